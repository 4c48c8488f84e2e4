import { bodyRow } from '../bodies/rows.js';
import type { AwardItem } from '../tellings/award-item.js';
import type { DraftNamed } from '../draft.js';
import { OPENING_REASON, collective, isAddress, isTheirOwn, mayReceive, reaches, withoutBrackets } from './bodies.js';
import { REASON } from '../lexicon/award-words.js';
import { PLACE_LEVEL } from '../lexicon/place-levels.js';
import type { PersonMention } from '../people/people.js';
import { placeAfterName } from '../people/places-after.js';
import { saysOfOthers } from './said-of-others.js';
import { compacted } from '../patterns/compact.js';
import { household } from './families.js';
import type { RecipientCount } from '../tellings/recipient-counts.js';

/** Who is named as receiving. */
export interface Receivers {
  named: DraftNamed[];
  people: PersonMention[];
  /** Where the first of them stands. */
  first: number;
  end: number;
  /** Something between them was not understood: they are not counted. */
  unread: boolean;
}

export const NOBODY: Receivers = { named: [], people: [], first: Infinity, end: 0, unread: false };

/** A whole item of the list between two that were read: ", Nhà văn hóa huyện và ". */
const UNREAD_ITEM = compacted(/(?:,|;|và|cùng)\s+\p{Lu}\p{Ll}*\s[^,;]{3,}(?:,|;|\svà|\scùng)\s*$/u);

const UNREAD_FIRST = compacted(/^\s*(?:ông|bà|anh|chị|đồng chí|em) \p{Lu}[^;]{3,60}(?:,|;|\svà|\scùng)\s*$/u);

/** A person's address is no receiver: "bà B, khu phố 2, phường An Bình"; "Tổ tự quản mốc 47" is none. */
const PLACE = compacted(new RegExp(`^(?:khối \\d|(?!tổ (?!dân phố|số|\\d))(?:${PLACE_LEVEL})(?![\\p{L}]))`, 'iu'));
/** "tặng Bằng khen cho Hội Nông dân huyện A, 5 cá nhân …": who is named before those counted. */
export function namedBefore(
  text: string,
  items: readonly AwardItem[],
  counts: readonly RecipientCount[],
  head: AwardItem,
): Receivers {
  const to = items.findIndex(({ type }) => type === 'TO');
  if (to < 0 || counts.length === 0 || items[to]!.start - head.end > 90) return NOBODY;
  const counted = counts.find(({ bare }) => !bare);
  const upTo = items.findIndex((item) => item.type === 'COUNT' && item.recipients === counted);
  const between = items.slice(to + 1, upTo);
  // "cho tập thể Bộ Chỉ huy và 2 cá nhân": the noun tells that the body is a group.
  const before = (item: AwardItem): boolean =>
    /^(?:BODY|PERSON|COMMA|AND)$/u.test(item.type) || (item.type === 'COUNT' && item.recipients.bare);
  if (upTo < 0 || !between.every(before)) return NOBODY;
  return namedAmong(text, items.slice(to, upTo), false, head);
}

/** "Hội Nông dân xã A và 2 cá nhân được nhận giấy khen": who is named before those counted, in front of the verb. */
export function namedFirst(
  text: string,
  items: readonly AwardItem[],
  counts: readonly RecipientCount[],
  head: AwardItem,
): Receivers {
  const [counted] = counts;
  const upTo = items.findIndex((item) => item.type === 'COUNT' && item.recipients === counted);
  if (upTo < 2 || counted!.kind !== 'INDIVIDUAL' || counted!.count === null || items[upTo - 1]!.type !== 'AND')
    return NOBODY;
  const rest = items.slice(upTo + 1);
  if (rest.length > 0 || !AND_BEFORE_COUNT.test(withoutBrackets(text.slice(items[upTo - 2]!.end, counted!.start))))
    return NOBODY;
  const from = items.slice(0, upTo).findLastIndex(({ type }) => !/^(?:BODY|COMMA|AND)$/u.test(type)) + 1;
  // "Cùng với đó, Trường A và 2 cá nhân": the row begins at its first body.
  const first = items.slice(from, upTo - 1).find(({ type }) => type === 'BODY');
  if (first?.type !== 'BODY' || !OPENS_THE_SENTENCE.test(text.slice(0, first.start))) return NOBODY;
  const read = namedAmong(text, items.slice(items.indexOf(first), upTo), true, head, true);
  return read.unread || read.named.some(({ kind }) => kind !== 'GROUP') ? NOBODY : read;
}
const AND_BEFORE_COUNT = /^\s*(?:và|cùng|cùng với)\s*$/u;
const OPENS_THE_SENTENCE = /(?:^|;)\s*(?:[^,;:.]{3,80},\s*)?(?:[Cc]ác |[Tt]ập thể )?$/u;

