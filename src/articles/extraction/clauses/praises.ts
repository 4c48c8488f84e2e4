import { AT_THE_MEETING } from '../lexicon/award-words.js';
import { compacted } from '../patterns/compact.js';
import type { AwardItem } from '../tellings/award-item.js';

/** "tuyên dương, trao vòng nguyệt quế, cúp cho 13 tập thể": what is handed over besides is no form, and they are praised. */
function givesToo(segment: readonly AwardItem[], at: number): boolean {
  const [and, give, ...rest] = segment.slice(at + 1, at + 9);
  if (!/^(?:COMMA|AND)$/u.test(and?.type ?? '') || give?.type !== 'GIVE' || give.start - segment[at]!.end > 4)
    return false;
  const to = rest.findIndex(({ type }) => type !== 'COMMA' && type !== 'AND' && type !== 'GIFT');
  // "tuyên dương và tặng quà 10 tập thể".
  if (rest[to]?.type === 'COUNT' && rest[to - 1]?.type === 'GIFT') return rest[to]!.start - rest[to - 1]!.end < 3;
  return rest[to]?.type === 'TO' && rest[to + 1]?.type === 'COUNT' && rest[to]!.start - give.end < 60;
}

const DESCRIBED = compacted(
  /^\s*(?:(?:đợt|lần|dịp) này,?|năm nay)?\s*(?:đã được|là (?:những|các)|đều|đến từ|đại diện cho)(?![\p{L}])/iu,
);

/** "Hội A khen thưởng hội viên đoạt giải cao": whom a body commends is told by what they achieved. */
const THOSE_WHO_ACHIEVED = compacted(
  /^ (?:đoạt|đạt|giành|có (?:nhiều )?(?:thành tích|đóng góp)|lập công)(?![\p{L}])/iu,
);

const BONUS = /^ \([^()]{0,12}\d[^()]{0,40}đồng[^()]{0,60}\)/iu;
/** "thưởng nóng Công an huyện A 20 triệu đồng": how much, right behind whom it goes to or behind the verb. */
const MONEY =
  /^,? (?:đột xuất )?(?:với |kèm (?:theo )?)?(?:số tiền |tổng cộng )?[\d.,]+ (?:triệu|nghìn|tỷ)? ?(?:đồng|VN[ĐD])/iu;
const ON_THE_SPOT = /thưởng [“"]?(?:nóng|đột xuất)[”"]? (?:cho )?$/iu;

const DESERVED = /(?:xứng đáng|đáng|cần|nên|phải)(?: được)?(?: (?:nhà nước|xã hội|cả nước))?\s+$/iu;

/** "quyết định khen thưởng của Hội A": whose decision it is grants. */
export function isDecided(text: string, { start }: AwardItem): boolean {
  return DECISION.test(text.slice(Math.max(0, start - 60), start));
}

/** "trao quyết định khen thưởng của Giám đốc A": the decision itself is handed over. */
export function isDecisionHanded(text: string, head: AwardItem): boolean {
  return (
    isDecided(text, head) &&
    /(?<![\p{L}])trao (?:các )?quyết định[^,;]*$/iu.test(text.slice(Math.max(0, head.start - 60), head.start))
  );
}
const DECISION = compacted(/quyết định(?: số [\d/\p{L}-]+)?(?: (?:về(?: việc)?))? $/iu);

const WHAT_THEY_DID = compacted(
  /(?<![\p{L}])(?:kết quả|nỗ lực|đóng góp|thành tích|cố gắng|cách làm|tinh thần)(?![\p{L}])/iu,
);

/** "khen thưởng thành tích đột xuất cho 3 tập thể": the mode of commendation, and whom it goes to. */
const MODE =
  /^ (?:về )?(?:thành tích )?(?:đột xuất|thường xuyên|chuyên đề|xuất sắc(?: đột xuất)?)(?: năm \d{4})? (?:cho|đối với) $/iu;

