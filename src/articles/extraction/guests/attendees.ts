import { accentKey } from '../../../platform/text/accent-key.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { remembered } from '../../../platform/text/remembered.js';
import type { Appearance, PeopledSentence } from './attendance.js';
import type { Doubt, DraftAttendee, Evidence } from '../draft.js';
import { likeness } from '../bodies/likeness.js';
import { doubt } from '../messages.js';
import type { PersonMention } from '../people/people.js';
import { completed } from '../people/posts-completed.js';

type EvidenceFrom = (source: PeopledSentence, start: number, end: number) => Evidence;

/** One entry a person: the fullest list of posts, all roles, in the order of first appearance; and where posts contradict. */
export function attendeesFrom(
  appearances: readonly Appearance[],
  everyone: readonly PeopledSentence[],
  evidenceOf: EvidenceFrom,
): { attendees: DraftAttendee[]; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const attendees = people(appearances.filter((each) => !grantsFromAfar(each, appearances))).map((all) => {
    const fullest = all.reduce((one, other) => (rankOf(other) > rankOf(one) ? other : one));
    const { source, person: shown } = shownFully(fullest, everyone);
    const roles = new Set(all.flatMap((each) => each.roles));
    if (roles.size > 1 && !all.some(({ listed }) => listed)) roles.delete('ATTENDEE');
    const person = {
      ...shown,
      ...withoutEnds(source.sentence.text, shown),
      positions: completed(shown.positions, mentionsOf(shown.name, everyone)),
    };
    const evidence = evidenceOf(source, person.start, person.end);
    if (person.positions.length === 0) doubts.push(doubt('PERSON_WITHOUT_POSITION', evidence));
    const other = all.find((each) => contradicts(each.person.positions, person.positions));
    if (other) doubts.push(doubt('POSITIONS_DIFFER', evidenceOf(other.source, other.person.start, other.person.end)));
    return {
      name: person.name,
      printed: source.sentence.text.slice(person.start, person.end),
      positions: person.positions,
      roles: (['CHAIR', 'SPEAKER', 'PRESENTER', 'ATTENDEE'] as const).filter((role) => roles.has(role)),
      meeting: fullest.source.meeting,
      evidence,
    };
  });
  for (const source of new Set(appearances.map((each) => each.source)))
    if (source.sentence.unfinished) doubts.push(doubt('GUESTS_CUT', lastWords(source, evidenceOf)));
  return { attendees, doubts };
}

/** Where a sentence was cut: the last of it that was read. */
function lastWords(source: PeopledSentence, evidenceOf: EvidenceFrom): Evidence {
  const { text } = source.sentence;
  return evidenceOf(source, text.lastIndexOf(' ', text.length - 60) + 1, text.length);
}

/** "Với thành tích đó, Chủ tịch nước A đã trao tặng Huân chương cho Hội": told once, of no meeting and under no photo, it is what the State gave. */
function grantsFromAfar(one: Appearance, all: readonly Appearance[]): boolean {
  const { person, roles, source } = one;
  const [post] = person.positions;
  return (
    person.positions.length === 1 &&
    /^(?:Chủ tịch nước|Thủ tướng(?: Chính phủ)?)$/u.test(post!) &&
    roles.length === 1 &&
    roles[0] === 'PRESENTER' &&
    source.sentence.place === 'BODY' &&
    !/(?:tại|dự|trong|thay mặt) [^,;.]*(?:hội nghị|đại hội|lễ|buổi|chương trình)/iu.test(source.sentence.text) &&
    all.every((each) => each === one || spelling(each.person.name) !== spelling(person.name))
  );
}

const spelling = remembered(accentKey, 1_000);

/** Mentions of one name; names that only accents tell apart are one person's, unless one sentence has both of them. */
function people(appearances: readonly Appearance[]): Appearance[][] {
  const byName = new Map<string, Appearance[]>();
  const names = [...new Set(appearances.map(({ person }) => foldVietnamese(person.name)))];
  for (const each of appearances) {
    const key = inFull(foldVietnamese(each.person.name), names);
    byName.set(key, [...(byName.get(key) ?? []), each]);
  }
  return [...byName.values()].flatMap((all) => {
    const spelt = (each: Appearance): string => spelling(each.person.name);
    const apart = all.some((one) => all.some((two) => one.source === two.source && spelt(one) !== spelt(two)));
    if (!apart) return [all];
    return [...new Set(all.map(spelt))].map((name) => all.filter((each) => spelt(each) === name));
  });
}

/** "Bà Ánh Hồng" of "Nguyễn Thụy Ánh Hồng", "Cha Đỗ Quang Trường" of "Giuse Đỗ Quang Trường": the one longer name that ends so. */
function inFull(name: string, names: readonly string[]): string {
  const longer = name.includes(' ') ? names.filter((each) => each.endsWith(` ${name}`)) : [];
  return longer.length === 1 ? longer[0]! : name;
}

/** Posts printed where the person is told without doing anything: "Sáng 30/10, ông A - Chủ tịch UBND huyện cùng lãnh đạo …". */
function shownFully(
  fullest: Appearance,
  everyone: readonly PeopledSentence[],
): { source: PeopledSentence; person: PersonMention } {
  if (fullest.person.positions.length > 0) return fullest;
  const name = spelling(fullest.person.name);
  for (const source of everyone) {
    const person = source.people.find((each) => each.positions.length > 0 && spelling(each.name) === name);
    if (person && !source.receivers.has(person)) return { source, person };
  }
  return fullest;
}

function mentionsOf(name: string, everyone: readonly PeopledSentence[]): PersonMention[] {
  const key = spelling(name);
  return everyone.flatMap(({ people }) => people.filter((each) => spelling(each.name) === key));
}

const RANK_BEFORE = /^(?:(?:nguyên|phó|quyền|cựu)\s+)+/iu;

/** "Chủ tịch UBND tỉnh" in the list, "Phó Chủ tịch UBND tỉnh" under the photo: of one office, and not of one rank. */
function contradicts(ones: readonly string[], others: readonly string[]): boolean {
  const rank = (post: string): string => foldVietnamese(RANK_BEFORE.exec(post)?.[0] ?? '');
  const office = (post: string): string => post.replace(RANK_BEFORE, '');
  const same = (one: string, other: string): boolean => likeness(office(one), office(other)) > 0.85;
  return ones.some(
    (one) =>
      others.some((other) => same(one, other)) &&
      others.every((other) => !same(one, other) || rank(one) !== rank(other)),
  );
}

/** Without the "các đồng chí:" that opens the list, and the "và" that goes on with it. */
function withoutEnds(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const printed = text.slice(start, end);
  const lead = /^(?:các |hai |ba )?(?:đồng chí|đ\/c|ông|bà|anh|chị)\s*:\s*/iu.exec(printed)?.[0].length ?? 0;
  const tail = /(?:[\s,;–-]|(?<=[\s,;])(?:và|cùng|với))*$/u.exec(printed)?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
}

function rankOf({ person, listed, source }: Appearance): number {
  const printed = person.positions.join(' ').length;
  return (
    person.positions.length * 10 +
    (listed ? 5 : 0) +
    Math.min(printed, 100) / 100 +
    (source.sentence.place === 'CAPTION' ? -1 : 0)
  );
}
