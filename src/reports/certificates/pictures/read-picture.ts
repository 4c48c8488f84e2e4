import { Resvg } from '@resvg/resvg-js';
import { MOST_PIXELS, pictureSize } from './picture-size.js';
import { writePng } from './write-png.js';

/** Of the longer side, as kept: an A4 sheet at 200 dots an inch, which is enough to look at. */
const LONGEST_SIDE = 2400;

export type PictureRead =
  | { picture: Uint8Array }
  | { refused: 'NOT_A_PICTURE' }
  /** In pixels. */
  | { refused: 'TOO_LARGE'; width: number; height: number };

const NOT_A_PICTURE = { refused: 'NOT_A_PICTURE' } as const;

/**
 * A PNG or JPEG as it can be laid into a PDF without harm: all of it was decoded. A PNG is written anew, opaque and not larger
 * than a sheet; the PDF writer would unpack some kinds of them where nobody can catch what fails. A JPEG goes into a PDF
 * as it is.
 */
export function readPicture(bytes: Uint8Array): PictureRead {
  const size = pictureSize(bytes);
  if (size === null) return NOT_A_PICTURE;
  const { kind, width, height } = size;
  if (width * height > MOST_PIXELS) return { refused: 'TOO_LARGE', width, height };
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  const [across, down] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  const pixels = decoded(bytes, kind, across, down);
  if (pixels === null) return NOT_A_PICTURE;
  return { picture: kind === 'jpeg' ? bytes : writePng(pixels, across, down) };
}

/** Drawn into so many pixels; null: it cannot be, which leaves a drawing in which there is nothing. */
function decoded(bytes: Uint8Array, kind: string, width: number, height: number): Uint8Array | null {
  const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" preserveAspectRatio="none" href="data:image/${kind};base64,${base64}"/></svg>`;
  try {
    const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    return pixels.some((value) => value !== 0) ? pixels : null;
  } catch {
    return null;
  }
}
