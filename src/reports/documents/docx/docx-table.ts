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
import { CELL_INDENT, millimetresToTwips } from '../page-layout.js';
import type { LongTables } from './docx-long-table.js';
import { gap } from './docx-parts.js';
import type { DocumentCell, DocumentTable } from '../report-document.js';
import { columnWidths, placeHeadings } from '../table-grid.js';

const ALIGNMENTS = { LEFT: AlignmentType.LEFT, CENTRE: AlignmentType.CENTER, RIGHT: AlignmentType.RIGHT };
const INDENT = millimetresToTwips(CELL_INDENT);

/** Caption, table and notes. Heading rows are repeated on every page, and no row is split between two. */
export function docxTable(table: DocumentTable, textWidth: number, long: LongTables | null): (Paragraph | Table)[] {
  const widths = columnWidths(table, millimetresToTwips(textWidth)).map(Math.round);
  const rows = long ? [long.standIn(table, widths)] : bodyRows(table, widths);
  return [
    ...(table.caption ? [new Paragraph({ style: 'Caption', text: table.caption })] : []),
    new Table({
      style: 'TableGrid',
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((all, width) => all + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      rows: [...headingRows(table, widths), ...rows],
    }),
    ...(table.notes ?? []).map((text) => new Paragraph({ style: 'Note', text })),
    gap(8),
  ];
}

function bodyRows(table: DocumentTable, widths: number[]): TableRow[] {
  const strong = new Set(table.strong);
  return table.rows.map(
    (row, index) =>
      new TableRow({
        cantSplit: true,
        children: row.map((cell, column) =>
          bodyCell(cell, table.columns[column]!.align, widths[column]!, strong.has(index)),
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
                children: [new Paragraph({ style: 'TableHeading', text: cell.text })],
              }),
          ),
      }),
  );
}

function bodyCell(cell: DocumentCell, align: keyof typeof ALIGNMENTS, width: number, strong: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: cell.text.split('\n').map(
      (text) =>
        new Paragraph({
          style: 'TableText',
          alignment: ALIGNMENTS[align],
          ...(cell.indent ? { indent: { left: cell.indent * INDENT } } : {}),
          children: [new TextRun({ text, ...(strong ? { bold: true } : {}) })],
        }),
    ),
  });
}
