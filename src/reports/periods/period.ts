import { addDays, type Day, daysInMonth, formatDay } from '../../platform/time/day.js';
import { CUT_OFF, type CutOff, REPORT_PERIOD, type ReportPeriod } from '../vocabulary.js';

/** What a report is about: days, the first and the last included. */
export interface Period {
  readonly kind: ReportPeriod;
  readonly from: Day;
  readonly to: Day;
  /** Of a term: "nhiệm kỳ 2019 - 2024". */
  readonly name: string | null;
}

/** A period, and which days of decision count in it. Later ones up to the end of the period are "after the cut-off". */
export interface CountedPeriod extends Period {
  readonly cutOff: CutOff;
  readonly countedFrom: Day;
  readonly countedTo: Day;
}

export type PeriodProblem =
  | 'YEAR_NEEDED'
  | 'NUMBER_NEEDED'
  | 'DAYS_NEEDED'
  | 'END_BEFORE_START'
  | 'PERIOD_TOO_LONG'
  | 'NOT_FOR_THIS_PERIOD'
  | 'CUT_OFF_DAY_NEEDED'
  | 'CUT_OFF_OUTSIDE';

export interface AskedPeriod {
  kind: ReportPeriod;
  year?: number | null | undefined;
  number?: number | null | undefined;
  from?: Day | null | undefined;
  to?: Day | null | undefined;
  name?: string | null | undefined;
}

const PARTS: Partial<Record<ReportPeriod, number>> = { YEAR: 1, HALF_YEAR: 2, QUARTER: 4, MONTH: 12 };
/** No term and no history of a body that is reported at once is longer. */
const MOST_YEARS = 30;

export type Parsed<T> = { ok: true; value: T } | { ok: false; problem: PeriodProblem; field: string };

const refused = (problem: PeriodProblem, field: string) => ({ ok: false, problem, field }) as const;

/** The period that is asked for, or what is wrong with it and where. */
export function periodOf(asked: AskedPeriod): Parsed<Period> {
  const { kind } = asked;
  const parts = PARTS[kind];
  if (kind !== REPORT_PERIOD.TERM && given(asked.name)) return refused('NOT_FOR_THIS_PERIOD', 'name');
  if (parts !== undefined) return calendarPeriod(asked, parts);
  for (const field of ['year', 'number'] as const)
    if (given(asked[field])) return refused('NOT_FOR_THIS_PERIOD', field);
  const { from, to } = asked;
  if (!from) return refused('DAYS_NEEDED', 'from');
  if (!to) return refused('DAYS_NEEDED', 'to');
  if (to < from) return refused('END_BEFORE_START', 'to');
  if (yearOf(to) - yearOf(from) >= MOST_YEARS) return refused('PERIOD_TOO_LONG', 'to');
  if (kind === REPORT_PERIOD.FREE)
    return { ok: true, value: { kind: partOfCalendar(from, to) ?? kind, from, to, name: null } };
  return { ok: true, value: { kind, from, to, name: asked.name ?? null } };
}

/**
 * What free days are that are exactly a year, half of one, a quarter or a month: they are named, compared and published as
 * that, so that nobody publishes the same year twice under two names.
 */
function partOfCalendar(from: Day, to: Day): ReportPeriod | null {
  const year = yearOf(from);
  for (const [kind, parts] of Object.entries(PARTS) as [ReportPeriod, number][]) {
    const months = 12 / parts;
    const month = Number(from.slice(5, 7));
    if ((month - 1) % months !== 0) continue;
    const whole = monthsFrom(year, month, months);
    if (whole.from === from && whole.to === to) return kind;
  }
  return null;
}

function calendarPeriod({ kind, year, number, from, to }: AskedPeriod, parts: number): Parsed<Period> {
  if (given(from)) return refused('NOT_FOR_THIS_PERIOD', 'from');
  if (given(to)) return refused('NOT_FOR_THIS_PERIOD', 'to');
  if (!given(year)) return refused('YEAR_NEEDED', 'year');
  if (parts === 1 && given(number)) return refused('NOT_FOR_THIS_PERIOD', 'number');
  if (parts > 1 && (!given(number) || number < 1 || number > parts)) return refused('NUMBER_NEEDED', 'number');
  const months = 12 / parts;
  const first = months * ((number ?? 1) - 1) + 1;
  return { ok: true, value: { kind, ...monthsFrom(year, first, months), name: null } };
}

