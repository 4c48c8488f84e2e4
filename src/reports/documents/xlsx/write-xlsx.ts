import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import { headerLines, upper } from '../header-lines.js';
import { printable, printableDocument } from '../document-text.js';
import type { ReportDocument } from '../report-document.js';
import { closingTexts, tablesOf } from '../table-grid.js';
import type { RecordSheet } from './record-sheet.js';
import { BORDERS, HEADER_FOOTER, columnName, font, pageSetup, rowHeight } from './sheet-look.js';
import { recordValue, sheetName, sheetText } from './sheet-values.js';
import { writeTableSheet } from './table-sheet.js';

/** So many rows are written before others get their turn, and what is written moves on out of memory. */
const ROWS_AT_A_TIME = 500;
/** Characters that fill the width of a standing page. */
const TEXT_WIDTH = 87;

/**
 * A workbook: the text of a report on the first sheet, each table on one of its own, then the lists behind them. Written
 * as a stream: memory does not grow with the rows.
 */
export async function writeXlsx(given: ReportDocument, records: RecordSheet[] = []): Promise<Buffer> {
  const document = printableDocument(given);
  const stream = new PassThrough();
  const whole = buffer(stream);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  workbook.creator = document.header.issuer;
  workbook.title = [document.title, document.subtitle].filter(Boolean).join(' ');
  const names = new Set<string>();
  const tables = tablesOf(document);
  // A workbook has a sheet at least: that of a list of which nothing is left says so.
  if (document.kind === 'REPORT' || tables.length === 0)
    writeTextSheet(workbook, sheetName(document.title, names), document);
  for (const [index, table] of tables.entries()) {
    const name = sheetName(shortName(table.caption) || document.header.form?.code || table.key, names);
    writeTableSheet(workbook, name, document, table, index === tables.length - 1 ? closingTexts(document) : []);
  }
  for (const sheet of records) await writeRecordSheet(workbook, sheetName(sheet.name, names), sheet);
  await workbook.commit();
  return whole;
}

/** "Bảng 1. Khen thưởng theo …" goes by "Bảng 1". */
const shortName = (caption: string): string => /^(Bảng|Biểu)\s+[\d.]*\d/u.exec(caption)?.[0] ?? caption;

function writeTextSheet(workbook: ExcelJS.stream.xlsx.WorkbookWriter, name: string, document: ReportDocument): void {
  const { left, right } = headerLines(document.header);
  const lines: { text: string; style: Partial<ExcelJS.Style> }[] = [];
  const add = (text: string, size: number, more: Partial<ExcelJS.Font>, horizontal: 'center' | 'left' | 'justify') =>
    lines.push({ text, style: { font: font(size, more), alignment: { horizontal, vertical: 'top', wrapText: true } } });
  // A list has no head of its own: that of the decision which it goes with stands for it.
  for (const line of document.kind === 'ANNEX' ? [] : [...left, ...right])
    add(line.text.trim(), line.size, { bold: line.bold ?? false, italic: line.italic ?? false }, 'center');
  add(upper(document.title), 14, { bold: true }, 'center');
  if (document.subtitle) add(document.subtitle, 14, { bold: true }, 'center');
  for (const block of document.blocks) {
    if (block.type === 'HEADING') add(block.text, 14, { bold: true }, 'left');
    if (block.type === 'PARAGRAPH' || block.type === 'NOTE')
      add(block.text, 13, { italic: block.type === 'NOTE' }, 'justify');
  }
  if (document.colophon) add(document.colophon, 11, { italic: true }, 'left');
  const sheet = workbook.addWorksheet(name, {
    views: [{ showGridLines: false }],
    pageSetup: pageSetup('PORTRAIT', { columns: 2, rows: lines.length }, null),
    headerFooter: HEADER_FOOTER,
  });
  // Two columns, merged: a single one that is too wide in some font would be cut off, not scaled.
  sheet.columns = [{ width: TEXT_WIDTH / 2 }, { width: TEXT_WIDTH / 2 }];
  for (const { text, style } of lines) {
    const row = sheet.addRow([sheetText(text)]);
    row.getCell(1).style = style;
    sheet.mergeCells(row.number, 1, row.number, 2);
    row.height = rowHeight([{ text, characters: TEXT_WIDTH }], style.font!.size!, style.font!.bold) + 3;
    row.commit();
  }
  sheet.commit();
}

async function writeRecordSheet(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  name: string,
  records: RecordSheet,
): Promise<void> {
  const columns = records.columns.length;
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 0 }],
    pageSetup: { ...pageSetup('LANDSCAPE', { columns, rows: 1 }, { from: 1, to: 1 }), printArea: undefined as never },
    headerFooter: HEADER_FOOTER,
  });
  sheet.columns = records.columns.map(({ width }) => ({ width }));
  const head = sheet.addRow(records.columns.map(({ heading }) => sheetText(printable(heading))));
  head.eachCell((cell) => {
    cell.style = {
      font: font(11, { bold: true }),
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
      border: BORDERS,
    };
  });
  head.commit();
  const plain = { font: font(11), alignment: { vertical: 'top' as const } };
  const styles = new Map<string | undefined, Partial<ExcelJS.Style>>([[undefined, plain]]);
  let count = 1;
  for await (const values of records.rows) {
    const cells = values.map((value, column) =>
      recordValue(typeof value === 'string' ? printable(value) : value, records.columns[column]!.kind),
    );
    const row = sheet.addRow(cells.map(({ value }) => value));
    cells.forEach(({ format }, column) => {
      if (!styles.has(format)) styles.set(format, { ...plain, numFmt: format });
      row.getCell(column + 1).style = styles.get(format)!;
    });
    row.commit();
    count += 1;
    if (count % ROWS_AT_A_TIME === 0) await setImmediate();
  }
  sheet.autoFilter = `A1:${columnName(columns)}${count}`;
  sheet.commit();
}
