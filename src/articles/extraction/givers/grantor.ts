import { isDecided, isDecisionHanded } from '../clauses/praises.js';
import {
  bodiesFrom,
  decidedBy,
  delegation,
  doneByTheSame,
  letterOf,
  lettersOf,
  mandateBefore,
  stateOnly,
  stoodFor,
  withoutMandator,
} from './mandates.js';
import { afterAsking, onlyAsks, subjectOf, type Clause } from '../clauses/subject.js';
import type { AwardItem } from '../tellings/award-item.js';
import { levelsDoing, officeOf, postGrantor } from './offices.js';
import { onlyDecides } from './only-decides.js';
import type { PersonMention } from '../people/people.js';
import { compacted } from '../patterns/compact.js';

export interface ReadGrantor {
  grantors: string[];
  printed: string | null;
  presenters: PersonMention[];
  byDelegationOf: string | null;
  /** The body that is the subject of the clause, which a clause without one takes over. */
  subject: string[];
  carriedOver: ('GRANTOR' | 'PRESENTER')[];
  /** Where the subject begins, in the sentence. */
  start: number | null;
  /** End of "của UBND tỉnh"; 0 where there is none. */
  end: number;
}

/** "…; các đồng chí lãnh đạo đã trao …": others than those before hand it over, and they are not named. */
function handedByOthers({ text, left, subjectEnd, head }: Clause): boolean {
  const verb = left[subjectEnd]?.start ?? head.start;
  return /(?:^|[;,.]\s*)(?:và |cùng )?(?:các (?:đồng chí|đại biểu)(?: lãnh đạo)?|(?:thay mặt )?lãnh đạo|đại diện lãnh đạo)(?: [^;,.]{0,40})? $/iu.test(
    text.slice(Math.max(0, verb - 80), verb),
  );
}

/**
 * Who grants and who hands over. "của UBND tỉnh" after the form comes first; then whom the presenter stands for; then the
 * body that does it, or by which it is done; then, carried over and marked, the body of the clause before.
 */
export function readGrantor(clause: Clause): ReadGrantor {
  const { previous } = clause;
  const owned = ownedBy(clause);
  const delegated = delegation(clause);
  const subject = subjectOf(clause);
  if (onlyAsks(clause)) return nobody(owned, subject.bodies);
  const behind = clause.doers ?? null;
  const doneBy = clause.passive ? doneByBody(clause) : behind ? bodiesAmong(clause.text, behind) : sentBy(clause);
  const carriedOver: ('GRANTOR' | 'PRESENTER')[] = [];

  let presenters = clause.passive
    ? handedOverBy(clause)
    : behind
      ? peopleAmong(behind)
      : withoutMandator(clause, subject.people);
  const noSubject = !clause.passive && behind === null && subject.people.length === 0 && subject.bodies.length === 0;
  if (noSubject && subject.unnamed === null && previous && previous.presenters.length > 0 && !handedByOthers(clause)) {
    presenters = previous.presenters;
    carriedOver.push('PRESENTER');
  }
  if (presenters.length === 0 && delegated !== null) presenters = standingForIt(clause);
  let grantors = firstOf([
    letterOf(clause),
    stateOnly(clause, owned.bodies),
    delegated ? [delegated] : [],
    stateOnly(clause, doneBy),
    // "Phó Chủ tịch Hội LHPN trao …": a deputy without a name hands over, and grants nothing.
    stateOnly(clause, subject.bodies).filter((name) => !/^phó(?![\p{L}])/iu.test(name)),
    postGrantor(clause, subject.people),
    decidedBy(clause),
    doneByTheSame(clause, noSubject),
    owned.levels === null && clause.left[clause.subjectEnd]?.type !== 'RECEIVE'
      ? stateOnly(clause, stoodFor(clause))
      : [],
  ]);
  const mandate = noSubject && owned.levels === null && grantors.length === 0 ? mandateBefore(clause) : null;
  if (mandate !== null) {
    grantors = [mandate];
    carriedOver.push('GRANTOR');
  }
  if (
    grantors.length === 0 &&
    owned.levels === null &&
    noSubject &&
    subject.unnamed === null &&
    previous &&
    !AND_ANOTHER.test(clause.text.slice(previous.headStart, clause.head.start)) &&
    stateOnly(clause, previous.subject).length > 0
  ) {
    grantors = previous.subject;
    carriedOver.push('GRANTOR');
  }
  const goesOn =
    noSubject &&
    subject.unnamed === null &&
    owned.levels === null &&
    clause.left[clause.subjectEnd]?.type !== 'RECEIVE';
  // "Hội A đón nhận cờ của UBND tỉnh, trao khen thưởng cho …": whoever received before did nothing to be carried over.
  const nothingBefore =
    !previous ||
    (previous.subject.length === 0 &&
      previous.presenters.length === 0 &&
      !(clause.head.type === 'FORM' && clause.head.code === 'COMMEMORATIVE_MEDAL'));
  if (grantors.length === 0 && goesOn && nothingBefore && stateOnly(clause, clause.sentenceSubject).length > 0) {
    grantors = clause.sentenceSubject;
    carriedOver.push('GRANTOR');
  }
  // "Thủ tướng A quyết định tặng": who decides need not have been there.
  const verb = clause.left[clause.subjectEnd];
  const decides =
    verb?.type === 'GIVE' &&
    /^quyết định/iu.test(clause.text.slice(verb.start, verb.end)) &&
    // "đã trao quyết định tặng thưởng Huân chương cho …": whoever hands over the decision does.
    !/(?<![\p{L}])trao (?:các )?$/iu.test(clause.text.slice(Math.max(0, verb.start - 10), verb.start));
  if (decides || (verb?.type === 'GIVE' && onlyDecides(clause, verb))) presenters = [];
  // "Bà A thông qua quyết định khen thưởng của B": who reads it hands nothing over.
  if (
    clause.head.type === 'PRAISE' &&
    isDecided(clause.text, clause.head) &&
    !isDecisionHanded(clause.text, clause.head)
  )
    presenters = [];
  return {
    grantors,
    printed: owned.levels ?? levelsDoing(clause) ?? subject.unnamed,
    presenters,
    byDelegationOf: delegated ?? mandate,
    subject:
      subject.bodies.length > 0 ? subject.bodies : noSubject ? (previous?.subject ?? clause.sentenceSubject) : [],
    carriedOver,
    start: subject.start,
    end: owned.end,
  };
}

