import { addDays, type Day } from './day.js';

/**
 * Days from `from` up to but not including `until`, as a PostgreSQL `daterange` in its canonical form; null is open. A law
 * in force from 01/01/2024 to 30/06/2025 is `{ from: '2024-01-01', until: '2025-07-01' }`.
 */
export interface Span {
  readonly from: Day | null;
  readonly until: Day | null;
}

/** The span of a first and a last day, both included. */
export function spanOf(first: Day | null, last: Day | null): Span {
  return { from: first, until: last === null ? null : addDays(last, 1) };
}

/** The last day included; null when open. */
export function lastDayOf(span: Span): Day | null {
  return span.until === null ? null : addDays(span.until, -1);
}

export function isEmpty({ from, until }: Span): boolean {
  return from !== null && until !== null && until <= from;
}

export function contains({ from, until }: Span, day: Day): boolean {
  return (from === null || from <= day) && (until === null || day < until);
}

export function overlapping(one: Span, other: Span): boolean {
  return !isEmpty(intersection(one, other));
}

/** May be empty. */
export function intersection(one: Span, other: Span): Span {
  const from = one.from !== null && other.from !== null ? (one.from > other.from ? one.from : other.from) : null;
  const until = one.until !== null && other.until !== null ? (one.until < other.until ? one.until : other.until) : null;
  return { from: from ?? one.from ?? other.from, until: until ?? one.until ?? other.until };
}

/** Where a day lies; an empty span has no inside, and a day in none of it counts as after. */
export function placeOf(span: Span, day: Day): 'BEFORE' | 'INSIDE' | 'AFTER' {
  if (contains(span, day)) return 'INSIDE';
  return span.from !== null && day < span.from ? 'BEFORE' : 'AFTER';
}

/** Pairs of spans that overlap though they should not: versions of one area, rates of one kind. By index, in order. */
export function findOverlaps(spans: readonly Span[]): [number, number][] {
  const pairs: [number, number][] = [];
  spans.forEach((one, i) => {
    spans.slice(i + 1).forEach((other, j) => {
      if (overlapping(one, other)) pairs.push([i, i + 1 + j]);
    });
  });
  return pairs;
}
