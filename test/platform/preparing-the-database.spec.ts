import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrations } from '../../migrations/index.js';
import { migrate } from '../../src/platform/database/migrations.js';
import { prepareDatabase } from '../../src/platform/database/prepare-database.js';
import { createEmptyDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;

beforeEach(async () => {
  database = await createEmptyDatabase();
});

afterEach(() => database.drop());

describe('Preparing the database', () => {
  it('applies every migration to an empty database, and none the second time', async () => {
    const names = migrations.map(({ name }) => name);
    expect(await migrate(database.url)).toEqual(names);
    expect(await migrate(database.url)).toEqual([]);
  });

  it('applies each migration once when two starts meet', async () => {
    const applied = await Promise.all([migrate(database.url), migrate(database.url)]);
    expect(applied.flat()).toHaveLength(migrations.length);
  });

  it('uses a server of ones own and leaves it running', async () => {
    const config = { databaseUrl: database.url, dataDir: '/nowhere' };
    const first = await prepareDatabase(config);
    expect(first).toMatchObject({ url: database.url, embedded: false, firstRun: true });
    await first.stop();
    expect(await prepareDatabase(config)).toMatchObject({ firstRun: false, applied: [] });
  });

  it('starts the built-in server when none is given, and stops it again', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'bang-vang-'));
    const prepared = await prepareDatabase({ databaseUrl: undefined, dataDir });
    expect(prepared).toMatchObject({ embedded: true, firstRun: true });
    await prepared.stop();
    await expect(migrate(prepared.url)).rejects.toThrow(/cannot be reached/);
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('says which server cannot be reached, without its password', async () => {
    const url = 'postgres://staff:hunter2@127.0.0.1:9/registry';
    await expect(migrate(url)).rejects.toMatchObject({
      name: 'UnfitDatabaseError',
      message: expect.stringMatching(/registry at 127\.0\.0\.1:9 cannot be reached[^]*Không kết nối được/),
    });
    await expect(migrate(url)).rejects.not.toMatchObject({ message: expect.stringContaining('hunter2') });
  });

  it('says which rights the user of the database lacks', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(`alter database ${new URL(database.url).pathname.slice(1)} set search_path = pg_catalog`);
    await client.end();
    await expect(migrate(database.url)).rejects.toMatchObject({
      name: 'UnfitDatabaseError',
      message: expect.stringMatching(/permission denied [^]*CREATE[^]*Cần quyền CREATE/),
    });
  });

  it('refuses a database that cannot keep Vietnamese letters', async () => {
    const url = new URL(database.url);
    const name = `${url.pathname.slice(1)}_latin`;
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(`create database ${name} template template0 encoding 'LATIN1' locale 'C' locale_provider libc`);
    url.pathname = `/${name}`;
    try {
      await expect(migrate(url.href)).rejects.toThrow(
        /keeps its text as LATIN1; it has to be created with ENCODING 'UTF8'/,
      );
    } finally {
      await client.query(`drop database ${name} with (force)`);
      await client.end();
    }
  });
});
