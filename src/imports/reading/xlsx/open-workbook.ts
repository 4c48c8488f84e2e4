import type { Archive } from '../../../files/archive.js';
import type { GridRow, GridSource } from '../grid.js';
import { LIMITS } from '../packages/limits.js';
import { notice, NoticeBook } from '../notices.js';
import { RowCount } from '../row-count.js';
import { parseXml } from '../packages/xml.js';
import { MergedCells } from './merged-cells.js';
import { readMerges } from './merges.js';
import { SharedStrings } from './shared-strings.js';
import { hiddenColumnNotice, SheetRows, type SheetTables } from './sheet-rows.js';
import { Styles } from './styles.js';
import { readWorkbook, type SheetPart } from './workbook.js';

/** An `.xlsx` (or `.xlsm`, whose macros are never looked at), sheet after sheet, row after row. */
export async function openWorkbook(archive: Archive, part: string): Promise<GridSource> {
  const workbook = await readWorkbook(archive, part);
  const tables: SheetTables = {
    strings: await SharedStrings.read(archive, workbook.sharedStrings),
    styles: await Styles.read(archive, workbook.styles),
    from1904: workbook.from1904,
  };
  const book = new NoticeBook();
  if (archive.names().some((name) => name.endsWith('vbaproject.bin'))) book.add(notice('MACROS_IGNORED'));
  return {
    format: 'XLSX',
    encoding: null,
    notices: book.notices,
    async *rows() {
      const count = new RowCount();
      for (const sheet of workbook.sheets) yield* sheetRows(archive, sheet, tables, book, count);
    },
  };
}

async function* sheetRows(
  archive: Archive,
  sheet: SheetPart,
  tables: SheetTables,
  book: NoticeBook,
  count: RowCount,
): AsyncGenerator<GridRow> {
  const merges = await readMerges(archive.chunks(sheet.part));
  if (merges.cut) book.add(notice('TOO_MANY_MERGES', { sheet: sheet.name, details: { limit: LIMITS.merges } }));
  const merged = new MergedCells(merges);
  const listener = new SheetRows(sheet.name, tables);
  const noted = new Set<number>();
  let first = true;
  for await (const _ of parseXml(archive.chunks(sheet.part), listener)) {
    for (const row of listener.take()) {
      if (first && sheet.hidden) {
        book.add(notice('SHEET_HIDDEN', { sheet: sheet.name, details: { sheet: sheet.name } }));
      }
      first = false;
      row.cells = merged.apply(row.row, row.cells);
      if (row.cells.length === 0) continue;
      count.add(row);
      if (listener.hiddenColumns.size > 0) {
        for (const { column } of row.cells.filter((cell) => listener.hiddenColumns.has(cell.column))) {
          if (!noted.has(column)) book.add(hiddenColumnNotice(sheet.name, column));
          noted.add(column);
        }
      }
      yield row;
    }
  }
}
