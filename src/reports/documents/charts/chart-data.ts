import { UNKNOWN, chartNumber } from '../chart-sayings.js';
import type { DocumentChart } from '../report-document.js';

export interface Bar {
  x: string;
  series: string;
  index: number;
  value: number;
  /** It is a lower bound: there may be more. */
  open: boolean;
  from: number;
  to: number;
}

export interface Column {
  x: string;
  /** What is known of it. */
  total: number;
  unknown: boolean;
  label: string;
}

export interface ChartData {
  /** In the order in which they first occur. */
  xs: string[];
  series: string[];
  bars: Bar[];
  columns: Column[];
  unknown: { x: string; series: string }[];
  highest: number;
}

/** A chart with its order, sums and unknowns worked out. A sum with an unknown part is "ít nhất". */
export function chartData(chart: DocumentChart): ChartData {
  const xs = [...new Set(chart.points.map(({ x }) => x))];
  const series = [...new Set(chart.points.map(({ series: name }) => name))];
  const stacked = chart.kind === 'STACKED_BAR';
  const bars: Bar[] = [];
  const columns = xs.map((x): Column => {
    let total = 0;
    let known = 0;
    let certain = true;
    const points = chart.points.filter((point) => point.x === x);
    for (const { series: name, value: exact, atLeast = null } of points) {
      const value = exact ?? atLeast;
      if (value === null) continue;
      const open = exact === null;
      const from = stacked ? total : 0;
      bars.push({ x, series: name, index: series.indexOf(name), value, open, from, to: from + value });
      total += value;
      known += 1;
      certain = certain && !open;
    }
    const unknown = known < points.length || !certain;
    return { x, total, unknown, label: columnLabel(total, known, unknown) };
  });
  return {
    xs,
    series,
    bars,
    columns,
    unknown: chart.points.filter(({ value, atLeast = null }) => value === null && atLeast === null),
    highest: Math.max(0, ...bars.map(({ to }) => to)),
  };
}

/** "36", and "≥36" of a lower bound. */
export const barLabel = ({ value, open }: { value: number; open: boolean }): string =>
  `${open ? '≥' : ''}${chartNumber(value)}`;

function columnLabel(total: number, known: number, unknown: boolean): string {
  if (!unknown) return chartNumber(total);
  return known === 0 ? UNKNOWN : `ít nhất ${chartNumber(total)}`;
}
