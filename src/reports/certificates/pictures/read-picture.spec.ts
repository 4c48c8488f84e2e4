import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { pngOf, TINY_JPEG } from '../../../../test/support/given-pictures.js';
import { pictureSize } from './picture-size.js';
import { readPicture } from './read-picture.js';
import { writePng } from './write-png.js';

const half = [...Array<number[]>(4)].flatMap(() => [0, ...[...Array<number[]>(4)].flatMap(() => [200, 0, 0, 128])]);
const NOT_A_PICTURE = { refused: 'NOT_A_PICTURE' };

describe('pictures of blanks', () => {
  it('writes a PNG with transparent parts anew, opaque on white', () => {
    const read = readPicture(pngOf({ width: 4, height: 4, colourType: 6 }, deflateSync(Buffer.from(half))));
    const bytes = Buffer.from((read as { picture: Uint8Array }).picture);
    expect(pictureSize(bytes)).toEqual({ kind: 'png', width: 4, height: 4 });
    // Bits, colour type, interlacing: what a PDF takes without unpacking it.
    expect([bytes[24], bytes[25], bytes[28]]).toEqual([8, 2, 0]);
    expect(readPicture(bytes)).toEqual({ picture: bytes });
  });

  it('writes pixels as they are, and the paper where there is none', () => {
    const pixels = Uint8Array.from([10, 20, 30, 255, 100, 0, 0, 128]);
    const read = readPicture(writePng(pixels, 2, 1));
    expect(read).toEqual({ picture: writePng(Uint8Array.from([10, 20, 30, 255, 227, 127, 127, 255]), 2, 1) });
  });

  it('makes a large one as small as a sheet needs', () => {
    const lines = Buffer.alloc(5000 * (1 + 3 * 2), 0);
    const read = readPicture(pngOf({ width: 2, height: 5000, colourType: 2 }, deflateSync(lines)));
    expect(pictureSize((read as { picture: Uint8Array }).picture)).toEqual({ kind: 'png', width: 1, height: 2400 });
  });

  it.each([
    ['whose pixels are not packed', pngOf({ width: 4, height: 4, colourType: 6 }, Buffer.from('hello'))],
    ['whose lines are filtered in no known way', pngOf({ width: 4, height: 4 }, deflateSync(Buffer.alloc(52, 9)))],
    ['with fewer lines than it says', pngOf({ width: 4, height: 400 }, deflateSync(Buffer.from(half)))],
    ['that is interlaced and broken', pngOf({ width: 4, height: 4, interlaced: 1 }, Buffer.from('hello'))],
    ['without a pixel', pngOf({ width: 0, height: 4 }, deflateSync(Buffer.alloc(4)))],
  ])('takes a PNG %s for none', (_, bytes) => {
    expect(readPicture(bytes)).toEqual(NOT_A_PICTURE);
  });

  it('unpacks nothing that says it is larger than any blank', () => {
    const huge = pngOf({ width: 60_000, height: 60_000, colourType: 6 }, deflateSync(Buffer.alloc(100)));
    expect(readPicture(huge)).toEqual({ refused: 'TOO_LARGE', width: 60_000, height: 60_000 });
    const frame = TINY_JPEG.indexOf(Buffer.from([0xff, 0xc0]));
    const wide = Buffer.from(TINY_JPEG);
    wide.fill(0xff, frame + 5, frame + 9);
    expect(readPicture(wide)).toEqual({ refused: 'TOO_LARGE', width: 65_535, height: 65_535 });
  });

  it('keeps a JPEG as it came where it can be decoded', () => {
    expect(readPicture(TINY_JPEG)).toEqual({ picture: TINY_JPEG });
    expect(readPicture(TINY_JPEG.subarray(0, 40))).toEqual(NOT_A_PICTURE);
    expect(readPicture(Buffer.from('%PDF-1.7'))).toEqual(NOT_A_PICTURE);
  });
});
