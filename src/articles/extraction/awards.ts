import { awardEvents, type AwardEvent } from './award-events.js';
import { awardItems } from './award-items.js';
import type { AwardStatus } from './draft.js';
import { AT_THE_MEETING, NOT_A_GIVING, PROPOSED, STATISTICS, STATISTICS_IN_GENERAL } from './lexicon/award-words.js';
import { isDenied } from './negation.js';
import type { PersonMention } from './people.js';
import type { Sentence } from './sentences.js';

/** An award as one sentence tells it, and how sure it is that it was given at the meeting. */
export interface AwardTelling {
  event: AwardEvent;
  sentence: Sentence;
  status: AwardStatus;
  /** The sentence before, which proposes what this one lists. */
  governedBy?: Sentence | null;
  /** Told by the meeting's own title ("tổ chức biểu dương 30 gia đình"): it sums up what the body tells, if it tells anything. */
  summary?: boolean;
}

export interface AwardContext {
  /** The meeting only examines who should be proposed ("Hội đồng Thi đua - Khen thưởng … họp xét"). */
  examinesOnly: boolean;
  /** The meeting itself is for commending ("Hội nghị tuyên dương, khen thưởng …"). */
  honours: boolean;
  /** Spans of the meetings' titles, in the article's text: what they name is not given there. */
  titles: readonly { start: number; end: number }[];
  /** The paragraph tells of a past period ("Kết quả thi đua, khen thưởng: …"), up to the next "Dịp này". */
  statistics: boolean;
  /** The sentence before, where it proposes; "Trong đó, có …" goes on with it. */
  proposing: Sentence | null;
  /** The last award of the sentence before, for one that goes on without subject. */
  before: AwardEvent | null;
  /** The paragraph has come to the meeting ("Dịp này, …"), or the one before ended there ("… cụ thể:"). */
  anchored: boolean;
}

export interface AwardReading {
  tellings: AwardTelling[];
  /** Told in a sentence of statistics: an award after all if a caption shows one of them handed over. */
  statistical: AwardTelling[];
  anchored: boolean;
  statistics: boolean;
  /** An award was given in it: what follows in the paragraph goes on. */
  given: boolean;
  events: AwardEvent[];
}

