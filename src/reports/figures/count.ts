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

/** How a difference of two counts is known: between a number and "at least" there is none. */
export function difference(later: Count, earlier: Count): number | null {
  return later.silent > 0 || earlier.silent > 0 ? null : later.known - earlier.known;
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

/** A difference as it stands in a table: "+3", "-2", "0"; "không rõ" where it cannot be known. */
export function differenceText(later: Count, earlier: Count, language: Language): string {
  const value = difference(later, earlier);
  if (value === null) return language === 'vi' ? 'không rõ' : 'not known';
  return value > 0 ? `+${formatNumber(value, language)}` : formatNumber(value, language);
}

/** As it stands in a sentence: "12 tập thể", "ít nhất 12 tập thể", "tập thể (nguồn không nêu số lượng)". */
export function countPhrase(count: Count, noun: string): string {
  if (isUnknown(count)) return `${noun} (nguồn không nêu số lượng)`;
  const padded = count.known < 10 ? `0${count.known}` : formatNumber(count.known, 'vi');
  return `${count.silent === 0 ? '' : 'ít nhất '}${padded} ${noun}`;
}
