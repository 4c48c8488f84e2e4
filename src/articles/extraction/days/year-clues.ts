import { compacted } from '../patterns/compact.js';
import { daysIn, type DayMention } from '../text/dates.js';
import type { Sentence } from '../text/sentences.js';
import { matchesOf } from '../patterns/matches.js';
import type { Day } from '../../../platform/time/day.js';
import type { YearSource } from '../draft.js';

/** What an article says that a year can be inferred from. */
export interface YearClues {
  published: { year: number; month: number; day: number | null; source: 'PUBLISHED_ON' | 'DATELINE' } | null;
  /** The sentence that tells of the meeting, and its title. */
  lead: string;
  headline: string;
  yearReviewed: number | null;
  yearPlanned: number | null;
  /** Days printed with a year anywhere in the article. */
  otherDays: readonly DayMention[];
  /** Date of a decision told in the article. */
  decisionYear: { year: number; month: number } | null;
  /** First year of the term that the body elected is for. */
  termElected: number | null;
  /** Year of the half-year that the first sentences look back on. */
  halfYear: number | null;
  /** How many months of which year the article tells to be over. */
  monthsOver?: { months: number; year: number } | null;
  /** Single months that it tells of: "trong tháng 8-2025". */
  monthsTold?: readonly { month: number; year: number }[];
  /** Last year of a period that the article looks back on: "có thành tích … giai đoạn 2012-2017". */
  stageOver: number | null;
  /** The year in which one of the stages that are told ends and the next begins. */
  stagesMeet?: number | null;
  /** What is told to be remembered there: "ôn lại truyền thống 94 năm Ngày …". */
  remembered: string;
  /** What the article's first meeting remembers, for another one that is held near the founding day itself. */
  rememberedBefore?: string;
  /** Year looked back on beside what the meeting was for. */
  reviewedBesides?: number | null;
  /** Year of which a sentence begins to tell what was done in it. */
  yearTold?: number | null;
  /** The day on which the article is read, where that is known. */
  readOn?: Day | undefined;
}

/** A year, and where it was found. */
export interface Found {
  year: number;
  source: YearSource;
}