/** The awards of one sentence that were given, praised or proposed there; statistics and gifts are left out. */
export function awardsIn(sentence: Sentence, people: readonly PersonMention[], context: AwardContext): AwardReading {
  const { text } = sentence;
  const anchoredHere = AT_THE_MEETING.test(text);
  const statistics = opensStatistics(text) || (context.statistics && !anchoredHere);
  const none = { tellings: [], statistical: [], events: [], statistics, given: false };
  if (!/khen|thưởng|thi đua|chương|dương|danh|huy hiệu|vinh|cờ|bằng |giải |cúp/iu.test(text))
    return { ...none, anchored: anchoredHere || context.anchored };
  const events = awardEvents(text, awardItems(text, people), context.before).filter((event) => !isDenied(text, event));
  const read: AwardReading = {
    ...none,
    tellings: [],
    statistical: [],
    events,
    anchored: /:\s*$/u.test(text) && anchoredHere,
  };
  let proposed = false;
  let fromProposal = context.proposing !== null;
  for (const [i, each] of events.entries()) {
    let event = each;
    if (isPartOf(text, event, context.before)) continue;
    const told = statusOf(event, sentence, { ...context, statistics }, anchoredHere || context.anchored);
    // "đã đề nghị khen thưởng 262 tập thể, trong đó có 8 Huân chương; 25 Bằng khen": the list goes on without a verb.
    const listed: boolean =
      proposed &&
      told !== null &&
      !/(?:tặng|trao|khen thưởng|nhận|biểu dương|tuyên dương)/iu.test(clauseBefore(text, event));
    const status: typeof told = listed ? 'PROPOSED' : told;
    proposed = status === 'PROPOSED';
    const carried = event.carriedOver.length > 0;
    if (carried && fromProposal && !proposed) {
      event = withoutCarriedOver(event);
      events[i] = event;
    } else if (!carried) fromProposal = proposed;
    if (status === 'GRANTED' || status === 'PRESENTED') read.given = true;
    if (status === 'STATISTICS') read.statistical.push({ event, sentence, status: 'GRANTED' });
    else if (status)
      read.tellings.push({
        event,
        sentence,
        status,
        governedBy: proposed && context.proposing && GOES_ON_LISTING.test(text) ? context.proposing : null,
        summary: event.form === 'OTHER_RECOGNITION' && isInTitle(event, sentence, context),
      });
  }
  return read;
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

/** "Trong đó, Hội Nông dân xã A là một trong 3 tập thể được trao …": some of those counted in the sentence before. */
function isPartOf(text: string, event: AwardEvent, before: AwardEvent | null): boolean {
  if (!before || before.form !== event.form || !/^\W*trong (?:đó|số (?:này|đó))/iu.test(text)) return false;
  if (event.grantors.length > 0 && event.grantors.join() !== before.grantors.join()) return false;
  const [whole, part] = [before.recipients.counts, event.recipients.counts];
  return (['groups', 'individuals'] as const).some((kind) => whole[kind] !== null && (part[kind] ?? 0) <= whole[kind]);
}

/** "Trong 5 năm qua, …", "Kết quả thi đua, khen thưởng: …" at the start of a sentence. */
function opensStatistics(text: string): boolean {
  const found = STATISTICS.exec(text);
  return found !== null && found.index < 60 && !AT_THE_MEETING.test(text.slice(0, 120));
}

function statusOf(
  event: AwardEvent,
  sentence: Sentence,
  context: AwardContext,
  anchored: boolean,
): AwardStatus | 'STATISTICS' | null {
  const { text, place } = sentence;
  const before = clauseBefore(text, event);
  const inTitle = isInTitle(event, sentence, context);
  const stated = event.recipients.stated || event.pieces !== null;
  const counted = hasCount(event);
  const known = counted || event.named.length > 0;
  if (
    inTitle &&
    !(event.form === 'OTHER_RECOGNITION' ? counted && !event.recipients.approximate : stated || event.named.length > 0)
  )
    return null;
  if (NOT_A_GIVING.test(before) && !known) return null;
  const given: AwardStatus = event.verb === 'HANDED' ? 'PRESENTED' : event.verb === 'PRAISED' ? 'PRAISED' : 'GRANTED';
  if (
    context.examinesOnly ||
    (context.proposing !== null && GOES_ON_LISTING.test(text)) ||
    (GOES_ON_LISTING.test(before) && PROPOSED.test(text.slice(0, event.headStart))) ||
    isProposed(before, text, event)
  )
    return known || anchored ? 'PROPOSED' : null;
  if ((context.statistics && place === 'BODY') || isStatistics(before, text, event, anchored))
    return known ? 'STATISTICS' : null;
  if (GUESTS_FIRST.test(text) && event.verb !== 'HANDED') return null;
  if (place === 'HEADLINE') return counted ? given : null;
  const handedBySomebody = event.presenters.length > 0 && event.verb !== 'PRAISED';
  if (place === 'CAPTION')
    return handedBySomebody ||
      event.grantors.length > 0 ||
      known ||
      event.grantorsPrinted !== null ||
      event.verb === 'HANDED' ||
      /^\W*(?:trao|tặng)(?![\p{L}])/iu.test(text)
      ? given
      : null;
  if (event.form === 'OTHER_RECOGNITION' && event.formPrinted.length < 40 && isPraise(event))
    return praiseCounts(event, text, anchored) ? given : null;
  if (anchored || handedBySomebody)
    return event.recipients.counts.unspecified && !known && !anchored && !handedBySomebody ? null : given;
  if (STATISTICS_IN_GENERAL.test(before) && !context.honours) return null;
  return known ? given : null;
}

/** "tổ chức Hội nghị tổng kết … và trao Bằng khen của UBND tỉnh cho các tập thể": a second thing done, after the title. */
function isBesides(text: string, event: AwardEvent, titleStart: number): boolean {
  return (
    event.grantors.length > 0 &&
    event.recipients.end > 0 &&
    event.headStart - titleStart > 30 &&
    /^(?:hội nghị|đại hội|(?:lễ )?kỷ niệm|họp mặt|gặp mặt|tổng kết|sơ kết)/iu.test(text.slice(titleStart)) &&
    /(?:(?<![\p{L}])và|đồng thời|[;,])\s*(?:tổ chức |công bố và )?(?:trao|tặng)[^;]*$/iu.test(
      text.slice(Math.max(0, event.headStart - 60), event.headStart),
    )
  );
}

function isInTitle(event: AwardEvent, { text, start }: Sentence, { titles }: AwardContext): boolean {
  const at = start + event.headStart;
  const title = titles.find((each) => each.start <= at && at < each.end);
  return title !== undefined && !isBesides(text, event, title.start - start);
}

/** A list of guests: those in it who "được khen thưởng" had been commended before. */
const GUESTS_FIRST = /^\W*(?:(?:đến|về|tới|tham|cùng) )*(?:dự|tham gia)(?![\p{L}])/iu;
const GOES_ON_LISTING = /^\W*(?:trong đó|cụ thể|gồm|theo đó|ngoài ra|bao gồm)/iu;

/** From the sentence's start, or the last semicolon before, to the head. */
function clauseBefore(text: string, event: AwardEvent): string {
  const head = text.slice(0, event.headStart);
  return head.slice(head.lastIndexOf(';') + 1);
}

function isPraise({ formPrinted }: AwardEvent): boolean {
  return /dương|vinh|khen/iu.test(formPrinted) && !/hình thức|bằng|giấy/iu.test(formPrinted);
}

/** A speaker's "ghi nhận và biểu dương những kết quả …" is no award; "tuyên dương 18 gương mặt" is. */
function praiseCounts(event: AwardEvent, text: string, anchored: boolean): boolean {
  if (
    /(?:ghi nhận|đánh giá cao|chúc mừng|cảm ơn)[^;.]{0,30}$/iu.test(text.slice(0, event.headStart)) &&
    !hasCount(event)
  )
    return false;
  if (
    // "Để động viên, biểu dương các tập thể …": what it is done for.
    /(?:(?:nhằm|để|công tác|phong trào|hội nghị|lễ|chương trình|việc|hình thức|quỹ|hội đồng|về|được)\s*|(?<![\p{L}])(?:để|nhằm)(?: (?:kịp thời|ghi nhận|động viên|khích lệ|tôn vinh)(?:,| và)?){1,3}\s*)$/iu.test(
      text.slice(0, event.headStart),
    ) &&
    !hasCount(event)
  )
    return false;
  return hasCount(event) || (anchored && event.grantors.length > 0);
}

function hasCount({ recipients: { counts, approximate }, pieces }: AwardEvent): boolean {
  return (
    (counts.groups ?? counts.individuals ?? counts.households ?? counts.enterprises ?? counts.combined ?? pieces) !==
      null || approximate
  );
}

function isProposed(before: string, text: string, event: AwardEvent): boolean {
  const near = before.slice(-160);
  const found = PROPOSED.exec(near);
  if (!found)
    return /(?:sẽ|dự kiến)\s+(?:được\s+)?$/iu.test(text.slice(Math.max(0, event.headStart - 20), event.headStart));
  // "Đồng chí A … đề nghị …" is a speech and not a proposal; "quyết định tặng" settles it.
  return !/quyết định (?:tặng|khen|trao)|(?:đã|vinh dự) (?:được|vinh dự|đón|nhận)/iu.test(near.slice(found.index));
}

function isStatistics(before: string, text: string, event: AwardEvent, anchored: boolean): boolean {
  const sentence = text.slice(0, event.headStart);
  const anchor = AT_THE_MEETING.exec(before) ?? AT_THE_MEETING.exec(sentence);
  const scope = anchor ? sentence.slice(sentence.indexOf(anchor[0])) : sentence;
  const statistics = STATISTICS.exec(scope);
  if (!statistics || /quyết định\s*(?:$|tặng|khen|biểu|trao|tuyên)/iu.test(scope.slice(statistics.index))) return false;
  if (/(?:toàn|cả) (?:tỉnh|huyện|thành phố|thị xã|xã|ngành)/iu.test(statistics[0])) return true;
  // "Ghi nhận những đóng góp trong năm qua, UBND tỉnh tặng …": the words stand in an opening phrase.
  const opening = /^[^,]*,/u.exec(scope)?.[0] ?? '';
  if (anchored && anchor && statistics.index < opening.length + 60 && event.grantors.length > 0)
    return (
      /(?:trong|qua|sau) [^,]{0,30}(?:năm|nhiệm kỳ)(?: vừa)? qua,/iu.test(scope) &&
      !/ghi nhận|động viên|với (?:những|thành)/iu.test(scope)
    );
  return !anchor || statistics.index > 0;
}
