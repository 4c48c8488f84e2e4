import type ExcelJS from 'exceljs';
import { columnWidths } from '../column-widths.js';
import { upper } from '../header-lines.js';
import { SIZES } from '../page-layout.js';
import type { DocumentTable, ReportDocument } from '../report-document.js';
import { orientationOf, placeHeadings } from '../table-grid.js';
import { formFoot, formHead } from './form-rows.js';
import { BORDERS, HEADER_FOOTER, POINTS_A_CHARACTER, columnName, font, pageSetup, rowHeight } from './sheet-look.js';
import { type RowPart, total, writeParts } from './sheet-rows.js';
import { sheetText, sheetValue } from './sheet-values.js';

/** Characters over the whole width of a page. */
const CHARACTERS = { PORTRAIT: 87, LANDSCAPE: 132 };
const HORIZONTAL = { LEFT: 'left', CENTRE: 'center', RIGHT: 'right' } as const;

const round = (value: number): number => Math.round(value * 10) / 10;

interface TextRow {
  text: string;
  style: Partial<ExcelJS.Style>;
}

/** A table on a sheet of its own; a statistical form has its header above it and its signatures below. */
export function writeTableSheet(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  name: string,
  document: ReportDocument,
  table: DocumentTable,
  closing: readonly { text: string; note: boolean }[] = [],
): void {
  const form = document.kind === 'STATISTICAL_FORM';
  const columns = table.columns.length;
  const above = form ? [] : titleRows(document, table);
  const orientation = form || columns > 6 ? 'LANDSCAPE' : orientationOf(document);
  const size = form ? SIZES.tableOfForm : SIZES.table;
  const points = CHARACTERS[orientation] * POINTS_A_CHARACTER;
  const widths = columnWidths(table, points, size).map((width) => Math.max(5, round(width / POINTS_A_CHARACTER)));
  const headRows = form ? formHead(document, widths) : [];
  const first = above.length + headRows.length + 1;
  const last = first + table.headings.length - 1;
  const foot = form ? formFoot(document, columns) : [];
  const below = [...(table.notes ?? []).map((text) => ({ text, style: NOTE })), ...closing.map(closingRow)];
  // A report has it on its text sheet.
  const colophon = form && document.colophon ? [{ text: document.colophon, style: NOTE }] : [];
  const end = last + table.rows.length + below.length + foot.length + colophon.length;
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: last, xSplit: 0, showGridLines: false }],
    pageSetup: pageSetup(orientation, { columns, rows: end }, { from: first, to: last }, form),
    headerFooter: HEADER_FOOTER,
  });
  sheet.columns = widths.map((width) => ({ width }));

  const print = (parts: RowPart[]) => writeParts(sheet, parts, widths);
  const wide = ({ text, style }: TextRow) => print([{ from: 1, to: columns, text, style }]);

  above.forEach(wide);
  headRows.forEach(print);
  writeHeadings(sheet, table, { first, size }, widths);
  writeBody(sheet, table, size, widths);
  const filtered = table.rows.length - trailingTotals(table);
  if (!form && filtered > 0) sheet.autoFilter = `A${last}:${columnName(columns)}${last + filtered}`;
  below.forEach(wide);
  foot.forEach(print);
  colophon.forEach(wide);
  sheet.commit();
}

const closingRow = ({ text, note }: { text: string; note: boolean }): TextRow => ({
  text,
  style: note ? NOTE : { ...NOTE, font: font(13) },
});

const NOTE = { font: font(11, { italic: true }), alignment: { wrapText: true, vertical: 'top' as const } };

function titleRows(document: ReportDocument, table: DocumentTable): TextRow[] {
  const centred = { horizontal: 'center', vertical: 'middle', wrapText: true } as const;
  const annex = document.kind === 'ANNEX';
  return [
    ...(annex ? [{ text: upper(document.title), style: { font: font(14, { bold: true }), alignment: centred } }] : []),
    ...(annex && document.subtitle
      ? document.subtitle
          .split('\n')
          .map((text) => ({ text, style: { font: font(13, { italic: true }), alignment: centred } }))
      : []),
    ...(table.caption ? [{ text: table.caption, style: { font: font(13, { bold: true }), alignment: centred } }] : []),
  ];
}

function writeHeadings(
  sheet: ExcelJS.Worksheet,
  table: DocumentTable,
  { first, size }: { first: number; size: number },
  widths: number[],
): void {
  const cells = placeHeadings(table);
  for (const cell of cells) {
    const [top, left] = [first + cell.row, cell.column + 1];
    for (let down = 0; down < cell.rows; down += 1)
      for (let across = 0; across < cell.columns; across += 1)
        sheet.getCell(top + down, left + across).border = BORDERS;
    const target = sheet.getCell(top, left);
    target.value = sheetText(cell.text);
    target.style = {
      font: font(size, { bold: true }),
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
      border: BORDERS,
    };
    if (cell.rows > 1 || cell.columns > 1) sheet.mergeCells(top, left, top + cell.rows - 1, left + cell.columns - 1);
  }
  table.headings.forEach((_, row) => {
    const alone = cells.filter((cell) => cell.row === row && cell.rows === 1);
    const texts = alone.map(({ text, column, columns }) => ({
      text,
      characters: total(widths, column, column + columns),
    }));
    sheet.getRow(first + row).height = rowHeight(texts, size, true);
    sheet.getRow(first + row).commit();
  });
}

function writeBody(sheet: ExcelJS.Worksheet, table: DocumentTable, size: number, widths: number[]): void {
  const strong = new Set(table.strong);
  // Styles are made once: one object for each kind of cell, however long the list.
  const styles = new Map<string, Partial<ExcelJS.Style>>();
  const styleOf = (align: keyof typeof HORIZONTAL, bold: boolean, indent: number, format: string | undefined) => {
    const key = `${align}${bold}${indent}${format}`;
    let style = styles.get(key);
    if (!style) {
      style = {
        font: font(size, bold ? { bold } : {}),
        alignment: { horizontal: HORIZONTAL[align], vertical: 'middle', wrapText: true, ...(indent ? { indent } : {}) },
        border: BORDERS,
        ...(format ? { numFmt: format } : {}),
      };
      styles.set(key, style);
    }
    return style;
  };
  table.rows.forEach((cells, index) => {
    const values = cells.map(sheetValue);
    const row = sheet.addRow(values.map(({ value }) => value));
    cells.forEach((cell, column) => {
      const { align } = table.columns[column]!;
      row.getCell(column + 1).style = styleOf(align, strong.has(index), cell.indent ?? 0, values[column]!.format);
    });
    const texts = cells.map(({ text, indent = 0 }, column) => ({ text, characters: widths[column]! - indent * 1.5 }));
    row.height = rowHeight(texts, size, strong.has(index));
    row.commit();
  });
}

/** Totals at the end stay where they are when the list is filtered. */
function trailingTotals({ rows, strong = [] }: DocumentTable): number {
  const totals = new Set(strong);
  let count = 0;
  while (count < rows.length && totals.has(rows.length - 1 - count)) count += 1;
  return count;
}
