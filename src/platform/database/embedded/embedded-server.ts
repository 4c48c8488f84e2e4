import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, readlinkSync, realpathSync, rmSync, statSync } from 'node:fs';
import type { Socket } from 'node:net';
import { platform } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Account, openForAccount } from './embedded-account.js';
import type { Binaries } from './embedded-binaries.js';

const logLimit = 1024 * 1024;
const startLimitMs = 120_000;
const stopLimitMs = 60_000;

/** What `postmaster.pid` says of the server that wrote it. */
export interface Postmaster {
  pid: number;
  port: number;
  ready: boolean;
  stopping: boolean;
}

/** Neither our PG… variables nor the user's language may reach the server: both change what it does and says. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, SystemRoot, TEMP } = process.env;
  return { PATH, HOME, TMPDIR, SystemRoot, TEMP, LC_ALL: 'C', TZ: 'UTC' };
}

export function readPostmaster(clusterDir: string): Postmaster | null {
  let lines: string[];
  try {
    lines = readFileSync(join(clusterDir, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Math.abs(Number(lines[0]));
  const status = lines[7]?.trim();
  return pid > 0 ? { pid, port: Number(lines[3]), ready: status === 'ready', stopping: status === 'stopping' } : null;
}

/** Whether the process is a PostgreSQL server on this very cluster, and not a later process with the same number. */
export function isServerOf(pid: number, clusterDir: string): boolean {
  try {
    if (platform() === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(clusterDir);
    if (platform() === 'win32') {
      return execFileSync('tasklist', ['/fi', `PID eq ${pid}`, '/fo', 'csv'], { encoding: 'utf8' }).includes(
        'postgres',
      );
    }
    const command = execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes('postgres') && command.includes(clusterDir);
  } catch {
    return false;
  }
}

/**
 * Clears what a killed run left: stops its server if that still runs, and removes a `postmaster.pid` whose number
 * belongs to some other process by now, which PostgreSQL would take for a running server.
 */
export async function clearLeftovers(clusterDir: string, binaries: Binaries, account: Account): Promise<void> {
  const left = readPostmaster(clusterDir);
  if (!left) return;
  if (isServerOf(left.pid, clusterDir)) await stopServer(left.pid, clusterDir, binaries, account);
  // One that was being killed just then leaves its file, and keeps its number while nobody collects it.
  const stays = readPostmaster(clusterDir)?.pid === left.pid && isAlive(left.pid) && !isServerOf(left.pid, clusterDir);
  if (stays) rmSync(join(clusterDir, 'postmaster.pid'), { force: true });
}

export interface Launched {
  server: ChildProcess;
  logFile: string;
  /** Where in the log this run begins. */
  logFrom: number;
}

export function launch(
  clusterDir: string,
  logFile: string,
  settings: Record<string, string>,
  binaries: Binaries,
  account: Account,
  endsWithUs: boolean,
): Launched {
  const directory = openForAccount(clusterDir, account);
  const logged = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  const log = openSync(logFile, logged > logLimit ? 'w' : 'a', 0o600);
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  try {
    // Detached: Ctrl-C reaches every process of the terminal's group, and the database must outlive our last request.
    const server = spawn(binaries.postgres, ['-D', directory.path, ...flags], {
      ...account,
      cwd: '/',
      detached: platform() !== 'win32',
      windowsHide: true,
      env: serverEnvironment(),
      stdio: ['ignore', log, log, ...directory.descriptors],
    });
    server.unref();
    if (endsWithUs && server.pid) guardAgainstOurDeath(server);
    return { server, logFile, logFrom: logged > logLimit ? 0 : logged };
  } finally {
    closeSync(log);
    directory.close();
  }
}

/** Resolves to the port once the server takes connections; rejects with what its log says if it ends first. */
export async function whenReady({ server, logFile, logFrom }: Launched, clusterDir: string): Promise<number> {
  let failure: Error | undefined;
  server.once('error', (error) => (failure = error));
  for (const deadline = Date.now() + startLimitMs; Date.now() < deadline; await sleep(10)) {
    if (failure) throw failure;
    if (server.exitCode !== null || server.signalCode !== null) break;
    const postmaster = readPostmaster(clusterDir);
    if (postmaster?.pid === server.pid && postmaster?.ready) return postmaster.port;
  }
  server.kill('SIGQUIT');
  throw new Error(readFileSync(logFile).subarray(logFrom).toString('utf8').trim().slice(-2000));
}

/** Fast shutdown: running statements are broken off, committed work is on disk. Resolves when the server is gone. */
export async function stopServer(pid: number, clusterDir: string, binaries: Binaries, account: Account): Promise<void> {
  if (platform() === 'win32') {
    const options = ['stop', '-D', clusterDir, '-m', 'fast', '-w'];
    await promisify(execFile)(binaries.pgCtl, options, { ...account, env: serverEnvironment() }).catch(() => undefined);
    return;
  }
  signal(pid, 'SIGINT');
  // A dead server whose parent does not collect it still has its number; only its directory tells.
  for (const start = Date.now(); isAlive(pid) && isServerOf(pid, clusterDir); await sleep(10)) {
    if (Date.now() - start > stopLimitMs) signal(pid, 'SIGQUIT');
  }
}

/**
 * Stops the server when this process dies without having said so. A shell that waits for the end of its input costs a
 * megabyte and needs nothing from us: the system closes the pipe however we end.
 */
function guardAgainstOurDeath(server: ChildProcess): void {
  if (platform() === 'win32') return;
  const guard = spawn('/bin/sh', ['-c', 'read -r _; kill -INT "$1"', 'sh', String(server.pid)], {
    detached: true,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.once('error', () => undefined);
  guard.unref();
  (guard.stdin as Socket).unref();
  server.once('exit', () => guard.kill('SIGKILL'));
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
