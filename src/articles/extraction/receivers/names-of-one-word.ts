import { compacted } from '../patterns/compact.js';

/** "bà Út", "anh Sáu": a form of address with one word, as an item of a row; not "giúp đỡ bà Út", "em Trường …". */
const ITEM = compacted(
  /(?:^|[,;:(]|(?<![\p{L}])(?:và|cùng|với|cho|là|gồm|các))\s*(?:\d{1,2}[.)] ?)?(?:ông|bà|anh|chị|em|cụ|cháu|cô|chú|thầy|bác|dì|mẹ|đồng chí|đ\/c) \p{Lu}\p{Ll}*\s*(?=[,;.()]|$|(?:và|cùng|được)(?![\p{L}]))/u,
);
/** Where a row of receivers ends: what they did, and what else is told. */
const ENDS = compacted(
  /[.;:]|(?<![\p{L}])(?:vì|có|đã|trong|do|về|đạt|trao|tặng|nhận|khi|phát biểu|nói|cho (?:biết|rằng)|dịp|nhân)(?![\p{L}])/iu,
);
const LONGEST_ITEM = 60;

/** Whether one of a row, from the first receiver that was read up to the last and the items behind, is called by one word alone and was not read. */
export function hasNameOfOneWord(text: string, from: number, first: number, end: number): boolean {
  const before = text.slice(Math.max(from, first - LONGEST_ITEM), first);
  const behind = text.slice(end, end + LONGEST_ITEM);
  const ends = ENDS.exec(behind)?.index ?? behind.length;
  return ITEM.test(`${before}${text.slice(first, end)}${behind.slice(0, ends)}`);
}
