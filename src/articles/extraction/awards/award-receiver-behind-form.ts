import type { AwardItem } from './award-item.js';

/** "trao Giấy khen Chi hội A và 2 hội viên": without "cho" the body right behind the form receives with those counted. */
export function withReceiversBehindForms(text: string, items: readonly AwardItem[]): AwardItem[] {
  return items.flatMap((item, at): AwardItem[] => {
    if (item.type !== 'FORM') return [item];
    const [body, and, count] = items.slice(at + 1, at + 4);
    const receives =
      body?.type === 'BODY' &&
      text.slice(item.end, body.start) === ' ' &&
      and?.type === 'AND' &&
      count?.type === 'COUNT' &&
      JOINED.test(text.slice(body.end, count.start));
    return receives ? [item, { type: 'TO', start: item.end, end: item.end }] : [item];
  });
}
const JOINED = /^ (?:và|cùng) $/u;
