import { rowGoesOn } from '../bodies/rows.js';
import {
  besidesNamed,
  besidesUncounted,
  countedOnce,
  countHolders,
  namedOfOneKind,
  ofCountedKinds,
  parted,
  withLeading,
  withoutBearers,
  withoutWhereabouts,
} from './counts.js';
import type { ReadRecipients } from '../tellings/award-event.js';
import type { AwardItem } from '../tellings/award-item.js';
import { groupsBeforePeople, listedGroups } from './listed-groups.js';
import { lotsAfter } from './lots.js';
import { countOneEach, examplesOfBoth } from './paper-counts.js';
import { withCouples } from './families.js';
import { withNamedBehind } from './named-behind.js';
import { countedPlaces, oneOfThose, someOfThem, withThoseNamed } from './part-names.js';
import { hasNameOfOneWord } from './names-of-one-word.js';
import { kindsListed, listsItsOwn, saysWhoTheyAre } from './own-lists.js';
import { listAfter, namedAmong, namedBefore, namedFirst, NOBODY, type Receivers } from './named.js';
import type { DraftNamed } from '../draft.js';
import { namesFollow } from './names-follow.js';
import { compacted } from '../patterns/compact.js';
import { reasonAfter, reasonAround } from './reasons.js';
import type { RecipientCount } from '../tellings/recipient-counts.js';

/** Who receives: counts and names among the items after the form (active) or before "được" (passive). */
export function readRecipients(
  text: string,
  around: readonly AwardItem[],
  passive: boolean,
  head: AwardItem,
  after: readonly AwardItem[] = [],
): ReadRecipients {
  const items = withoutWhereabouts(text, around);
  const lots = passive ? [countsOf(text, items)] : lotsAfter(text, items, head);
  const [told = [], ...more] = lots;
  const ahead = parted(text, passive ? [...items, ...after] : items, told);
  const known = ahead.some(({ count, bare, combined }) => (count !== null || combined) && !bare);
  const listed = passive && (known || saysWhoTheyAre(text, ahead)) ? listAfter(text, after, head) : null;
  const first = listed ? [...ahead, ...kindsListed(text, after, listed)] : ahead;
  const receivers = ofCountedKinds(
    text,
    first,
    listed ?? (known && !namesFollow(text, items, first) ? NOBODY : namedAmong(text, items, passive, head)),
  );
  const before = known ? (passive ? namedFirst : namedBefore)(text, items, first, head) : NOBODY;
  // "cho Phòng A, Công an xã B và 2 cá nhân là ông C, ông D": some stand before the number, and others behind it.
  const leading = receivers.named.some(({ kind }) => kind !== 'INDIVIDUAL') ? NOBODY : before;
  const read = assemble(
    text,
    first,
    passive ? head.end : null,
    {
      ...receivers,
      named: [...receivers.named, ...leading.named],
      people: [...receivers.people, ...leading.people],
    },
    passive ? receivers.first : head.end,
  );
  if (read.named.every(({ kind }) => kind !== 'GROUP')) withPlaces(read, countedPlaces(text, first));
  withListed(read, text, first, passive ? head.end : 0);
  withCouples(read, text);
  withNamedBehind(read, text, items, first);
  if (read.named.length === 0 && passive) read.named = oneOfThose(text, items);
  if (read.named.length === 0 && passive) withThoseNamed(read, text, items);
  if (read.named.length === 0) {
    const behind = someOfThem(text, passive ? after : items, read.counts);
    const some = behind.named.length > 0 || !passive ? behind : someOfThem(text, items, read.counts);
    read.named = some.named;
    read.people = some.people;
    // "5 tập thể và 9 cá nhân, trong đó có ông A, ông B đã có thành tích …": what all of them did stands behind those named.
    const behindThem = some.people.at(-1)?.end ?? 0;
    if (read.reason === null && !passive) Object.assign(read, reasonAfter(text, behindThem));
  }
  countOneEach(read, text, first, head);
  examplesOfBoth(read, text, first);
  namedOfOneKind(read, first);
  if (!passive) besidesNamed(read, text, first, head.end);
  if (!passive) besidesUncounted(read, text, first);
  if (head.type === 'FORM' && head.code === 'EMULATION_FLAG') withoutBearers(read);
  if (head.type === 'FORM' && head.code === 'EMULATION_TITLE') countHolders(read.counts, head);
  withLeading(read.counts, before.named, first);
  return {
    ...read,
    again: more.map((counts) => ({ ...assemble(text, counts, null, NOBODY, 0), again: [] })),
  };
}

