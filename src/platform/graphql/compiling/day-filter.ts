import type { Reading } from './shape.js';

/**
 * SQL conditions on a partial date: that it may be one of the days asked for. `2021` may be each day of 2021; a day that is
 * not known is none of them. By the year first, which an index of the text has.
 */
export function withinDays(day: string, from: unknown, to: unknown, reading: Reading): (string | undefined)[] {
  return [
    typeof from === 'string'
      ? `${day} >= ${reading.bind(from.slice(0, 4), 'text')} and last_day(${day}) >= ${reading.bind(from, 'date')}`
      : undefined,
    typeof to === 'string' ? `${day} <= ${reading.bind(to, 'text')}` : undefined,
  ];
}
