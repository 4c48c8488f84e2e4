import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { firstDay, lastDay } from '../../platform/time/partial-date.js';

/** What of a post is compared. A side of the period that is null is open. */
export interface HeldPost {
  titlePrinted: string;
  organisationId: string | null;
  organisationPrinted: string | null;
  heldFrom: string | null;
  heldTo: string | null;
}

/** Whether both can have been held on one day. */
export function heldTogether(one: HeldPost, other: HeldPost): boolean {
  const startsAfterEnd = (a: HeldPost, b: HeldPost) =>
    a.heldFrom !== null && b.heldTo !== null && firstDay(a.heldFrom) > lastDay(b.heldTo);
  return !startsAfterEnd(one, other) && !startsAfterEnd(other, one);
}

function sameBody(one: HeldPost, other: HeldPost): boolean {
  if (one.organisationId !== null && other.organisationId !== null) return one.organisationId === other.organisationId;
  return foldVietnamese(one.organisationPrinted ?? '') === foldVietnamese(other.organisationPrinted ?? '');
}

/** The same title at the same body, for times that overlap: likely one post recorded twice. */
export function likelySamePost(one: HeldPost, other: HeldPost): boolean {
  return (
    foldVietnamese(one.titlePrinted) === foldVietnamese(other.titlePrinted) &&
    sameBody(one, other) &&
    heldTogether(one, other)
  );
}

/**
 * Two posts that one person hardly holds: at different known bodies, at times that certainly overlap, since both ends of
 * the overlap are known. Posts without days accuse nobody.
 */
export function contradictory(one: HeldPost, other: HeldPost): boolean {
  const bodies = one.organisationId !== null && other.organisationId !== null;
  const dated = one.heldFrom !== null && other.heldFrom !== null;
  return bodies && dated && one.organisationId !== other.organisationId && heldTogether(one, other);
}
