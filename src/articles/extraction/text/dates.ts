import { remembered } from '../../../platform/text/remembered.js';
import { dayExists } from '../../../platform/time/day.js';
import { compact, compacted } from '../patterns/compact.js';
import { matchesOf } from '../patterns/matches.js';

/** A day as printed in a sentence; `year` is null where only day and month are given. */
export interface DayMention {
  start: number;
  end: number;
  printed: string;
  day: number;
  month: number;
  year: number | null;
  /** Last day of "ngày 14 và 15/5". */
  until: number | null;
  /** Words that count back from the day of publication: "hôm qua 12.5". */
  relative: 'TODAY' | 'YESTERDAY' | null;
  /** Part of the day or "ngày" before it: a date, and not a fraction or a decision's number. */
  announced: boolean;
}

const WEEKDAY = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)';
const PART = `(?:(?:rạng |đầu |cuối )?(?:sáng|trưa|chiều|tối|đêm)(?: sớm)?(?: nay| này| qua| mai)?(?:,? ${WEEKDAY}(?: (?:tuần (?:qua|này|trước|rồi)|đầu tuần|cuối tuần)(?= ?\\())?)?|hôm (?:nay|qua)|ngày hôm (?:nay|qua))`;
/** "sau 2 ngày làm việc, 20 và 21/10", "Sau hai ngày tranh tài (22 và 23-9)". */
const DAYS_LONG = '(?:\\d|hai|ba|bốn|năm) ngày(?: \\p{Ll}+){0,3} ?[,(] ?(?=\\d{1,2} ?(?:và|đến|-|–|,) ?\\d)';
const SEPARATOR = ' ?[/.\\-–] ?';
const DAY = compact(
  `(?:(?<![\\p{L}\\p{N}/.-])|(?<=\\p{Lu}-)(?=[STCĐ]\\p{Ll}))(?<part>${PART})?(?<glue>,? ?\\(? ?)(?<word>(?:các )?ngày ?(?:${WEEKDAY},? )?|hôm (?:${WEEKDAY},? )?|vừa qua ?(?=\\()|${DAYS_LONG})?(?<open>\\( ?)?` +
    `(?:(?<d>[0-3]?\\d)(?<to>(?: ?(?:-|–|và|đến|,|&) ?(?:ngày )?[0-3]?\\d){1,3})?(?:${SEPARATOR}(?<m>[01]?\\d)(?:${SEPARATOR}(?<y>(?:19|20)\\d{2})|/(?<y4>[1-3]\\d))?| tháng (?<m2>[01]?\\d)(?:,? năm (?<y2>(?:19|20)\\d{2})|${SEPARATOR}(?<y3>(?:19|20)\\d{2}))?))(?![\\p{L}\\p{N}%]|[.,/-]\\d)`,
  'giu',
);

/** What every day holds: two numbers with a sign or "tháng" between them. */
const MAY_HOLD_A_DAY = /\d ?(?:[/.\-–]|tháng) ?\d/iu;

/** Days of a sentence, in order. Bare "12/1" counts only after "ngày", a part of the day or an opening bracket. */
export const daysIn: (text: string) => readonly DayMention[] = remembered(readDays, 64);

function readDays(text: string): DayMention[] {
  if (!MAY_HOLD_A_DAY.test(text)) return [];
  const days: DayMention[] = [];
  let moon = -1;
  for (const { 0: whole, index, groups = {} } of matchesOf(text, DAY)) {
    const day = Number(groups['d']);
    const month = Number(groups['m'] ?? groups['m2']);
    const short = groups['y4'];
    const yearText = short === undefined ? (groups['y'] ?? groups['y2'] ?? groups['y3']) : `20${short}`;
    const year = yearText === undefined ? null : Number(yearText);
    if (!dayExists(year ?? 2024, month, day)) continue;
    const end = index + whole.length;
    if (LUNAR.test(text.slice(end, end + 24))) {
      if (OPENS_THE_SENTENCE.test(text.slice(0, index))) moon = end;
      continue;
    }
    const part = groups['part'] ?? '';
    const lead = /^[,(\s]*/u.exec(whole)?.[0].length ?? 0;
    days.push({
      start: index + lead,
      end,
      printed: whole.slice(lead).trim(),
      day,
      month,
      year,
      until: lastOf(groups['to']),
      relative: /qua/iu.test(part) ? 'YESTERDAY' : /n[aà]y/iu.test(part) ? 'TODAY' : null,
      announced:
        part !== '' ||
        groups['word'] !== undefined ||
        (moon >= 0 && BESIDE_THE_MOON.test(text.slice(moon, index + lead))),
    });
  }
  return days.filter((day, i) => !spansYears(text, day, days[i + 1]) && !spansYears(text, days[i - 1], day));
}

/** "ngày 16/7 ÂL", "14/7 (âm lịch)", "ngày 10 tháng 3 năm Giáp Thìn", "14/7/Ất Mùi": a day of the moon's months, and no other. */
const LUNAR = compacted(
  /^,? ?(?:\(?(?:ÂL|AL|âm lịch)(?![\p{L}])|(?:[/.-] ?|năm )?(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý) (?:Tý|Sửu|Dần|Mão|Thìn|T[ỵị]|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi)(?![\p{L}]))/u,
);

const OPENS_THE_SENTENCE = /^\W*(?:vào )?(?:lúc |hồi )?(?:\d{1,2} ?(?:giờ|h|g)(?: ?\d{1,2})?(?: phút)?,? ?)?$/iu;

/** "ngày 15 tháng 9 năm Mậu Tuất (DL: 23-10-2018)": the same day as everybody's calendar has it. */
const BESIDE_THE_MOON = /^[^()\d]{0,24}\((?:DL|dương lịch|tức(?: là)?|nhằm)?[: ]*$/iu;

/** "(ngày 6 tháng 6 năm 1969 - ngày 6 tháng 6 năm 2024)": the years of an anniversary, and no day on which anybody met. */
function spansYears(text: string, from: DayMention | undefined, to: DayMention | undefined): boolean {
  if (!from || !to || from.year === null || to.year === null) return false;
  return (
    from.day === to.day &&
    from.month === to.month &&
    from.year < to.year &&
    /^ ?[-–] ?$/u.test(text.slice(from.end, to.start))
  );
}

function lastOf(range: string | undefined): number | null {
  const days = range?.match(/\d{1,2}/gu);
  return days ? Number(days.at(-1)) : null;
}

/** Date of publication in a dateline: "Thứ Tư, 03-06-2020, 02:56", "date 2023-11" (a month only: the first of it is null). */
export function publishedIn(dateline: string): { day: string | null; year: number; month: number } | null {
  const iso = /(?<!\d)((?:19|20)\d{2})-(\d{2})(?:-(\d{2}))?(?!\d)/u.exec(dateline);
  if (iso) return published(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? null : Number(iso[3]));
  const day = /(?<!\d)(\d{1,2}) ?(?:[/.-]|tháng) ?(\d{1,2}),? ?(?:[/.-]|năm)? ?((?:19|20)\d{2})/iu.exec(dateline);
  return day ? published(Number(day[3]), Number(day[2]), Number(day[1])) : null;
}

function published(
  year: number,
  month: number,
  day: number | null,
): { day: string | null; year: number; month: number } | null {
  if (month < 1 || month > 12 || (day !== null && !dayExists(year, month, day))) return null;
  const two = (n: number): string => String(n).padStart(2, '0');
  return { day: day === null ? null : `${year}-${two(month)}-${two(day)}`, year, month };
}
