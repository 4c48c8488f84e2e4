import { unitAround } from './recipients/unit-around.js';
import type { ColumnRole, Governing, ListCell, ListNotice, ListRow, RowDecision } from '../reading/list.js';

/** The columns that a person can mend in place. */
export const IMPORT_FIELD = {
  NAME: 'NAME',
  KIND: 'KIND',
  POSITION: 'POSITION',
  UNIT: 'UNIT',
  AREA: 'AREA',
  FORM: 'FORM',
  CLASS: 'CLASS',
  REASON: 'REASON',
  PERIOD: 'PERIOD',
  BONUS: 'BONUS',
  CERTIFICATE_NUMBER: 'CERTIFICATE_NUMBER',
} as const;
export type ImportField = (typeof IMPORT_FIELD)[keyof typeof IMPORT_FIELD];
export const IMPORT_FIELDS = Object.values(IMPORT_FIELD);

/** A row as it is judged and recorded: what stands in columns that the registry has a use for. Birth days are no such. */
export interface RowAsRead {
  cells: Partial<Record<KeptRole, ListCell>>;
  governedBy: readonly Governing[];
  notices: readonly ListNotice[];
  /** Headings that say in what its unit lies: "Xã Tân Lập" above "Thôn Đông". */
  unitWithin?: string;
  /** As in `ListRow`: which line of its row of the source it is, and how many lines above the first of the same recipient stands. */
  line?: number;
  again?: number;
  /** As in `ListRow`: of which list of the source it is, and what it prints of its decision itself. */
  table?: number;
  decision?: RowDecision;
}
export type KeptRole = Exclude<ColumnRole, 'OTHER'>;

/** Values that a person put in the place of what was read; null: nothing. */
export type MendedValues = Partial<Record<ImportField, string | null>>;

export function asRead({ cells, governedBy, notices, line, again, table, decision }: ListRow): RowAsRead {
  const unit = cells.UNIT ?? cells.AREA;
  const unitWithin = unit && unit.text !== '' ? unitAround(unit.text, governedBy) : null;
  return {
    cells,
    governedBy,
    notices,
    ...(unitWithin === null ? {} : { unitWithin }),
    ...(line === undefined ? {} : { line }),
    ...(again === undefined ? {} : { again }),
    ...(table === undefined ? {} : { table }),
    ...(decision === undefined ? {} : { decision }),
  };
}

/** What a row says under one heading, and in which column it says so. */
export interface Said {
  text: string | null;
  column: string | null;
  /** From the row itself, mended, or from a heading above it. */
  from: 'CELL' | 'MENDED' | 'HEADING' | 'NOWHERE';
}

export function said(row: RowAsRead, mended: MendedValues, field: ImportField): Said {
  const cell = cellOf(row, field);
  const column = cell?.column ?? null;
  const value = mended[field];
  if (value !== undefined) return { text: value, column, from: 'MENDED' };
  const within = field === IMPORT_FIELD.UNIT && row.unitWithin !== undefined ? `, ${row.unitWithin}` : '';
  if (cell && cell.text !== '') return { text: `${cell.text}${within}`, column, from: 'CELL' };
  const heading = headingOf(row.governedBy, field);
  // What another sheet says is for somebody to look at.
  return heading && heading.sheet === undefined
    ? { text: heading.form ?? heading.text, column: null, from: 'HEADING' }
    : { text: null, column, from: 'NOWHERE' };
}

/** Where a list has no column of units, its areas are what it says of them. */
function cellOf({ cells }: RowAsRead, field: ImportField): ListCell | undefined {
  return field === IMPORT_FIELD.UNIT ? (cells.UNIT ?? cells.AREA) : cells[field];
}

/** The nearest heading above the row that speaks of this. */
export function headingOf(governedBy: readonly Governing[], field: ImportField): Governing | undefined {
  return governedBy.findLast(({ role }) => role === field);
}
