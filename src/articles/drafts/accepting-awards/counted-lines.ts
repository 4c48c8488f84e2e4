import type { RecipientKind } from '../../../awards/vocabulary.js';
import type { DraftAwardPart, DraftCounts, DraftNamedPart } from '../draft-contents.js';
import type { ClaimToMake } from './claims-of-awards.js';

/** So many of a kind whom nobody names; null: nobody says how many. */
export interface CountedLine {
  kind: RecipientKind;
  quantity: number | null;
}

export const COUNTS_OF_KINDS: readonly [keyof DraftCounts, RecipientKind][] = [
  ['groups', 'GROUP'],
  ['individuals', 'INDIVIDUAL'],
  ['households', 'HOUSEHOLD'],
  ['enterprises', 'ENTERPRISE'],
  ['combined', 'UNKNOWN'],
];
const countOf = (kind: RecipientKind): keyof DraftCounts => COUNTS_OF_KINDS.find(([, each]) => each === kind)![0];

/** Key of a count as a part: `a1.groups`; `a1.unspecified` of those whom nobody counts. */
export function countKey(awardKey: string, { kind, quantity }: CountedLine): string {
  return `${awardKey}.${quantity === null ? 'unspecified' : countOf(kind)}`;
}

/** The counts that an award gives, as parts that can be chosen: of one that counts nobody, those who are not told ("nhiều tập thể"). */
export function countsOf(award: DraftAwardPart): (CountedLine & { key: string })[] {
  const counted = COUNTS_OF_KINDS.flatMap(([name, kind]): CountedLine[] =>
    award[name] === null ? [] : [{ kind, quantity: award[name] }],
  );
  const isUntold = counted.length === 0 && (award.unspecified || award.named.length === 0);
  const counts = isUntold ? [UNTOLD] : counted;
  return counts.map((count) => ({ ...count, key: countKey(award.key, count) }));
}

const UNTOLD: CountedLine = { kind: 'UNKNOWN', quantity: null };

/**
 * The unlisted lines that stand for the counts of an award, one for each kind of recipient, less those who are named and have
 * a line of their own. Where it counts nobody and names nobody, one for who knows how many.
 */
export function countedLines(award: DraftAwardPart, withLine: readonly DraftNamedPart[]): CountedLine[] {
  const counted = COUNTS_OF_KINDS.filter(([name]) => award[name] !== null);
  const ownCount = (kind: RecipientKind) => award[countOf(kind)] !== null;
  if (counted.length === 0) return withLine.length > 0 && !award.unspecified ? [] : [UNTOLD];
  return counted.flatMap(([name, kind]) => {
    const named = withLine.filter((each) => each.kind === kind || (kind === 'UNKNOWN' && !ownCount(each.kind)));
    const quantity = award[name]! - named.length;
    return quantity > 0 ? [{ kind, quantity }] : [];
  });
}

/** Whether a claim tells of a line: it says the number, or none at all. */
export function tellsOf(claim: ClaimToMake, { kind, quantity }: CountedLine): boolean {
  if (quantity !== null && claim[countOf(kind)] !== null) return true;
  return COUNTS_OF_KINDS.every(([name]) => claim[name] === null) && claim.namedKeys.length === 0;
}
