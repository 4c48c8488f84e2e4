import type { AwardTelling } from '../tellings/award-telling.js';
import { titlesNamed } from '../items/forms-in.js';
import { withinCounts } from '../receivers/part-names.js';
import { isVague } from '../receivers/counts.js';
import { isPraise } from '../told-again/sameness.js';
import { withoutFilePictures, withoutLives } from '../status/lives.js';
import { awardsIn, mayTellAward } from './sentence-awards.js';
import { joinedKinds } from '../told-later/by-kinds.js';
import { classesOfPieces } from '../ranks/classes-of-pieces.js';
import { countByLines, countedByList } from '../told-later/counts-of-lines.js';
import { goesOnWithForms, isListLine, isListLineOfForm, opensAwardList } from '../clauses/listed-lines.js';
import { holdersAmong } from '../givers/presenters-by-office.js';
import { calledAmong } from '../givers/presenters-told.js';
import { grantedByDecision } from '../givers/decisions.js';
import { grantedAsNamed } from '../givers/titled-owners.js';
import { grantedByOwnerOfMedal, grantedByTheHonour } from '../givers/whose-honour.js';
import { grantedByOne, isCommitteesReward, withoutRewardOfWinners } from '../ranks/prizes.js';
import { namesAfter } from '../told-later/names-after.js';
import { withoutThoseWhoFetched } from '../told-later/fetched.js';
import { namesInLists } from '../told-later/names-in-lists.js';
import { namesOfThose } from '../told-later/names-of-those.js';
import { examining } from '../status/examining.js';
import { errataIn, notTold, putRight } from '../status/rules-and-errata.js';
import { isAboutBadges, partyBadgesMeant } from '../ranks/party-badges.js';
import { AT_THE_MEETING } from '../lexicon/award-words.js';
import type { peopleIn } from '../people/people.js';
import { compacted } from '../patterns/compact.js';
import type { Sentence } from '../text/sentences.js';

/** More than an article ever tells; every telling is held against the others, so their number is bounded. */
const MOST_TELLINGS = 150;
/** The same for all words that tell of an award: of what is over or denied, more of it stands in long reports. */
const MOST_HEADS = 2 * MOST_TELLINGS;

/** "Dịp này, Hội A trao 8 suất quà.": what the paragraph goes on to tell was given there, too. */
const GAVE_THERE = compacted(
  /^\W*(?:(?:nhân |cũng )?dịp này,?|(?:cũng )?tại (?:buổi lễ|hội nghị|đại hội|ngày hội),?) [^,;.:]{3,90} (?:trao|tặng)(?![\p{L}])/iu,
);

/** The meeting that the sentence names, or -1: what the next one tells was given there. */
function meetingToldIn({ start, text }: Sentence, titles: readonly { start: number }[]): number {
  return titles.findIndex((title) => title.start >= start && title.start < start + text.length);
}

/** Sentences that may tell an award, or that others of their paragraph follow which do; of one that ends openly, all of them. */
function bearingOnAwards(sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const bearing = new Set<Sentence>();
  let bears = false;
  for (let at = sentences.length - 1; at >= 0; at -= 1) {
    const sentence = sentences[at]!;
    const isLast = sentences[at + 1]?.first ?? true;
    if (isLast) bears = ENDS_OPENLY.test(sentence.text);
    bears ||= mayTellAward(sentence.text);
    if (bears) bearing.add(sentence);
  }
  return bearing;
}
/** "Nhiều đơn vị cũng đã nhận được Bằng khen …" right behind an award that was given: so was this. */
const GOES_ON_BESIDES = compacted(
  /^\W*(?:ngoài ra, )?(?:có )?(?:nhiều|các|một số|\d+) (?:tập thể|cá nhân|đơn vị|cơ quan|cán bộ|hội viên)(?: [^ ,;.:]+){0,5}? cũng (?:đã )?(?:vinh dự )?(?:được|nhận|đón nhận)(?![\p{L}])/iu,
);

