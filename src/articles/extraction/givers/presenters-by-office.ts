import type { AwardEvent } from '../tellings/award-event.js';
import type { HolderOf } from '../tellings/award-telling.js';
import type { PersonMention } from '../people/people.js';
import { compacted } from '../patterns/compact.js';
import { folded } from '../patterns/folded.js';

/** "Thủ tướng trao", "Đồng chí Phó Chủ tịch UBND tỉnh cũng trao": an office right before the verb, and nobody's name. */
const OFFICE_HANDS = compacted(
  /(?:^|[,;.] |(?<![\p{L}])và )(?:(?:đồng chí|đ\/c|ông|bà) )?((?:(?:Phó )?Thủ tướng(?: Chính phủ)?|Bộ trưởng|Thứ trưởng|(?:Phó )?Chánh Văn phòng|(?:Phó )?Trưởng [Bb]an|(?:Phó )?Hiệu trưởng|(?:Phó )?Tổng Giám đốc|(?:Phó )?Chủ tịch (?:nước|UBND|HĐND|Hội|Liên đoàn|Ủy ban|[Uu]ỷ ban)|(?:Phó )?Bí thư (?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) [uủ][ỷy]|(?:Phó )?Giám đốc (?:Sở|Công an))(?: (?!(?:đã|cũng|còn|trực tiếp|tiếp tục|trao|thừa)(?![\p{L}]))[\p{L}.]+){0,6})(?: (?:đã|cũng|còn|trực tiếp|tiếp tục))*(?:,? thừa [uủ][ỷy] (?:quyền|nhiệm)(?: của [^,;.:]{3,60},?)?)? trao(?: tặng)? (?:(?:\d{1,3}|các|tấm) )?[“"]?$/iu,
);

const GIVES = /^,? (?:(?:đã|cũng|còn|trực tiếp) )*(?:trao|tặng|chúc) /iu;
const HANDS_ON = /; (?:đồng thời )?trao(?: tặng)? (?:(?:\d{1,3}|các|tấm) )?$/iu;

/** "Bà A, p1, đã trao quà cho 8 hội viên; trao Giấy khen của Hội B cho 14 cá nhân": whoever gave the gifts hands over the papers. */
export function handedWithGifts(text: string, events: AwardEvent[], people: readonly PersonMention[]): AwardEvent[] {
  const [event, ...others] = events;
  if (!event || event.verb !== 'HANDED' || event.presenters.length > 0) return events;
  const before = text.slice(0, event.headStart);
  if (!HANDS_ON.test(before)) return events;
  const named = people.filter(({ start }) => start < event.headStart);
  const [person] = named;
  if (!person || named.length > 1 || !GIVES.test(text.slice(Math.max(person.end, person.nameEnd)))) return events;
  return [{ ...event, presenters: [person] }, ...others];
}

/** Whoever hands over, told by office alone, and the forms that one verb hands over with the first. */
export function handedByOffice(text: string, events: readonly AwardEvent[], holderOf: HolderOf): AwardEvent[] {
  let before: { person: PersonMention; event: AwardEvent } | null = null;
  return events.map((event) => {
    const office = event.presenters.length > 0 || event.verb !== 'HANDED' ? null : officeBefore(text, event);
    const person = office === null ? goesOn(text, before, event) : holderOf(office);
    before = person ? { person, event } : null;
    return person ? { ...event, presenters: [person] } : event;
  });
}

function officeBefore(text: string, { headStart }: AwardEvent): string | null {
  const before = text.slice(Math.max(0, headStart - 180), headStart);
  return before.includes('trao') ? (OFFICE_HANDS.exec(before)?.[1] ?? null) : null;
}

/** "Bộ trưởng trao cờ cho 4 tập thể, Bằng khen cho 27 đơn vị": no verb in between. */
function goesOn(
  text: string,
  before: { person: PersonMention; event: AwardEvent } | null,
  event: AwardEvent,
): PersonMention | null {
  if (!before || event.verb !== 'HANDED' || event.presenters.length > 0) return null;
  const between = text.slice(Math.max(before.event.headStart, before.event.recipients.end), event.headStart);
  return /^[^;.:]{0,12}$/u.test(between) ? before.person : null;
}

/** Who holds an office, of all who are named in the article; of two who hold it, nobody. */
export function holdersAmong(people: ReadonlyMap<unknown, readonly PersonMention[]>): HolderOf {
  let known: { office: string; person: PersonMention; name: string }[] | null = null;
  return (office) => {
    known ??= [...people.values()].flat().flatMap((person) => {
      const name = folded(person.name);
      return person.positions.map((position) => ({ office: folded(position), person, name }));
    });
    const called = folded(office);
    const holders = known.filter((held) => held.office === called || held.office.startsWith(`${called} `));
    return new Set(holders.map(({ name }) => name)).size === 1 ? holders[0]!.person : null;
  };
}
