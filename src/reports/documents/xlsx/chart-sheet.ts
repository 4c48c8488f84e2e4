import type ExcelJS from 'exceljs';
import { chartInWords } from '../chart-sayings.js';
import { chartPng } from '../charts/chart-png.js';
import { CHART_WIDTH, millimetresToPoints } from '../page-layout.js';
import type { DocumentChart } from '../report-document.js';
import type { SheetPicture } from './place-pictures.js';
import { HEADER_FOOTER, font, pageSetup } from './sheet-look.js';
import { writeParts } from './sheet-rows.js';

/** As wide as the text of a standing page. */
const WIDTHS = [87];
const ROW_HEIGHT = 15;

/** The charts on a sheet of their own, each under its caption and told in words below; answers where the pictures go. */
export function writeChartSheet(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  name: string,
  charts: readonly DocumentChart[],
): SheetPicture[] {
  const pictures: SheetPicture[] = [];
  let row = 0;
  const texts = new Map<number, { text: string; look: Partial<ExcelJS.Font>; horizontal: 'center' | 'left' }>();
  for (const chart of charts) {
    const { data, width, height } = chartPng(chart, CHART_WIDTH);
    const millimetres = (CHART_WIDTH * height) / width;
    const description = chartInWords(chart);
    texts.set(row, { text: chart.caption, look: { bold: true }, horizontal: 'center' });
    pictures.push({ png: data, row: row + 1, width: CHART_WIDTH, height: millimetres, name: chart.key, description });
    const below = row + 1 + Math.ceil(millimetresToPoints(millimetres) / ROW_HEIGHT) + 1;
    texts.set(below, { text: description, look: { italic: true }, horizontal: 'left' });
    row = below + 2;
  }
  const sheet = workbook.addWorksheet(name, {
    views: [{ showGridLines: false }],
    pageSetup: pageSetup('PORTRAIT', { columns: 1, rows: Math.max(1, row) }, null),
    headerFooter: HEADER_FOOTER,
  });
  sheet.columns = WIDTHS.map((width) => ({ width }));
  for (let index = 0; index < row; index += 1) {
    const found = texts.get(index);
    const alignment = { wrapText: true, vertical: 'top' as const, horizontal: found?.horizontal ?? 'left' };
    const style = { font: font(found?.look.bold ? 13 : 11, found?.look ?? {}), alignment };
    writeParts(sheet, found ? [{ from: 1, to: 1, text: found.text, style }] : [], WIDTHS);
  }
  sheet.commit();
  return pictures;
}
