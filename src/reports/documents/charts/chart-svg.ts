import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { chartInWords } from '../chart-sayings.js';
import { printable } from '../document-text.js';
import { escapeXml } from '../../../platform/text/escape-xml.js';
import type { DocumentChart } from '../report-document.js';
import { textWidth } from '../tinos.js';
import { wrapText } from '../wrap-text.js';
import { barMarks, sidewaysMarks } from './bar-marks.js';
import { barLabel, type ChartData, chartData } from './chart-data.js';
import { FONT_SIZE, legend } from './chart-legend.js';
import { patternDefinitions } from './chart-patterns.js';
import { endLabels, lineMarks } from './line-marks.js';

export interface ChartPicture {
  svg: string;
  width: number;
  height: number;
}

/** Units to a millimetre: letters of 15 units are printed at about 10.5 points. */
const UNITS = 4;
const HEIGHT = 330;
const ROW_HEIGHT = 36;
const LONG_LABEL = 14;
/** Between two names on the axis. */
const NAME_GAP = 8;
const NAME_LINE = 17;
const MOST_LINES = 3;
const MANY_LABELS = 12;

/** An SVG by itself: no script, no style sheet, no link; the same for pages and, as a picture, for documents. */
export function chartSvg(given: DocumentChart, millimetres = 160): ChartPicture {
  const chart = printableChart(given);
  const width = Math.round(millimetres * UNITS);
  const data = chartData(chart);
  if (data.xs.length === 0) return frame(chart, width, 90, emptyText(width));
  const step = stepOf(data, width - 60);
  const sideways =
    chart.kind !== 'LINE' &&
    (data.xs.length > MANY_LABELS ||
      longest(data.xs) > step ||
      // What stands over two neighbours must not run together.
      longest(data.bars.map(barLabel)) > step + NAME_GAP / 2 ||
      data.xs.some((x) => x.length > LONG_LABEL));
  return sideways ? lyingChart(chart, data, width) : standingChart(chart, data, width);
}

function standingChart(chart: DocumentChart, data: ChartData, width: number): ChartPicture {
  const line = chart.kind === 'LINE';
  const left = textWidth(data.highest.toLocaleString('vi-VN'), 'regular', FONT_SIZE) + 30;
  const right = line && data.series.length > 1 ? Math.min(longest(data.series) + 12, width / 3) : 16;
  const key = legend(data.series, line ? 'LINE' : 'FILL', width, left);
  const ticks = wholeTicks(data, 6);
  const names = namesOnAxis(data, width - left - right);
  const axes = { y: { domain: [0, ceiling(data)], label: null, ticks, tickFormat: whole } };
  const marks = line ? lineMarks(data) : barMarks(chart, data);
  const plot = draw({
    width,
    height: HEIGHT + key.height + names.height - NAME_LINE,
    marginLeft: left,
    marginRight: right,
    marginTop: key.height + 36,
    marginBottom: names.height + 41,
    ...axes,
    ...(grouped(chart, data)
      ? {
          fx: { domain: data.xs, type: 'band', label: chart.xLabel, labelAnchor: 'center', padding: 0.15 },
          x: { domain: data.series, type: 'band', axis: null },
        }
      : line
        ? {
            x: {
              domain: data.xs,
              type: 'point',
              padding: 0.5,
              label: chart.xLabel,
              labelAnchor: 'center',
              tickFormat: names.text,
              tickRotate: names.rotate,
            },
          }
        : {
            x: {
              domain: data.xs,
              type: 'band',
              padding: data.xs.length < 4 ? 0.65 : 0.3,
              label: chart.xLabel,
              labelAnchor: 'center',
            },
          }),
    marks: [Plot.gridY({ stroke: '#999', strokeOpacity: 0.5, ticks }), ...marks, Plot.ruleY([0], { stroke: '#000' })],
  });
  const title = `<text x="4" y="${key.height + 18}" text-anchor="start" font-style="italic">${escapeXml(chart.yLabel)}</text>`;
  const ends = line && data.series.length > 1 ? endLabels(data, plot.y, width - right + 8) : '';
  return frame(chart, width, HEIGHT + key.height + names.height - NAME_LINE, `${plot.body}${key.svg}${title}${ends}`);
}

