import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { chartInWords } from '../chart-sayings.js';
import { chartPng } from '../charts/chart-png.js';
import { hasContents } from '../document-length.js';
import { printableDocument } from '../document-text.js';
import { printedTables } from '../printed-tables.js';
import {
  CHART_WIDTH,
  type PageMeasures,
  pictureSize,
  SIZES,
  millimetresToPoints,
  millimetresToTwips,
} from '../page-layout.js';
import type { DocumentBlock, DocumentChart, ReportDocument } from '../report-document.js';
import { endColumns, footerOf, signedAfter } from '../signature-lines.js';
import { pageOf } from '../table-grid.js';
import { docxHead } from './docx-head.js';
import { LONG_TABLE, LongTables } from './docx-long-table.js';
import { gap, printedLine, sideBySide } from './docx-parts.js';
import { docxStyles, millimetresToPixels } from './docx-styles.js';
import { docxTable } from './docx-table.js';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

/** A Word document in the layout of Decree 30/2020/NĐ-CP, made of Word's own styles so that staff can go on in it. */
export async function writeDocx(given: ReportDocument, longFrom = LONG_TABLE): Promise<Buffer> {
  const document = printedTables(printableDocument(given));
  const page = pageOf(document);
  const contents = hasContents(document);
  const long = new LongTables();
  // The contents are worked out from the rows as objects.
  const isLong = (rows: number) => rows > longFrom && !contents;
  const form = document.kind === 'STATISTICAL_FORM';
  const signedAt = signedAfter(document) + 1;
  const written = (block: DocumentBlock, index: number): FileChild[] => {
    // What is signed stands on the page of its signatures, or at least its end does.
    const signed = index === signedAt - 1;
    return block.type === 'TABLE'
      ? docxTable(
          block.table,
          { textWidth: page.textWidth, form, signed },
          isLong(block.table.rows.length) ? long : null,
        )
      : docxBlock(block, page, signed);
  };
  const footer = footerOf(document, millimetresToPoints(page.textWidth));
  const children: FileChild[] = [
    ...docxHead(document, page),
    ...(contents ? tableOfContents() : []),
    ...document.blocks.slice(0, signedAt).flatMap(written),
    ...docxSignatures(document, page),
    ...document.blocks.slice(signedAt).flatMap((block) => written(block, -1)),
    ...docxColophon(footer === null ? document.colophon : null),
  ];
  const file = new Document({
    title: [document.title, document.subtitle].filter(Boolean).join(' '),
    creator: document.header.issuer,
    externalStyles: docxStyles(form),
    ...(contents ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {}),
    sections: [
      {
        properties: sectionProperties(page),
        headers: pageNumberHeaders(),
        ...(footer === null ? {} : { footers: docxFooters(footer) }),
        children,
      },
    ],
  });
  return long.fill(await Packer.toBuffer(file));
}

function sectionProperties(page: PageMeasures) {
  const { top, bottom, left, right } = page.margins;
  return {
    // The first page has a header of its own, which is empty: no number stands on it.
    titlePage: true,
    page: {
      size: {
        // The library swaps the two itself where the page lies on its side.
        width: millimetresToTwips(210),
        height: millimetresToTwips(297),
        orientation: page.orientation === 'PORTRAIT' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      },
      margin: {
        top: millimetresToTwips(top),
        bottom: millimetresToTwips(bottom),
        left: millimetresToTwips(left),
        right: millimetresToTwips(right),
        header: millimetresToTwips(page.pageNumberFromTop),
        footer: millimetresToTwips(page.pageNumberFromTop),
      },
    },
  };
}

function pageNumberHeaders() {
  const number = new Paragraph({ style: 'Header', children: [new TextRun({ children: [PageNumber.CURRENT] })] });
  return {
    default: new Header({ children: [number] }),
    first: new Header({ children: [new Paragraph({ style: 'Header' })] }),
  };
}

function docxFooters(text: string) {
  const run = () => new TextRun({ text, italics: true, size: SIZES.footerOfForm * 2 });
  const footer = () => new Footer({ children: [new Paragraph({ children: [run()] })] });
  return { default: footer(), first: footer() };
}

function tableOfContents(): FileChild[] {
  return [
    new Paragraph({ style: 'TOCHeading', text: 'MỤC LỤC' }),
    new TableOfContents('Mục lục', { hyperlink: true, headingStyleRange: '1-3' }),
  ];
}

function docxBlock(block: Exclude<DocumentBlock, { type: 'TABLE' }>, page: PageMeasures, signed: boolean): FileChild[] {
  switch (block.type) {
    case 'HEADING':
      return [new Paragraph({ heading: HEADINGS[block.level], text: block.text })];
    case 'PARAGRAPH':
      return block.text
        .split('\n')
        .map((text) => new Paragraph({ style: 'BodyText', text, ...(signed ? { keepNext: true } : {}) }));
    case 'NOTE':
      return block.text.split('\n').map((text) => new Paragraph({ style: 'Note', text }));
    case 'CHART':
      return docxChart(block.chart, page);
  }
}

function docxChart(chart: DocumentChart, page: PageMeasures): FileChild[] {
  const picture = chartPng(chart, Math.min(page.textWidth, CHART_WIDTH));
  const size = pictureSize(page.textWidth, picture);
  const description = chartInWords(chart);
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      children: [
        new ImageRun({
          type: 'png',
          data: picture.data,
          transformation: {
            width: millimetresToPixels(size.width),
            height: millimetresToPixels(size.height),
          },
          altText: { name: chart.key, title: chart.caption, description },
        }),
      ],
    }),
    new Paragraph({ style: 'Caption', text: chart.caption, keepNext: false }),
  ];
}

function docxSignatures(document: ReportDocument, page: PageMeasures): FileChild[] {
  const end = endColumns(document);
  const half = page.textWidth / 2;
  const lines = end && [
    { width: half, lines: end.left, align: end.leftCentred ? AlignmentType.CENTER : AlignmentType.LEFT },
    { width: half, lines: end.right, align: AlignmentType.CENTER },
  ];
  if (!lines) return [];
  return [
    // The gap that every table leaves below it is enough above the signatures of a form.
    ...(document.kind === 'STATISTICAL_FORM' ? [] : [gap(6, true)]),
    sideBySide(
      lines.map(({ width, lines: column, align }) => ({
        width,
        children: column.length > 0 ? column.map((line) => printedLine(line, align)) : [new Paragraph({})],
      })),
    ),
  ];
}

function docxColophon(colophon: string | null): FileChild[] {
  return [
    ...(colophon ? [new Paragraph({ style: 'Note', text: colophon, spacing: { before: 240 } })] : []),
    // Word wants a paragraph after the last table, and makes a tall one where there is none.
    gap(1),
  ];
}
