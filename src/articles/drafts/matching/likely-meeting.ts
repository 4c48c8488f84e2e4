import type { Candidate } from './candidate.js';
import { ALMOST_CERTAIN } from './sure-choices.js';

/**
 * Whether it is a meeting on record that one of an article likely is: of the same day and organiser, of one of this name and a like title
 * where the place is not known, or almost certain for other reasons. One of the same day elsewhere is offered, and nobody has to say that
 * it is another.
 */
export function isLikelyMeeting({ kind, score, reasons }: Pick<Candidate, 'kind' | 'score' | 'reasons'>): boolean {
  return (
    kind === 'MEETING' &&
    (score >= ALMOST_CERTAIN ||
      reasons.includes('ORGANISER_SHARED') ||
      (reasons.includes('PLACE_NOT_KNOWN') && reasons.some((reason) => reason.startsWith('TITLE_'))))
  );
}
