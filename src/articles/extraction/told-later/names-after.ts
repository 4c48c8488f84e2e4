import type { AwardItem } from '../tellings/award-item.js';
import { awardItems } from '../items/award-items.js';
import { groupsBeforePeople, listedGroups } from '../receivers/listed-groups.js';
import { withinCounts } from '../receivers/part-names.js';
import { namedAmong } from '../receivers/named.js';
import { isVague } from '../receivers/counts.js';
import type { AwardTelling } from '../tellings/award-telling.js';
import type { DraftNamed, DraftRecipients } from '../draft.js';
import type { PersonMention } from '../people/people.js';
import { compacted } from '../patterns/compact.js';
import type { Sentence } from '../text/sentences.js';
import { namedWithPlace, personOfLine } from './lines-of-people.js';
import { ITEM, lastGiving, NAMES_THEM, OPENS } from './unread-names.js';
import { matchesOf } from '../patterns/matches.js';

/** Who receives, named in the sentences after the one that counts them. */
export interface NamedAfter {
  named: DraftNamed[];
  people: { sentence: Sentence; person: PersonMention }[];
  /** The lines are numbered from 1 on, and each names one: as many receive. */
  whole?: boolean;
}

/** Lines of a list that are looked at. */
const LONGEST_LIST = 500;
/** "; đã có thành tích xuất sắc …": goes on about the one before. */
const GOES_ON = compacted(/^\s*(?:đã|vì|do|có|với|trong)(?![\p{L}])/u);

/**
 * "… cho 3 cá nhân. Đó là ông A, bà B và ông C.", "… cho 2 tập thể gồm:" with a line each: they are the receivers only
 * where they are as many as the award counts of their kind.
 */
export function namesAfter(
  { event, sentence }: AwardTelling,
  sentences: readonly Sentence[],
  people: ReadonlyMap<Sentence, readonly PersonMention[]>,
): NamedAfter | null {
  const { groups, individuals, households } = event.recipients.counts;
  if (event.named.length > 0 || event.end < lastGiving(sentence.text)) return null;
  if (isVague(event.recipients.counts))
    return (
      uncounted(namingSentences(event, sentence, sentences), people) ??
      countedNext(sentences[sentences.indexOf(sentence) + 1], people)
    );
  const persons: (NamedAfter['people'][number] & { named: DraftNamed })[] = [];
  const bodies: DraftNamed[] = [];
  const naming = namingSentences(event, sentence, sentences);
  for (const each of naming) {
    const mentions = people.get(each) ?? [];
    for (const clause of clausesOf(each.text)) {
      const own = mentions.filter(({ nameStart }) => nameStart >= clause.start && nameStart < clause.end);
      for (const person of own)
        persons.push({
          sentence: each,
          person,
          named: namedWithPlace(each.text, person, kindOf(each.text, person)),
        });
      if (own.length === 0 && !GOES_ON.test(each.text.slice(clause.start, clause.end)))
        bodies.push(...bodiesIn(each.text, clause));
    }
  }
  const [first] = persons;
  const again = groups === null ? [] : listedAgain(naming, groups);
  const listed =
    again.length > 0 || groups === null || !first || first.sentence !== naming[0]
      ? again
      : groupsBeforePeople(first.sentence.text, 0, groups, first.person.start);
  const single = persons.filter(({ named }) => named.kind === 'INDIVIDUAL');
  const families = persons.filter(({ named }) => named.kind === 'HOUSEHOLD');
  const receiving = [
    ...(single.length > 0 && single.length === individuals ? single : []),
    ...(families.length > 0 && families.length === households ? families : []),
  ];
  const named = [
    ...(listed.length > 0 ? listed : bodies.length > 0 && bodies.length === groups ? bodies : []),
    ...receiving.map((each) => each.named),
  ];
  if (named.length > 0) return { named, people: receiving };
  return someOf(sentences[sentences.indexOf(sentence) + 1], people, event.recipients.counts);
}

const AMONG_THEM = compacted(
  /^\W*[Tt]rong (?:đó|số (?:đó|này)),? (?:có|gồm(?: có)?):? (?:(?:các )?(?:ông|bà|đồng chí):? )?(?=\p{L})/u,
);

