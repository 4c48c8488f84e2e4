import type { Day } from '../../../platform/time/day.js';

/** Nothing of the Front can have been reported earlier: the day from which it counts its tradition (Hội Phản đế Đồng minh). */
export const FIRST_PUBLICATION: Day = '1930-11-18';

/** What a page says that was never given a day: the beginning of the clock of computers. */
export const CLOCK_BEGINS: Day = '1970-01-01';
