import { describe, expect, it } from '@jest/globals';
import { type Count, countText } from '../figures/count.js';
import type { FigureTable } from '../figures/figure-table.js';
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
});
