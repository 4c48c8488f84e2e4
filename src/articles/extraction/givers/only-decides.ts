import type { Clause } from '../clauses/subject.js';
import { compacted } from '../patterns/compact.js';
import type { AwardItem } from '../tellings/award-item.js';

const DECIDED = compacted(
  /(?<![\p{L}])(?:(?:ký|ban hành)(?: (?:kết|ban hành))?(?: các)? quyết định(?![\p{L}])|có quyết định(?: số \S+)?(?: về (?:việc )?)?\s*$)/iu,
);

/** "Chủ tịch UBND tỉnh A vừa ký quyết định số … tặng Bằng khen": who signs it, or has made it, hands nothing over. */
export function onlyDecides({ text, left }: Clause, verb: AwardItem): boolean {
  // "ông A gửi Thư khen": who writes hands nothing over, either.
  if (text.slice(verb.start, verb.end) === 'gửi') return true;
  const subject = left.findLast(({ type, end }) => type === 'PERSON' && end <= verb.start);
  return subject !== undefined && DECIDED.test(text.slice(subject.end, verb.start));
}
