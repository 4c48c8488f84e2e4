import { COUNTED_AS } from './counts.js';
import type { AwardEvent } from '../tellings/award-event.js';
import type { AwardItem } from '../tellings/award-item.js';
import { namedAmong, NOBODY, type Receivers } from './named.js';
import type { DraftNamed, DraftRecipients } from '../draft.js';
import type { PersonMention } from '../people/people.js';
import { PLACE_LEVEL } from '../lexicon/place-levels.js';
import { compacted } from '../patterns/compact.js';
import type { RecipientCount } from '../tellings/recipient-counts.js';

const OPENS_SOME =
  /^\s*(?:,\s*)?(?:có|gồm|là)?(?: các)?(?: (?:tập thể|cá nhân|đơn vị|cán bộ|hội viên))?:?\s*(?:(?:đồng chí|ông|bà|anh|chị|em|hộ|gia đình)(?: ông| bà)?:?\s*)?$/iu;

/** "cho 12 tập thể, trong đó có Hội Nông dân xã A": some of those counted, and never more than are counted. */
export function someOfThem(text: string, items: readonly AwardItem[], counts: DraftRecipients): Receivers {
  const at = items.findIndex((item) => item.type === 'BREAK' && /^trong đó$/iu.test(text.slice(item.start, item.end)));
  const [opens, first] = [items[at], items[at + 1]];
  if (!opens || !first || !/^(?:BODY|PERSON|COLON)$/u.test(first.type)) return NOBODY;
  const begins = first.type === 'PERSON' ? first.person.nameStart : first.start;
  if (!OPENS_SOME.test(text.slice(opens.end, begins))) return NOBODY;
  const read = namedAmong(text, items.slice(at + 1), false, { ...opens, end: first.start }, true);
  return withinCounts(read.named, counts) && !read.unread ? read : NOBODY;
}

/** Whether no more of a kind are named than are counted. */
export function withinCounts(named: readonly DraftNamed[], counts: DraftRecipients): boolean {
  return named.every(
    ({ kind }) => named.filter((each) => each.kind === kind).length <= (counts[COUNTED_AS[kind]] ?? 0),
  );
}

const ONE_OF = compacted(/(?<![\p{L}])là (?:1|một) trong (?:số |tổng số )?$/iu);

/** "Hội A vinh dự là 1 trong 28 tập thể được nhận Bằng khen": one of those counted. */
export function oneOfThose(text: string, items: readonly AwardItem[]): DraftNamed[] {
  const at = items.findIndex(
    ({ type, start }) => type === 'COUNT' && ONE_OF.test(text.slice(Math.max(0, start - 24), start)),
  );
  const last = items[at - 1];
  // "Hội A (tỉnh B) là một trong 3 tập thể": not the place in brackets.
  const who = last && text[last.start - 1] === '(' && text[last.end] === ')' ? items[at - 2] : last;
  if (at < 1 || !who || /[,;:]/u.test(text.slice(who.end, items[at]!.start))) return [];
  if (who.type === 'BODY') return [{ name: who.name, kind: 'GROUP', positions: [] }];
  return who.type === 'PERSON' ? [{ name: who.person.name, kind: 'INDIVIDUAL', positions: who.person.positions }] : [];
}

const ARE = /^(?:\)|\s*\([^()]{1,60}\))? (?:đều )?là $/iu;
const ROW = /^(?:PERSON|BODY|COMMA|AND)$/u;

/** "Ông A (thôn B) và bà C (thôn D) là hai người được trao …": those before the number, where they are as many as it counts. */
export function withThoseNamed(
  read: { counts: DraftRecipients; named: DraftNamed[]; people: PersonMention[] },
  text: string,
  items: readonly AwardItem[],
): void {
  const at = items.findIndex(({ type }) => type === 'COUNT');
  const counted = items[at];
  const row = items.slice(items.slice(0, Math.max(at, 0)).findLastIndex(({ type }) => !ROW.test(type)) + 1, at);
  const last = row.at(-1);
  if (counted?.type !== 'COUNT' || !last || !ARE.test(text.slice(last.end, counted.start))) return;
  const { kind, count } = counted.recipients;
  const inBrackets = ({ start }: AwardItem): boolean => text[start - 1] === '(';
  const of = kind === 'INDIVIDUAL' ? 'PERSON' : 'BODY';
  const who = row.filter((item) => item.type === of && !inBrackets(item));
  if ((kind !== 'INDIVIDUAL' && kind !== 'GROUP') || who.length !== count) return;
  read.named = who.map((item): DraftNamed =>
    item.type === 'PERSON'
      ? { name: item.person.name, kind, positions: item.person.positions }
      : { name: item.type === 'BODY' ? item.name : '', kind, positions: [] },
  );
  read.people = who.flatMap((item) => (item.type === 'PERSON' ? [item.person] : []));
}