function lyingChart(chart: DocumentChart, data: ChartData, width: number): ChartPicture {
  const left = Math.min(longest(data.xs) + 14, width * 0.45);
  const key = legend(data.series, 'FILL', width, 8);
  const rows = grouped(chart, data) ? data.xs.length * Math.max(1, data.series.length * 0.7) : data.xs.length;
  const height = Math.round(rows * ROW_HEIGHT + key.height + 70);
  const label = longest(data.columns.map((column) => column.label)) + 14;
  const room = width - left - label;
  const highest = data.highest.toLocaleString('vi-VN');
  const ticks = wholeTicks(data, Math.floor(room / (textWidth(highest, 'regular', FONT_SIZE) + 24)));
  const plot = draw({
    width,
    height,
    marginLeft: left,
    marginRight: label,
    marginTop: key.height + 8,
    marginBottom: 54,
    x: {
      domain: [0, Math.max(data.highest, 1)],
      label: chart.yLabel,
      labelAnchor: 'center',
      labelArrow: 'none',
      ticks,
      tickFormat: whole,
    },
    ...(grouped(chart, data)
      ? {
          fy: { domain: data.xs, type: 'band', label: null, padding: 0.15, axis: null },
          y: { domain: data.series, type: 'band', axis: null },
        }
      : { y: { domain: data.xs, type: 'band', label: null, padding: 0.25, axis: null } }),
    marks: [
      Plot.gridX({ stroke: '#999', strokeOpacity: 0.5, ticks }),
      ...sidewaysMarks(chart, data, left, room),
      Plot.ruleX([0], { stroke: '#000' }),
    ],
  });
  return frame(chart, width, height, `${plot.body}${key.svg}`);
}

const stepOf = (data: ChartData, width: number): number => width / Math.max(1, data.xs.length) - NAME_GAP;

/** The names below a line, in several lines where they are long, and on their side where that does not do: none over another. */
function namesOnAxis(data: ChartData, width: number): { text: (x: string) => string; rotate: number; height: number } {
  const step = stepOf(data, width);
  const wrapped = new Map(
    data.xs.map((x) => [x, wrapText(x, step, (part) => textWidth(part, 'regular', FONT_SIZE)).map(({ text }) => text)]),
  );
  const lines = [...wrapped.values()];
  const most = Math.max(1, ...lines.map(({ length }) => length));
  const words = data.xs.flatMap((x) => x.split(/\s+/u));
  if (most <= MOST_LINES && longest(words) <= step)
    return { text: (x) => wrapped.get(x)!.join('\n'), rotate: 0, height: most * NAME_LINE };
  return { text: (x) => x, rotate: -90, height: longest(data.xs) + 6 };
}

export const grouped = (chart: DocumentChart, data: ChartData): boolean =>
  chart.kind === 'BAR' && data.series.length > 1;

const longest = (texts: string[]): number => Math.max(0, ...texts.map((text) => textWidth(text, 'regular', FONT_SIZE)));
const whole = (value: unknown): string => (Number.isInteger(value) ? Number(value).toLocaleString('vi-VN') : '');
/** As many ticks as asked for, but none between whole numbers. */
const wholeTicks = (data: ChartData, most: number): number => Math.max(1, Math.min(most, 5, Math.ceil(data.highest)));
/** Room over the highest bar for its label. */
const ceiling = (data: ChartData): number => Math.max(1, data.highest * 1.08);

function draw(options: Plot.PlotOptions): { body: string; y: (value: number) => number } {
  const { document } = parseHTML('<html><body></body></html>');
  const plot = Plot.plot({ ...options, document: document as unknown as NonNullable<Plot.PlotOptions['document']> });
  const y = plot.scale('y');
  // Its style sheet and its accessibility labels are for pages in English.
  const body = plot.innerHTML.replace(/<style>[^]*?<\/style>/, '').replace(/ aria-(label|hidden)="[^"]*"/g, '');
  return { body, y: (value) => Number(y?.apply(value) ?? 0) };
}

function frame(chart: DocumentChart, width: number, height: number, body: string): ChartPicture {
  const words = escapeXml(chartInWords(chart));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="vi" font-family="Tinos, 'Times New Roman', serif" font-size="${FONT_SIZE}" text-anchor="middle" fill="#000" color="#000"><title>${escapeXml(chart.caption)}</title><desc>${words}</desc>${patternDefinitions()}<rect width="${width}" height="${height}" fill="#fff"/>${body}</svg>`;
  return { svg, width, height };
}

const emptyText = (width: number) => `<text x="${width / 2}" y="50" font-style="italic">Không có số liệu</text>`;

function printableChart(chart: DocumentChart): DocumentChart {
  return {
    ...chart,
    caption: printable(chart.caption),
    xLabel: printable(chart.xLabel),
    yLabel: printable(chart.yLabel),
    points: chart.points.map((point) => ({ ...point, x: printable(point.x), series: printable(point.series) })),
  };
}