/** "6 tháng cuối năm 2016" in the first sentences: the half-year that the meeting looks back on or ahead to. */
export function halfYearIn(sentences: readonly Sentence[]): number | null {
  for (const { text } of sentences.slice(0, 8)) {
    const year = /(?:6|sáu) tháng (?:đầu|cuối) năm ((?:19|20)\d{2})/iu.exec(text)?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}

const MONTHS_OVER = compacted(/(?<![\p{L}\d])(\d{1,2}) tháng (?:đầu )?năm ((?:19|20)\d{2})(?!\d)/iu);

/** "9 tháng đầu năm 2022, tổng sản phẩm …": how many months of which year are over, as the article tells. */
export function monthsOverIn(sentences: readonly Sentence[]): { months: number; year: number } | null {
  for (const { text } of sentences.slice(0, 20)) {
    const over = MONTHS_OVER.exec(text);
    if (over) return { months: Number(over[1]), year: Number(over[2]) };
  }
  return null;
}

/** "Trong tháng 8-2025, Công an tỉnh đã …", "Từ đầu năm 2025 đến nay": the months of a year that the article tells of as over, or any of its months. */
export function monthsToldIn(sentences: readonly Sentence[]): { month: number; year: number }[] {
  return sentences.slice(0, 12).flatMap(({ text }) => {
    const up = UP_TO_NOW.exec(text)?.[1];
    if (up !== undefined) return ALL_MONTHS.map((month) => ({ month, year: Number(up) }));
    return matchesOf(text, MONTH_TOLD)
      .slice(0, 3)
      .map(([, month, year]) => ({ month: Number(month), year: Number(year) }))
      .concat(firstMonths(text));
  });
}
const UP_TO_NOW = compacted(/(?<![\p{L}])từ đầu năm (20\d{2})(?!\d),? (?:cho )?(?:đến|tới) nay(?![\p{L}])/iu);
const ALL_MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/** "trước, trong và sau Tết Nguyên đán Ất Tỵ 2025", "Hội báo Xuân 2025": the first two months of it. */
function firstMonths(text: string): { month: number; year: number }[] {
  const year = LUNAR_NEW_YEAR.exec(text)?.[1];
  return year === undefined ? [] : [1, 2].map((month) => ({ month, year: Number(year) }));
}
const LUNAR_NEW_YEAR = compacted(
  /(?<![\p{L}])(?:tết (?:nguyên đán )?|hội (?:báo )?xuân )(?:\p{L}+ ){0,2}?(?:năm )?(20\d{2})(?!\d)/iu,
);

const MONTH_TOLD = compacted(/(?:trong|của|công tác(?: \p{L}+){0,4}) tháng (\d{1,2}) ?[-/] ?(20\d{2})(?![\d/-])/giu);

/** "học sinh đoạt giải năm học 2009-2010, thủ khoa các trường đại học năm 2009": the year that the school year ends in. */
export function schoolYearIn(text: string): number | null {
  const school = /(?<![\p{L}])năm học ?\(? ?((?:19|20)\d{2}) ?[-–] ?((?:19|20)\d{2})(?!\d)/iu.exec(text);
  return school && Number(school[2]) === Number(school[1]) + 1 ? Number(school[2]) : null;
}

export function rememberedIn(sentences: readonly Sentence[]): string {
  return (
    sentences
      .slice(0, 20)
      .find(({ text }) =>
        /(?:ôn lại [^.;,]{0,90}|(?:nhân (?:dịp )?|hướng (?:tới|đến) |chào mừng |gắn với )kỷ niệm )\d{2} năm/iu.test(
          text,
        ),
      )?.text ?? ''
  );
}

const SPAN =
  /\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:19|20)\d{2} ?[-–] ?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?((?:19|20)\d{2})(?!\d)/gu;

/** "(3/3/1959 - 3/3/2019)": the anniversary's day in the article's own year. */
export function anniversariesIn(sentences: readonly Sentence[]): DayMention[] {
  return sentences.slice(0, 20).flatMap(({ text }) =>
    matchesOf(text, SPAN)
      .slice(0, 4)
      .map((span) => ({
        start: span.index,
        end: span.index + span[0].length,
        printed: span[0],
        day: Number(span[1]),
        month: Number(span[2]),
        year: Number(span[3]),
        until: null,
        relative: null,
        announced: false,
      })),
  );
}

export function decisionDate(sentences: readonly Sentence[]): { year: number; month: number } | null {
  for (const { text } of sentences) {
    const at = /quyết định số/iu.exec(text);
    if (!at) continue;
    const day = daysIn(text.slice(at.index, at.index + 160)).find(({ year }) => year !== null);
    if (day) return { year: day.year!, month: day.month };
  }
  return null;
}

/** "Dịp này, Hội A tổng kết công tác năm 2016 và triển khai nhiệm vụ năm 2017": looked back on beside what the meeting was for. */
const BESIDES = compacted(
  /^(?:(?:nhân |trong |cũng (?:nhân|trong) )?dịp này|đồng thời|cùng với đó|cũng (?:tại|trong) (?:hội nghị|buổi lễ|lễ|chương trình)[^,]{0,30}),? [^.;]{0,80}?(?<![\p{L}])(?:tổng kết|sơ kết)(?![\p{L}])[^.;]*? năm ((?:19|20)\d{2})(?! ?[-–] ?\d)/iu,
);

/** "Hội nghị nhằm tổng kết công tác mặt trận năm 2014, triển khai …": what the meeting was for, in a sentence of its own. */
const HELD_TO_REVIEW = compacted(
  /^(?:hội nghị|đại hội|buổi (?:lễ|họp)|kỳ họp)(?: này)? (?:được tổ chức )?(?:là dịp |nhằm |để )+(?:tổng kết|sơ kết|đánh giá)(?![\p{L}])[^.;,]*? năm ((?:19|20)\d{2})(?! ?[-–] ?\d)/iu,
);

export function reviewedBesidesIn(sentences: readonly Sentence[]): { year: number; sentence: Sentence } | null {
  for (const sentence of sentences.slice(0, 40)) {
    const year = BESIDES.exec(sentence.text)?.[1] ?? HELD_TO_REVIEW.exec(sentence.text)?.[1];
    if (year !== undefined) return { year: Number(year), sentence };
  }
  return null;
}

const YEAR_TOLD = compacted(
  /^(?:(?:theo )?báo cáo[^,;.]{0,60} (?:cho (?:hay|biết|thấy)|nêu(?: rõ)?),? |theo báo cáo[^,;.]{0,40}, )?(?:trong )?(?:năm|(?:hai|ba|2|3) năm (?:19|20)\d{2} ?[-–]) ?((?:19|20)\d{2})(?! ?[-–] ?\d),(?:[^.;]{0,120} đã |(?! ?(?:[^.;]{0,120} )?(?:sẽ|phấn đấu|tiếp tục|tập trung|đẩy mạnh|dự kiến|đề ra|xác định|cần|phải|nhiệm vụ)(?![\p{L}]))[^.;]{0,120} \d)/iu,
);

/** "báo cáo tình hình năm 2009 và những chỉ tiêu của năm 2010": of two years in a row the first is over. */
function lastAndThis(text: string): string | undefined {
  const [, last, next] = LAST_AND_THIS.exec(text) ?? [];
  return Number(next) === Number(last) + 1 ? last : undefined;
}
const LAST_AND_THIS = compacted(
  /(?:tình hình|kết quả|hoạt động|thành tựu)(?![\p{L}])[^.;\d]{0,100} năm (20\d{2})[^.;\d]{0,40}(?:chỉ tiêu|phương hướng|nhiệm vụ|kế hoạch|mục tiêu)[^.;\d]{0,40} năm (20\d{2})(?! ?[-–] ?\d)/iu,
);

/** "Năm 2018, Ủy ban đã …", told in the past of a meeting held in the first or the last months of a year. */
export function yearToldIn(sentences: readonly Sentence[]): number | null {
  const years = sentences.slice(0, 12).flatMap(({ text, place }) => {
    const year = place === 'BODY' ? (YEAR_TOLD.exec(text)?.[1] ?? lastAndThis(text)) : undefined;
    return year === undefined ? [] : [Number(year)];
  });
  if (years.length === 0) return comparedIn(sentences);
  return years.every((year) => year === years[0]) ? years[0]! : null;
}

/** "Năm 2022, phong trào … phát triển. … đều tăng so với năm 2021": the year that is told is over. */
function comparedIn(sentences: readonly Sentence[]): number | null {
  const body = sentences.slice(0, 12).filter(({ place }) => place === 'BODY');
  const before = body.map(({ text }) => COMPARED.exec(text)?.[1]).find((year) => year !== undefined);
  const year = Number(before ?? 0) + 1;
  return before !== undefined && body.some(({ text }) => new RegExp(`^(?:trong )?năm ${year}(?!\\d)`, 'iu').test(text))
    ? year
    : null;
}
const COMPARED = compacted(
  /(?<![\p{L}])(?:tăng|giảm|vượt|cao hơn)(?![\p{L}])[^.;]{0,60} so với (?:cùng kỳ )?năm ((?:19|20)\d{2})(?!\d)/iu,
);

const ELECTED =
  /(?:bầu|giữ chức|tái cử|đắc cử|hiệp thương cử|suy cử|(?:phương hướng|nhiệm vụ|chương trình hoạt động)(?= ))[^.;]{0,140}? nhiệm kỳ (?:mới )?\(?((?:19|20)\d{2}) ?[-–] ?(?:19|20)\d{2}/iu;

/** "Ban Chấp hành nhiệm kỳ 2023-2028 được bầu gồm 31 đồng chí", "… ra mắt Đại hội": the term stands before the verb. */
const TERM_ELECTED = compacted(
  /(?:ban (?:chấp hành|thường vụ|kiểm tra)|BCH|[uủ][ỷy] ban)(?![\p{L}])[^.;]{0,90} nhiệm kỳ (?:mới )?\(?((?:19|20)\d{2}) ?[-–] ?(?:19|20)\d{2}\)?,?(?: (?:đã|gồm(?: có)? [^,;.]{1,30}))? (?:được (?:đại hội )?(?:bầu|tín nhiệm bầu|hiệp thương)|ra mắt)(?![\p{L}])/iu,
);

/** "bà A được bầu làm Chủ tịch Hội nhiệm kỳ 2016-2021": a congress elects at the beginning of the term. */
export function termElectedIn(sentences: readonly Sentence[]): number | null {
  for (const { text } of sentences.slice(0, 14)) {
    const year = ELECTED.exec(text)?.[1] ?? TERM_ELECTED.exec(text)?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}

/** "có thành tích trong phong trào giai đoạn 2012-2017", "phương hướng giai đoạn 2018 - 2023": the period before is over. */
const ACHIEVED =
  /thành tích [^.;]{0,120}giai đoạn \(? ?(?:19|20)\d{2} ?[-–] ?((?:19|20)\d{2})|(?:phương hướng|nhiệm vụ)[^.;]{0,120} giai đoạn \(? ?((?:19|20)\d{2}) ?[-–]/iu;

export function stageOverIn(sentences: readonly Sentence[]): number | null {
  for (const { text } of sentences.slice(0, 30)) {
    const years = ACHIEVED.exec(text);
    if (years) return Number(years[1] ?? years[2]);
  }
  return stageOfArmy(sentences);
}

/** "Đại hội Thi đua Quyết thắng giai đoạn 2019-2024": that of the army looks back, where the article tells of no other stage. */
function stageOfArmy(sentences: readonly Sentence[]): number | null {
  const texts = sentences.slice(0, 30).map(({ text }) => text);
  const overYears =
    texts.some((text) => EMULATION_CONGRESS.test(text)) && texts.some((text) => IN_FIVE_YEARS.test(text));
  if (!overYears && !texts.some((text) => ARMY_CONGRESS.test(text))) return null;
  const stages = texts.flatMap((text) => matchesOf(text, STAGE).slice(0, 6));
  const [first] = stages;
  return first && stages.every(([, start]) => start === first[1]) ? Number(first[2]) : null;
}
/** "Trong 5 năm, quỹ vận động được …" of an emulation congress "giai đoạn 2015-2020". */
const EMULATION_CONGRESS = compacted(
  /đại hội (?:thi đua yêu nước|điển hình tiên tiến)(?![\p{L}])[^.;]{0,80} giai đoạn/iu,
);
const IN_FIVE_YEARS = compacted(
  /(?:^|[,;] )(?:trong|qua|sau) (?:5|năm) năm(?: qua)?, (?![^.]*(?<![\p{L}])(?:sẽ|phấn đấu)(?![\p{L}]))/iu,
);
const ARMY_CONGRESS = compacted(/đại hội thi đua quyết thắng(?![\p{L}])[^.;]{0,80} giai đoạn/iu);

const STAGE = /(?:giai đoạn|nhiệm kỳ) ?\(? ?((?:19|20)\d{2}) ?[-–] ?((?:19|20)\d{2})(?!\d)/giu;

/** "biểu dương gương của giai đoạn 2020-2025, … lần thứ I giai đoạn 2025-2030": the year in which one ends and the other begins. */
export function stagesMeetIn(sentences: readonly Sentence[]): number | null {
  const stages = sentences.slice(0, 30).flatMap(({ text }) => matchesOf(text, STAGE).slice(0, 6));
  const ends = new Set(stages.map(([, , end]) => end));
  const meet = [...new Set(stages.map(([, start]) => start!))].filter((year) => ends.has(year));
  return meet.length === 1 ? Number(meet[0]) : null;
}
