import { balancedLines } from '../balanced-lines.js';
import { headerLines, upper } from '../header-lines.js';
import { FORM_SIDE, LEFT_SHARE, SIZES } from '../page-layout.js';
import type { ReportDocument } from '../report-document.js';
import type { PdfCanvas } from './pdf-canvas.js';
import { type PdfColumn, pdfColumns, pdfParagraph } from './pdf-text.js';

/** Header of the issuing system and title, laid out as the Word document has them. */
export function pdfHead(canvas: PdfCanvas, document: ReportDocument): void {
  if (document.kind === 'STATISTICAL_FORM') return formHead(canvas, document);
  if (document.kind !== 'ANNEX') {
    const { left, right } = headerLines(document.header);
    const leftWidth = canvas.width * LEFT_SHARE;
    pdfColumns(canvas, [
      { x: canvas.left, width: leftWidth, lines: left, align: 'CENTRE' },
      { x: canvas.left + leftWidth, width: canvas.width - leftWidth, lines: right, align: 'CENTRE' },
    ]);
    canvas.y += 18;
  }
  const annex = document.kind === 'ANNEX';
  const title = { face: 'bold' as const, size: SIZES.title, align: 'CENTRE' as const };
  const lines = balancedLines(upper(document.title), title, canvas.width);
  pdfParagraph(canvas, lines.join('\n'), { ...title, tag: 'H1' });
  if (document.subtitle)
    pdfParagraph(canvas, document.subtitle, { ...title, face: annex ? 'italic' : 'bold', tag: 'P' });
  const last = document.subtitle?.split('\n').at(-1) || document.title;
  const length = Math.min(canvas.measure(last, { face: 'bold', size: SIZES.title }), canvas.width) * 0.4;
  canvas.rule(canvas.left + (canvas.width - length) / 2, canvas.y + 3, length);
  canvas.y += 18;
}

function formHead(canvas: PdfCanvas, document: ReportDocument): void {
  const { left, right } = headerLines(document.header);
  const side = canvas.width * FORM_SIDE;
  const room = canvas.width - 2 * side - 12;
  const size = SIZES.titleOfForm;
  const title = [
    ...balancedLines(upper(document.title), { face: 'bold', size }, room).map((text) => ({ text, size, bold: true })),
    ...(document.subtitle ?? '')
      .split('\n')
      .filter(Boolean)
      .map((text) => ({ text, size: SIZES.subtitleOfForm })),
  ];
  const columns: PdfColumn[] = [
    { x: canvas.left, width: side, lines: left, align: 'LEFT' },
    {
      x: canvas.left + side + 6,
      width: room,
      lines: title,
      align: 'CENTRE',
    },
    { x: canvas.left + canvas.width - side, width: side, lines: right, align: 'LEFT' },
  ];
  pdfColumns(canvas, columns);
  canvas.y += 12;
}
