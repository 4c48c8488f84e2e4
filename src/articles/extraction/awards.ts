import { awardEvents, type AwardEvent } from './award-events.js';
import { awardItems } from './award-items.js';
import type { AwardStatus } from './draft.js';
import { AT_THE_MEETING, NOT_A_GIVING, PROPOSED, STATISTICS, STATISTICS_IN_GENERAL } from './lexicon/award-words.js';
import type { PersonMention } from './people.js';
import type { Sentence } from './sentences.js';

/** An award as one sentence tells it, and how sure it is that it was given at the meeting. */
export interface AwardTelling {
  event: AwardEvent;
  sentence: Sentence;
  status: AwardStatus;
}

export interface AwardContext {
  /** The meeting only examines who should be proposed ("Hội đồng Thi đua - Khen thưởng … họp xét"). */
  examinesOnly: boolean;
  /** Spans of the meetings' titles, in the article's text: what they name is not given there. */
  titles: readonly { start: number; end: number }[];
  /** The last award of the sentence before, for one that goes on without subject. */
  before: AwardEvent | null;
  /** The paragraph before ended at the meeting ("Tại Lễ trao thưởng, … cụ thể:"). */
  anchored: boolean;
}

/** The awards of one sentence that were given, praised or proposed there; statistics and gifts are left out. */
export function awardsIn(sentence: Sentence, people: readonly PersonMention[], context: AwardContext): { tellings: AwardTelling[]; anchored: boolean; events: AwardEvent[] } {
  const { text } = sentence;
  if (!/khen|thưởng|thi đua|chương|dương|danh|huy hiệu|vinh|cờ|bằng /iu.test(text)) return { tellings: [], anchored: context.anchored && /:\s*$/u.test(text), events: [] };
  const items = awardItems(text, people);
  const events = awardEvents(text, items, context.before);
  const anchoredHere = AT_THE_MEETING.test(text);
  const tellings = events.flatMap((event): AwardTelling[] => {
    const status = statusOf(event, sentence, context, anchoredHere || context.anchored);
    return status ? [{ event, sentence, status }] : [];
  });
  return { tellings, anchored: /:\s*$/u.test(text) && anchoredHere, events };
}

function statusOf(event: AwardEvent, sentence: Sentence, context: AwardContext, anchored: boolean): AwardStatus | null {
  const { text, start, place } = sentence;
  const before = clauseBefore(text, event);
  const at = start + event.headStart;
  const inTitle = context.titles.some((title) => title.start <= at && at < title.end);
  const counted = hasCount(event);
  const known = counted || event.named.length > 0;
  if (inTitle && (event.form === 'OTHER_RECOGNITION' || !counted)) return null;
  if (NOT_A_GIVING.test(before) && !known) return null;
  const given: AwardStatus = event.verb === 'HANDED' ? 'PRESENTED' : event.verb === 'PRAISED' ? 'PRAISED' : 'GRANTED';
  if (context.examinesOnly || isProposed(before, text, event)) return known || anchored ? 'PROPOSED' : null;
  if (isStatistics(before, text, event, anchored)) return null;
  if (place === 'HEADLINE') return counted ? given : null;
  const handedBySomebody = event.presenters.length > 0 && event.verb !== 'PRAISED';
  if (place === 'CAPTION') return handedBySomebody || event.grantors.length > 0 || known || event.grantorsPrinted !== null || event.verb === 'HANDED' ? given : null;
  if (event.form === 'OTHER_RECOGNITION' && event.formPrinted.length < 40 && isPraise(event)) return praiseCounts(event, text, anchored) ? given : null;
  if (anchored || handedBySomebody) return event.recipients.counts.unspecified && !known && !anchored && !handedBySomebody ? null : given;
  if (STATISTICS_IN_GENERAL.test(before)) return null;
  return known ? given : null;
}

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
  if (/(?:ghi nhận|đánh giá cao|chúc mừng|cảm ơn)[^;.]{0,30}$/iu.test(text.slice(0, event.headStart)) && !hasCount(event)) return false;
  if (/(?:nhằm|để|công tác|phong trào|hội nghị|lễ|chương trình|việc|hình thức|quỹ|hội đồng|về|được)\s*$/iu.test(text.slice(0, event.headStart)) && !hasCount(event)) return false;
  return hasCount(event) || (anchored && event.grantors.length > 0);
}

function hasCount({ recipients: { counts, approximate }, pieces }: AwardEvent): boolean {
  return (counts.groups ?? counts.individuals ?? counts.households ?? counts.enterprises ?? counts.combined ?? pieces) !== null || approximate;
}

function isProposed(before: string, text: string, event: AwardEvent): boolean {
  const near = before.slice(-160);
  const found = PROPOSED.exec(near);
  if (!found) return /(?:sẽ|dự kiến)\s+(?:được\s+)?$/iu.test(text.slice(Math.max(0, event.headStart - 20), event.headStart));
  // "Đồng chí A … đề nghị …" is a speech and not a proposal; "quyết định tặng" settles it.
  return !/quyết định (?:tặng|khen|trao)/iu.test(near.slice(found.index));
}

function isStatistics(before: string, text: string, event: AwardEvent, anchored: boolean): boolean {
  const anchor = AT_THE_MEETING.exec(before);
  const scope = anchor ? before.slice(anchor.index) : before;
  const statistics = STATISTICS.exec(scope);
  if (!statistics || /quyết định\s*(?:$|tặng|khen|biểu|trao|tuyên)/iu.test(scope.slice(statistics.index))) return false;
  if (/(?:toàn|cả) (?:tỉnh|huyện|thành phố|thị xã|xã|ngành)/iu.test(statistics[0])) return true;
  // "Ghi nhận những đóng góp trong năm qua, UBND tỉnh tặng …": the words stand in an opening phrase.
  const opening = /^[^,]*,/u.exec(scope)?.[0] ?? '';
  if (anchored && anchor && statistics.index < opening.length + 60 && event.grantors.length > 0) return /(?:trong|qua|sau) [^,]{0,30}(?:năm|nhiệm kỳ)(?: vừa)? qua,/iu.test(scope) && !/ghi nhận|động viên|với (?:những|thành)/iu.test(scope);
  return !anchor || statistics.index > 0;
}
