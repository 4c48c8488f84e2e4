import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { isLetterOff } from '../../platform/text/letter-off.js';

/** How much of what a printed name says another has to say as well. */
const LEAST_SAID = 0.7;
/** Of a word that is typed wrongly. */
const MISTYPED = 0.8;
const SHORTEST_MISTYPED = 3;

interface Name<T> {
  words: readonly string[];
  of: T;
}

/**
 * Names that a printed one can have been meant for: they begin with the same word, and say nearly all that it says, not every word of it mistyped. Words
 * that many names have say little ("Huân chương"), so that what only looks alike is none: "Bằng vàng danh dự" is no "Bằng khen".
 */
export class NearestNames<T> {
  private readonly names: Name<T>[];
  private readonly weights = new Map<string, number>();
  private readonly heaviest: number;

  constructor(names: readonly { name: string; of: T }[]) {
    this.names = names.map(({ name, of }) => ({ words: wordsOf(name), of }));
    const counts = new Map<string, number>();
    for (const { words } of this.names)
      for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
    this.heaviest = Math.log(1 + names.length);
    for (const [word, count] of counts) this.weights.set(word, Math.log(1 + names.length / count));
  }

  /** The nearest first; of those that are as near, in the order in which they were given. */
  find(printed: string, most: number): T[] {
    const words = wordsOf(printed);
    const best = new Map<T, number>();
    for (const name of this.names) {
      const nearness = this.nearness(words, name.words);
      if (nearness > (best.get(name.of) ?? 0)) best.set(name.of, nearness);
    }
    return [...best]
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, most)
      .map(([of]) => of);
  }

  /** 0: it cannot have been meant. Of two that say all of it the shorter is nearer. */
  private nearness(printed: readonly string[], name: readonly string[]): number {
    if (likeness(printed[0] ?? '', name[0] ?? '') === 0 || !printed.some((word) => name.includes(word))) return 0;
    const left = [...name];
    let [said, all] = [0, 0];
    for (const word of printed) {
      const weight = this.weights.get(word) ?? this.heaviest;
      const at = indexOfBest(left, word);
      all += weight;
      if (at < 0) continue;
      said += weight * likeness(word, left[at]!);
      left.splice(at, 1);
    }
    return said < all * LEAST_SAID ? 0 : said / all - left.length / 1000;
  }
}

function wordsOf(text: string): string[] {
  return foldVietnamese(text).split(' ');
}

function indexOfBest(words: readonly string[], wanted: string): number {
  const same = words.indexOf(wanted);
  return same >= 0 ? same : words.findIndex((word) => likeness(word, wanted) > 0);
}

/** 1 for the same word, less for one that is a letter off, or has two in the wrong order, 0 for another. */
function likeness(one: string, other: string): number {
  if (one === other) return 1;
  if (Math.min(one.length, other.length) < SHORTEST_MISTYPED) return 0;
  return isLetterOff(one, other) ? MISTYPED : 0;
}
