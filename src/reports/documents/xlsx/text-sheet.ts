import type ExcelJS from 'exceljs';
import { headerLines, upper } from '../header-lines.js';
import { MARGINS, millimetresToPoints, PAGE } from '../page-layout.js';
import type { ReportDocument } from '../report-document.js';
import { endColumns } from '../signature-lines.js';
import { HEADER_FOOTER, font, pageSetup } from './sheet-look.js';
import { type RowPart, sideBySide, writeParts } from './sheet-rows.js';

/** Characters that fill the width of a standing page, in two columns: a single one so wide would be cut off, not scaled. */
const WIDTHS = [40, 47];
/** So many pages of text are printed on one. */
const SHRUNK_FROM = 1.3;

/** Where the tables and charts of a document stand in its workbook, by their keys. */
interface SheetNames {
  tables: ReadonlyMap<string, string>;
  charts: string | null;
}

/** The words of a document on a sheet, laid out as the printed one; tables and charts are named, and led to. */
export function writeTextSheet(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  name: string,
  document: ReportDocument,
  names: SheetNames,
): void {
  const rows = [...headRows(document), ...titleRows(document), ...bodyRows(document, names), ...endRows(document)];
  const sheet = workbook.addWorksheet(name, {
    views: [{ showGridLines: false }],
    pageSetup: pageSetup('PORTRAIT', { columns: WIDTHS.length, rows: rows.length }, null),
    headerFooter: HEADER_FOOTER,
  });
  sheet.columns = WIDTHS.map((width) => ({ width }));
  const height = rows.reduce((all, row) => all + writeParts(sheet, row, WIDTHS), 0);
  // A little smaller is better than signatures parted by the end of a page.
  const page = millimetresToPoints(PAGE.height - MARGINS.top - MARGINS.bottom);
  if (height <= page * SHRUNK_FROM) sheet.pageSetup.fitToHeight = 1;
  sheet.commit();
}

function wide(
  text: string,
  size: number,
  look: Partial<ExcelJS.Font>,
  horizontal: 'center' | 'left' | 'justify',
): RowPart {
  const style = { font: font(size, look), alignment: { horizontal, vertical: 'top' as const, wrapText: true } };
  return { from: 1, to: WIDTHS.length, text, style };
}

function headRows(document: ReportDocument): RowPart[][] {
  // A list has no head of its own: that of the decision which it goes with stands for it.
  if (document.kind === 'ANNEX') return [];
  const { left, right } = headerLines(document.header);
  return [
    ...sideBySide([
      { from: 1, to: 1, lines: left, horizontal: 'center' },
      { from: 2, to: 2, lines: right, horizontal: 'center' },
    ]),
    [],
  ];
}

function titleRows({ title, subtitle }: ReportDocument): RowPart[][] {
  const lines = [upper(title), ...(subtitle ?? '').split('\n').filter(Boolean)];
  return [...lines.map((text) => [wide(text, 14, { bold: true }, 'center')]), []];
}

function bodyRows({ blocks }: ReportDocument, names: SheetNames): RowPart[][] {
  return blocks.flatMap((block): RowPart[][] => {
    switch (block.type) {
      case 'HEADING':
        return [[wide(block.text, 14, { bold: true }, 'left')]];
      case 'PARAGRAPH':
        return [[wide(block.text, 13, {}, 'justify')]];
      case 'NOTE':
        return [[wide(block.text, 11, { italic: true }, 'left')]];
      case 'TABLE':
        return [reference(block.table.caption || block.table.key, names.tables.get(block.table.key))];
      case 'CHART':
        return [reference(block.chart.caption, names.charts ?? undefined)];
    }
  });
}

function reference(caption: string, sheet: string | undefined): RowPart[] {
  const part = wide(`${caption} (trang tính “${sheet ?? ''}”)`, 13, { italic: true }, 'left');
  return [sheet === undefined ? { ...part, text: caption } : { ...part, leadsTo: sheet }];
}

function endRows(document: ReportDocument): RowPart[][] {
  const end = endColumns(document);
  const signature = end
    ? sideBySide([
        { from: 1, to: 1, lines: end.left, horizontal: 'left' },
        { from: 2, to: 2, lines: end.right, horizontal: 'center' },
      ])
    : [];
  const colophon = document.colophon ? [[], [wide(document.colophon, 11, { italic: true }, 'left')]] : [];
  return [...(end ? [[], ...signature] : []), ...colophon];
}
