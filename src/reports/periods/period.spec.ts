import { describe, expect, it } from '@jest/globals';
import { countedPeriod, type CountedPeriod, earlier, periodOf } from './period.js';
import type { CutOff, ReportPeriod } from '../vocabulary.js';

function counted(
  asked: Parameters<typeof periodOf>[0],
  cutOff: CutOff = 'PERIOD_END',
  on: string | null = null,
): CountedPeriod {
  const period = periodOf(asked);
  if (!period.ok) throw new Error(period.problem);
  const value = countedPeriod(period.value, cutOff, on);
  if (!value.ok) throw new Error(value.problem);
  return value.value;
}

const days = ({ countedFrom, countedTo }: CountedPeriod) => `${countedFrom} ${countedTo}`;

describe('the period of a report', () => {
  it.each<[ReportPeriod, number | null, string]>([
    ['YEAR', null, '2024-01-01 2024-12-31'],
    ['HALF_YEAR', 2, '2024-07-01 2024-12-31'],
    ['QUARTER', 1, '2024-01-01 2024-03-31'],
    ['MONTH', 2, '2024-02-01 2024-02-29'],
  ])('of the calendar: %s %s', (kind, number, expected) => {
    expect(days(counted({ kind, year: 2024, number }))).toBe(expected);
  });

  it('goes back a year at a time, by the calendar', () => {
    expect(days(earlier(counted({ kind: 'MONTH', year: 2024, number: 2 }), 1))).toBe('2023-02-01 2023-02-28');
    expect(days(earlier(counted({ kind: 'MONTH', year: 2025, number: 2 }), 1))).toBe('2024-02-01 2024-02-29');
  });

  it('of a term is followed back by terms of the same length', () => {
    const term = counted({ kind: 'TERM', from: '2019-09-01', to: '2024-08-31' });
    expect(days(earlier(term, 1))).toBe('2014-09-01 2019-08-31');
    const ten = counted({ kind: 'FREE', from: '2024-03-11', to: '2024-03-20' });
    expect(days(earlier(ten, 2))).toBe('2024-02-20 2024-02-29');
  });

  it('with the cut-off of 15 December begins the day after the last one ended', () => {
    const year = counted({ kind: 'YEAR', year: 2024 }, 'DECEMBER_15');
    expect(days(year)).toBe('2023-12-16 2024-12-15');
    expect(days(earlier(year, 1))).toBe('2022-12-16 2023-12-15');
  });

  it.each([
    ['2020-01-01', '2020-12-31', 'YEAR'],
    ['2020-07-01', '2020-12-31', 'HALF_YEAR'],
    ['2020-04-01', '2020-06-30', 'QUARTER'],
    ['2020-02-01', '2020-02-29', 'MONTH'],
    ['2020-02-01', '2020-02-28', 'FREE'],
    ['2020-01-01', '2020-09-30', 'FREE'],
    ['2020-02-01', '2020-04-30', 'FREE'],
    ['2020-01-01', '2021-12-31', 'FREE'],
  ])('chosen freely from %s to %s is of the kind %s', (from, to, kind) => {
    const free = counted({ kind: 'FREE', from, to });
    expect([free.kind, free.from, free.to]).toEqual([kind, from, to]);
  });

  it('that is a quarter chosen freely goes back to that quarter of the year before', () => {
    expect(days(earlier(counted({ kind: 'FREE', from: '2024-04-01', to: '2024-06-30' }), 1))).toBe(
      '2023-04-01 2023-06-30',
    );
  });

  it.each([
    ['2020-01-01', '2020-09-30', '2019-01-01 2019-09-30'],
    ['2020-01-01', '2020-02-29', '2019-01-01 2019-02-28'],
    ['2020-11-01', '2021-02-28', '2019-11-01 2020-02-29'],
    ['2019-01-01', '2020-06-30', '2017-01-01 2018-06-30'],
    ['2019-01-01', '2020-12-31', '2017-01-01 2018-12-31'],
  ])('of whole months from %s to %s goes back to the same months', (from, to, before) => {
    expect(days(earlier(counted({ kind: 'FREE', from, to }), 1))).toBe(before);
  });

  it('of a term stays a term, even when that is a whole year', () => {
    expect(counted({ kind: 'TERM', from: '2020-01-01', to: '2020-12-31' }).kind).toBe('TERM');
  });

  it('is refused with the field at fault', () => {
    expect(periodOf({ kind: 'YEAR', year: 2024, name: 'x' })).toMatchObject({
      problem: 'NOT_FOR_THIS_PERIOD',
      field: 'name',
    });
    expect(periodOf({ kind: 'YEAR' })).toEqual({ ok: false, problem: 'YEAR_NEEDED', field: 'year' });
    expect(periodOf({ kind: 'QUARTER', year: 2024, number: 5 })).toMatchObject({ problem: 'NUMBER_NEEDED' });
    expect(periodOf({ kind: 'YEAR', year: 2024, to: '2024-12-31' })).toMatchObject({ problem: 'NOT_FOR_THIS_PERIOD' });
    expect(periodOf({ kind: 'FREE', from: '2024-12-31', to: '2024-01-01' })).toMatchObject({
      problem: 'END_BEFORE_START',
    });
    expect(periodOf({ kind: 'TERM', from: '1990-01-01', to: '2024-01-01' })).toMatchObject({
      problem: 'PERIOD_TOO_LONG',
    });
    const year = periodOf({ kind: 'YEAR', year: 2024 });
    if (!year.ok) throw new Error('2024 is a year');
    expect(countedPeriod(year.value, 'CHOSEN', '2025-01-01')).toMatchObject({ problem: 'CUT_OFF_OUTSIDE' });
    expect(countedPeriod(year.value, 'CHOSEN', null)).toMatchObject({ problem: 'CUT_OFF_DAY_NEEDED' });
  });
});
