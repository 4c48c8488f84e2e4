import { chartInWords } from '../chart-sayings.js';
import { chartPng } from '../charts/chart-png.js';
import { chartSvg } from '../charts/chart-svg.js';
import { hasContents } from '../document-length.js';
import { printableDocument } from '../document-text.js';
import {
  CHART_WIDTH,
  FIRST_LINE_INDENT,
  HEADING_SPACING,
  LINE_SPACING,
  PARAGRAPH_SPACING,
  SIZES,
  millimetresToPoints,
  pictureSize,
  pointsToMillimetres,
} from '../page-layout.js';
import { printedTables } from '../printed-tables.js';
import type { DocumentBlock, DocumentChart, ReportDocument } from '../report-document.js';
import { endColumns, footerOf, FORM_ROOMS, signedAfter } from '../signature-lines.js';
import { pageOf } from '../table-grid.js';
import { PdfCanvas } from './pdf-canvas.js';
import { type ContentsEntry, pdfContents } from './pdf-contents.js';
import { pdfHead } from './pdf-head.js';
import { pdfTable, roomForTable } from './pdf-table.js';
import { columnsHeight, type PdfColumn, pdfColumns, pdfParagraph } from './pdf-text.js';

const GAP_ABOVE_END = 8;
const INDENT = millimetresToPoints(FIRST_LINE_INDENT);

/** The same layout as the Word document, with letters of its own (Tinos), tagged for screen readers. */
export async function writePdf(given: ReportDocument): Promise<Buffer> {
  const document = printedTables(printableDocument(given));
  if (!hasContents(document)) return (await layOut(document, [])).finish();
  // The pages of the headings are known once all is laid out; the contents take the same room without numbers.
  const unknown = document.blocks.flatMap((block) =>
    block.type === 'HEADING' ? [{ level: block.level, text: block.text, page: 0 }] : [],
  );
  const pages: ContentsEntry[] = [];
  await (await layOut(document, unknown, pages)).finish();
  return (await layOut(document, pages)).finish();
}

async function layOut(
  document: ReportDocument,
  contents: ContentsEntry[],
  found: ContentsEntry[] = [],
): Promise<PdfCanvas> {
  const page = pageOf(document);
  const footer = footerOf(document, millimetresToPoints(page.textWidth));
  const info = {
    title: [document.title, document.subtitle].filter(Boolean).join(' '),
    author: document.header.issuer,
  };
  const canvas = new PdfCanvas(page, info, footer);
  pdfHead(canvas, document);
  if (contents.length > 0) pdfContents(canvas, contents);
  const signedAt = signedAfter(document);
  if (signedAt < 0) pdfSignatures(canvas, document);
  document.blocks.forEach((block, index) => {
    pdfBlock(canvas, block, document.kind === 'STATISTICAL_FORM', roomFor(canvas, document, index + 1));
    if (block.type === 'HEADING') found.push({ level: block.level, text: block.text, page: canvas.pageNumber });
    if (index === signedAt) pdfSignatures(canvas, document);
  });
  if (footer === null) pdfColophon(canvas, document);
  return canvas;
}

function pdfBlock(
  canvas: PdfCanvas,
  block: DocumentBlock,
  form: boolean,
  { following, closing }: { following: number; closing: number },
): void {
  switch (block.type) {
    case 'HEADING': {
      const [before, after] = HEADING_SPACING[block.level];
      pdfParagraph(canvas, block.text, {
        tag: `H${Math.min(block.level + 1, 6)}`,
        face: block.level === 3 ? 'boldItalic' : 'bold',
        size: SIZES.body,
        align: 'LEFT',
        indent: INDENT,
        before,
        after,
        keepWith: following,
      });
      canvas.doc.outline.addItem(block.text);
      break;
    }
    case 'PARAGRAPH':
      for (const text of block.text.split('\n'))
        pdfParagraph(canvas, text, {
          tag: 'P',
          face: 'regular',
          size: SIZES.body,
          align: 'JUSTIFY',
          indent: INDENT,
          spacing: LINE_SPACING,
          after: PARAGRAPH_SPACING,
          keepWith: closing,
        });
      break;
    case 'NOTE':
      pdfParagraph(canvas, block.text, {
        tag: 'Note',
        face: 'italic',
        size: SIZES.note,
        align: 'LEFT',
        before: 3,
        after: 3,
      });
      break;
    case 'TABLE':
      pdfTable(canvas, block.table, form);
      break;
    case 'CHART':
      pdfChart(canvas, block.chart);
  }
}

/** How much of what follows a heading, or a last paragraph before its signature, has to stand on its page, in points. */
function roomFor(canvas: PdfCanvas, document: ReportDocument, index: number): { following: number; closing: number } {
  const next = document.blocks[index];
  if (next) return { following: roomForBlock(canvas, next), closing: 0 };
  const [columns] = signatureSets(canvas, document);
  return { following: 40, closing: columns ? GAP_ABOVE_END + columnsHeight(canvas, columns) : 0 };
}

function roomForBlock(canvas: PdfCanvas, next: DocumentBlock): number {
  if (next.type === 'TABLE') return roomForTable(canvas, next.table, false);
  if (next.type !== 'CHART') return 40;
  return (
    millimetresToPoints(pictureSize(pointsToMillimetres(canvas.width), chartSvg(next.chart, CHART_WIDTH)).height) + 40
  );
}

function pdfChart(canvas: PdfCanvas, chart: DocumentChart): void {
  const picture = chartPng(chart, CHART_WIDTH);
  const size = pictureSize(pointsToMillimetres(canvas.width), picture);
  const [width, height] = [millimetresToPoints(size.width), millimetresToPoints(size.height)];
  canvas.ensure(height + 30);
  const figure = canvas.element('Figure', { alt: chartInWords(chart) });
  const x = canvas.left + (canvas.width - width) / 2;
  canvas.tagged(figure, 'Figure', () => canvas.doc.image(picture.data, x, canvas.y, { width, height }));
  figure.end();
  canvas.y += height + 4;
  pdfParagraph(canvas, chart.caption, { tag: 'Caption', face: 'bold', size: SIZES.caption, align: 'CENTRE', after: 8 });
}

/** The signatures with the most room first. */
function signatureSets(canvas: PdfCanvas, document: ReportDocument): PdfColumn[][] {
  const half = canvas.width / 2;
  return FORM_ROOMS.flatMap((room): PdfColumn[][] => {
    const end = endColumns(document, room);
    if (!end) return [];
    return [
      [
        { x: canvas.left, width: half, lines: end.left, align: end.leftCentred ? 'CENTRE' : 'LEFT' },
        { x: canvas.left + half, width: half, lines: end.right, align: 'CENTRE' },
      ],
    ];
  });
}

function pdfSignatures(canvas: PdfCanvas, document: ReportDocument): void {
  const set = signatureSets(canvas, document);
  // The gap that every table leaves below it is enough above the signatures of a form.
  const start = document.kind === 'STATISTICAL_FORM' ? canvas.y : canvas.y + GAP_ABOVE_END;
  const fitting = set.find((columns) => start + columnsHeight(canvas, columns) <= canvas.bottom);
  const columns = fitting ?? set[0];
  if (!columns) return;
  canvas.y = start;
  pdfColumns(canvas, columns);
}

function pdfColophon(canvas: PdfCanvas, { colophon }: ReportDocument): void {
  if (!colophon) return;
  pdfParagraph(canvas, colophon, { tag: 'Note', face: 'italic', size: SIZES.note, align: 'LEFT', before: 12 });
}
