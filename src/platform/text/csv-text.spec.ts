import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvText, unescapedCsvText } from './csv-text.js';

/** As a program that reads CSV takes a cell. */
const read = (cell: string) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);

describe('a cell of a CSV', () => {
  it.each(['=1+1', '+84', '-1', '@SUM(A1)', ' =1+1', '\t=1', '\r=1', "'=1+1"])('%j is no formula', (text) => {
    expect(read(csvText(text))).toBe(`'${text}`);
  });

  it.each(['Đội 1; tổ 2', 'a "b"', 'a\nb', "a'b"])('%j stands in quotation marks', (text) => {
    expect(csvText(text)).toMatch(/^".*"$/su);
  });

  it('is as it was when it comes back', () => {
    const text = fc.string({ unit: fc.constantFrom("'", '=', '-', '@', ' ', '\t', '\r', '\n', ';', '"', 'ạ', '1') });
    fc.assert(fc.property(text, (given) => unescapedCsvText(read(csvText(given))) === given));
  });
});
