import type { Level, System } from '../../organisations/vocabulary.js';
import { precisionOf, type PartialDate } from '../../platform/time/partial-date.js';
import { contains } from '../../platform/time/period-cover.js';
import { baseSalaryOn } from './base-salary.js';
import type { BonusCoefficientRow } from '../catalogue/catalogue-row.js';
import { warning, type AwardCatalogue, type AwardUnderReview, type AwardWarning } from '../doubts/award-assessment.js';
import { AWARD_WARNING, WARNING_SEVERITY, type AwardClass, type RecipientKind } from '../vocabulary.js';

/**
 * Decree 98/2023 rounds up to ten thousand đồng, tables made under Decree 91/2017 print unrounded sums (447.000), and
 * sources contradict each other: whatever is nearer to the product than this is taken for it.
 */
export const ROUNDING_TOLERANCE = 10_000;

export interface BonusQuestion {
  formCode: string;
  awardClass: AwardClass | null;
  recipientKind: RecipientKind;
  level: Level | null;
  system: System | null;
  decidedOn: PartialDate | null;
}

export interface ExpectedBonus {
  /** Coefficient × base salary, in đồng, unrounded. */
  amount: number;
  coefficient: number;
  baseSalary: number;
  /** The law sets a ceiling only. */
  atMost: boolean;
  legalBasis: readonly string[];
}

/** The bonus by the rates of the day; null where the day, the grantor or the rate is not known. */
export function expectedBonus(
  question: BonusQuestion,
  { baseSalaries, coefficients }: Pick<AwardCatalogue, 'baseSalaries' | 'coefficients'>,
): ExpectedBonus | null {
  const { decidedOn } = question;
  if (decidedOn === null || precisionOf(decidedOn) !== 'DAY') return null;
  const salary = baseSalaryOn(decidedOn, baseSalaries);
  const rates = coefficients.filter((row) => applies(row, question) && contains(row.valid, decidedOn));
  const [rate] = rates;
  if (salary === null || rate === undefined || rates.length > 1) return null;
  return {
    amount: multiply(rate.coefficient, salary.amount),
    coefficient: rate.coefficient,
    baseSalary: salary.amount,
    atMost: rate.atMost,
    legalBasis: [rate.legalBasis, salary.legalBasis],
  };
}

/** Whether a printed bonus can be the expected one, rounding up or down to ten thousands included. */
export function bonusAgrees(printed: number, expected: ExpectedBonus): boolean {
  if (expected.atMost && printed < expected.amount) return true;
  return Math.abs(printed - expected.amount) < ROUNDING_TOLERANCE;
}

/** The printed amount is what is kept; the computed one is only held against it. */
export function checkBonus(award: AwardUnderReview, catalogue: AwardCatalogue): AwardWarning[] {
  if (award.bonusPrinted === null) return [];
  const { level, system } = award.grantor;
  const expected = expectedBonus({ ...award, level, system }, catalogue);
  if (expected === null || bonusAgrees(award.bonusPrinted, expected)) return [];
  const { amount, coefficient, baseSalary, legalBasis } = expected;
  return [
    warning(
      AWARD_WARNING.BONUS_DIFFERS,
      WARNING_SEVERITY.NOTICE,
      { printed: award.bonusPrinted, expected: amount, coefficient, baseSalary },
      { basis: legalBasis },
    ),
  ];
}

function applies(row: BonusCoefficientRow, question: BonusQuestion): boolean {
  return (
    row.formCode === question.formCode &&
    row.recipientKind === question.recipientKind &&
    (row.awardClass === null || row.awardClass === question.awardClass) &&
    (row.level === null || row.level === question.level) &&
    (row.system === null || row.system === question.system)
  );
}

/** Exact for coefficients of two decimals, which binary fractions are not. */
function multiply(coefficient: number, amount: number): number {
  return (Math.round(coefficient * 100) * amount) / 100;
}
