import { dayExists, formatDay } from '../../../platform/time/day.js';
import { compacted } from '../patterns/compact.js';
import type { DayMention } from '../text/dates.js';

/** "28 - 30/8", "28 đến 30/8"; "14, 15 và 16/5". */
const RANGE = compacted(/\d ?(?:-|–|đến) ?(?:ngày )?\d{1,2}(?= ?[/.\-–] ?\d| tháng)/iu);
const ROW = compacted(/\d{1,2}(?: ?(?:,|và|&) ?(?:ngày )?\d{1,2})+(?= ?[/.\-–] ?\d| tháng)/iu);
/** "Từ ngày 12/1 đến ngày 20/1, Hội tổ chức chuỗi hoạt động, trong đó có lễ tuyên dương": they are of more than one meeting. */
const OF_MORE = compacted(
  /(?<![\p{L}])(?:chuỗi|(?:đợt|chiến dịch) (?:thi đua|cao điểm|hoạt động)|tháng (?:cao điểm|hành động|thanh niên|nhân đạo|vì)|tuần lễ|lần lượt|đồng loạt)(?![\p{L}])|, (?:các|\d{1,3}|hai|ba|bốn|năm) (?:xã|phường|chi hội|chi đoàn|chi bộ|cơ sở|thôn|ấp|bản)(?! ngày)(?: [^,;.]{1,30})? tổ chức /iu,
);
/** "từ ngày 30/8 đến ngày 1/9", "(30/8 - 1/9)". */
const UP_TO = compacted(/^ ?(?:-|–|đến)(?: hết)?(?: ngày)? ?$/iu);

/**
 * The last of the days that something took, told with its first one, whose year is known by then: "ngày 28 và 29/8", "từ 30/8 đến 1/9". Null
 * where it took one day, or the days are apart: "ngày 5 và 12/10".
 */
export function lastDayOf(first: DayMention, value: string, text: string, next: DayMention | undefined): string | null {
  const year = /^\d{4}/u.exec(value)?.[0] ?? null;
  if (OF_MORE.test(text)) return null;
  if (first.until !== null) return isOneRow(first) ? dated(year, first.month, first.until) : null;
  if (!next || !UP_TO.test(text.slice(first.end, next.start))) return null;
  const turns = next.month < first.month;
  if (next.month === first.month ? next.day <= first.day : turns && next.month !== 1) return null;
  const last = year === null ? null : String(Number(year) + (turns ? 1 : 0));
  return next.year !== null && String(next.year) !== last ? null : dated(last, next.month, next.day);
}

function isOneRow({ day, until, printed }: DayMention): boolean {
  if (until === null || until <= day) return false;
  const row = ROW.exec(printed)?.[0].match(/\d{1,2}/gu);
  return RANGE.test(printed) || (row?.length ?? 0) === until - day + 1;
}

function dated(year: string | null, month: number, day: number): string | null {
  if (!dayExists(Number(year ?? 2024), month, day)) return null;
  return year === null ? `-${formatDay(2024, month, day).slice(4)}` : formatDay(Number(year), month, day);
}
