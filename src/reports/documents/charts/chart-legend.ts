import { escapeXml } from '../../../platform/text/escape-xml.js';
import { textWidth } from '../tinos.js';
import { DASHES, fillOf } from './chart-patterns.js';

export const FONT_SIZE = 15;
const ROW = 22;
const SAMPLE = 26;
const GAP = 18;

export interface Legend {
  svg: string;
  height: number;
}

/** The series with a sample of each, in as many rows as the width asks for. */
export function legend(series: string[], kind: 'FILL' | 'LINE', width: number, left: number): Legend {
  if (series.length < 2) return { svg: '', height: 0 };
  let x = left;
  let y = 4;
  const entries = series.map((name, index) => {
    const needed = SAMPLE + 6 + textWidth(name, 'regular', FONT_SIZE) + GAP;
    if (x + needed > width && x > left) {
      x = left;
      y += ROW;
    }
    const entry = `${sample(kind, index, x, y)}<text x="${x + SAMPLE + 6}" y="${y + 13}" text-anchor="start">${escapeXml(name)}</text>`;
    x += needed;
    return entry;
  });
  return { svg: `<g>${entries.join('')}</g>`, height: y + ROW + 6 };
}

function sample(kind: 'FILL' | 'LINE', index: number, x: number, y: number): string {
  if (kind === 'FILL')
    return `<rect x="${x}" y="${y}" width="${SAMPLE}" height="15" fill="${fillOf(index)}" stroke="#000"/>`;
  const dash = DASHES[index % DASHES.length];
  return `<path d="M${x},${y + 8}h${SAMPLE}" stroke="#000" stroke-width="2"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`;
}
