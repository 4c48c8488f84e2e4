import { type Day, formatDay } from '../../../platform/time/day.js';
import { fromAnniversary, fromAnniversaryItself } from './anniversary-years.js';
import { fromDayBefore, fromDocumentReviewed, fromOtherDay } from './other-days.js';
import { type Found, schoolYearIn, type YearClues } from './year-clues.js';
import type { DayMention } from '../text/dates.js';
import type { ReadDate, YearSource } from '../draft.js';

/** Where a year is looked for, in the order in which it is believed. */
const SOURCES: readonly ((day: DayMention, clues: YearClues) => Found | null)[] = [
  fromSameDay,
  fromClock,
  fromAnniversaryItself,
  fromPublication,
  fromAnniversary,
  fromDayBefore,
  fromReview,
  fromDecision,
  (_day, clues) => fromTerm(clues),
  fromTitle,
  fromHalfYear,
  (day, clues) => fromAnniversary(day, { ...clues, lead: clues.remembered }),
  (day, { rememberedBefore = '' }) => fromAnniversary(day, { headline: '', lead: rememberedBefore }, { near: 1 }),
  (_day, clues) => fromDocumentReviewed(clues),
  fromOtherDay,
  fromMonthsOver,
  fromMonthTold,
  fromStages,
  (day, { reviewedBesides = null }) => fromReview(day, { lead: '', yearReviewed: reviewedBesides, yearPlanned: null }),
  fromYearTold,
];

/** The meeting's day with its year, and how the year was found; `--01-12` where nothing tells it. */
export function dateOf(day: DayMention, clues: YearClues): ReadDate {
  if (day.year !== null) return dated(day, day.year, 'PRINTED');
  for (const source of SOURCES) {
    const found = source(day, clues);
    if (found && mayHaveBeen(found.year, day, clues.readOn)) return dated(day, found.year, found.source);
  }
  const two = (n: number): string => String(n).padStart(2, '0');
  return { value: `--${two(day.month)}-${two(day.day)}`, printed: day.printed, inferredFrom: null };
}

/** A report is of what was, or is announced for the next two months: "75 năm … Ngày hội (2005)" put a meeting into 2080. */
function mayHaveBeen(year: number, { month }: DayMention, readOn: Day | undefined): boolean {
  if (readOn === undefined) return true;
  const [readYear, readMonth] = readOn.split('-').map(Number);
  return year * 12 + month <= readYear! * 12 + readMonth! + 2;
}

function dated(day: DayMention, year: number, inferredFrom: YearSource): ReadDate {
  return { value: formatDay(year, day.month, day.day), printed: day.printed, inferredFrom };
}

/** The same day printed once more, with its year: "trong hai ngày 11, 12/10/2023". */
function fromSameDay(day: DayMention, { otherDays, published }: YearClues): Found | null {
  const same = otherDays.find(
    (other) =>
      other.announced &&
      (other.day === day.day || other.until === day.day) &&
      other.month === day.month &&
      other.year !== null &&
      other.year >= 2000 &&
      (published === null || (other.year <= published.year && other.year > published.year - 3)),
  );
  return same ? { year: same.year!, source: 'OTHER_DATE' } : null;
}

/** The last such day before the article was published. */
function fromPublication(day: DayMention, { published }: YearClues): Found | null {
  if (!published) return null;
  const later =
    day.month > published.month ||
    (day.month === published.month && published.day !== null && day.day > published.day + 1);
  // An article in November about a meeting in December announces it.
  const soon = later && day.month - published.month <= 1 && published.month > 1 && day.month !== 12;
  return { year: published.year - (later && !soon ? 1 : 0), source: published.source };
}

/**
 * "22/11/2024 1:21" above a congress for the term 2020-2025, or a review of 2023 that its day would put into December 2024: the page's
 * clock, and no day of publication.
 */
function fromClock(day: DayMention, clues: YearClues): Found | null {
  if (clues.published?.source !== 'DATELINE') return null;
  const printed = fromPublication(day, clues)!.year;
  const term = /(?:nhiệm kỳ|khóa) /iu.test(clues.lead) ? fromTerm(clues) : null;
  if (term !== null && printed - term.year > 2) return term;
  // "kỷ niệm 85 năm Ngày thành lập Đoàn" below the clock of a page that was read five years later.
  const remembered = fromAnniversary(day, clues);
  if (remembered !== null && printed - remembered.year > 1) return remembered;
  const review = clues.yearReviewed === null ? null : fromReview(day, clues);
  return review !== null && printed > review.year && (day.month >= 10 || printed - review.year > 1) ? review : null;
}

