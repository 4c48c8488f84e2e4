import type { AwardItem } from '../tellings/award-item.js';
import { GOES } from '../lexicon/award-words.js';
import { compacted } from '../patterns/compact.js';

/** "43 Bằng khen của UBND tỉnh được trao cho 4 tập thể": the verb stands behind the form. */
export interface GivenAfter {
  /** The verb's index in the segment. */
  verb: number;
  /** Who does it, between "được" and the verb. */
  doers: AwardItem[];
  /** Another form stands between the head and the verb. */
  row: boolean;
}

const LEADS_TO_BEING_GIVEN =
  /^[\s”"’]*(?:(?:năm (?:nay|\d{4})|(?:đợt|lần) này|đã|cũng|vừa|lần lượt|trang trọng|này|còn|đều),?\s+)*$/iu;
const NOT_YET = compacted(/(?<![\p{L}])(?:sẽ|chưa|không|dự kiến|cần|phải|nên|có thể)\s+$/iu);
const LEADS_TO_THE_VERB = /^\s*(?:(?:đã|vinh dự|long trọng|trang trọng|trực tiếp|quyết định|tiến hành)\s+)*$/iu;

export function givenAfter(text: string, segment: readonly AwardItem[], at: number): GivenAfter | null {
  if (segment[at]?.type !== 'FORM') return null;
  let next = at + 1;
  while (next < segment.length && /^(?:OF|BODY|LEVELS|AND|COMMA|FORM)$/u.test(segment[next]!.type)) next += 1;
  const between = segment.slice(at + 1, next);
  const led = (to: number, words: RegExp): boolean =>
    segment[to] !== undefined && words.test(text.slice(segment[to - 1]!.end, segment[to]!.start));
  const row = between.some(({ type }) => type === 'FORM');
  const plain = segment[next]?.type === 'GIVE';
  if (!plain && segment[next]?.type !== 'PASSIVE') return null;
  if (plain && !givenWithoutPassive(text, segment, at, next)) return null;
  const far = between.length === 0 && !plain && !NOT_YET.test(text.slice(segment[at]!.end, segment[next]!.start));
  if ((!far && !led(next, LEADS_TO_BEING_GIVEN)) || !owned(between)) return null;
  let verb = plain ? next : next + 1;
  while (/^(?:BODY|PERSON|AND|COMMA|LEVELS)$/u.test(segment[verb]?.type ?? '')) verb += 1;
  if (segment[verb]?.type !== 'GIVE' || (!plain && !led(verb, LEADS_TO_THE_VERB))) return null;
  // "… Bằng khen của UBND tỉnh, Hội A được tặng Giấy khen": another award.
  if (segment[verb + 1]?.type === 'FORM') return null;
  return { verb, doers: plain ? broughtBy(text, segment, at) : segment.slice(next + 1, verb), row };
}

/**
 * "Giấy khen của UBND xã về tay 4 thôn"; "43 Bằng khen của UBND tỉnh trao cho 4 tập thể", where the papers are counted, open the
 * sentence, or were brought by somebody.
 */
function givenWithoutPassive(text: string, segment: readonly AwardItem[], at: number, verb: number): boolean {
  const { start, end } = segment[verb]!;
  if (GOES_ALONE.test(text.slice(start, end)))
    return segment.slice(0, at).every(({ type }) => !/^(?:GIVE|PRAISE|RECEIVE|PASSIVE)$/u.test(type));
  const told = counted(segment[at]!) || text.slice(0, segment[at]!.start).trim() === '';
  return segment[verb + 1]?.type === 'TO' && (told || broughtBy(text, segment, at).length > 0);
}
const GOES_ALONE = compacted(new RegExp(`^${GOES}$`, 'iu'));

/** "Ông A mang theo bằng khen của Hội B trao cho …": who brought it hands it over. */
function broughtBy(text: string, segment: readonly AwardItem[], at: number): AwardItem[] {
  const person = segment[at - 1];
  return person?.type === 'PERSON' && BRINGS.test(text.slice(person.end, segment[at]!.start)) ? [person] : [];
}
const BRINGS = compacted(/(?<![\p{L}])(?:mang|đem)(?: theo| đến| về)? (?:\d{1,2} )?$/iu);

function counted(item: AwardItem): boolean {
  return item.type === 'FORM' && item.pieces !== null;
}

/** "của UBND tỉnh và Hội A", "của UBND tỉnh, 5 Giấy khen của UBND huyện": every body belongs to a form. */
function owned(between: readonly AwardItem[]): boolean {
  let of = true;
  return between.every(({ type }, i) => {
    if (type === 'FORM' || type === 'OF') of = true;
    else if ((type === 'COMMA' || type === 'AND') && between[i - 1]?.type === 'FORM') of = false;
    return of || (type !== 'BODY' && type !== 'LEVELS');
  });
}
