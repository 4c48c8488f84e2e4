import { fieldOfCode } from '../codes.js';
import { type Field, FIELDS, type Row, type Table, type Verdict } from '../list.js';

const isField = (role: string | undefined): role is Field => (FIELDS as readonly string[]).includes(role ?? '');

export interface Shown {
  field: Field;
  /** As the list prints it; null: no column of its own, or several that are headed otherwise. */
  heading: string | null;
}

/** The columns of a list as printed, and behind them what headings and mending say of these rows. */
export function columnsOf(tables: readonly Table[], rows: readonly Row[]): Shown[] {
  const printed = tables.flatMap(({ columns }) => columns).filter(({ role }) => isField(role));
  const said = new Set(rows.flatMap(({ values }) => values.map(({ field }) => field)));
  const doubted = new Set(rows.flatMap((row) => row.verdicts.map((verdict) => fieldOf(verdict, row, tables))));
  const wanted = new Set<Field>([
    ...printed.map(({ role }) => role as Field),
    ...FIELDS.filter((field) => field === 'NAME' || said.has(field) || doubted.has(field)),
  ]);
  return [...wanted].map((field) => {
    const headings = new Set(printed.filter(({ role }) => role === field).map(({ heading }) => heading.trim()));
    return { field, heading: headings.size === 1 ? [...headings][0] || null : null };
  });
}

/** Which cell of a row a verdict is about; null: the row as a whole. */
export function fieldOf({ code, column }: Verdict, { sheet, values }: Row, tables: readonly Table[]): Field | null {
  const byCode = fieldOfCode(code);
  if (column === null) return byCode;
  const within = values.filter((value) => value.column === column).map(({ field }) => field);
  if (byCode && within.includes(byCode)) return byCode;
  const roles = tables
    .filter((table) => table.sheet === sheet)
    .flatMap(({ columns }) => columns.filter((each) => each.column === column).map(({ role }) => role));
  return within[0] ?? roles.find(isField) ?? byCode;
}

const RANK = ['ERROR', 'WARNING', 'NOTE', 'NONE'];

/** The worst first. */
export const worstFirst = (verdicts: readonly Verdict[]): Verdict[] =>
  [...verdicts].sort((one, other) => RANK.indexOf(one.severity) - RANK.indexOf(other.severity));

/** What is to be said at one cell of a row, the worst first; null: of the row as a whole, and of cells that are not shown. */
export function verdictsAt(
  field: Field | null,
  row: Row,
  tables: readonly Table[],
  shown: readonly { field: Field }[],
): Verdict[] {
  const at = (verdict: Verdict): Field | null => {
    const of = fieldOf(verdict, row, tables);
    return shown.some((each) => each.field === of) ? of : null;
  };
  return worstFirst(row.verdicts.filter((verdict) => at(verdict) === field));
}
