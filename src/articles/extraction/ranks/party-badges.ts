import { NOBODY_COUNTED } from '../receivers/counts.js';
import type { AwardEvent } from '../tellings/award-event.js';
import type { AwardTelling, ToldAward } from '../tellings/award-telling.js';
import { isBareBadge, isPartyBadge } from '../lexicon/party-badge.js';
import type { PersonMention } from '../people/people.js';
import { compacted } from '../patterns/compact.js';
import type { Sentence } from '../text/sentences.js';

/** A Party badge, or "Huy hiệu" alone. */
export function mayBePartyBadge(formPrinted: string): boolean {
  return isBareBadge(formPrinted) || isPartyBadge(formPrinted);
}

/** The years of membership that a badge is called after; none of "Huy hiệu Đảng". */
function yearsOf(formPrinted: string): string[] {
  return formPrinted.match(/\d{2}/gu) ?? [];
}

/** "Huy hiệu Đảng" is any of them; "Huy hiệu 60 năm" and "Huy hiệu 40 năm tuổi Đảng" are two; no medal is one. */
export function maySameBadge(one: string, other: string): boolean | null {
  if (!isPartyBadge(one) && !isPartyBadge(other)) return null;
  if ([one, other].some((printed) => !isPartyBadge(printed) && !isBareBadge(printed))) return false;
  const [few, all] = [yearsOf(one), yearsOf(other)].sort((a, b) => a.length - b.length) as [string[], string[]];
  return few.every((year) => all.includes(year));
}

/**
 * "Các đảng viên được nhận Huy hiệu" in a report of "Huy hiệu 40 năm tuổi Đảng": the same badge. Of those who are said to give one, a Party's
 * body alone grants it: "Trưởng Ban Nội chính trao", "phường A trao" tell who hands it over.
 */
export function partyBadgesMeant(tellings: readonly AwardTelling[], sentences: readonly Sentence[]): AwardTelling[] {
  if (!tellings.some(({ event }) => mayBePartyBadge(event.formPrinted))) return [...tellings];
  const named = sentences.map(({ text }) => GENERAL.exec(text) ?? TOLD.exec(text)).filter((found) => found !== null);
  const inSmall = named.filter(({ 0: words }) => words !== words.toUpperCase());
  const called = (inSmall.find(({ 0: words }) => yearsOf(words).length === 0) ?? inSmall[0] ?? named[0])?.[0];
  return tellings.map((telling) => {
    const { event } = telling;
    if (isPartyBadge(event.formPrinted)) return { ...telling, event: grantedByTheParty(event) };
    if (called === undefined || !isBareBadge(event.formPrinted)) return telling;
    return { ...telling, event: grantedByTheParty({ ...event, form: 'COMMEMORATIVE_MEDAL', formPrinted: called }) };
  });
}
const GENERAL = compacted(/huy hiệu đảng(?![\p{L}])/iu);
const TOLD = compacted(/huy hiệu \d{2} (?:năm )?(?:tuổi )?đảng(?![\p{L}])/iu);

/** No group, household or enterprise is a member of the Party. */
function grantedByTheParty(event: AwardEvent): AwardEvent {
  const grantors = event.grantors.filter((name) => OF_THE_PARTY.test(name));
  const { individuals, unspecified } = event.recipients.counts;
  return {
    ...event,
    grantors,
    grantorsPrinted: grantors.length < event.grantors.length ? event.grantors.join(', ') : event.grantorsPrinted,
    named: event.named.filter(({ kind }) => kind === 'INDIVIDUAL'),
    recipients: { ...event.recipients, counts: { ...NOBODY_COUNTED, individuals, unspecified } },
  };
}
const OF_THE_PARTY = compacted(
  /^(?:(?:ban )?(?:thường vụ|thường trực|chấp hành)|btv|bch|ttr?|đảng|chi bộ|liên chi|trung ương|bộ chính trị|ban bí thư|tỉnh [uủ][ỷy]|thành [uủ][ỷy]|huyện [uủ][ỷy]|quận [uủ][ỷy]|thị [uủ][ỷy]|cấp|quân [uủ][ỷy])(?![\p{L}])/iu,
);