/** "Hội LHPN các cấp": many bodies, and none named. */
const SEVERAL_BODIES = compacted(
  /(?<![\p{L}])(?:các cấp|các (?:xã|phường|huyện|quận|tỉnh|chi|đơn vị|địa phương)|cơ sở)$/iu,
);
const LED_BY_IS = /(?:^|[\s,])(?:là|gồm)[^,;:.]{0,16}:?\s*(?:các )?(?:đồng chí|ông|bà|anh|chị)?:?\s*$/iu;

/** "5 tập thể được Thủ tướng tặng Bằng khen: 1. A; 2. B": after the form and its grantor stands who they are. */
export function listAfter(text: string, after: readonly AwardItem[], head: AwardItem): Receivers | null {
  const at = after.findIndex(
    (item) =>
      item.type === 'COLON' ||
      (item.type === 'BREAK' && /(?:gồm|cụ thể)/iu.test(text.slice(item.start, item.end))) ||
      // "… là các đồng chí: A, B": the colon stands within the form of address.
      (item.type === 'PERSON' && LED_BY_IS.test(text.slice(head.end, item.person.nameStart))),
  );
  const opens = after[at];
  if (
    !opens ||
    opens.start - head.end > 110 ||
    !after.slice(0, at).every(({ type }) => /^(?:OF|BODY|BY|COMMA|AND)$/u.test(type))
  )
    return null;
  const receivers = namedAmong(text, after.slice(at), false, head, opens.type === 'PERSON');
  return receivers.named.length > 0 ? receivers : null;
}

