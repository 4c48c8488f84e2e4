import type { AwardEvent } from '../tellings/award-event.js';
import { awardEvents } from './award-events.js';
import { itemsOfAwards } from '../items/award-items.js';
import { withVerbOfList } from '../clauses/listed-lines.js';
import { handedByOffice, handedWithGifts } from '../givers/presenters-by-office.js';
import { receivedAside } from '../receivers/told-aside.js';
import { isNextOrder } from '../givers/whose-honour.js';
import { handedByTold } from '../givers/presenters-told.js';
import { clauseBefore, GOES_ON_LISTING, isInTitle, statusOf } from '../status/status.js';
import type { AwardContext, AwardReading } from '../tellings/award-telling.js';
import { AT_THE_MEETING, findStatistics, REPORT_ON_THE_AGENDA } from '../lexicon/award-words.js';
import { goesOnCounting, goesToTheSame } from '../status/statistics.js';
import { givesNothing } from '../status/gives-nothing.js';
import { isPlannedToo } from '../status/planned.js';
import { SHOWS_THEM } from '../text/captions.js';
import { receivedByGivenNames } from '../receivers/by-given-name.js';
import type { PersonMention } from '../people/people.js';
import { compacted } from '../patterns/compact.js';
import type { Sentence } from '../text/sentences.js';

const AWARD_WORDS = compacted(
  /khen|thưởng|thi đua|chương|dương|danh|huy hiệu|(?:phong|truy) tặng|vinh|cờ|bằng |giải |cúp|lao động (?:tiên tiến|xuất sắc)|giấy (?:chứng|công) nhận|(?<![\p{L}])[bg]k(?![\p{L}])/iu,
);
const NOTHING_TOLD = { tellings: [], statistical: [], events: [], heads: 0, some: [], given: false };

/** Whether a sentence has a word without which no award is told. */
export function mayTellAward(text: string): boolean {
  return AWARD_WORDS.test(text);
}

/** The awards of one sentence that were given, praised or proposed there; statistics and gifts are left out. */
export function awardsIn(sentence: Sentence, people: readonly PersonMention[], context: AwardContext): AwardReading {
  const { text } = sentence;
  if (!context.bears) return { ...NOTHING_TOLD, statistics: false, anchored: false };
  const anchoredHere = AT_THE_MEETING.test(text);
  const statistics = opensStatistics(text) || (context.statistics && !leavesThem(text));
  const none = { ...NOTHING_TOLD, statistics };
  if (!mayTellAward(text)) return { ...none, anchored: anchoredHere || context.anchored };
  if (ASKED.test(text)) return { ...none, anchored: anchoredHere || context.anchored };
  const items = itemsOfAwards(text, people, context.before);
  const told = context.listed ? withVerbOfList(text, items) : items;
  const heads = receivedAside(text, awardEvents(text, told, context.before), told);
  const read = heads.filter((event) => !givesNothing(text, event)).map((event) => withoutWhoJoined(text, event));
  const byOffice = handedByOffice(text, read, context.holderOf);
  const handed = handedWithGifts(text, handedByTold(text, byOffice, people, context.called), people);
  const events = receivedByGivenNames(text, handed, context.called);
  const reading: AwardReading = {
    ...none,
    tellings: [],
    statistical: [],
    some: [],
    events,
    heads: heads.length,
    anchored: /:\s*$/u.test(text) && anchoredHere,
  };
  let proposed = false;
  let last: ReturnType<typeof statusOf> = null;
  let fromProposal = context.proposing !== null;
  for (const [i, each] of events.entries()) {
    let event = each;
    if (isPartOf(text, event, context.before)) {
      reading.some.push(event);
      continue;
    }
    if (isOfTheOneBefore(text, event, context.before) || byTheSameDecision(text, event, context.before)) {
      event = { ...event, grantors: context.before!.grantors, carriedOver: [...event.carriedOver, 'GRANTOR'] };
      events[i] = event;
    }
    if (isNextOrder(text, event, events[i - 1])) {
      event = { ...event, grantors: events[i - 1]!.grantors, carriedOver: [...event.carriedOver, 'GRANTOR'] };
      events[i] = event;
    }
    if (onlyHandsOver(event, context.before)) {
      event = { ...event, grantors: context.before!.grantors, carriedOver: ['GRANTOR'] };
      events[i] = event;
    }
    if (handedByTheSame(text, event, context.before)) {
      event = { ...event, presenters: context.before!.presenters, carriedOver: [...event.carriedOver, 'PRESENTER'] };
      events[i] = event;
    }
    if (holdsTheGiving(event, sentence, context)) {
      event = { ...event, grantors: [] };
      events[i] = event;
    }
    const settled: ReturnType<typeof statusOf> =
      last === 'STATISTICS' && goesToTheSame(text, event)
        ? last
        : statusOf(event, sentence, { ...context, statistics }, anchoredHere || context.anchored || context.listed);
    // "đã đề nghị khen thưởng 262 tập thể, trong đó có 8 Huân chương; 25 Bằng khen": the list goes on without a verb.
    const listed: boolean =
      proposed &&
      settled !== null &&
      (!/(?:tặng|trao|khen thưởng|nhận|biểu dương|tuyên dương)/iu.test(clauseBefore(text, event)) ||
        receivesToo(text, events[i - 1], event) ||
        isTitleProposedToo(text, event));
    // "2 cờ thi đua, hơn 80 bằng khen, giấy khen cho các tập thể": the last of a row was given as those before it.
    const withRow: typeof settled =
      settled === null && event.withOtherForm && events[i - 1]?.recipients.end === event.recipients.end
        ? last
        : settled;
    // "tặng giấy khen cho 22 tập thể; trao giải cho các cá nhân": one sentence, and what it gives besides.
    const besides: typeof settled =
      withRow === null && last !== null && last !== 'STATISTICS' && givesBesides(text, event) ? 'PRESENTED' : withRow;
    const counted: boolean = last === null && i > 0 && goesOnCounting(text, events[0]!, event);
    const status: typeof settled = listed ? 'PROPOSED' : counted ? null : besides;
    last = status;
    proposed = status === 'PROPOSED';
    const carried = event.carriedOver.length > 0;
    if (carried && fromProposal && !proposed) {
      event = withoutCarriedOver(event);
      events[i] = event;
    } else if (!carried) fromProposal = proposed;
    if (status === 'GRANTED' || status === 'PRESENTED') reading.given = true;
    if (status === 'STATISTICS') reading.statistical.push({ event, sentence, status: 'GRANTED', tied: false });
    else if (status)
      reading.tellings.push({
        event,
        sentence,
        status,
        governedBy:
          proposed && context.proposing && (GOES_ON_LISTING.test(text) || isPlannedToo(event, text, context))
            ? context.proposing
            : null,
        summary:
          event.form === 'OTHER_RECOGNITION' &&
          (isInTitle(event, sentence, context) || (sentence.place === 'CAPTION' && SHOWS_THEM.test(text))),
        titled: isInTitle(event, sentence, context),
        tied: isTied(event, text, context),
      });
  }
  return reading;
}

