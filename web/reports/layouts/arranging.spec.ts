import { describe, expect, it } from '@jest/globals';
import { layoutOf, moved, newPiece, numberOf, sheetFrom, wrongIn } from './arranging.js';

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
    expect(Number(far.y)).toBeGreaterThan(200);
    expect(Number(far.y)).toBeLessThan(210 - 16 * 0.35);
  });

  it('keeps its height where it is moved sideways, and its distance from the left where it is moved down', () => {
    const sheet = sheetFrom(example);
    const odd = { ...sheet.pieces[0]!, x: '40.3', y: '202.3', lines: '3' };
    expect(moved(odd, sheet, { x: 1, y: 0 })).toMatchObject({ x: '41.5', y: '202.3' });
    expect(moved(odd, sheet, { x: 0, y: -1 })).toMatchObject({ x: '40.3', y: '201.5' });
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

  it('lets letters that may not shrink not shrink where they are made larger', () => {
    const fixed = { ...LAYOUT, elements: [{ ...LAYOUT.elements[0], minSize: 16 }] };
    const sheet = sheetFrom(JSON.stringify(fixed));
    const pieces = [{ ...sheet.pieces[0]!, size: '24' }];
    const [element] = JSON.parse(layoutOf({ ...sheet, pieces })).elements;
    expect(element).toMatchObject({ size: 24 });
    expect(element).not.toHaveProperty('minSize');
  });

  it('begins a new line within the sheet', () => {
    const sheet = sheetFrom(example);
    const begun = newPiece(sheet);
    expect(moved(begun, sheet, { x: 0, y: 0 })).toMatchObject({ x: begun.x, y: begun.y });
    expect(Number(begun.x) + Number(begun.width)).toBeLessThan(297);
  });
});