/** "Khen thưởng 8 tập thể", "32 tập thể được biểu dương"; not "khen thưởng Cờ thi đua", not "khen thưởng năm 2020". */
export function praisesSomebody(text: string, segment: readonly AwardItem[], at: number): boolean {
  // "xứng đáng được vinh danh", "cần được biểu dương": somebody's opinion.
  if (DESERVED.test(text.slice(Math.max(0, segment[at]!.start - 30), segment[at]!.start))) return false;
  // "tổng kết phong trào thi đua khen thưởng 5 năm": work of commending, and nobody commended.
  if (/(?<![\p{L}])thi đua(?:,| -| –)? $/iu.test(text.slice(Math.max(0, segment[at]!.start - 12), segment[at]!.start)))
    return false;
  if (isBonusBesides(text, segment, at)) return false;
  if (givesToo(segment, at)) return true;
  let next = at + 1;
  // "trao khen thưởng của Trung ương Đoàn cho 2 chi đoàn", "công bố quyết định khen thưởng của Hội A đối với 5 tập thể".
  const handed = segment[at - 1]?.type === 'GIVE' || isDecided(text, segment[at]!);
  const owned = handed && segment[next]?.type === 'OF' && segment[next + 1]?.type === 'BODY';
  // "của UBND tỉnh, Hội A và UBND huyện cho 21 tập thể".
  if (owned) {
    next += 2;
    while (/^(?:COMMA|AND)$/u.test(segment[next]?.type ?? '') && segment[next + 1]?.type === 'BODY') next += 2;
  }
  // "trao tặng khen thưởng cấp Nhà nước đến 1 tập thể".
  const ofTheState =
    segment[at - 1]?.type === 'GIVE' &&
    segment[next]?.type === 'BODY' &&
    /^\s*cấp Nhà nước$/iu.test(text.slice(segment[at]!.end, segment[next]!.end));
  if (ofTheState) next += 1;
  next = behindMoney(text, segment, at, next);
  while (segment[next] && /^(?:TO|COLON)$/u.test(segment[next]!.type)) next += 1;
  const after = segment[next];
  // "biểu dương những kết quả mà 24 cơ sở Hội đạt được": what they did is praised.
  if (after?.type === 'COUNT') {
    const between = text.slice(segment[at]!.end, after.start);
    if (WHAT_THEY_DID.test(between) && !MODE.test(between)) return false;
  }
  if (
    after?.type === 'COUNT' &&
    (after.start - segment[owned || ofTheState ? next - 1 : at]!.end < 24 ||
      MODE.test(text.slice(segment[at]!.end, after.start))) &&
    !(
      after.recipients.bare &&
      after.recipients.kind === 'INDIVIDUAL' &&
      !/cá nhân/iu.test(text.slice(after.start, after.end)) &&
      !(segment[at - 1]?.type === 'BODY' && THOSE_WHO_ACHIEVED.test(text.slice(after.end)))
    )
  )
    return true;
  // "khen thưởng cho Phòng Cảnh sát hình sự", "quyết định khen thưởng của Giám đốc A cho Công an huyện B": named after "cho".
  const to = segment[owned || segment[at + 1]?.type === 'GIFT' ? next - 1 : at + 1];
  if (to?.type === 'TO' && (after?.type === 'BODY' || after?.type === 'PERSON') && after.start - to.end < 30)
    return true;
  if (after?.type === 'BODY' && praisesBody(text, segment, at)) return true;
  // "trao thưởng Công an huyện A (10 triệu đồng)": right behind the verb.
  if (
    after?.type === 'BODY' &&
    /thưởng$/iu.test(text.slice(segment[at]!.start, segment[at]!.end)) &&
    BONUS.test(text.slice(after.end))
  )
    return true;
  if (
    after?.type === 'BODY' &&
    ON_THE_SPOT.test(text.slice(segment[at]!.start, after.start)) &&
    MONEY.test(text.slice(after.end))
  )
    return true;
  if (after?.type === 'FORM' || after?.type === 'GIVE' || after?.type === 'PRAISE') return false;
  // "tặng quà cho 13 hội viên được vinh danh": who they are that got a gift.
  if (
    segment[at - 1]?.type === 'PASSIVE' &&
    segment[at - 2]?.type === 'COUNT' &&
    segment[at - 3]?.type === 'TO' &&
    segment[at - 4]?.type === 'GIFT'
  )
    return false;
  // "40 giáo viên được khen thưởng đợt này đã được chọn …", "… được tuyên dương là những …": they are described.
  if (DESCRIBED.test(text.slice(segment[at]!.end, segment[at]!.end + 60))) return false;
  const before = segment.slice(0, at);
  // "Trong 299 đại biểu được biểu dương, tỉnh A có …": some of those told elsewhere.
  const counted = before.findLast(({ type }) => type === 'COUNT');
  if (
    counted &&
    /(?<![\p{L}])(?<!là (?:một|1) )(?:trong|trong số|trong tổng số|(?<!là )một trong) $/iu.test(
      text.slice(0, counted.start),
    )
  )
    return false;
  // "ông A nhấn mạnh, mỗi cá nhân được biểu dương là một tấm gương": those told before, one by one.
  if (counted && /(?<![\p{L}])(?:mỗi|từng) $/iu.test(text.slice(Math.max(0, counted.start - 6), counted.start)))
    return false;
  // "tặng hoa chúc mừng 3 cá nhân được khen thưởng": who they are.
  if (counted && /(?<![\p{L}])chúc mừng (?:các )?$/iu.test(text.slice(0, counted.start))) return false;
  const passive = before.findLastIndex(({ type }) => type === 'PASSIVE');
  const nearer = before.findLastIndex(({ type }) => type === 'FORM' || type === 'GIVE');
  return (
    passive > nearer &&
    (before.slice(0, passive).some(({ type }) => type === 'COUNT') || namedAndBy(text, segment, at)) &&
    segment[at]!.start - before[passive]!.end < 140
  );
}

/**
 * "tặng Bằng khen của UBND tỉnh và thưởng nóng cho các anh A, B": whoever gets the paper gets a bonus with it. "tặng 5 cá nhân Giấy khen và
 * thưởng nóng cho Đội A": the paper has its own.
 */
