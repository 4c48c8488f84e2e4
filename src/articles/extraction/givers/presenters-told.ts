import type { AwardEvent } from '../tellings/award-event.js';
import type { PersonCalled } from '../tellings/award-telling.js';
import type { PersonMention } from '../people/people.js';
import { compacted } from '../patterns/compact.js';

/** "Các đồng chí lãnh đạo tỉnh: A, p1; B, p2 (đã) trao …": all of a row behind a colon hand over, and not the last alone. */
const ROW_OF_GIVERS =
  /(?:^|[,.] )(?:tại [^,;:.]{3,40}, )?(?:các )?(?:đồng chí|đ\/c|ông|bà|ông, bà|vị)(?: lãnh đạo)?(?: [^:;.,]{0,40})?: ?$/iu;

/** "Trao Bằng khen cho 5 tập thể, đồng chí A, p1, nhấn mạnh …": whoever speaks while handing it over. */
const HANDING_OVER = /^\W*(?:(?:sau khi|khi|trực tiếp) )?(?:trao|trao tặng)(?: (?:\d{1,3}|các|tấm))? $/iu;
const SAYS = compacted(
  /^(?:,| [-–])?(?: (?:đã|cũng))? (?:phát biểu|nhấn mạnh|khẳng định|chúc mừng|biểu dương|ghi nhận|đánh giá|bày tỏ|mong|đề nghị|gửi lời|cho rằng|cho biết|yêu cầu)(?![\p{L}])/iu,
);

/** "Ông An đã trao …": told by the given name, of the one who was told in full before. */
const BY_GIVEN_NAME = compacted(
  /(?:^|[,;.] |(?<![\p{L}])và )(?:ông|bà|đồng chí|anh|chị|cô|thầy) (\p{Lu}\p{Ll}+),?(?: (?:đã|cũng|còn|trực tiếp|tiếp tục|trân trọng))* (?:trao|trao tặng)(?: (?:\d{1,3}|các|tấm))? $/iu,
);

/** Who hands over, where the words of giving stand apart from the name. */
export function handedByTold(
  text: string,
  events: readonly AwardEvent[],
  people: readonly PersonMention[],
  called: PersonCalled,
): AwardEvent[] {
  return events.map((event) => {
    if (event.verb !== 'HANDED') return event;
    if (event.presenters.length === 1) return { ...event, presenters: rowOf(text, event.presenters[0]!, people) };
    if (event.presenters.length > 0) return event;
    const head = text.slice(0, event.headStart);
    const speaker = HANDING_OVER.test(head) ? speakerBehind(text, event, people) : null;
    if (speaker) return { ...without(event, speaker), presenters: [speaker] };
    const given = BY_GIVEN_NAME.exec(head.slice(-80))?.[1];
    const person = given === undefined ? null : called(given);
    return person ? { ...event, presenters: [person] } : event;
  });
}

function rowOf(text: string, last: PersonMention, people: readonly PersonMention[]): PersonMention[] {
  const row = [last];
  for (let i = people.indexOf(last) - 1; i >= 0; i -= 1) {
    const [one, next] = [people[i]!, row[0]!];
    if (
      !/^[^:.]{0,160}$/u.test(text.slice(one.nameEnd, next.start)) ||
      !/;|,? và /u.test(text.slice(one.nameEnd, next.start))
    )
      return [last];
    row.unshift(one);
    if (ROW_OF_GIVERS.test(text.slice(Math.max(0, one.start - 120), one.start))) return row;
  }
  return [last];
}

function speakerBehind(text: string, event: AwardEvent, people: readonly PersonMention[]): PersonMention | null {
  const from = event.headStart + event.formPrinted.length;
  const person = people.find(
    ({ start, end, nameEnd }) =>
      start >= from &&
      /, (?:(?:đồng chí|ông|bà) )?$/iu.test(text.slice(from, start)) &&
      SAYS.test(text.slice(Math.max(end, nameEnd))),
  );
  return person && !/[.;:]/u.test(text.slice(from, person.start)) ? person : null;
}

/** "cho 5 tập thể, đồng chí A nhấn mạnh": A stands in no row of receivers. */
function without(event: AwardEvent, person: PersonMention): AwardEvent {
  if (!event.receivers.includes(person)) return event;
  const named = event.named.filter(({ name }) => name !== person.name);
  const before = event.named.filter(({ kind }) => kind === 'INDIVIDUAL').length;
  const { counts } = event.recipients;
  const individuals = counts.individuals === before ? before - 1 || null : counts.individuals;
  return {
    ...event,
    named,
    receivers: event.receivers.filter((one) => one !== person),
    recipients: { ...event.recipients, named, counts: { ...counts, individuals } },
  };
}

/** Who is called by a given name, of all who are named in full in the article; of two, nobody. */
export function calledAmong(people: ReadonlyMap<unknown, readonly PersonMention[]>): PersonCalled {
  let known: PersonMention[] | null = null;
  return (given) => {
    known ??= [...people.values()].flat();
    // "anh Y Khoa" is Y Khoa Mlô: in the Central Highlands the family name stands behind.
    const called = known.filter(
      ({ name }) => name.endsWith(` ${given}`) || (HIGHLAND.test(given) && name.startsWith(`${given} `)),
    );
    return new Set(called.map(({ name }) => name)).size === 1 ? called[0]! : null;
  };
}
const HIGHLAND = /^(?:Y|H['’]?) \p{Lu}/u;
