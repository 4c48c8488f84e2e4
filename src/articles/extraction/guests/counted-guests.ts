import { matchesOf } from '../patterns/matches.js';

/** Some of a row of guests, with how many an article says they are. */
export interface CountedGuests {
  /** Where they stand in the row. */
  start: number;
  printed: string;
  count: number | null;
}

const COUNTED =
  /^(\d{1,3}(?:\.\d{3})+|\d{1,5}) (?:đại biểu|hội viên|đoàn viên|cán bộ|đồng chí|người|khách mời)(?![\p{L}])/iu;

const SO_MANY = /\d (?:đại biểu|hội viên|đoàn viên|cán bộ|đồng chí|người|khách mời)(?![\p{L}])/iu;

/** "đại diện các sở, ngành và 124 đại biểu": those counted come beside those before, of whom nobody says how many. */
const BESIDE =
  /(?:\s*[,;]?\s(?:và|cùng với|cùng)|\s*[,;])\s(?=(?:\d{1,3}(?:\.\d{3})+|\d{1,5}) (?:đại biểu|hội viên|đoàn viên|cán bộ|đồng chí|người|khách mời)(?![\p{L}]))/giu;

/** Behind these words a number counts some of those told before, or those for whom they stand. */
const WITHIN =
  /(?<![\p{L}])(?:trong đó|trong số|gồm|tổng số|tổng cộng|đại diện cho|thay mặt|thay cho|mỗi|bình quân)(?![\p{L}])/iu;

/** Behind another number these are counted with it: "98 đại biểu, 45 đại biểu nữ", "150 đại biểu, 30 đồng chí là đảng viên". */
const OF_THE_SAME =
  /^[\d.]+ \p{L}+ (?:\p{L}+ )?(?:nữ|trẻ|nam|cao tuổi|là|có trình độ|người dân tộc|dân tộc|đảng viên|ngoài Đảng)(?![\p{L}])/iu;
/** "150 đại biểu, 30 hội viên được khen thưởng" may hold them; whoever is only invited is none of the delegates. */
const GUESTS_BESIDE = /^[\d.]+ khách mời(?![\p{L}])/iu;
/** "mỗi xã 3 đồng chí", "3 đồng chí mỗi xã". */
const OF_EACH = /(?<![\p{L}])(?:mỗi|bình quân)(?![\p{L}])/iu;

/** Numbers of something else than guests: "đại diện cho hơn 5.000 hội viên", "của 12 xã", "trong đó có 30 nữ"; not "và 20 khách". */
const OF_OTHERS =
  /(?<![\p{L}])(?:đại diện|thay mặt|tiêu biểu|đến từ|từ|của|thuộc|trong đó|là)(?![\p{L}])[^;]*(?<!(?:và|cùng|với) (?:hơn |gần |trên |khoảng )?)$/iu;

/**
 * A row of guests, taken apart where it counts some of them exactly. "98 đại biểu" are 98; "hơn 300 đại biểu" and
 * "đại diện 12 xã" are nobody's number. `named`: those counted last are named behind, each of whom is a guest already.
 */
export function countedGuests(row: string, named: boolean): CountedGuests[] {
  const cuts = matchesOf(row, BESIDE).flatMap(({ 0: joint, index }) =>
    index === 0 || WITHIN.test(row.slice(0, index)) || /\([^)]*$/u.test(row.slice(0, index))
      ? []
      : [{ end: index, start: index + joint.length }],
  );
  const starts = [0, ...cuts.map(({ start }) => start)];
  const parts = starts.map((start, i) => ({ start, printed: row.slice(start, cuts[i]?.end ?? row.length) }));
  const counted = parts.findIndex(({ printed }) => SO_MANY.test(printed));
  const within = parts.some(
    ({ start, printed }, i) =>
      (i > 0 && OF_EACH.test(printed)) ||
      (counted >= 0 &&
        i > counted &&
        (OF_THE_SAME.test(printed) || (row.startsWith(', ', start - 2) && !GUESTS_BESIDE.test(printed)))),
  );
  if (within) return [{ start: 0, printed: row, count: null }];
  if (named && parts.length > 1) {
    const last = parts.pop()!;
    const before = parts.at(-1)!;
    before.printed = row.slice(before.start, last.start + last.printed.length);
  }
  return parts.map((part) => ({ ...part, count: sizeOf(part.printed) }));
}

function sizeOf(printed: string): number | null {
  const number = COUNTED.exec(printed)?.[1];
  if (number === undefined || OF_EACH.test(printed)) return null;
  const others = matchesOf(printed.slice(number.length), /\d[\d.]*/gu);
  const told = others.every(({ index }) => OF_OTHERS.test(printed.slice(number.length, number.length + index)));
  return told ? Number(number.replaceAll('.', '')) : null;
}
