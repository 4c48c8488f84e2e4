import type { Row, Table } from '../list.js';
import { say } from '../../words/language.js';

export interface Unrecorded {
  heading: string;
  text: string;
}

/** What a row prints and the registry does not record, under the headings of its list; its ordinal stands by itself. */
export function unrecordedOf(row: Row, tables: readonly Table[]): Unrecorded[] {
  return row.unrecorded
    .filter(({ role }) => role !== 'ORDINAL')
    .map(({ role, column, text }) => ({ heading: headingAt(row, column, role, tables), text }));
}

/** As the list numbers the row itself; null: it does not. */
export const ordinalOf = ({ unrecorded }: Row): string | null =>
  unrecorded.find(({ role }) => role === 'ORDINAL')?.text ?? null;

/** Of the list that the row stands in: a sheet may have several, one below the other. */
function headingAt({ sheet, row }: Row, column: string, role: string, tables: readonly Table[]): string {
  // What was parted from a name stands in the column of the names.
  if (role === 'HONORIFIC') return say('Ông, bà', 'Form of address');
  const above = tables.filter((table) => table.sheet === sheet && table.headingRows.every((each) => each < row));
  const heading = above.findLast(({ columns }) => columns.some((each) => each.column === column));
  return (
    heading?.columns.find((each) => each.column === column)?.heading.trim() || say(`Cột ${column}`, `Column ${column}`)
  );
}
