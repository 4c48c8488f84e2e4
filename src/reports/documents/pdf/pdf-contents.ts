import { SIZES } from '../page-layout.js';
import type { PdfCanvas } from './pdf-canvas.js';
import { pdfParagraph } from './pdf-text.js';

export interface ContentsEntry {
  level: 1 | 2 | 3;
  text: string;
  page: number;
}

/** Headings with dots and page numbers. Printed twice alike: once to find the pages, once to name them. */
export function pdfContents(canvas: PdfCanvas, entries: ContentsEntry[]): void {
  pdfParagraph(canvas, 'MỤC LỤC', { tag: 'P', face: 'bold', size: SIZES.body, align: 'CENTRE', before: 6, after: 6 });
  const style = { face: 'regular' as const, size: 13 };
  const height = canvas.lineHeight(style.size, 1.1);
  const contents = canvas.element('TOC');
  for (const entry of entries) {
    const indent = (entry.level - 1) * 14;
    const numberRoom = 30;
    const lines = canvas.wrap(entry.text, style, canvas.width - indent - numberRoom);
    canvas.ensure(lines.length * height);
    const item = canvas.element('TOCI', {}, contents);
    const number = entry.page > 0 ? String(entry.page) : '';
    canvas.tagged(item, 'TOCI', () => {
      lines.forEach((line) => {
        canvas.print(line.text, style, canvas.left + indent, canvas.y);
        canvas.y += height;
      });
      canvas.print(number, style, canvas.left + canvas.width - canvas.measure(number, style), canvas.y - height);
    });
    item.end();
    const from = canvas.left + indent + lines.at(-1)!.width + 4;
    const dot = canvas.measure('.', style);
    const dots = Math.max(0, Math.floor((canvas.left + canvas.width - numberRoom / 2 - 10 - from) / dot));
    canvas.artifact(() =>
      canvas.print(
        '.'.repeat(dots),
        style,
        canvas.left + canvas.width - numberRoom / 2 - 10 - dots * dot,
        canvas.y - height,
      ),
    );
  }
  contents.end();
  canvas.y += 12;
}
