import { dayExists, type Day } from '../../../platform/time/day.js';
import type { Publication } from '../text/article-head.js';
import { isPictureText } from '../text/captions.js';
import { daysIn, type DayMention } from '../text/dates.js';
import { dayOfPublication } from '../days/day-of-publication.js';
import { doubtOfDay } from '../days/doubt-of-day.js';
import { lastDayOf } from '../days/last-day.js';
import type { Doubt, DraftMeeting, Evidence, MeetingKind, ReadDate } from '../draft.js';
import type { EvidenceOf } from './evidence.js';
import { holderIn } from '../meetings/holder-in-title.js';
import { namedInFull } from '../meetings/mentions.js';
import { printedInFull } from '../bodies/printed-in-full.js';
import { OF_A_DOCUMENT, purposeOf } from '../meetings/details.js';
import type { MeetingTelling } from '../meetings/telling.js';
import { doubt } from '../messages.js';
import type { Sentence } from '../text/sentences.js';
import { isBareTitle, isRehearsal, kindOf, ordinalIn, termIn, tidyTitle, yearsIn } from '../meetings/titles.js';
import { dateOf } from '../days/year.js';
import type { YearClues } from '../days/year-clues.js';
import {
  anniversariesIn,
  decisionDate,
  halfYearIn,
  monthsOverIn,
  monthsToldIn,
  rememberedIn,
  reviewedBesidesIn,
  stageOverIn,
  stagesMeetIn,
  termElectedIn,
  yearToldIn,
} from '../days/year-clues.js';
import { compacted } from '../patterns/compact.js';

interface Told {
  tellings: readonly MeetingTelling[];
  sentences: readonly Sentence[];
  publication: Publication | null;
  readOn: Day | undefined;
  headline: string;
  evidence: EvidenceOf;
  /** What tells of the article's awards. */
  awards: readonly { sentence: Sentence }[];
}

