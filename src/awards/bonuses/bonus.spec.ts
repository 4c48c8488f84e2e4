import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { baseSalaryOn } from './base-salary.js';
import { bonusAgrees, expectedBonus, type BonusQuestion } from './bonus.js';
import { BASE_SALARIES } from '../catalogue/law/base-salaries.js';
import { BONUS_COEFFICIENTS } from '../catalogue/law/bonus-coefficients.js';

const rates = { baseSalaries: BASE_SALARIES, coefficients: BONUS_COEFFICIENTS };
const question = (own: Partial<BonusQuestion> = {}): BonusQuestion => ({
  formCode: 'CERTIFICATE_OF_COMMENDATION',
  awardClass: null,
  recipientKind: 'INDIVIDUAL',
  level: 'DISTRICT',
  system: 'STATE',
  decidedOn: '2021-01-12',
  ...own,
});
const merit = { formCode: 'CERTIFICATE_OF_MERIT', level: 'PROVINCE' } as const;

describe('the bonus that goes with an award', () => {
  it.each<[string, Partial<BonusQuestion>, number]>([
    ['a district commendation in 2021', {}, 447_000],
    ['the same for a group', { recipientKind: 'GROUP' }, 894_000],
    ['the same for a household', { recipientKind: 'HOUSEHOLD' }, 670_500],
    ['a commune commendation', { level: 'COMMUNE' }, 223_500],
    ['a provincial merit under Decree 91/2017', merit, 1_490_000],
    ['a provincial merit under Decree 98/2023', { ...merit, decidedOn: '2024-01-01' }, 2_700_000],
    ['a provincial merit in August 2026', { ...merit, decidedOn: '2026-08-01' }, 3_795_000],
    ['a merit of the Prime Minister', { formCode: 'PRIME_MINISTER_MERIT', level: 'CENTRAL' }, 5_215_000],
    [
      'an Independence Order, second class',
      { formCode: 'INDEPENDENCE_ORDER', awardClass: 'SECOND', level: 'CENTRAL' },
      18_625_000,
    ],
  ])('for %s', (_, own, amount) => {
    expect(expectedBonus(question(own), rates)?.amount).toBe(amount);
  });

  it.each<[string, Partial<BonusQuestion>]>([
    ['the merit of a provincial Front, which has its own rule', { ...merit, system: 'FRONT' }],
    ['a decision of which only the year is known', { decidedOn: '2021' }],
    ['a decision before the first base salary we know', { decidedOn: '2017-11-01' }],
    ['an unknown grantor', { level: null, system: null }],
  ])('is not computed for %s', (_, own) => {
    expect(expectedBonus(question(own), rates)).toBeNull();
  });

  it('agrees when it was rounded to ten thousands either way, and up to a ceiling', () => {
    const expected = expectedBonus(question(), rates)!;
    expect([447_000, 450_000, 440_000, 460_000, 300_000].map((each) => bonusAgrees(each, expected))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    const ceiling = expectedBonus(
      question({ formCode: 'GREAT_UNITY_MEDAL', level: 'CENTRAL', system: 'FRONT' }),
      rates,
    )!;
    expect([0, 500_000, 900_000, 1_000_000].map((each) => bonusAgrees(each, ceiling))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('is whole hundredths of the base salary of that day', () => {
    const day = fc.constantFrom('2018-07-01', '2019-06-30', '2019-07-01', '2023-12-31', '2025-07-01', '2026-11-23');
    fc.assert(
      fc.property(fc.constantFrom(...BONUS_COEFFICIENTS), day, (row, decidedOn) => {
        const found = expectedBonus({ ...row, decidedOn }, rates);
        if (found === null) return;
        expect(found.baseSalary).toBe(baseSalaryOn(decidedOn, BASE_SALARIES)?.amount);
        expect(found.amount * 100).toBe(Math.round(found.coefficient * 100) * found.baseSalary);
      }),
    );
  });
});
