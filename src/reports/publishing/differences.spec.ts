import { describe, expect, it } from '@jest/globals';
import { type Count, countText } from '../figures/count.js';
import type { FigureTable } from '../figures/tables/figure-table.js';
import { differencesBetween } from './differences.js';

const table = (count: Count): FigureTable => ({
  key: 'byForm',
  title: 'Theo hình thức',
  rowsTitle: 'Hình thức',
  columns: [{ key: 'TOTAL', title: 'Tổng số' }],
  rows: [
    {
      key: 'TOTAL',
      label: 'Tổng số',
      indent: 0,
      strong: true,
      cells: [{ column: 'TOTAL', count, text: countText(count, 'vi'), ref: null }],
    },
  ],
  notes: [],
});

describe('what a published report would say otherwise now', () => {
  it('is not a figure that reads the same, of however many lines without a number', () => {
    expect(differencesBetween([table({ known: 4, silent: 2 })], [table({ known: 4, silent: 1 })])).toEqual([]);
    expect(differencesBetween([table({ known: 0, silent: 0 })], [])).toEqual([]);
  });

  it('is one that became certain, or another number', () => {
    const told = (now: Count) =>
      differencesBetween([table({ known: 4, silent: 2 })], [table(now)]).map(({ published, current }) => [
        published,
        current,
      ]);
    expect(told({ known: 4, silent: 0 })).toEqual([['ít nhất 4', '4']]);
    expect(told({ known: 5, silent: 2 })).toEqual([['ít nhất 4', 'ít nhất 5']]);
  });

  it('is also what stood in place of a figure, and a change that is told by its text alone', () => {
    const said = (text: string): FigureTable => {
      const plain = table({ known: 0, silent: 0 });
      const rows = plain.rows.map((row) => ({ ...row, cells: [{ column: 'TOTAL', count: null, text, ref: null }] }));
      return { ...plain, rows };
    };
    const told = (then: FigureTable, now: FigureTable) =>
      differencesBetween([then], [now]).map(({ published, current }) => [published, current]);
    expect(told(said('chưa có số liệu'), table({ known: 3, silent: 0 }))).toEqual([['chưa có số liệu', '3']]);
    expect(told(said('chưa có số liệu'), table({ known: 0, silent: 0 }))).toEqual([['chưa có số liệu', '0']]);
    expect(told(said('không so sánh được'), said('+2'))).toEqual([['không so sánh được', '+2']]);
    expect(told(said('+2'), said('+2'))).toEqual([]);
    expect(differencesBetween([], [said('0')])).toEqual([]);
  });
});
