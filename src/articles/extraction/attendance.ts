import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import type { AttendeeRole, DraftAttendee, DraftDelegation } from './draft.js';
import {
  CHAIRS,
  COMES,
  DELEGATION,
  GUESTS,
  PRESENTS,
  SPEAKS,
  SPOKEN_OF,
  SPOKEN_OF_BEFORE,
} from './lexicon/attendance-words.js';
import type { PersonMention } from './people.js';
import type { Sentence } from './sentences.js';

/** A sentence with the people found in it; `receivers` get an award there, `givers` hand one over. */
export interface PeopledSentence {
  sentence: Sentence;
  people: readonly PersonMention[];
  receivers: ReadonlySet<PersonMention>;
  givers: ReadonlySet<PersonMention>;
  /** An item of a list that "Dự hội nghị có:" opened in a paragraph before. */
  inGuestList: boolean;
  /** Index of the meeting that the sentence belongs to. */
  meeting: number | null;
}

/** One person as one sentence shows them. */
export interface Appearance {
  person: PersonMention;
  roles: AttendeeRole[];
  listed: boolean;
  source: PeopledSentence;
}

/** "do đồng chí A chủ trì", "do ông B làm trưởng đoàn"; not "do ông C vận động". */
const DOES_THERE =
  /^[^.;:]{0,60}(?<![\p{L}])(?:làm|dẫn đầu|chủ trì|chủ tọa|điều hành|trình bày|phát biểu|báo cáo|truyền đạt|quán triệt|trực tiếp|đọc|triển khai|phụ trách|ký|trao)(?![\p{L}])/iu;

/** Reads roles from the words around each name; people who are only spoken of, or receive an award, appear nowhere. */
export function appearancesIn(source: PeopledSentence): Appearance[] {
  const { sentence, people, receivers } = source;
  const found: Appearance[] = [];
  // From the last to the first: in "A và B trao …" the verb after B is A's too.
  let following: AttendeeRole[] = [];
  for (let i = people.length - 1; i >= 0; i -= 1) {
    const person = people[i]!;
    if (receivers.has(person)) {
      following = [];
      continue;
    }
    const roles = rolesOf(source, person, people[i + 1], following);
    following = roles.roles;
    if (roles.roles.length > 0 && !isCredit(sentence.text, person))
      found.unshift({ person, roles: roles.roles, listed: roles.listed, source });
  }
  return found;
}

