import { CELL_INDENT, CELL_PADDING, millimetresToPoints } from './page-layout.js';
import type { DocumentTable } from './report-document.js';
import { placeHeadings } from './table-grid.js';
import { type Face, textWidth } from './tinos.js';

/** The words of so many rows are measured: more of them make no column wider that matters. */
const MEASURED_ROWS = 300;
/** Of a table, a column may take for one word that nothing parts (an address of a page, say). */
const LARGEST_SHARE = 0.4;
/** Where Times New Roman is missing, letters with marks come from another, wider font. */
const SLACK = 4;

/**
 * The width of each column, which together fill `total` points: as the shares say, but none narrower than its longest
 * word. What a column is given for it is taken from those that have room.
 */
export function columnWidths(table: DocumentTable, total: number, size: number): number[] {
  const sum = table.columns.reduce((all, { width }) => all + width, 0);
  const wanted = table.columns.map(({ width }) => (width / sum) * total);
  const least = leastWidths(table, size).map((width) => Math.min(width, total * LARGEST_SHARE));
  if (least.reduce((all, width) => all + width, 0) >= total) return wanted;
  const fixed = new Set<number>();
  for (;;) {
    const taken = [...fixed].reduce((all, column) => all + least[column]!, 0);
    const open = wanted.reduce((all, width, column) => (fixed.has(column) ? all : all + width), 0);
    const widths = wanted.map((width, column) =>
      fixed.has(column) ? least[column]! : (width / open) * (total - taken),
    );
    const narrow = widths.findIndex((width, column) => !fixed.has(column) && width < least[column]!);
    if (narrow < 0) return widths;
    fixed.add(narrow);
  }
}

function leastWidths(table: DocumentTable, size: number): number[] {
  const longest = table.columns.map(() => 0);
  const measure = (column: number, text: string, face: Face, aside = 0) => {
    for (const word of text.split(/\s+/u))
      longest[column] = Math.max(longest[column]!, textWidth(word, face, size) + aside);
  };
  for (const { text, column, columns } of placeHeadings(table)) if (columns === 1) measure(column, text, 'bold');
  const strong = new Set(table.strong);
  const measured = table.rows.length <= MEASURED_ROWS ? [] : table.rows.slice(-1);
  [...table.rows.slice(0, MEASURED_ROWS), ...measured].forEach((row, index) => {
    const face = strong.has(index) || index === MEASURED_ROWS ? 'bold' : 'regular';
    row.forEach(({ text, indent = 0 }, column) =>
      measure(column, text, face, indent * millimetresToPoints(CELL_INDENT)),
    );
  });
  return longest.map((width) => width + 2 * millimetresToPoints(CELL_PADDING) + SLACK);
}
