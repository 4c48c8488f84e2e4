import { compacted } from '../patterns/compact.js';
import type { AwardItem } from '../tellings/award-item.js';

/** "lựa chọn 5 đơn vị dẫn đầu để khen thưởng"; "xét chọn 3 cá nhân xuất sắc để trao Giải thưởng": those chosen are given it, as if they "được trao". */
export function withThoseChosen(text: string, items: readonly AwardItem[]): AwardItem[] {
  return items.flatMap((item, at): AwardItem[] => {
    const [before, next] = [items[at - 1], items[at + 1]];
    if (before?.type !== 'COUNT' || !(item.type === 'PRAISE' || (item.type === 'GIVE' && next?.type === 'FORM')))
      return [item];
    if (before.recipients.count === null || !IN_ORDER_TO.test(text.slice(before.end, item.start))) return [item];
    const chosen = (item.type === 'GIVE' ? CHOSEN : DID_CHOOSE).test(
      text.slice(Math.max(0, before.start - 90), before.start),
    );
    return chosen
      ? [
          { type: 'PASSIVE', start: item.start, end: item.start },
          item.type === 'GIVE' ? { ...item, handed: false } : item,
        ]
      : [item];
  });
}
const IN_ORDER_TO = /^[^,;:.()]{0,60} để (?:vinh danh,? (?:và )?)?$/iu;
const DID_CHOOSE = compacted(
  /(?<![\p{L}])(?:đã|vừa) (?:[^,;.:]{1,60} )?(?:chọn|lựa chọn|tuyển chọn)(?: ra| được)? $/iu,
);
const CHOSEN = compacted(/(?<![\p{L}])(?:chọn|lựa chọn|tuyển chọn)(?: ra| được)? $/iu);
