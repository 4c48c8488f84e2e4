import type { AwardItem } from '../tellings/award-item.js';
import { PLACE_LEVEL } from '../lexicon/place-levels.js';
import { compacted } from '../patterns/compact.js';

const RECEIVES = /^(?:COUNT|PERSON|BODY)$/u;

/**
 * "trao tặng 11 cán bộ lão thành Huân chương Độc lập", "trao tặng ông A - nguyên Giám đốc B - Huân chương", "trao tặng Hội A và Hội B Cờ
 * thi đua": who stands between the verb and the form receives it, where nobody stands behind "cho".
 */
export function receiversBetween(
  text: string,
  left: readonly AwardItem[],
  verbAt: number,
  head: AwardItem,
  right: readonly AwardItem[],
): AwardItem[] {
  const verb = left[verbAt];
  if (verb?.type !== 'GIVE' || head.type !== 'FORM' || head.start - verb.end > 400) return [];
  const between = left.slice(verbAt + 1);
  const [first] = between;
  if (!first || !RECEIVES.test(first.type) || !RIGHT_BEHIND.test(text.slice(verb.end, first.start))) return [];
  const to = right.findIndex(({ type }) => type === 'TO');
  if (to >= 0 && RECEIVES.test(right[to + 1]?.type ?? '')) return [];
  const people = peopleUpTo(text, between, head);
  if (people.length > 0) return [verb, ...people];
  const row = between.slice(0, rowEnd(text, between));
  const rest = between.slice(row.length);
  const lead = text.slice(row.at(-1)?.end ?? head.start, head.start);
  const told =
    first.type === 'COUNT'
      ? rest.every(({ type }) => /^(?:BODY|OF)$/u.test(type)) && !ACHIEVED.test(lead) && DESCRIBES.test(lead)
      : first.type === 'BODY' && rest.length === 0 && TOUCHES.test(lead) && bodiesReceive(left, verbAt, row);
  return told ? [verb, ...row] : [];
}
const RIGHT_BEHIND = /^(?: (?:cho )?)?$/u;
const TOUCHES = /^(?: [-–])?,? $/u;
/** What those counted are, up to the form, in words without a sign. */
const DESCRIBES = /^ (?:[^,;:.()“”"\d]{1,70} )?$/u;
/** "tặng 5 cá nhân đạt danh hiệu …", "…, 3 tập thể và Bằng khen": the form tells what they had won, or goes to others. */
const ACHIEVED = compacted(
  /(?<![\p{L}])(?:đạt|đoạt|giành|được|nhận|từng|giữ|mang|kèm|và|cùng|với|có(?! (?:nhiều |những )?(?:thành tích|đóng góp|công|cống hiến)))(?![\p{L}])/iu,
);

/** "ông A - p1, p2 của Hội B và ông C - p3 - Huân chương": people from the verb to the form, with bodies of their posts. */
function peopleUpTo(text: string, between: readonly AwardItem[], head: AwardItem): AwardItem[] {
  const last = between.at(-1);
  const plain = between.every(({ type }) => /^(?:PERSON|BODY|OF|COMMA|AND)$/u.test(type));
  if (!plain || between[0]?.type !== 'PERSON' || last?.type !== 'PERSON') return [];
  return TOUCHES.test(text.slice(last.end, head.start))
    ? between.filter(({ type }) => !/^(?:BODY|OF)$/u.test(type))
    : [];
}

/** Where a row of receivers ends: one kind of item, joined by commas and conjunctions. */
function rowEnd(text: string, items: readonly AwardItem[]): number {
  const kind = items[0]!.type;
  let end = 1;
  for (let at = 1; at < items.length; at += 1) {
    const { type, start } = items[at]!;
    if (type === kind && JOINED.test(text.slice(items[end - 1]!.end, start))) end = at + 1;
    else if (type !== 'COMMA' && type !== 'AND') break;
  }
  return end;
}
const JOINED = /^\s*(?:(?:,|và|cùng|, và)\s*)?$/u;

/** "UBND tỉnh trao tặng Hội A Bằng khen": told of who gives, and not passively; "trao xã A Bằng khen" may be a place. */
function bodiesReceive(left: readonly AwardItem[], verbAt: number, row: readonly AwardItem[]): boolean {
  const before = left.slice(0, verbAt);
  return (
    before.some(({ type }) => type === 'PERSON' || type === 'BODY') &&
    before.every(({ type }) => type !== 'PASSIVE' && type !== 'RECEIVE') &&
    row.every((item) => item.type !== 'BODY' || !LEVEL.test(item.name))
  );
}
const LEVEL = compacted(new RegExp(`^(?:${PLACE_LEVEL})(?![\\p{L}])`, 'iu'));

/** "tặng 3 tập thể Giấy khen, 5 cá nhân Bằng khen": the verb of the second is told once. */
export function withVerbOfPairs(text: string, items: readonly AwardItem[]): AwardItem[] {
  const read: AwardItem[] = [];
  let paired = false;
  for (const [at, item] of items.entries()) {
    const [before, next] = [items[at - 1], items[at + 1]];
    const pair =
      item.type === 'COUNT' &&
      item.recipients.count !== null &&
      next?.type === 'FORM' &&
      text.slice(item.end, next.start) === ' ';
    const opens = /^(?:COMMA|AND|SEMICOLON)$/u.test(before?.type ?? '') && items[at - 2]?.type === 'FORM';
    if (pair && paired && opens && items[at + 2]?.type !== 'TO')
      read.push({ type: 'GIVE', handed: false, start: item.start, end: item.start });
    if (item.type === 'COUNT') paired = pair && (before?.type === 'GIVE' || (paired && opens));
    read.push(item);
  }
  return read;
}
