import { distance } from './anniversary-years.js';
import type { DayMention } from '../text/dates.js';
import type { Found, YearClues } from './year-clues.js';

/** "sáng nay (17/12) … theo đề nghị của Hội đồng họp ngày 14/12/2022": decided some days before, in the same sentence. */
export function fromDayBefore(day: DayMention, { lead, otherDays }: YearClues): Found | null {
  const before = otherDays.find(
    (other) =>
      other.year !== null &&
      other.year >= 2000 &&
      ((other.month === day.month && other.day < day.day) || (other.month % 12) + 1 === day.month) &&
      /(?<![\p{L}])họp (?:ngày )?$/iu.test(lead.slice(0, Math.max(0, lead.indexOf(other.printed)))),
  );
  return before ? { year: before.year! + (before.month > day.month ? 1 : 0), source: 'OTHER_DATE' } : null;
}

const DOCUMENT_REVIEWED =
  /(?:sơ|tổng) kết (\d{1,2}) năm (?:triển khai |tổ chức )?thực hiện [^.;]{0,160}?ngày \d{1,2}[/.-]\d{1,2}[/.-]((?:19|20)\d{2})(?!\d)/iu;

/** "sơ kết 5 năm thực hiện Chỉ thị số 2 ngày 15/5/2016": so many years after the document's day. */
export function fromDocumentReviewed({ lead }: YearClues): Found | null {
  const found = DOCUMENT_REVIEWED.exec(lead);
  return found ? { year: Number(found[2]) + Number(found[1]), source: 'OTHER_DATE' } : null;
}

/** The latest of the days near it: "Cuối tháng 7-2012 …, ngày 15-7-2013 …" were before it. */
export function fromOtherDay(day: DayMention, { otherDays }: YearClues): Found | null {
  const [near] = otherDays
    .filter((other) => other.year !== null && other.year >= 2000 && distance(other.month, day.month) <= 2)
    .sort((a, b) => b.year! - a.year!);
  return near ? { year: near.year! + Math.round((near.month - day.month) / 12), source: 'OTHER_DATE' } : null;
}
