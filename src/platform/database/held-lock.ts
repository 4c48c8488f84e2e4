import { createHash } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';

export interface HeldLock {
  release(): Promise<void>;
}

/**
 * Takes the lock of that name for this process, or answers null when another process holds it. It is a listening
 * local socket, because the system itself drops that when we die: no lock file can outlive a kill -9.
 */
export async function tryHold(name: string): Promise<HeldLock | null> {
  const address = socketAddress(name);
  const held = await listen(address);
  if (held || platform() !== 'darwin') return held;
  // Socket files stay behind on macOS: one that nobody answers on is a dead holder's.
  if (await isAnswered(address)) return null;
  unlinkSync(address);
  return listen(address);
}

function socketAddress(name: string): string {
  const key = `bang-vang-${createHash('sha256').update(name).digest('hex').slice(0, 24)}`;
  if (platform() === 'win32') return `\\\\.\\pipe\\${key}`;
  return platform() === 'linux' ? `\0${key}` : join(tmpdir(), key);
}

function listen(address: string): Promise<HeldLock | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.unref();
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(address, () => resolve({ release: () => new Promise((done) => server.close(() => done())) }));
  });
}

function isAnswered(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
