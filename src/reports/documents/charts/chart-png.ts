import { Resvg } from '@resvg/resvg-js';
import type { DocumentChart } from '../report-document.js';
import { TINOS } from '../tinos.js';
import { chartSvg } from './chart-svg.js';

export interface ChartImage {
  data: Buffer;
  /** In pixels. */
  width: number;
  height: number;
}

const DOTS_PER_INCH = 200;

/** Drawn with Tinos only, so that the picture is the same on every machine. */
export function chartPng(chart: DocumentChart, millimetres = 160): ChartImage {
  const { svg } = chartSvg(chart, millimetres);
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: Math.round((millimetres / 25.4) * DOTS_PER_INCH) },
    font: { loadSystemFonts: false, fontFiles: Object.values(TINOS), defaultFontFamily: 'Tinos' },
  }).render();
  return { data: picture.asPng(), width: picture.width, height: picture.height };
}
