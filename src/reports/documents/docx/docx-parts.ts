import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { millimetresToTwips } from '../page-layout.js';
import type { PrintedLine } from '../header-lines.js';
import { faceOf, textWidth } from '../tinos.js';

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };

/** Lines of their own, centred in a column so wide (twips), with the rules under them. */
export function centredLines(lines: PrintedLine[], columnWidth: number): Paragraph[] {
  return lines.flatMap((line) => [
    printedLine(line, AlignmentType.CENTER),
    ...(line.rule ? [rule(ruleLength(line, columnWidth), columnWidth)] : []),
  ]);
}

export function printedLine(line: PrintedLine, alignment: Alignment, before = 0): Paragraph {
  return new Paragraph({
    alignment,
    spacing: { before },
    // The mark of an empty paragraph is as high as its own letters, not as those of its run.
    run: { size: line.size * 2 },
    children: [new TextRun({ text: line.text, bold: line.bold, italics: line.italic, size: line.size * 2 })],
  });
}

/** In twips. A name that takes several lines has a rule as long as a share of the column. */
function ruleLength(line: PrintedLine, columnWidth: number): number {
  return Math.round(Math.min(textWidth(line.text, faceOf(line), line.size) * 20, columnWidth) * line.rule!);
}

/** Room of so many points between a table and what follows: Word joins tables that nothing parts. */
export function gap(points: number, keepNext = false): Paragraph {
  return new Paragraph({
    ...(keepNext ? { keepNext } : {}),
    spacing: { line: Math.round(points * 20), lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text: '', size: 2 })],
  });
}

/** A rule so long (twips) in the middle: the lower border of an empty line, drawn in from both sides. */
export function rule(length: number, columnWidth: number): Paragraph {
  const aside = Math.max(0, Math.round((columnWidth - length) / 2));
  return new Paragraph({
    indent: { left: aside, right: aside },
    spacing: { before: 30, line: 40, lineRule: LineRuleType.EXACT, after: 80 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } },
    children: [new TextRun({ text: '', size: 2 })],
  });
}

/** Columns side by side without borders: the head of the paper, and its end. Widths in millimetres. */
export function sideBySide(columns: { width: number; children: Paragraph[] }[]): Table {
  const widths = columns.map(({ width }) => millimetresToTwips(width));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((all, width) => all + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_BORDERS,
    margins: NO_MARGINS,
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          ({ children }, index) =>
            new TableCell({ children, width: { size: widths[index]!, type: WidthType.DXA }, margins: NO_MARGINS }),
        ),
      }),
    ],
  });
}
