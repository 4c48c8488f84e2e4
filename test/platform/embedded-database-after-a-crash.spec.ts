import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded/embedded-postgres.js';
import { holdDatabase } from '../support/database-holder.js';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'bang-vang-'));
});

afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

const pidFile = () => join(dataDir, 'postgres', 'postmaster.pid');

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function expectToStartWith(rows: number): Promise<void> {
  const server = await startEmbeddedPostgres({ dataDir });
  try {
    const client = await connect(server.url);
    const counted = await client.query('select count(*)::int as rows from kept');
    await client.end();
    expect(counted.rows).toEqual([{ rows }]);
  } finally {
    await server.stop();
  }
}

describe('The built-in database after a crash', () => {
  it('ends with a registry that is killed, and starts again with what was acknowledged', async () => {
    const holder = await holdDatabase(dataDir);
    const client = await connect(holder.url);
    await client.query('create table kept as select generate_series(1, 1000) as number');
    await holder.kill();
    for (let waited = 0; existsSync(pidFile()) && waited < 100; waited += 1) await sleep(50);
    expect(existsSync(pidFile())).toBe(false);
    await expectToStartWith(1000);
  });

  it('starts again with what was acknowledged after a kill -9 of registry and database', async () => {
    const holder = await holdDatabase(dataDir);
    const client = await connect(holder.url);
    await client.query('create table kept as select generate_series(1, 1000) as number');
    process.kill(holder.serverPid, 'SIGKILL');
    await holder.kill();
    expect(existsSync(pidFile())).toBe(true);
    await expectToStartWith(1000);
  });

  it('starts although the number of the dead database belongs to another process by now', async () => {
    const holder = await holdDatabase(dataDir);
    const client = await connect(holder.url);
    await client.query('create table kept as select generate_series(1, 10) as number');
    process.kill(holder.serverPid, 'SIGKILL');
    await holder.kill();
    const lines = readFileSync(pidFile(), 'utf8').split('\n');
    writeFileSync(pidFile(), [String(process.ppid), ...lines.slice(1)].join('\n'));
    await expectToStartWith(10);
  });

  it('stops a database that outlived its registry, and starts it anew', async () => {
    const holder = await holdDatabase(dataDir, 'an orphan');
    const client = await connect(holder.url);
    await client.query('create table kept as select generate_series(1, 10) as number');
    await holder.kill();
    await client.query('select 1');
    await expectToStartWith(10);
  });

  it('begins afresh when making the data was broken off half-way', async () => {
    const half = join(dataDir, 'unfinished-abcdef', 'cluster');
    mkdirSync(half, { recursive: true });
    writeFileSync(join(half, 'PG_VERSION'), '18\n');
    await (await startEmbeddedPostgres({ dataDir, forTests: true })).stop();
    expect(readdirSync(dataDir).sort()).toEqual(['postgres', 'postgres.log']);
  });
});
