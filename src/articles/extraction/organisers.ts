import { BODY_HEADS } from './lexicon/body-words.js';

const START = new RegExp(
  `(?:^|,\\s*|\\s(?:và|cùng|với|cùng với)\\s+|\\s[-–]\\s|;\\s*)(?=(?:(?:các )?(?:${BODY_HEADS})(?![\\p{L}])|đoàn |huyện |xã |tỉnh |phường |thành phố |\\p{Lu}\\p{Ll}+ (?:ủy|đoàn)))`,
  'giu',
);
/** "Chủ tịch UBND tỉnh chủ trì": a chair is no organiser. */
const POST = /^\s*(?:phó )?(?:chủ tịch|thủ tướng|bộ trưởng|giám đốc|bí thư|tổng bí thư)(?![\p{L}])/iu;
const LEVEL = /(?<![\p{L}])(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|TP|trung ương|Việt Nam)(?![\p{L}])/iu;
const LEVEL_TAIL = /(?<![\p{L}])(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn)(?: \p{Lu}[\p{L}’'-]*){0,4}$/u;

/**
 * Joint organisers between the date and the verb: "Ban Thường trực Ủy ban MTTQ và Ban Thường vụ các tổ chức chính trị -
 * xã hội huyện" are two, and both are of the district: the level stands once, at the end.
 */
export function organisersIn(printed: string): string[] {
  const text = printed

    .replace(/\((?!\p{Lu}{2,12}\))[^)]{0,40}\)/gu, ' ')
    .replace(/(?<![\p{L}])(?:đã|vừa|cũng|long trọng|trọng thể|đồng|chủ trì|tiến hành|phối hợp)(?![\p{L}])\s*/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const starts = [...text.matchAll(START)]
    .filter(({ 0: lead, index }) => !/[-–]/u.test(lead) || /^\p{Lu}/u.test(text.slice(index + lead.length)))
    .map(({ 0: lead, index }) => ({ from: index, to: index + lead.length }));
  const pieces = starts.map(({ to }, i) => text.slice(to, starts[i + 1]?.from ?? text.length));
  const organisers = pieces
    .filter((piece) => !POST.test(piece))
    .map((piece) => piece.replace(/^[\s,;.–-]+|[\s,;.:–-]+$/gu, ''))
    .filter((piece) => piece.length > 1 && piece.length < 160);
  return withLevel(organisers);
}

function withLevel(organisers: string[]): string[] {
  const level = LEVEL_TAIL.exec(organisers.at(-1) ?? '')?.[0];
  if (level === undefined) return organisers;
  return organisers.map((each) => (LEVEL.test(each) || /(?:ủy|đoàn|hội) *$/iu.test(each) ? each : `${each} ${level}`));
}
