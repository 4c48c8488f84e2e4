import { AWARD_LINE, type AwardLine } from '../award-pieces.js';
import { CLAIM, type ShownClaim } from '../claims.js';
import { PAGE_INFO, type PageInfo } from '../pager.js';
import type { LinkedArticle, LinkedMeeting } from '../pieces.js';

/** What an article says: its own words are quoted in short, the article itself is where it was published. */
export const ARTICLE_QUERY = `query ArticlePage($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  article(id: $id) {
    id title outlet author url publishedOn
    meetings { id title heldFrom }
    claims { ${CLAIM} }
    awards(first: $first, after: $after, last: $last, before: $before) {
      ${PAGE_INFO}
      nodes { ${AWARD_LINE} }
    }
  }
}`;

export interface ShownArticle extends LinkedArticle {
  author: string | null;
  meetings: readonly (LinkedMeeting & { heldFrom: string })[];
  claims: readonly ShownClaim[];
  awards: { pageInfo: PageInfo; nodes: readonly AwardLine[] };
}
