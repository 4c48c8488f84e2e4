import * as Plot from '@observablehq/plot';
import { UNKNOWN } from '../chart-sayings.js';
import type { DocumentChart } from '../report-document.js';
import { textWidth } from '../tinos.js';
import { wrapText } from '../wrap-text.js';
import { type Bar, type ChartData, barLabel } from './chart-data.js';
import { FONT_SIZE } from './chart-legend.js';
import { OPEN_FILL, fillOf, inkOn } from './chart-patterns.js';

/** A segment is labelled inside where it is at least so high, as a share of the whole height. */
const LABELLED_SHARE = 0.06;
const NAME_SIZE = 13;
/** With more columns two neighbours that are unknown would run into each other. */
const MOST_UPRIGHT = 8;
const halo = { stroke: '#fff', strokeWidth: 4, fill: '#000' };
const outline = { stroke: '#000', strokeWidth: 0.8 };
const fillOfBar = ({ index, open }: Bar) => (open ? OPEN_FILL : fillOf(index));

export function barMarks(chart: DocumentChart, data: ChartData): Plot.Markish[] {
  if (chart.kind === 'STACKED_BAR')
    return [
      ...data.series.map((_, index) =>
        Plot.barY(ofSeries(data, index), { x: 'x', y1: 'from', y2: 'to', fill: fillOfBar, ...outline }),
      ),
      ...insideLabels(data, highEnough(data), (bars, options) => Plot.text(bars, { ...options, x: 'x', y: middle })),
      Plot.text(data.columns, { x: 'x', y: 'total', text: 'label', dy: -10, fontWeight: 'bold' }),
    ];
  const group = data.series.length > 1;
  const place = group ? { fx: 'x', x: 'series' } : { x: 'x' };
  return [
    ...data.series.map((_, index) =>
      Plot.barY(ofSeries(data, index), { ...place, y: 'value', fill: fillOfBar, ...outline }),
    ),
    Plot.text(data.bars, { ...place, y: 'value', text: barLabel, dy: -10, ...halo }),
    Plot.text(
      data.unknown.map((point) => ({ ...point, value: 0 })),
      {
        ...place,
        y: 'value',
        text: () => UNKNOWN,
        fontStyle: 'italic',
        ...(group || data.xs.length > MOST_UPRIGHT ? { rotate: -90, textAnchor: 'start', dy: -6 } : { dy: -10 }),
      },
    ),
  ];
}

/** Bars that lie: for long or many names, which are printed at the left of a plot that wide, in two lines at most. */
export function sidewaysMarks(chart: DocumentChart, data: ChartData, left: number, width: number): Plot.Markish[] {
  const group = chart.kind === 'BAR' && data.series.length > 1;
  const place = group ? { fy: 'x', y: 'series' } : { y: 'x' };
  const names = Plot.text(data.xs, {
    ...(group ? { fy: (x: string) => x } : { y: (x: string) => x }),
    text: (x: string) => inTwoLines(x, left - 12),
    fontSize: NAME_SIZE,
    frameAnchor: 'left',
    textAnchor: 'end',
    dx: -8,
  });
  if (chart.kind === 'STACKED_BAR')
    return [
      ...data.series.map((_, index) =>
        Plot.barX(ofSeries(data, index), { y: 'x', x1: 'from', x2: 'to', fill: fillOfBar, ...outline }),
      ),
      ...insideLabels(data, wideEnough(data, width), (bars, options) =>
        Plot.text(bars, { ...options, y: 'x', x: middle }),
      ),
      Plot.text(data.columns, { y: 'x', x: 'total', text: 'label', dx: 6, textAnchor: 'start', fontWeight: 'bold' }),
      names,
    ];
  return [
    ...data.series.map((_, index) =>
      Plot.barX(ofSeries(data, index), { ...place, x: 'value', fill: fillOfBar, ...outline }),
    ),
    Plot.text(data.bars, { ...place, x: 'value', text: barLabel, dx: 6, textAnchor: 'start' }),
    Plot.text(
      data.unknown.map((point) => ({ ...point, value: 0 })),
      { ...place, x: 'value', text: () => UNKNOWN, dx: 6, textAnchor: 'start', fontStyle: 'italic' },
    ),
    names,
  ];
}

function insideLabels(
  data: ChartData,
  fits: (bar: Bar) => boolean,
  text: (bars: Bar[], options: Plot.TextOptions) => Plot.Markish,
): Plot.Markish[] {
  const high = data.bars.filter(fits);
  return data.series.map((_, index) => {
    const plain = inkOn(index) === '#ffffff';
    const ink = plain ? { fill: '#ffffff' } : halo;
    return text(
      high.filter((bar) => bar.index === index),
      { text: barLabel, ...(high.some((bar) => bar.index === index && bar.open) ? halo : ink) },
    );
  });
}

const ofSeries = (data: ChartData, index: number) => data.bars.filter((bar) => bar.index === index);
const middle = ({ from, to }: Bar) => (from + to) / 2;

const highEnough =
  (data: ChartData) =>
  ({ value }: Bar) =>
    value >= data.highest * LABELLED_SHARE;
const wideEnough = (data: ChartData, width: number) => (bar: Bar) =>
  (bar.value / data.highest) * width > textWidth(barLabel(bar), 'regular', FONT_SIZE) + 6;

function inTwoLines(text: string, width: number): string {
  const lines = wrapText(text, width, (part) => textWidth(part, 'regular', NAME_SIZE)).map((line) => line.text);
  if (lines.length <= 2) return lines.join('\n');
  let second = lines[1]!;
  while (textWidth(`${second}…`, 'regular', NAME_SIZE) > width) second = second.slice(0, -1);
  return `${lines[0]}\n${second}…`;
}
