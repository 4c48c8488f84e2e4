import { newId } from '../../platform/database/editable-record.js';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import type { ImportRow } from '../rows/import-row.entity.js';
import { IMPORT_FIELDS, type MendedValues, type RowAsRead, said } from '../judging/row-values.js';
import { IMPORT_RECIPIENT } from '../vocabulary.js';

/** What a person said of a row, and what is kept of it when the list is read again. */
export type Kept = Pick<
  ImportRow,
  'mended' | 'choice' | 'recipient' | 'personId' | 'likelySeen' | 'organisationId' | 'chosen'
>;

export const NOTHING_SAID: Kept = {
  mended: {},
  choice: 'INCLUDE',
  recipient: 'PRINTED',
  personId: null,
  likelySeen: null,
  organisationId: null,
  chosen: {},
};

type Touched = Kept & Pick<ImportRow, 'sheet' | 'sheetRow' | 'asRead'>;

/** Finds what was said of a row before. */
export type CarryOver = (row: { sheet: string; sheetRow: number; asRead: RowAsRead }) => Kept;

/** The same source, read again: by the place of a row, and of the lines that one row became, each for itself. */
export function byPlace(touched: readonly Touched[]): CarryOver {
  const placeOf: (row: Parameters<CarryOver>[0]) => string = ({ sheet, sheetRow, asRead }) =>
    [sheet, sheetRow, asRead.line ?? 1].join('\n');
  const known = new Map(touched.map((row) => [placeOf(row), row]));
  return (row) => stillOf(known.get(placeOf(row)), row.asRead);
}

/**
 * Another source in its place: rows may have moved and changed. By whom a row speaks of (name and unit as read), the n-th of
 * them for the n-th. A value that was mended in place gives way where the new source says something else than the old one.
 */
export function byWhom(touched: readonly Touched[]): CarryOver {
  const known = new Map<string, Touched[]>();
  for (const row of touched) {
    const key = whomOf(row.asRead);
    known.set(key, [...(known.get(key) ?? []), row]);
  }
  return ({ asRead }) => {
    const before = known.get(whomOf(asRead))?.shift();
    if (!before) return NOTHING_SAID;
    return stillOf({ ...before, mended: stillMended(before, asRead) }, asRead);
  };
}

/**
 * People and bodies that were new then were withdrawn with their list: they are recorded anew, each once. `bodies` has, when
 * all rows were read, the new id of each such body by the old one.
 */
export function asNew(carryOver: CarryOver): { carryOver: CarryOver; bodies: ReadonlyMap<string, string> } {
  const [people, bodies] = [new Map<string, string>(), new Map<string, string>()];
  const anew = (ids: Map<string, string>, before: string | null): string | null => {
    if (before !== null && !ids.has(before)) ids.set(before, newId());
    return before === null ? null : ids.get(before)!;
  };
  const carried: CarryOver = (row) => {
    const kept = carryOver(row);
    if (kept.recipient === IMPORT_RECIPIENT.NEW_PERSON) return { ...kept, personId: anew(people, kept.personId) };
    if (kept.recipient !== IMPORT_RECIPIENT.NEW_ORGANISATION) return kept;
    return { ...kept, organisationId: anew(bodies, kept.organisationId) };
  };
  return { carryOver: carried, bodies };
}

function whomOf(row: RowAsRead): string {
  return (['NAME', 'UNIT'] as const).map((field) => foldVietnamese(said(row, {}, field).text ?? '')).join('\n');
}

function stillMended({ asRead, mended }: Touched, now: RowAsRead): MendedValues {
  return Object.fromEntries(
    IMPORT_FIELDS.filter((field) => mended[field] !== undefined)
      .filter((field) => said(asRead, {}, field).text === said(now, {}, field).text)
      .map((field) => [field, mended[field] ?? null]),
  );
}

/** A new body is one of the name that was read then. */
function stillOf(row: Touched | undefined, now: RowAsRead): Kept {
  if (!row) return NOTHING_SAID;
  const { mended, choice, recipient, personId, likelySeen, organisationId, chosen, asRead } = row;
  const isOther =
    recipient === IMPORT_RECIPIENT.NEW_ORGANISATION &&
    said(asRead, mended, 'NAME').text !== said(now, mended, 'NAME').text;
  const who = isOther ? NOTHING_SAID : { recipient, personId, likelySeen, organisationId };
  return { ...NOTHING_SAID, ...who, mended, choice, chosen };
}