/** "3 thôn: Đông Kim, An Cảnh, …": a place of the row is nobody's name. */
function withPlaces(read: Omit<ReadRecipients, 'again'>, places: readonly DraftNamed[]): void {
  if (places.length === 0) return;
  const within = (name: string): boolean =>
    places.some((place) => place.name.endsWith(` ${name}`) || place.name === name);
  read.named = [...places, ...read.named.filter(({ name }) => !within(name))];
  read.people = read.people.filter(({ name }) => !within(name));
}

/** The groups of a list that has just as many of them as are counted; parts of their names are nobody's. */
function withListed(
  read: Omit<ReadRecipients, 'again'>,
  text: string,
  told: readonly RecipientCount[],
  head: number,
): void {
  const counted = told.find(({ kind, count, bare }) => kind === 'GROUP' && count !== null && !bare);
  const { groups } = read.counts;
  if (!counted || groups === null) return;
  const bodies = read.named.filter(({ kind }) => kind === 'GROUP');
  if (bodies.length === groups) return withFullNames(read, bodies, listedGroups(text, counted.end, groups));
  const beside = listedGroups(text, counted.end, groups);
  const after = beside.length > 0 || head === 0 ? beside : listedGroups(text, head, groups);
  const [first] = read.people;
  const listed = after.length > 0 || !first ? after : groupsBeforePeople(text, told.at(-1)!.end, groups, first.start);
  if (listed.length === 0) return;
  const within = (name: string): boolean => listed.some((each) => each.name.includes(name));
  read.named = [...listed, ...read.named.filter(({ kind, name }) => kind !== 'GROUP' && !within(name))];
  read.people = read.people.filter(({ name }) => !within(name));
}

/** "Binh chủng Đặc" and "Cục Cứu" of a list of "Binh chủng Đặc công, Cục Cứu hộ cứu nạn": each by its whole name. */
function withFullNames(
  read: Omit<ReadRecipients, 'again'>,
  bodies: readonly DraftNamed[],
  listed: readonly DraftNamed[],
): void {
  const goesOn = (name: string, i: number): boolean =>
    name.startsWith(bodies[i]!.name) && REST_OF_NAME.test(name.slice(bodies[i]!.name.length));
  if (listed.length === 0 || !listed.every(({ name }, i) => goesOn(name, i))) return;
  read.named = read.named.map((one) => listed[bodies.indexOf(one)] ?? one);
}
const REST_OF_NAME = compacted(
  /^(?: (?!(?:đạt|có|là|làm|dẫn|được|vì|do|với|tại|ở|trong|cho|đã|của|thực|hoàn|tích|tiêu|xuất|giữ|lập|nhiều|thuộc|đơn|về)(?![\p{L}]))\p{L}+){0,4}(?:, \p{Lu}\p{L}*(?: \p{Ll}+)? và \p{Lu}\p{L}*(?: \p{Ll}+){0,3})?$/u,
);

/** Counts before "được"; whom somebody stands for ("đại diện cho 583 …") receives nothing. */
function countsOf(text: string, items: readonly AwardItem[]): RecipientCount[] {
  const counts = items.flatMap((item, i) =>
    item.type === 'COUNT' && !item.recipients.bare && !helpedBefore(items, i) ? [item.recipients] : [],
  );
  const after = (words: RegExp, { start }: RecipientCount): boolean =>
    words.test(text.slice(Math.max(0, start - 20), start));
  // "Trong số 30 đại biểu, có 10 đại biểu được …": of those only the ten.
  // "Trong 5 đại biểu, ông A được nhận": of the five only A.
  const others = (end: number): boolean =>
    items.some(({ type, start }) => /^(?:PERSON|BODY|COUNT)$/u.test(type) && start > end && text.endsWith(', ', start));
  // "Thay mặt 500 hội viên và 90 chi hội trưởng, huyện có 4 người được …": whom they stand for.
  const stoodFor = ({ start }: RecipientCount): boolean => STANDS_FOR.test(text.slice(Math.max(0, start - 120), start));
  const some = counts.filter(
    (count) =>
      !stoodFor(count) &&
      !after(/trong (?:tổng )?số\s*$/iu, count) &&
      !(after(/(?<![\p{L}])trong\s*$/iu, count) && others(count.end)),
  );
  const stands = some.findIndex((count) =>
    after(/(?:(?:đại diện|thay mặt) cho|thay mặt)(?: (?:hơn|gần|trên))?\s*$/iu, count),
  );
  return stands < 0 ? some : some.slice(0, stands);
}

