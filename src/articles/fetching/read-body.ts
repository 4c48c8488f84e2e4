import type { IncomingMessage } from 'node:http';
import { addAbortSignal, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** The bytes of an answer, unpacked; null as soon as they are more than `most`, packed or unpacked. */
export async function readBody(response: IncomingMessage, most: number, signal: AbortSignal): Promise<Buffer | null> {
  if (Number(response.headers['content-length'] ?? 0) > most) return null;
  const body = addAbortSignal(signal, unpacked(response));
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of body) {
    size += (piece as Buffer).length;
    if (size > most) {
      body.destroy();
      return null;
    }
    pieces.push(piece as Buffer);
  }
  return Buffer.concat(pieces);
}

/** Some servers pack what nobody asked them to pack. */
function unpacked(response: IncomingMessage): Readable {
  const unpack = { gzip: createGunzip, deflate: createInflate, br: createBrotliDecompress } as const;
  const coding = response.headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (!(coding in unpack)) return response;
  const stream = unpack[coding as keyof typeof unpack]();
  response.on('error', (error) => stream.destroy(error));
  return response.pipe(stream);
}
