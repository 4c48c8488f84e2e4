import { AlignmentType, Paragraph, type Table, TextRun } from 'docx';
import { balancedLines } from '../balanced-lines.js';
import { headerLines, upper } from '../header-lines.js';
import {
  FORM_SIDE,
  LEFT_SHARE,
  type PageMeasures,
  SIZES,
  millimetresToPoints,
  millimetresToTwips,
} from '../page-layout.js';
import type { ReportDocument } from '../report-document.js';
import { textWidth } from '../tinos.js';
import { centredLines, gap, printedLine, rule, sideBySide } from './docx-parts.js';

/** Header of the issuing system and title; a statistical form has its title between the two columns of its header. */
export function docxHead(document: ReportDocument, page: PageMeasures): (Paragraph | Table)[] {
  if (document.kind === 'ANNEX') return docxTitle(document, page);
  const { left, right } = headerLines(document.header);
  if (document.header.template === 'STATISTICAL_FORM') {
    const side = page.textWidth * FORM_SIDE;
    return [
      sideBySide([
        { width: side, children: left.map((line) => printedLine(line, AlignmentType.LEFT)) },
        { width: page.textWidth - 2 * side, children: docxTitle(document, page) },
        { width: side, children: right.map((line) => printedLine(line, AlignmentType.LEFT)) },
      ]),
      gap(8),
    ];
  }
  const leftWidth = page.textWidth * LEFT_SHARE;
  const rightWidth = page.textWidth - leftWidth;
  return [
    sideBySide([
      { width: leftWidth, children: centredLines(left, millimetresToTwips(leftWidth)) },
      { width: rightWidth, children: centredLines(right, millimetresToTwips(rightWidth)) },
    ]),
    ...docxTitle(document, page),
  ];
}

function docxTitle(document: ReportDocument, page: PageMeasures): Paragraph[] {
  const annex = document.kind === 'ANNEX';
  const form = document.kind === 'STATISTICAL_FORM';
  const first = annex || form ? { spacing: { before: 0 } } : {};
  const room = millimetresToPoints(page.textWidth * (form ? 1 - 2 * FORM_SIDE : 1));
  const size = form ? SIZES.titleOfForm : SIZES.title;
  const title = balancedLines(upper(document.title), { face: 'bold', size }, room).map(
    (text, index) =>
      new Paragraph({
        style: 'Title',
        ...(index === 0 ? first : { spacing: { before: 0 } }),
        children: [new TextRun({ text, size: size * 2 })],
      }),
  );
  const under = (document.subtitle ?? '')
    .split('\n')
    .filter((text) => text !== '')
    .map((text) =>
      form
        ? new Paragraph({
            style: 'Subtitle',
            children: [new TextRun({ text, bold: false, size: SIZES.subtitleOfForm * 2 })],
          })
        : new Paragraph({ style: annex ? 'AnnexReference' : 'Subtitle', text }),
    );
  if (form) return [...title, ...under];
  const width = millimetresToTwips(page.textWidth);
  const last = document.subtitle?.split('\n').at(-1) || document.title;
  const length = Math.min(textWidth(last, 'bold', SIZES.title) * 20, width) * 0.4;
  return [...title, ...under, rule(length, width), gap(14)];
}
