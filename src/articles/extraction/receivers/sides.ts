import type { AwardItem } from '../tellings/award-item.js';
import { EACH } from '../lexicon/award-words.js';
import { compacted } from '../patterns/compact.js';

/** "công nhận … ; 105 tập thể và 142 cá nhân Lao động tiên tiến": the title stands right behind those who are counted. */
export function holdersBefore(text: string, left: readonly AwardItem[], head: AwardItem): AwardItem[] {
  if (head.type !== 'FORM' || head.pieces !== null) return [];
  const bracketed = countsBeforeBracket(text, left, head);
  const last = left.at(-1);
  const titled = head.code === 'EMULATION_TITLE' && last?.type === 'COUNT' && last.recipients.count !== null;
  return titled && text.slice(last.end, head.start).trim() === '' ? countsAtEnd(left) : bracketed;
}

/** "13 đơn vị, 17 cá nhân tiêu biểu (Bằng khen)": those counted before a form in brackets. */
export function countsBeforeBracket(text: string, left: readonly AwardItem[], head: AwardItem): AwardItem[] {
  // "giấy khen cho 8 đội đoạt giải (1 giải nhất, …)": what those had won who got the paper.
  if (head.type === 'FORM' && head.code === 'PRIZE' && head.pieces !== null) return [];
  const last = left.at(-1);
  const counted = last?.type === 'COUNT' && last.recipients.count !== null;
  return counted && IN_BRACKETS.test(text.slice(last.end, head.start)) ? countsAtEnd(left) : [];
}
const IN_BRACKETS = compacted(/^(?: \p{Ll}+){0,4} \($/u);

/** "trao tặng 2 anh Bằng khen", "tặng 5 cá nhân mỗi người một Giấy khen": they stand between the verb and the form. */
export function givenToBetween(text: string, fromVerb: readonly AwardItem[], head: AwardItem): AwardItem[] {
  const [verb, ...between] = fromVerb;
  const receives = between.every(({ type }) => /^(?:TO|COUNT|PERSON|COMMA|AND|OF)$/u.test(type));
  if (verb?.type !== 'GIVE' || head.type !== 'FORM' || !receives) return [];
  const row = between.slice(0, between.findLastIndex(({ type }) => type !== 'COMMA' && type !== 'OF') + 1);
  const end = row.at(-1);
  const first = row[0]?.type === 'TO' ? row[1] : row[0];
  if (!first || !end || !/^(?:COUNT|PERSON)$/u.test(end.type)) return [];
  const near =
    RIGHT_BEHIND.test(text.slice(verb.end, first.start)) && LEADS_TO_THE_FORM.test(text.slice(end.end, head.start));
  return near ? [verb, ...row] : [];
}
const RIGHT_BEHIND = /^ (?:cho |tới |đến )?$/u;
const LEADS_TO_THE_FORM = compacted(
  new RegExp(`^(?: (?:tiêu biểu|xuất sắc|của (?:xã|phường|huyện|tỉnh|đơn vị)))*,? (?:${EACH})?$`, 'iu'),
);

function countsAtEnd(left: readonly AwardItem[]): AwardItem[] {
  return left.slice(left.findLastIndex(({ type }) => !/^(?:COUNT|AND|COMMA)$/u.test(type)) + 1);
}

/** "Ủy ban MTTQ tỉnh được tặng 4 Bằng khen cho 1 tập thể và 3 cá nhân": those after "cho" receive. */
export function countsWhomItGoesTo(
  text: string,
  before: readonly AwardItem[],
  head: AwardItem,
  after: readonly AwardItem[],
): boolean {
  const to = after.findIndex(({ type }) => type !== 'OF' && type !== 'BODY');
  const [opens, first] = after.slice(Math.max(0, to));
  const [by, granting, verb, goesTo, named] = after;
  // "tổ chức lễ đón nhận danh hiệu do Chủ tịch nước phong tặng cho Đội A": whoever holds the ceremony need not receive.
  if (by?.type === 'BY' && granting?.type === 'BODY' && verb?.type === 'GIVE' && goesTo?.type === 'TO')
    return named?.type === 'BODY' || named?.type === 'PERSON';
  if (before.some(({ type }) => type === 'PERSON')) return fetchedForOthers(text, before, head, after);
  // "đã đón nhận Cờ thi đua của UBND thành phố tặng cho 3 đơn vị": whose flag it is gives it to those.
  if (by?.type === 'OF' && granting?.type === 'BODY' && verb?.type === 'GIVE' && goesTo?.type === 'TO')
    return named?.type === 'COUNT' && named.recipients.count !== null;
  return (
    opens?.type === 'TO' &&
    first?.type === 'COUNT' &&
    first.recipients.count !== null &&
    !before.some(({ type }) => type === 'COUNT')
  );
}

/** "Đồng chí A nhận Bằng khen của UBND tỉnh tặng tập thể Hội B": who fetches it in the photograph receives nothing. */
function fetchedForOthers(
  text: string,
  before: readonly AwardItem[],
  head: AwardItem,
  after: readonly AwardItem[],
): boolean {
  if (before.some(({ type }) => type === 'COUNT' || type === 'BODY')) return false;
  const [own] = after;
  // "nhận bằng khen tập thể của UBND tỉnh".
  if (own?.type === 'COUNT' && own.recipients.kind === 'GROUP' && own.recipients.bare) return true;
  const giver = after.findIndex(({ type }) => !/^(?:OF|BODY|LEVELS)$/u.test(type));
  const rest = after.slice(Math.max(0, giver));
  const verbs =
    /^(?:TO|GIVE(?: TO)?)(?! TO| GIVE)/u.exec(rest.map(({ type }) => type).join(' '))?.[0].split(' ').length ?? 0;
  const row = [after[giver - 1] ?? head, ...rest.slice(0, verbs)];
  // Not "của UBND tỉnh vì đóng góp cho Hội B", "trao tặng vì đóng góp cho Hội B".
  if (verbs === 0 || row.some(({ end }, i) => i < verbs && text.slice(end, row[i + 1]!.start).trim() !== ''))
    return false;
  const [whose, and, body] = rest.slice(verbs);
  const reached = row.at(-1)!.end;
  // "trao cho đơn vị": to a body that was not read.
  if (whose === undefined) return verbs === 2 && ITS_OWN.test(text.slice(reached));
  if (!PEOPLE_OF.test(text.slice(reached, whose.start))) return false;
  if (whose.type === 'BODY') return true;
  if (whose.type !== 'COUNT') return false;
  // "tặng cán bộ và nhân dân xã B" is the commune's, "tặng cá nhân có thành tích" may be his own.
  const { kind, count } = whose.recipients;
  if (kind !== 'GROUP' && count === before.filter(({ type }) => type === 'PERSON').length) return false;
  return kind === 'GROUP' || (count ?? 0) > 1 || (and?.type === 'AND' && body?.type === 'BODY');
}
const ITS_OWN = /^ (?:đơn vị|tập thể|cơ quan)(?![\p{L}])/iu;
/** Whoever receives stands right behind the verb: not "trao tặng tại Hội B", "tặng Trưởng Trạm C". */
const PEOPLE_OF = /^ (?:(?:tập thể|cán bộ,?|và|nhân dân) )*$/iu;

/** "UBND tỉnh tổ chức lễ đón nhận các danh hiệu dành cho một số đơn vị": whoever holds the ceremony holds it for others. */
export function heldForOthers(text: string, verb: AwardItem | undefined, head: AwardItem): boolean {
  return (
    verb !== undefined &&
    HOLDS_CEREMONY.test(text.slice(Math.max(0, verb.start - 50), verb.start)) &&
    FOR_OTHERS.test(text.slice(head.end, head.end + 140))
  );
}
const HOLDS_CEREMONY = /(?<!\p{L})tổ chức (?:trọng thể |long trọng |trang trọng )?(?:buổi )?lễ $/iu;
const FOR_OTHERS = compacted(/^[^.;:]{0,110}?(?<![\p{L}])(?:dành )?cho (?:một số|các|những|nhiều|\d)/iu);

/** "Tỉnh ủy, HĐND, UBND tỉnh A tổ chức lễ kỷ niệm … và đón nhận Huân chương": which of those who hold the ceremony receives is not said. */
export function heldTogether(text: string, before: readonly AwardItem[], verb: AwardItem | undefined): boolean {
  const bodies = before.flatMap((item) => (item.type === 'BODY' ? [item] : []));
  const last = bodies.at(-1);
  return (
    bodies.some(({ name }) => /^\p{L}+ [uủ][ỷy](?!\p{L})/iu.test(name)) &&
    bodies.some(({ name }) => /^(?:HĐND|UBND)(?!\p{L})/iu.test(name)) &&
    verb !== undefined &&
    before.every(({ type }) => /^(?:BODY|COMMA|AND)$/u.test(type)) &&
    /(?<!\p{L})tổ chức (?:trọng thể |long trọng )?(?:buổi )?lễ [^;.]{0,240}$/iu.test(text.slice(last!.end, verb.start))
  );
}

/** "Ông A, Chủ tịch Hội B đại diện nhận Bằng khen": who takes it in hand for others receives nothing. */
export function bearerBefore(text: string, before: readonly AwardItem[], verb: AwardItem): AwardItem | null {
  const person = before.findLast(({ type }) => type === 'PERSON');
  return person?.type === 'PERSON' &&
    /(?<!\p{L}|(?<!\p{L})ban )(?:đại diện|thay mặt)(?: [^,;.]{1,60})?\s*$/iu.test(
      text.slice(person.person.nameEnd, verb.start),
    )
    ? person
    : null;
}

/**
 * "1 cá nhân được Trung ương khen thưởng, 3 cá nhân được nhận bằng khen", "3 thôn được tặng quà, 6 hộ được tặng giấy khen": before the second
 * verb only the last ones receive.
 */
export function receivingBefore(text: string, row: readonly AwardItem[]): AwardItem[] {
  const left = behindThoseWhoCame(text, row);
  const verb = left.findLastIndex(({ type }, i) => GIVES.test(type) || (type === 'GIFT' && isGiven(left[i - 1])));
  const behind = left.slice(verb + 1).findIndex(({ type }) => type !== 'GIFT') + verb + 1;
  const parted = behind > verb && /^(?:COMMA|AND|SEMICOLON)$/u.test(left[behind]?.type ?? '');
  return left.slice(verb >= 0 && parted && counts(left.slice(0, verb)) && counts(left.slice(behind)) ? behind : 0);
}
const GIVES = /^(?:PRAISE|GIVE)$/u;
const counts = (items: readonly AwardItem[]): boolean => items.some(({ type }) => type === 'COUNT');

/** "Ngày hội có 3 khu dân cư, 250 hộ tham gia; 5 hộ được tặng giấy khen": who took part received nothing by that. */
function behindThoseWhoCame(text: string, left: readonly AwardItem[]): readonly AwardItem[] {
  const came = left.findLastIndex(
    ({ type, start }) =>
      (type === 'COMMA' || type === 'SEMICOLON') && WHO_CAME.test(text.slice(Math.max(0, start - 60), start)),
  );
  const last = left.at(-1)?.end ?? 0;
  return came >= 0 && counts(left.slice(came)) && !CAME_TOO.test(text.slice(last, last + 60))
    ? left.slice(came + 1)
    : left;
}
/** "5 tập thể tham gia, 12 cá nhân hưởng ứng được tặng giấy khen": all of them. */
const CAME_TOO = compacted(
  /^(?: \p{Ll}+){0,4} (?:tham gia|hưởng ứng|dự thi|góp mặt) (?:đã |vinh dự )*được(?![\p{L}])/iu,
);
const WHO_CAME = compacted(
  /(?<![\p{L}\d])\d[\d.]* \p{Ll}+(?: (?!(?:có|vì|trong|tích cực|trực tiếp|tình nguyện|tự nguyện|xuất sắc|tiêu biểu|nhiệt tình|thường xuyên|gương mẫu)(?![\p{L}]))\p{Ll}+){0,4} (?:tham gia|tham dự|dự thi|về dự|dự|đăng ký|hưởng ứng|góp mặt|có mặt|tranh tài|thi đấu)$/iu,
);

function isGiven(before: AwardItem | undefined): boolean {
  return before !== undefined && /^(?:PASSIVE|GIVE|RECEIVE|GIFT)$/u.test(before.type);
}
