import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../src/platform/database/embedded/embedded-postgres.js';

let parent: string;
let dataDir: string;
let running: EmbeddedPostgres[];

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'bang-vang-'));
  dataDir = join(parent, 'Sổ vàng của tỉnh');
  running = [];
});

afterEach(async () => {
  for (const server of running) await server.stop();
  rmSync(parent, { recursive: true, force: true });
});

async function start(options: { mayJoin?: boolean; forTests?: boolean } = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, forTests: true, ...options });
  running.push(server);
  return server;
}

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Row>(sql).finally(() => client.end());
  return rows;
}

describe('The built-in database', () => {
  it('keeps the data from one start to the next, in a directory with spaces and Vietnamese letters', async () => {
    const first = await start();
    expect(first.created).toBe(true);
    await query(first.url, `create table kept as select 'Trần Thị Bình'::text as name`);
    await first.stop();

    const second = await start();
    expect(second.created).toBe(false);
    expect(await query(second.url, 'select name from kept')).toEqual([{ name: 'Trần Thị Bình' }]);
  });

  it('sorts Vietnamese rightly, checks its pages and keeps what it acknowledged', async () => {
    const { url } = await start({ forTests: false });
    const sorted = await query<{ word: string }>(
      url,
      `select word from unnest(array['ơn', 'đa', 'an', 'ôn', 'da', 'ăn', 'ân']) word order by word`,
    );
    expect(sorted.map(({ word }) => word)).toEqual(['an', 'ăn', 'ân', 'da', 'đa', 'ôn', 'ơn']);
    const [settings] = await query(
      url,
      `select current_setting('server_encoding') as encoding, current_setting('data_checksums') as checksums,
              current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`,
    );
    expect(settings).toEqual({ encoding: 'UTF8', checksums: 'on', fsync: 'on', commit: 'on' });
  });

  it('listens on this machine only and lets nobody in without the password, which only its owner can read', async () => {
    const { url } = await start();
    expect(await query(url, `select current_setting('listen_addresses') as on`)).toEqual([{ on: '127.0.0.1' }]);
    const [me] = await query(url, 'select rolsuper from pg_roles where rolname = current_user');
    expect(me).toEqual({ rolsuper: false });
    await expect(query(url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(
      /password authentication failed/,
    );
    expect(statSync(join(dataDir, 'postgres', 'bang-vang-password')).mode & 0o777).toBe(0o600);
  });

  it('starts below a directory that only root or its owner may enter', async () => {
    chmodSync(parent, 0o700);
    const { url } = await start();
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('refuses a second start on the same data with a clear message, in both languages', async () => {
    await start();
    await expect(start()).rejects.toMatchObject({
      code: 'IN_USE',
      message: expect.stringMatching(/Another Bảng Vàng already uses the data in .*\n.*đang dùng dữ liệu/),
    });
  });

  it('lets exactly one of two starts at the same moment have new data', async () => {
    const results = await Promise.allSettled([start(), start()]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('lets a command use the database of a running registry, and leave it running', async () => {
    const registry = await start();
    const command = await start({ mayJoin: true });
    expect(command.url).toBe(registry.url);
    await command.stop();
    expect(await query(registry.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('leaves data of another PostgreSQL version untouched and says which version made them', async () => {
    await (await start()).stop();
    const versionFile = join(dataDir, 'postgres', 'PG_VERSION');
    const ours = readFileSync(versionFile, 'utf8');
    writeFileSync(versionFile, '99\n');
    await expect(start()).rejects.toMatchObject({
      code: 'OTHER_VERSION',
      message: expect.stringContaining('were made by PostgreSQL 99; this program brings PostgreSQL'),
    });
    writeFileSync(versionFile, ours);
    await start();
  });

  it('does not touch a directory that holds something else', async () => {
    await (await start()).stop();
    rmSync(join(dataDir, 'postgres', 'PG_VERSION'));
    await expect(start()).rejects.toMatchObject({ code: 'NOT_OURS' });
    expect(existsSync(join(dataDir, 'postgres', 'base'))).toBe(true);
  });

  it('says that it was lost when it ends by itself', async () => {
    const { pid, lost } = await start();
    process.kill(pid, 'SIGQUIT');
    await lost;
  });
});
