import { AWARD_LINE, type AwardLine } from '../award-pieces.js';
import { HANDED_OVER, type HandedOver } from '../handed-over.js';
import { PAGE_INFO, type PageInfo } from '../pager.js';
import type { LinkedArticle, LinkedDecision, LinkedMeeting, Named } from '../pieces.js';

/** A decision with a page of its annex. */
export const DECISION_QUERY = `query DecisionPage($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  decision(by: { id: $id }) {
    id numberPrinted signedOn subject status mode signingCapacity signatoryPrinted signatoryTitlePrinted legalBases
    issuer { id name }
    keptBy { id name }
    handedOver { ${HANDED_OVER} meeting { id title heldFrom } }
    articles(first: 50, orderBy: PUBLISHED_OLDEST) { totalCount nodes { id title outlet url publishedOn } }
    awards(first: $first, after: $after, last: $last, before: $before) {
      ${PAGE_INFO}
      totalCount
      nodes { ${AWARD_LINE} annexOrder recipientPosition reason events { kind effectiveOn decision { id numberPrinted } } }
    }
  }
}`;

export interface AnnexLine extends AwardLine {
  annexOrder: number | null;
  recipientPosition: string | null;
  reason: string | null;
  events: readonly { kind: string; effectiveOn: string; decision: LinkedDecision | null }[];
}

export interface ShownDecision extends LinkedDecision {
  signedOn: string | null;
  subject: string;
  status: string;
  mode: string | null;
  signingCapacity: string | null;
  signatoryPrinted: string | null;
  signatoryTitlePrinted: string | null;
  legalBases: readonly string[];
  issuer: Named | null;
  keptBy: Named | null;
  handedOver: readonly (HandedOver & { meeting: LinkedMeeting & { heldFrom: string } })[];
  articles: { totalCount: number; nodes: readonly LinkedArticle[] };
  awards: { pageInfo: PageInfo; totalCount: number; nodes: readonly AnnexLine[] };
}
