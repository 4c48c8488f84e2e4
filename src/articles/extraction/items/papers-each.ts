import type { AwardItem } from '../tellings/award-item.js';
import { EACH } from '../lexicon/award-words.js';
import { compacted } from '../patterns/compact.js';

const EACH_GETS = compacted(new RegExp(`(?<![\\p{L}])${EACH}$`, 'iu'));
const VERB = /^(?:GIVE|RECEIVE|PRAISE|PASSIVE|FORM|GIFT|BY)$/u;

/** "Chị A và cụ B, mỗi người một Giấy khen của Hội C": without a verb "mỗi người một" tells that those before it receive. */
export function withPapersEach(text: string, items: readonly AwardItem[]): AwardItem[] {
  return items.flatMap((item, at): AwardItem[] => {
    const each = item.type === 'FORM' ? EACH_GETS.exec(text.slice(Math.max(0, item.start - 40), item.start)) : null;
    if (!each) return [item];
    const clause = items.findLastIndex(({ type }, i) => i < at && type === 'SEMICOLON') + 1;
    const before = items.slice(clause, at);
    const receives = before.some(({ type }) => /^(?:PERSON|BODY|COUNT)$/u.test(type));
    if (!receives || before.some(({ type }) => VERB.test(type))) return [item];
    return [{ type: 'RECEIVE', start: item.start, end: item.start }, item];
  });
}
