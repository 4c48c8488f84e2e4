import type { AwardEvent } from '../tellings/award-event.js';
import type { PersonCalled } from '../tellings/award-telling.js';
import type { PersonMention } from '../people/people.js';
import { isVague } from './counts.js';
import { compacted } from '../patterns/compact.js';

const CALLED = "(?:ông|bà|anh|chị|cô|thầy|bác|chú|cháu|em) \\p{Lu}[\\p{L}’']*(?: \\p{Lu}[\\p{L}’']*)?";
const ROW = `${CALLED}(?:(?:,| và|, và|,? cùng) ${CALLED}){0,4}`;

/** "trao Bằng khen của UBND tỉnh cho anh Toàn và anh Y Khoa": behind the form. */
const BEHIND = compacted(
  new RegExp(
    `^[^,;.:]{0,90}? (?:cho|tới) (${ROW})(?=\\s*[.;]|\\s*$|,? (?:vì|do|đã|có|về|trong|cùng (?:với )?(?:số tiền|phần thưởng|\\d))(?![\\p{L}]))`,
    'u',
  ),
);
/** "Riêng anh Vũ được Chủ tịch UBND huyện tặng Giấy khen": before it. */
const BEFORE = compacted(
  new RegExp(
    `(?:^|[,.;] )\\W*(?:(?:[Rr]iêng|[Cc]òn|(?:[Nn]hân )?[Dd]ịp này,?) )?(${ROW}) (?:(?:đã|cũng|còn|vinh dự) )*được [^,;.:]{0,100}$`,
    'iu',
  ),
);
const EACH = compacted(
  new RegExp(`(?:ông|bà|anh|chị|cô|thầy|bác|chú|cháu|em) (\\p{Lu}[\\p{L}’']*(?: \\p{Lu}[\\p{L}’']*)?)`, 'gu'),
);

const FOR_THE_DEAD = compacted(
  /(?<![\p{L}])(?:truy tặng|truy phong|thân nhân|thay mặt gia đình|liệt s[ĩỹ])(?![\p{L}])/iu,
);

/** Receivers who are told by their given names alone, where the article names each of them in full, and one alone of that name. */
export function receivedByGivenNames(text: string, events: readonly AwardEvent[], called: PersonCalled): AwardEvent[] {
  return events.map((event) => {
    const { counts } = event.recipients;
    // An order given after death is handed to a wife, or a mother: "trao tấm huân chương cho chị Hạnh".
    if (FOR_THE_DEAD.test(text) || /^(?:ORDER|MEDAL|STATE_TITLE)$/u.test(event.form)) return event;
    if (event.named.length > 0 || !isVague(counts)) return event;
    const row =
      BEHIND.exec(text.slice(event.headStart + event.formPrinted.length, event.headStart + 400))?.[1] ??
      BEFORE.exec(text.slice(0, event.headStart))?.[1];
    const people = row === undefined ? [] : peopleOf(row, called);
    if (people.length === 0) return event;
    const named = people.map(({ name, positions }) => ({ name, kind: 'INDIVIDUAL' as const, positions }));
    return {
      ...event,
      named,
      receivers: people,
      recipients: { ...event.recipients, named, counts: { ...counts, individuals: named.length, unspecified: false } },
    };
  });
}

/** Everybody of the row, or nobody. */
function peopleOf(row: string, called: PersonCalled): PersonMention[] {
  const names = [...row.matchAll(EACH)].map(([, given]) => given!);
  const people = names.map((given) => called(given));
  return people.every((person) => person !== null) && new Set(people).size === people.length ? people : [];
}
