import { execFileSync } from 'node:child_process';
import { closeSync, constants, openSync, statSync } from 'node:fs';
import { platform } from 'node:os';

/** Whom PostgreSQL runs as: empty for ourselves, ids when we are root, since PostgreSQL refuses to run as root. */
export interface Account {
  uid?: number;
  gid?: number;
}

/**
 * As root: the owner of the data, or `nobody` for data yet to be made. `nobody` rather than an id of our own because
 * initdb insists on an account with a name, and making accounts is not ours to do.
 */
export function chooseAccount(clusterDir: string): Account {
  if (process.getuid?.() !== 0) return {};
  const owner = statSync(clusterDir, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return { uid: idOfNobody('-u'), gid: idOfNobody('-g') };
}

function idOfNobody(flag: '-u' | '-g'): number {
  try {
    return Number(
      execFileSync('id', [flag, 'nobody'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim(),
    );
  } catch {
    return 65534;
  }
}

/** How a program started under the account names a directory, and what it has to inherit for that. */
export interface DirectoryForAccount {
  path: string;
  descriptors: number[];
  close(): void;
}

/**
 * Below a private parent such as /root only the open descriptor leads to the directory, so on Linux it is handed
 * over and named through /proc. It is always the first descriptor after the three standard ones.
 */
export function openForAccount(directory: string, account: Account): DirectoryForAccount {
  if (account.uid === undefined || platform() !== 'linux') {
    return { path: directory, descriptors: [], close: () => undefined };
  }
  const descriptor = openSync(directory, constants.O_RDONLY | constants.O_DIRECTORY);
  return { path: '/proc/self/fd/3', descriptors: [descriptor], close: () => closeSync(descriptor) };
}
