import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { givenCatalogue, givenProvincialFront } from '../support/given-awards.js';
import { HEADINGS, pasted } from '../support/given-imports.js';
import { Registry } from '../support/registry.js';
import { endRegistryProcesses, RegistryProcess } from '../support/registry-process.js';

/** A program starts in each, on a machine that may be busy. */

describe('Ctrl-C while the command line imports a list', () => {
  let registry: Registry;
  let issuerId: string;
  let numbers = 0;
  const directory = mkdtempSync(join(realpathSync(tmpdir()), 'bang-vang-ctrl-c-'));
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    issuerId = await givenProvincialFront(registry);
  });
  afterAll(async () => {
    endRegistryProcesses();
    await registry.close();
    rmSync(directory, { recursive: true, force: true });
  });

  const list = (rows: number) => {
    const path = join(directory, `${rows}.csv`);
    const row = (n: number) => [n + 1, 'Nguyễn Văn Thử', '', `Thôn ${n}`, 'Bằng khen', '', '2020', ''];
    writeFileSync(path, pasted(HEADINGS, ...Array.from({ length: rows }, (_, n) => row(n))), 'utf8');
    return path;
  };
  const begin = (rows: number, ...more: string[]) => {
    numbers += 1;
    const decision = ['--issuer', issuerId, '--number', `${numbers}/QĐ-MTTQ`, '--signed-on', '2021-01-05'];
    const program = ['cli.js', 'import', list(rows), ...decision, ...more];
    return RegistryProcess.begin(directory, { DATABASE_URL: registry.url, BANGVANG_LOG_LEVEL: 'error' }, program);
  };
  const kept = async () =>
    (
      await registry.sql(
        'select (select count(*)::int from import_batches) as batches, (select count(*)::int from awards) as awards, (select count(*)::int from stored_files) as files',
      )
    )[0];
  const until = async (condition: string) => {
    while ((await registry.sql(`select where ${condition}`)).length === 0) await sleep(20);
  };
  const batch = async () =>
    (
      await registry.sql(
        `select state, problem ->> 'code' as problem from import_batches where number_printed = '${numbers}/QĐ-MTTQ'`,
      )
    )[0];
  /** Nothing can be written to a table while `work` lasts. */
  const holding = async <T>(table: string, work: (release: () => Promise<unknown>) => Promise<T>): Promise<T> => {
    const client = new pg.Client(registry.url);
    await client.connect();
    try {
      await client.query(`begin; lock table ${table} in share mode`);
      return await work(() => client.query('rollback'));
    } finally {
      await client.end();
    }
  };
  const waiting = (table: string) =>
    `exists (select from pg_locks where relation = '${table}'::regclass and not granted and database = (select oid from pg_database where datname = current_database()))`;
  const committing = `exists (select from import_batches where state = 'COMMITTING') and ${waiting('award_decisions')}`;

  it('while it is read leaves nothing behind, and says so', async () => {
    const before = await kept();
    const { ended } = await holding('import_rows', async (release) => {
      const run = begin(1500);
      await until(waiting('import_rows'));
      run.signal('SIGINT');
      await run.says('Đang dừng');
      await release();
      return run;
    });
    const { code, said, printed } = await ended;
    expect([code, printed]).toEqual([130, '']);
    expect(said).toContain('Đã dừng khi đang đọc; chưa ghi gì.');
    expect(said).toContain('nothing was written');
    expect(await kept()).toEqual(before);
  });

  it('while it is committed writes nothing of it, and leaves the list staged', async () => {
    const before = await kept();
    const { ended } = await holding('award_decisions', async (release) => {
      const run = begin(3, '--json');
      await until(committing);
      run.signal('SIGINT');
      // As from a terminal and from npm: one press.
      run.signal('SIGINT');
      await until('exists (select from import_progress where cancel_requested)');
      await release();
      return run;
    });
    const { code, said, printed } = await ended;
    expect(code).toBe(130);
    expect(said).toContain('the list stays staged');
    expect(JSON.parse(printed)).toMatchObject({ state: 'STAGED', counts: { rows: 3 } });
    expect(await batch()).toEqual({ state: 'STAGED', problem: 'STOPPED_BY_SOMEBODY' });
    expect((await kept())?.awards).toBe(before?.awards);
  });

  it('a second time ends at once, and nothing is written either', async () => {
    const before = await kept();
    await holding('award_decisions', async () => {
      const run = begin(3);
      await until(committing);
      run.signal('SIGINT');
      await run.says('Đang dừng');
      // Sooner, it would be the same press, come a second time.
      await sleep(600);
      run.signal('SIGINT');
      // Nobody lets it go on.
      expect((await run.ended).code).toBe(130);
    });
    expect((await kept())?.awards).toBe(before?.awards);
  });

  it('is not needed: what is printed as JSON is nothing but JSON, and progress comes in plain lines', async () => {
    const { code, said, printed } = await begin(3, '--json').ended;
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ state: 'COMMITTED', counts: { rows: 3 } });
    expect(said).toContain('Đang ghi / writing 3/3\n');
    expect(said).not.toMatch(/[\r\u001b]/u);
  });
});
