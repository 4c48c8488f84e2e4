import { mkdir, readFile, realpath } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Account, chooseAccount } from './embedded-account.js';
import { type Binaries, findBinaries } from './embedded-binaries.js';
import { belongsToAnother, createCluster, readCluster } from './embedded-cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import {
  clearLeftovers,
  guardAgainstOurDeath,
  isServerOf,
  launch,
  readPostmaster,
  stopServer,
  whenReady,
} from './embedded-server.js';
import { type HeldLock, tryHold } from './held-lock.js';

export interface EmbeddedPostgresOptions {
  /** Holds the cluster (`postgres`) and its log (`postgres.log`); made if missing. */
  dataDir: string;
  /** Throw durability away for speed. */
  forTests?: boolean;
  /** Leave the server running when this process ends; whoever asks for this ends it. */
  outlivesUs?: boolean;
  /** If another process of ours runs the server already, use that one; `stop` then leaves it alone. */
  mayJoin?: boolean;
}

export interface EmbeddedPostgres {
  /** Of the database `bangvang`, as its owner, who is no superuser. */
  url: string;
  pid: number;
  /** Whether this call made the cluster. */
  created: boolean;
  /** Settles if the server ends without `stop`; never rejects. */
  lost: Promise<void>;
  /** Shuts the server down and waits for its end. May be called again. */
  stop(): Promise<void>;
}

const database = 'bangvang';
const startAttempts = 8;

const testSettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  shared_buffers: '64MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
};

/**
 * Starts the PostgreSQL that npm installed, on a free port of 127.0.0.1, making its data first if there are none.
 * It ends with this process, even when that is killed. Throws EmbeddedPostgresError.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = await makeDirectory(resolve(options.dataDir));
  const clusterDir = join(dataDir, 'postgres');
  const lock = await tryHold(clusterDir);
  if (!lock) {
    if (options.mayJoin) return joinRunning(clusterDir, dataDir);
    throw inUse(dataDir);
  }
  try {
    return await startAlone(dataDir, clusterDir, options, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function makeDirectory(path: string): Promise<string> {
  try {
    await mkdir(path, { recursive: true });
    return await realpath(path);
  } catch (cause) {
    throw belongsToAnother(path, cause);
  }
}

async function startAlone(
  dataDir: string,
  clusterDir: string,
  options: EmbeddedPostgresOptions,
  lock: HeldLock,
): Promise<EmbeddedPostgres> {
  const account = chooseAccount(clusterDir);
  const binaries = await findBinaries(account);
  const found = await readCluster(clusterDir, binaries);
  const { password } = found ?? (await createCluster(clusterDir, dataDir, binaries, account, !options.forTests));
  await clearLeftovers(clusterDir, binaries, account);

  const { server, port } = await startServer(dataDir, clusterDir, options, binaries, account);
  const pid = server.pid as number;
  const guard = options.outlivesUs ? undefined : guardAgainstOurDeath(pid);
  let stopping: Promise<void> | undefined;
  const lost = new Promise<void>((settle) => {
    server.once('exit', () => {
      guard?.dismiss();
      if (!stopping) settle();
    });
  });
  const stop = async () => {
    await stopServer(pid, clusterDir, binaries, account);
    guard?.dismiss();
    await lock.release();
  };
  const running = {
    url: urlOf(port, password, database, database),
    pid,
    created: !found,
    lost,
    stop: () => (stopping ??= stop()),
  };
  try {
    await prepareOwner(urlOf(port, password, 'postgres', 'postgres'), password, options.forTests === true);
  } catch (error) {
    await running.stop();
    throw error;
  }
  return running;
}

async function startServer(
  dataDir: string,
  clusterDir: string,
  { forTests }: EmbeddedPostgresOptions,
  binaries: Binaries,
  account: Account,
) {
  const logFile = join(dataDir, 'postgres.log');
  let said = '';
  for (let attempt = 1; attempt <= startAttempts; attempt += 1) {
    const settings = {
      port: String(await findFreePort()),
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      ...(forTests ? testSettings : {}),
    };
    const launched = launch(clusterDir, logFile, settings, binaries, account);
    try {
      return { server: launched.server, port: await whenReady(launched, clusterDir) };
    } catch (error) {
      said = (error as Error).message;
      // Another program took the port, or the last children of a killed server are still ending: both pass.
      if (!/could not bind|TCP\/IP sockets|shared memory block/.test(said)) break;
      await sleep(attempt * 100);
    }
  }
  throw startFailed(logFile, said);
}

function findFreePort(): Promise<number> {
  return new Promise((done, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}

function urlOf(port: number, password: string, user: string, name: string): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${name}`;
}

/** The application owns its database and is no superuser, as on a server of one's own. Repeatable: we may be killed. */
async function prepareOwner(adminUrl: string, password: string, mayCreateDatabases: boolean): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ role: boolean; base: boolean }>(
      'select exists (select from pg_roles where rolname = $1) as role, exists (select from pg_database where datname = $1) as base',
      [database],
    );
    const options = `login ${mayCreateDatabases ? 'createdb' : 'nocreatedb'} password ${client.escapeLiteral(password)}`;
    if (!rows[0]?.role) await client.query(`create role ${database} ${options}`);
    if (!rows[0]?.base) await client.query(`create database ${database} owner ${database}`);
  } finally {
    await client.end();
  }
}

/** The other process may still be starting its server, so this waits for it a while. */
async function joinRunning(clusterDir: string, dataDir: string): Promise<EmbeddedPostgres> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const postmaster = readPostmaster(clusterDir);
    if (postmaster?.ready && isServerOf(postmaster.pid, clusterDir)) {
      const password = (await readFile(join(clusterDir, 'bang-vang-password'), 'utf8')).trim();
      const url = urlOf(postmaster.port, password, database, database);
      return {
        url,
        pid: postmaster.pid,
        created: false,
        lost: new Promise(() => undefined),
        stop: async () => undefined,
      };
    }
    await sleep(100);
  }
  throw inUse(dataDir);
}

function inUse(dataDir: string): EmbeddedPostgresError {
  const pid = readPostmaster(join(dataDir, 'postgres'))?.pid;
  return new EmbeddedPostgresError(
    'IN_USE',
    `Another Bảng Vàng already uses the data in ${dataDir}${pid ? ` (its PostgreSQL is process ${pid})` : ''}. ` +
      'Stop it first, or set BANGVANG_DATA_DIR to another directory.',
    `Một chương trình Bảng Vàng khác đang dùng dữ liệu trong ${dataDir}${pid ? ` (PostgreSQL của nó là tiến trình ${pid})` : ''}. ` +
      'Hãy dừng chương trình đó trước, hoặc đặt BANGVANG_DATA_DIR sang thư mục khác.',
  );
}

function startFailed(logFile: string, said: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'START_FAILED',
    `The built-in PostgreSQL did not start; see ${logFile}. It said: ${said}`,
    `PostgreSQL đi kèm không khởi động được; xem ${logFile}. Thông báo của nó: ${said}`,
  );
}