/** "Trong đó có Hội A, Hội B, ông C.": some of those counted before, where each of them was read and nothing else is told. */
function someOf(
  next: Sentence | undefined,
  people: ReadonlyMap<Sentence, readonly PersonMention[]>,
  counts: DraftRecipients,
): NamedAfter | null {
  const opens = next && AMONG_THEM.exec(next.text)?.[0].length;
  if (!next || opens === undefined) return null;
  const items = awardItems(next.text, people.get(next) ?? []).filter(({ end }) => end > opens);
  if (items.some(({ type }) => TELLS_MORE.test(type) || type === 'COUNT')) return null;
  const head: AwardItem = { type: 'COLON', start: opens, end: opens };
  const read = namedAmong(next.text, items, false, head, true);
  if (read.unread || read.first > opens + ADDRESS_BEFORE || !withinCounts(read.named, counts)) return null;
  return { named: read.named, people: read.people.map((person) => ({ sentence: next, person })) };
}

/**
 * "… cho các tập thể, cá nhân. Đó là các tập thể: Hội A, Trạm B; các cá nhân: ông C", "… gồm:" with a line each: without a number
 * they are the receivers only where each of them was read, and nothing else is told there. They are counted only by numbers of the lines.
 */
function uncounted(
  naming: readonly Sentence[],
  people: ReadonlyMap<Sentence, readonly PersonMention[]>,
): NamedAfter | null {
  const found: NamedAfter = { named: [], people: [] };
  let whole = naming.length > 1;
  const numbers: number[] = [];
  for (const sentence of naming) {
    const { text } = sentence;
    const mentions = people.get(sentence) ?? [];
    const single = personOfLine(sentence, mentions);
    if (single) {
      found.named.push(namedWithPlace(text, single, kindOf(text, single)));
      found.people.push({ sentence, person: single });
      whole &&= goesOnInNumber(text, numbers, found.named);
      continue;
    }
    const items = awardItems(text, mentions);
    const opens = (UNCOUNTED.exec(text) ?? MARKER.exec(text))?.[0].length ?? 0;
    const head: AwardItem = { type: 'COLON', start: opens, end: opens };
    const own = items.filter(({ start, end }) => end > opens && start >= opens - ADDRESS_BEFORE);
    if (opens === 0 || own.some(({ type }) => TELLS_MORE.test(type))) return null;
    const read = namedAmong(text, own, false, head, true);
    if (read.unread || read.named.length === 0 || read.first > opens + 2) return null;
    found.named.push(...read.named);
    found.people.push(...read.people.map((person) => ({ sentence, person })));
    whole &&= read.named.length === 1 && goesOnInNumber(text, numbers, found.named);
  }
  return found.named.length > 0 ? { ...found, whole } : null;
}

/** Whether a line has the number after that of the line before, or begins anew with those of another kind. */
function goesOnInNumber(text: string, numbers: number[], named: readonly DraftNamed[]): boolean {
  const number = Number(NUMBER_OF_LINE.exec(text)?.[1]);
  const before = numbers.at(-1) ?? 0;
  const { kind } = named.at(-1)!;
  const anew = number === 1 && named.slice(0, -1).every((each) => each.kind !== kind);
  numbers.push(number);
  return number === before + 1 ? before === 0 || named.at(-2)?.kind === kind : anew;
}
const NUMBER_OF_LINE = /^\s*(\d{1,3})[.)]/u;

const UNCOUNTED = compacted(
  /^\W*(?:[Đđ]ó là|[Đđ]ây là|[Gg]ồm(?: có)?|[Bb]ao gồm|[Cc]ụ thể(?: là)?),?:? (?:(?:các |những )?(?:tập thể|đơn vị|cá nhân|hộ gia đình)(?: là| gồm)?:? )?(?:(?:các )?(?:đồng chí|đ\/c|ông|bà|anh|chị|em|thầy|cô)(?: giáo)?:? )?(?=\p{Lu})/u,
);
const MARKER = /^\s*(?:[-–•+*]\s*|\d{1,2}[.)]\s*)/u;
const TELLS_MORE = /^(?:FORM|GIVE|PRAISE|RECEIVE|PASSIVE|GIFT|TO)$/u;
/** A person begins at the form of address. */
const ADDRESS_BEFORE = 24;

const COUNTED_NEXT = compacted(
  /^\W*(?:[Tt]heo đó|[Cc]ụ thể|[Tt]rong đó),?:?(?: đã)?(?: có)? (?<count>\d{1,2}) (?<kind>tập thể|đơn vị|cá nhân)(?![\p{L}])/u,
);