/** Names after "cho" or before "được"; bodies only where nothing else can receive. */
export function namedAmong(
  text: string,
  items: readonly AwardItem[],
  passive: boolean,
  head: AwardItem,
  opened = passive,
): Receivers {
  const found: Receivers = { ...NOBODY, named: [], people: [] };
  let open = opened;
  const opensAt = items[0]?.type === 'SEMICOLON' ? items[0].end : Math.max(0, (items[0]?.start ?? 0) - 60);
  let reached = passive ? opensAt : head.end;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]!;
    const previous = items[at - 1];
    // A place of the row read last: "Hội Nông dân các huyện A, B".
    if (item.type === 'BODY' && item.start < found.end) continue;
    if (item.type === 'BREAK' && at === 0) {
      open = true;
      reached = item.end;
    }
    // "cho 4 cá nhân có nhiều đóng góp cho công tác Hội": the second "cho" stands in the reason.
    if (item.type === 'TO' && received(items, at, found) && REASON.test(text.slice(head.end, item.start))) break;
    if (
      item.type === 'TO' ||
      item.type === 'COLON' ||
      (item.type === 'GIVE' && (previous?.type === 'BODY' || at === 0))
    ) {
      open = true;
      reached = item.end;
    } else if (
      item.type === 'BREAK' &&
      !(passive && at === 0) &&
      !/(?:gồm|cụ thể)/iu.test(text.slice(item.start, item.end))
    )
      break;
    // "cho 3 cá nhân có thành tích xuất sắc, gồm các ông, bà: A, B, C": what they did stands before.
    if (item.type === 'BREAK' && at > 0 && found.named.length === 0 && open && !passive) reached = item.end;
    // "trao thưởng Công an huyện A (10 triệu đồng)": right behind the verb.
    open ||=
      item.type === 'BODY' && head.type === 'PRAISE' && /^trao thưởng $/iu.test(text.slice(head.start, item.start));
    open ||=
      item.type === 'BODY' && head.type === 'PRAISE' && /^ (?:đột xuất )?$/u.test(text.slice(head.end, item.start));
    // "khen thưởng tập thể Công đoàn A".
    if (!open && item.type === 'BODY' && PRAISES_A_GROUP.test(text.slice(Math.max(0, item.start - 20), item.start))) {
      open = head.type === 'PRAISE' && head.end > item.start - 10;
      if (open) reached = item.start;
    }
    // "tặng giấy khen và thưởng em A", "tặng giấy khen kèm tiền thưởng cho em A".
    open ||= item.type === 'PERSON' && WITH_A_BONUS.test(text.slice(head.end, item.person.nameStart));
    open ||= item.type === 'PERSON' && WITH_FLOWERS.test(text.slice(head.end, item.start));
    // "tặng Bằng khen già làng A".
    open ||= !passive && item.type === 'PERSON' && head.type === 'FORM' && text.slice(head.end, item.start) === ' ';
    // "gửi Thư khen Công an tỉnh A": right behind the letter.
    open ||= item.type === 'BODY' && /^thư khen $/iu.test(text.slice(head.start, item.start));
    // "tặng bằng khen nhân dân xã A": right behind the form.
    open ||= item.type === 'BODY' && PEOPLE_BEHIND.test(text.slice(head.end, item.start));
    if (!open) continue;
    // "Công ty A, huyện B, tỉnh C và Trường D": the row goes on behind the address.
    if (item.type === 'BODY' && isAddress(text, items, at, found.named.at(-1))) {
      reached = item.end;
      continue;
    }
    // "tặng giấy khen cho Tư; Hội A thưởng 2 triệu đồng": who gives besides.
    if (item.type === 'BODY' && previous?.type === 'SEMICOLON' && GIVES_BESIDES.test(text.slice(item.end))) break;
    // "cho Chi cục A đã có thành tích …; Phòng B đã …": what the first one did ends at the semicolon.
    if (item.type === 'SEMICOLON' && found.named.length > 0 && beginsWithABody(items, at)) reached = item.end;
    // "đồng chí A (B)": another name of the same person.
    if (item.type === 'PERSON' && previous?.type === 'PERSON' && /^\s*\($/u.test(text.slice(previous.end, item.start)))
      continue;
    const between = withoutBrackets(text.slice(reached, item.start));
    // "… cho các đồng chí và ông A thay mặt Viện tặng hoa": what he does himself.
    if (item.type === 'PERSON' && !passive && DOES_MORE.test(text.slice(item.end, item.end + 110))) break;
    if (
      item.type === 'PERSON' &&
      (found.named.length > 0 || between.length < 70) &&
      !REASON.test(passive ? between.replace(OPENING_REASON, '') : between) &&
      !BECAUSE.test(between) &&
      (!passive || (reaches(items, at) && !saysOfOthers(text, item.end)))
    ) {
      const kind = household(text, items, at) ? 'HOUSEHOLD' : 'INDIVIDUAL';
      found.unread ||= isUnread(found, between);
      const { name, positions, nameEnd } = item.person;
      found.named.push({ name, kind, positions: positions.length > 0 ? positions : placeAfterName(text, nameEnd) });
      found.people.push(item.person);
      found.first = Math.min(found.first, item.start);
      found.end = item.end;
      reached = item.end;
    } else if (
      item.type === 'BODY' &&
      !(PLACE.test(item.name) && found.people.length > 0) &&
      !HOLDS_A_POST.test(item.name) &&
      !/^nhà nước$/iu.test(item.name) &&
      !(previous?.type === 'PERSON' && BEHIND_A_DASH.test(text.slice(previous.end, item.start))) &&
      !SEVERAL_BODIES.test(item.name) &&
      !isTheirOwn(text, items, at, head) &&
      mayReceive(text, items, at, passive, between)
    ) {
      const people =
        /(?:(?:cán bộ|đảng bộ|quân),? (?:và )?nhân dân|nhân dân|cán bộ|đảng bộ|quân và dân|tập thể)[^,;:]{0,40}$/iu.exec(
          between,
        )?.[0] ?? '';
      const lead = collective(text, items, at, between) || people.replace(/(?<=\s)các\s+$/u, '');
      const parent = parentOf(text, items, at);
      const name = `${lead}${item.name}${parent ? text.slice(item.end, parent.end) : ''}`.replace(/\s+/gu, ' ').trim();
      found.unread ||= isUnread(found, between);
      const row = bodyRow(text, name, (parent ?? item).end, nextReceiver(items, at, text.length));
      const kind = /^(?:công ty|doanh nghiệp|tập đoàn)/iu.test(item.name) ? 'ENTERPRISE' : 'GROUP';
      found.named.push(...row.names.map((each): DraftNamed => ({ name: each, kind, positions: [] })));
      found.first = Math.min(found.first, item.start);
      found.end = row.end;
      reached = row.end;
    } else if (item.type === 'BODY' && previous?.type === 'AND' && HOLDS_A_POST.test(item.name)) {
      // "cho ông A và nguyên Phó Chủ tịch Hội B": somebody whose name was not read.
      found.unread ||= found.named.length > 0;
    } else if (item.type === 'COUNT') {
      if (
        !item.recipients.bare &&
        item.recipients.count !== null &&
        found.named.length > 0 &&
        !opensNames(text, items, at)
      )
        break;
      reached = item.end;
    } else if (found.named.length > 0 && !/^(?:COMMA|AND|SEMICOLON|COLON|OF|BODY|BREAK)$/u.test(item.type)) break;
  }
  return found;
}

