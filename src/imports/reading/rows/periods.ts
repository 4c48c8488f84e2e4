import { type PartialDate, periodProblem } from '../../../platform/time/partial-date.js';
import { parseVietnameseDate } from '../../../platform/time/vietnamese-date.js';

export interface Period {
  from: PartialDate | null;
  to: PartialDate | null;
}

const LEAD =
  /^(?:năm học|năm|giai đoạn|nhiệm kỳ|nhiệm kì|thời kỳ|thời gian|trong|các năm|từ năm|từ tháng|từ ngày|từ)\s+/u;
const BETWEEN = /\s*(?:đến hết|đến ngày|đến tháng|đến năm|đến|tới|–|—)\s*|\s+-\s+|(?<=\d{4})-(?=\d)/u;

/**
 * The period of an achievement as printed: "2020", "năm 2020", "2019-2024", "giai đoạn 2019 – 2024", "từ 01/2019 đến 12/2020",
 * "quý I/2021", "6 tháng đầu năm 2021". Null where the text is none: a year of two digits, an end before its beginning.
 */
export function parsePeriod(printed: string): Period | null {
  if (printed.length > 100) return null;
  const text = printed
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/^[( ]+|[). ]+$/gu, '');
  return part(text) ?? range(text);
}

function range(text: string): Period | null {
  const ends = text.replace(LEAD, '').split(BETWEEN);
  const one = date(ends[0] ?? '');
  if (ends.length === 1) return one === null ? null : { from: one, to: one };
  const other = date((ends[1] ?? '').replace(LEAD, ''));
  if (ends.length > 2 || one === null || other === null) return null;
  return periodProblem(one, other) === null ? { from: one, to: other } : null;
}

/** Quarters and halves of a year. */
function part(text: string): Period | null {
  const [, quarter, ofQuarter] = /^quý (iv|i{1,3}|[1-4])[ /]*(?:năm )?(\d{4})$/u.exec(text) ?? [];
  if (quarter !== undefined) {
    const index = ({ i: 1, ii: 2, iii: 3, iv: 4 } as Record<string, number>)[quarter] ?? Number(quarter);
    return months(ofQuarter!, 3 * index - 2, 3 * index);
  }
  const [, half, ofHalf] = /^(?:6|06|sáu) tháng (đầu|cuối) năm (\d{4})$/u.exec(text) ?? [];
  return half === undefined ? null : half === 'đầu' ? months(ofHalf!, 1, 6) : months(ofHalf!, 7, 12);
}

function months(year: string, from: number, to: number): Period | null {
  const [one, other] = [date(`${from}/${year}`), date(`${to}/${year}`)];
  return one === null || other === null ? null : { from: one, to: other };
}

function date(text: string): PartialDate | null {
  const parsed = parseVietnameseDate(text);
  return parsed.ok ? parsed.value : null;
}
