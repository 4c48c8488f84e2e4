import { candidatesFor } from './choosing.js';
import type { Candidate, Candidates } from './draft.js';

/** From which score the registry itself calls it almost certain (docs/drafts.md). */
const ALMOST_CERTAIN = 0.9;

/**
 * The meeting on record that one of the article likely is: of the same organiser, of one of this name and a like title where the place
 * is not known, or almost certain for other reasons. One of the same day elsewhere is offered, and nobody has to say that it is another.
 */
export function likelyMeeting(candidates: Candidates | null, key: string): Candidate | undefined {
  return candidatesFor(candidates, key).find(
    ({ score, reasons = [] }) =>
      score >= ALMOST_CERTAIN ||
      reasons.includes('ORGANISER_SHARED') ||
      (reasons.includes('PLACE_NOT_KNOWN') && reasons.some((reason) => reason.startsWith('TITLE_'))),
  );
}
