import { html, joined, type Markup, type Part } from './html.js';
import { decisionLink, type LinkedDecision } from './pieces.js';
import type { Visit } from './visit.js';
import { countOf, PLACES, STANDINGS, VERBS } from './words.js';

/** What is selected of what an article says. */
export const CLAIM = `
  id place quote verb formPrinted grantorsPrinted grantorPhrase presentersPrinted
  groups individuals households enterprises combined unspecified standing
  decision { id numberPrinted }`;

export interface ShownClaim {
  id: string;
  place: string;
  quote: string;
  /** Null: it only reports the meeting. */
  verb: string | null;
  formPrinted: string | null;
  grantorsPrinted: readonly string[];
  grantorPhrase: string | null;
  presentersPrinted: readonly string[];
  /** Null: not said. */
  groups: number | null;
  individuals: number | null;
  households: number | null;
  enterprises: number | null;
  combined: number | null;
  unspecified: boolean;
  standing: string;
  decision: LinkedDecision | null;
}

const COUNTED = [
  ['groups', 'GROUP'],
  ['individuals', 'INDIVIDUAL'],
  ['households', 'HOUSEHOLD'],
  ['enterprises', 'ENTERPRISE'],
  ['combined', 'UNKNOWN'],
] as const;

/** For how many, as the article says; that it says no number is said, never left to be read as none. */
export function countsIn(visit: Visit, claim: ShownClaim): string {
  const told = COUNTED.flatMap(([field, kind]) => {
    const count = claim[field];
    return count === null ? [] : [countOf(visit, count, kind)];
  });
  if (told.length > 0) return told.join(', ');
  return claim.unspecified
    ? visit.say('nhiều, bài không nói bao nhiêu', 'several, the article does not say how many')
    : visit.say('bài không nêu số', 'the article gives no number');
}

/** A sentence of an article with what the registry understood of it. */
export function claimItem(visit: Visit, claim: ShownClaim, more: Part = null): Markup {
  const { say } = visit;
  const grantors = claim.grantorsPrinted.length > 0 ? claim.grantorsPrinted.join(', ') : claim.grantorPhrase;
  const understood =
    claim.verb === null
      ? null
      : [
          visit.word(VERBS, claim.verb),
          claim.formPrinted && [' ', visit.printed(claim.formPrinted)],
          grantors && [` ${say('của', 'of')} `, visit.printed(grantors)],
          `: ${countsIn(visit, claim)}`,
          claim.decision && [`, ${say('theo', 'by')} `, decisionLink(visit, claim.decision)],
        ];
  const standing = claim.standing in STANDINGS ? visit.word(STANDINGS, claim.standing) : null;
  return html`<li>
    <blockquote lang="vi">${claim.quote}</blockquote>
    ${joined([understood, `(${[visit.word(PLACES, claim.place), standing].filter(Boolean).join('; ')})`, more], ' ')}
  </li>`;
}
