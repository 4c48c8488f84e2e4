import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Eight bits of red, green and blue; no transparency, no interlacing: a PDF takes such a picture as it is. */
const TRUE_COLOUR = [8, 2, 0, 0, 0];
/** Each byte as what it differs from the pixel at its left: smaller, and soon done. */
const SUB = 1;

/** A PNG of pixels of red, green, blue and opacity, multiplied by it, on white paper. */
export function writePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const line = 1 + width * 3;
  const lines = Buffer.alloc(line * height);
  for (let y = 0; y < height; y += 1) {
    lines[y * line] = SUB;
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 4;
      const to = y * line + 1 + x * 3;
      const paper = 255 - pixels[from + 3]!;
      const before = x === 0 ? 255 : 255 - pixels[from - 1]!;
      for (let colour = 0; colour < 3; colour += 1) {
        const left = x === 0 ? 0 : pixels[from - 4 + colour]! + before;
        lines[to + colour] = (pixels[from + colour]! + paper - left) & 255;
      }
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(TRUE_COLOUR, 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const whole = Buffer.alloc(12 + data.length);
  whole.writeUInt32BE(data.length, 0);
  whole.write(name, 4, 'latin1');
  data.copy(whole, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + data.length)), 8 + data.length);
  return whole;
}