/** "UBND thị xã trao 4 giấy khen, còn Ban Trị sự A có nhiều bằng tuyên dương gửi tới …": another gives the second. */
const AND_ANOTHER = compacted(/[,;] còn \p{Lu}/u);

const STANDS_FOR_IT = compacted(
  /^\s*,?\s*(?:(?:đã|cũng) )*(?:(?:đến |tới |về |tham )?dự[^,;.:]{0,40} và )?(?:thay mặt|thừa [uủ][ỷy] quyền)(?![\p{L}])/iu,
);

/** "Phó Thủ tướng A đã đến dự và thay mặt lãnh đạo Đảng, Nhà nước trao Huân chương": who hands over stands before the words, the State behind them. */
function standingForIt({ text, left }: Clause): PersonMention[] {
  const giver = left.findLast((item) => item.type === 'PERSON');
  return giver?.type === 'PERSON' && STANDS_FOR_IT.test(text.slice(giver.end, giver.end + 90)) ? [giver.person] : [];
}

/** Whoever asks grants and hands over nothing; "của UBND tỉnh" after the form still tells whom the award is asked of. */
function nobody(owned: ReturnType<typeof ownedBy>, subject: string[]): ReadGrantor {
  return {
    grantors: owned.bodies,
    printed: owned.levels,
    presenters: [],
    byDelegationOf: null,
    subject,
    carriedOver: [],
    start: null,
    end: owned.end,
  };
}

function firstOf(lists: readonly string[][]): string[] {
  return lists.find((list) => list.length > 0) ?? [];
}

