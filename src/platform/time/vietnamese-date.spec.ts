import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './day.js';
import { parseVietnameseDate, printedDate } from './vietnamese-date.js';

describe('a date as printed in Vietnamese', () => {
  it.each([
    ['12/1/2021', '2021-01-12'],
    ['12-1-2021', '2021-01-12'],
    ['12.01.2021', '2021-01-12'],
    ['12 / 01 / 2021', '2021-01-12'],
    ['ngày 12/1/2021', '2021-01-12'],
    ['Ngày 4 tháng 3 năm 2015', '2015-03-04'],
    ['ngày 04 tháng 3 năm 2015.', '2015-03-04'],
    ['ngày mồng 4 tháng 3, năm 2015', '2015-03-04'],
    ['tháng 3 năm 2015', '2015-03'],
    ['tháng 3/2015', '2015-03'],
    ['03/2015', '2015-03'],
    ['năm 2015', '2015'],
    ['2021-01-12', '2021-01-12'],
  ])('reads %s as %s', (printed, value) => {
    expect(parseVietnameseDate(printed)).toEqual({ ok: true, value });
  });

  it.each([
    ['1/13/2021', 'NO_SUCH_DAY'],
    ['30/2/2021', 'NO_SUCH_DAY'],
    ['12/1', 'YEAR_MISSING'],
    ['ngày 12/1', 'YEAR_MISSING'],
    ['ngày 12 tháng 1', 'YEAR_MISSING'],
    ['12/1/21', 'YEAR_OF_TWO_DIGITS'],
    ['12/1/0021', 'YEAR_OUT_OF_RANGE'],
    ['hôm qua', 'NOT_A_DATE'],
    ['', 'NOT_A_DATE'],
  ])('refuses %s as %s', (printed, problem) => {
    expect(parseVietnameseDate(printed)).toEqual({ ok: false, problem });
  });

  it('reads every day back, however it was printed', () => {
    const count = fc.integer({ min: 0, max: 109_000 });
    fc.assert(
      fc.property(count, fc.constantFrom('/', '-', '.'), fc.boolean(), (days, sign, words) => {
        const value = addDays('1900-01-01', days);
        const [year, month, day] = value.split('-').map(Number);
        const printed = words ? `ngày ${day} tháng ${month} năm ${year}` : [day, month, year].join(sign);
        expect(parseVietnameseDate(printed)).toEqual({ ok: true, value });
      }),
    );
  });
});

describe('a date as papers print it', () => {
  it.each([
    ['2021-01-12', '12/01/2021'],
    ['2021-01', '01/2021'],
    ['2021', '2021'],
  ])('%s is %s', (date, printed) => expect(printedDate(date)).toBe(printed));
});
