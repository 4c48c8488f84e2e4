import { CELL_AIR, CELL_INDENT, CELL_PADDING, SIZES, millimetresToPoints } from '../page-layout.js';
import type { DocumentTable } from '../report-document.js';
import { type HeadingCell, columnWidths, placeHeadings } from '../table-grid.js';
import type { WrappedLine } from '../wrap-text.js';
import type { PdfCanvas, TextStyle } from './pdf-canvas.js';
import { pdfParagraph, printAligned } from './pdf-text.js';

/** Longer tables are read out as lists, a line each: tags for all their cells would weigh more than the text. */
const LONG_TABLE = 500;
const PADDING = millimetresToPoints(CELL_PADDING);

interface Columns {
  x: number[];
  widths: number[];
}

/** Caption, table and notes. Heading rows are repeated on every page; a row is split only where no page could hold it. */
export function pdfTable(canvas: PdfCanvas, table: DocumentTable, form = false): void {
  const size = form ? SIZES.tableOfForm : SIZES.table;
  const air = form ? CELL_AIR.form : CELL_AIR.ordinary;
  const widths = columnWidths(table, canvas.width);
  const x = widths.map((_, index) => canvas.left + widths.slice(0, index).reduce((all, width) => all + width, 0));
  const columns = { x, widths };
  const body: TextStyle = { face: 'regular', size };
  const bold: TextStyle = { face: 'bold', size };
  const headings = measuredHeadings(canvas, table, columns, { ...bold, air });
  const headingHeight = headings.heights.reduce((all, height) => all + height, 0);
  const line = canvas.lineHeight(size);
  if (table.caption)
    pdfParagraph(canvas, table.caption, {
      tag: 'Caption',
      face: 'bold',
      size: SIZES.caption,
      align: 'CENTRE',
      before: 8,
      after: 4,
      keepWith: headingHeight + line * 3,
    });
  canvas.ensure(headingHeight + line * 2);

  const long = table.rows.length > LONG_TABLE;
  const element = canvas.element(long ? 'L' : 'Table');
  drawHeadings(canvas, headings, columns, bold, long ? null : element);
  const room = canvas.bottom - canvas.top - headingHeight - air * 2;
  const strong = new Set(table.strong);
  table.rows.forEach((row, index) => {
    const style = strong.has(index) ? bold : body;
    const cells = row.map((cell, column) => {
      const indent = PADDING + (cell.indent ?? 0) * millimetresToPoints(CELL_INDENT);
      const width = widths[column]! - indent - PADDING;
      return {
        lines: canvas.wrap(cell.text, style, width),
        x: x[column]! + indent,
        width,
        align: table.columns[column]!.align,
      };
    });
    const longest = Math.max(...cells.map(({ lines }) => lines.length));
    const step = Math.max(1, Math.min(longest, Math.floor(room / line)));
    const rowElement = canvas.element(long ? 'LI' : 'TR', {}, element);
    for (let from = 0; from < longest; from += step) {
      const part = cells.map((cell) => ({ ...cell, lines: cell.lines.slice(from, from + step) }));
      const height = Math.max(...part.map(({ lines }) => lines.length)) * line + air * 2;
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

interface CellPart {
  lines: WrappedLine[];
  x: number;
  width: number;
  align: 'LEFT' | 'CENTRE' | 'RIGHT';
}

function drawCell(canvas: PdfCanvas, cell: CellPart, style: TextStyle, height: number, line: number): void {
  const start = canvas.y;
  canvas.y += (height - cell.lines.length * line) / 2;
  for (const part of cell.lines) {
    printAligned(canvas, part, style, cell.x, cell.width, cell.align);
    canvas.y += line;
  }
  canvas.y = start;
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

interface Headings {
  cells: (HeadingCell & { lines: WrappedLine[]; width: number })[];
  heights: number[];
}

function measuredHeadings(
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
function drawHeadings(
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
