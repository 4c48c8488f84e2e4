import type { Evidence } from '../../../people/matching/match-evidence.js';
import type { MatchVerdict } from '../../../people/matching/match-person.js';
import type { DraftCandidateKind, DraftReason } from '../../vocabulary.js';
import type { Candidate } from './candidate.js';

/** Somebody on record who a part may be, with what speaks for it and against. */
export interface PersonFound {
  partKey: string;
  personId: string;
  score: number;
  verdict: MatchVerdict;
  evidence: readonly Evidence[];
}

/** A record that a part is, as far as the registry can tell, and why. */
export interface SureMatch {
  partKey: string;
  kind: DraftCandidateKind;
  id: string;
  reasons: readonly DraftReason[];
  evidence: readonly Evidence[];
  /** They attended another meeting of the same organiser. */
  isFamiliar?: boolean;
}

/** From this on a meeting on record is taken for the one told of by whoever does not look. */
export const ALMOST_CERTAIN = 0.9;
/** More than a name and a post that hundreds hold ("Bí thư Huyện ủy"): a unit, whose place is told, or a time agrees, too. */
const SURE_PERSON = 0.75;

type OfKind = (candidate: Candidate) => boolean;

const has = ({ reasons }: Candidate, reason: DraftReason): boolean => reasons.includes(reason);
const isEqualName: OfKind = (one) => has(one, 'NAME_EQUAL') || has(one, 'NAME_FOLDED_EQUAL');
const isGuessed: OfKind = (one) => has(one, 'AREA_AROUND_NAMED') || has(one, 'AREA_OF_KEEPER');
const stoodThen: OfKind = (one) => !has(one, 'NOT_EXISTING_THEN') && !has(one, 'FORMER_NAME');

/** Meetings that are the only one to be almost certain. */
export function sureMeetings(candidates: readonly Candidate[]): SureMatch[] {
  return onlyOnes(candidates, ({ score }) => score >= ALMOST_CERTAIN);
}

/**
 * Bodies that alone bear the name, and stood on the day. Communes of one name lie in many provinces: `near` says which bodies are
 * where the article or the draft is.
 */
export function sureBodies(candidates: readonly Candidate[], near: ReadonlySet<string>): SureMatch[] {
  const standing = candidates.filter(stoodThen);
  const equal = onlyOnes(standing, isEqualName);
  const settled = new Set(standing.filter(isEqualName).map(({ partKey }) => partKey));
  const completed = onlyOnes(
    standing.filter(({ partKey }) => !settled.has(partKey)),
    (one) => has(one, 'NAME_COMPLETED') && !isGuessed(one),
  );
  return [...equal, ...completed].filter(({ id }) => near.has(id));
}

/** Decisions of the number, by an issuer who is named, of a year that fits. */
export function sureDecisions(candidates: readonly Candidate[]): SureMatch[] {
  return onlyOnes(candidates, (one) => has(one, 'ISSUER_NAMED') && has(one, 'YEAR_FITS'));
}

/** Areas that stand in the place as printed, where Vietnam has no other of the name and level. */
export function sureAreas(candidates: readonly Candidate[]): SureMatch[] {
  const alone = candidates.filter((one) => candidates.every((other) => other === one || other.partKey !== one.partKey));
  return onlyOnes(alone, (one) => isEqualName(one) && stoodThen(one) && has(one, 'AREA_NAMED'));
}

/**
 * People of whom nothing speaks against, and who alone are likely: of one unit, of which both print the place, or, `familiar`, with the very
 * name and a post of its own level at another meeting of the same organiser.
 */
export function surePeople(found: readonly PersonFound[], familiar: ReadonlySet<string> = new Set()): SureMatch[] {
  const likely = found.filter(({ verdict }) => verdict === 'LIKELY');
  return likely
    .filter((one) => likely.every((other) => other === one || other.partKey !== one.partKey))
    .filter((one) => one.evidence.every(({ weight }) => weight > 0))
    .filter((one) => isOfPlacedUnit(one) || (familiar.has(familiarKey(one)) && hasNameAndPost(one)))
    .map((one) => ({
      partKey: one.partKey,
      kind: 'PERSON',
      id: one.personId,
      reasons: [],
      evidence: one.evidence,
      isFamiliar: familiar.has(familiarKey(one)),
    }));
}

function isOfPlacedUnit({ score, evidence }: PersonFound): boolean {
  return score >= SURE_PERSON && evidence.some(({ isPlaced }) => isPlaced);
}

/** Of somebody on record, as a part of the draft. */
export function familiarKey({ partKey, personId }: Pick<PersonFound, 'partKey' | 'personId'>): string {
  return `${partKey} ${personId}`;
}

function hasNameAndPost({ evidence }: PersonFound): boolean {
  const codes = evidence.map(({ code }) => code);
  return codes.includes('NAME_AS_PRINTED') && codes.includes('SAME_POSITION');
}

/** Of each part the candidate that fits, where just one does. */
function onlyOnes(candidates: readonly Candidate[], fits: OfKind): SureMatch[] {
  const fitting = candidates.filter(fits);
  return fitting
    .filter((one) => fitting.every((other) => other === one || other.partKey !== one.partKey))
    .map(({ partKey, kind, id, reasons }) => ({ partKey, kind, id, reasons, evidence: [] }));
}
