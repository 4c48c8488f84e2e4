import { InvalidError } from '../../../platform/errors/domain-error.js';
import { addDays, isDay } from '../../../platform/time/day.js';
import { isBefore, parsePartialDate } from '../../../platform/time/partial-date.js';
import { meetingMessages } from '../../../meetings/meetings.messages.js';

const DAY_MS = 86_400_000;

/**
 * The last day of a meeting whose first one becomes another: it takes as many days as it did. Null where there was none, or where no more
 * than a month or a year is known of the first one.
 */
export function lastDayWith(before: { heldOn: string | null; heldTo?: string | null }, heldOn: string | null) {
  const { heldTo = null } = before;
  if (heldTo === null || heldOn === before.heldOn) return heldTo;
  if (heldOn === null || before.heldOn === null || !isDay(heldOn)) return null;
  const year = heldOn.slice(0, 4);
  const [first, last] = [before.heldOn, heldTo].map((day) => Date.parse(day.replace(/^-/u, year)));
  const days = (last! - first!) / DAY_MS;
  // "31/12 - 1/1" of a year that was not known goes over the turn of it.
  const over = days < 0 && heldTo.startsWith('-') ? daysOfYear(Number(year)) : 0;
  return days + over > 0 ? addDays(heldOn, days + over) : null;
}

const daysOfYear = (year: number): number => (Date.UTC(year + 1, 0) - Date.UTC(year, 0)) / DAY_MS;

/** @throws InvalidError END_BEFORE_START at `field` */
export function requireInOrder(heldOn: string | null, heldTo: string | null, field: string): void {
  const known = [heldOn, heldTo].every((day) => day !== null && parsePartialDate(day).ok);
  if (known && isBefore(heldTo!, heldOn!))
    throw new InvalidError(meetingMessages.END_BEFORE_START, { field, details: { heldFrom: heldOn, heldTo } });
}
