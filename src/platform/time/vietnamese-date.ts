import type { DayProblem } from './day.js';
import { makePartialDate, type PartialDate, type PartialDateResult } from './partial-date.js';

export type VietnameseDateResult =
  PartialDateResult | { ok: false; problem: DayProblem | 'YEAR_MISSING' | 'YEAR_OF_TWO_DIGITS' };

const NUMBERS = /^(?:(\d{1,2})\s*[/.-]\s*)?(\d{1,2})\s*[/.-]\s*(\d{4})$/u;
const WORDS = /^(?:(?:ngày )?(?:mồng |mùng )?(\d{1,2}) )?tháng (\d{1,2})(?: năm |[ /.-]+)(\d{4})$/u;
const YEAR = /^(?:năm )?(\d{4})$/u;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;
const NO_YEAR = /^(?:\d{1,2}\s*[/.-]\s*\d{1,2}|(?:ngày )?(?:mồng |mùng )?(?:\d{1,2} )?tháng \d{1,2})$/u;
const SHORT_YEAR = /^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2}$/u;

/** A day, month or year as papers print it: `2021-01-12` → `12/01/2021`, `2021-01` → `01/2021`. */
export function printedDate(date: PartialDate): string {
  return date.split('-').toReversed().join('/');
}

/** The same of a day that may not be known, for which something else is printed. */
export function printedOr(date: PartialDate | null, otherwise: string): string {
  return date === null ? otherwise : printedDate(date);
}

/**
 * Reads a date as Vietnamese papers print it: `12/1/2021`, `12-1-2021`, `12.01.2021`, `01/2021`, `năm 2021`, `ngày 4 tháng
 * 3 năm 2015`, `tháng 3/2015`, and `2021-01-12`. The day always comes before the month: `1/13/2021` is no such day, never
 * the 13th of January. A year left out or of two digits is a problem to be solved by whoever knows the context.
 */
export function parseVietnameseDate(printed: string): VietnameseDateResult {
  const text = printed
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s,]+/gu, ' ')
    .replace(/[–—]/gu, '-')
    .replace(/[ .]+$/u, '')
    .trim()
    .replace(/^ngày (?=\d{1,2}\s*[/.-])/u, '');

  const iso = ISO.exec(text);
  if (iso) return makePartialDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = NUMBERS.exec(text) ?? WORDS.exec(text);
  if (parts)
    return makePartialDate(Number(parts[3]), Number(parts[2]), parts[1] === undefined ? null : Number(parts[1]));
  const year = YEAR.exec(text);
  if (year) return makePartialDate(Number(year[1]), null, null);
  if (SHORT_YEAR.test(text)) return { ok: false, problem: 'YEAR_OF_TWO_DIGITS' };
  return { ok: false, problem: NO_YEAR.test(text) ? 'YEAR_MISSING' : 'NOT_A_DATE' };
}
