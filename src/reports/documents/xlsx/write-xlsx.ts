import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import { printable, printableDocument } from '../document-text.js';
import type { ReportDocument } from '../report-document.js';
import { closingTexts, tablesOf } from '../table-grid.js';
import { writeChartSheet } from './chart-sheet.js';
import { placePictures } from './place-pictures.js';
import type { RecordSheet } from './record-sheet.js';
import { BORDERS, HEADER_FOOTER, columnName, font, pageSetup, reckonedHeight, rowHeight } from './sheet-look.js';
import { recordValue, sheetName, sheetText } from './sheet-values.js';
import { writeTableSheet } from './table-sheet.js';
import { writeTextSheet } from './text-sheet.js';

/** So many rows are written before others get their turn, and what is written moves on out of memory. */
const ROWS_AT_A_TIME = 500;
const RECORD_SIZE = 11;

/**
 * A workbook: the text of a report on the first sheet, each table on one of its own, the charts, then the lists behind
 * them. Written as a stream: memory does not grow with the rows.
 */
export async function writeXlsx(given: ReportDocument, records: RecordSheet[] = []): Promise<Buffer> {
  const document = printableDocument(given);
  const stream = new PassThrough();
  const whole = buffer(stream);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  workbook.creator = document.header.issuer;
  workbook.title = [document.title, document.subtitle].filter(Boolean).join(' ');
  const taken = new Set<string>();
  const tables = tablesOf(document);
  const charts = document.blocks.flatMap((block) => (block.type === 'CHART' ? [block.chart] : []));
  // A workbook has a sheet at least: that of a list of which nothing is left says so.
  const text = document.kind === 'REPORT' || tables.length === 0 ? sheetName(document.title, taken) : null;
  const named = tables.map((table) =>
    sheetName(shortName(table.caption) || document.header.form?.code || table.key, taken),
  );
  const chartsName = charts.length > 0 ? sheetName('Biểu đồ', taken) : null;
  if (text !== null) {
    const byKey = new Map(tables.map(({ key }, index) => [key, named[index]!]));
    writeTextSheet(workbook, text, document, { tables: byKey, charts: chartsName });
  }
  for (const [index, table] of tables.entries())
    writeTableSheet(
      workbook,
      named[index]!,
      document,
      table,
      index === tables.length - 1 ? closingTexts(document) : [],
    );
  const pictures = chartsName === null ? [] : writeChartSheet(workbook, chartsName, charts);
  for (const sheet of records) await writeRecordSheet(workbook, sheetName(sheet.name, taken), sheet);
  await workbook.commit();
  return placePictures(await whole, (text === null ? 0 : 1) + tables.length + 1, pictures);
}

/** "Bảng 1. Khen thưởng theo …" goes by "Bảng 1". */
const shortName = (caption: string): string => /^(Bảng|Biểu)\s+[\d.]*\d/u.exec(caption)?.[0] ?? caption;

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
      font: font(RECORD_SIZE, { bold: true }),
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
      border: BORDERS,
    };
  });
  head.height = rowHeight(
    records.columns.map(({ heading, width }) => ({ text: heading, characters: width })),
    RECORD_SIZE,
    true,
  );
  head.commit();
  const plain = { font: font(RECORD_SIZE), alignment: { vertical: 'top' as const, wrapText: true } };
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
    row.height = reckonedHeight(
      cells.flatMap(({ value }, column) =>
        typeof value === 'string' ? [{ text: value, characters: records.columns[column]!.width }] : [],
      ),
      RECORD_SIZE,
    );
    row.commit();
    count += 1;
    if (count % ROWS_AT_A_TIME === 0) await setImmediate();
  }
  sheet.autoFilter = `A1:${columnName(columns)}${count}`;
  sheet.commit();
}
