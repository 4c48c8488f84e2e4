import type ExcelJS from 'exceljs';
import { textWidth } from '../tinos.js';
import { wrapText } from '../wrap-text.js';
import { FORM_MARGINS, MARGINS, type Orientation } from '../page-layout.js';

const FONT = 'Times New Roman';

const thin = { style: 'thin' as const, color: { argb: 'FF000000' } };
export const BORDERS: Partial<ExcelJS.Borders> = { top: thin, left: thin, bottom: thin, right: thin };

export const font = (size: number, more: Partial<ExcelJS.Font> = {}): Partial<ExcelJS.Font> => ({
  name: FONT,
  size,
  ...more,
});

const inches = (millimetres: number) => Math.round((millimetres / 25.4) * 100) / 100;

/** A4, as wide as the sheet and as long as it takes (a form: one page), headings on every page. */
export function pageSetup(
  orientation: Orientation,
  area: { columns: number; rows: number },
  titles: { from: number; to: number } | null,
  onePage = false,
): Partial<ExcelJS.PageSetup> {
  const margins = onePage ? FORM_MARGINS : MARGINS;
  return {
    paperSize: 9,
    orientation: orientation === 'PORTRAIT' ? 'portrait' : 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: onePage ? 1 : 0,
    horizontalCentered: true,
    margins: {
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      left: inches(margins.left),
      right: inches(margins.right),
      header: inches(10),
      footer: inches(10),
    },
    printArea: `A$1:${columnName(area.columns)}$${area.rows}`,
    ...(titles ? { printTitlesRow: `${titles.from}:${titles.to}` } : {}),
  };
}

/** The page number in the middle of the top margin, and none on the first page. */
export const HEADER_FOOTER: Partial<ExcelJS.HeaderFooter> = {
  differentFirst: true,
  oddHeader: `&C&"${FONT},Regular"&13&P`,
};

export function columnName(column: number): string {
  const last = String.fromCodePoint(65 + ((column - 1) % 26));
  return column > 26 ? columnName(Math.floor((column - 1) / 26)) + last : last;
}

const PIXELS_A_CHARACTER = 7;
const POINTS_A_PIXEL = 0.75;
/** Widths of columns are told in digits of the usual font. */
export const POINTS_A_CHARACTER = PIXELS_A_CHARACTER * POINTS_A_PIXEL;

/** How wide a letter is beside a digit, with what is lost at the ends of lines. */
const LETTER_SHARE = 1.1;

/** Spreadsheets do not make a row as high as its text when they open a file, so the file says how high it is. */
export function rowHeight(cells: { text: string; characters: number }[], size: number, bold = false): number {
  const face = bold ? 'bold' : 'regular';
  const lines = cells.map(({ text, characters }) => {
    const width = (characters * PIXELS_A_CHARACTER - 3) * POINTS_A_PIXEL;
    return wrapText(text, width, (part) => textWidth(part, face, size)).length;
  });
  // Excel allows 409 points.
  return Math.min(409, Math.max(1, ...lines) * size * 1.25 + 3);
}

/** The same, reckoned by letters: of lists that are too long to be measured. */
export function reckonedHeight(cells: { text: string; characters: number }[], size: number): number {
  const lines = cells.map(({ text, characters }) => Math.ceil((text.length * LETTER_SHARE) / characters));
  return Math.min(409, Math.max(1, ...lines) * size * 1.25 + 3);
}
