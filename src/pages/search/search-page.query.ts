import { AWARD_LINE, type AwardLine } from '../award-pieces.js';
import { FOUND_AREA, type FoundArea } from '../found-areas.js';
import type { LinkedArticle, Named } from '../pieces.js';

/** Whatever has the typed words, and awards to names of which nobody on record is known to be the bearer. */
export const SEARCH_QUERY = `query SearchPage($text: String!) {
  search(text: $text, first: 50) {
    id kind title
    honouree { recipientKind awardCount awards(first: 1) { nodes { ${AWARD_LINE} } } }
    organisation { area { name } validTo }
    meeting { heldFrom placePrinted }
    decision { signedOn issuer { id name } }
    article { id title outlet url publishedOn }
  }
  areas: search(text: $text, kinds: [AREA], first: 10) { ${FOUND_AREA} }
  printed: awards(text: $text, hasHonouree: false, first: 20, orderBy: RECIPIENT_NAME) {
    nodes { ${AWARD_LINE} }
  }
}`;

export interface Hit {
  id: string;
  kind: string;
  title: string;
  honouree: { recipientKind: string; awardCount: number; awards: { nodes: readonly AwardLine[] } } | null;
  organisation: { area: { name: string } | null; validTo: string | null } | null;
  meeting: { heldFrom: string; placePrinted: string | null } | null;
  decision: { signedOn: string | null; issuer: Named | null } | null;
  article: LinkedArticle | null;
}

export interface ShownSearch {
  search: readonly Hit[];
  areas: readonly FoundArea[];
  printed: { nodes: readonly AwardLine[] };
}
