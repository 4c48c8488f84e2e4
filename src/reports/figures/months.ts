import type { Day } from '../../platform/time/day.js';
import type { CountedPeriod } from '../periods/period.js';

/** A longer period lists the months that have something: forty rows of 0 say less than none. */
const MOST_MONTHS = 36;

/**
 * The months of the days that count, as far as they had begun on `today`: each is listed, also with nothing in it. Of one
 * that has not begun nobody can say that it had none. null: the period has too many of them.
 */
export function monthsOf({ countedFrom, countedTo }: CountedPeriod, today: Day): string[] | null {
  const [first, end] = [monthNumber(countedFrom), monthNumber(countedTo)];
  if (end - first >= MOST_MONTHS) return null;
  const last = Math.min(end, monthNumber(today));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => monthText(first + i));
}

function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthText(n: number): string {
  return `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}`;
}
