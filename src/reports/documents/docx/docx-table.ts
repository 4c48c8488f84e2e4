import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { columnWidths } from '../column-widths.js';
import { CELL_INDENT, KEPT_TOGETHER, SIZES, millimetresToPoints, millimetresToTwips } from '../page-layout.js';
import type { LongTables } from './docx-long-table.js';
import { gap } from './docx-parts.js';
import type { DocumentCell, DocumentTable } from '../report-document.js';
import { placeHeadings } from '../table-grid.js';

const ALIGNMENTS = { LEFT: AlignmentType.LEFT, CENTRE: AlignmentType.CENTER, RIGHT: AlignmentType.RIGHT };
const INDENT = millimetresToTwips(CELL_INDENT);

/** Caption, table and notes. Heading rows are repeated on every page, and no row is split between two. */
export function docxTable(
  table: DocumentTable,
  { textWidth, form, signed }: { textWidth: number; form: boolean; /** Signatures follow it. */ signed: boolean },
  long: LongTables | null,
): (Paragraph | Table)[] {
  const size = form ? SIZES.tableOfForm : SIZES.table;
  const widths = columnWidths(table, millimetresToPoints(textWidth), size).map((width) => Math.round(width * 20));
  const rows = long ? [long.standIn(table, widths)] : bodyRows(table, widths, signed);
  const kept = signed ? { keepNext: true } : {};
  return [
    ...(table.caption ? [new Paragraph({ style: 'Caption', text: table.caption })] : []),
    new Table({
      style: 'TableGrid',
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((all, width) => all + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      rows: [...headingRows(table, widths), ...rows],
    }),
    ...(table.notes ?? []).map((text) => new Paragraph({ style: 'Note', text, ...kept })),
    gap(signed && form ? 4 : 8, signed),
  ];
}

/** So many rows at the end of a table stand on the page of its signatures. */
const ROWS_WITH_SIGNATURES = 3;

function bodyRows(table: DocumentTable, widths: number[], signed: boolean): TableRow[] {
  const strong = new Set(table.strong);
  const last = table.rows.length - 1;
  const followed = signed || (table.notes ?? []).length > 0;
  // Word keeps rows together by their paragraphs, each with the next.
  const together = (index: number) =>
    (table.rows.length <= KEPT_TOGETHER && index < last) ||
    (signed && index > last - ROWS_WITH_SIGNATURES) ||
    (followed && index === last);
  return table.rows.map(
    (row, index) =>
      new TableRow({
        cantSplit: true,
        children: row.map((cell, column) =>
          bodyCell(cell, widths[column]!, {
            align: table.columns[column]!.align,
            strong: strong.has(index),
            keepNext: together(index),
          }),
        ),
      }),
  );
}

function headingRows(table: DocumentTable, widths: number[]): TableRow[] {
  const cells = placeHeadings(table);
  return table.headings.map(
    (_, row) =>
      new TableRow({
        cantSplit: true,
        tableHeader: true,
        children: cells
          .filter((cell) => cell.row === row)
          .map(
            (cell) =>
              new TableCell({
                columnSpan: cell.columns,
                rowSpan: cell.rows,
                verticalAlign: VerticalAlignTable.CENTER,
                width: {
                  size: widths.slice(cell.column, cell.column + cell.columns).reduce((all, width) => all + width, 0),
                  type: WidthType.DXA,
                },
                children: [new Paragraph({ style: 'TableHeading', text: cell.text, keepNext: true })],
              }),
          ),
      }),
  );
}

function bodyCell(
  cell: DocumentCell,
  width: number,
  { align, strong, keepNext }: { align: keyof typeof ALIGNMENTS; strong: boolean; keepNext: boolean },
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: cell.text.split('\n').map(
      (text) =>
        new Paragraph({
          style: 'TableText',
          alignment: ALIGNMENTS[align],
          ...(keepNext ? { keepNext } : {}),
          ...(cell.indent ? { indent: { left: cell.indent * INDENT } } : {}),
          children: [new TextRun({ text, ...(strong ? { bold: true } : {}) })],
        }),
    ),
  });
}