/** "9 tháng đầu năm 2022" told on 12 October: right behind those months. */
function fromMonthsOver(day: DayMention, { monthsOver = null }: YearClues): Found | null {
  const since = monthsOver === null ? -1 : day.month - monthsOver.months;
  return since >= 0 && since <= 2 ? { year: monthsOver!.year, source: 'YEAR_REVIEWED' } : null;
}

/** "thành tích công tác tháng 8-2025" told on 3 September: the month before, or the same one. */
function fromMonthTold(day: DayMention, { monthsTold = [] }: YearClues): Found | null {
  const told = monthsTold.find(({ month }) => month === day.month || month === day.month - 1);
  return told ? { year: told.year, source: 'YEAR_REVIEWED' } : null;
}

function fromStages(_day: DayMention, { stagesMeet = null }: YearClues): Found | null {
  return stagesMeet === null ? null : { year: stagesMeet, source: 'TERM' };
}

function fromYearTold(day: DayMention, { yearTold = null }: YearClues): Found | null {
  if (yearTold === null || (day.month > 2 && day.month < 11)) return null;
  return { year: yearTold + (day.month <= 2 ? 1 : 0), source: 'YEAR_REVIEWED' };
}

/** A review of year N is held late in N or early in N + 1. */
function fromReview(
  day: DayMention,
  { lead, yearReviewed, yearPlanned }: Pick<YearClues, 'lead' | 'yearReviewed' | 'yearPlanned'>,
): Found | null {
  // "tổng kết Tháng Thanh niên năm 2019": what is shorter than a year is looked back on in the same year.
  // Recruits are called up in February, and looked back on in the same year, too.
  const short =
    /(?:tổng|sơ) kết (?:tháng|chiến dịch|hội thi|cuộc thi|mùa|(?:công tác )?(?:tuyển (?:chọn|quân)|giao (?:nhận )?quân|gọi công dân nhập ngũ))(?![\p{L}])/iu.test(
      lead,
    ) && day.month > 2;
  // "tổng kết công tác năm 2022, triển khai nhiệm vụ năm 2023" on 28 June: no year is over by then but the last one.
  const late =
    yearPlanned !== null && yearPlanned === (yearReviewed ?? 0) + 1 && day.month <= 9 && /tổng kết/iu.test(lead);
  if (yearReviewed !== null)
    return {
      year: yearReviewed + ((day.month <= 5 || late) && !short && yearPlanned !== yearReviewed ? 1 : 0),
      source: 'YEAR_REVIEWED',
    };
  return yearPlanned === null ? null : { year: yearPlanned - (day.month >= 10 ? 1 : 0), source: 'YEAR_PLANNED' };
}

function fromDecision(day: DayMention, { decisionYear }: YearClues): Found | null {
  return decisionYear
    ? { year: decisionYear.year + (decisionYear.month >= 10 && day.month <= 3 ? 1 : 0), source: 'DECISION_DATE' }
    : null;
}

/** Its period is the one looked back on as often as the one ahead, and tells no year by itself. */
const EMULATION_CONGRESS = /đại hội[^.]{0,60} (?:thi đua|điển hình tiên tiến|cháu ngoan)/iu;

