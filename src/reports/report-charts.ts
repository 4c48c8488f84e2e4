import type { DocumentChart } from './documents/report-document.js';
import { exactOf } from './figures/count.js';
import type { FigureTable } from './figures/figure-table.js';

/** One bar compares nothing. */
const LEAST_POINTS = 2;

/** Tables that are also drawn: over time as a line, by month as bars. */
export function chartsOf(table: FigureTable): DocumentChart[] {
  const charts = table.key === 'overTime' ? [overTime(table)] : table.key === 'byMonth' ? [byMonth(table)] : [];
  return charts.filter(({ points }) => points.length >= LEAST_POINTS);
}

/** A count that is not certain, or of a time before the registry began, is drawn as unknown, never as its lower bound or 0. */
function overTime(table: FigureTable): DocumentChart {
  const total = table.rows.find(({ key }) => key === 'TOTAL');
  const points = (total?.cells ?? []).flatMap(({ column, count }) => {
    const title = table.columns.find(({ key }) => key === column)?.title;
    if (title === undefined || column === 'CHANGE') return [];
    return [{ x: title, series: total?.label ?? '', value: count && exactOf(count) }];
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

function byMonth(table: FigureTable): DocumentChart {
  const points = table.rows
    .filter(({ key }) => key !== 'TOTAL')
    .flatMap(({ label, cells }) => {
      const count = cells[0]?.count;
      return count ? [{ x: label, series: 'Tổng số', value: exactOf(count) }] : [];
    });
  return {
    key: 'byMonth',
    caption: 'Số lượt khen thưởng theo tháng',
    kind: 'BAR',
    xLabel: 'Tháng',
    yLabel: 'Lượt khen thưởng',
    points,
  };
}
