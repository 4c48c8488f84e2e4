import { IMPORT_SEVERITY, IMPORT_VERDICT } from '../../vocabulary.js';
import type { ListNotice } from '../../reading/list.js';
import type { ImportField, MendedValues, RowAsRead } from '../row-values.js';
import { type Verdict, verdict } from './verdict.js';

/** Of the text of one cell: whoever typed it anew has mended it. By what of it may be left where a cell was taken apart. */
const OF_CELL: Readonly<Record<string, RegExp>> = {
  LETTERS_LOST: /\ufffd/u,
  LOOKS_LIKE_FORMULA: /^[=+@-]/u,
  CELL_CUT: /(?!)/u,
  TOO_MANY_MARKS: /(?!)/u,
  FORMULA_WITHOUT_VALUE: /(?!)/u,
  CELL_IS_ERROR: /^#/u,
  CHARACTERS_REMOVED: /(?!)/u,
  CONVERTED_BY_LETTERS: /(?!)/u,
  DATE_DOUBTFUL: /(?!)/u,
  NUMBER_IS_DATE: /(?!)/u,
  NOT_GRANTED: /(?!)/u,
  FORM_NOT_MARKED: /(?!)/u,
  MARK_NOT_UNDERSTOOD: /(?!)/u,
};

/** What the reading of a row gave notice of, but for cells that were mended since. */
export function noticesOf(row: RowAsRead, mended: MendedValues): Verdict[] {
  return row.notices
    .filter((notice) => !isMended(notice, row, mended))
    .map(({ code, severity, column, value, details, ...said }) =>
      verdict(code, severity, { ...said, column: column ?? null, value: value ?? null, data: plain(details) }),
    );
}

function isMended({ code, column, roles = [] }: ListNotice, { cells }: RowAsRead, mended: MendedValues): boolean {
  const left = OF_CELL[code];
  if (!left || column === undefined) return false;
  const within = Object.entries(cells).filter(([, cell]) => cell.column === column);
  const fields = [...new Set([...roles, ...within.map(([role]) => role)])] as ImportField[];
  const wasMended = (field: string) => mended[field as ImportField] !== undefined;
  return fields.some(wasMended) && !within.some(([field, { text }]) => !wasMended(field) && left.test(text));
}

/** Text that was converted is right nearly always, and never taken without somebody having seen it. */
export function conversionsOf({ cells }: RowAsRead, mended: MendedValues): Verdict[] {
  const converted = Object.entries(cells).filter(
    ([role, cell]) => cell.convertedFrom && mended[role as ImportField] === undefined,
  );
  const [first] = converted;
  if (!first) return [];
  const { column, text: value, convertedFrom: encoding = '', raw = '' } = first[1];
  const data = { encoding, raw: raw.slice(0, 100), cells: converted.length };
  return [verdict(IMPORT_VERDICT.CONVERTED_ENCODING, IMPORT_SEVERITY.WARNING, { column, value, data })];
}

/** Details as a verdict keeps them. */
export function plain(details: Readonly<Record<string, unknown>> = {}): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(details).map(([key, value]) => [key, typeof value === 'number' ? value : String(value)]),
  );
}
