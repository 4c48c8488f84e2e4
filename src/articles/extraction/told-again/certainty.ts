import { COUNTED_AS, COUNTED_KINDS } from '../receivers/counts.js';
import { forSameReason } from './own-reasons.js';
import { showsThemAll } from './praise-and-paper.js';
import { isVague } from '../receivers/counts.js';
import { isPraise } from './sameness.js';
import type { AwardTelling, ToldAward } from '../tellings/award-telling.js';
import type { AwardFormCode, CountedKind, DraftNamed, DraftRecipients } from '../draft.js';
import { compacted } from '../patterns/compact.js';

/**
 * How sure it is that a number counts who received an award. What is not sure is no number of the draft: it is a doubt with its
 * words, and a person decides.
 */

/**
 * "2 tập thể được khen thưởng gồm …" in a report of certificates: praise without a form and without a body, with numbers that may be
 * those of an award beside it, tells that one again more often than it tells of another.
 */
export function isPraiseBesides(award: ToldAward, awards: readonly ToldAward[]): boolean {
  if (isProposed(award) || !isBarePraise(award) || isVague(award.main.event.recipients.counts)) return false;
  const others = awards.filter((other) => other !== award && !isProposed(other) && !isBarePraise(other));
  return others.some((other) => mayTellAgain(award.main, other.main)) && !standsAlone(award.main, others);
}

/** No number of the one contradicts the other's: 52 who are praised are not the 34 who got a prize. */
function mayTellAgain({ event: praise }: AwardTelling, { event: other }: AwardTelling): boolean {
  const [told, counts] = [praise.recipients.counts, other.recipients.counts];
  if (isVague(counts)) return false;
  if (told.combined !== null)
    return told.combined === (counts.combined ?? (counts.groups ?? 0) + (counts.individuals ?? 0));
  return COUNTED_KINDS.every((kind) => told[kind] === null || counts[kind] === null || told[kind] === counts[kind]);
}

/** "…, khen thưởng cho 14 tập thể" behind another award in its sentence; "5 tập thể, 30 cá nhân được khen thưởng"; "cũng được tuyên dương". */
function standsAlone({ event, sentence }: AwardTelling, others: readonly ToldAward[]): boolean {
  if (sentence.place !== 'BODY' || !event.recipients.stated) return false;
  return (
    COUNTED_KINDS.filter((kind) => event.recipients.counts[kind] !== null).length > 1 ||
    others.some(({ main }) => main.sentence === sentence) ||
    /(?<![\p{L}])(?:cũng|còn|ngoài ra|đồng thời)(?![\p{L}])/iu.test(sentence.text.slice(0, event.end))
  );
}

/** "được biểu dương, khen thưởng": no form, and nobody who does it. */
function isBarePraise(award: ToldAward): boolean {
  return tellings(award).every(
    ({ event }) =>
      (isPraise(event.formPrinted) || /^tôn vinh/iu.test(event.formPrinted)) &&
      event.grantors.length === 0 &&
      event.grantorsPrinted === null,
  );
}

function isProposed({ main }: ToldAward): boolean {
  return main.status === 'PROPOSED';
}

function tellings({ main, again }: ToldAward): AwardTelling[] {
  return [main, ...again];
}

/** Numbers that count the receivers for sure, and those that may. */
export interface JudgedCounts {
  counts: DraftRecipients;
  leftOut: Partial<Record<CountedKind, number>>;
}

/** Of the numbers of one telling, those of which it is sure that they count the receivers of the award in this form. */
export function sureCounts(
  from: AwardTelling,
  form: AwardFormCode,
  award: ToldAward,
  awards: readonly ToldAward[],
): JudgedCounts {
  const { event } = from;
  const { counts, stated, addedUp } = event.recipients;
  // "tuyên dương 30 thanh niên" and, in a caption, "trao bằng khen cho các thanh niên": whether all thirty got the paper is not said.
  const papers = tellings(award).filter((each) => each.event.form === form);
  const onlyShown = papers.every(
    (each) => each.sentence.place !== 'BODY' && !forSameReason(from, each) && !showsThemAll(from, each),
  );
  const ofAnotherForm = event.form !== form && event.grantors.length === 0 && onlyShown;
  // "Tuyên dương 71 thanh niên, chi đoàn" of a headline, "10 chi đoàn được tuyên dương" of a caption.
  const { place } = award.main.sentence;
  const inPassing =
    isBarePraise(award) &&
    (place === 'HEADLINE' || (place === 'SAPO' && !isPraisedThere(from) && !isInHeadline(from, award)));
  if (
    ofAnotherForm ||
    inPassing ||
    isOfTwoPapers(from) ||
    isSpoken(from) ||
    (isToldBesides(from, awards) && !isInHeadline(from, award))
  )
    return without(counts, COUNTED_KINDS);
  if (stated) return { counts: { ...counts }, leftOut: { ...addedUp } };
  const unsure = event.named.filter((one) => !receivesForSure(one, from)).map(({ kind }) => COUNTED_AS[kind]);
  return without(counts, unsure);
}