/** "… cho các tập thể. Theo đó, có 6 tập thể có thành tích xuất sắc gồm: …": the number and the list, without a verb. */
function countedNext(
  next: Sentence | undefined,
  people: ReadonlyMap<Sentence, readonly PersonMention[]>,
): NamedAfter | null {
  const opens = next && COUNTED_NEXT.exec(next.text);
  if (!next || !opens) return null;
  const mentions = people.get(next) ?? [];
  if (awardItems(next.text, mentions).some(({ type }) => TELLS_MORE.test(type))) return null;
  const count = Number(opens.groups!['count']);
  if (opens.groups!['kind'] !== 'cá nhân') {
    const named = mentions.length > 0 ? [] : listedGroups(next.text, opens[0].length, count);
    return named.length > 0 ? { named, people: [] } : null;
  }
  if (mentions.length !== count || !/(?:gồm|là)(?: \p{L}+){0,3}:|: /u.test(next.text)) return null;
  return {
    named: mentions.map(({ name, positions }) => ({ name, kind: 'INDIVIDUAL', positions })),
    people: mentions.map((person) => ({ sentence: next, person })),
  };
}

/** The sentence that says who they are, or the lines of the list that the count opens. */
function namingSentences(
  { formPrinted }: AwardTelling['event'],
  sentence: Sentence,
  sentences: readonly Sentence[],
): Sentence[] {
  const next = sentences.indexOf(sentence) + 1;
  const after = sentences.slice(next, next + 4);
  // "Các tập thể: …" and, in the next line, "Các cá nhân: …".
  if (after[0] && NAMES_THEM.test(after[0].text))
    return after.slice(0, after[1] && EACH_KIND.test(after[0].text) && EACH_KIND.test(after[1].text) ? 2 : 1);
  const later = after.filter(({ text }) => {
    const those = NAMES_THOSE.exec(text);
    const form = those?.groups?.['form']?.toLowerCase();
    return (
      those !== null && (form === undefined || (!/\d/u.test(those[0]) && formPrinted.toLowerCase().startsWith(form)))
    );
  });
  // "Tập thể được tặng Bằng khen là …" and, in the next one, "Các cá nhân được tặng Bằng khen là …".
  if (later.length > 0) return later.slice(0, later.every(({ text }) => GIVEN_THOSE.test(text)) ? 2 : 1);
  const headed = after[0] !== undefined && HEADS_NAMES.test(after[0].text);
  if (!headed && !OPENS.test(sentence.text.slice(-70))) return [];
  const first = headed ? next + 1 : next;
  const lines = sentences.slice(first, first + LONGEST_LIST);
  const heads = NUMBERED.test(sentence.text);
  const end = lines.findIndex(
    ({ text }) =>
      (!ITEM.test(text) && !KIND_OF_ITEMS.test(text)) || (heads && NUMBERED.test(text) && OPENS.test(text.slice(-70))),
  );
  return (end < 0 ? lines : lines.slice(0, end)).filter(({ text }) => !KIND_OF_ITEMS.test(text));
}

/** "DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN": a heading between those who receive and their names, line by line. */
const HEADS_NAMES = compacted(
  /^\W*danh sách (?:các )?(?:tập thể|cá nhân|đơn vị|hộ gia đình|hội viên)[^.;:\d]{0,60}(?:khen|tặng|tuyên dương|biểu dương)[^.;:\d]{0,60}:?\s*$/iu,
);

/** "1. Tặng Bằng khen cho các tập thể:": the next such line heads a list of its own. */
const NUMBERED = /^(?:điều |khoản )?\d{1,2}[.)]/iu;

/** "I. Tập thể", "B. Cá nhân:", "* Về cá nhân (7 người)": a line that tells of which kind those are that stand below it. */
const KIND_OF_ITEMS = compacted(
  /^\W*(?:(?:[IVX]{1,4}|[A-Da-d]|\d{1,2})[.)/]?[-–]? ?)?(?:danh sách |đối với |về )?(?:các )?(?:tập thể|cá nhân|đơn vị|hộ gia đình|gia đình)(?: gồm(?: có)?)?(?: \([^()]{1,30}\))?\s*[:.]?\s*$|^\s*[IVX]{1,4}[.)]\s*$/iu,
);

const EACH_KIND = /^\W*(?:[Cc]ác|[Vv]ề|\d{1,2}) ?(?:tập thể|cá nhân|đơn vị|hộ|gia đình|đồng chí)(?: gồm| là)?:? /u;

