import { spawn, type SpawnOptions } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Account, openForAccount } from './embedded-account.js';
import type { Binaries } from './embedded-binaries.js';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import { serverEnvironment } from './embedded-server.js';

const passwordFile = 'bang-vang-password';
const unfinished = 'unfinished-';

/** The password of a cluster that this program may use; null when there is no cluster yet. */
export async function readCluster(clusterDir: string, binaries: Binaries): Promise<{ password: string } | null> {
  const version = await readOrNull(join(clusterDir, 'PG_VERSION'), clusterDir);
  if (version === null) {
    const found = await readdir(clusterDir).catch(() => []);
    if (found.length > 0) throw notOurs(clusterDir);
    return null;
  }
  if (Number.parseInt(version, 10) !== binaries.major) throw otherVersion(clusterDir, version.trim(), binaries.major);
  const password = await readOrNull(join(clusterDir, passwordFile), clusterDir);
  if (!password) throw notOurs(clusterDir);
  return { password: password.trim() };
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

function initialisationFailed(directory: string, cause: unknown): EmbeddedPostgresError {
  const said = cause instanceof Error ? cause.message : String(cause);
  return new EmbeddedPostgresError(
    'INITIALISATION_FAILED',
    `The built-in PostgreSQL could not make its data in ${directory}: ${said}`,
    `PostgreSQL đi kèm không tạo được dữ liệu trong ${directory}: ${said}`,
    { cause },
  );
}

function otherVersion(directory: string, found: string, ours: number): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'OTHER_VERSION',
    `The data in ${directory} were made by PostgreSQL ${found}; this program brings PostgreSQL ${ours} and leaves them untouched. ` +
      'Use the program version that made them, or set BANGVANG_DATA_DIR to another directory.',
    `Dữ liệu trong ${directory} do PostgreSQL ${found} tạo ra; chương trình này dùng PostgreSQL ${ours} và giữ nguyên dữ liệu đó. ` +
      'Hãy dùng đúng phiên bản chương trình đã tạo dữ liệu, hoặc đặt BANGVANG_DATA_DIR sang thư mục khác.',
  );
}

function notOurs(directory: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'NOT_OURS',
    `${directory} holds files that this program did not make, or has lost its file ${passwordFile}. Nothing in it was changed. ` +
      'Set BANGVANG_DATA_DIR to another directory.',
    `${directory} chứa những tệp không phải do chương trình này tạo, hoặc đã mất tệp ${passwordFile}. Không có gì bị thay đổi. ` +
      'Hãy đặt BANGVANG_DATA_DIR sang thư mục khác.',
  );
}

export function belongsToAnother(directory: string, cause: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'NO_PERMISSION',
    `${directory} may not be read or written by this user. Data made as root stay with the user nobody: ` +
      'start as the same user as before, change the owner, or set BANGVANG_DATA_DIR to another directory.',
    `Tài khoản hiện tại không được đọc hoặc ghi ${directory}. Dữ liệu tạo bằng quyền root thuộc về tài khoản nobody: ` +
      'hãy khởi động bằng đúng tài khoản trước đây, đổi chủ sở hữu, hoặc đặt BANGVANG_DATA_DIR sang thư mục khác.',
    { cause },
  );
}
