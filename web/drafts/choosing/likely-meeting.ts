import { candidatesFor } from './choosing.js';
import type { Candidate, Candidates } from '../draft.js';

/** The meeting on record that one of the article likely is, as the registry says. */
export const likelyMeeting = (candidates: Candidates | null, key: string): Candidate | undefined =>
  candidatesFor(candidates, key).find(({ isLikelyMeeting }) => isLikelyMeeting);