function rolesOf(
  source: PeopledSentence,
  person: PersonMention,
  next: PersonMention | undefined,
  following: AttendeeRole[],
): { roles: AttendeeRole[]; listed: boolean } {
  const { text, place } = source.sentence;
  const before = text.slice(Math.max(0, person.start - 260), person.start);
  const after = text.slice(person.end, Math.min(text.length, next?.start ?? text.length, person.end + 90));
  if (SPOKEN_OF.test(text.slice(person.end, person.end + 60)) || SPOKEN_OF_BEFORE.test(before.slice(-60)))
    return { roles: [], listed: false };
  const roles = new Set<AttendeeRole>();
  if (source.givers.has(person)) roles.add('PRESENTER');
  const clause = after.split(/[;:]/u)[0] ?? '';
  const acts =
    /^\s*(?:\([^)]*\)\s*)?(?:[,–-]\s*)?(?:(?:đã|đang|cũng|thay mặt [^,]{0,80},?|cùng [^,]{0,40},?|trực tiếp|đồng|xúc động|và [^,]{0,60}(?= trao| tặng| phát)|tại (?:hội nghị|buổi|đại hội|lễ)[^,]{0,30},?)\s*)*/iu.exec(
      clause,
    )?.[0].length ?? 0;
  const verb = clause.slice(acts, acts + 34);
  if (CHAIRS.test(verb)) roles.add('CHAIR');
  if (startsWith(SPEAKS, verb)) roles.add('SPEAKER');
  // "dự và phát biểu chỉ đạo", "đến dự, chủ trì và phát biểu".
  if (
    /^(?:(?:đến|tới|về|tham|cùng) )?dự[^;.:,]{0,24}(?:,[^;.:,]{0,20})? (?:và|,)\s*(?:có bài |có ý kiến )?phát biểu/iu.test(
      clause.slice(acts),
    )
  )
    roles.add('SPEAKER');
  if (startsWith(PRESENTS, verb)) roles.add('PRESENTER');
  if (startsWith(COMES, verb)) roles.add('ATTENDEE');
  if (
    /^[\s,]*(?:và|cùng|,|;)?\s*(?:các )?(?:đồng chí|đ\/c|ông|bà)?[\s:]*$/iu.test(
      after.replace(/\([^)]{0,80}\)/u, '').slice(0, 40),
    ) &&
    next &&
    text.slice(person.end, next.start).length < 110
  )
    for (const role of following) roles.add(role);
  const led =
    /(?:phát biểu|kết luận|chỉ đạo|khai mạc|bế mạc|thay mặt|thừa [uủ][ỷy] quyền|báo cáo|tham luận|trao đổi|thông tin|nhất trí với ý kiến|tiếp thu|đáp từ)[^;.]{0,160}[,:]\s*(?:các )?$/iu.test(
      before,
    ) ||
    /(?:phát biểu|kết luận|khai mạc|bế mạc)[^;.,]{0,60}$/iu.test(before) ||
    /(?<![\p{L}])nghe\s+$/iu.test(before) ||
    /(?:theo|ý kiến của|phát biểu của|chỉ đạo của|sự chủ trì của|điều hành của)\s+(?:các )?$/iu.test(before) ||
    (/(?<![\p{L}])do\s+(?:các )?$/iu.test(before) && DOES_THERE.test(text.slice(person.end, person.end + 90)));
  if (led) roles.add(/chủ trì|điều hành/iu.test(before.slice(-60)) ? 'CHAIR' : 'SPEAKER');
  const guests = GUESTS.exec(before) ?? GUESTS.exec(text.slice(0, person.start));
  const listed = source.inGuestList || (guests !== null && opensList(text.slice(0, person.start)));
  if (listed) roles.add('ATTENDEE');
  if (
    roles.size === 0 &&
    /(?:đến|về|tới|cùng|tham|đã)\s+dự|tham dự|chủ trì|dự (?:hội nghị|đại hội|lễ|buổi)/iu.test(
      text.slice(person.end, person.end + 420),
    ) &&
    tailList(text, person)
  )
    roles.add(CHAIRS.test(text.slice(person.end, person.end + 300)) ? 'CHAIR' : 'ATTENDEE');
  if (roles.size === 0 && place === 'CAPTION' && person.start < 12) roles.add('ATTENDEE');
  return { roles: [...roles], listed };
}

function startsWith(pattern: RegExp, text: string): boolean {
  const match = pattern.exec(text);
  return match !== null && match.index <= 2;
}

/** "Dự hội nghị có …": the trigger stands before, and nothing closes the list in between. */
function opensList(before: string): boolean {
  const trigger = [...before.matchAll(new RegExp(GUESTS.source, 'giu'))].find(
    ({ index }) =>
      !/(?:cử|chọn|cử đi|được|tiến tới|kết quả|để)\s*$/iu.test(before.slice(Math.max(0, index - 12), index)),
  );
  if (!trigger) return false;
  const rest = before.slice(trigger.index + trigger[0].length);
  return !/(?<![\p{L}])(?:bầu|hiệp thương|(?<!lễ )trao (?:bằng|giấy|kỷ|cờ|huân)|tặng (?:bằng|giấy|kỷ|cờ)|báo cáo|đã thông qua|nhấn mạnh|ghi nhận|phát biểu)(?![\p{L}])/iu.test(
    rest,
  );
}

/** "Đồng chí A, p1; đồng chí B, p1; … dự hội nghị": the verb comes after the list, whose start is the sentence's. */
function tailList(text: string, person: PersonMention): boolean {
  const verb = /(?:đến|về|tới|cùng|tham|đã)\s+dự|tham dự|chủ trì|dự (?:hội nghị|đại hội|lễ|buổi)/iu.exec(
    text.slice(person.end),
  );
  if (!verb) return false;
  const between = text.slice(person.end, person.end + verb.index).replace(/(?:đã|cũng|vinh dự)\s*$/iu, '');
  return (
    !/(?<![\p{L}])(?:trao|tặng|phát biểu|cho|vì|nhằm|tổ chức|được|đã (?!dự|đến|tham))(?![\p{L}])/iu.test(between) &&
    (person.addressed || person.positions.length > 0)
  );
}

