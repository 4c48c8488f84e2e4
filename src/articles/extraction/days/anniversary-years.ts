import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import type { DayMention } from '../text/dates.js';
import { ANNIVERSARIES } from '../lexicon/anniversaries.js';
import type { Found, YearClues } from './year-clues.js';
import { matchesOf } from '../patterns/matches.js';

const ANNIVERSARY_SPAN = /(?:19|20)\d{2} ?[)]? ?[-–/] ?(?:\d{1,2} ?[-/.] ?(\d{1,2}) ?[-/.] ?)?((?:19|20)\d{2})(?!\d)/gu;

const COUNTED_ANNIVERSARY =
  /(?:(?:kỷ|kỉ) niệm (?:lần thứ )?|ôn lại [^.;,]{0,90}?)(\d{2,4}) (?:năm )?(?:ngày |năm ngày )?/giu;

const DAYS_APART =
  /(?<![\d/.-])\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2} ?[-–] ?\d{1,2}[/.-](\d{1,2})[/.-]((?:19|20)\d{2})(?!\d)/gu;

/** "Tối 18-6, … kỷ niệm 93 năm Ngày A (21-6-1925 – 21-6-2018)" on a page that was put up years later: held near the day itself. */
export function fromAnniversaryItself({ month }: DayMention, { lead, published }: YearClues): Found | null {
  if (!published || !/k[ỷỉ] niệm/iu.test(lead)) return null;
  const [span] = matchesOf(lead, DAYS_APART).filter((each) => distance(Number(each[1]), month) <= 1);
  return span && published.year - Number(span[2]) > 1 ? { year: Number(span[2]), source: 'ANNIVERSARY' } : null;
}

/** "Ngày 29/12, … kỷ niệm 60 năm (01/01/1964 - 01/01/2024)": held some days before the year of the anniversary, or after it. */
function overNewYear(remembered: number, held: number): number {
  if (remembered <= 2 && held >= 11) return -1;
  return remembered >= 11 && held <= 2 ? 1 : 0;
}

/** "(18/11/1930-18/11/2020)", "kỷ niệm 91 năm Ngày thành lập …". */
export function fromAnniversary(
  day: DayMention,
  { lead, headline }: Pick<YearClues, 'lead' | 'headline'>,
  { near = 6 } = {},
): Found | null {
  // Apart: what the headline remembers does not go on in the lead.
  const text = `${headline}\n${lead}`;
  if (!/kỷ niệm|kỉ niệm|thành lập|truyền thống/iu.test(text)) return null;
  for (const match of matchesOf(text, ANNIVERSARY_SPAN)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    if (/\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?$/u.test(before) && !/(?:nhiệm kỳ|giai đoạn)[^(]*$/iu.test(before))
      return { year: Number(match[2]) + overNewYear(Number(match[1] ?? day.month), day.month), source: 'ANNIVERSARY' };
  }
  // "kỷ niệm 15 năm tái lập tỉnh (1997-2012)": the years are as far apart as the number says.
  const spanned = /(?:kỷ|kỉ) niệm (\d{1,3}) năm[^;.]{0,90}?\(?((?:19|20)\d{2}) ?[-–] ?((?:19|20)\d{2})/iu.exec(text);
  if (spanned && Number(spanned[3]) - Number(spanned[2]) === Number(spanned[1]))
    return { year: Number(spanned[3]), source: 'ANNIVERSARY' };
  // The headline may only say "kỷ niệm 95 năm đồng hành cùng dân tộc"; the sentence says of what.
  for (const counted of matchesOf(text, COUNTED_ANNIVERSARY)) {
    const key = foldVietnamese(text.slice(counted.index + counted[0].length).slice(0, 90));
    const known = ANNIVERSARIES.filter(
      (each) =>
        each.words.test(key) && each.year + Number(counted[1]) >= 1990 && each.year + Number(counted[1]) <= 2100,
    ).sort((a, b) => distance(a.month, day.month) - distance(b.month, day.month))[0];
    if (!known || distance(known.month, day.month) > near) continue;
    const year = known.year + Number(counted[1]);
    const shift = known.month === 12 && day.month === 1 ? 1 : known.month === 1 && day.month === 12 ? -1 : 0;
    return { year: year + shift, source: 'ANNIVERSARY' };
  }
  return null;
}

/** Months apart, over New Year too. */
export function distance(a: number, b: number): number {
  return Math.min(Math.abs(a - b), 12 - Math.abs(a - b));
}
