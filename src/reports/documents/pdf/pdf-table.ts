import { columnWidths } from '../column-widths.js';
import { CELL_AIR, CELL_INDENT, KEPT_TOGETHER, SIZES, millimetresToPoints } from '../page-layout.js';
import type { DocumentTable } from '../report-document.js';
import type { PdfCanvas, TextStyle } from './pdf-canvas.js';
import { type CellPart, type Columns, drawCell, drawHeadings, measuredHeadings, PADDING } from './pdf-cells.js';
import { pdfParagraph } from './pdf-text.js';

/** Longer tables are read out as lists, a line each: tags for all their cells would weigh more than the text. */
const LONG_TABLE = 500;

/** How much of a table stands on the page of its caption: all of a small one, of others the headings and some rows. */
export function roomForTable(canvas: PdfCanvas, table: DocumentTable, form: boolean): number {
  const { kept, line } = measured(canvas, table, form);
  return kept + (table.caption ? line * 3 : 0);
}

function measured(canvas: PdfCanvas, table: DocumentTable, form: boolean) {
  const size = form ? SIZES.tableOfForm : SIZES.table;
  const air = form ? CELL_AIR.form : CELL_AIR.ordinary;
  const widths = columnWidths(table, canvas.width, size);
  const x = widths.map((_, index) => canvas.left + widths.slice(0, index).reduce((all, width) => all + width, 0));
  const columns: Columns = { x, widths };
  const body: TextStyle = { face: 'regular', size };
  const bold: TextStyle = { face: 'bold', size };
  const headings = measuredHeadings(canvas, table, columns, { ...bold, air });
  const headingHeight = headings.heights.reduce((all, height) => all + height, 0);
  const line = canvas.lineHeight(size);
  const strong = new Set(table.strong);
  const styleOf = (index: number) => (strong.has(index) ? bold : body);
  const cellsOf = (index: number): CellPart[] =>
    table.rows[index]!.map((cell, column) => {
      const indent = PADDING + (cell.indent ?? 0) * millimetresToPoints(CELL_INDENT);
      const width = widths[column]! - indent - PADDING;
      const lines = canvas.wrap(cell.text, styleOf(index), width);
      return { lines, x: x[column]! + indent, width, align: table.columns[column]!.align };
    });
  const heightOf = (cells: CellPart[]) => Math.max(...cells.map(({ lines }) => lines.length)) * line + air * 2;
  const together = table.rows.length <= KEPT_TOGETHER;
  const rows = together ? table.rows.reduce((all, _, index) => all + heightOf(cellsOf(index)), 0) : line * 3;
  const kept = Math.min(headingHeight + rows, canvas.bottom - canvas.top - line * 4);
  return { columns, headings, headingHeight, line, air, bold, styleOf, cellsOf, heightOf, kept };
}

/** Caption, table and notes. Heading rows are repeated on every page; a row is split only where no page could hold it. */
export function pdfTable(canvas: PdfCanvas, table: DocumentTable, form = false): void {
  const { columns, headings, headingHeight, line, air, bold, styleOf, cellsOf, heightOf, kept } = measured(
    canvas,
    table,
    form,
  );
  if (table.caption)
    pdfParagraph(canvas, table.caption, {
      tag: 'Caption',
      face: 'bold',
      size: SIZES.caption,
      align: 'CENTRE',
      before: 8,
      after: 4,
      keepWith: kept,
    });
  canvas.ensure(kept);

  const long = table.rows.length > LONG_TABLE;
  const element = canvas.element(long ? 'L' : 'Table');
  drawHeadings(canvas, headings, columns, bold, long ? null : element);
  const room = canvas.bottom - canvas.top - headingHeight - air * 2;
  table.rows.forEach((_, index) => {
    const style = styleOf(index);
    const cells = cellsOf(index);
    const longest = Math.max(...cells.map(({ lines }) => lines.length));
    const step = Math.max(1, Math.min(longest, Math.floor(room / line)));
    const rowElement = canvas.element(long ? 'LI' : 'TR', {}, element);
    for (let from = 0; from < longest; from += step) {
      const part = cells.map((cell) => ({ ...cell, lines: cell.lines.slice(from, from + step) }));
      const height = heightOf(part);
      if (canvas.y + height > canvas.bottom) {
        canvas.newPage();
        drawHeadings(canvas, headings, columns, bold, null);
      }
      const drawn = part.filter(({ lines }) => lines.some(({ text }) => text !== ''));
      if (long)
        canvas.tagged(rowElement, 'LI', () => drawn.forEach((cell) => drawCell(canvas, cell, style, height, line)));
      else
        for (const cell of drawn) {
          const cellElement = canvas.element('TD', {}, rowElement);
          canvas.tagged(cellElement, 'TD', () => drawCell(canvas, cell, style, height, line));
          cellElement.end();
        }
      canvas.artifact(() => drawBorders(canvas, columns, canvas.y, height));
      canvas.y += height;
    }
    rowElement.end();
  });
  element.end();
  for (const text of table.notes ?? [])
    pdfParagraph(canvas, text, { tag: 'Note', face: 'italic', size: SIZES.note, align: 'LEFT', before: 3 });
  canvas.y += 10;
}

function drawBorders(canvas: PdfCanvas, { x, widths }: Columns, y: number, height: number): void {
  const right = x.at(-1)! + widths.at(-1)!;
  const { doc } = canvas;
  for (const edge of [...x, right]) doc.moveTo(edge, y).lineTo(edge, y + height);
  doc
    .moveTo(x[0]!, y)
    .lineTo(right, y)
    .moveTo(x[0]!, y + height)
    .lineTo(right, y + height);
  doc.lineWidth(0.5).stroke('#000');
}
