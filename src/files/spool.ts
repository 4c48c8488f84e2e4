import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InvalidError } from '../platform/errors/domain-error.js';
import { fileMessages } from './files.messages.js';
import { LARGEST_FILE } from './vocabulary.js';

/** Slower than this nobody sends a file. */
const LONGEST_UPLOAD = 10 * 60 * 1000;

/**
 * Lets a file arrive on disk before `work` reads it, so that a slow sender holds no transaction open. Gone afterwards.
 * @throws InvalidError FILE_TOO_LARGE, FILE_CUT_SHORT
 */
export async function spooled<T>(incoming: Readable, work: (bytes: AsyncIterable<Buffer>) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'bang-vang-file-'));
  const path = join(directory, 'incoming');
  try {
    await pipeline(incoming, limited, createWriteStream(path), { signal: AbortSignal.timeout(LONGEST_UPLOAD) }).catch(
      (error: unknown) => {
        if (error instanceof InvalidError) throw error;
        throw new InvalidError(fileMessages.FILE_CUT_SHORT, { field: 'file' });
      },
    );
    return await work(createReadStream(path));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function* limited(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const bytes of source) {
    size += bytes.length;
    if (size > LARGEST_FILE)
      throw new InvalidError(fileMessages.FILE_TOO_LARGE, { field: 'file', details: { most: LARGEST_FILE } });
    yield bytes;
  }
}