/** "Tại hội nghị, các đơn vị ký giao ước thi đua. UBND huyện cũng đã trao Bằng khen của A": done there, too. */
const ALSO_GAVE = compacted(/^\W*[^,;.:]{3,60} cũng (?:đã )?(?:trao|tặng)(?![\p{L}])/iu);

function gaveLast(last: AwardTelling | undefined, before: AwardTelling['event'] | null): boolean {
  return last !== undefined && last.event === before && last.status !== 'PROPOSED' && last.tied;
}

/** "5 năm qua, Trung ương Hội tặng …", and in a paragraph of its own "UBND tỉnh tặng Bằng khen cho 52 tập thể": where what was given at the meeting is told later. */
function goesOnWithStatistics(
  { text, paragraph }: Sentence,
  last: AwardTelling | undefined,
  sentences: readonly Sentence[],
): boolean {
  return (
    last?.sentence.paragraph === paragraph - 1 &&
    A_BODY_GIVES.test(text) &&
    sentences.some(
      (each) => each.paragraph > paragraph && AT_THE_MEETING.test(each.text.slice(0, 60)) && mayTellAward(each.text),
    )
  );
}
const A_BODY_GIVES = compacted(
  /^\p{Lu}[^,;.:]{2,80} (?:(?:đã|cũng|còn) )*(?:tặng|trao tặng|khen thưởng|biểu dương)(?![\p{L}])/u,
);

const ENDS_OPENLY = /:\s*$/u;

/** Tellings, all that was read of awards, and up to which sentence: none is read any more once there are too many. */
interface AwardsRead {
  tellings: AwardTelling[];
  events: Pick<AwardTelling, 'event' | 'sentence'>[];
  read: number;
}