/** "Vụ 5, Viện Kiểm sát A": a unit called by its number alone is told with the body that it belongs to. */
function parentOf(text: string, items: readonly AwardItem[], at: number): AwardItem | null {
  const unit = items[at]!;
  const parent = items[at + 2];
  return unit.type === 'BODY' &&
    NUMBERED.test(unit.name) &&
    parent?.type === 'BODY' &&
    !NUMBERED.test(parent.name) &&
    /^, $/u.test(text.slice(unit.end, parent.start))
    ? parent
    : null;
}
/** "cho cô giáo A - Trường B": where she belongs. */
const BEHIND_A_DASH = /^\s?[-–]\s?$/u;
const PRAISES_A_GROUP = /(?<!dương,? (?:và )?)khen,? thưởng tập thể $/iu;
const GIVES_BESIDES = /^ (?:(?:đã|cũng|còn) )*(?:thưởng|hỗ trợ|ủng hộ|tặng|trao) /u;
const PEOPLE_BEHIND = /^ (?:cán bộ,? (?:và )?)?nhân dân $/iu;
const WITH_A_BONUS =
  /^,? (?:và|kèm|cùng) (?:(?:phần|tiền) )?thưởng(?: nóng)?(?: [\d.,]+ (?:triệu |nghìn )?đồng)?(?: (?:cho|tới))?(?: (?:ông|bà|anh|chị|em|cháu))? $/iu;
/** "tặng giấy khen và hoa chúc mừng ông A". */
const WITH_FLOWERS = /^(?:,| và|,? cùng|,? kèm) (?:tặng )?(?:lẵng |bó )?(?:hoa|quà) (?:chúc mừng|động viên) $/iu;
const DOES_MORE = compacted(
  /^ (?:đã |cũng )?(?:(?:thay mặt [^,;.]{3,80} )?(?:tặng|trao) hoa|nhấn mạnh|khẳng định|chúc mừng|ghi nhận|phát biểu|đề nghị|mong muốn|đánh giá|cho biết|bày tỏ)(?![\p{L}])/u,
);
/** "cho ban chuyên án vì đã làm rõ vụ cướp tiệm vàng A": they stand in the reason. */
const BECAUSE = compacted(/(?<![\p{L}])vì (?:đã|có|hành động)(?![\p{L}])/iu);
const HOLDS_A_POST = compacted(
  /^(?:phó )?(?:chủ tịch|giám đốc|trưởng|viện trưởng|chánh án|chủ nhiệm)(?![\p{L}])(?! nước)/iu,
);
const NUMBERED = /^(?:Vụ|Cục|Phòng|Khoa) \d{1,2}$/u;

function beginsWithABody(items: readonly AwardItem[], at: number): boolean {
  const next = items[at + 1];
  return next?.type === 'BODY' && next.start - items[at]!.end < 3;
}

function received(items: readonly AwardItem[], at: number, { named }: Receivers): boolean {
  return named.length > 0 || items.slice(0, at).some(({ type }) => type === 'COUNT');
}

/** "… và 2 cá nhân: ông A, bà B": names follow this number too. */
export function opensNames(text: string, items: readonly AwardItem[], at: number): boolean {
  const next = items[at + 1];
  return (
    next !== undefined &&
    next.start - items[at]!.end < 12 &&
    (/^\s*(?:là|:)\s*(?:các )?$/iu.test(text.slice(items[at]!.end, next.start)) ||
      next.type === 'COLON' ||
      (next.type === 'BREAK' && /gồm/iu.test(text.slice(next.start, next.end))))
  );
}

/** Before the first of a list "gồm: ông Trần văn A, " is one that was not understood, too. */
function isUnread({ named }: Receivers, between: string): boolean {
  return named.length > 0 ? UNREAD_ITEM.test(between) : UNREAD_FIRST.test(between);
}

function nextReceiver(items: readonly AwardItem[], at: number, end: number): number {
  const next = items
    .slice(at + 1)
    .find((item) => (item.type === 'BODY' ? !PLACE.test(item.name) : /^(?:PERSON|COUNT|FORM)$/u.test(item.type)));
  return next?.start ?? end;
}
