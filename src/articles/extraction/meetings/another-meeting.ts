import { isWithin } from '../bodies/likeness.js';
import type { DayMention } from '../text/dates.js';
import { compacted } from '../patterns/compact.js';
import type { MeetingTelling } from './telling.js';
import { BULLET, EARLIER } from './told-meeting.js';

/** "Chiều 17-7: Khai mạc Đại hội A", and below "- Chiều 17-7, … Đại hội A chính thức khai mạc": one meeting told twice. */
function isToldAgain(known: MeetingTelling, telling: MeetingTelling): boolean {
  const { day: one } = known;
  const { day: other } = telling;
  const sameDay = one === null || other === null || (one.day === other.day && one.month === other.month);
  return sameDay && known.title === telling.title && (known.organisers.length === 0 || telling.organisers.length === 0);
}

/** Another meeting: "cùng ngày", or another day and other organisers at the start of a paragraph, or where one goes on with it. */
export function isAnother(telling: MeetingTelling, known: readonly MeetingTelling[]): boolean {
  const { sentence, day, organisers } = telling;
  if (known.some((each) => each.sentence === sentence)) return false;
  if (
    sentence.place === 'CAPTION' ||
    EARLIER.test(sentence.text) ||
    known.some((each) => each.sentence.text === sentence.text)
  )
    return false;
  if (known.some((each) => isToldAgain(each, telling))) return false;
  if (/cùng ngày/iu.test(sentence.text.slice(0, 45)) || goesOnWithAnother(telling, known)) return true;
  const main = known[0]!;
  if (!day && sentence.first && BULLET.test(sentence.text) && BULLET.test(main.sentence.text))
    return organisers.length > 0;
  if (
    !day ||
    !sentence.first ||
    day.start > (BULLET.test(sentence.text) ? 90 : 12) ||
    sentence.start < main.sentence.start
  )
    return false;
  const sameDay = main.day !== null && main.day.day === day.day && main.day.month === day.month;
  return (
    BULLET.test(sentence.text) ||
    (!sameDay && organisers.length > 0 && !organisers.some((one) => main.organisers.some((other) => one === other)))
  );
}

/** "Ngày 12/1, Hội B tổ chức đại hội" in the midst of a paragraph: told behind what each before held, of no day before it and soon after it. */
function goesOnWithAnother(telling: MeetingTelling, known: readonly MeetingTelling[]): boolean {
  const { sentence, day, organisers, title, announced } = telling;
  const last = known.at(-1)!;
  const apart = daysApart(last.day, day);
  return (
    !sentence.first &&
    day !== null &&
    GOES_ON.test(sentence.text.slice(0, day.start)) &&
    announced !== true &&
    !OF_THE_SAME.test(title) &&
    sentence.start > last.sentence.start &&
    apart !== null &&
    apart >= 0 &&
    apart <= SOON &&
    organisers.length > 0 &&
    known.every(
      (each) =>
        each.organisers.length > 0 && !each.organisers.some((other) => organisers.some((one) => !areTwo(one, other))),
    )
  );
}

/** Two bodies, and neither for sure above the other: "Ngày 15/1, Hội A huyện tổ chức đại hội" in a commune's report may be told as what comes after it. */
function areTwo(one: string, other: string): boolean {
  const [a, b] = [levelOf(one), levelOf(other)];
  return one !== other && !isWithin(one, other) && (a < 0 || b < 0 || a === b);
}
const LEVELS: readonly RegExp[] = [
  /(?<![\p{L}])(?:(?<!thị )xã|phường|thị trấn|đặc khu)(?![\p{L}])/iu,
  /(?<![\p{L}])(?:huyện|quận|thị xã)(?![\p{L}])/iu,
  /(?<![\p{L}])(?:tỉnh|thành phố|TP)(?![\p{L}])/iu,
  /(?<![\p{L}])(?:trung ương|Việt Nam)(?![\p{L}])/iu,
];
const levelOf = (name: string): number => LEVELS.findIndex((level) => level.test(name));

/**
 * A sentence behind the meeting's own that tells of one on another day near it, and not for sure of another meeting: its second day, the session
 * that prepared it, what was held or planned before ("Trước đó, ngày 9/1, Hội A đã tổ chức …").
 */
export function mayBeAnother(telling: MeetingTelling, known: readonly MeetingTelling[]): boolean {
  const { sentence, day, organisers, title } = telling;
  const { sentence: own, day: ownDay } = known[0]!;
  const apart = daysApart(ownDay, day);
  return (
    sentence.place !== 'CAPTION' &&
    sentence.start > own.start &&
    known.every((each) => each.sentence !== sentence && each.sentence.text !== sentence.text) &&
    (organisers.length > 0 || OF_THE_SAME.test(title)) &&
    apart !== null &&
    apart !== 0 &&
    Math.abs(apart) <= SOON
  );
}

const GOES_ON = compacted(
  /^\W*(?:(?:tiếp đó|tiếp theo|sau đó|trong khi đó|cũng|trong|vào|đến|còn|cùng dịp này),? ){0,2}$/iu,
);
/** What is held of a congress before or between. */
const OF_THE_SAME = compacted(/(?<![\p{L}])(?:trù bị|phiên|tổng duyệt|bế mạc|khai mạc)(?![\p{L}])/iu);
/** In days: what is told of a day longer ago or to come is no news of the same report. */
const SOON = 45;

/** How many days a day stands behind another, months taken for 31 days; null where one is not told. */
function daysApart(one: DayMention | null, other: DayMention | null): number | null {
  if (one === null || other === null) return null;
  const days = (other.month - one.month) * 31 + other.day - one.day;
  if (one.year !== null && other.year !== null) return days + (other.year - one.year) * 372;
  return days > 186 ? days - 372 : days < -186 ? days + 372 : days;
}