/** The awards of all sentences, one after the other: what a sentence tells bears on the next one of its paragraph. */
export function readAwards(
  sentences: readonly Sentence[],
  people: ReadonlyMap<Sentence, ReturnType<typeof peopleIn>>,
  titles: { start: number; end: number }[],
  honours: boolean,
): AwardsRead {
  let tellings: AwardTelling[] = [];
  const events: Pick<AwardTelling, 'event' | 'sentence'>[] = [];
  const examines = examining(sentences);
  const errata = errataIn(sentences);
  const untold = notTold(sentences, errata);
  let anchored = false;
  let given = false;
  let before: AwardTelling['event'] | null = null;
  const statistical: AwardTelling[] = [];
  let statistics = false;
  let proposing: Sentence | null = null;
  let onlyProposes = true;
  let endedOpen = false;
  let follows = false;
  let gaveThere = false;
  let listed = false;
  let opener: AwardTelling[] = [];
  let there = false;
  const bearing = bearingOnAwards(sentences);
  const holderOf = holdersAmong(people);
  const called = calledAmong(people);
  const ofBadges = isAboutBadges(sentences, titles);
  let upTo = 0;
  let meeting = -1;
  let heads = 0;
  for (const sentence of sentences) {
    if (tellings.length >= MOST_TELLINGS || heads >= MOST_HEADS) break;
    upTo += 1;
    const examinesOnly = examines(sentence);
    if (sentence.first && !endedOpen) anchored = false;
    // "Ngoài ra có 1 cá nhân được …", "Theo đó, 3 tập thể được …": a paragraph that goes on with what was given.
    if (sentence.first && !/^\W*(?:ngoài ra|theo đó)(?![\p{L}])/iu.test(sentence.text)) given = gaveThere = false;
    if (sentence.first) {
      statistics &&= goesOnWithStatistics(sentence, statistical.at(-1), sentences);
      there = false;
    }
    const told = meetingToldIn(sentence, titles);
    if (told >= 0 || sentence.first) meeting = told;
    if (sentence.first) proposing = null;
    const read = awardsIn(sentence, people.get(sentence) ?? [], {
      bears: bearing.has(sentence) && !untold.has(sentence),
      examinesOnly,
      honours,
      ofBadges,
      titles,
      anchored:
        anchored ||
        given ||
        (there && ALSO_GAVE.test(sentence.text)) ||
        (GOES_ON_BESIDES.test(sentence.text) && gaveLast(tellings.at(-1), before)),
      listed:
        (listed && isListLine(sentence.text)) ||
        (given && isListLineOfForm(sentence.text)) ||
        ((examinesOnly || proposing !== null) && goesOnWithForms(sentence.text)),
      before,
      holderOf,
      called,
      statistics,
      tied: anchored || gaveThere || follows,
      // "có 35 mô hình được khen thưởng và 1 mô hình được đề nghị …. Ngoài ra, …": that goes on with what was given, too.
      proposing: onlyProposes || !/^\W*ngoài ra/iu.test(sentence.text) ? proposing : null,
    });
    heads += read.heads;
    there ||= sentence.first && AT_THE_MEETING.test(sentence.text.slice(0, 40));
    statistics = read.statistics;
    const proposal = read.tellings.find(({ status }) => status === 'PROPOSED');
    proposing = proposal ? (proposal.governedBy ?? sentence) : null;
    onlyProposes = read.tellings.every(({ status }) => status === 'PROPOSED');
    nameSome(tellings.at(-1), before, read.some);
    statistical.push(...read.statistical);
    before = forTheNextLine(read.events.at(-1), sentence);
    anchored = read.anchored;
    given ||= read.given || GAVE_THERE.test(sentence.text);
    const tied = read.tellings.some((telling) => telling.tied);
    gaveThere ||= tied || GAVE_THERE.test(sentence.text);
    follows = tied || told >= 0;
    const lines: boolean = listed && isListLine(sentence.text);
    // "Dịp này, UBND huyện khen thưởng các tập thể, cá nhân như sau:": its lines tell what was given.
    if (lines && read.tellings.length > 0)
      for (const each of opener.splice(0)) tellings.splice(tellings.indexOf(each), 1);
    const opens = opensAwardList(sentence.text);
    if (opens)
      opener = read.tellings.filter(
        ({ event }) => isPraise(event.formPrinted) && isVague(event.recipients.counts) && event.named.length === 0,
      );
    listed = opens || lines;
    endedOpen = ENDS_OPENLY.test(sentence.text);
    if (meeting >= 0) for (const telling of read.tellings) telling.meeting = meeting;
    tellings.push(...read.tellings);
    events.push(...read.events.map((event) => ({ event, sentence })));
  }
  tellings = withoutRewardOfWinners(putRight(tellings, errata));
  for (const telling of tellings) {
    countByLines(telling, sentences);
    const after =
      namesAfter(telling, sentences, people) ??
      namesOfThose(telling, sentences, people) ??
      namesInLists(telling, sentences, people);
    if (!after) continue;
    telling.event = { ...telling.event, named: after.named };
    if ('whole' in after && after.whole) telling.event = countedByList(telling.event, after.named);
    for (const { sentence, person } of after.people)
      events.push({ event: { ...telling.event, receivers: [person] }, sentence });
  }
  withoutThoseWhoFetched(tellings);
  calledByTheTitle(tellings, sentences);
  grantedByDecision(tellings, sentences);
  grantedByTheHonour(tellings, sentences);
  grantedByOwnerOfMedal(tellings, sentences);
  grantedAsNamed(tellings);
  const told = grantedByOne(classesOfPieces(tellings, sentences));
  const all = [...joinedKinds(told), ...shownInCaption(statistical, told)];
  const meant = withoutBareTitles(withoutQuotedPraise(partyBadgesMeant(all, sentences), sentences));
  const news = withoutFilePictures(withoutLives(meant, sentences, titles), sentences, titles);
  return { tellings: news.slice(0, MOST_TELLINGS), events, read: upTo };
}

/** 'Lễ truy tặng danh hiệu "Bà mẹ Việt Nam anh hùng". … 4 mẹ được truy tặng danh hiệu': the State's title, where the article names no other. */
function calledByTheTitle(tellings: readonly AwardTelling[], sentences: readonly Sentence[]): void {
  const bare = tellings.filter(({ event }) => /^danh hiệu$/iu.test(event.formPrinted));
  if (bare.length === 0) return;
  const titles = sentences.flatMap(({ text }) => titlesNamed(text));
  const [first] = titles;
  if (first?.form !== 'STATE_TITLE' || titles.some(({ form }) => form !== 'STATE_TITLE')) return;
  for (const telling of bare) telling.event = { ...telling.event, ...first };
}

