import { newId } from '../../platform/database/editable-record.js';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import type { ImportRow } from '../import-row.entity.js';
import { IMPORT_FIELDS, type MendedValues, type RowAsRead, said } from '../judging/row-values.js';
import { IMPORT_RECIPIENT } from '../vocabulary.js';

/** What a person said of a row, and what is kept of it when the list is read again. */
export type Kept = Pick<ImportRow, 'mended' | 'choice' | 'recipient' | 'personId' | 'organisationId' | 'chosen'>;

export const NOTHING_SAID: Kept = {
  mended: {},
  choice: 'INCLUDE',
  recipient: 'PRINTED',
  personId: null,
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
  return (row) => keptOf(known.get(placeOf(row)));
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
    return { ...keptOf(before), mended: stillMended(before, asRead) };
  };
}

/** People who were new then were withdrawn with their list: they are recorded anew, each once. */
export function asNew(carryOver: CarryOver): CarryOver {
  const anew = new Map<string, string>();
  return (row) => {
    const kept = carryOver(row);
    if (kept.recipient !== IMPORT_RECIPIENT.NEW_PERSON || kept.personId === null) return kept;
    const personId = anew.get(kept.personId) ?? newId();
    anew.set(kept.personId, personId);
    return { ...kept, personId };
  };
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

function keptOf(row: Kept | undefined): Kept {
  if (!row) return NOTHING_SAID;
  const { mended, choice, recipient, personId, organisationId, chosen } = row;
  return { mended, choice, recipient, personId, organisationId, chosen };
}
