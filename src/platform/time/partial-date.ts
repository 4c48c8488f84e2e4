import { dayExists, daysInMonth, FIRST_YEAR, formatDay, LAST_YEAR, type Day, type DayProblem } from './day.js';

/** A date as far as it is known: `2021`, `2021-01` or `2021-01-12`. */
export type PartialDate = string;
export type DatePrecision = 'YEAR' | 'MONTH' | 'DAY';

export type PartialDateResult = { ok: true; value: PartialDate } | { ok: false; problem: DayProblem };

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** Takes exactly the three forms, and only dates that exist, in 1900–2200. */
export function parsePartialDate(text: string): PartialDateResult {
  const [, year, month, day] = SHAPE.exec(text) ?? [];
  if (year === undefined) return { ok: false, problem: 'NOT_A_DATE' };
  return makePartialDate(
    Number(year),
    month === undefined ? null : Number(month),
    day === undefined ? null : Number(day),
  );
}

/** The same from numbers; null where not known. */
export function makePartialDate(year: number, month: number | null, day: number | null): PartialDateResult {
  if (year < FIRST_YEAR || year > LAST_YEAR) return { ok: false, problem: 'YEAR_OUT_OF_RANGE' };
  if (!dayExists(year, month ?? 1, day ?? 1)) return { ok: false, problem: 'NO_SUCH_DAY' };
  const whole = formatDay(year, month ?? 1, day ?? 1);
  return { ok: true, value: whole.slice(0, month === null ? 4 : day === null ? 7 : 10) };
}

export function precisionOf(date: PartialDate): DatePrecision {
  if (date.length === 4) return 'YEAR';
  return date.length === 7 ? 'MONTH' : 'DAY';
}

/** The first day that the date can mean. */
export function firstDay(date: PartialDate): Day {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day that the date can mean. */
export function lastDay(date: PartialDate): Day {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return formatDay(year, month, daysInMonth(year, month));
}

/** Certainly before: the last day that the one can mean is before the first of the other. */
export function isBefore(one: PartialDate, other: PartialDate): boolean {
  return lastDay(one) < firstDay(other);
}

/** Whether both can mean the same day. */
export function overlaps(one: PartialDate, other: PartialDate): boolean {
  return !isBefore(one, other) && !isBefore(other, one);
}

export type PeriodProblem = DayProblem | 'END_BEFORE_START';

/**
 * What is wrong with a period from–to, either side of which may be open (null), and at which end; null when nothing is.
 * An end before its start is refused only when it is certain: from 2021-06 to 2021 can be right.
 */
export function periodProblem(
  from: PartialDate | null,
  to: PartialDate | null,
): { problem: PeriodProblem; field: 'from' | 'to' } | null {
  for (const [field, date] of [
    ['from', from],
    ['to', to],
  ] as const) {
    const parsed = date === null ? null : parsePartialDate(date);
    if (parsed !== null && !parsed.ok) return { problem: parsed.problem, field };
  }
  return from !== null && to !== null && isBefore(to, from) ? { problem: 'END_BEFORE_START', field: 'to' } : null;
}
