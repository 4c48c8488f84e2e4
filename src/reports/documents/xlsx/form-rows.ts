import { headerLines, upper } from '../header-lines.js';
import type { ReportDocument } from '../report-document.js';
import { endColumns } from '../signature-lines.js';
import type { PrintedLine } from '../header-lines.js';
import { font } from './sheet-look.js';
import type { RowPart } from './table-sheet.js';

const wrap = { wrapText: true, vertical: 'top' } as const;

/** Biểu số at the left, title in the middle, reporting and receiving unit at the right; then an empty row. */
export function formHead(document: ReportDocument, columns: number): RowPart[][] {
  const { left, right } = headerLines(document.header);
  const title: PrintedLine[] = [document.title, ...(document.subtitle ?? '').split('\n')]
    .filter(Boolean)
    .map((text, index) => ({ text: index === 0 ? upper(text) : text, size: 14, bold: true }));
  // The first column holds the names of the rows and is as wide as several others.
  const middle = Math.min(columns, 2);
  const last = Math.max(middle, columns - 2);
  return [
    ...sideBySide([
      { from: 1, to: 1, lines: left, horizontal: 'left' },
      { from: middle, to: last, lines: title, horizontal: 'center' },
      ...(last < columns ? [{ from: last + 1, to: columns, lines: right, horizontal: 'left' as const }] : []),
    ]),
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

interface Column {
  from: number;
  to: number;
  lines: PrintedLine[];
  horizontal: 'left' | 'center';
}

function sideBySide(columns: Column[]): RowPart[][] {
  const height = Math.max(...columns.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    columns.flatMap(({ from, to, lines, horizontal }): RowPart[] => {
      const line = lines[row];
      if (!line || line.text === '') return [];
      return [
        {
          from,
          to,
          text: line.text,
          style: {
            font: font(line.size, { ...(line.bold ? { bold: true } : {}), ...(line.italic ? { italic: true } : {}) }),
            alignment: { ...wrap, horizontal },
          },
        },
      ];
    }),
  );
}
