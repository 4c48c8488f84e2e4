import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, clockInVietnam, dayInVietnam, dayProblem, isDay } from './day.js';

const anyDay = fc.integer({ min: 0, max: 109_000 }).map((count) => addDays('1900-01-01', count));

describe('a day', () => {
  it.each([
    ['2021-02-29', 'NO_SUCH_DAY'],
    ['1900-02-29', 'NO_SUCH_DAY'],
    ['2021-13-01', 'NO_SUCH_DAY'],
    ['2021-00-10', 'NO_SUCH_DAY'],
    ['2021-1-12', 'NOT_A_DATE'],
    ['12/01/2021', 'NOT_A_DATE'],
    ['2021-01-12T00:00:00Z', 'NOT_A_DATE'],
    ['2021-01-12\n', 'NOT_A_DATE'],
    ['1899-12-31', 'YEAR_OUT_OF_RANGE'],
    ['2201-01-01', 'YEAR_OUT_OF_RANGE'],
    ['2024-02-29', null],
    ['2000-02-29', null],
  ])('%j is judged %s', (text, problem) => {
    expect(dayProblem(text)).toBe(problem);
  });

  it('begins in Vietnam seven hours before it begins in Greenwich', () => {
    expect(dayInVietnam(new Date('2021-01-11T16:59:59Z'))).toBe('2021-01-11');
    expect(dayInVietnam(new Date('2021-01-11T17:00:00Z'))).toBe('2021-01-12');
    expect(clockInVietnam(new Date('2021-01-11T16:59:59Z'))).toBe('23:59');
    expect(clockInVietnam(new Date('2021-01-11T17:05:00Z'))).toBe('00:05');
  });

  it('agrees with the time zone database since 1976', () => {
    const zone = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' });
    const instants = fc.date({ min: new Date('1976-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(fc.property(instants, (instant) => expect(dayInVietnam(instant)).toBe(zone.format(instant))));
  });

  it('can be counted forth and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, count) => {
        fc.pre(isDay(addDays(day, count)));
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(day < addDays(day, 1)).toBe(true);
      }),
    );
    expect(() => addDays('2021-02-30', 1)).toThrow(RangeError);
  });
});
