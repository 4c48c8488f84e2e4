import { PassThrough } from 'node:stream';
import ExcelJS from 'exceljs';
import type { ImportRow } from '../rows/import-row.entity.js';
import { type ImportField, said } from '../judging/row-values.js';
import type { Verdict } from '../judging/verdicts/verdict.js';
import { mendOf, messageOf } from '../judging/verdicts/verdict-messages.js';
import type { Language } from '../../platform/errors/domain-error.js';
import { csvText } from '../../platform/text/csv-text.js';

/** By it a sheet that comes back is known, and each of its rows. */
export const ROW_ID_HEADING = 'Mã dòng (không sửa)';

const FIELD_HEADINGS: readonly [ImportField, string, number][] = [
  ['NAME', 'Họ và tên', 28],
  ['KIND', 'Loại đối tượng', 14],
  ['POSITION', 'Chức vụ', 28],
  ['UNIT', 'Đơn vị', 32],
  ['AREA', 'Địa bàn', 24],
  ['FORM', 'Hình thức khen thưởng', 24],
  ['CLASS', 'Hạng', 10],
  ['REASON', 'Thành tích', 40],
  ['PERIOD', 'Thời gian', 14],
  ['BONUS', 'Tiền thưởng', 14],
  ['CERTIFICATE_NUMBER', 'Số bằng', 14],
];
const OWN_HEADINGS: readonly [string, number][] = [
  ['Lỗi cần sửa', 50],
  ['Cách sửa', 50],
  ['Trang tính gốc', 16],
  ['Dòng gốc', 10],
  [ROW_ID_HEADING, 38],
];

/** A row to mend: what it says now, why it cannot be recorded, what would mend it, and where it stands. */
export function problemCells(row: ImportRow, verdicts: readonly Verdict[], language: Language): string[] {
  const reasons = verdicts.map(({ column, ...rest }) => {
    const message = messageOf({ column, ...rest }, language);
    return column === null ? message : `${column}: ${message}`;
  });
  return [
    String(row.ordinal),
    ...FIELD_HEADINGS.map(([field]) => said(row.asRead, row.mended, field).text ?? ''),
    reasons.join('\n'),
    [...new Set(verdicts.map((each) => mendOf(each, language)))].join('\n'),
    row.sheet,
    String(row.sheetRow),
    row.id,
  ];
}

const HEADINGS = ['STT', ...FIELD_HEADINGS.map(([, heading]) => heading), ...OWN_HEADINGS.map(([heading]) => heading)];
const WIDTHS = [6, ...FIELD_HEADINGS.map(([, , width]) => width), ...OWN_HEADINGS.map(([, width]) => width)];

/** `.xlsx`, a row at a time: text stays text, whatever it begins with. */
export function problemWorkbook(rows: AsyncIterable<string[]>): AsyncIterable<Buffer> {
  const stream = new PassThrough();
  const write = async () => {
    const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
    const sheet = workbook.addWorksheet('Dòng cần sửa', { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = WIDTHS.map((width) => ({ width }));
    const heading = sheet.addRow(HEADINGS);
    heading.font = { bold: true };
    heading.commit();
    for await (const cells of rows) {
      const row = sheet.addRow(cells);
      row.alignment = { wrapText: true, vertical: 'top' };
      row.commit();
    }
    await workbook.commit();
  };
  write().catch((error: unknown) => stream.destroy(error as Error));
  return stream;
}

/** As spreadsheets set to Vietnamese write it. */
const SEPARATOR = ';';

/** CSV with a byte order mark, by which Excel knows UTF-8. */
export async function* problemCsv(rows: AsyncIterable<string[]>): AsyncIterable<Buffer> {
  yield Buffer.from(`\ufeff${csvLine(HEADINGS)}`, 'utf8');
  for await (const cells of rows) yield Buffer.from(csvLine(cells), 'utf8');
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvText).join(SEPARATOR)}\r\n`;
}
