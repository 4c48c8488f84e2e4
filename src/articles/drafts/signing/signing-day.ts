import type { Day } from '../../../platform/time/day.js';
import { daysIn } from '../../extraction/text/dates.js';

export interface SigningDay {
  signedOn: Day;
  /** The words that say so: "12/QĐ-MTTQ ngày 04/01/2024". */
  quote: string;
}

/** Who signed may stand between number and day: "987/QĐ-UBND của Chủ tịch UBND tỉnh, ký ngày 30/5/2025". */
const BETWEEN = /^[,(\s]*(?:của \p{Lu}[\p{L}\s-]{0,60}?,? ?)?(?:ký |ban hành |được ký )?(?:vào )?$/u;
const FAR = 90;

/**
 * The day on which a decision was signed, as the text prints it with a year right behind the number; null: it does not,
 * or says two days.
 */
export function signingDay(text: string, number: string): SigningDay | null {
  const found = new Map<Day, SigningDay>();
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + number.length)) {
    const from = at + number.length;
    const beyond = /^[\p{L}\p{N}/-]/u.test(text.slice(from));
    const behind = text.slice(from, from + FAR);
    const [day] = daysIn(behind);
    if (beyond || !day?.announced || day.year === null || day.until !== null) continue;
    if (!BETWEEN.test(behind.slice(0, day.start))) continue;
    const signedOn = [day.year, day.month, day.day].map((part) => String(part).padStart(2, '0')).join('-');
    found.set(signedOn, { signedOn, quote: text.slice(at, from + day.end) });
  }
  return found.size === 1 ? [...found.values()][0]! : null;
}
