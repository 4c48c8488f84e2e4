import type { Day } from '../platform/time/day.js';
import { type Period, yearOf } from './period.js';

/** 2020-12-28 as 28/12/2020. */
export function dayWords(day: Day): string {
  return day.split('-').reverse().join('/');
}

const ROMAN = ['I', 'II', 'III', 'IV'];

/** "năm 2020", "6 tháng đầu năm 2020", "quý III năm 2020", "tháng 02 năm 2020", "nhiệm kỳ 2019 - 2024". */
export function periodWords({ kind, from, to, name }: Period): string {
  const year = yearOf(from);
  const month = Number(from.slice(5, 7));
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
      return name ?? `nhiệm kỳ ${year} - ${yearOf(to)}`;
    default:
      return `từ ngày ${dayWords(from)} đến ngày ${dayWords(to)}`;
  }
}
