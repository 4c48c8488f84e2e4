import type { DocumentChart } from './documents/report-document.js';
import { atLeastOf, type Count, exactOf, NONE, plus } from './figures/count.js';
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

/** A part of a year, as long as so many months are not too many to stand side by side. */
interface Step {
  most: number;
  caption: string;
  xLabel: string;
  /** Of a month: "Tháng 6/2020". */
  name: (month: number, year: string) => string;
}

const ROMAN = ['I', 'II', 'III', 'IV'];
const STEPS: readonly Step[] = [
  { most: 18, caption: 'theo tháng', xLabel: 'Tháng', name: (month, year) => `T${month}/${year}` },
  { most: 36, caption: 'theo quý', xLabel: 'Quý', name: (month, year) => `${ROMAN[Math.ceil(month / 3) - 1]}/${year}` },
  { most: Infinity, caption: 'theo năm', xLabel: 'Năm', name: (_, year) => year },
];

const MONTH = /^Tháng (\d+)\/(\d{4})$/u;

/** Of a long period by quarters or years: sixty months side by side nobody reads. Months of one year are named without it; the caption has it. */
function byMonth(table: FigureTable): DocumentChart {
  const rows = table.rows.filter(({ key }) => key !== 'TOTAL');
  const months = monthsIn(rows);
  const step = STEPS.find(({ most }) => months <= most)!;
  const years = new Set(rows.flatMap(({ label }) => MONTH.exec(label)?.[2] ?? []));
  const oneYear = years.size === 1 ? [...years][0]! : null;
  const counts = new Map<string, Count>();
  for (const { label, cells } of rows) {
    const count = cells[0]?.count;
    const [, month, year] = MONTH.exec(label) ?? [];
    const x = month && year ? step.name(Number(month), year) : label;
    if (count) counts.set(x, plus(counts.get(x) ?? NONE, count));
  }
  const points = [...counts].map(([x, count]) => ({
    x: oneYear === null ? x : x.replace(/\/\d+$/u, ''),
    series: 'Tổng số',
    ...drawn(count),
  }));
  return {
    key: 'byMonth',
    caption: `Số lượt khen thưởng ${step.caption}${oneYear === null ? '' : `, năm ${oneYear}`}`,
    kind: 'BAR',
    xLabel: step.xLabel,
    yLabel: 'Lượt khen thưởng',
    points,
  };
}

/** From the first one to the last, with those between them that the table leaves out. */
function monthsIn(rows: readonly { label: string }[]): number {
  const numbers = rows.flatMap(({ label }) => {
    const [, month, year] = MONTH.exec(label) ?? [];
    return month && year ? [Number(year) * 12 + Number(month)] : [];
  });
  return numbers.length === 0 ? 0 : Math.max(...numbers) - Math.min(...numbers) + 1;
}
