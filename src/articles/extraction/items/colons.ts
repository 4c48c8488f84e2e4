import type { AwardItem } from '../tellings/award-item.js';
import { POST_START } from '../lexicon/posts.js';
import { compacted } from '../patterns/compact.js';

/** Where a line or a clause begins, or after the head of a list: "* Bộ Công Thương: …", "Về khen thưởng: Thủ tướng: …". */
const OPENS = compacted(/(?:^|[;:])[^\p{L}\p{N}]*(?:(?:còn|và|riêng) )?$/iu);
const BEHIND_THOSE_COUNTED = compacted(/^(?: \p{Ll}+){0,4} \($/u);

/** "Bộ Công Thương: Bằng khen cho 1 tập thể", "Chủ tịch UBND tỉnh: 13 doanh nghiệp (Bằng khen)": the colon stands for the verb. */
export function withSpeakingColons(text: string, items: readonly AwardItem[]): AwardItem[] {
  const read: AwardItem[] = [];
  items.forEach((item, at) => {
    const colon = items[at - 1];
    if (item.type === 'GIVE' && colon?.type === 'COLON' && grantorBefore(text, items, at - 1))
      read[read.length - 1] = { ...item, start: colon.start };
    else if (item.type === 'COLON' && tellsAnAward(text, items.slice(at + 1))) {
      const post = postAlone(text, item, items[at - 1]?.end ?? 0);
      if (post) read.push(post);
      read.push(post || grantorBefore(text, items, at) ? { ...item, type: 'GIVE', handed: false } : item);
    } else read.push(item);
  });
  return read;
}

function grantorBefore(text: string, items: readonly AwardItem[], at: number): boolean {
  const [body, colon] = [items[at - 1], items[at]!];
  return (
    body?.type === 'BODY' && text.slice(body.end, colon.start).trim() === '' && OPENS.test(text.slice(0, body.start))
  );
}

/** "Chủ tịch VCCI: 5 doanh nhân (Bằng khen)": a post of a body that is not known grants, and nobody told before it. */
function postAlone(text: string, colon: AwardItem, from: number): AwardItem | null {
  const words = /[^;:]*$/u.exec(text.slice(from, colon.start))![0];
  const name = words.replace(/^[^\p{L}]+/u, '').trim();
  const start = colon.start - words.trimStart().length;
  return POST_START.test(name) && name.length < LONGEST_POST ? { type: 'LEVELS', name, start, end: colon.start } : null;
}
const LONGEST_POST = 60;

/** A form and whom it goes to, or those counted and their form in brackets. */
function tellsAnAward(text: string, after: readonly AwardItem[]): boolean {
  const [first, second] = after;
  if (first?.type === 'FORM') return second?.type === 'TO' || second?.type === 'COUNT';
  const form = after.findIndex(({ type }) => !/^(?:COUNT|COMMA|AND)$/u.test(type));
  const last = after[form - 1];
  return (
    after[form]?.type === 'FORM' &&
    last?.type === 'COUNT' &&
    BEHIND_THOSE_COUNTED.test(text.slice(last.end, after[form]!.start))
  );
}