/**
 * "trao Huy hiệu Đảng cho 68 đảng viên, trong đó 2 đảng viên 70 năm, …": one award, whose classes tell it once more; those named with a
 * class are of the 68. Without a number of all of them each class is an award.
 */
export function withoutBadgeClasses(awards: ToldAward[]): void {
  const badges = awards.filter(({ main }) => isPartyBadge(main.event.formPrinted));
  for (const whole of badges) {
    if (yearsOf(whole.main.event.formPrinted).length === 1 || !awards.includes(whole)) continue;
    const counting = [whole.main, ...whole.again].find((telling) => countOf(telling) !== null);
    const all = counting ? countOf(counting) : null;
    const others = badges.filter(
      (part) => part !== whole && awards.includes(part) && isPartOf(part.main, whole.main, all ?? -1),
    );
    const living = others.filter(({ main }) => !isAfterDeath(main, whole.main));
    // "Cụ thể, truy tặng Huy hiệu 70 năm … 1 đảng viên; trao tặng …": of the number only where they add up to it.
    const parts = sumOf(others) === all ? others : living;
    const sum = sumOf(parts);
    const told = all === null || sum > all ? [] : parts;
    whole.main = withParts(whole.main, [...whole.again, ...told.flatMap(({ main, again }) => [main, ...again])], all);
    // What they count and whom they name has been taken over: a class's number is not that of all.
    whole.again.push(...told.flatMap(({ main, again }) => [main, ...again].map(asRepeat)));
    for (const part of told) awards.splice(awards.indexOf(part), 1);
  }
}

function sumOf(parts: readonly ToldAward[]): number {
  return parts.reduce((count, { main }) => count + (countOf(main) ?? 0), 0);
}

function isAfterDeath(part: AwardTelling, whole: AwardTelling): boolean {
  return (
    [part, whole].map(({ sentence, event }) => AFTER_DEATH.test(sentence.text.slice(0, event.headStart))).join() ===
    'true,false'
  );
}

function countOf({ event }: AwardTelling): number | null {
  return event.recipients.counts.individuals;
}

function isPartOf(part: AwardTelling, whole: AwardTelling, all: number): boolean {
  const few = countOf(part);
  const granted = part.event.grantors;
  const head = part.sentence.text.slice(0, part.event.headStart);
  return (
    (few === null || few <= all) &&
    yearsOf(part.event.formPrinted).length > 0 &&
    maySameBadge(part.event.formPrinted, whole.event.formPrinted) === true &&
    (part.status === 'PROPOSED') === (whole.status === 'PROPOSED') &&
    (granted.length === 0 || whole.event.grantors.length === 0 || granted.join() === whole.event.grantors.join()) &&
    (part.sentence.start >= whole.sentence.start || part.sentence.place === 'CAPTION') &&
    !ALSO_GIVEN.test(head) &&
    // Decided for all of a province, and handed to one of them here.
    !(whole.status === 'GRANTED' && part.event.presenters.length > 0 && few !== null && few < all)
  );
}
/** "Ngoài ra, truy tặng Huy hiệu 30 năm cho 1 đảng viên": not among those told before. */
const ALSO_GIVEN = compacted(/^\W*ngoài ra(?![\p{L}])|(?<![\p{L}])đồng thời(?:,? (?:đã|cũng|còn))* truy tặng[^;.]*$/iu);
const AFTER_DEATH = compacted(/(?<![\p{L}])truy tặng[^;.]*$/iu);

