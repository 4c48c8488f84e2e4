import type { AwardItem } from '../tellings/award-item.js';
import { compacted } from '../patterns/compact.js';
import { RANK } from '../ranks/prizes.js';

/**
 * "trao Giấy khen Chi hội A và 2 hội viên": without "cho" the body right behind the form receives with those counted. "giải Nhất cho Chi hội
 * A, giải Nhì Chi hội B": "cho" is said with one prize of a row, and the body behind the next one won it; "1 giải Nhất (xã A)": who won it stands in brackets.
 */
export function withReceiversBehindForms(text: string, items: readonly AwardItem[]): AwardItem[] {
  let prizesGoTo = false;
  return items.flatMap((item, at): AwardItem[] => {
    if (item.type !== 'FORM') return [item];
    const [body, and, count] = items.slice(at + 1, at + 4);
    const isPrize = item.code === 'PRIZE' && RANK.test(item.printed);
    const isWon = isPrize && prizesGoTo;
    prizesGoTo ||= isPrize && body?.type === 'TO';
    if (isPrize && WON.test(body?.type ?? '') && BRACKET.test(text.slice(item.end, body!.start)))
      return [item, { type: 'TO', start: item.end, end: item.end }];
    if (body?.type !== 'BODY' || text.slice(item.end, body.start) !== ' ') return [item];
    const withCounted =
      and?.type === 'AND' && count?.type === 'COUNT' && JOINED.test(text.slice(body.end, count.start));
    return withCounted || isWon ? [item, { type: 'TO', start: item.end, end: item.end }] : [item];
  });
}
const WON = /^(?:BODY|PERSON)$/u;
const BRACKET = compacted(/^ \((?:(?:đội|tập thể|thí sinh|em|ông|bà|anh|chị) )?$/iu);
const JOINED = /^ (?:và|cùng) $/u;
