import type { RecipientKind } from '../../../awards/vocabulary.js';
import type { ClaimVerb } from '../../vocabulary.js';
import type { RegisteredClaim } from '../registered.js';
import { groupBy } from '../comparing/group-by.js';
import { fit, type Pattern, patternKey } from '../comparing/pattern.js';
import { KINDS, tallyOfClaim } from '../comparing/tally.js';

/** A claim, and what it is about. */
export interface ResolvedClaim {
  readonly claim: RegisteredClaim;
  readonly verb: Exclude<ClaimVerb, 'PRAISED'>;
  readonly meetingId: string | null;
  /** The meeting, or what the award lines are of. */
  readonly occasion: string;
  /** To award lines. */
  readonly linked: boolean;
  readonly sources: ReadonlySet<string>;
  readonly pattern: Pattern;
}

const numbers = ({ groups, individuals, households, enterprises, combined }: RegisteredClaim) =>
  [groups, individuals, households, enterprises, combined].some((count) => count !== null);

/**
 * A headline, lead or caption without a number ("trao Bằng khen cho các tập thể, cá nhân") tells again what the article
 * numbers elsewhere of the same occasion, where that can be one thing only: it is about that, and about its kinds.
 */
export function withRetellings(resolved: readonly ResolvedClaim[]): ResolvedClaim[] {
  const place = ({ claim, occasion }: ResolvedClaim) => JSON.stringify([claim.articleId, occasion]);
  const numbered = groupBy(
    resolved.filter(({ claim }) => numbers(claim)),
    place,
  );
  return resolved.map((each) => {
    const { claim, linked, pattern } = each;
    if (claim.place === 'BODY' || linked || !claim.unspecified || numbers(claim)) return each;
    const told = (numbered.get(place(each)) ?? []).filter((other) => fit(pattern, other.pattern) === 'ALL');
    const [first] = told;
    if (!first || told.some((other) => patternKey(other.pattern) !== patternKey(first.pattern))) return each;
    return { ...each, pattern: first.pattern, claim: { ...claim, unspecifiedKinds: kindsOf(told) } };
  });
}

function kindsOf(told: readonly ResolvedClaim[]): RecipientKind[] {
  const tallies = told.map(({ claim }) => tallyOfClaim(claim));
  return KINDS.filter((kind) => tallies.some((tally) => tally[kind] !== undefined));
}