/** The whole, with whom its parts name and who handed them over. */
function withParts(whole: AwardTelling, parts: readonly AwardTelling[], all: number | null): AwardTelling {
  const { event } = whole;
  const named = [...event.named];
  for (const one of parts.flatMap((part) => part.event.named))
    if (one.kind === 'INDIVIDUAL' && !named.some(({ name }) => name === one.name)) named.push(one);
  const presenters: PersonMention[] = [...event.presenters];
  for (const one of parts.flatMap((part) => part.event.presenters))
    if (!presenters.some(({ name }) => name === one.name)) presenters.push(one);
  const grantors = parts.find((part) => part.event.grantors.length > 0)?.event.grantors ?? [];
  return {
    ...whole,
    event: {
      ...event,
      named: all !== null && named.length <= all ? named : event.named,
      presenters,
      grantors: event.grantors.length > 0 ? event.grantors : grantors,
    },
  };
}

function asRepeat(telling: AwardTelling): AwardTelling {
  const { event } = telling;
  const counts = { ...event.recipients.counts, individuals: null };
  return { ...telling, event: { ...event, named: [], pieces: null, recipients: { ...event.recipients, counts } } };
}

/** The headline or a meeting's own title names the badge: what the report counts is the occasion's. */
export function isAboutBadges(
  sentences: readonly Sentence[],
  titles: readonly { start: number; end: number }[],
): boolean {
  return sentences.some(
    ({ text, start, place }) =>
      (place === 'HEADLINE' || titles.some((title) => title.start < start + text.length && start < title.end)) &&
      /huy hiệu/iu.test(text),
  );
}

/**
 * "Đảng bộ kết nạp 6 đảng viên, trao Huy hiệu Đảng cho 11 đảng viên" of a review, "đến nay có 250 đảng viên được tặng", "ông A được tặng
 * Huy hiệu 50 năm tuổi Đảng năm 2019,": work of the Party and years of membership, and nothing given there.
 */
export function isPartyWork(
  { text, place }: Sentence,
  event: AwardEvent,
  ofBadges: boolean,
  anchored: boolean,
): boolean {
  if (place === 'HEADLINE' || !isPartyBadge(event.formPrinted)) return false;
  const [head, rest] = [text.slice(0, event.headStart), text.slice(event.headStart + event.formPrinted.length)];
  if (!event.recipients.stated && ADDRESSED.test(head)) return true;
  if (ADMITTED.test(head) || (ADMITTED.test(rest) && !anchored) || RECEIVED_THEN.test(rest)) return true;
  if (THIS_TIME.test(text)) return false;
  if (SO_FAR.test(head)) return true;
  return (
    place !== 'CAPTION' &&
    !ofBadges &&
    !anchored &&
    event.presenters.length === 0 &&
    yearsOf(event.formPrinted).length === 0
  );
}
/** "ông A mong các đảng viên được trao Huy hiệu Đảng giữ gìn sức khỏe": whom a speaker addresses. */
const ADDRESSED = compacted(
  /(?<![\p{L}])(?:mong(?: muốn)?|chúc(?: mừng)?|đề nghị|thay mặt|đại diện|cảm ơn|gửi lời|bày tỏ|động viên|khẳng định)(?![\p{L}])[^;.]*(?:các|những|cho|tới) [^;.,]{0,30}(?:được|nhận)[^;.,]{0,30}$/iu,
);
const ADMITTED = compacted(
  /(?<![\p{L}])(?:kết nạp|chuyển (?:đảng )?chính thức)(?: (?:được|mới|thêm|đảng viên|cho))* \d/iu,
);
const RECEIVED_THEN = /^ (?:vào )?năm \d{4}[,;.)]/iu;
const THIS_TIME = compacted(
  /(?<![\p{L}])(?:đợt|dịp|lần) này(?![\p{L}])|(?<![\p{L}])tại (?:buổi |hội nghị|đại hội|lễ)/iu,
);
const SO_FAR = compacted(
  /(?<![\p{L}])(?:(?:tính )?đến nay|tính đến|hiện(?: nay| tại| đã)?,? (?:đã )?có|từ (?:đầu )?(?:năm|nhiệm k[ỳì])|trong (?:năm|nhiệm k[ỳì]|\d+ năm)|nhiệm k[ỳì] (?:vừa )?qua|\d+ năm qua|các đợt)(?![\p{L}])[^;.]*$/iu,
);
