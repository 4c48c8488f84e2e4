import * as Plot from '@observablehq/plot';
import { UNKNOWN } from '../chart-sayings.js';
import { escapeXml } from '../../../platform/text/escape-xml.js';
import { textWidth } from '../tinos.js';
import { barLabel, type ChartData } from './chart-data.js';
import { FONT_SIZE } from './chart-legend.js';
import { DASHES } from './chart-patterns.js';

const SYMBOLS = ['circle', 'square', 'triangle', 'diamond', 'star', 'cross'] as const;
const LABEL_HEIGHT = 17;

/** A line is broken where a value is unknown, and says so on the axis; a lower bound is a hollow mark. */
export function lineMarks(data: ChartData): Plot.Markish[] {
  const at = new Map(data.bars.map((bar) => [`${bar.index}\0${bar.x}`, bar]));
  const lines = data.series.flatMap((_, index): Plot.Markish[] => {
    const points = data.xs.map((x) => {
      const bar = at.get(`${index}\0${x}`);
      return { x, value: bar?.value ?? null, open: bar?.open ?? false };
    });
    const known = points.filter(({ value }) => value !== null);
    const symbol = SYMBOLS[index % SYMBOLS.length]!;
    return [
      Plot.line(points, {
        x: 'x',
        y: 'value',
        stroke: '#000',
        strokeWidth: 2,
        strokeDasharray: DASHES[index % DASHES.length]!,
      }),
      Plot.dot(known, {
        x: 'x',
        y: 'value',
        symbol,
        fill: ({ open }: { open: boolean }) => (open ? '#fff' : '#000'),
        stroke: '#000',
        r: 4,
      }),
      ...(data.series.length <= 2
        ? [
            Plot.text(known, {
              x: 'x',
              y: 'value',
              text: barLabel,
              dy: index === 0 ? -14 : 16,
              fill: '#000',
              stroke: '#fff',
              strokeWidth: 4,
            }),
          ]
        : []),
    ];
  });
  const unknown = data.xs.filter((x) => data.unknown.some((point) => point.x === x));
  return [
    ...lines,
    Plot.text(unknown, {
      x: (x: string) => x,
      y: () => 0,
      text: (x: string) => unknownAt(data, x),
      lineAnchor: 'bottom',
      dy: -4,
      fontStyle: 'italic',
    }),
  ];
}

/** Which lines are broken here, unless all are. */
function unknownAt(data: ChartData, x: string): string {
  const names = data.unknown.filter((point) => point.x === x).map(({ series }) => series);
  if (names.length === data.series.length) return UNKNOWN;
  return names.map((name) => `${name}:\n${UNKNOWN}`).join('\n');
}

/** The name of each line beside its last point, moved apart where lines end close together. */
export function endLabels(data: ChartData, y: (value: number) => number, x: number): string {
  const ends = data.series
    .flatMap((name, index) => {
      const last = data.bars.filter((bar) => bar.index === index).at(-1);
      return last ? [{ name, y: y(last.value) }] : [];
    })
    .sort((one, other) => one.y - other.y);
  let lowest = -Infinity;
  return ends
    .map((end) => {
      lowest = Math.max(end.y, lowest + LABEL_HEIGHT);
      const text = end.name;
      const size = Math.min(FONT_SIZE, (FONT_SIZE * 200) / Math.max(200, textWidth(text, 'regular', FONT_SIZE)));
      return `<text x="${x}" y="${lowest + 5}" text-anchor="start" font-size="${size}">${escapeXml(text)}</text>`;
    })
    .join('');
}
