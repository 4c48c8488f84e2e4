import { headerLines, type PrintedLine, upper } from '../header-lines.js';
import { FORM_SIDE, SIZES } from '../page-layout.js';
import type { ReportDocument } from '../report-document.js';
import { endColumns } from '../signature-lines.js';
import { lineFont, type RowPart, sideBySide, total } from './sheet-rows.js';

/** Biểu số at the left, title in the middle, reporting and receiving unit at the right, in one row; then an empty one. */
export function formHead(document: ReportDocument, widths: readonly number[]): RowPart[][] {
  const { left, right } = headerLines(document.header);
  const title: PrintedLine[] = [
    { text: upper(document.title), size: SIZES.titleOfForm, bold: true },
    ...(document.subtitle ?? '')
      .split('\n')
      .filter(Boolean)
      .map((text) => ({ text, size: SIZES.subtitleOfForm })),
  ];
  const columns = widths.length;
  // The first column holds the names of the rows and is as wide as several others.
  const middle = Math.min(columns, 2);
  const last = beforeRight(widths, middle);
  return [
    [
      cell(1, 1, left, 'left'),
      cell(middle, last, title, 'center'),
      ...(last < columns ? [cell(last + 1, columns, right, 'left')] : []),
    ],
    [],
  ];
}

export function formFoot(document: ReportDocument, columns: number): RowPart[][] {
  const end = endColumns(document);
  if (!end) return [];
  const half = Math.max(1, Math.floor(columns / 3));
  return [
    [],
    ...sideBySide([
      { from: 1, to: half, lines: end.left, horizontal: 'center' },
      ...(half < columns ? [{ from: half + 1, to: columns, lines: end.right, horizontal: 'center' as const }] : []),
    ]),
  ];
}

function cell(from: number, to: number, lines: PrintedLine[], horizontal: 'left' | 'center'): RowPart {
  const style = { font: lineFont(lines[0]!), alignment: { wrapText: true, vertical: 'top' as const, horizontal } };
  return { from, to, text: '', lines, style };
}

/** The last column of the title: those after it are about as wide as the printed form has the right side. */
function beforeRight(widths: readonly number[], middle: number): number {
  const wanted = total(widths, 0, widths.length) * FORM_SIDE * 0.8;
  let last = widths.length - 1;
  while (last > middle && total(widths, last, widths.length) < wanted) last -= 1;
  return Math.max(middle, last);
}
