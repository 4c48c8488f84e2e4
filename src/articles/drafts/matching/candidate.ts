import { ORGANISATION_MATCH_WEIGHTS } from '../../../organisations/matching/match-reasons.js';
import { printedDate } from '../../../platform/time/vietnamese-date.js';
import type { DraftCandidateKind, DraftReason } from '../../vocabulary.js';

/** A record that a part of a draft may be, and why. It is never taken for it unless a person says so. */
export interface Candidate {
  partKey: string;
  kind: DraftCandidateKind;
  id: string;
  label: string;
  /** What tells it from others of the same name. */
  detail: string | null;
  /** From 0 to 1; for sorting, not for deciding. */
  score: number;
  reasons: DraftReason[];
}

/** How much each reason weighs; what speaks against a record weighs less than nothing. */
const WEIGHT: Readonly<Record<DraftReason, number>> = {
  ...ORGANISATION_MATCH_WEIGHTS,
  AREA_AROUND_NAMED: 0.1,
  AREA_OF_KEEPER: 0.05,
  SAME_DAY: 0.4,
  TITLE_EQUAL: 0.4,
  TITLE_ALIKE: 0.25,
  ORGANISER_SHARED: 0.2,
  // Day and title may be those of hundreds: with these it stays below what is almost certain.
  PLACE_NOT_KNOWN: 0.05,
  PLACE_DIFFERS: -0.4,
  SESSION_EQUAL: 0.3,
  NUMBER_EQUAL: 0.5,
  ISSUER_NAMED: 0.3,
  YEAR_FITS: 0.15,
  FORM_EQUAL: 0.3,
  FORM_DIFFERS: -0.4,
  RECEIVER_LISTED: 0.3,
  GRANTOR_EQUAL: 0.1,
  GRANTOR_DIFFERS: -0.3,
  GRANTED_LATER: -0.5,
  GRANTED_WITHIN_YEAR: 0.1,
  GRANTED_LONG_BEFORE: -0.2,
  HANDED_OVER_THERE: 0.3,
  TOLD_OF_THERE: 0.3,
  COUNT_EQUAL: 0.3,
  COUNT_DIFFERS: -0.3,
  // Articles are scored by how alike they are.
  TEXT_ALIKE: 0,
};

export function scoreOf(reasons: readonly DraftReason[]): number {
  const sum = reasons.reduce((total, reason) => total + WEIGHT[reason], 0);
  return Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100;
}

/** A day as papers print it; null: not known. */
export function printedDay(day: string | null): string | null {
  return day === null ? null : printedDate(day);
}

/** Candidates that are offered for one part. */
export const MOST_EACH = 5;

/** The best few for each part, best first. */
export function bestOf(candidates: readonly Omit<Candidate, 'score'>[]): Candidate[] {
  const scored = candidates.map((candidate) => ({ ...candidate, score: scoreOf(candidate.reasons) }));
  const parts = [...new Set(scored.map(({ partKey }) => partKey))];
  return parts.flatMap((key) =>
    scored
      .filter(({ partKey }) => partKey === key)
      .toSorted((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
      .slice(0, MOST_EACH),
  );
}
