import type ExcelJS from 'exceljs';
import type { PrintedLine } from '../header-lines.js';
import { font, rowHeight } from './sheet-look.js';
import { sheetText } from './sheet-values.js';

/** A text over some columns of a row. */
export interface RowPart {
  from: number;
  to: number;
  text: string;
  style: Partial<ExcelJS.Style>;
  /** Lines of their own looks in one cell, in place of the text. */
  lines?: readonly PrintedLine[];
  /** Name of the sheet that the text leads to. */
  leadsTo?: string;
}

/** Returns how high the row is, in points. */
export function writeParts(sheet: ExcelJS.Worksheet, parts: readonly RowPart[], widths: readonly number[]): number {
  const row = sheet.addRow([]);
  let height = 15;
  for (const part of parts) {
    const { from, to, style } = part;
    const cell = row.getCell(from);
    cell.value = valueOf(part);
    cell.style = style;
    if (to > from) sheet.mergeCells(row.number, from, row.number, to);
    height = Math.max(height, heightOf(part, total(widths, from - 1, to)));
  }
  row.height = height;
  row.commit();
  return height;
}

export const total = (widths: readonly number[], from: number, to: number): number =>
  widths.slice(from, to).reduce((all, width) => all + width, 0);

export const lineFont = ({ size, bold, italic }: PrintedLine): Partial<ExcelJS.Font> =>
  font(size, { ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) });

function valueOf({ text, lines, leadsTo }: RowPart): ExcelJS.CellValue {
  if (lines)
    return {
      richText: lines.map((line, index) => ({
        font: lineFont(line),
        text: sheetText(index === 0 ? line.text : `\n${line.text}`),
      })),
    };
  if (leadsTo !== undefined) return { text: sheetText(text), hyperlink: `#'${leadsTo}'!A1` };
  return sheetText(text);
}

function heightOf({ text, style, lines }: RowPart, characters: number): number {
  if (!lines) return rowHeight([{ text, characters }], style.font!.size!, style.font!.bold);
  return lines.reduce((all, line) => all + rowHeight([{ text: line.text, characters }], line.size, line.bold), 0);
}

/** Columns of lines beside each other, a row for each line. */
export function sideBySide(
  columns: { from: number; to: number; lines: readonly PrintedLine[]; horizontal: 'left' | 'center' }[],
): RowPart[][] {
  const height = Math.max(...columns.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    columns.flatMap(({ from, to, lines, horizontal }): RowPart[] => {
      const line = lines[row];
      if (!line || line.text === '') return [];
      const alignment = { wrapText: true, vertical: 'top', horizontal } as const;
      return [{ from, to, text: line.text.trim(), style: { font: lineFont(line), alignment } }];
    }),
  );
}
