import type { ClaimVerb } from '../../vocabulary.js';
import type { DraftAwardPart, DraftEvidence } from '../draft-contents.js';

/** One place in which an award is told, and what is told of it there. */
export interface TellingOfAward {
  evidence: DraftEvidence;
  verb: ClaimVerb;
  presenters: string[];
  byDelegationOf: string | null;
  /** Null: as the award, where the words say so. */
  unspecified: boolean | null;
}

/** Places in which an award is told, the main one first. Where staff put the award right, it holds for all of them. */
export function tellingsOf(award: DraftAwardPart): TellingOfAward[] {
  const { evidence, toldAgain, changed, status, presenters, byDelegationOf } = award;
  if (evidence === null) return [];
  const revised = (name: string) => changed.includes(name);
  return [
    { evidence, verb: status, presenters, byDelegationOf, unspecified: null },
    ...toldAgain
      .filter((again) => !sameSpan(again, evidence))
      .map(({ start, end, place, quote, ...told }) => ({
        evidence: { start, end, place, quote },
        verb: revised('status') ? status : (told.status ?? status),
        presenters: revised('presenters') ? presenters : [...new Set([...presenters, ...(told.presenters ?? [])])],
        byDelegationOf: revised('byDelegationOf') ? byDelegationOf : (told.byDelegationOf ?? byDelegationOf),
        unspecified: told.unspecified && !revised('unspecified') ? true : null,
      })),
  ];
}

/** The places that tell of a handing-over. */
export function handingsOver(award: DraftAwardPart): TellingOfAward[] {
  return tellingsOf(award).filter(({ verb }) => verb === 'PRESENTED');
}

/** Added by staff without a quote, or told: whether anybody says that it was handed over. */
export function isHandedOver(award: DraftAwardPart): boolean {
  return award.status === 'PRESENTED' || handingsOver(award).length > 0;
}

export function sameSpan(one: DraftEvidence, other: DraftEvidence): boolean {
  return one.start === other.start && one.end === other.end;
}
