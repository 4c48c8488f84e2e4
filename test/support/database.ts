import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { tryHold } from '../../src/platform/database/held-lock.js';
import { built } from './outside-jest.js';

type Embedded = typeof import('../../src/platform/database/embedded/embedded-postgres.js');
type Migrations = typeof import('../../src/platform/database/migrations.js');

export interface TestDatabase {
  url: string;
  /** Throws the database away, even with connections open. */
  drop(): Promise<void>;
}

/** One database server a run, started by the first spec that needs it and found by the others through a file. */
interface TestServer {
  adminUrl: string;
  /** Every database of this run begins with it. */
  prefix: string;
  /** False on BANGVANG_TEST_DATABASE_URL. */
  isOurs: boolean;
}

const INSUFFICIENT_PRIVILEGE = '42501';
const MOST_TRIES = 100;

/** A migrated database of one's own, copied from the run's template. Call it once per spec file, in `beforeAll`. */
export function cloneDatabase(): Promise<TestDatabase> {
  return createDatabase((server) => `${server.prefix}template`);
}

/** A database without any table, for tests of the migrations themselves. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return createDatabase(() => 'template0');
}

async function createDatabase(template: (server: TestServer) => string): Promise<TestDatabase> {
  const server = await findServer();
  const name = server.prefix + randomBytes(6).toString('hex');
  await administer(server.adminUrl, `create database ${name} template ${template(server)}`);
  return {
    url: urlOf(server, name),
    drop: () => dropDatabase(server.adminUrl, name),
  };
}

/** Where the server itself is tidying up at that moment, its worker is not ours to end; it is soon done. */
async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  for (let tries = 1; ; tries += 1)
    try {
      return await administer(adminUrl, `drop database if exists ${name} with (force)`);
    } catch (error) {
      if ((error as pg.DatabaseError).code !== INSUFFICIENT_PRIVILEGE || tries === MOST_TRIES) throw error;
      await sleep(200);
    }
}

async function findServer(): Promise<TestServer> {
  const runDir = process.env.BANGVANG_TEST_RUN_DIR;
  if (!runDir) throw new Error('Specs that need a database run under jest with test/support/global-setup.mjs');
  const serverFile = join(runDir, 'server.json');
  for (;;) {
    if (existsSync(serverFile)) return JSON.parse(readFileSync(serverFile, 'utf8')) as TestServer;
    const lock = await tryHold(serverFile);
    if (!lock) {
      await sleep(25);
      continue;
    }
    try {
      if (!existsSync(serverFile)) await startServer(runDir, serverFile);
    } finally {
      await lock.release();
    }
  }
}

/** The file appears only when the template is whole. The run's cleaner stops what is started here. */
async function startServer(runDir: string, serverFile: string): Promise<void> {
  const { startEmbeddedPostgres } = await built<Embedded>('./platform/database/embedded/embedded-postgres.js');
  const { migrate } = await built<Migrations>('./platform/database/migrations.js');
  const ownServer = process.env.BANGVANG_TEST_DATABASE_URL;
  const adminUrl =
    ownServer ?? (await startEmbeddedPostgres({ dataDir: runDir, forTests: true, outlivesUs: true })).url;
  const server = { adminUrl, prefix: `bang_vang_test_${randomBytes(4).toString('hex')}_`, isOurs: !ownServer };
  const template = `${server.prefix}template`;
  await administer(adminUrl, `create database ${template} template template0 encoding 'UTF8'`);
  await migrate(urlOf(server, template));
  writeFileSync(`${serverFile}.new`, JSON.stringify(server), { mode: 0o600 });
  renameSync(`${serverFile}.new`, serverFile);
}

function urlOf({ adminUrl }: TestServer, name: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
