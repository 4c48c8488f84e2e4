import { AWARD_LINE, AWARD_STORY, type AwardLine, type AwardStory } from '../award-pieces.js';
import { PAGE_INFO, type PageInfo } from '../pager.js';
import type { LinkedDecision, LinkedMeeting, Named } from '../pieces.js';

/** All that one honouree holds, by day. */
export const HONOUREE_QUERY = `query HonoureePage($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  honouree(id: $id) {
    id name recipientKind awardCount
    organisation { id name }
    person {
      attendances(first: 20) {
        pageInfo { hasNextPage }
        nodes { roles positionsPrinted positions { printed } meeting { id title heldFrom } }
      }
    }
    awards(first: $first, after: $after, last: $last, before: $before) {
      ${PAGE_INFO}
      nodes {
        ${AWARD_LINE}
        ${AWARD_STORY}
        recipientPosition reason
        decision { id numberPrinted }
        keptBy { id name }
      }
    }
  }
}`;

export interface HeldAward extends AwardLine, AwardStory {
  recipientPosition: string | null;
  reason: string | null;
  decision: LinkedDecision | null;
  keptBy: Named | null;
}

export interface Attended {
  roles: readonly string[];
  positionsPrinted: string | null;
  positions: readonly { printed: string }[];
  meeting: LinkedMeeting & { heldFrom: string };
}

export interface ShownHonouree extends Named {
  recipientKind: string;
  awardCount: number;
  organisation: Named | null;
  person: { attendances: { pageInfo: { hasNextPage: boolean }; nodes: readonly Attended[] } } | null;
  awards: { pageInfo: PageInfo; nodes: readonly HeldAward[] };
}