function isBonusBesides(text: string, segment: readonly AwardItem[], at: number): boolean {
  const verb = segment[at]!;
  const form = segment.slice(0, at).findLastIndex(({ type }) => type === 'FORM');
  return (
    form >= 0 &&
    !goesToSomebody(segment.slice(0, form)) &&
    /^thưởng/iu.test(text.slice(verb.start, verb.end)) &&
    /(?<![\p{L}])(?:và|kèm|cùng) $/iu.test(text.slice(0, verb.start)) &&
    segment.slice(form + 1, at).every(({ type }) => /^(?:OF|BODY|AND)$/u.test(type))
  );
}

/** Whoever stands between the verb of giving and the form, or before "được". */
function goesToSomebody(before: readonly AwardItem[]): boolean {
  const clause = before.slice(before.findLastIndex(({ type }) => type === 'SEMICOLON') + 1);
  const receives = ({ type }: AwardItem): boolean => /^(?:COUNT|PERSON|BODY)$/u.test(type);
  const verb = clause.findLastIndex(({ type }) => type === 'GIVE' || type === 'RECEIVE');
  const passive = clause.findLastIndex(({ type }) => type === 'PASSIVE');
  return (verb >= 0 && clause.slice(verb).some(receives)) || clause.slice(0, Math.max(0, passive)).some(receives);
}

/** "khen thưởng đột xuất kèm số tiền 20 triệu đồng cho Phòng A": how much it comes with stands before whom it goes to. */
function behindMoney(text: string, segment: readonly AwardItem[], at: number, next: number): number {
  let to = next;
  while (segment[to]?.type === 'GIFT') to += 1;
  const money = to > next && segment[to]?.type === 'TO' ? text.slice(segment[at]!.end, segment[to]!.start) : '';
  return WITH_MONEY.test(money) ? to : next;
}
const WITH_MONEY =
  /^ (?:đột xuất |nóng )?(?:(?:với|kèm(?: theo)?|và|cùng) )?(?:tổng )?(?:số tiền |tiền )(?:thưởng )?(?:là )?[\d.,]+ (?:triệu|tỷ|nghìn)? ?(?:đồng|VN[ĐD]) $/iu;

/** "Giám đốc Công an tỉnh khen thưởng (đột xuất) Phòng A và Công an B;": bodies right behind the verb, whose subject is told. */
export function praisesBody(text: string, segment: readonly AwardItem[], at: number): boolean {
  const [subject, verb, first] = segment.slice(Math.max(0, at - 1), at + 2);
  if (!/^(?:BODY|PERSON)$/u.test(subject?.type ?? '') || verb?.type !== 'PRAISE' || first?.type !== 'BODY')
    return false;
  // "đồng chí A biểu dương Công an tỉnh đã nỗ lực": what a speaker says of it is no award.
  if (!/thưởng$/iu.test(text.slice(verb.start, verb.end))) return false;
  const near =
    /^ (?:đột xuất )?$/u.test(text.slice(verb.end, first.start)) && DIRECTLY.test(text.slice(subject!.end, verb.start));
  if (!near || A_LEVEL.test(first.name) || segment.slice(0, at - 1).some(({ type }) => type === 'PASSIVE'))
    return false;
  // "Phòng Cảnh sát hình sự (CSHS, Công an tỉnh) vì …": by its letters, and where it belongs.
  const aside = IN_BRACKETS.exec(text.slice(first.end));
  if (aside && ENDS_ROW.test(text.slice(first.end + aside[0].length))) return true;
  const row = segment.slice(at + 1);
  const end = row.findIndex(({ type }) => !/^(?:BODY|AND|COMMA)$/u.test(type));
  const last = row.slice(0, end < 0 ? row.length : end).findLast(({ type }) => type === 'BODY')!;
  return ENDS_ROW.test(text.slice(last.end, last.end + 40));
}
const DIRECTLY = /^ (?:(?:đã|cũng|vừa|quyết định|kịp thời) )*$/u;
const A_LEVEL = compacted(/^(?:tỉnh|huyện|thành phố|quận|thị xã|xã|phường|thị trấn|thôn|ấp|bản)(?![\p{L}])/iu);
const IN_BRACKETS = /^ \([^()]{2,60}\)/u;
const ENDS_ROW = compacted(/^(?:[.;]|$|,? (?:vì|bởi|do|về|đã|có|lập|trong)(?: \p{L}+)? |, (?:tặng|trao))/u);

/** "Dịp này, ông A được UBND xã biểu dương", "Tại hội nghị, Chi hội A được …": who was praised there, and by whom. */
function namedAndBy(text: string, segment: readonly AwardItem[], at: number): boolean {
  const [who, passive, body] = segment.slice(Math.max(0, at - 3), at);
  return (
    body?.type === 'BODY' &&
    passive?.type === 'PASSIVE' &&
    (who?.type === 'PERSON' || who?.type === 'BODY') &&
    text.slice(who.end, passive.start).trim() === '' &&
    (AT_THE_MEETING.test(text.slice(0, who.start)) || MONEY.test(text.slice(segment[at]!.end)))
  );
}
