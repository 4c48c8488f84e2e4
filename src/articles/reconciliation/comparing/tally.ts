import type { RecipientKind } from '../../../awards/vocabulary.js';
import type { Counted } from '../vocabulary.js';
import { add, agreedOrSpread, type Count, exactly, fuller, isNone, perhaps, sum, UNKNOWN_COUNT } from './count.js';
import { lessened, made } from './origins.js';

/**
 * Counts by kind of recipient. A kind that is not there was not spoken of. UNKNOWN holds what a source does not split
 * between groups and individuals ("25 tập thể và cá nhân"); it is never split here either.
 */
export type Tally = Readonly<Partial<Record<RecipientKind, Count>>>;

export const KINDS: readonly RecipientKind[] = ['GROUP', 'INDIVIDUAL', 'HOUSEHOLD', 'ENTERPRISE', 'UNKNOWN'];

function byKind(of: (kind: RecipientKind) => Count | undefined): Tally {
  return Object.fromEntries(
    KINDS.flatMap((kind) => {
      const count = of(kind);
      return count === undefined ? [] : [[kind, count]];
    }),
  );
}

export function addTallies(one: Tally, other: Tally): Tally {
  return byKind((kind) => {
    const [a, b] = [one[kind], other[kind]];
    return a && b ? add(a, b) : (a ?? b);
  });
}

export function sumTallies(tallies: readonly Tally[]): Tally {
  return mapTallies(tallies, sum);
}

export function perhapsTally(tally: Tally): Tally {
  return byKind((kind) => tally[kind] && perhaps(tally[kind]));
}

export function mapTallies(tallies: readonly Tally[], of: (counts: readonly Count[]) => Count): Tally {
  return byKind((kind) => {
    const counts = tallies.flatMap((tally) => tally[kind] ?? []);
    return counts.length === 0 ? undefined : of(counts);
  });
}

/** From the least that the first says to the most that the second says. */
export function spreadTally(least: Tally, most: Tally): Tally {
  return byKind((kind) => {
    const [low, high] = [least[kind], most[kind]];
    if (!low || !high) return high ?? low;
    const lower = low.atLeast <= high.atLeast ? low : high;
    return { atLeast: lower.atLeast, atMost: high.atMost, ...made(lower.from) };
  });
}

/** Two tellings of one thing. A combined count in the one is the split in the other, and whatever is left over of it. */
export function fullerTally(one: Tally, other: Tally): Tally {
  const kinds = byKind((kind) => {
    if (kind === 'UNKNOWN') return undefined;
    const [a, b] = [one[kind], other[kind]];
    return a && b ? fuller(a, b) : (a ?? b);
  });
  if (!one.UNKNOWN && !other.UNKNOWN) return kinds;
  const both = [one, other].flatMap((tally) => countOf(tally, 'GROUPS_AND_INDIVIDUALS') ?? []);
  const whole = both.reduce(fuller);
  const split = (kinds.GROUP?.atLeast ?? 0) + (kinds.INDIVIDUAL?.atLeast ?? 0);
  const least = Math.max(0, whole.atLeast - split);
  const rest: Count = {
    atLeast: least,
    atMost: whole.atMost === null ? null : Math.max(0, whole.atMost - split),
    ...made(lessened(whole.from, least)),
  };
  return isNone(rest) ? kinds : { ...kinds, UNKNOWN: rest };
}

export interface SaidCounts {
  groups: number | null;
  individuals: number | null;
  households: number | null;
  enterprises: number | null;
  combined: number | null;
  unspecified: boolean;
  /** Kinds that it speaks of without a number, where another claim tells which. */
  unspecifiedKinds?: readonly RecipientKind[];
  /** Its id, where somebody asks what figures were made of. */
  from?: string;
}

/** What a claim counts. "nhiều" is an unknown number of what it does not count; a zero is one that the article states. */
export function tallyOfClaim(said: SaidCounts): Tally {
  const { groups, individuals, households, enterprises } = said;
  const given = (n: number | null) => (n === null ? undefined : exactly(n));
  const counts: Partial<Record<RecipientKind, Count | undefined>> = {
    GROUP: given(groups),
    INDIVIDUAL: given(individuals),
    HOUSEHOLD: given(households),
    ENTERPRISE: given(enterprises),
    UNKNOWN: unsplit(said),
  };
  if (said.unspecified)
    for (const kind of said.unspecifiedKinds ?? unspecifiedKinds(said))
      counts[kind] = add(counts[kind] ?? exactly(0), UNKNOWN_COUNT);
  const { from } = said;
  return byKind((kind) => {
    const count = counts[kind];
    return count && from !== undefined ? { ...count, from: [{ claimId: from, adds: count.atLeast }] } : count;
  });
}

/** Beside a split the combined count may be its sum or stand apart from it; which of the two the claim does not tell. */
function unsplit({ combined, groups, individuals }: SaidCounts): Count | undefined {
  if (combined === null) return undefined;
  const split = (groups ?? 0) + (individuals ?? 0);
  if (groups === null && individuals === null) return exactly(combined);
  if (groups !== null && individuals !== null && split === combined) return undefined;
  return { atLeast: Math.max(0, combined - split), atMost: combined };
}

function unspecifiedKinds({ groups, individuals, households, enterprises }: SaidCounts): RecipientKind[] {
  if (groups === null && individuals === null) return ['UNKNOWN'];
  if (groups === null) return ['GROUP'];
  if (individuals === null) return ['INDIVIDUAL'];
  const rest: RecipientKind[] = [];
  if (households === null) rest.push('HOUSEHOLD');
  if (enterprises === null) rest.push('ENTERPRISE');
  return rest;
}

const KIND_OF = {
  GROUPS: 'GROUP',
  INDIVIDUALS: 'INDIVIDUAL',
  HOUSEHOLDS: 'HOUSEHOLD',
  ENTERPRISES: 'ENTERPRISE',
} as const;

/** The figure of a row; null where it was not spoken of. */
export function countOf(tally: Tally, counted: Counted): Count | null {
  const { GROUP, INDIVIDUAL, UNKNOWN } = tally;
  if (counted === 'GROUPS_AND_INDIVIDUALS') {
    const parts = [GROUP, INDIVIDUAL, UNKNOWN].filter((part) => part !== undefined);
    return parts.length === 0 ? null : parts.reduce(add);
  }
  const own = tally[KIND_OF[counted]];
  if (counted === 'HOUSEHOLDS' || counted === 'ENTERPRISES') return own ?? null;
  if (UNKNOWN === undefined) return own ?? null;
  return add(own ?? exactly(0), perhaps(UNKNOWN));
}

/** The rows on which a source has a figure of its own, not just a share in a combined one. */
export function statedIn(tally: Tally): Counted[] {
  const stated: Counted[] = [];
  if (tally.GROUP) stated.push('GROUPS');
  if (tally.INDIVIDUAL) stated.push('INDIVIDUALS');
  if (tally.UNKNOWN) stated.push('GROUPS_AND_INDIVIDUALS');
  if (tally.HOUSEHOLD) stated.push('HOUSEHOLDS');
  if (tally.ENTERPRISE) stated.push('ENTERPRISES');
  return stated;
}

/** What several articles say of one thing; see agreedOrSpread. Where one splits what another does not, the fuller one. */
export function agreedTally(tallies: readonly Tally[]): Tally {
  return tallies.some(({ UNKNOWN }) => UNKNOWN) ? tallies.reduce(fullerTally, {}) : mapTallies(tallies, agreedOrSpread);
}