/** "Liên hoan năm nay tuyên dương 90 đại biểu", "Tại ngày hội đã khen thưởng cho 90 hộ": told of the meeting itself. */
const MEETING_PRAISES = compacted(
  /^\W*(?:hội nghị|đại hội|liên hoan|(?:buổi )?lễ(?: \p{L}+ \p{L}+)?|chương trình|ngày hội) (?:(?:năm nay|lần này|này|đã|cũng) )+(?:tuyên dương|biểu dương|tôn vinh|vinh danh|khen thưởng) \d|^\W*tại (?:buổi )?(?:hội nghị|đại hội|liên hoan|lễ|chương trình|ngày hội)(?:,? đã|,) (?:tuyên dương|biểu dương|tôn vinh|vinh danh|khen thưởng) (?:cho )?\d/iu,
);

/** "Có 34 cá nhân được biểu dương tại hội nghị": where they were praised; not "tại hội nghị cấp huyện". */
const PRAISED_THERE = compacted(
  /(?<![\p{L}])được (?:biểu dương|tuyên dương|tôn vinh|vinh danh|khen thưởng)(?:,? (?:và )?khen thưởng)? (?:tại|trong) (?:hội nghị|đại hội|liên hoan|(?:buổi )?lễ|chương trình|ngày hội)(?![\p{L}])(?! (?:các )?cấp(?![\p{L}]))/iu,
);
const isPraisedThere = ({ sentence: { text } }: AwardTelling): boolean =>
  MEETING_PRAISES.test(text) || PRAISED_THERE.test(text);

/** "Tuyên dương 42 nhà giáo trẻ" as the headline of "… đã tuyên dương 42 nhà giáo": what both tell was given there. */
function isInHeadline({ event }: AwardTelling, award: ToldAward): boolean {
  const { counts, end } = event.recipients;
  return (
    end > event.headStart &&
    tellings(award).some(
      ({ sentence, event: other }) =>
        sentence.place === 'HEADLINE' &&
        !isVague(other.recipients.counts) &&
        COUNTED_KINDS.every((kind) => other.recipients.counts[kind] === counts[kind]),
    )
  );
}

/** "Bằng khen của Thủ tướng Chính phủ và Bộ A cho 11 cá nhân": two papers, and how many got which is not said. */
function isOfTwoPapers({ event, sentence }: AwardTelling): boolean {
  return (
    event.grantors.length > 1 &&
    event.grantors.some((name) => /^(?:Thủ tướng|Chính phủ|Chủ tịch nước)/u.test(name)) &&
    /^[^,;.]{3,40} của [^;.]{3,140} cho \d/u.test(sentence.text.slice(event.headStart))
  );
}

/** "Phát biểu tại hội nghị, đồng chí A biểu dương 12 tập thể, 34 cá nhân đã được …": whom a speaker praises. */
function isSpoken({ event, sentence }: AwardTelling): boolean {
  return isPraise(event.formPrinted) && /^\W*(?:phát biểu|kết luận)(?![\p{L}])/iu.test(sentence.text);
}

/**
 * "12 tập thể được UBND tỉnh tặng Bằng khen", "Hội đã khen thưởng 12 tập thể" in a report that tells in other words what was given at the
 * meeting: statistics more often than not.
 */
function isToldBesides({ sentence, event, status, tied }: AwardTelling, awards: readonly ToldAward[]): boolean {
  if (!/^(?:BODY|CAPTION)$/u.test(sentence.place) || tied || status === 'PROPOSED' || !isOver(sentence.text, event))
    return false;
  return awards.some(
    ({ main }) =>
      main.tied &&
      main.status !== 'PROPOSED' &&
      main.sentence.place === 'BODY' &&
      main.sentence !== sentence &&
      main.event.recipients.stated,
  );
}

/** Told as received, or with "đã"; not of a decision. */
function isOver(text: string, { headStart, recipients }: AwardTelling['event']): boolean {
  const before = text.slice(Math.max(0, headStart - 160), headStart);
  return (
    !/quyết định/iu.test(before) &&
    ((recipients.end > 0 && recipients.end <= headStart) || /(?<![\p{L}])đã(?![\p{L}])/iu.test(before))
  );
}

