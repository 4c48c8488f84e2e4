import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { PlannedReads } from '../../src/platform/database/planned-reads.js';
import { createEmptyDatabase, type TestDatabase } from '../support/database.js';
import { Registry } from '../support/registry.js';
import { allStatementsDuring } from '../support/statements.js';

describe('what is asked for again and again', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  const askedFor = async (query: string) => {
    const { statements } = await allStatementsDuring(() => registry.anonymous.ask(query));
    return statements.map(({ name }) => name);
  };

  it('is planned from the second time on, however many others were asked for before it', async () => {
    const AT_ONCE = 15;
    for (let round = 0; round * AT_ONCE < 1200; round += 1) {
      const fields = Array.from(
        { length: AT_ONCE },
        (_, n) => `l${n}: areas(first: 1) { nodes { a${round}n${n}: id } }`,
      );
      await registry.anonymous.ask(`{ ${fields.join(' ')} }`);
    }
    const query = '{ meetings(first: 1) { nodes { id title } } }';
    const [[first], [second], [third]] = [await askedFor(query), await askedFor(query), await askedFor(query)];
    expect(first).toBeUndefined();
    expect(second).toEqual(expect.any(String));
    expect(third).toBe(second);
  });
});

describe('statements that are planned', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  beforeAll(async () => {
    database = await createEmptyDatabase();
  });
  afterAll(() => database.drop());
  beforeEach(() => {
    pool = new pg.Pool({ connectionString: database.url, max: 1 });
  });
  afterEach(() => pool.end());

  const reads = (most?: { texts: number; plans: number }) => new PlannedReads(() => pool, most);
  const text = (n: number) => `select $1::integer + ${n} as sum`;
  /** On the one connection that there is. */
  const kept = async () => {
    const { rows } = await pool.query<{ pid: number; plans: number }>(
      'select pg_backend_pid() as pid, count(*)::int as plans from pg_prepared_statements',
    );
    return rows[0]!;
  };

  it('are not those that were asked for once', async () => {
    const asked = reads();
    for (let n = 0; n < 10; n += 1) expect(await asked.query(text(n), [1])).toEqual([{ sum: n + 1 }]);
    expect(await kept()).toMatchObject({ plans: 0 });
  });

  it('stay planned on a connection that has not its fill, and are answered with other values', async () => {
    const asked = reads({ texts: 10, plans: 3 });
    for (const value of [1, 2, 3, 4]) {
      expect(await asked.query(text(1), [value])).toEqual([{ sum: value + 1 }]);
      expect(await asked.query(text(2), [value])).toEqual([{ sum: value + 2 }]);
    }
    expect(await kept()).toMatchObject({ plans: 2 });
  });

  it('go with the connection once it has its fill, and are planned anew by the next', async () => {
    const asked = reads({ texts: 10, plans: 3 });
    const { pid } = await kept();
    for (let n = 0; n < 3; n += 1) await asked.query(text(n), [1]);
    await asked.query(text(0), [1]);
    await asked.query(text(1), [1]);
    expect(await kept()).toEqual({ pid, plans: 2 });
    await asked.query(text(2), [1]);
    const anew = await kept();
    expect(anew.pid).not.toBe(pid);
    expect(anew.plans).toBe(0);
    expect(await asked.query(text(0), [5])).toEqual([{ sum: 5 }]);
    expect(await kept()).toEqual({ pid: anew.pid, plans: 1 });
  });

  it('are those of texts that were asked for not too long ago', async () => {
    const asked = reads({ texts: 2, plans: 100 });
    for (const n of [1, 2, 1, 3, 1]) await asked.query(text(n), [1]);
    expect(await kept()).toMatchObject({ plans: 1 });
    // Of it nothing is known any more: two others were asked for since.
    await asked.query(text(2), [1]);
    expect(await kept()).toMatchObject({ plans: 1 });
  });

  it('leave a connection that failed to nobody, and the next one answers', async () => {
    const asked = reads();
    const { pid } = await kept();
    await expect(asked.query('select 1 / $1::integer as none', [0])).rejects.toThrow('division by zero');
    expect((await kept()).pid).not.toBe(pid);
    await expect(asked.query('select pg_terminate_backend(pg_backend_pid())', [])).rejects.toThrow(/terminat/u);
    expect(await asked.query(text(1), [1])).toEqual([{ sum: 2 }]);
  });
});
