import type { ColumnRole, Governing, ListCell, ListNotice, ListRow } from '../reading/list.js';

/** The columns that a person can mend in place. */
export const IMPORT_FIELD = {
  NAME: 'NAME',
  KIND: 'KIND',
  POSITION: 'POSITION',
  UNIT: 'UNIT',
  FORM: 'FORM',
  CLASS: 'CLASS',
  REASON: 'REASON',
  PERIOD: 'PERIOD',
  BONUS: 'BONUS',
  CERTIFICATE_NUMBER: 'CERTIFICATE_NUMBER',
} as const;
export type ImportField = (typeof IMPORT_FIELD)[keyof typeof IMPORT_FIELD];
export const IMPORT_FIELDS = Object.values(IMPORT_FIELD);

/** A row as it is kept: what stands in columns that the registry has a use for. Birth days and ID numbers are no such. */
export interface RowAsRead {
  cells: Partial<Record<KeptRole, ListCell>>;
  governedBy: readonly Governing[];
  notices: readonly ListNotice[];
}
export type KeptRole = Exclude<ColumnRole, 'OTHER'>;

/** Values that a person put in the place of what was read; null: nothing. */
export type MendedValues = Partial<Record<ImportField, string | null>>;

export function asRead({ cells, governedBy, notices }: ListRow): RowAsRead {
  return { cells, governedBy, notices };
}

/** What a row says under one heading, and in which column it says so. */
export interface Said {
  text: string | null;
  column: string | null;
  /** From the row itself, mended, or from a heading above it. */
  from: 'CELL' | 'MENDED' | 'HEADING' | 'NOWHERE';
}

export function said({ cells, governedBy }: RowAsRead, mended: MendedValues, field: ImportField): Said {
  const cell = cells[field];
  const column = cell?.column ?? null;
  const value = mended[field];
  if (value !== undefined) return { text: value, column, from: 'MENDED' };
  if (cell && cell.text !== '') return { text: cell.text, column, from: 'CELL' };
  const heading = headingOf(governedBy, field);
  return heading
    ? { text: heading.form ?? heading.text, column: null, from: 'HEADING' }
    : { text: null, column, from: 'NOWHERE' };
}

/** The nearest heading above the row that speaks of this. */
export function headingOf(governedBy: readonly Governing[], field: ImportField): Governing | undefined {
  return governedBy.findLast(({ role }) => role === field);
}
