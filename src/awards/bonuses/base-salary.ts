import type { Day } from '../../platform/time/day.js';
import { contains } from '../../platform/time/period-cover.js';
import type { BaseSalaryRow } from '../catalogue/catalogue-row.js';

/** The base salary in force on a day, or null before the first that is known. */
export function baseSalaryOn(day: Day, rows: readonly BaseSalaryRow[]): BaseSalaryRow | null {
  return rows.find((row) => contains(row.valid, day)) ?? null;
}
