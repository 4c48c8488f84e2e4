import { describe, expect, it } from '@jest/globals';
import { heightOf, layoutOf, moved, newPiece, numberOf, sheetFrom, wrongIn } from './arranging.js';

const words = { width: 217, align: 'CENTRE', face: 'regular', lines: 1 };
const LAYOUT = {
  page: { width: 297, height: 210 },
  elements: [
    { ...words, text: '{issuer}', x: 40, y: 48, size: 16, uppercase: true, minSize: 11 },
    { ...words, text: '{form}', x: 40, y: 62, size: 34, colour: '#b22222', minSize: 22, lineSpacing: 1.05 },
    { qr: 'PUBLIC_PAGE', x: 40, y: 178.5, width: 18 },
  ],
};
const example = JSON.stringify(LAYOUT);

describe('a layout that is worked on', () => {
  it('says the same as before where nothing was changed', () => {
    expect(JSON.parse(layoutOf(sheetFrom(example)))).toEqual(LAYOUT);
  });

  it('is moved by half millimetres, and not off the sheet', () => {
    const sheet = sheetFrom(example);
    const [first] = sheet.pieces;
    expect(moved(first!, sheet, { x: 1.3, y: -0.2 })).toMatchObject({ x: '41.5', y: '48' });
    expect(moved(first!, sheet, { x: -900, y: -900 })).toMatchObject({ x: '0', y: '0' });
    const far = moved(first!, sheet, { x: 900, y: 900 });
    expect(Number(far.x) + Number(far.width)).toBe(297);
    expect(Number(far.y) + heightOf(far)).toBeLessThanOrEqual(210.25);
  });

  it('takes a comma for what it is, and tells what is no number', () => {
    expect([numberOf('12,5'), numberOf(' 7 '), numberOf('12 mm'), numberOf('-3'), numberOf('')]).toEqual([
      12.5,
      7,
      null,
      null,
      null,
    ]);
    const sheet = sheetFrom(example);
    expect(wrongIn({ ...sheet.pieces[0]!, x: 'ba', size: '' })).toEqual(['x', 'size']);
    expect(wrongIn({ ...sheet.pieces.at(-1)!, size: '' })).toEqual([]);
  });

  it('lets letters be smaller than they might have shrunk before', () => {
    const sheet = sheetFrom(example);
    const pieces = [{ ...sheet.pieces[1]!, size: '18' }];
    expect(JSON.parse(layoutOf({ ...sheet, pieces })).elements[0]).toMatchObject({ size: 18, minSize: 18 });
  });

  it('begins a new line within the sheet', () => {
    const sheet = sheetFrom(example);
    const begun = newPiece(sheet);
    expect(moved(begun, sheet, { x: 0, y: 0 })).toMatchObject({ x: begun.x, y: begun.y });
    expect(Number(begun.x) + Number(begun.width)).toBeLessThan(297);
  });
});
