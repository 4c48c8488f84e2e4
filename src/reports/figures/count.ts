import type { Language } from '../../platform/errors/domain-error.js';

/**
 * How many: `known` is the sum of what the sources say, `silent` how many lines name a quantity that nobody knows ("nhiều
 * tập thể, cá nhân"). A line that says nothing is never 0: with one of them the sum is a lower bound, or not known at all.
 */
export interface Count {
  readonly known: number;
  readonly silent: number;
}

export const NONE: Count = { known: 0, silent: 0 };

export function exactly(known: number): Count {
  return { known, silent: 0 };
}

export function plus(one: Count, other: Count): Count {
  return { known: one.known + other.known, silent: one.silent + other.silent };
}

export function sum(counts: Iterable<Count>): Count {
  let known = 0;
  let silent = 0;
  for (const count of counts) {
    known += count.known;
    silent += count.silent;
  }
  return { known, silent };
}

export function isNone({ known, silent }: Count): boolean {
  return known === 0 && silent === 0;
}

/** The number where it is certain. */
export function exactOf({ known, silent }: Count): number | null {
  return silent === 0 ? known : null;
}

/** The lower bound where some of it is known and some is not. */
export function atLeastOf({ known, silent }: Count): number | null {
  return silent > 0 && known > 0 ? known : null;
}

/** Something is there, and nothing says how much. */
export function isUnknown({ known, silent }: Count): boolean {
  return silent > 0 && known === 0;
}

/** What is certain of a difference: exactly so many more or fewer, or at least so many; null where not even that is known. */
export interface Change {
  readonly by: number;
  readonly atLeast: boolean;
}

/** Between a lower bound and a number that is lower the way is at least so far; between two lower bounds there is none. */
export function changeBetween(later: Count, earlier: Count): Change | null {
  const by = later.known - earlier.known;
  if (later.silent === 0 && earlier.silent === 0) return { by, atLeast: false };
  const grew = earlier.silent === 0 && by > 0;
  const shrank = later.silent === 0 && by < 0;
  return grew || shrank ? { by, atLeast: true } : null;
}

/** 1234567 as 1.234.567 or 1,234,567. */
export function formatNumber(value: number, language: Language): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/gu, language === 'vi' ? '.' : ',');
  return value < 0 ? `-${digits}` : digits;
}

/** As it stands in a table: "12", "ít nhất 12", "không rõ", and "0" where there is none. */
export function countText(count: Count, language: Language): string {
  if (isUnknown(count)) return language === 'vi' ? 'không rõ' : 'not known';
  const number = formatNumber(count.known, language);
  if (count.silent === 0) return number;
  return language === 'vi' ? `ít nhất ${number}` : `at least ${number}`;
}

/** A difference as it stands in a table: "+3", "-2", "0", "tăng ít nhất 41"; "không rõ" where it cannot be known. */
export function differenceText(later: Count, earlier: Count, language: Language): string {
  const change = changeBetween(later, earlier);
  if (change === null) return language === 'vi' ? 'không rõ' : 'not known';
  const { by, atLeast } = change;
  if (!atLeast) return by > 0 ? `+${formatNumber(by, language)}` : formatNumber(by, language);
  const number = formatNumber(Math.abs(by), language);
  if (language === 'en') return `${by > 0 ? 'up' : 'down'} by at least ${number}`;
  return `${by > 0 ? 'tăng' : 'giảm'} ít nhất ${number}`;
}

/** As it stands in a sentence: "12 tập thể", "ít nhất 12 tập thể", "tập thể (nguồn không nêu số lượng)". */
export function countPhrase(count: Count, noun: string): string {
  if (isUnknown(count)) return `${noun} (nguồn không nêu số lượng)`;
  const padded = count.known < 10 ? `0${count.known}` : formatNumber(count.known, 'vi');
  return `${count.silent === 0 ? '' : 'ít nhất '}${padded} ${noun}`;
}
