import { IMPORT_SEVERITY, IMPORT_VERDICT } from '../vocabulary.js';
import type { ImportField, MendedValues, RowAsRead } from './row-values.js';
import { type Verdict, verdict } from './verdict.js';

/** What the reading of a row gave notice of. */
export function noticesOf({ notices }: RowAsRead): Verdict[] {
  return notices.map(({ code, severity, column, value, details, ...said }) =>
    verdict(code, severity, { ...said, column: column ?? null, value: value ?? null, data: plain(details) }),
  );
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
