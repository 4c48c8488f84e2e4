import { describe, expect, it } from '@jest/globals';
import type { Count } from './figures/count.js';
import type { FigureTable } from './figures/figure-table.js';
import { chartsOf } from './report-charts.js';

const months = (counts: Record<string, Count>): FigureTable => ({
  key: 'byMonth',
  title: 'Khen thưởng theo tháng',
  rowsTitle: 'Tháng',
  columns: [{ key: 'TOTAL', title: 'Tổng số' }],
  rows: Object.entries(counts).map(([label, count]) => ({
    key: label,
    label,
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
        'Tháng 1/2020': { known: 4, silent: 0 },
        'Tháng 2/2020': { known: 36, silent: 2 },
        'Tháng 3/2020': { known: 0, silent: 1 },
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
    const [quarters] = chartsOf(
      months({ 'Tháng 11/2018': of(1), 'Tháng 12/2018': of(2), 'Tháng 1/2019': of(4, 1), 'Tháng 6/2020': of(8) }),
    );
    expect(quarters!.points.map(({ x, value, atLeast }) => [x, value ?? atLeast])).toEqual([
      ['IV/2018', 3],
      ['I/2019', 4],
      ['II/2020', 8],
    ]);
    expect([quarters!.caption, quarters!.xLabel]).toEqual(['Số lượt khen thưởng theo quý', 'Quý']);
    const [years] = chartsOf(months({ 'Tháng 6/2016': of(1), 'Tháng 7/2016': of(2), 'Tháng 6/2021': of(4, 1) }));
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
    const [chart] = chartsOf(months({ 'Tháng 12/2019': one, 'Tháng 1/2020': one }));
    expect(chart!.points.map(({ x }) => x)).toEqual(['T12/2019', 'T1/2020']);
    expect(chart!.caption).toBe('Số lượt khen thưởng theo tháng');
  });
});
