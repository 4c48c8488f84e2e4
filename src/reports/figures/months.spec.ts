import { describe, expect, it } from '@jest/globals';
import { type AskedPeriod, countedPeriod, periodOf } from '../periods/period.js';
import type { CutOff } from '../vocabulary.js';
import { monthsOf } from './months.js';

function months(asked: AskedPeriod, today = '2030-01-01', cutOff: CutOff = 'PERIOD_END', on: string | null = null) {
  const period = periodOf(asked);
  if (!period.ok) throw new Error(period.problem);
  const counted = countedPeriod(period.value, cutOff, on);
  if (!counted.ok) throw new Error(counted.problem);
  return monthsOf(counted.value, today);
}

describe('the months of a period', () => {
  it('are all of a year, and of a quarter or half only its own', () => {
    expect(months({ kind: 'YEAR', year: 2024 })).toHaveLength(12);
    expect(months({ kind: 'QUARTER', year: 2024, number: 4 })).toEqual(['2024-10', '2024-11', '2024-12']);
    expect(months({ kind: 'HALF_YEAR', year: 2024, number: 1 })?.at(-1)).toBe('2024-06');
    expect(months({ kind: 'MONTH', year: 2024, number: 2 })).toEqual(['2024-02']);
  });

  it('are those of the days that count', () => {
    const year = { kind: 'YEAR', year: 2024 } as const;
    expect(months(year, '2030-01-01', 'DECEMBER_15')).toEqual(['2023-12', ...(months(year) ?? [])]);
    expect(months(year, '2030-01-01', 'CHOSEN', '2024-03-10')).toEqual(['2024-01', '2024-02', '2024-03']);
  });

  it('are not yet those that have not begun', () => {
    expect(months({ kind: 'YEAR', year: 2024 }, '2024-02-29')).toEqual(['2024-01', '2024-02']);
    expect(months({ kind: 'YEAR', year: 2024 }, '2023-12-31')).toEqual([]);
  });

  it('are too many to list in a term', () => {
    expect(months({ kind: 'FREE', from: '2019-01-15', to: '2021-12-14' })).toHaveLength(36);
    expect(months({ kind: 'TERM', from: '2019-01-01', to: '2023-12-31' })).toBeNull();
  });
});
