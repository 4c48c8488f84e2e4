import type { Day } from '../../platform/time/day.js';
import { firstDay, lastDay, type PartialDate } from '../../platform/time/partial-date.js';
import { contains, spanOf } from '../../platform/time/period-cover.js';

/** First and last day of something, both included; null: not known, or until today. */
export interface Life {
  validFrom: Day | null;
  validTo: Day | null;
}

/** Whether something stood on a day. An end that is not known is open. */
export function existedOn(validFrom: Day | null, validTo: Day | null, day: Day): boolean {
  return contains(spanOf(validFrom, validTo), day);
}

/** Whether something stood on some day of what is known of a date: of a year, on any of its days. */
export function mayHaveExistedOn({ validFrom, validTo }: Life, on: PartialDate): boolean {
  return (validFrom === null || validFrom <= lastDay(on)) && (validTo === null || firstDay(on) <= validTo);
}

/** Those of a list that stood on a day, in the order given. */
export function standingOn<Thing extends Life>(things: readonly Thing[], day: Day): Thing[] {
  return things.filter(({ validFrom, validTo }) => existedOn(validFrom, validTo, day));
}

/**
 * Whether something certainly lacked `other` on its first day, on its last, or still lacks it while it stands. A first day
 * that is not known accuses nobody.
 */
export function outlives(life: Life, other: Life): boolean {
  const known = [life.validFrom, life.validTo].filter((day) => day !== null);
  if (known.some((day) => !existedOn(other.validFrom, other.validTo, day))) return true;
  return life.validTo === null && other.validTo !== null;
}
