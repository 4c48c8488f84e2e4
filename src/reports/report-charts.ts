import type { DocumentChart } from './documents/report-document.js';
import { atLeastOf, type Count, exactOf } from './figures/count.js';
import type { FigureTable } from './figures/figure-table.js';
import { NO_SUCH_TIME } from './figures/history-table.js';

/** One bar compares nothing, nor does one among others of which nothing is known. */
const LEAST_POINTS = 2;

/** Tables that are also drawn: over time as a line, by month as bars. */
export function chartsOf(table: FigureTable): DocumentChart[] {
  const charts = table.key === 'overTime' ? [overTime(table)] : table.key === 'byMonth' ? [byMonth(table)] : [];
  const known = ({ points }: DocumentChart) =>
    points.filter(({ value, atLeast = null }) => value !== null || atLeast !== null);
  return charts.filter((chart) => known(chart).length >= LEAST_POINTS);
}

/** A count that is not certain, or of a time before the registry began, is never drawn as certain or as 0; what had no such time is not drawn. */
function overTime(table: FigureTable): DocumentChart {
  const total = table.rows.find(({ key }) => key === 'TOTAL');
  const points = (total?.cells ?? []).flatMap(({ column, count, text }) => {
    const title = table.columns.find(({ key }) => key === column)?.title;
    if (title === undefined || column === 'CHANGE' || text === NO_SUCH_TIME[0]) return [];
    return [{ x: title, series: total?.label ?? '', ...drawn(count) }];
  });
  return {
    key: 'overTime',
    caption: 'Số lượt khen thưởng qua năm kỳ',
    kind: 'LINE',
    xLabel: 'Kỳ',
    yLabel: 'Lượt khen thưởng',
    points,
  };
}

function drawn(count: Count | null): { value: number | null; atLeast?: number } {
  const atLeast = count && atLeastOf(count);
  return { value: count && exactOf(count), ...(atLeast === null ? {} : { atLeast }) };
}

/** "Tháng 6/2020" as "T6/2020": twelve of them stand side by side. */
const shortMonth = (label: string): string => label.replace(/^Tháng (?=\d)/u, 'T');

/** Months of one year are named without it; the caption has it. */
function byMonth(table: FigureTable): DocumentChart {
  const years = new Set(table.rows.flatMap(({ label }) => /\/(\d{4})$/u.exec(label)?.[1] ?? []));
  const oneYear = years.size === 1 ? [...years][0]! : null;
  const points = table.rows
    .filter(({ key }) => key !== 'TOTAL')
    .flatMap(({ label, cells }) => {
      const count = cells[0]?.count;
      const x = oneYear === null ? shortMonth(label) : shortMonth(label).replace(/\/\d+$/u, '');
      return count ? [{ x, series: 'Tổng số', ...drawn(count) }] : [];
    });
  return {
    key: 'byMonth',
    caption: `Số lượt khen thưởng theo tháng${oneYear === null ? '' : `, năm ${oneYear}`}`,
    kind: 'BAR',
    xLabel: 'Tháng',
    yLabel: 'Lượt khen thưởng',
    points,
  };
}