/** 'Ông A cho biết: “… chính là 188 điển hình được tuyên dương hôm nay”': who speaks tells again what was given, and gives nothing. */
function withoutQuotedPraise(tellings: readonly AwardTelling[], sentences: readonly Sentence[]): AwardTelling[] {
  const places = new Map(sentences.map((sentence, i) => [sentence, i]));
  const upTo = ({ event, sentence }: AwardTelling): string => {
    let words = sentence.text.slice(0, event.headStart);
    for (let i = (places.get(sentence) ?? 0) - 1; i >= 0 && words.length < LONGEST_QUOTE; i -= 1) {
      if (sentences[i]!.paragraph !== sentence.paragraph) break;
      words = `${sentences[i]!.text} ${words}`;
    }
    return words;
  };
  const told = tellings.filter((telling) => {
    const { formPrinted, grantors, recipients } = telling.event;
    if (grantors.length > 0) return true;
    return isPraise(formPrinted)
      ? !QUOTED.test(upTo(telling))
      : !isVague(recipients.counts) || !SAID.test(upTo(telling));
  });
  return told.length > 0 ? told : [...tellings];
}
const LONGEST_QUOTE = 1_000;
const QUOTED = /: ?[“"][^“”"]{20,}$/u;
/** 'ông A nói “Những thầy cô được trao tặng danh hiệu hôm nay …”': the same of a form, without a number. */
const SAID = compacted(
  /(?<![\p{L}])(?:nói|chia sẻ|nhấn mạnh|khẳng định|phát biểu|bày tỏ|cho (?:biết|rằng)|tâm sự)(?: [^,;.:“”"]{1,40})?[:,]? ?[“"][^“”"]*$/iu,
);

/** "tổ chức hội nghị biểu dương các tập thể" tells an award only of an article that tells no other one. */
function withoutBareTitles(tellings: readonly AwardTelling[]): AwardTelling[] {
  const others = tellings.filter(({ summary, event }) => summary !== true || !isVague(event.recipients.counts));
  return others.some(({ status }) => status !== 'PROPOSED') ? others : [...tellings];
}

/** "… tặng Cờ thi đua của Thủ tướng cho A;" and a line "Tặng Bằng khen cho B;": one decision, and one who decides. */
function forTheNextLine(event: AwardTelling['event'] | undefined, { text }: Sentence): AwardTelling['event'] | null {
  if (!event || isCommitteesReward(event, text)) return null;
  return event.subject.length === 0 && /;\s*$/u.test(text) ? { ...event, subject: event.grantors } : event;
}

/** "… cho 45 đội viên. Trong đó xã A có 2 em: B và C": the second sentence names some of those whom the first counts. */
function nameSome(
  telling: AwardTelling | undefined,
  before: AwardTelling['event'] | null,
  some: readonly AwardTelling['event'][],
): void {
  if (!telling || telling.event !== before || before.named.length > 0) return;
  const named = some.flatMap((event) => event.named);
  if (withinCounts(named, before.recipients.counts)) telling.event = { ...before, named };
}

/** A caption shows an award of the sentence handed over: then the sentence tells of the meeting after all. */
function shownInCaption(statistical: readonly AwardTelling[], tellings: readonly AwardTelling[]): AwardTelling[] {
  const captions = tellings.filter(({ sentence, event }) => sentence.place === 'CAPTION' && event.named.length > 0);
  const shown = statistical.filter(({ event }) =>
    captions.some(
      (caption) =>
        caption.event.form === event.form &&
        caption.event.named.some((one) => event.named.some((two) => one.name === two.name)),
    ),
  );
  return statistical.filter(({ sentence }) => shown.some((each) => each.sentence === sentence));
}
