import type { Language } from '../../../platform/errors/domain-error.js';
import { fewest, joined, lessened, made, type Origin } from './origins.js';

/**
 * How many, as far as it is known: at least so many, and at most so many, or nobody says (null). What nobody says is never
 * 0 and never 1: it is from 0 upwards.
 */
export interface Count {
  readonly atLeast: number;
  readonly atMost: number | null;
  /** The records behind it, where somebody asked for them: what they add comes to `atLeast`, unless it is only perhaps. */
  readonly from?: readonly Origin[];
}

export const exactly = (n: number): Count => ({ atLeast: n, atMost: n });
export const UNKNOWN_COUNT: Count = { atLeast: 0, atMost: null };
export const NONE = exactly(0);

export function exactOf({ atLeast, atMost }: Count): number | null {
  return atLeast === atMost ? atLeast : null;
}

export function isUnknown({ atLeast, atMost }: Count): boolean {
  return atLeast === 0 && atMost === null;
}

export function isNone(count: Count): boolean {
  return exactOf(count) === 0;
}

export function add(one: Count, other: Count): Count {
  return {
    atLeast: one.atLeast + other.atLeast,
    atMost: one.atMost === null || other.atMost === null ? null : one.atMost + other.atMost,
    ...made(joined(one.from, other.from)),
  };
}

/** All of them together, in one walk: folding them with `add` would copy their origins anew for each. */
export function sum(counts: readonly Count[]): Count {
  const [only, another] = counts;
  if (only && !another) return only;
  let atLeast = 0;
  let atMost: number | null = 0;
  let from: Origin[] | undefined;
  for (const count of counts) {
    atLeast += count.atLeast;
    atMost = atMost === null || count.atMost === null ? null : atMost + count.atMost;
    if (!count.from) continue;
    from ??= [];
    for (const origin of count.from) from.push(origin);
  }
  return { atLeast, atMost, ...made(from) };
}

/** Some of them may be meant, or none. */
export function perhaps({ atMost, from }: Count): Count {
  return { atLeast: 0, atMost, ...made(lessened(from, 0)) };
}

/** Two tellings of the same thing, of which each may leave out some: as many as the fuller one says. */
export function fuller(one: Count, other: Count): Count {
  if (isUnknown(one)) return other;
  if (isUnknown(other)) return one;
  return {
    atLeast: Math.max(one.atLeast, other.atLeast),
    atMost: one.atMost === null || other.atMost === null ? null : Math.max(one.atMost, other.atMost),
    ...made(originsOfMost([one, other])),
  };
}

/** Of those that say most: of the one that rests on the fewest records. */
function originsOfMost(counts: readonly Count[]): Count['from'] {
  const most = Math.max(...counts.map(({ atLeast }) => atLeast));
  return counts
    .filter(({ atLeast }) => atLeast === most)
    .map(({ from }) => from)
    .reduce(fewest);
}

/** What several sources say of one thing: where all of them can be right that; else from the least to the most. */
export function agreedOrSpread(counts: readonly Count[]): Count {
  const lows = counts.map(({ atLeast }) => atLeast);
  const highs = counts.map(({ atMost }) => atMost ?? Infinity);
  const low = Math.max(...lows);
  const high = Math.min(...highs);
  const [from, to] = low <= high ? [low, high] : [Math.min(...lows), Math.max(...highs)];
  const origins = low <= high ? originsOfMost(counts) : counts.find(({ atLeast }) => atLeast === from)?.from;
  return { atLeast: from, atMost: to === Infinity ? null : to, ...made(origins) };
}

export type Relation = 'EQUAL' | 'MORE' | 'LESS' | 'OPEN';

/** How `one` stands to `other`; OPEN where what is not known decides. */
export function relation(one: Count, other: Count): Relation {
  if (other.atMost !== null && one.atLeast > other.atMost) return 'MORE';
  if (one.atMost !== null && one.atMost < other.atLeast) return 'LESS';
  return exactOf(one) !== null && exactOf(other) !== null ? 'EQUAL' : 'OPEN';
}

/** By how many at least the greater of two exceeds the other; 0 where they can be equal. */
export function gap(one: Count, other: Count): number {
  if (other.atMost !== null && one.atLeast > other.atMost) return one.atLeast - other.atMost;
  if (one.atMost !== null && one.atMost < other.atLeast) return other.atLeast - one.atMost;
  return 0;
}

const WORDS: Readonly<Record<Language, { unknown: string; atLeast: string; atMost: string; between: string }>> = {
  vi: { unknown: 'không rõ', atLeast: 'ít nhất {n}', atMost: 'nhiều nhất {m}', between: 'từ {n} đến {m}' },
  en: { unknown: 'unknown', atLeast: 'at least {n}', atMost: 'at most {m}', between: '{n} to {m}' },
};

/** "12", "ít nhất 12", "từ 10 đến 12", "không rõ". */
export function countInWords(count: Count, language: Language): string {
  const { atLeast, atMost } = count;
  const words = WORDS[language];
  const digits = (n: number) => n.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');
  if (isUnknown(count)) return words.unknown;
  if (atLeast === atMost) return digits(atLeast);
  const pattern = atMost === null ? words.atLeast : atLeast === 0 ? words.atMost : words.between;
  return pattern.replace('{n}', digits(atLeast)).replace('{m}', digits(atMost ?? 0));
}
