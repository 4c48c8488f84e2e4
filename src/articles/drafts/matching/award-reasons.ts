import type { AreaAbove } from '../../../organisations/matching/body-place.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { personKey } from '../../../platform/text/names/person-key.js';
import { addDays } from '../../../platform/time/day.js';
import { firstDay, isBefore, lastDay } from '../../../platform/time/partial-date.js';
import type { DraftReason } from '../../vocabulary.js';
import { bodiesAgree, type PlacesTold } from './match-rules.js';

export interface AwardToMatch {
  name: string;
  /** Of the catalogue; null: not certain. */
  formId: string | null;
  formPrinted: string;
  grantors: readonly { key?: string; printed: string }[];
  /** The day of the article, or else of its meeting; null: not known. */
  on: string | null;
  /** The day of its meeting, or else of the article; null: not known. */
  heldOn: string | null;
}

export interface LineToMatch {
  /** As printed. */
  name: string | null;
  /** Folded: as printed, and those of whom it is linked to. */
  names: readonly string[];
  formId: string;
  form: string;
  grantor: string | null;
  grantorId: string | null;
  /** Areas in which the grantor lies, where it is on record. */
  grantorAreas: readonly AreaAbove[];
  grantedOn: string | null;
}

/** Why a line of somebody of the same name, or who is known to be the same person, may be the award told of, and what speaks against it. */
export function awardReasons(told: AwardToMatch, line: LineToMatch, places: PlacesTold): DraftReason[] {
  const sameForm =
    told.formId === line.formId || foldVietnamese(told.formPrinted).startsWith(foldVietnamese(line.form));
  return [
    ...nameReason(told.name, line),
    sameForm ? 'FORM_EQUAL' : 'FORM_DIFFERS',
    ...grantorReason(told.grantors, line, places),
    ...timeReason(told, line.grantedOn),
  ];
}

function nameReason(told: string, { name, names }: LineToMatch): DraftReason[] {
  if (name === told) return ['NAME_EQUAL'];
  return names.includes(foldVietnamese(told)) || names.includes(personKey(told)) ? ['NAME_FOLDED_EQUAL'] : [];
}

/** Whether a printed grantor is that of a line, where both are known: of the same name, and of a place that is known and the same. */
export function grantorReason(
  told: AwardToMatch['grantors'],
  { grantor, grantorId, grantorAreas }: Pick<LineToMatch, 'grantor' | 'grantorId' | 'grantorAreas'>,
  places: PlacesTold,
): DraftReason[] {
  if (grantor === null || told.length === 0) return [];
  const body = { printed: grantor, organisationId: grantorId, areas: grantorAreas, around: [] };
  const found = bodiesAgree(told, [body], places);
  if (found === 'NOT_KNOWN') return ['PLACE_NOT_KNOWN'];
  return [found === 'SAME' ? 'GRANTOR_EQUAL' : 'GRANTOR_DIFFERS'];
}

function timeReason({ on, heldOn }: AwardToMatch, grantedOn: string | null): DraftReason[] {
  if (grantedOn === null) return [];
  if (on !== null && isBefore(on, grantedOn)) return ['GRANTED_LATER'];
  if (heldOn === null) return [];
  return [wasGrantedInTime(grantedOn, heldOn) ? 'GRANTED_WITHIN_YEAR' : 'GRANTED_LONG_BEFORE'];
}

const YEAR = 366;

/** What is handed over was granted in the year before, as a rule: perhaps, as far as the days are known. */
export function wasGrantedInTime(grantedOn: string, heldOn: string): boolean {
  const { from, to } = timeOfGranting(heldOn);
  return firstDay(grantedOn) <= to && lastDay(grantedOn) >= from;
}

/** The days on which that was granted, as a rule. */
export function timeOfGranting(heldOn: string): { from: string; to: string } {
  return { from: addDays(firstDay(heldOn), -YEAR), to: lastDay(heldOn) };
}
