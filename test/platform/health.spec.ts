import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Registry } from '../support/registry.js';

describe('the health of the registry', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  const health = async (which: string) => {
    const response = await fetch(`${registry.address}/health/${which}`);
    return [response.status, await response.json()];
  };

  /** Runs SQL beside the database of the registry, which may be out of reach. */
  async function beside(...statements: string[]): Promise<void> {
    const url = new URL(registry.url);
    url.pathname = '/postgres';
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  }

  it('is not ready within seconds when the database hangs, and requests are told after a while', async () => {
    const { pool } = registry.app.get(registry.modules.Database);
    const patience = pool.options.connectionTimeoutMillis;
    expect(patience).toBe(15_000);
    pool.options.connectionTimeoutMillis = 500;
    const taken = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
    try {
      pool.options.connectionTimeoutMillis = patience;
      const from = Date.now();
      expect(await health('ready')).toEqual([503, { status: 'database unavailable' }]);
      expect(Date.now() - from).toBeLessThan(10_000);
      expect(await health('live')).toEqual([200, { status: 'ok' }]);
      pool.options.connectionTimeoutMillis = 500;
      const { errors } = await registry.anonymous.send('{ meetings { nodes { id } } }');
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['DATABASE_BUSY']);
      const answer = await fetch(`${registry.address}/graphql?query={viewer{id}}`, {
        headers: { authorization: 'Bearer bv_khong-co', 'apollo-require-preflight': 'x' },
      });
      expect(answer.status).toBe(503);
    } finally {
      pool.options.connectionTimeoutMillis = patience;
      for (const client of taken) client.release();
    }
    while ((await health('ready'))[0] !== 200);
    await registry.anonymous.ask('{ meetings { nodes { id } } }');
  });

  it('is live while the process answers, and ready only while the database answers, too', async () => {
    const name = new URL(registry.url).pathname.slice(1);
    expect(await health('live')).toEqual([200, { status: 'ok' }]);
    expect(await health('ready')).toEqual([200, { status: 'ok' }]);

    await beside(
      `alter database ${name} allow_connections false`,
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
    );
    expect(await health('live')).toEqual([200, { status: 'ok' }]);
    expect(await health('ready')).toEqual([503, { status: 'database unavailable' }]);
    const { errors } = await registry.anonymous.send('{ meetings { nodes { id } } }');
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL']);

    await beside(`alter database ${name} allow_connections true`);
    expect(await health('ready')).toEqual([200, { status: 'ok' }]);
    await registry.anonymous.ask('{ meetings { nodes { id } } }');
  });
});
