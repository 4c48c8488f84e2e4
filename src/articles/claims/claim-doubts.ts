import { namesNobody } from '../../organisations/printed/names-as-printed.js';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { isBefore, type PartialDate } from '../../platform/time/partial-date.js';
import { isWithin } from '../extraction/bodies/likeness.js';
import type { ClaimStanding, ClaimVerb } from '../vocabulary.js';

/** What a claim says, as far as doubts about it go. Null is what the article does not say. */
export interface ClaimSaid {
  id: string;
  verb: ClaimVerb | null;
  meetingId: string | null;
  formId: string | null;
  /** As printed, or else the name of the form. */
  formName: string | null;
  grantorsPrinted: readonly string[];
  groups: number | null;
  individuals: number | null;
  households: number | null;
  enterprises: number | null;
  combined: number | null;
  standing: ClaimStanding;
}

export interface ClaimSurroundings {
  publishedOn: PartialDate | null;
  /** First day of the meeting that the claim is about; null when there is none. */
  meetingHeldFrom: PartialDate | null;
  /** Whether the quote stands in the snapshot; null when there is no snapshot. */
  quoteFound: boolean | null;
  /** The other claims of the same article that were not withdrawn. */
  others: readonly ClaimSaid[];
}

export type ClaimDoubtCode =
  | 'QUOTE_NOT_FOUND'
  | 'COUNTED_TWICE'
  | 'COUNTS_DIFFER'
  | 'COUNT_OF_ZERO'
  | 'GRANTOR_NOT_NAMED'
  | 'MEETING_AFTER_PUBLICATION'
  | 'OVERLAPPING_CLAIMS';

export interface ClaimDoubt {
  code: ClaimDoubtCode;
  details: Readonly<Record<string, string | number>>;
  /** Other claims that it points to. */
  evidence: readonly string[];
}

const doubt = (code: ClaimDoubtCode, details: ClaimDoubt['details'] = {}, evidence: readonly string[] = []) => ({
  code,
  details,
  evidence,
});

/** What a person should look at in a claim. None of it stops anything; what is unknown raises no doubt. */
export function claimDoubts(claim: ClaimSaid, around: ClaimSurroundings): ClaimDoubt[] {
  const overlapping = around.others.filter((other) => other.id !== claim.id && overlap(claim, other));
  const { publishedOn, meetingHeldFrom } = around;
  const tooEarly = publishedOn !== null && meetingHeldFrom !== null && isBefore(publishedOn, meetingHeldFrom);
  const unnamed = claim.grantorsPrinted.find(namesNobody);
  return [
    ...(around.quoteFound === false ? [doubt('QUOTE_NOT_FOUND')] : []),
    ...countDoubts(claim),
    ...(unnamed === undefined ? [] : [doubt('GRANTOR_NOT_NAMED', { printed: unnamed })]),
    ...(tooEarly ? [doubt('MEETING_AFTER_PUBLICATION', { publishedOn, heldFrom: meetingHeldFrom })] : []),
    ...(overlapping.length === 0
      ? []
      : [
          doubt(
            'OVERLAPPING_CLAIMS',
            { count: overlapping.length },
            overlapping.map(({ id }) => id),
          ),
        ]),
  ];
}

/** The counts that the article gives by kind. */
function countsByKind({ groups, individuals, households, enterprises }: ClaimSaid): number[] {
  return [groups, individuals, households, enterprises].filter((count) => count !== null);
}

function countDoubts(claim: ClaimSaid): ClaimDoubt[] {
  const split = countsByKind(claim);
  const { combined } = claim;
  const total = split.reduce((sum, count) => sum + count, 0);
  return [
    ...(split.includes(0) ? [doubt('COUNT_OF_ZERO')] : []),
    ...(combined === null || split.length === 0 ? [] : [doubt('COUNTED_TWICE', { combined, total })]),
    ...(combined === null || split.length === 0 || total === combined
      ? []
      : [doubt('COUNTS_DIFFER', { combined, total })]),
  ];
}

/** Whether two claims may tell of the same thing, so that their counts must not be added up. */
function overlap(one: ClaimSaid, other: ClaimSaid): boolean {
  if (one.standing === 'SUPERSEDED' || other.standing === 'SUPERSEDED') return false;
  return (
    one.meetingId === other.meetingId &&
    sameAct(one.verb, other.verb) &&
    formsMayBeOne(one, other) &&
    grantorsMayBeOne(one, other)
  );
}

/** What was granted is handed over: one article uses both verbs of one thing. A proposal or praise is a thing apart. */
function sameAct(one: ClaimVerb | null, other: ClaimVerb | null): boolean {
  if (one === null || other === null) return false;
  const conferred = (verb: ClaimVerb) => verb === 'GRANTED' || verb === 'PRESENTED';
  return one === other || (conferred(one) && conferred(other));
}

/** "Bằng khen" may be one of "Bằng khen, giấy khen"; a form that is not said may be any. */
function formsMayBeOne(one: ClaimSaid, other: ClaimSaid): boolean {
  if (one.formId !== null && other.formId !== null) return one.formId === other.formId;
  if (one.formName === null || other.formName === null) return true;
  const [a, b] = [` ${foldVietnamese(one.formName)} `, ` ${foldVietnamese(other.formName)} `];
  return a.includes(b) || b.includes(a);
}

/** "UBND tỉnh" and "Hội Nông dân tỉnh" are two; a grantor that is not named may be any, and a name may be short for another. */
function grantorsMayBeOne({ grantorsPrinted: one }: ClaimSaid, { grantorsPrinted: other }: ClaimSaid): boolean {
  if (one.length === 0 || other.length === 0) return true;
  return one.some((mine) => other.some((theirs) => isWithin(mine, theirs) || isWithin(theirs, mine)));
}
