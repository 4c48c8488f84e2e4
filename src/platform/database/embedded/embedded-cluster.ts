import { spawn, type SpawnOptions } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, lchown, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Account, openForAccount } from './embedded-account.js';
import type { Binaries } from './embedded-binaries.js';
import { belongsToAnother, initialisationFailed, notOurs, otherVersion } from './embedded-failures.js';
import { serverEnvironment } from './embedded-server.js';

const passwordFile = 'bang-vang-password';
const unfinished = 'unfinished-';

/** The password of a cluster that this program may use; null when there is no cluster yet. */
export async function readCluster(
  clusterDir: string,
  binaries: Binaries,
  account: Account,
): Promise<{ password: string } | null> {
  const version = await readOrNull(join(clusterDir, 'PG_VERSION'), clusterDir);
  if (version === null) {
    const found = await readdir(clusterDir).catch(() => []);
    if (found.length > 0) throw notOurs(clusterDir);
    return null;
  }
  if (Number.parseInt(version, 10) !== binaries.major) throw otherVersion(clusterDir, version.trim(), binaries.major);
  const password = await readPassword(clusterDir);
  await takeBackFromRoot(clusterDir, account);
  return { password };
}

export async function readPassword(clusterDir: string): Promise<string> {
  const password = await readOrNull(join(clusterDir, passwordFile), clusterDir);
  if (!password) throw notOurs(clusterDir);
  return password.trim();
}

/** A backup that root copied back belongs to root, whom PostgreSQL does not let own its data. */
async function takeBackFromRoot(clusterDir: string, { uid, gid }: Account): Promise<void> {
  if (uid === undefined || gid === undefined || (await stat(clusterDir)).uid === uid) return;
  const entries = await readdir(clusterDir, { recursive: true });
  for (const entry of ['.', ...entries]) await lchown(join(clusterDir, entry), uid, gid);
}

async function readOrNull(file: string, clusterDir: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    if (code === 'EACCES' || code === 'EPERM') throw belongsToAnother(clusterDir, cause);
    throw cause;
  }
}

/** Makes the cluster aside and moves it into place when it is whole, so that being killed half-way leaves none. */
export async function createCluster(
  clusterDir: string,
  dataDir: string,
  binaries: Binaries,
  account: Account,
  durable: boolean,
): Promise<{ password: string }> {
  for (const entry of await readdir(dataDir)) {
    if (entry.startsWith(unfinished)) await rm(join(dataDir, entry), { recursive: true, force: true });
  }
  const workDir = await mkdtemp(join(dataDir, unfinished));
  const password = randomBytes(24).toString('base64url');
  try {
    await writeFile(join(workDir, 'password'), `${password}\n`, { mode: 0o600 });
    await mkdir(join(workDir, 'cluster'), { mode: 0o700 });
    await give(account, workDir, join(workDir, 'password'), join(workDir, 'cluster'));
    await runInitdb(workDir, binaries, account, durable);
    const kept = join(workDir, 'cluster', passwordFile);
    await writeFile(kept, `${password}\n`, { mode: 0o600 });
    await give(account, kept);
    await rename(join(workDir, 'cluster'), clusterDir);
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
  return { password };
}

async function give({ uid, gid }: Account, ...paths: string[]): Promise<void> {
  if (uid === undefined || gid === undefined) return;
  for (const path of paths) await chown(path, uid, gid);
}

/** `C.UTF-8` is not known everywhere; `C` differs only in what counts as a letter outside ICU's work. */
async function runInitdb(workDir: string, binaries: Binaries, account: Account, durable: boolean): Promise<void> {
  try {
    await initdb(workDir, binaries, account, durable, 'C.UTF-8');
  } catch (refusal) {
    if (!/invalid locale/i.test(String(refusal))) throw initialisationFailed(workDir, refusal);
    await initdb(workDir, binaries, account, durable, 'C').catch((cause: unknown) => {
      throw initialisationFailed(workDir, cause);
    });
  }
}

async function initdb(
  workDir: string,
  binaries: Binaries,
  account: Account,
  durable: boolean,
  locale: string,
): Promise<void> {
  const directory = openForAccount(workDir, account);
  const options = [
    `--pgdata=${directory.path}/cluster`,
    `--pwfile=${directory.path}/password`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=icu',
    '--icu-locale=vi',
    `--locale=${locale}`,
    '--data-checksums',
    ...(durable ? [] : ['--no-sync']),
  ];
  try {
    await run(binaries.initdb, options, {
      ...account,
      cwd: '/',
      env: serverEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe', ...directory.descriptors],
    });
  } finally {
    directory.close();
  }
}

/** Rejects with what the program wrote to its standard error. */
function run(file: string, options: string[], how: SpawnOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const program = spawn(file, options, how);
    let said = '';
    program.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    program.once('error', reject);
    program.once('close', (code) => (code === 0 ? resolve() : reject(new Error(said.trim() || `exit code ${code}`))));
  });
}