/** "nhiệm kỳ 2024 - 2029": a congress is held in the first year. */
function fromTerm({ lead, headline, termElected }: YearClues): Found | null {
  const text = `${lead} ${headline}`;
  // "Đại hội Thi đua … giai đoạn 2015-2020" looks back as often as ahead.
  if (EMULATION_CONGRESS.test(text) || /đại hội (?:biểu dương|tuyên dương|tôn vinh)/iu.test(text)) return null;
  // "Hội nghị lần thứ nhất công bố … nhiệm kỳ VII (2022-2027)": the first one of a term.
  const first =
    /hội nghị lần (?:thứ )?(?:nhất|I|1)(?![\p{L}\d])[^.;]{0,160}?(?:nhiệm kỳ|khóa)(?: [IVXL\d]{1,5})?,? ?\(? ?((?:19|20)\d{2}) ?[-–] ?(?:19|20)\d{2}/iu.exec(
      lead,
    );
  if (first) return { year: Number(first[1]), source: 'TERM' };
  const term =
    /(?:(?<!(?:thực hiện|kết) nghị quyết )đại hội|hội nghị (?=đại biểu|nhiệm kỳ))(?:[^.]|\.(?=\p{L})){0,160}?(?:nhiệm kỳ(?: \p{L}+){0,5}?|giai đoạn|khóa[^.,;]{0,12}) ?\(? ?((?:19|20)\d{2}) ?[-–] ?(?:19|20)\d{2}/iu.exec(
      text,
    );
  if (term) return { year: Number(term[1]), source: 'TERM' };
  return /(?<![\p{L}])đại hội/iu.test(lead) && termElected !== null ? { year: termElected, source: 'TERM' } : null;
}

/** "… giai đoạn 2010-2015", "6 tháng đầu năm 2021", "tiêu biểu năm 2023" in the sentence that tells of the meeting. */
function fromTitle(day: DayMention, { lead, headline, stageOver }: YearClues): Found | null {
  const text = `${lead} ${headline}`;
  const edition = /lần (?:thứ )?[IVX\d]{1,5} ?[-–,] ?(?:năm )?((?:19|20)\d{2})(?! ?[-–] ?\d)/iu.exec(text);
  if (edition) return { year: Number(edition[1]), source: 'YEAR_IN_TITLE' };
  // "phiên họp thường kỳ tháng 5/2023", held in that month or right before or after it.
  const ofMonth = /tháng (\d{1,2})(?: ?[/-] ?|,? năm )((?:19|20)\d{2})/iu.exec(lead);
  if (ofMonth && Math.abs(Number(ofMonth[1]) - day.month) <= 1)
    return { year: Number(ofMonth[2]), source: 'YEAR_IN_TITLE' };
  const school = day.month <= 6 ? schoolYearIn(lead) : null;
  // "Sáng 5/9, … tổ chức Lễ khai giảng năm học 2019-2020": a school year opens in its first year.
  const opened = day.month >= 8 && /khai giảng năm học/iu.test(lead) ? schoolYearIn(lead) : null;
  if (opened !== null) return { year: opened - 1, source: 'YEAR_IN_TITLE' };
  if (school !== null) return { year: school, source: 'YEAR_IN_TITLE' };
  const proclaimed = /(?<=\s)Năm (?:\p{L}+ |[-–] ){2,10}((?:19|20)\d{2})(?! ?[-–] ?\d)/u.exec(text);
  if (proclaimed) return { year: Number(proclaimed[1]), source: 'YEAR_IN_TITLE' };
  const exam = /kỳ thi (?:\p{L}+ ){1,7}((?:19|20)\d{2})(?! ?[-–] ?\d)/iu.exec(lead);
  const named = exam ?? /[Xx]uân (?:\p{Lu}\p{L}+ ){1,2}((?:19|20)\d{2})/u.exec(text);
  if (named) return { year: Number(named[1]), source: 'YEAR_IN_TITLE' };
  // "đóng góp từ năm 2019 đến năm 2023" tells of no day.
  const year =
    /(?:tháng (?:đầu|cuối) năm|hè(?: năm)?|quý [iv]+\/?(?: năm)?|vụ (?:đông )?(?:xuân|mùa|đông|hè thu)|(?<!từ (?:đầu )?)(?<!từ (?:đầu )?(?:năm )?(?:19|20)\d{2} đến (?:hết )?)(?<!(?:(?<!(?:học|vệ|tuyển|thí|phát|nữ|giáng|đản|nghiên cứu) )sinh|(?<!(?:lễ|định|việc) )thành lập) )năm(?: mới)?|tết [^,;.]{0,20}?) ?((?:19|20)\d{2})(?! ?[-–] ?\d)/iu.exec(
      text,
    );
  // Achievements of year N are honoured early in N + 1.
  const past =
    (/(?:thành tích|xuất sắc|tổng kết|tiêu biểu|khen thưởng|lễ trao giải)/iu.test(text) &&
      day.month <= 2 &&
      !/tết/iu.test(text)) ||
    // "có nhiều đóng góp trong năm 2022" on 12 March: a whole year is over.
    (day.month === 3 && /(?:thành tích|đóng góp)[^.;]{0,120} năm (?:19|20)\d{2}(?! ?[-–] ?\d)/iu.test(lead));
  if (year) return { year: Number(year[1]) + (past ? 1 : 0), source: 'YEAR_IN_TITLE' };
  // "tổng kết công tác bầu cử … nhiệm kỳ 2016-2021": elected at its beginning, and looked back on soon after.
  const elected =
    /(?:tổng|sơ) kết[^.;]{0,60}? bầu cử[^.;]{0,160}?nhiệm kỳ ?\(? ?((?:19|20)\d{2}) ?[-–] ?(?:19|20)\d{2}/iu.exec(text);
  if (elected) return { year: Number(elected[1]), source: 'TERM' };
  // "tổng kết nhiệm kỳ 2016-2021, triển khai nhiệm vụ giai đoạn 2021-2026", "tổng kết phong trào lần thứ VI (2003-2007)": the first period is over.
  const over =
    /(?:tổng kết|đánh giá)(?:(?!triển khai|phương hướng|nhiệm vụ)[^.;]){0,120}?(?:(?:nhiệm kỳ|giai đoạn) ?\(?|(?<! \d{1,2} năm[^.;]{0,120}) \() ?(?:19|20)\d{2} ?[-–] ?((?:19|20)\d{2})/iu.exec(
      text,
    );
  if (over) return { year: Number(over[1]) + (day.month <= 2 ? 1 : 0), source: 'YEAR_IN_TITLE' };
  // "tổng kết 5 năm phong trào … (2008 - 2012)": five whole years, looked back on when the last was over.
  const whole = YEARS_LOOKED_BACK_ON.exec(lead);
  if (whole && Number(whole[3]) - Number(whole[2]) + 1 === Number(whole[1]))
    return { year: Number(whole[3]) + (day.month <= 5 ? 1 : 0), source: 'YEAR_IN_TITLE' };
  // "tổng kết 5 năm phong trào … (2020 - 2025)": from the year to the same time of the other.
  if (whole && Number(whole[3]) - Number(whole[2]) === Number(whole[1]))
    return { year: Number(whole[3]), source: 'YEAR_IN_TITLE' };
  const period = /(?:giai đoạn|từ năm|năm học) ?\(? ?((?:19|20)\d{2}) ?[-–] ?((?:19|20)\d{2})/iu.exec(text);
  // "Đại hội Thi đua … giai đoạn 2012-2017" ahead or back: what was achieved in it, or what comes after it, tells.
  if (period && Number(period[1]) === stageOver) return { year: stageOver, source: 'TERM' };
  if (!period || (EMULATION_CONGRESS.test(lead) && Number(period[2]) !== stageOver)) return null;
  // "sơ kết 10 năm …, giai đoạn 2009-2019": as long as the period, which is over.
  const years = Number(period[2]) - Number(period[1]);
  const length = Number(/sơ kết (\d{1,2}) năm(?![\p{L}])/iu.exec(text)?.[1] ?? 0);
  const reviewed =
    length === years ||
    length === years + 1 ||
    /(?:đại hội (?:thi đua|cháu ngoan)|tổng kết|biểu dương|tuyên dương|khen thưởng|điển hình)/iu.test(text);
  // January lies within a school year.
  const after = day.month <= 2 && !/^năm học/iu.test(period[0]) ? 1 : 0;
  return reviewed ? { year: Number(period[2]) + after, source: 'YEAR_IN_TITLE' } : null;
}
const YEARS_LOOKED_BACK_ON =
  /(?:tổng|sơ) kết (\d{1,2}) năm [^.;]{0,160}?\( ?(?:năm |giai đoạn |từ năm )?((?:19|20)\d{2}) ?(?:[-–]|đến(?: năm)?) ?((?:19|20)\d{2}) ?\)/iu;
/** Half-years are reviewed in June to August of the same year. */
function fromHalfYear(day: DayMention, { halfYear }: YearClues): Found | null {
  return halfYear !== null && day.month >= 5 && day.month <= 9 ? { year: halfYear, source: 'YEAR_REVIEWED' } : null;
}
