import { AWARD_LINE, type AwardLine } from '../award-pieces.js';
import { CLAIM, type ShownClaim } from '../claims.js';
import { HANDED_OVER, type HandedOver } from '../handed-over.js';
import { PAGE_INFO, type PageInfo } from '../pager.js';
import type { LinkedArticle, LinkedDecision, LinkedMeeting, Named } from '../pieces.js';

/** A meeting: who was there, what was handed over, and apart from it what articles say. */
export const MEETING_QUERY = `query MeetingPage($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  meeting(id: $id) {
    id title kind heldFrom heldTo placePrinted sessionNumber termPrinted yearReviewed
    area { name }
    organisers { printed part organisation { id name } }
    parent { id title }
    children(first: 50) { nodes { id title heldFrom } }
    attendances(first: 100) {
      pageInfo { hasNextPage }
      nodes {
        id namePrinted delegationPrinted delegationCount roles positionsPrinted positions { printed }
        person { id awards(first: 1) { nodes { id } } }
      }
    }
    handedOver { ${HANDED_OVER} decision { id numberPrinted } }
    claims(first: 50) { nodes { ${CLAIM} article { id title } } }
    articles(first: 50, orderBy: PUBLISHED_OLDEST) { nodes { id title outlet url publishedOn } }
  }
  awards(meetingId: $id, first: $first, after: $after, last: $last, before: $before, orderBy: RECIPIENT_NAME) {
    ${PAGE_INFO}
    nodes { ${AWARD_LINE} decision { id numberPrinted } }
  }
}`;

export interface ShownAttendance {
  id: string;
  namePrinted: string | null;
  delegationPrinted: string | null;
  delegationCount: number | null;
  roles: readonly string[];
  positionsPrinted: string | null;
  positions: readonly { printed: string }[];
  /** With an award they have a page. */
  person: { id: string; awards: { nodes: readonly { id: string }[] } } | null;
}

export interface ShownMeeting {
  meeting: LinkedMeeting & {
    kind: string;
    heldFrom: string;
    heldTo: string | null;
    placePrinted: string | null;
    sessionNumber: number | null;
    termPrinted: string | null;
    yearReviewed: number | null;
    area: { name: string } | null;
    organisers: readonly { printed: string; part: string; organisation: Named | null }[];
    parent: LinkedMeeting | null;
    children: { nodes: readonly (LinkedMeeting & { heldFrom: string })[] };
    attendances: { pageInfo: { hasNextPage: boolean }; nodes: readonly ShownAttendance[] };
    handedOver: readonly (HandedOver & { decision: LinkedDecision | null })[];
    claims: { nodes: readonly (ShownClaim & { article: { id: string; title: string } })[] };
    articles: { nodes: readonly LinkedArticle[] };
  };
  awards: { pageInfo: PageInfo; nodes: readonly (AwardLine & { decision: LinkedDecision | null })[] };
}