function monthsFrom(year: number, first: number, months: number): { from: Day; to: Day } {
  const last = first + months - 1;
  return { from: formatDay(year, first, 1), to: formatDay(year, last, daysInMonth(year, last)) };
}

function given<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** Which days count, by the rule that was chosen for the cut-off. */
export function countedPeriod(period: Period, cutOff: CutOff, chosen: Day | null): Parsed<CountedPeriod> {
  if (cutOff !== CUT_OFF.CHOSEN && chosen !== null) return refused('NOT_FOR_THIS_PERIOD', 'cutOffOn');
  if (cutOff === CUT_OFF.DECEMBER_15) {
    if (period.kind !== REPORT_PERIOD.YEAR) return refused('NOT_FOR_THIS_PERIOD', 'cutOff');
    const year = yearOf(period.from);
    const counted = { countedFrom: `${year - 1}-12-16`, countedTo: `${year}-12-15` };
    return { ok: true, value: { ...period, cutOff, ...counted } };
  }
  if (cutOff === CUT_OFF.CHOSEN) {
    if (chosen === null) return refused('CUT_OFF_DAY_NEEDED', 'cutOffOn');
    if (chosen < period.from || chosen > period.to) return refused('CUT_OFF_OUTSIDE', 'cutOffOn');
    return { ok: true, value: { ...period, cutOff, countedFrom: period.from, countedTo: chosen } };
  }
  return { ok: true, value: { ...period, cutOff, countedFrom: period.from, countedTo: period.to } };
}

/**
 * The period so many before (1: the one before): the same part of an earlier year for parts of the calendar and free days
 * that are whole months; for a term or other free days the stretch of the same length just before. The cut-off goes with it.
 */
export function earlier(period: CountedPeriod, steps: number): CountedPeriod {
  if (steps === 0) return period;
  const shift = PARTS[period.kind] === undefined ? backByLength(period, steps) : backByYears(steps);
  const [from, to] = [shift(period.from), shift(period.to, period.to)];
  const [countedFrom, countedTo] = [shift(period.countedFrom), shift(period.countedTo, period.countedTo)];
  return { ...period, from, to, countedFrom, countedTo, name: null };
}

type Shift = (day: Day, lastOf?: Day) => Day;

function backByYears(years: number): Shift {
  return (day, lastOf) => {
    const year = yearOf(day) - years;
    const month = Number(day.slice(5, 7));
    const isMonthEnd = lastOf !== undefined && Number(day.slice(8)) === daysInMonth(yearOf(day), month);
    const last = daysInMonth(year, month);
    return formatDay(year, month, isMonthEnd ? last : Math.min(Number(day.slice(8)), last));
  };
}

function backByLength(period: Period, steps: number): Shift {
  const whole = wholeYears(period) ?? yearsOfMonths(period);
  if (whole !== null) return backByYears(whole * steps);
  const length = lengthOf(period);
  return (day) => addDays(day, -length * steps);
}

/** How many years a period is long, when it is a whole number of them. */
function wholeYears({ from, to }: Period): number | null {
  const after = addDays(to, 1);
  return after.slice(5) === from.slice(5) ? yearOf(after) - yearOf(from) : null;
}

/** Free days that are whole months are held against the same months: so many years back that the two do not meet. */
function yearsOfMonths({ kind, from, to }: Period): number | null {
  const after = addDays(to, 1);
  if (kind !== REPORT_PERIOD.FREE || !from.endsWith('-01') || !after.endsWith('-01')) return null;
  const months = (yearOf(after) - yearOf(from)) * 12 + Number(after.slice(5, 7)) - Number(from.slice(5, 7));
  return Math.ceil(months / 12);
}

function lengthOf({ from, to }: Period): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000 + 1;
}