function without(counts: DraftRecipients, kinds: readonly CountedKind[]): JudgedCounts {
  const judged: JudgedCounts = { counts: { ...counts }, leftOut: {} };
  for (const kind of kinds) {
    const number = counts[kind];
    if (number === null) continue;
    judged.leftOut[kind] = number;
    judged.counts[kind] = null;
    judged.counts.unspecified = true;
  }
  return judged;
}

const PLACE = compacted(
  /^(?:[Tt]ỉnh|[Hh]uyện|[Tt]hành phố|TP|[Qq]uận|[Xx]ã|[Pp]hường|[Tt]hị xã|[Tt]hị trấn)[ .]\p{Lu}/u,
);
/** "lãnh đạo Sở Y tế", "cho các cá nhân của Hội A", "một trong 8 Sở", "cá nhân huyện A": somebody of the body, or more than it; its flag stands for it. */
const BEHIND = compacted(
  /(?:(?<![\p{L}])(?:(?<!(?<![\p{L}])cờ(?: (?:truyền thống|quyết thắng|đội|đoàn))? )của|thuộc|lãnh đạo|cá nhân|hội viên|đoàn viên|cán bộ|cùng với)|\d)\s+$/iu,
);

/** A body named alone is counted as one where nobody of it is meant, and it is no mere place. */
function receivesForSure({ name, kind }: DraftNamed, { event, sentence }: AwardTelling): boolean {
  // "2 giải nhì cho Công an tỉnh và huyện A": as many prizes as names.
  if (kind !== 'GROUP' || event.pieces === event.named.length) return true;
  // "giải Nhì thuộc về huyện A và B": their teams.
  if (event.form === 'PRIZE' && PRIZE_OF_PLACES.test(sentence.text.slice(event.headStart))) return true;
  const at = sentence.text.indexOf(name);
  const row = PLACES_RECEIVE.test(sentence.text);
  if (at < 0) return row || !PLACE.test(name);
  const before = sentence.text.slice(Math.max(0, at - 20), at);
  if (PLACE.test(name) && row && IN_A_ROW.test(before)) return true;
  if (PLACE.test(name))
    return (
      /cho\s+$/iu.test(before) ||
      closesTheRow(event.named, name, sentence.text.slice(0, at)) ||
      /^ (?:được|đón nhận|nhận|vinh dự)/iu.test(sentence.text.slice(at + name.length))
    );
  return !BEHIND.test(before);
}

const PRIZE_OF_PLACES = compacted(
  /^giải[^,;.:]{1,30} (?:thuộc(?: về)?|cho) (?:các )?(?:[Hh]uyện|[Xx]ã|[Pp]hường|[Tt]hị xã|[Tt]hị trấn|[Tt]hành phố|TP\.?|[Qq]uận|[Tt]hôn|[Bb]ản|[Ấấ]p) ?\p{Lu}/iu,
);

/** "cho Công an tỉnh và huyện A", "cho huyện A, huyện B": from "cho" on stand only names, and a comma only behind a place of the same level. */
function closesTheRow(named: readonly DraftNamed[], name: string, before: string): boolean {
  const to = before.lastIndexOf('cho ');
  const joined = /(?:(?<=\s)và|,)\s+$/u.exec(before)?.[0].trim();
  if (to < 0 || joined === undefined) return false;
  const level = PLACE.exec(name)![0].slice(0, -2);
  const others = named.filter((each) => each.name !== name && before.includes(each.name, to));
  if (joined === ',' && !others.every((each) => each.name.startsWith(level))) return false;
  const rest = others.reduce((words, each) => words.replace(each.name, ''), before.slice(to + 4));
  return others.length > 0 && /^(?:đội |\s|,|và )*$/u.test(rest);
}

/** "cho các xã A, B và thị trấn C", "Dịp này, hai phường A và B được …": those places receive, told in one row. */
const ROW_OF_PLACES = `(?:các|hai|ba|bốn|\\d{1,2}) (?:[Tt]ỉnh|[Hh]uyện|thành phố|quận|xã|phường|thị xã|thị trấn):? \\p{Lu}`;
const PLACES_RECEIVE = compacted(
  new RegExp(
    `(?<![\\p{L}])(?:cho|tới) ${ROW_OF_PLACES}|(?:^|[,;] )${ROW_OF_PLACES}[^;.:()]{1,160}? (?:được|nhận|đón nhận)(?![\\p{L}])`,
    'u',
  ),
);
const IN_A_ROW = compacted(/(?:^|[,;] |(?<![\p{L}])(?:các|và|cùng|hai|ba|bốn|\d{1,2}) )$/u);
