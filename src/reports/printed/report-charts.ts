import type { DocumentChart } from '../documents/report-document.js';
import { atLeastOf, type Count, exactOf, NONE, plus } from '../figures/count.js';
import type { FigureTable } from '../figures/tables/figure-table.js';
import { NO_SUCH_TIME } from '../figures/tables/history-table.js';
import { ROMAN } from '../periods/period-words.js';

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
  /** Within its year; null: it is the year. */
  name: ((month: number) => string) | null;
}

const STEPS: readonly Step[] = [
  { most: 18, caption: 'theo tháng', xLabel: 'Tháng', name: (month) => `T${month}` },
  { most: 36, caption: 'theo quý', xLabel: 'Quý', name: (month) => ROMAN[Math.ceil(month / 3) - 1]! },
  { most: Infinity, caption: 'theo năm', xLabel: 'Năm', name: null },
];

/** Year and month of a row; null of the row of lines without a month. */
function monthOf({ key }: { key: string }): { year: string; month: number } | null {
  return /^\d{4}-\d\d$/.test(key) ? { year: key.slice(0, 4), month: Number(key.slice(5)) } : null;
}

/** Of a long period by quarters or years: sixty months side by side nobody reads. Months of one year are named without it; the caption has it. */
function byMonth(table: FigureTable): DocumentChart {
  const rows = table.rows.filter(({ key }) => key !== 'TOTAL');
  const months = monthsIn(rows);
  const step = STEPS.find(({ most }) => months <= most)!;
  const years = new Set(rows.flatMap((row) => monthOf(row)?.year ?? []));
  const oneYear = years.size === 1 ? [...years][0]! : null;
  const nameOf = (row: (typeof rows)[number]): string => {
    const of = monthOf(row);
    if (!of) return row.label;
    if (!step.name) return of.year;
    return oneYear === null ? `${step.name(of.month)}/${of.year}` : step.name(of.month);
  };
  const counts = new Map<string, Count>();
  for (const row of rows) {
    const count = row.cells[0]?.count;
    if (count) counts.set(nameOf(row), plus(counts.get(nameOf(row)) ?? NONE, count));
  }
  const points = [...counts].map(([x, count]) => ({ x, series: 'Tổng số', ...drawn(count) }));
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
function monthsIn(rows: readonly { key: string }[]): number {
  const numbers = rows.flatMap((row) => {
    const of = monthOf(row);
    return of ? [Number(of.year) * 12 + of.month] : [];
  });
  return numbers.length === 0 ? 0 : Math.max(...numbers) - Math.min(...numbers) + 1;
}
