import { describe, expect, it } from '@jest/globals';
import { type AskedPeriod, periodOf } from './period.js';
import { monthTitle, periodTitle } from './period-words.js';

function titles(asked: AskedPeriod): string[] {
  const period = periodOf(asked);
  if (!period.ok) throw new Error(period.problem);
  const { value } = period;
  return [periodTitle(value, 'vi'), periodTitle(value, 'en')];
}
const free = (from: string, to: string) => titles({ kind: 'FREE', from, to });

describe('what a period is called', () => {
  it('is its part of the calendar, also when its days were chosen freely', () => {
    expect(titles({ kind: 'YEAR', year: 2020 })).toEqual(['năm 2020', 'the year 2020']);
    expect(free('2020-01-01', '2020-12-31')).toEqual(['năm 2020', 'the year 2020']);
    expect(free('2020-01-01', '2020-06-30')).toEqual(['6 tháng đầu năm 2020', 'the first half of 2020']);
    expect(free('2020-07-01', '2020-09-30')).toEqual(['quý III năm 2020', 'the third quarter of 2020']);
    expect(free('2020-02-01', '2020-02-29')).toEqual(['tháng 02 năm 2020', 'February 2020']);
  });

  it('is as reports name it for the months since January, and for several years', () => {
    expect(free('2020-01-01', '2020-09-30')).toEqual(['9 tháng đầu năm 2020', 'the first 9 months of 2020']);
    expect(free('2020-02-01', '2020-09-30')[0]).toBe('từ ngày 01/02/2020 đến ngày 30/09/2020');
    expect(free('2020-01-01', '2020-09-29')[0]).toBe('từ ngày 01/01/2020 đến ngày 29/09/2020');
    expect(free('2019-01-01', '2021-12-31')).toEqual(['các năm 2019 - 2021', 'the years 2019 - 2021']);
  });

  it('of a term is its own name, with or without the words that it begins with', () => {
    const term = (name: string | null) => titles({ kind: 'TERM', from: '2019-09-15', to: '2024-09-14', name })[0];
    expect(term(null)).toBe('nhiệm kỳ 2019 - 2024');
    expect(term('2019 - 2024')).toBe('nhiệm kỳ 2019 - 2024');
    expect(term('Nhiệm kỳ khóa XV')).toBe('nhiệm kỳ khóa XV');
  });

  it('of a month in a table is its number in Vietnamese and its name in English', () => {
    expect([monthTitle('2025-01', 'vi'), monthTitle('2025-01', 'en')]).toEqual(['Tháng 1/2025', 'January 2025']);
    expect(monthTitle('2025-12', 'en')).toBe('December 2025');
  });
});
