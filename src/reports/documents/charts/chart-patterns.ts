/**
 * Fills that stay apart in black and white: greys between hatchings, so that neighbours in a stack never look alike.
 * Drawn in a square of 8 units.
 */
export interface ChartFill {
  background: string;
  /** SVG drawn over the background; empty: plain. */
  strokes: string;
}

const line = (d: string) => `<path d="${d}" stroke="#222" stroke-width="1.2" fill="none"/>`;

export const FILLS: ChartFill[] = [
  { background: '#4d4d4d', strokes: '' },
  { background: '#ffffff', strokes: line('M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4') },
  { background: '#bfbfbf', strokes: '' },
  { background: '#ffffff', strokes: '<circle cx="4" cy="4" r="1.5" fill="#222"/>' },
  { background: '#8c8c8c', strokes: line('M0,4 h8') },
  { background: '#ffffff', strokes: line('M4,0 v8 M0,4 h8') },
  { background: '#e6e6e6', strokes: line('M-2,6 l4,4 M0,0 l8,8 M6,-2 l4,4') },
  { background: '#ffffff', strokes: '' },
];

export const DASHES = ['', '6 3', '2 3', '8 3 2 3', '12 4', '4 2 1 2 1 2'];

/** A plain fill is no pattern: seams would show between its tiles. */
export function fillOf(index: number): string {
  const number = index % FILLS.length;
  return FILLS[number]!.strokes === '' ? FILLS[number]!.background : `url(#fill-${number})`;
}
/** Of a bar that is only a lower bound: wide hatching, unlike that of any series. */
export const OPEN_FILL = 'url(#fill-open)';
const OPEN_PATTERN = `<pattern id="fill-open" width="14" height="14" patternUnits="userSpaceOnUse"><rect width="14" height="14" fill="#ffffff"/>${line('M-4,4 l8,-8 M0,14 l14,-14 M10,18 l8,-8')}</pattern>`;

/** Letters on such a fill: white on the darkest one. */
export const inkOn = (index: number): string => (index % FILLS.length === 0 ? '#ffffff' : '#000000');

export function patternDefinitions(): string {
  const patterns = FILLS.map(
    ({ background, strokes }, index) =>
      `<pattern id="fill-${index}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="${background}"/>${strokes}</pattern>`,
  );
  return `<defs>${patterns.join('')}${OPEN_PATTERN}</defs>`;
}
