import type { ListNotice, ListReading, ListRow, ReadListOptions } from '../../../src/imports/reading/list.js';
import { type ListSource, openList } from '../../../src/imports/reading/open-list.js';

export interface ReadList extends Pick<ListReading, 'format' | 'encoding' | 'tables' | 'notices'> {
  rows: ListRow[];
}

/** Reads a list to its end. */
export async function readAll(source: ListSource, options: ReadListOptions = {}): Promise<ReadList> {
  const reading = await openList(source, options);
  const rows: ListRow[] = [];
  for await (const row of reading.rows()) rows.push(row);
  const { format, encoding, tables, notices } = reading;
  return { format, encoding, tables, notices, rows };
}

/** What the rows say, short enough to be compared at a glance: "9 1 Nguyễn Văn Thử". */
export function saying(rows: readonly ListRow[], ...roles: (keyof ListRow['cells'])[]): string[] {
  return rows.map(({ row, cells }) => [row, ...roles.map((role) => cells[role]?.text ?? '–')].join(' | '));
}

/** The headings over each row. */
export function governing(rows: readonly ListRow[]): string[] {
  return rows.map(({ row, governedBy }) => [row, ...governedBy.map(({ role, text }) => `${role} ${text}`)].join(' | '));
}

export function codes(notices: readonly ListNotice[]): string[] {
  return notices.map(({ code, row, column }) => [code, row, column].filter((each) => each !== undefined).join(' '));
}
