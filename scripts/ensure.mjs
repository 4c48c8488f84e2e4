import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { constants, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { argv, env, execPath, exit, platform, stderr } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What a bare clone needs before anything else can run; plain Node, since nothing is installed yet. */

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const installStamp = join(modules, '.bang-vang-lock');
const buildStamp = join(root, 'dist', '.bang-vang-sources');
const buildInputs = [
  'src',
  'web',
  'migrations',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'nest-cli.json',
  '.swcrc',
];

const passedSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Installs what the lock file says, unless that is what lies in node_modules already. */
export function ensureInstalled({ quiet = false } = {}) {
  return alone('install', () => {
    const wanted = hashOf([join(root, 'package-lock.json')]);
    if (read(installStamp) === wanted) return;
    if (!isInstalled()) {
      say(quiet, 'Installing packages (cài đặt các gói) …');
      // The builder is a development dependency, which npm leaves out where NODE_ENV is production.
      npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'], quiet);
    }
    writeFileSync(installStamp, wanted);
  });
}

/** Builds `dist` unless it was made from exactly these sources. */
export function ensureBuilt({ quiet = false } = {}) {
  return alone('build', () => {
    const wanted = hashOf(buildInputs.flatMap((input) => filesOf(join(root, input))));
    if (read(buildStamp) === wanted) return;
    say(quiet, 'Building (biên dịch) …');
    rmSync(buildStamp, { force: true });
    run(execPath, [join(modules, '@nestjs', 'cli', 'bin', 'nest.js'), 'build'], quiet);
    run(execPath, [join(root, 'web', 'build.mjs')], quiet);
    mkdirSync(dirname(buildStamp), { recursive: true });
    writeFileSync(buildStamp, wanted);
  });
}

/** In an image there are no sources: what is there is installed and built. */
export async function ensure(options) {
  if (!existsSync(join(root, 'src'))) return;
  await ensureInstalled(options);
  await ensureBuilt(options);
}

/**
 * Goes on as the built program, in this very process: signals, standard streams and exit code are then its own, and
 * nothing can be lost on the way.
 */
export async function become(script) {
  const file = join(root, 'dist', 'src', script);
  argv[1] = file;
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(file).href);
}

/**
 * npm passes SIGTERM to the shell it starts us with, and a shell dies of it without telling us. So under npm the loss
 * of our parent counts as that signal; nothing else would stop the registry then. A signal that does reach us is not
 * repeated.
 */
export function endWithNpm() {
  if (!env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 100);
  watch.unref();
  for (const signal of passedSignals) {
    process.on(signal, () => {
      clearInterval(watch);
      // While nobody else listens, which takes away the default, this is the default.
      if (process.listenerCount(signal) === 1) exit(128 + constants.signals[signal]);
    });
  }
}

/** Ends with what went wrong in words, since these are read by people who only typed a command. */
export function fail(error) {
  stderr.write(`${error.message}\n`);
  exit(1);
}

/** Runs a program to its end with our terminal, passing signals on; answers its exit code. */
export function follow(file, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: root, stdio: 'inherit', windowsHide: true, ...options });
    const pass = (signal) => child.kill(signal);
    for (const signal of passedSignals) process.on(signal, pass);
    child.once('error', (error) => {
      stderr.write(`${error.message}\n`);
      resolve(1);
    });
    child.once('exit', (code, signal) => {
      for (const name of passedSignals) process.off(name, pass);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

/** npm keeps a record of what it installed; packages of the lock that are for other systems are not in it. */
function isInstalled() {
  const installed = read(join(modules, '.package-lock.json'));
  if (!installed) return false;
  const wanted = JSON.parse(read(join(root, 'package-lock.json'))).packages;
  const found = JSON.parse(installed).packages;
  const isSame = (path) => found[path].version === wanted[path]?.version && existsSync(join(root, path));
  const isThere = (path) => path === '' || path in found || wanted[path].optional;
  return Object.keys(found).every(isSame) && Object.keys(wanted).every(isThere);
}

function npm(args, quiet) {
  // Under `npm start` npm says where it is itself; asking for `npm` on Windows would need a shell.
  const cli = env.npm_execpath?.endsWith('npm-cli.js') ? env.npm_execpath : undefined;
  if (cli) run(execPath, [cli, ...args], quiet);
  else run('npm', args, quiet, platform === 'win32');
}

/** What a program says goes to standard error, which keeps our standard output clean for `npm run --silent cli`. */
function run(file, args, quiet, shell = false) {
  const { status, error, stdout } = spawnSync(file, args, {
    cwd: root,
    shell,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', stderr.fd, stderr.fd],
  });
  if (status === 0) return;
  if (stdout) stderr.write(stdout);
  throw new Error(`${[file, ...args].join(' ')} failed${error ? `: ${error.message}` : ` with exit code ${status}`}`);
}

function hashOf(files) {
  const hash = createHash('sha256').update(process.versions.modules);
  for (const file of files)
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

function filesOf(path) {
  if (!existsSync(path)) return [];
  if (/\.\w+$/.test(path)) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function say(quiet, text) {
  if (!quiet) stderr.write(`${text}\n`);
}

/**
 * Two commands in one clone must not install or build at the same time. Whoever listens on the socket works; the
 * others hang on it until it closes, which the system sees to even when the worker is killed. The work is
 * synchronous, so that no waiting connection is answered before its end.
 */
async function alone(task, work) {
  const key = `bang-vang-${task}-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`;
  const address = { linux: `\0${key}`, win32: `\\\\.\\pipe\\${key}` }[platform] ?? join(tmpdir(), key);
  for (;;) {
    const server = createServer((socket) => socket.destroy());
    const isOurs = await new Promise((resolve) =>
      server.once('error', () => resolve(false)).listen(address, () => resolve(true)),
    );
    if (isOurs) {
      try {
        return work();
      } finally {
        server.close();
      }
    }
    await new Promise((resolve) => connect(address).on('error', resolve).on('close', resolve).resume());
    if (platform !== 'linux' && platform !== 'win32') rmSync(address, { force: true });
  }
}

if (argv[1] && pathToFileURL(argv[1]).href === import.meta.url) {
  ensure().catch(fail);
}