/** "Ông A chụp ảnh cùng các cá nhân được tặng Huân chương": whoever joins them in a photograph received none. */
function withoutWhoJoined(text: string, event: AwardEvent): AwardEvent {
  const photograph = PHOTOGRAPHED.exec(text.slice(0, event.headStart));
  if (!photograph || event.named.length === 0) return event;
  return { ...event, named: event.named.filter(({ name }) => text.indexOf(name) > photograph.index) };
}
const PHOTOGRAPHED = compacted(/(?<![\p{L}])chụp (?:ảnh|hình)(?: lưu niệm)? (?:cùng|với) /iu);

/** "8 sinh viên được tặng Huy hiệu? Chưa, …": what is asked is not told. */
const ASKED = /\?[”"]?\s*$/u;

/** "Hội A tổ chức lễ trao Kỷ niệm chương": who holds the ceremony is not said to grant what it is called by. */
function holdsTheGiving(event: AwardEvent, sentence: Sentence, context: AwardContext): boolean {
  return (
    event.verb === 'HANDED' &&
    !event.recipients.stated &&
    event.grantors.join() === event.subject.join() &&
    isInTitle(event, sentence, context)
  );
}

function isTied(event: AwardEvent, text: string, { tied }: AwardContext): boolean {
  return tied || event.verb === 'HANDED' || event.presenters.length > 0 || leavesThem(text);
}

function givesBesides(text: string, event: AwardEvent): boolean {
  return (
    event.verb === 'HANDED' &&
    event.carriedOver.includes('GRANTOR') &&
    event.recipients.counts.unspecified &&
    /^\s*(?:đồng thời )?trao (?:tặng )?$/iu.test(clauseBefore(text, event))
  );
}

/** "bình xét, suy tôn Hội A nhận Cờ thi đua; Hội B nhận Bằng khen": all of them are put forward by the same words. */
function receivesToo(text: string, before: AwardEvent | undefined, event: AwardEvent): boolean {
  const receives = (each: AwardEvent): boolean =>
    /^(?:(?!được|đón|đã|vinh dự|tặng|trao)[^;])*(?<!được |đón |đã |vinh dự )nhận\s*$/iu.test(clauseBefore(text, each));
  return before !== undefined && receives(event) && /(?<!đón |được )nhận\s*$/iu.test(clauseBefore(text, before));
}

/** "suy tôn Hội A nhận Cờ thi đua; Hội B phong tặng Tập thể lao động xuất sắc": a title of the same row. */
function isTitleProposedToo(text: string, event: AwardEvent): boolean {
  return (
    event.form === 'EMULATION_TITLE' &&
    !event.recipients.stated &&
    /suy tôn[^.]{0,400}[,;] [^,;.]{4,60} (?:phong tặng|công nhận|đạt)(?: danh hiệu)?\s*$/iu.test(
      text.slice(0, event.headStart),
    )
  );
}

/** "đề nghị Chủ tịch UBND tỉnh tặng Bằng khen …; tặng Giấy khen …": whoever is asked for one gave no other. */
function withoutCarriedOver(event: AwardEvent): AwardEvent {
  const has = (what: 'GRANTOR' | 'PRESENTER'): boolean => event.carriedOver.includes(what);
  return {
    ...event,
    grantors: has('GRANTOR') ? [] : event.grantors,
    presenters: has('PRESENTER') ? [] : event.presenters,
    carriedOver: [],
  };
}

/** "Trong đó, Hội A là một trong 3 tập thể được …", "Ông A đã đón nhận danh hiệu này": some of those counted in the sentence before. */
function isPartOf(text: string, event: AwardEvent, before: AwardEvent | null): boolean {
  if (!before || before.form !== event.form) return false;
  const ofAPlace = event.form === 'OTHER_RECOGNITION' && PLACE_HAS.test(text.slice(0, event.headStart));
  if (!ofAPlace && !OF_THEM.test(text)) return false;
  if (event.grantors.length > 0 && event.grantors.join() !== before.grantors.join()) return false;
  const [whole, part] = [before.recipients.counts, event.recipients.counts];
  return (['groups', 'individuals'] as const).some((kind) => whole[kind] !== null && (part[kind] ?? 0) <= whole[kind]);
}
const OF_THEM = compacted(
  /^\W*trong (?:đó|số (?:này|đó))|^(?!\W*(?:từ )?năm \d|.*(?<![\p{L}])(?:trước (?:đó|đây)|năm trước|từng|cũng|ngoài ra|bên cạnh|thêm|đầu tiên|lần (?:thứ|đầu))(?![\p{L}])).*nhận (?:danh hiệu|giải thưởng) này(?![\p{L}]| (?:vào |từ )?năm \d)/iu,
);

/** "268 đại biểu được tuyên dương. …, Nà Lươn có 4 người được tuyên dương": those of one province. */
const PLACE_HAS = compacted(
  /(?:^|, )(?:[Rr]iêng )?(?:tỉnh |thành phố )?\p{Lu}[^,;.:]{2,25} có \d+ [^,;.:]{2,40} được $/u,
);

/** "trao Kỷ niệm chương của Hội A cho 60 người. Trong đó, 4 cá nhân được trao Kỷ niệm chương vì …": granted by the same. */
function isOfTheOneBefore(text: string, event: AwardEvent, before: AwardEvent | null): boolean {
  return (
    before !== null &&
    before.form === event.form &&
    before.grantors.length > 0 &&
    event.grantors.length === 0 &&
    event.grantorsPrinted === null &&
    event.presenters.length === 0 &&
    (/^\W*(?:trong (?:đó|số (?:này|đó))|cụ thể|gồm|bao gồm)(?![\p{L}])[^;]*$/iu.test(text.slice(0, event.headStart)) ||
      // "A và B cũng được trao tặng Huân chương …" behind an order of the President.
      (event.form === 'ORDER' &&
        /(?<![\p{L}])cũng (?:đã |vinh dự )?được [^;,.]{0,20}$/iu.test(text.slice(0, event.headStart))))
  );
}

/**
 * "cả tỉnh có 97 người được Hội A tặng Kỷ niệm chương. Tại hội nghị, Hội B tỉnh đã trao Kỷ niệm chương cho 12 đồng chí": a medal is its
 * centre's, and who hands it to some of those counted grants none.
 */
function onlyHandsOver({ form, verb, grantors, subject, recipients }: AwardEvent, before: AwardEvent | null): boolean {
  if (form !== 'COMMEMORATIVE_MEDAL' || before?.form !== form || verb !== 'HANDED' || before.verb !== 'GRANTED')
    return false;
  const [all, some] = [before.recipients.counts.individuals, recipients.counts.individuals];
  const own = grantors.length > 0 && grantors.join() === subject.join() && before.grantors.length > 0;
  return own && all !== null && some !== null && some < all && before.recipients.end <= before.headStart;
}

/** "Cũng theo Quyết định này, 2 khối được biểu dương": whoever decided before decided this, too. */
function byTheSameDecision(text: string, event: AwardEvent, before: AwardEvent | null): boolean {
  return (
    before !== null &&
    before.grantors.length > 0 &&
    event.grantors.length === 0 &&
    event.grantorsPrinted === null &&
    event.presenters.length === 0 &&
    SAME_DECISION.test(text)
  );
}
const SAME_DECISION = /^\W*(?:cũng )?(?:theo|tại) quyết định (?:này|trên|nói trên|đó),/iu;

/** "Tiếp đó, đồng chí trao Bằng khen …", "Ông cũng trao …": whoever handed over before, told by a pronoun. */
function handedByTheSame(text: string, event: AwardEvent, before: AwardEvent | null): boolean {
  return (
    event.presenters.length === 0 &&
    before?.presenters.length === 1 &&
    (event.verb === 'HANDED' ? HE : HE_HANDS_DECISION).test(text.slice(0, event.headStart))
  );
}
const HE =
  /^\W*(?:(?:tiếp (?:đó|theo)|sau đó|(?:cũng )?(?:nhân )?dịp này|đồng thời|cùng với đó),? )?(?:đồng chí|ông|bà)(?: (?:cũng|đã|tiếp tục|còn))* (?:trao|trao tặng|tặng|thay mặt [^,;.]{3,60} trao(?: tặng)?) $/iu;

/** "Cùng với đó, đồng chí công bố và trao Quyết định tặng Bằng khen". */
const HE_HANDS_DECISION =
  /^\W*(?:(?:tiếp (?:đó|theo)|sau đó|(?:cũng )?(?:nhân )?dịp này|đồng thời|cùng với đó),? )?(?:đồng chí|ông|bà)(?: (?:cũng|đã|tiếp tục|còn))* (?:công bố(?:,| và) )?trao quyết định tặng(?: thưởng)? $/iu;

/** "Ông A và bà B đã dự.", "Dự hội nghị có …". */
const ATTENDED = compacted(
  /(?<![\p{L}])(?:đã|đến|về|tới) (?:tham )?dự(?: và [^.]{3,40})?\s*\.?\s*$|^\W*(?:(?:đến|tới|về) )?(?:tham )?dự (?:có|hội nghị|lễ|đại hội|buổi)(?![\p{L}])/iu,
);

const BESIDES = compacted(/(?<![\p{L}])(?:bên cạnh đó|đồng thời|cùng với đó)(?![\p{L}])/giu);

/** Who attended, and "Dịp này, …" after statistics are of the meeting; "Bên cạnh đó, …" goes on with them. */
function leavesThem(text: string): boolean {
  // "Trong đó, có 42 đồng chí được A tặng …, 26 đồng chí đạt giải trong Hội thi B": only what stands before them can be of the meeting.
  const told = SOME_OF_THEM.test(text) ? text.slice(0, text.indexOf(' được ') + 1) : text;
  return ATTENDED.test(text) || OF_THIS_YEAR.test(text) || AT_THE_MEETING.test(told.replace(BESIDES, ''));
}
/** "Năm nay, Giải thưởng A lần thứ IV đã tôn vinh 33 …" after what was won in the years before; "Ban tổ chức Hội báo đã trao giải thưởng cho …". */
const OF_THIS_YEAR =
  /^\W*(?:(?:năm nay|lần này|mùa giải này), [^,;.]{0,20}giải thưởng |ban tổ chức(?: [^,;.:\d]{3,60})? đã trao (?:các )?giải )/iu;
const SOME_OF_THEM = /^\W*trong (?:số )?(?:đó|này),? (?:đã )?có \d/iu;

/** "Trường từng được tặng Cờ thi đua": what the paragraph goes on to tell was long ago, too. */
const REMEMBERED = compacted(/(?<![\p{L}])từng (?:vinh dự )?được (?:đón )?(?:tặng|trao|nhận|khen|phong)(?![\p{L}])/iu);

/** "Về công tác khen thưởng: có 3 tập thể được …. Hội A tặng …": what the paragraph goes on to tell was given over the time, too. */
const OF_THE_WORK = /^\W*về (?:kết quả|công tác) (?:thi đua|khen thưởng)[^,;:]{0,20}:/iu;

/** "Trong 5 năm qua, …", "Kết quả thi đua, khen thưởng: …" at the start of a sentence. */
function opensStatistics(text: string): boolean {
  if (REMEMBERED.test(text) || OF_THE_WORK.test(text)) return true;
  const found = findStatistics(text.replace(REPORT_ON_THE_AGENDA, ' '));
  return found !== null && found.index < 60 && !AT_THE_MEETING.test(text.slice(0, 120));
}