/** "Bằng khen của UBND tỉnh", "Bằng khen Thủ tướng Chính phủ"; "của các cấp" names nobody. */
function ownedBy({ text, left, head, right }: Clause): { bodies: string[]; levels: string | null; end: number } {
  const none = { bodies: [], levels: null, end: 0 };
  // "trao khen thưởng của Trung ương Đoàn cho 2 chi đoàn": here the praise is what is handed over.
  const praise = head.type === 'PRAISE' && (left.at(-1)?.type === 'GIVE' || isDecided(text, head));
  const [level] = right;
  // "trao tặng khen thưởng cấp Nhà nước đến 1 tập thể".
  if (praise && level?.type === 'BODY' && /^\s*cấp Nhà nước$/u.test(text.slice(head.end, level.end)))
    return { bodies: [level.name], levels: null, end: level.end };
  if (head.type !== 'FORM' && !(praise && right[0]?.type === 'OF')) return none;
  if (right[0]?.type === 'BODY' && /^thư khen $/iu.test(text.slice(head.start, right[0].start))) return none;
  // “Giải thưởng Chi hội phụ nữ tiêu biểu”, within quotation marks or without them: what it is called.
  if (
    right[0]?.type === 'BODY' &&
    ((/[“"]$/u.test(text.slice(0, head.start)) && !/[”"]/u.test(text.slice(head.end, right[0].end))) ||
      (/^ giải thưởng $/iu.test(` ${text.slice(head.start, right[0].start)}`) &&
        PRAISED_KIND.test(text.slice(right[0].end))))
  )
    return none;
  let at = 0;
  // “Vì thế hệ trẻ” may stand between: "kỷ niệm chương vì sự nghiệp … của".
  const of = right.findIndex(({ type }) => type === 'OF');
  const before = of < 0 ? [] : right.slice(0, of);
  if (
    of >= 0 &&
    right[of]!.start - head.end < 60 &&
    before.every(({ type }) => type === 'BODY' || type === 'AND' || type === 'COMMA')
  )
    at = of + 1;
  // "danh hiệu Liên đội mạnh": what follows a title is its name.
  else if (
    !(right[0]?.type === 'BODY' && /^\s?\(?$/u.test(text.slice(head.end, right[0].start))) ||
    (head.type === 'FORM' && head.code === 'EMULATION_TITLE')
  )
    return none;
  const letters = right[at - 1]?.type === 'OF' ? lettersOf(text, right[at - 1]!.end) : null;
  if (letters) return { bodies: [letters], levels: null, end: right[at - 1]!.end + 1 + letters.length };
  const first = right[at];
  if (first?.type === 'LEVELS') return { bodies: [], levels: first.name, end: first.end };
  // "Thư khen của Đại tướng A - Bộ trưởng Bộ B", "Bằng khen của ông C, Chủ tịch UBND tỉnh": by the office.
  if (first?.type === 'PERSON' && at > 0) {
    const office = officeOf(first.person, head);
    return office === undefined ? none : { bodies: [office], levels: null, end: first.end };
  }
  const bodies = bodiesFrom(text, right, at);
  // "của Ban Chấp hành Trung ương" cut short is still a body; "của ông A" is none.
  return { bodies, levels: null, end: bodies.length > 0 ? first!.end : 0 };
}

const PRAISED_KIND = compacted(/^ (?:tiêu biểu|xuất sắc|vững mạnh|mạnh|điển hình|kiểu mẫu)(?![\p{L}])/iu);

/** "do Trung ương Hội trao tặng", "được UBND tỉnh tặng". */
function doneByBody({ text, left, right, passiveAt, subjectEnd }: Clause): string[] {
  // "do Trung ương Hội trao"; not "do có thành tích".
  const by = right.findIndex(
    ({ type, end }, i) => type === 'BY' && right[i + 1]?.type === 'BODY' && right[i + 1]!.start - end < 12,
  );
  if (by >= 0) return bodiesFrom(text, right, by + 1);
  if (passiveAt < 0) return [];
  const between = afterAsking(text, left.slice(passiveAt + 1, subjectEnd), left[subjectEnd]?.start ?? text.length);
  const body = between.findIndex(({ type }) => type === 'BODY');
  return body < 0 || between[body - 1]?.type === 'LEVELS' ? [] : bodiesFrom(text, between, body);
}

/** "Đại tá A trao Giấy khen do Bộ Chỉ huy B tặng cho …": whoever grants what another hands over. */
function sentBy({ text, head, right }: Clause): string[] {
  const [by, body] = right;
  if (head.type !== 'FORM' || by?.type !== 'BY' || !body || body.start - by.end > 1) return [];
  const verb = right.find(({ type }) => !/^(?:BY|BODY|PERSON)$/u.test(type));
  if (verb?.type !== 'GIVE' || verb.start - body.end >= 60) return [];
  // "trao Huân chương do Chủ tịch nước A tặng".
  if (body.type === 'PERSON') return officeOf(body.person, head) === 'Chủ tịch nước' ? ['Chủ tịch nước'] : [];
  return body.type === 'BODY' ? bodiesFrom(text, right, 1) : [];
}

const FROM = compacted(/(?<![\p{L}])từ (?:tay )?$/iu);

/** "đón nhận Huân chương do đồng chí A trao tặng", "nhận Bằng khen từ tay đồng chí A", "nhận giấy khen từ ông B": who hands it over. */
function handedOverBy({ text, left, right, passiveAt, subjectEnd }: Clause): PersonMention[] {
  const hand = right.find(
    ({ type, start }) => type === 'PERSON' && FROM.test(text.slice(Math.max(0, start - 12), start)),
  );
  if (hand?.type === 'PERSON') return [hand.person];
  // "nhận từ tay ông A tấm Giấy khen": between the verb and the form.
  const near = left[subjectEnd + 1];
  if (near?.type === 'PERSON' && FROM.test(text.slice(Math.max(0, near.start - 12), near.start))) return [near.person];
  const between = passiveAt < 0 ? [] : left.slice(passiveAt + 1, subjectEnd);
  const given = left[subjectEnd];
  if (
    between.length > 0 &&
    given?.type === 'GIVE' &&
    given.handed &&
    between.every(({ type }) => /^(?:PERSON|AND|COMMA)$/u.test(type))
  )
    return peopleAmong(between);
  const by = right.findIndex(
    ({ type, end }, i) => type === 'BY' && right[i + 1]?.type === 'PERSON' && right[i + 1]!.start - end < 12,
  );
  if (by < 0) return [];
  const after = right.slice(by + 1);
  const row = after.slice(
    0,
    after.findIndex(({ type }) => !/^(?:PERSON|AND|COMMA)$/u.test(type)),
  );
  const verb = after[row.length];
  if (verb?.type !== 'GIVE' || !verb.handed) return [];
  return row.flatMap((item) => (item.type === 'PERSON' ? [item.person] : []));
}

function bodiesAmong(text: string, items: readonly AwardItem[]): string[] {
  const first = items.findIndex(({ type }) => type === 'BODY');
  return first < 0 ? [] : bodiesFrom(text, items, first);
}

function peopleAmong(items: readonly AwardItem[]): PersonMention[] {
  return items.flatMap((item) => (item.type === 'PERSON' ? [item.person] : []));
}
