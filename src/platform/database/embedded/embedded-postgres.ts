import { mkdir, realpath } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Account, chooseAccount } from './embedded-account.js';
import { type Binaries, findBinaries } from './embedded-binaries.js';
import { createCluster, readCluster, readPassword } from './embedded-cluster.js';
import { belongsToAnother, inUse, startFailed } from './embedded-failures.js';
import { prepareOwner, urlOf } from './embedded-owner.js';
import { clearLeftovers, isServerOf, launch, readPostmaster, stopServer, whenReady } from './embedded-server.js';
import { type HeldLock, tryHold } from '../held-lock.js';

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
  /** Whether it was started for us, so that nobody else has been at it. */
  alone: boolean;
  /** Settles if the server ends without `stop`; never rejects. */
  lost: Promise<void>;
  /** Shuts the server down and waits for its end. May be called again. */
  stop(): Promise<void>;
}

const startAttempts = 8;
/** A command that joins a registry which is just starting or stopping waits for it this long. */
const joinLimitMs = 15_000;
/** Whoever stops a registry and starts it at once need not know how long it takes to let go. */
const handOverMs = 1_500;

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
  for (const from = Date.now(); ; await sleep(50)) {
    const lock = await tryHold(clusterDir);
    if (lock) return startAlone(dataDir, clusterDir, options, lock);
    const running = options.mayJoin ? await findRunning(clusterDir) : null;
    if (running) return running;
    const holder = readPostmaster(clusterDir);
    const patienceMs = options.mayJoin || holder?.stopping ? joinLimitMs : handOverMs;
    if (Date.now() - from > patienceMs) throw inUse(dataDir, holder?.pid);
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

/** The server of another process of ours, once it takes connections. */
async function findRunning(clusterDir: string): Promise<EmbeddedPostgres | null> {
  const postmaster = readPostmaster(clusterDir);
  if (!postmaster?.ready || !isServerOf(postmaster.pid, clusterDir)) return null;
  const url = urlOf(postmaster.port, await readPassword(clusterDir));
  const lost = new Promise<void>(() => undefined);
  return { url, pid: postmaster.pid, created: false, alone: false, lost, stop: async () => undefined };
}

async function startAlone(
  dataDir: string,
  clusterDir: string,
  options: EmbeddedPostgresOptions,
  lock: HeldLock,
): Promise<EmbeddedPostgres> {
  try {
    const account = chooseAccount(clusterDir);
    const binaries = await findBinaries(account);
    const found = await readCluster(clusterDir, binaries, account);
    const { password } = found ?? (await createCluster(clusterDir, dataDir, binaries, account, !options.forTests));
    await clearLeftovers(clusterDir, binaries, account);

    const { server, port } = await startServer(dataDir, clusterDir, options, binaries, account);
    const pid = server.pid as number;
    let stopping: Promise<void> | undefined;
    const lost = new Promise<void>((settle) => server.once('exit', () => !stopping && settle()));
    const stop = async () => {
      await stopServer(pid, clusterDir, binaries, account);
      await lock.release();
    };
    const running = {
      url: urlOf(port, password),
      pid,
      created: !found,
      alone: true,
      lost,
      stop: () => (stopping ??= stop()),
    };
    await prepareOwner(port, password, options.forTests === true).catch(async (error: unknown) => {
      await running.stop();
      throw error;
    });
    return running;
  } catch (error) {
    await lock.release();
    const isForbidden = /^(EACCES|EPERM|EROFS)$/.test((error as NodeJS.ErrnoException).code ?? '');
    throw isForbidden ? belongsToAnother(dataDir, error) : error;
  }
}

async function startServer(
  dataDir: string,
  clusterDir: string,
  { forTests, outlivesUs }: EmbeddedPostgresOptions,
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
    const launched = launch(clusterDir, logFile, settings, binaries, account, !outlivesUs);
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
