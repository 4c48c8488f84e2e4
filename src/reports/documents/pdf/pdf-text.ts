import type { PrintedLine } from '../header-lines.js';
import { faceOf } from '../tinos.js';
import type { WrappedLine } from '../wrap-text.js';
import type { PdfCanvas, TextStyle } from './pdf-canvas.js';

export interface ParagraphOptions extends TextStyle {
  tag: string;
  align: 'LEFT' | 'CENTRE' | 'JUSTIFY';
  indent?: number;
  spacing?: number;
  before?: number;
  after?: number;
  /** How much of what follows has to stand on the same page, in points. */
  keepWith?: number;
}

/** A paragraph over the whole width, broken over pages by lines. */
export function pdfParagraph(canvas: PdfCanvas, text: string, options: ParagraphOptions): void {
  const { tag, size, align, indent = 0, spacing = 1, before = 0, after = 0, keepWith = 0 } = options;
  const height = canvas.lineHeight(size, spacing);
  const lines = canvas.wrap(text, options, canvas.width, indent);
  // Two lines at least stay together at either end of a page.
  const together = lines.length <= 3 || keepWith > 0 ? lines.length : 2;
  canvas.ensure(before + together * height + (keepWith > 0 ? after + keepWith : 0));
  if (canvas.y > canvas.top) canvas.y += before;
  const element = canvas.element(tag);
  let rest = lines;
  while (rest.length > 0) {
    let fits = Math.max(1, Math.floor((canvas.bottom - canvas.y + 0.5) / height));
    if (rest.length - fits === 1 && fits > 2) fits -= 1;
    const now = rest.slice(0, fits);
    canvas.tagged(element, tag, () =>
      now.forEach((line, index) => {
        const first = rest === lines && index === 0;
        printAligned(
          canvas,
          line,
          options,
          canvas.left + (first ? indent : 0),
          canvas.width - (first ? indent : 0),
          align,
        );
        canvas.y += height;
      }),
    );
    rest = rest.slice(now.length);
    if (rest.length > 0) canvas.newPage();
  }
  element.end();
  canvas.y += after;
}

export function printAligned(
  canvas: PdfCanvas,
  line: WrappedLine,
  style: TextStyle,
  x: number,
  width: number,
  align: 'LEFT' | 'CENTRE' | 'RIGHT' | 'JUSTIFY',
): void {
  const spare = width - line.width;
  if (align === 'JUSTIFY' && !line.last) {
    const gaps = line.text.split(' ').length - 1;
    canvas.print(line.text, style, x, canvas.y, gaps > 0 ? Math.max(0, spare / gaps) : 0);
    return;
  }
  const offset = align === 'CENTRE' ? spare / 2 : align === 'RIGHT' ? spare : 0;
  canvas.print(line.text, style, x + Math.max(0, offset), canvas.y);
}

export interface PdfColumn {
  x: number;
  width: number;
  lines: PrintedLine[];
  align: 'LEFT' | 'CENTRE';
}

/** Columns side by side from where the canvas stands, kept on one page; under the longest one it goes on. */
export function pdfColumns(canvas: PdfCanvas, columns: PdfColumn[]): void {
  canvas.ensure(columnsHeight(canvas, columns));
  const start = canvas.y;
  let lowest = start;
  for (const column of columns) {
    canvas.y = start;
    for (const line of column.lines) pdfColumnLine(canvas, line, column);
    lowest = Math.max(lowest, canvas.y);
  }
  canvas.y = lowest;
}

export function columnsHeight(canvas: PdfCanvas, columns: readonly PdfColumn[]): number {
  return Math.max(0, ...columns.map((column) => columnHeight(canvas, column)));
}

const RULE_ROOM = 6;

function pdfColumnLine(canvas: PdfCanvas, line: PrintedLine, column: PdfColumn): void {
  const style = { face: faceOf(line), size: line.size };
  const height = canvas.lineHeight(line.size);
  if (line.text === '') {
    canvas.y += height;
    return;
  }
  const wrapped = canvas.wrap(line.text, style, column.width);
  const element = canvas.element('P');
  canvas.tagged(element, 'P', () =>
    wrapped.forEach((part) => {
      printAligned(canvas, part, style, column.x, column.width, column.align);
      canvas.y += height;
    }),
  );
  element.end();
  if (!line.rule) return;
  const length = Math.min(canvas.measure(line.text, style), column.width) * line.rule;
  canvas.rule(column.x + (column.width - length) / 2, canvas.y + 2, length);
  canvas.y += RULE_ROOM;
}

function columnHeight(canvas: PdfCanvas, column: PdfColumn): number {
  return column.lines.reduce((all, line) => {
    const lines = canvas.wrap(line.text, { face: faceOf(line), size: line.size }, column.width).length;
    return all + lines * canvas.lineHeight(line.size) + (line.rule ? RULE_ROOM : 0);
  }, 0);
}
