import { OUTLET_AND_DAY } from '../lexicon/furniture.js';
import { compacted } from '../patterns/compact.js';

/** A line that holds a date or time of publication and little else: "Cập nhật: 20:53, 11/10/2019 (GMT+7)". */
const DATELINE_WORDS =
  /(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cập nhật(?: lúc| ngày)?|ngày đăng|đăng ngày|đăng lúc|ngày xuất bản|ngày cập nhật|xuất bản|ngày|tháng|năm|lúc|gmt|date|giờ|phút|am|pm|sa|ch|ldo|h)/giu;
const HAS_FULL_DATE =
  /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2} tháng \d{1,2},? (?:năm )?\d{4}|date \d{4}-\d{2}/iu;

/** "23/4/2023 | English | 中文": the clock of a portal's head, beside its languages. */
const OTHER_LANGUAGES = compacted(
  /\d{4}[^\p{L}]{1,8}(?:English|Tiếng Việt|Vietnamese|EN|ENG)(?![\p{L}])(?:[^\p{L}]{1,8}\p{L}{2,12}){0,4}\W*$/iu,
);

/** Whether a line only tells when it was printed: "Thứ Tư, 03-06-2020, 02:56". */
export function isDateline(text: string): boolean {
  if (!HAS_FULL_DATE.test(text)) return false;
  if (OTHER_LANGUAGES.test(text)) return false;
  if (OUTLET_AND_DAY.test(text)) return true;
  const rest = text
    .replace(DATELINE_WORDS, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  if (rest.length <= 12) return true;
  // "HOÀNG LỘC LDO | 16/11/2023 20:56": a byline and a time of day on one line.
  return rest.length <= 40 && /\d{1,2}[:h]\d{2}/u.test(text) && !/\p{Ll}{2,} \p{Ll}{2,} \p{Ll}{2,}/u.test(rest);
}