/** "hỗ trợ vốn cho 12 hộ, nhiều tập thể được tặng Bằng khen": whom something else went to, before those who receive. */
function helpedBefore(items: readonly AwardItem[], at: number): boolean {
  return (
    items[at - 1]?.type === 'TO' &&
    items[at + 1]?.type === 'COMMA' &&
    items[at + 2]?.type === 'COUNT' &&
    !items.slice(0, at).some(({ type }) => type === 'COUNT' || type === 'GIVE')
  );
}

const STANDS_FOR = compacted(/(?:^|[,;.] )thay mặt(?: cho)? (?!.*(?:được|trao|tặng|nhận))[^,;.]*$/iu);

/** "có 12/12 xã hoàn thành … được tặng": so many of all that are not read as who receives, and said to be told; "sáng 3/12 xã A" is a day. */
const SOME_OF_ALL = compacted(
  /(?:^|(?:có|cho|và|cùng|,) )\d{1,4}\/\d{1,4} (?:tập thể|cá nhân|đơn vị|chi hội|hội viên|đoàn viên|hộ|xã|phường|thôn|bản|khu dân cư|cơ sở)(?![\p{L}]| \p{Lu})/u,
);
const ONE_OF_MANY = compacted(/^ [^,;.:]{0,50}(?<![\p{L}])(?:là|trong) (?:một|0?1) trong (?:số |tổng số )?\d/iu);

function assemble(
  text: string,
  counts: readonly RecipientCount[],
  reasonFrom: number | null,
  receivers: Receivers,
  from: number,
): Omit<ReadRecipients, 'again'> {
  const { read, addedUp, approximate: about } = countedOnce(counts);
  let approximate = about;
  const someOf = counts.length === 0 && SOME_OF_ALL.test(text);
  approximate ||= someOf;
  const counted = read.groups ?? read.individuals ?? read.households ?? read.enterprises ?? read.combined;
  // "A, B cùng nhiều cá nhân khác": more receive than are named.
  const more = counts.some(
    (each) => each.count === null && !each.bare && each.start > receivers.first && !listsItsOwn(text, each),
  );
  // A list of which not every item was understood counts nobody.
  const parts = text.slice(from, receivers.end).split(';').length;
  // "phòng Cảnh sát hình sự (Công an tỉnh) và Công an thành phố": more follow behind the brackets.
  const goesOn =
    receivers.named.at(-1)?.kind === 'GROUP' &&
    /^[^,;.()]{0,30}\([^)]{1,60}\)\s*(?:,|và)\s\p{Lu}/u.test(text.slice(receivers.end));
  // "cùng với Hội A, B, C, Hội D được tặng": more receive than were read.
  const besides =
    reasonFrom !== null &&
    /(?<![\p{L}])cùng với [^;.]{8,}$/iu.test(text.slice(Math.max(0, receivers.first - 160), receivers.first));
  // "Hội A là một trong 18 tỉnh, thành, đơn vị được tặng": how many receive was not read, and it is not one.
  const among = reasonFrom !== null && ONE_OF_MANY.test(text.slice(receivers.end, receivers.end + 90));
  const unread =
    receivers.unread ||
    hasNameOfOneWord(text, reasonFrom === null ? from : 0, receivers.first, receivers.end) ||
    besides ||
    among ||
    (receivers.named.at(-1)?.kind === 'GROUP' && rowGoesOn(text, receivers.end, receivers.named.at(-1)!.name));
  if (
    counted === null &&
    receivers.named.length > 0 &&
    !more &&
    !goesOn &&
    !unread &&
    parts <= receivers.named.length
  ) {
    // Named alone they are counted: one body is one group.
    const of = (kind: DraftNamed['kind']): number | null =>
      receivers.named.filter((each) => each.kind === kind).length || null;
    Object.assign(read, {
      groups: of('GROUP'),
      individuals: of('INDIVIDUAL'),
      households: of('HOUSEHOLD'),
      enterprises: of('ENTERPRISE'),
      unspecified: false,
    });
  } else if (counted === null) read.unspecified = true;
  const end = Math.max(receivers.end, counts.at(-1)?.end ?? 0);
  return {
    counts: read,
    approximate,
    stated: counted !== null || counts.some(({ count }) => count !== null),
    ...(addedUp && { addedUp }),
    named: receivers.named,
    people: receivers.people,
    ...reasonAround(text, Math.max(end, reasonFrom ?? 0), counts, receivers),
    end,
  };
}
