import type { DocumentCell, DocumentTable, ReportDocument } from './report-document.js';

/**
 * The document as it is printed on paper: a column that may be left out and has nothing but noughts takes room from those
 * that say something. Which ones are missing is said under the first table that lacks any, and of another table what it
 * lacks beside them. Data keeps them all.
 */
export function printedTables(document: ReportDocument): ReportDocument {
  let said: string[] = [];
  const blocks = document.blocks.map((block) => {
    if (block.type !== 'TABLE') return block;
    const { table, left } = withoutEmptyColumns(block.table);
    const news = left.filter((title) => !said.includes(title));
    if (news.length === 0) return { ...block, table };
    const note = `${said.length === 0 ? 'Các bảng' : 'Bảng này'} không in cột không phát sinh số liệu: ${news.join('; ')}.`;
    if (said.length === 0) said = left;
    return { ...block, table: { ...table, notes: [...(table.notes ?? []), note] } };
  });
  return { ...document, blocks };
}

/** The same table, and the titles of the columns that it lost. Columns under headings of several rows all stay. */
function withoutEmptyColumns(table: DocumentTable): { table: DocumentTable; left: string[] } {
  const [headings, ...more] = table.headings;
  if (!headings || more.length > 0) return { table, left: [] };
  const stays = table.columns.map(
    ({ optional }, column) => optional !== true || table.rows.some((row) => !isNought(row[column])),
  );
  if (!stays.includes(false)) return { table, left: [] };
  const kept = <T>(values: readonly T[]): T[] => values.filter((_, column) => stays[column]);
  return {
    table: { ...table, headings: [kept(headings)], columns: kept(table.columns), rows: table.rows.map(kept) },
    left: headings.flatMap(({ text }, column) => (stays[column] ? [] : [text])),
  };
}

const isNought = (cell: DocumentCell | undefined): boolean => cell?.value === 0;
