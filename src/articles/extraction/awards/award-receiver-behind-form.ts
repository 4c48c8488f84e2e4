import type { AwardItem } from './award-item.js';
import { RANK } from './award-prizes.js';

/** "trao Giấy khen Chi hội A và 2 hội viên": without "cho" the body right behind the form receives with those counted. */
export function withReceiversBehindForms(text: string, items: readonly AwardItem[]): AwardItem[] {
  return items.flatMap((item, at): AwardItem[] => {
    if (item.type !== 'FORM') return [item];
    const [body, and, count] = items.slice(at + 1, at + 4);
    if (body?.type !== 'BODY' || text.slice(item.end, body.start) !== ' ') return [item];
    const withCounted =
      and?.type === 'AND' && count?.type === 'COUNT' && JOINED.test(text.slice(body.end, count.start));
    return withCounted || wonAsThoseBefore(items, at) ? [item, { type: 'TO', start: item.end, end: item.end }] : [item];
  });
}
const JOINED = /^ (?:và|cùng) $/u;

/** "giải Nhất cho Chi hội A, giải Nhì Chi hội B": "cho" is said with the first prize of a row, and the body behind the next one won it. */
function wonAsThoseBefore(items: readonly AwardItem[], at: number): boolean {
  if (!isRanked(items[at])) return false;
  const before = items.slice(0, at).findLastIndex((item) => isRanked(item));
  return before >= 0 && (items[before + 1]?.type === 'TO' || wonAsThoseBefore(items, before));
}
const isRanked = (item: AwardItem | undefined): boolean =>
  item?.type === 'FORM' && item.code === 'PRIZE' && RANK.test(item.printed);