/** "Đoàn giám sát của Ủy ban MTTQ tỉnh … làm việc với": a mission is sent by a body. */
const MISSION = compacted(
  /(?<![\p{L}])Đoàn (?:giám sát|kiểm tra|khảo sát|công tác)(?: số \d+)?(?: liên ngành)? (?:của )?(?=\p{Lu})[^,;.:()]{3,90}?(?=,| \(| (?:do|đã|vừa|có|tổ chức|tiến hành|làm việc|đến|tới|gồm|về)(?![\p{L}]))/u,
);

function missionIn(sentences: readonly Sentence[]): string[] {
  const opening = sentences.filter(({ place }) => place !== 'HEADLINE').slice(0, 2);
  const mission = opening.map(({ text }) => MISSION.exec(text)?.[0]).find((found) => found !== undefined);
  return mission === undefined ? [] : [mission.trim()];
}

/** Meetings as they are drafted: titles tidied, kinds and years read, the year of the day inferred. */
export function draftMeetings({ tellings, sentences, publication, readOn, headline, evidence, awards }: Told): {
  meetings: DraftMeeting[];
  doubts: Doubt[];
} {
  const doubts: Doubt[] = [];
  const otherDays = sentences
    .slice(0, 40)
    .flatMap(({ text }) =>
      daysIn(text)
        .filter(({ year }) => year !== null)
        .map((day) => ({ ...day, announced: day.announced && !OF_A_DOCUMENT.test(text.slice(0, day.start)) })),
    )
    .slice(0, 60);
  otherDays.push(...anniversariesIn(sentences));
  const decisionYear = decisionDate(sentences);
  const besides = reviewedBesidesIn(sentences);
  const remembered = rememberedIn(sentences);
  const yearTold = yearToldIn(sentences);
  const headlined = sentences.find(({ place }) => place === 'HEADLINE');
  const whole = (sentence: Sentence | undefined): Evidence | null =>
    sentence ? evidence(sentence, 0, sentence.text.length) : null;
  // Another meeting of the same day was held in the same year.
  let first: ReadDate | null = null;
  const meetings = tellings.map((telling): DraftMeeting => {
    const { sentence } = telling;
    const printed = tidyTitle(telling.title);
    // "có buổi làm việc với …": what the headline calls it says more.
    const senseless = printed === '' || (isBareTitle(printed) && headline !== '' && !isPictureText(headline));
    const title = senseless ? tidyTitle(namedInFull(headline, sentences)) : printed;
    const years = yearsIn(title);
    const inHeadline = yearsIn(headline);
    // The title's own words stand in the sentence that tells of the meeting, or in the headline that names it.
    const titled = sentence.text.includes(telling.title) && !senseless ? sentence : headlined;
    const reviewed =
      telling === tellings[0] && years.reviewed === null
        ? inHeadline.reviewed === null
          ? (reviewedInBody(title, sentences) ??
            (years.planned === null ? (besides ?? reviewedOnPurpose(telling)) : null))
          : { year: inHeadline.reviewed, sentence: headlined }
        : { year: years.reviewed, sentence: titled };
    const yearReviewed = reviewed?.year ?? null;
    // "hội nghị lần thứ 4 nhằm đánh giá công tác năm 2015, triển khai nhiệm vụ năm 2016": the purpose tells the years.
    const untitled = years.reviewed === null && (yearReviewed === null || reviewed?.sentence === sentence);
    const purpose = untitled && years.planned === null ? yearsIn(sentence.text) : years;
    const clues = {
      published: publication,
      lead: telling.dayIn === undefined ? sentence.text : `${telling.dayIn} ${sentence.text}`,
      headline,
      yearReviewed: yearReviewed ?? purpose.reviewed,
      yearPlanned: purpose.planned ?? inHeadline.planned,
      otherDays,
      decisionYear,
      termElected: telling === tellings[0] ? termElectedIn(sentences) : null,
      monthsOver: monthsOverIn(sentences),
      monthsTold: monthsToldIn(sentences),
      halfYear: telling === tellings[0] ? halfYearIn(sentences) : null,
      stageOver: telling === tellings[0] ? stageOverIn(sentences) : null,
      stagesMeet: telling === tellings[0] ? stagesMeetIn(sentences) : null,
      remembered: telling === tellings[0] ? remembered : '',
      rememberedBefore: telling === tellings[0] ? '' : remembered,
      reviewedBesides: besides?.year ?? null,
      yearTold,
      readOn,
    };
    const heldOn =
      first !== null && telling.day?.year === null && sameDay(telling.day, tellings[0]!.day)
        ? { ...first, printed: telling.day.printed }
        : telling.day === null
          ? (published(telling, sentences, publication) ?? readDate(null, clues))
          : soonAfter(first, readDate(telling.day, clues));
    first ??= heldOn;
    const proof = evidence(sentence, 0, sentence.text.length);
    if (telling.from !== 'LEAD' || senseless) doubts.push(doubt('TITLE_FROM_HEADLINE', proof));
    if (telling.announced === true) doubts.push(doubt('MEETING_ANNOUNCED', proof));
    const ofDay = doubtOfDay(heldOn.value, heldOn.inferredFrom);
    if (ofDay !== null) doubts.push(doubt(ofDay, proof));
    // "hội nghị lần thứ ba nhằm tổng kết công tác năm 2025".
    const next = sentences[sentences.indexOf(telling.sentence) + 1];
    const told = `${telling.sentence.text} ${next?.paragraph === telling.sentence.paragraph ? next.text : ''}`;
    const heldFor = telling.from === 'LEAD' ? purposeOf(told, telling.title) : telling.title;
    const ofSession = kindOf(title) === 'SESSION' && kindOf(heldFor) !== 'OTHER' && heldFor !== telling.title;
    const kind = isRehearsal(printed)
      ? 'OTHER'
      : kindOf(title) !== 'OTHER'
        ? kindOf(ofSession ? heldFor : title)
        : kindElsewhere(telling, { title, heldFor, headline });
    return {
      title,
      kind,
      heldOn,
      heldTo: lastDayTold(telling, heldOn),
      place: telling.place,
      organisers:
        telling.organisers.length === 0 && telling === tellings[0]
          ? [...missionIn(sentences), holderIn(title)].filter((each) => each !== null).slice(0, 1)
          : telling.organisers.map((each) => printedInFull(each, sentences, telling.sentence)),
      yearReviewed,
      yearReviewedEvidence: yearReviewed === null ? null : whole(reviewed?.sentence),
      kindEvidence: kind === 'OTHER' ? null : whole(kindOf(title) === kind || ofSession ? titled : headlined),
      yearPlanned: clues.yearPlanned,
      ordinal: ordinalIn(title),
      term: termIn(title),
      evidence: proof,
    };
  });
  if (meetings.length === 0) doubts.push(doubt('NO_MEETING'));
  const another = tellings[0]?.besides;
  if (meetings.length > 1) doubts.push(doubt('SEVERAL_MEETINGS'));
  else if (another && awards.some(({ sentence }) => goesWith(sentence, another)))
    doubts.push(doubt('SEVERAL_MEETINGS', whole(another)));
  return { meetings, doubts };
}

/** "Sáng nay, …" in the sentence that tells of it; of a meeting that only the headline names, in the first ones of the text. */
function published(
  { sentence, from }: MeetingTelling,
  sentences: readonly Sentence[],
  day: Publication | null,
): ReadDate | null {
  const opening = sentences.filter(({ place }) => place === 'SAPO' || place === 'BODY').slice(0, 2);
  const told = [sentence, ...(from === 'HEADLINE' ? opening : [])];
  return told.map(({ text }) => dayOfPublication(text, day)).find((each) => each !== null) ?? null;
}

/** "hội nghị lần thứ 4 nhằm tổng kết công tác năm 2025". */
function reviewedOnPurpose({ sentence, title }: MeetingTelling): { year: number; sentence: Sentence } | null {
  const year = yearsIn(purposeOf(sentence.text, title)).reviewed;
  return year === null ? null : { year, sentence };
}

/** Told behind another sentence, in its paragraph or the next one. */
function goesWith({ start, paragraph }: Sentence, before: Sentence): boolean {
  return start > before.start && paragraph - before.paragraph < 2;
}

const AT_A_CONGRESS = compacted(
  /(?:^|\s)(?:(?:đến |tới |về |tham )?dự|tại) đại hội(?:,| có(?![\p{L}])| gồm(?![\p{L}]))/iu,
);

/** What a meeting is whose title does not tell it: by its purpose, its headline, or "Dự Đại hội có …" where that mentions it. */
function kindElsewhere(
  { from, sentence }: MeetingTelling,
  { title, heldFor, headline }: { title: string; heldFor: string; headline: string },
): MeetingKind {
  if (from === 'LEAD') return kindOf(heldFor);
  const kind = kindOf(headline === '' ? title : headline);
  return kind === 'OTHER' &&
    (AT_A_CONGRESS.test(sentence.text) || /(?<=\p{L} )đại hội đại biểu [^.;]*nhiệm kỳ/iu.test(title))
    ? 'CONGRESS'
    : kind;
}

/** A review whose title names no year: "Trong năm 2020, …" or "Năm 2025, …" opens the report. */
function reviewedInBody(title: string, sentences: readonly Sentence[]): { year: number; sentence: Sentence } | null {
  if (!/tổng kết|sơ kết/iu.test(title) && title.length > 14) return null;
  if (/giai đoạn|nhiệm kỳ|năm học|\d+ năm|đợt|chương trình/iu.test(title)) return null;
  const told = sentences.slice(0, 12).flatMap((sentence) => {
    const year = /^(?:trong )?năm ((?:19|20)\d{2})(?! ?[-–] ?\d),/iu.exec(sentence.text)?.[1];
    return year === undefined ? [] : [{ year: Number(year), sentence }];
  });
  // "Năm 2020, … . Năm 2021, tính đến 30-10, …": the second is looked back on, too.
  const later = told.find(({ year, sentence }) => year > told[0]!.year && UP_TO.test(sentence.text));
  return later ?? told[0] ?? null;
}

const UP_TO = /^(?:trong )?năm \d{4}, (?:tính )?đến (?:nay|ngày|hết|\d)/iu;

function readDate(day: DayMention | null, clues: YearClues): ReadDate {
  return day ? dateOf(day, clues) : { value: null, printed: null, inferredFrom: null };
}

/** A day whose year nothing tells, near the first meeting's: of that year, or over the turn of it. */
function soonAfter(first: ReadDate | null, read: ReadDate): ReadDate {
  const known = /^(\d{4})-(\d\d)/u.exec(first?.value ?? '');
  const month = /^--(\d\d)/u.exec(read.value ?? '')?.[1];
  if (first === null || known === null || month === undefined) return read;
  const months = (Number(month) - Number(known[2]) + 12) % 12;
  if (months > 2) return read;
  const year = Number(known[1]) + (Number(month) < Number(known[2]) ? 1 : 0);
  if (!dayExists(year, Number(month), Number(read.value!.slice(5)))) return read;
  return { value: `${year}${read.value!.slice(1)}`, printed: read.printed, inferredFrom: first.inferredFrom };
}

/** "trong hai ngày 28 và 29/8/2025". */
function lastDayTold({ day, dayIn, sentence }: MeetingTelling, { value }: ReadDate): string | null {
  if (day === null || value === null) return null;
  const text = dayIn ?? sentence.text;
  const days = daysIn(text);
  const at = days.findIndex(({ start, printed }) => start === day.start && printed === day.printed);
  return lastDayOf(day, value, text, at < 0 ? undefined : days[at + 1]);
}

function sameDay(one: DayMention, other: DayMention | null): boolean {
  return other !== null && one.day === other.day && one.month === other.month;
}
