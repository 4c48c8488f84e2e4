import type { DocumentTable, ReportDocument } from './report-document.js';
import { type Orientation, type PageMeasures, pageMeasures } from './page-layout.js';

export interface HeadingCell {
  text: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/**
 * Where each heading stands, spans counted. Throws where the headings do not fill the columns exactly: such a table would
 * be printed askew.
 */
export function placeHeadings(table: DocumentTable): HeadingCell[] {
  const width = table.columns.length;
  const taken = table.headings.map(() => Array.from({ length: width }, () => false));
  const cells: HeadingCell[] = [];
  table.headings.forEach((headings, row) => {
    let column = 0;
    for (const { text, columns = 1, rows = 1 } of headings) {
      while (taken[row]![column]) column += 1;
      for (let down = row; down < row + rows; down += 1)
        for (let across = column; across < column + columns; across += 1) {
          if (taken[down]?.[across] !== false) throw askew(table, `"${text}" does not fit`);
          taken[down]![across] = true;
        }
      cells.push({ text, row, column, rows, columns });
    }
  });
  if (taken.some((row) => row.includes(false))) throw askew(table, 'a column has no heading');
  const ragged = table.rows.findIndex((row) => row.length !== width);
  if (ragged >= 0) throw askew(table, `row ${ragged + 1} has ${table.rows[ragged]!.length} cells for ${width} columns`);
  return cells;
}

/** Statistical forms and lists with many columns lie on their side. */
export function orientationOf(document: ReportDocument): Orientation {
  if (document.orientation) return document.orientation;
  if (document.kind === 'REPORT') return 'PORTRAIT';
  return tablesOf(document).some(({ columns }) => columns.length > 6) ? 'LANDSCAPE' : 'PORTRAIT';
}

export function pageOf(document: ReportDocument): PageMeasures {
  return pageMeasures(orientationOf(document), document.kind === 'STATISTICAL_FORM');
}

export function tablesOf(document: ReportDocument): DocumentTable[] {
  return document.blocks.flatMap((block) => (block.type === 'TABLE' ? [block.table] : []));
}

/** What a list says after its last table: which numbers close it, what was corrected. */
export function closingTexts({ kind, blocks }: ReportDocument): { text: string; note: boolean }[] {
  if (kind !== 'ANNEX') return [];
  const last = blocks.findLastIndex(({ type }) => type === 'TABLE');
  return blocks
    .slice(last + 1)
    .flatMap((block) =>
      block.type === 'PARAGRAPH' || block.type === 'NOTE' ? [{ text: block.text, note: block.type === 'NOTE' }] : [],
    );
}

function askew(table: DocumentTable, what: string): Error {
  return new Error(`Table ${table.key}: ${what}.`);
}
