import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isDay } from './day.js';
import { firstDay, isBefore, lastDay, overlaps, parsePartialDate, periodProblem, precisionOf } from './partial-date.js';

const day = fc.integer({ min: 0, max: 109_000 }).map((count) => addDays('1900-01-01', count));
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([whole, length]) => whole.slice(0, length));

describe('a date as far as it is known', () => {
  it.each([
    ['2021', 'YEAR', '2021-01-01', '2021-12-31'],
    ['2024-02', 'MONTH', '2024-02-01', '2024-02-29'],
    ['2021-01-12', 'DAY', '2021-01-12', '2021-01-12'],
  ])('%s is precise to the %s and means %s to %s', (date, precision, first, last) => {
    expect(parsePartialDate(date)).toEqual({ ok: true, value: date });
    expect([precisionOf(date), firstDay(date), lastDay(date)]).toEqual([precision, first, last]);
  });

  it.each([
    ['2021-02-29', 'NO_SUCH_DAY'],
    ['2021-13', 'NO_SUCH_DAY'],
    ['1899', 'YEAR_OUT_OF_RANGE'],
    ['21', 'NOT_A_DATE'],
    ['2021-1', 'NOT_A_DATE'],
    ['2021-01-12 ', 'NOT_A_DATE'],
    ['12/2021', 'NOT_A_DATE'],
  ])('%s is refused as %s', (text, problem) => {
    expect(parsePartialDate(text)).toEqual({ ok: false, problem });
  });

  it('spans from its first to its last day, both of which exist', () => {
    fc.assert(
      fc.property(partial, (date) => {
        expect(isDay(firstDay(date)) && isDay(lastDay(date))).toBe(true);
        expect(firstDay(date) <= lastDay(date)).toBe(true);
        expect(lastDay(date).startsWith(date) && firstDay(date).startsWith(date)).toBe(true);
      }),
    );
  });

  it('is before, after or possibly the same as another, and only one of these', () => {
    fc.assert(
      fc.property(partial, partial, (one, other) => {
        const holds = [isBefore(one, other), isBefore(other, one), overlaps(one, other)];
        expect(holds.filter(Boolean)).toHaveLength(1);
        expect(overlaps(one, one)).toBe(true);
      }),
    );
  });

  it('makes a period that ends before it begins only when that is certain', () => {
    expect(periodProblem('2021', '2020')).toEqual({ problem: 'END_BEFORE_START', field: 'to' });
    expect(periodProblem('2021-06', '2021')).toBeNull();
    expect(periodProblem('2021-06-02', '2021-06-01')).toEqual({ problem: 'END_BEFORE_START', field: 'to' });
    expect(periodProblem(null, '2021-02-30')).toEqual({ problem: 'NO_SUCH_DAY', field: 'to' });
    expect(periodProblem('x', null)).toEqual({ problem: 'NOT_A_DATE', field: 'from' });
    expect(periodProblem(null, null)).toBeNull();
  });
});
