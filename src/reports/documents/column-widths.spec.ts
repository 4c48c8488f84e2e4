import { describe, expect, it } from '@jest/globals';
import { columnWidths } from './column-widths.js';
import type { DocumentTable } from './report-document.js';
import { textWidth } from './tinos.js';

const table = (headings: string[], widths: number[], rows: string[][] = []): DocumentTable => ({
  key: 't',
  caption: '',
  headings: [headings.map((text) => ({ text }))],
  columns: widths.map((width, index) => ({ key: `c${index}`, align: 'LEFT', width })),
  rows: rows.map((row) => row.map((text) => ({ text }))),
});
const total = (widths: number[]) => widths.reduce((all, width) => all + width, 0);

describe('The widths of columns', () => {
  it('follow their shares where every word has room', () => {
    expect(columnWidths(table(['A', 'B'], [1, 3]), 400, 12)).toEqual([100, 300]);
  });

  it('are never so narrow that a word is broken, in headings, rows or totals, and fill the page all the same', () => {
    const narrow = table(['Chỉ tiêu', 'Giải thưởng', 'Tiền'], [10, 0.5, 0.5], [['x', '1', '12.345.000']]);
    const widths = columnWidths(narrow, 450, 12);
    expect(widths[1]).toBeGreaterThan(textWidth('thưởng', 'bold', 12));
    expect(widths[2]).toBeGreaterThan(textWidth('12.345.000', 'regular', 12));
    expect(total(widths)).toBeCloseTo(450);
  });

  it('measure the totals below a long list', () => {
    const rows = Array.from({ length: 1000 }, () => ['Tên', '1.490.000']);
    const long = { ...table(['Tên', 'Tiền'], [12, 1], [...rows, ['Cộng', '1.490.000.000']]), strong: [1000] };
    expect(columnWidths(long, 450, 12)[1]).toBeGreaterThan(textWidth('1.490.000.000', 'bold', 12));
  });

  it('give up on words that no page could hold', () => {
    const word = 'x'.repeat(200);
    expect(columnWidths(table([word, word, word], [1, 1, 2]), 400, 12)).toEqual([100, 100, 200]);
  });
});
