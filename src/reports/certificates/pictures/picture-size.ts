/** An A3 sheet at 300 dots an inch has 17 million, what most telephones take 12. */
export const MOST_PIXELS = 25_000_000;

export interface PictureSize {
  kind: 'png' | 'jpeg';
  /** In pixels. */
  width: number;
  height: number;
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const IHDR = Buffer.from([0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
/** Beginnings of a frame; C4, C8 and CC are other things. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** What a picture says of itself, before anything of it is unpacked; null: neither PNG nor JPEG, or not as they begin. */
export function pictureSize(given: Uint8Array): PictureSize | null {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const size = bytes.subarray(0, PNG.length).equals(PNG) ? pngSize(bytes) : jpegSize(bytes);
  return size !== null && size.width > 0 && size.height > 0 ? size : null;
}

function pngSize(bytes: Buffer): PictureSize | null {
  if (bytes.length < 33 || !bytes.subarray(8, 16).equals(IHDR)) return null;
  return { kind: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Segment by segment up to the frame: a size that stands anywhere else is not the picture's. */
function jpegSize(bytes: Buffer): PictureSize | null {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(marker)) return { kind: 'jpeg', width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    // Only tables and notes stand before it, each with its length.
    if (marker !== 0xc4 && marker !== 0xcc && marker < 0xdb) return null;
    at += 2 + Math.max(2, bytes.readUInt16BE(at + 2));
  }
  return null;
}
