import type { AwardItem } from '../tellings/award-item.js';

const RECEIVES = /^(?:COUNT|PERSON|BODY)$/u;

/** "trao Huân chương tặng ông A và Huân chương tặng ông B": right behind its form the second verb only says to whom. */
export function withVerbsForPrepositions(text: string, items: readonly AwardItem[]): AwardItem[] {
  let given = false;
  return items.map((item, at): AwardItem => {
    if (item.type === 'SEMICOLON' || item.type === 'PASSIVE' || item.type === 'RECEIVE') given = false;
    if (item.type !== 'GIVE') return item;
    const [before, next] = [items[at - 1], items[at + 1]];
    const leads =
      given &&
      before?.type === 'FORM' &&
      RECEIVES.test(next?.type ?? '') &&
      text.slice(before.end, item.start) === ' ' &&
      GIVES.test(text.slice(item.start, item.end)) &&
      RIGHT_BEHIND.test(text.slice(item.end, next!.start));
    given = true;
    return leads ? { type: 'TO', start: item.start, end: item.end } : item;
  });
}
const GIVES = /^(?:trao )?tặng$/iu;
const RIGHT_BEHIND = /^ (?:các )?$/u;
