import { describe, expect, it } from '@jest/globals';
import type { Count } from '../figures/count.js';
import type { FigureTable } from '../figures/tables/figure-table.js';
import { chartsOf } from './report-charts.js';

const months = (counts: Record<string, Count>): FigureTable => ({
  key: 'byMonth',
  title: 'Khen thưởng theo tháng',
  rowsTitle: 'Tháng',
  columns: [{ key: 'TOTAL', title: 'Tổng số' }],
  rows: Object.entries(counts).map(([key, count]) => ({
    key,
    label: '',
    indent: 0,
    strong: false,
    cells: [{ column: 'TOTAL', count, text: '', ref: null }],
  })),
  notes: [],
});

describe('The charts of a report', () => {
  it('draw what is at least so many to that height, and nothing for what is not known at all', () => {
    const [chart] = chartsOf(
      months({
        '2020-01': { known: 4, silent: 0 },
        '2020-02': { known: 36, silent: 2 },
        '2020-03': { known: 0, silent: 1 },
      }),
    );
    expect(chart!.points.map(({ x, value, atLeast }) => [x, value, atLeast])).toEqual([
      ['T1', 4, undefined],
      ['T2', null, 36],
      ['T3', null, undefined],
    ]);
    expect(chart!.caption).toBe('Số lượt khen thưởng theo tháng, năm 2020');
  });

  it('draw a long period by quarters or years, which are as uncertain as their months', () => {
    const of = (count: number, silent = 0) => ({ known: count, silent });
    const [quarters] = chartsOf(months({ '2018-11': of(1), '2018-12': of(2), '2019-01': of(4, 1), '2020-06': of(8) }));
    expect(quarters!.points.map(({ x, value, atLeast }) => [x, value ?? atLeast])).toEqual([
      ['IV/2018', 3],
      ['I/2019', 4],
      ['II/2020', 8],
    ]);
    expect([quarters!.caption, quarters!.xLabel]).toEqual(['Số lượt khen thưởng theo quý', 'Quý']);
    const [years] = chartsOf(months({ '2016-06': of(1), '2016-07': of(2), '2021-06': of(4, 1) }));
    expect(years!.points).toEqual([
      { x: '2016', series: 'Tổng số', value: 3 },
      { x: '2021', series: 'Tổng số', value: null, atLeast: 4 },
    ]);
  });

  it('draw no time of which one period alone is known', () => {
    const periods = (...known: (number | null)[]) =>
      chartsOf({
        ...months({}),
        key: 'overTime',
        columns: known.map((_, i) => ({ key: `P${i}`, title: String(2016 + i) })),
        rows: [
          {
            key: 'TOTAL',
            label: 'Tổng số',
            indent: 0,
            strong: true,
            cells: known.map((count, i) => ({
              column: `P${i}`,
              count: count === null ? null : { known: count, silent: 0 },
              text: count === null ? 'chưa có số liệu' : String(count),
              ref: null,
            })),
          },
        ],
      });
    expect(periods(null, null, 5)).toEqual([]);
    expect(periods(null, 0, 5)[0]!.points.map(({ value }) => value)).toEqual([null, 0, 5]);
  });

  it('name the year of each month where there are several', () => {
    const one = { known: 1, silent: 0 };
    const [chart] = chartsOf(months({ '2019-12': one, '2020-01': one }));
    expect(chart!.points.map(({ x }) => x)).toEqual(['T12/2019', 'T1/2020']);
    expect(chart!.caption).toBe('Số lượt khen thưởng theo tháng');
  });
});
