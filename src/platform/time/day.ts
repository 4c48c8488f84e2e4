/** A day of the Gregorian calendar as `YYYY-MM-DD`. Days of one form compare as strings. */
export type Day = string;

/** Awards and meetings of the Republic lie in here; anything outside is a slip of the keyboard. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;

export type DayProblem = 'NOT_A_DATE' | 'NO_SUCH_DAY' | 'YEAR_OUT_OF_RANGE';

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;
const MS_PER_DAY = 86_400_000;
/** Indochina Time, without summer time: UTC+7 in all Vietnam since 13/06/1975 (tz database, Asia/Ho_Chi_Minh). */
const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** What is wrong with a text given as a day; null when nothing is. */
export function dayProblem(text: string): DayProblem | null {
  const [, year, month, day] = ISO_DAY.exec(text) ?? [];
  if (year === undefined) return 'NOT_A_DATE';
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return 'YEAR_OUT_OF_RANGE';
  return dayExists(Number(year), Number(month), Number(day)) ? null : 'NO_SUCH_DAY';
}

/** Whether a text is exactly `YYYY-MM-DD`, names a day that exists, and lies in 1900–2200. */
export function isDay(text: string): boolean {
  return dayProblem(text) === null;
}

export function dayExists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days of a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day so many days later, or earlier when negative. Throws RangeError on what `isDay` refuses. */
export function addDays(day: Day, count: number): Day {
  return fromEpochDay(epochDay(day) + count);
}

/** The day that it is in Vietnam at an instant: what "today" means for every rule of the registry. */
export function dayInVietnam(instant: Date): Day {
  return inVietnam(instant).slice(0, 10);
}

/** The time of day, `HH:MM`, that a clock in Vietnam shows at an instant. */
export function clockInVietnam(instant: Date): string {
  return inVietnam(instant).slice(11, 16);
}

export function formatDay(year: number, month: number, day: number): Day {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function epochDay(day: Day): number {
  const problem = dayProblem(day);
  if (problem) throw new RangeError(`${problem}: ${day}`);
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

function fromEpochDay(count: number): Day {
  return new Date(count * MS_PER_DAY).toISOString().slice(0, 10);
}

function inVietnam(instant: Date): string {
  return new Date(instant.getTime() + VIETNAM_OFFSET_MS).toISOString();
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
