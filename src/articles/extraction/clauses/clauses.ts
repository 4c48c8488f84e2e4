import { compacted } from '../patterns/compact.js';
import { givenAfter } from './given-after.js';
import { formsTogether } from './heads.js';
import { countsBeforeBracket } from '../receivers/sides.js';
import type { Around } from '../tellings/award-event.js';
import type { AwardItem } from '../tellings/award-item.js';
import { opensAnotherDoing } from '../items/other-doings.js';

export function rightEnd(text: string, segment: readonly AwardItem[], heads: readonly number[], i: number): number {
  let last = i;
  while (heads[last + 1] !== undefined && formsTogether(segment, heads[last]!, heads[last + 1]!)) last += 1;
  const next = heads[last + 1];
  return next === undefined ? segment.length : leftOf(text, segment, heads[last]!, next);
}

/** Semicolons part clauses, unless what follows has neither verb nor form: then a list goes on. */
export function segmentsOf(text: string, items: readonly AwardItem[]): AwardItem[][] {
  const segments: AwardItem[][] = [];
  let current: AwardItem[] = [];
  const waiting: AwardItem[] = [];
  let waits = false;
  const close = (): void => {
    // "…; đồng ý để 12 vị nghỉ hưu, cử thêm 15 ủy viên": another thing done, and nobody who receives.
    if (opensAnotherDoing(text, current)) {
      current = [];
      return;
    }
    const opens = current.some(
      ({ type }) => type === 'FORM' || type === 'GIVE' || type === 'PRAISE' || type === 'RECEIVE',
    );
    const last = segments.at(-1);
    // "Hội A; ông B, chức vụ nhận …": names before the first verb belong to it; "hỗ trợ vốn cho 120 hộ; …" is another thing done.
    if (!opens && !last) {
      if (helpsThoseCounted(current)) current = [];
      return;
    }
    if (!opens && waits) waiting.push(...current);
    else if (opens && receivedBy(current)) segments.push([...waiting.splice(0), ...current]);
    else {
      last?.push(...waiting.splice(0));
      if (opens || !last) segments.push(current);
      else last.push(...current);
    }
    if (opens) waits = endsWithItsForm(segments.at(-1)!);
    current = [];
  };
  for (const item of items) {
    if (item.type === 'SEMICOLON') close();
    current.push(item);
  }
  close();
  segments.at(-1)?.push(...waiting);
  return segments;
}

/** "ông A được tặng Huân chương (của Chủ tịch nước); ông B; ông C được tặng Huy chương": after its form, and whose it is, the first clause is told. */
function endsWithItsForm(segment: readonly AwardItem[]): boolean {
  const form = segment.findLastIndex(({ type }) => type === 'FORM');
  const behind = segment.slice(form + 1);
  const owned = behind[0]?.type === 'OF' && behind.length === 2 && behind[1]!.type === 'BODY';
  return form >= 0 && (behind.length === 0 || owned) && receivedBy(segment);
}

/** "hỗ trợ phương tiện làm ăn cho 120 hộ", "giúp đỡ cho 3 gia đình": what went to them is no form. */
function helpsThoseCounted(clause: readonly AwardItem[]): boolean {
  return clause.some(({ type }, i) => type === 'TO' && clause[i + 1]?.type === 'COUNT');
}

function receivedBy(segment: readonly AwardItem[]): boolean {
  const verb = segment.findIndex(({ type }) => type === 'PASSIVE' || type === 'RECEIVE');
  return verb > 0 && segment.slice(0, verb).every(({ type }) => type !== 'FORM' && type !== 'GIVE');
}

/** Where what belongs to the second of two heads begins: its subject, or the people who "được" or "nhận" it. */
export function leftOf(text: string, segment: readonly AwardItem[], at: number, next: number): number {
  const holders = countsBeforeBracket(text, segment.slice(at + 1, next), segment[next]!);
  if (segment[at]!.type === 'FORM' && holders.length > 0) return next - holders.length;
  let verb = at + 1;
  const behind = givenAfter(text, segment, at);
  if (behind) verb = behind.verb + 1;
  else if (segment[verb]?.type === 'PASSIVE') verb += 2;
  while (verb < next && !isVerb(segment, verb, at)) verb += 1;
  // "… 40 cụ và Hội Người cao tuổi huyện khen thưởng 20 cụ": the second head is itself the verb, and nothing behind it is.
  verb = Math.min(verb, next);
  if (verb >= next && segment[next]!.type !== 'PRAISE') return next;
  const kind = segment[verb]!.type;
  if (kind === 'PASSIVE' || kind === 'RECEIVE') return receiversBefore(text, segment, at, verb);
  let start = verb;
  while (start - 1 > at && /^(?:BODY|PERSON|AND|OF)$/u.test(segment[start - 1]!.type)) start -= 1;
  // "… cho 11 cá nhân và Quận hội tặng": the conjunction parts the clauses.
  while (start < verb && segment[start]!.type === 'AND') start += 1;
  const own = segment.slice(start, verb).findLastIndex(({ type }) => type === 'AND');
  if (own >= 0 && receives(segment, start)) start += own + 1;
  // "tặng Bằng khen cho anh A, còn UBND tỉnh B tặng …": whoever stands right behind "cho" receives the first.
  else if (segment[start - 1]?.type === 'TO' && verb - start > 1) start = verb - 1;
  const first = segment.slice(start, verb).findIndex(({ type }) => type === 'OF');
  // "nhận bằng khen của Tỉnh đoàn và Huyện đoàn trao giấy khen": the second body gives the second form.
  if (first === 0 && own > 0 && segment[verb + 1]?.type === 'FORM') return start + own + 1;
  return first === 0 ? verb : start;
}

