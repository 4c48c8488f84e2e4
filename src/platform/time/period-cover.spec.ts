import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './day.js';
import {
  contains,
  findOverlaps,
  intersection,
  isEmpty,
  lastDayOf,
  overlapping,
  placeOf,
  spanOf,
  type Span,
} from './period-cover.js';

const day = fc.integer({ min: 0, max: 30 }).map((count) => addDays('2025-06-15', count));
const span: fc.Arbitrary<Span> = fc.record({ from: fc.option(day), until: fc.option(day) });

describe('a span of days', () => {
  it('holds its first day and not the day on which it ends', () => {
    const decree98: Span = { from: '2024-01-01', until: '2025-07-01' };
    expect(['2023-12-31', '2024-01-01', '2025-06-30', '2025-07-01'].map((each) => placeOf(decree98, each))).toEqual([
      'BEFORE',
      'INSIDE',
      'INSIDE',
      'AFTER',
    ]);
    expect(lastDayOf(decree98)).toBe('2025-06-30');
    expect(spanOf('2024-01-01', '2025-06-30')).toEqual(decree98);
  });

  it('overlaps another exactly when some day is in both', () => {
    fc.assert(
      fc.property(span, span, day, (one, other, each) => {
        expect(contains(intersection(one, other), each)).toBe(contains(one, each) && contains(other, each));
        expect(overlapping(one, other)).toBe(overlapping(other, one));
        if (contains(one, each) && contains(other, each)) expect(overlapping(one, other)).toBe(true);
        if (isEmpty(one)) expect(contains(one, each)).toBe(false);
      }),
    );
  });

  it('names the pairs that overlap', () => {
    const spans = [spanOf('2020-01-01', '2020-12-31'), spanOf('2021-01-01', null), spanOf('2020-12-31', '2021-01-01')];
    expect(findOverlaps(spans)).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });
});
