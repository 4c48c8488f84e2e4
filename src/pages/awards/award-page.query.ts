import { AWARD_LINE, AWARD_STORY, type AwardLine, type AwardStory } from '../award-pieces.js';
import type { Named } from '../pieces.js';

/** What the page of an award shows, asked of the API like anybody would. */
export const AWARD_QUERY = `query AwardPage($id: ID!) {
  node(id: $id) {
    ... on Award {
      ${AWARD_LINE}
      ${AWARD_STORY}
      recipientPosition certificateNumber reason achievementFrom achievementTo
      decision { id numberPrinted signedOn subject issuer { id name } }
    }
  }
}`;

export interface ShownAward extends AwardLine, AwardStory {
  recipientPosition: string | null;
  certificateNumber: string | null;
  reason: string | null;
  /** Partial dates: as much as is known. */
  achievementFrom: string | null;
  achievementTo: string | null;
  decision: {
    id: string;
    numberPrinted: string | null;
    signedOn: string | null;
    subject: string;
    issuer: Named | null;
  } | null;
}
