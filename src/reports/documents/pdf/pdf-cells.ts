import { CELL_PADDING, millimetresToPoints } from '../page-layout.js';
import type { DocumentTable } from '../report-document.js';
import { type HeadingCell, placeHeadings } from '../table-grid.js';
import type { WrappedLine } from '../wrap-text.js';
import type { PdfCanvas, TextStyle } from './pdf-canvas.js';
import { printAligned } from './pdf-text.js';

export const PADDING = millimetresToPoints(CELL_PADDING);

export interface Columns {
  x: number[];
  widths: number[];
}

export interface CellPart {
  lines: WrappedLine[];
  x: number;
  width: number;
  align: 'LEFT' | 'CENTRE' | 'RIGHT';
}

export function drawCell(canvas: PdfCanvas, cell: CellPart, style: TextStyle, height: number, line: number): void {
  const start = canvas.y;
  canvas.y += (height - cell.lines.length * line) / 2;
  for (const part of cell.lines) {
    printAligned(canvas, part, style, cell.x, cell.width, cell.align);
    canvas.y += line;
  }
  canvas.y = start;
}

export interface Headings {
  cells: (HeadingCell & { lines: WrappedLine[]; width: number })[];
  heights: number[];
}

export function measuredHeadings(
  canvas: PdfCanvas,
  table: DocumentTable,
  { widths }: Columns,
  style: TextStyle & { air: number },
): Headings {
  const line = canvas.lineHeight(style.size);
  const cells = placeHeadings(table).map((cell) => {
    const width = widths.slice(cell.column, cell.column + cell.columns).reduce((all, one) => all + one, 0);
    return { ...cell, width, lines: canvas.wrap(cell.text, style, width - 2 * PADDING) };
  });
  const heights = table.headings.map(
    (_, row) =>
      Math.max(
        line,
        ...cells.filter((cell) => cell.row === row && cell.rows === 1).map(({ lines }) => lines.length * line),
      ) +
      style.air * 2,
  );
  for (const cell of cells.filter(({ rows }) => rows > 1)) {
    const spanned = heights.slice(cell.row, cell.row + cell.rows).reduce((all, height) => all + height, 0);
    const missing = cell.lines.length * line + style.air * 2 - spanned;
    if (missing > 0) heights[cell.row + cell.rows - 1]! += missing;
  }
  return { cells, heights };
}

/** Read out once: the headings that later pages repeat are artifacts. */
export function drawHeadings(
  canvas: PdfCanvas,
  { cells, heights }: Headings,
  { x }: Columns,
  style: TextStyle,
  parent: PDFKit.PDFStructureElement | null,
): void {
  const top = canvas.y;
  const line = canvas.lineHeight(style.size);
  heights.forEach((_, row) => {
    const rowElement = parent && canvas.element('TR', {}, parent);
    for (const cell of cells.filter((one) => one.row === row)) {
      const y = top + heights.slice(0, row).reduce((all, one) => all + one, 0);
      const height = heights.slice(row, row + cell.rows).reduce((all, one) => all + one, 0);
      canvas.y = y;
      const part = {
        lines: cell.lines,
        x: x[cell.column]! + PADDING,
        width: cell.width - 2 * PADDING,
        align: 'CENTRE' as const,
      };
      const draw = () => drawCell(canvas, part, style, height, line);
      if (rowElement) {
        const options = { scope: 'Column' } as PDFKit.Mixins.StructureElementOptions;
        const element = canvas.element('TH', options, rowElement);
        canvas.tagged(element, 'TH', draw);
        element.end();
      } else canvas.artifact(draw, 'Pagination');
      canvas.artifact(() => canvas.doc.rect(x[cell.column]!, y, cell.width, height).lineWidth(0.5).stroke('#000'));
    }
    rowElement?.end();
  });
  canvas.y = top + heights.reduce((all, one) => all + one, 0);
}