/** "cho Hội A, Hội B và UBND huyện tặng …": those after "cho" receive, and the last one gives. */
function receives(segment: readonly AwardItem[], start: number): boolean {
  let at = start - 1;
  while (at >= 0 && /^(?:BODY|PERSON|COMMA)$/u.test(segment[at]!.type)) at -= 1;
  return segment[at]?.type === 'TO';
}

function isVerb(segment: readonly AwardItem[], at: number, head: number): boolean {
  const { type } = segment[at]!;
  if (type === 'PASSIVE' || type === 'RECEIVE') return true;
  if (type !== 'GIVE' && type !== 'PRAISE') return false;
  const before = segment[at - 1]?.type;
  const after = segment[at + 1]?.type;
  // "trao Cờ thi đua của UBND tỉnh tặng Tỉnh đoàn", "do Trung ương Hội trao tặng": still the first head's.
  if (before === 'BODY' && segment[at - 2]?.type === 'BY') return false;
  return !(at - head <= 3 && before === 'BODY' && segment[at - 2]?.type === 'OF' && after !== 'FORM');
}

const WINS = /^(?:đạt|đoạt|giành)$/iu;

/** "giải nhất thuộc về đội A, đội B đạt giải nhì": whoever stands behind the only comma, or without one behind "và"; of longer rows it is not said. */
function winnersBehind(segment: readonly AwardItem[], start: number, verb: number): number {
  const row = segment.slice(start, verb).map(({ type }) => type);
  const sign = row.includes('COMMA') ? 'COMMA' : 'AND';
  return row.filter((type) => type === sign).length === 1 ? start + row.indexOf(sign) + 1 : verb;
}

function receiversBefore(text: string, segment: readonly AwardItem[], at: number, verb: number): number {
  let start = verb;
  const merit = segment.findLastIndex(
    ({ type, start: from }, i) =>
      i > at && i < verb && type === 'TO' && MERIT.test(text.slice(Math.max(0, from - 24), from)),
  );
  // "… Giấy khen và 8 hội viên có nhiều đóng góp cho phong trào, công tác Hội được trao …": what they gave to does not receive.
  let holders = merit;
  while (holders - 1 > at && segment[holders - 1]!.type === 'COUNT') holders -= 1;
  if (holders < merit && /^(?:AND|COMMA)$/u.test(segment[holders - 1]?.type ?? '')) return holders;
  // "33 đơn vị, trong đó có 8 hộ nhận …": whom the aside counts are among those before.
  const [counted, comma0, aside] = segment.slice(Math.max(0, verb - 3), verb);
  if (counted?.type === 'COUNT' && comma0?.type === 'COMMA' && aside?.type === 'BREAK' && verb - 3 > at) start -= 3;
  while (start - 1 > at && /^(?:COUNT|PERSON|BODY|AND|COMMA|SEMICOLON)$/u.test(segment[start - 1]!.type)) start -= 1;
  if (segment[start - 1]?.type === 'TO' && WINS.test(text.slice(segment[verb]!.start, segment[verb]!.end)))
    return winnersBehind(segment, start, verb);
  // "… được tặng Giấy khen, 5 tập thể, 6 cá nhân được …": with the comma after the form others begin.
  if (start === at + 1 && /^(?:COMMA|AND)$/u.test(segment[start]!.type) && segment[start + 1]?.type === 'COUNT')
    return start;
  // "… Bằng khen của UBND tỉnh và 92 cá nhân nhận …": the body after "của" is the first head's.
  if (segment[start - 1]?.type === 'OF' && segment[start]?.type === 'BODY') {
    const parted = segment.slice(start, verb).findIndex(({ type }) => type === 'AND' || type === 'COMMA');
    if (parted > 0 && parted < verb - start - 1) return start + parted + 1;
  }
  // "tặng Bằng khen cho 4 tập thể và 9 cá nhân được nhận Giấy khen": those after "cho" are the first head's.
  const and = segment.slice(start, verb).findLastIndex(({ type }) => type === 'AND');
  if (segment[start - 1]?.type === 'TO' && and > 0 && segment.slice(start, verb).every(({ type }) => type !== 'COMMA'))
    return start + and + 1;
  const comma = segment.slice(start, verb).findLastIndex(({ type }) => type === 'COMMA' || type === 'SEMICOLON');
  const hasOwn = segment
    .slice(at + 1, start + Math.max(comma, 0))
    .some(({ type }) => type === 'COUNT' || type === 'PERSON');
  // "… Kỷ niệm chương của Trung ương Hội, 11 chi hội được tặng …": the body after "của" is the first head's.
  const owned = segment[start - 1]?.type === 'OF';
  return comma >= 0 && (hasOwn || owned) ? start + comma : start;
}

const MERIT = compacted(
  /(?<![\p{L}])(?:đóng góp|công lao|cống hiến|công sức)(?: (?:to lớn|tích cực|xuất sắc|lớn))?\s+$/iu,
);

/** "Hội đề nghị và được UBND tỉnh tặng Bằng khen cho 2 cá nhân": whoever asked receives nothing. */
export function askedAndGiven(around: Around): Around {
  const asked = around.left.findLastIndex(
    ({ type, start }) =>
      type === 'PASSIVE' &&
      /(?:đề nghị|đề xuất) và (?:đã )?$/iu.test(around.text.slice(Math.max(0, start - 20), start)),
  );
  return asked < 0 || !around.right.some(({ type }) => type === 'TO')
    ? around
    : { ...around, left: around.left.slice(asked + 1) };
}