function isCredit(text: string, person: PersonMention): boolean {
  return /(?:ảnh|tin|bài|nguồn|theo|pv|tác giả)\s*[:/]\s*$/iu.test(
    text.slice(Math.max(0, person.start - 16), person.start),
  );
}

/** One entry a person: the fullest list of posts, all roles, in the order of first appearance. */
export function attendeesFrom(
  appearances: readonly Appearance[],
  evidenceOf: (source: PeopledSentence, start: number, end: number) => DraftAttendee['evidence'],
): DraftAttendee[] {
  const byName = new Map<string, Appearance[]>();
  for (const each of appearances) {
    const key = foldVietnamese(each.person.name);
    byName.set(key, [...(byName.get(key) ?? []), each]);
  }
  return [...byName.values()].map((all) => {
    const fullest = all.reduce((one, other) => (rankOf(other) > rankOf(one) ? other : one));
    const roles = new Set(all.flatMap((each) => each.roles));
    if (roles.size > 1 && !all.some(({ listed }) => listed)) roles.delete('ATTENDEE');
    const { source } = fullest;
    const person = { ...fullest.person, ...withoutEnds(source.sentence.text, fullest.person) };
    return {
      name: person.name,
      printed: source.sentence.text.slice(person.start, person.end),
      positions: person.positions,
      roles: (['CHAIR', 'SPEAKER', 'PRESENTER', 'ATTENDEE'] as const).filter((role) => roles.has(role)),
      meeting: fullest.source.meeting,
      evidence: evidenceOf(source, person.start, person.end),
    };
  });
}

/** Without the "các đồng chí:" that opens the list, and the "và" that goes on with it. */
function withoutEnds(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const printed = text.slice(start, end);
  const lead = /^(?:các |hai |ba )?(?:đồng chí|đ\/c|ông|bà|anh|chị)\s*:\s*/iu.exec(printed)?.[0].length ?? 0;
  const tail = /(?:[\s,;]|(?<=[\s,;])(?:và|cùng|với))*$/u.exec(printed)?.[0].length ?? 0;
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

/** Unnamed guests in a sentence that lists guests. */
export function delegationsIn(
  source: PeopledSentence,
  evidenceOf: (source: PeopledSentence, start: number, end: number) => DraftAttendee['evidence'],
): DraftDelegation[] {
  const { text } = source.sentence;
  if (!GUESTS.test(text.slice(0, 80))) return [];
  return [...text.matchAll(DELEGATION)].slice(0, 12).flatMap(({ 0: whole, index }) => {
    const end =
      source.people.find((person) => person.start > index && person.start < index + whole.length)?.start ??
      index + whole.length;
    const printed = text.slice(index, end).replace(DELEGATION_TAIL, '');
    return printed.length < 6
      ? []
      : [{ printed, count: sizeOf(printed), evidence: evidenceOf(source, index, index + printed.length) }];
  });
}

const DELEGATION_TAIL =
  /(?:[\s,;.]|(?<=[\s,;])(?:và|cùng|với)(?=[\s,;.]|$)|(?<=[\s,;])(?:các )?(?:đồng chí|ông|bà):?(?=\s*$))+$/u;

/** "98 đại biểu" are 98; "hơn 300 đại biểu" and "đại diện 12 xã" are nobody's number. */
function sizeOf(printed: string): number | null {
  const number =
    /^(\d{1,3}(?:\.\d{3})*|\d{1,5}) (?:đại biểu|hội viên|đoàn viên|cán bộ|đồng chí|người)(?![\p{L}])/iu.exec(
      printed,
    )?.[1];
  return number === undefined || (printed.match(/\d+/gu)?.length ?? 0) > number.split('.').length
    ? null
    : Number(number.replaceAll('.', ''));
}

const ITEM = /^(?:[-–•+*]|\d{1,2}[.)]|(?:các )?(?:đồng chí|đ\/c|ông|bà|anh|chị)(?![\p{L}]))/iu;

/** Which sentences are items of a list of guests printed line by line: "Tham dự hội nghị có:" and its lines. */
export function guestListItems(sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const items = new Set<Sentence>();
  let open = false;
  for (const sentence of sentences) {
    const opens = /:\s*$/u.test(sentence.text) && GUESTS.test(sentence.text);
    if (open && ITEM.test(sentence.text)) items.add(sentence);
    else open = opens;
  }
  return items;
}