/** "17 đơn vị được nhận cờ (trong đó Hội A là 1 trong những đơn vị nhận cờ)": no second award, and one of the 17. */
export function foldBracketed(text: string, events: readonly AwardEvent[]): AwardEvent[] {
  const kept: AwardEvent[] = [];
  for (const event of events) {
    const whole = kept.at(-1);
    const opened = text.lastIndexOf('(', event.headStart);
    const inBracket =
      opened > (whole?.headStart ?? Infinity) &&
      /^\(trong (?:đó|số (?:này|đó))(?![\p{L}])[^)]*$/iu.test(text.slice(opened, event.headStart));
    if (!whole || !inBracket || whole.form !== event.form || event.recipients.stated) kept.push(event);
    else if (whole.named.length === 0 && withinCounts(event.named, whole.recipients.counts))
      kept[kept.length - 1] = { ...whole, named: event.named, receivers: event.receivers };
  }
  return kept;
}

const NOUN_AT_END = compacted(new RegExp(`(?<![\\p{L}])(?<noun>${PLACE_LEVEL})$`, 'iu'));
const LIST = compacted(
  /^(?:[^,;.:()]{0,40}?(?:,? (?:bao gồm|gồm|là|đó là)(?: các)?:? |: | \()(?=\p{Lu}|\d)| (?=\p{Lu}))/u,
);
const ITEM = compacted(
  /^(?<name>\p{Lu}[\p{L}’-]*(?: (?:\p{Lu}[\p{L}’-]*|\d{1,2}))*|\d{1,2}[A-Z]?)(?<after>,? (?:và|cùng) (?=\p{Lu}|\d)|, (?=\p{Lu}|\d)|(?=[,;.)]|$| (?:và|cùng|được|đã|có|vì)(?![\p{L}])))/u,
);

/** "4 thôn văn hóa là: A, B, C và D": places named by their names alone, where they are as many as are counted. */
export function countedPlaces(text: string, counts: readonly RecipientCount[]): DraftNamed[] {
  return counts.flatMap((count): DraftNamed[] => {
    const teams = rightBehind(text, count);
    if (teams.length > 0) return teams;
    const noun = NOUN_AT_END.exec(text.slice(count.start, count.end))?.groups?.['noun'];
    const opens = LIST.exec(text.slice(count.end, count.end + 60));
    if (noun === undefined || !opens || count.count === null || count.count < 2) return [];
    const names: string[] = [];
    let at = count.end + opens[0].length;
    while (names.length <= count.count) {
      const item = ITEM.exec(text.slice(at, at + 60));
      if (!item) break;
      names.push(item.groups!['name']!);
      at += item[0].length;
      if (item.groups!['after'] === '') break;
    }
    return names.length === count.count
      ? names.map((name) => ({ name: `${noun.toLowerCase()} ${name}`, kind: 'GROUP', positions: [] }))
      : [];
  });
}

const OF_A_TEAM = compacted(/(?<![\p{L}])(?:đội|đơn vị|địa phương|cơ sở)$/iu);
const TEAM = compacted(
  /^(?:,? và |, )?(?<level>(?:(?:Hội (?:Nông dân|LHPN|Liên hiệp Phụ nữ|Phụ nữ|Cựu chiến binh|CCB)|Công an|LĐLĐ|Liên đoàn Lao động|Ban CHQS|Liên đội) )?(?:(?:xã|phường|thị trấn|huyện|thị xã|thành phố|quận|tỉnh|thôn|bản|ấp|khu phố) |(?<=(?:dân|Phụ nữ|CCB|LHPN|binh|Lao động|CHQS|an|đội) )))?(?<place>(?!(?:Hội|Công|Đoàn|Sở|Phòng|Ban|Trường|UBND|Ủy|Uỷ|Đảng|Chi|Liên|Trung|Viện|Bệnh|Cục|Báo|Đài|Bộ|Tỉnh|Đội|Tổ|Ông|Bà)(?![\p{L}]))\p{Lu}[\p{L}’-]*(?: (?:\p{Lu}[\p{L}’-]*|\d{1,2}))*)/u,
);

/** "2 đội xã A và xã B", "hai đội Hội Nông dân huyện A và B", "2 đơn vị A và B": right behind the number, where they are as many. */
function rightBehind(text: string, { start, end, count }: RecipientCount): DraftNamed[] {
  if (count === null || count < 2 || !OF_A_TEAM.test(text.slice(start, end)) || !/^:? /u.test(text.slice(end)))
    return [];
  const names: string[] = [];
  let at = end + (text[end] === ':' ? 2 : 1);
  let level = '';
  while (names.length <= count) {
    const team = TEAM.exec(text.slice(at, at + 80));
    if (!team || names.length > 0 !== /^[, ]/u.test(team[0])) break;
    level = team.groups!['level'] ?? level;
    names.push(`${level}${team.groups!['place']!}`);
    at += team[0].length;
  }
  return names.length === count ? names.map((name) => ({ name, kind: 'GROUP', positions: [] })) : [];
}
