import { printedDate } from '../../platform/time/vietnamese-date.js';
import type { Language } from '../../platform/errors/domain-error.js';
import { addDays, type Day } from '../../platform/time/day.js';
import { type Period, yearOf } from './period.js';

export const ROMAN = ['I', 'II', 'III', 'IV'];

/** "năm 2020", "6 tháng đầu năm 2020", "quý III năm 2020", "9 tháng đầu năm 2020", "tháng 02 năm 2020", "nhiệm kỳ 2019 - 2024". */
export function periodWords({ kind, from, to, name }: Period): string {
  const year = yearOf(from);
  const month = monthOf(from);
  switch (kind) {
    case 'YEAR':
      return `năm ${year}`;
    case 'HALF_YEAR':
      return `6 tháng ${month === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'QUARTER':
      return `quý ${ROMAN[(month - 1) / 3]} năm ${year}`;
    case 'MONTH':
      return `tháng ${from.slice(5, 7)} năm ${year}`;
    case 'TERM':
      return termWords(name) ?? `nhiệm kỳ ${year} - ${yearOf(to)}`;
    default:
      return freeWords(from, to);
  }
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A month `2025-01` as tables head it: "Tháng 1/2025", "January 2025". */
export function monthTitle(month: string, language: Language): string {
  const [year, number] = [yearOf(month), monthOf(month)];
  return language === 'vi' ? `Tháng ${number}/${year}` : `${MONTHS[number - 1]} ${year}`;
}

/** How a period is named to whoever reads in that language. */
export function periodTitle(period: Period, language: Language): string {
  if (language === 'vi') return periodWords(period);
  const { kind, from, to, name } = period;
  const year = yearOf(from);
  const month = monthOf(from);
  switch (kind) {
    case 'YEAR':
      return `the year ${year}`;
    case 'HALF_YEAR':
      return `the ${month === 1 ? 'first' : 'second'} half of ${year}`;
    case 'QUARTER':
      return `the ${ORDINALS[(month - 1) / 3]} quarter of ${year}`;
    case 'MONTH':
      return monthTitle(from, language);
    case 'TERM':
      return name ?? `the term ${year} - ${yearOf(to)}`;
    default:
      return freeName(from, to, language) ?? `from ${printedDate(from)} to ${printedDate(to)}`;
  }
}

/** Staff give the name of a term with or without the words that it begins with. */
function termWords(name: string | null): string | null {
  if (name === null) return null;
  return /^nhiệm kỳ(?=\s)/iu.test(name) ? name.replace(/^N/u, 'n') : `nhiệm kỳ ${name}`;
}

function freeWords(from: Day, to: Day): string {
  return freeName(from, to, 'vi') ?? `từ ngày ${printedDate(from)} đến ngày ${printedDate(to)}`;
}

/** Whole months from January on are named as reports name them: "9 tháng đầu năm 2020"; so are whole years. null: others. */
export function freeName(from: Day, to: Day, language: Language): string | null {
  const [first, last] = [yearOf(from), yearOf(to)];
  if (wholeYears(from, to)) return language === 'vi' ? `các năm ${first} - ${last}` : `the years ${first} - ${last}`;
  const fromJanuary = from.endsWith('-01-01') && first === last && addDays(to, 1).endsWith('-01');
  if (!fromJanuary) return null;
  return language === 'vi' ? `${monthOf(to)} tháng đầu năm ${first}` : `the first ${monthOf(to)} months of ${first}`;
}

function wholeYears(from: Day, to: Day): boolean {
  return from.endsWith('-01-01') && to.endsWith('-12-31') && yearOf(from) < yearOf(to);
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}