/** "4 tập thể này gồm: …", "Các tập thể được khen thưởng gồm: …", "Danh sách được khen thưởng gồm: …", some sentences on. */
const NAMES_THOSE = compacted(
  /^\W*(?:(?:[Cc]ác|\d{1,2}|\p{L}{2,4}) (?:tập thể|cá nhân|đơn vị|hộ|gia đình|đồng chí)|Tập thể|Cá nhân|Đơn vị|Danh sách(?: các (?:tập thể|cá nhân|đơn vị))?(?= được (?:khen thưởng|tuyên dương|biểu dương|tặng|nhận)(?![\p{L}])))(?: (?:này|trên|nói trên|đó))?(?: được (?:khen thưởng|tuyên dương|biểu dương)| (?:vinh dự )?được (?:trao )?(?:tặng|nhận) (?<form>[Bb]ằng khen|[Gg]iấy khen|[Kk]ỷ niệm chương|[Cc]ờ thi đua)(?: của [^,;:.]{3,60})?(?: (?:lần|đợt|dịp) này)?| (?:vinh dự )?(?:được )?(?:đón )?nhận (?:giải )?thưởng)?(?: bao gồm|,? gồm| là):? (?=\P{Ll})/u,
);
const GIVEN_THOSE = /^[^,;:.]{3,40} (?:tặng|nhận) (?:bằng|giấy|kỷ|cờ) /iu;

/** "Các tập thể được khen thưởng gồm: Đội A, Công an quận B; Công an xã C": as many as are counted, with their addresses. */
function listedAgain(naming: readonly Sentence[], count: number): DraftNamed[] {
  const only = naming.find(({ text }) => /tập thể|đơn vị|danh sách được/iu.test(NAMES_THOSE.exec(text)?.[0] ?? ''));
  // "A, B thuộc Sở C và D, Sở E": where they belong stands among them.
  if (!only || (GIVEN_THOSE.test(only.text) && / thuộc [^.;]*(?:,| và )/u.test(only.text))) return [];
  return naming.length === 1 || GIVEN_THOSE.test(only.text) ? listedGroups(only.text, 0, count) : [];
}

interface Clause {
  start: number;
  end: number;
}

function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const { index } of matchesOf(text, /;|$/gu)) {
    clauses.push({ start, end: index });
    start = index + 1;
  }
  return clauses;
}

/** "3. Ban Quản lý rừng phòng hộ huyện A": the whole line names one body, whatever words it is called by. */
const WHOLE_ITEM = /^[^,;:()–]{3,120}(?=\s*[,;:(–./]|\s*$)/u;

function bodiesIn(text: string, { start, end }: Clause): DraftNamed[] {
  const clause = text.slice(start, end);
  const marker = /^\s*(?:[-–•+*]|\d{1,2}[.)])\s*/u.exec(clause)?.[0].length ?? 0;
  const opens: AwardItem = { type: 'COLON', start: marker, end: marker };
  const items = awardItems(clause.slice(marker), []);
  const read = namedAmong(clause.slice(marker), items, false, { ...opens, start: 0, end: 0 }, true);
  const groups = read.named.filter(({ kind }) => kind === 'GROUP');
  const item =
    marker > 0 && groups.length > 0 && read.first === 0 ? WHOLE_ITEM.exec(clause.slice(marker))?.[0] : undefined;
  if (item !== undefined) return [{ ...groups[0]!, name: item.trim() }];
  const [only, ...more] = groups;
  if (read.unread || !only || more.length > 0) return read.unread ? [] : groups;
  const address = IN_ITS_COMMUNE.exec(clause.slice(clause.indexOf(only.name)))?.[0];
  return [address?.startsWith(only.name) === true ? { ...only, name: address } : only];
}
/** "Nhân dân và cán bộ xóm 6, xã A": of several that are called alike, each with its commune. */
const IN_ITS_COMMUNE = compacted(
  /^[^,;:()]{3,80} (?:thôn|xóm|bản|ấp|khóm|khu phố|tổ dân phố) \d{1,2}[A-Z]?, (?:xã|phường|thị trấn) \p{Lu}[\p{L} ]{1,40}(?=\s*[;.]?\s*$)/u,
);

/** "gia đình ông A", "hộ bà B": a household. */
function kindOf(text: string, { start, nameStart }: PersonMention): DraftNamed['kind'] {
  return /(?:^|[\s(])(?:hộ|gia đình)(?![\p{L}])/iu.test(text.slice(Math.max(0, start - 12), nameStart))
    ? 'HOUSEHOLD'
    : 'INDIVIDUAL';
}
