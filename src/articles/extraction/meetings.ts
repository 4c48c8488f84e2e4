import { daysIn, type DayMention } from './dates.js';
import { AT_THE_MEETING } from './lexicon/award-words.js';
import { OUTLET_PREFIX } from './lexicon/furniture.js';
import { mentionedMeetings } from './meeting-mentions.js';
import { organisersIn } from './organisers.js';
import type { Sentence } from './sentences.js';
import { titleIn, type TitleSpan } from './titles.js';

/** A meeting as one sentence tells of it, before its year is inferred. */
export interface MeetingTelling {
  sentence: Sentence;
  /** As printed. */
  title: string;
  day: DayMention | null;
  place: string | null;
  organisers: string[];
  from: 'LEAD' | 'HEADLINE' | 'MENTION';
}

/** How many sentences from the beginning a meeting may be told for the first time. */
const LEAD_SENTENCES = 12;

/** The meetings of an article in the order told: the one it is about, and others told as held ("Chiều cùng ngày, …"). */
export function meetingsIn(sentences: readonly Sentence[]): MeetingTelling[] {
  const body = sentences.filter(({ place }) => place !== 'HEADLINE');
  const tellings = body.slice(0, 60).flatMap((sentence, i) => tellingOf(sentence, i) ?? []);
  const main = best(tellings);
  if (!main) return mentionedMeetings(sentences);
  const all = [{ ...main.telling, day: main.telling.day ?? openedOn(body) }];
  const before = body.slice(0, body.indexOf(main.telling.sentence));
  if (
    /cùng ngày/iu.test(main.telling.sentence.text.slice(0, 40)) &&
    before.some(({ text }) => AT_THE_MEETING.test(text))
  )
    all.unshift(...mentionedMeetings(before.slice(0, 3)));
  for (const { telling } of tellings) if (isAnother(telling, all)) all.push(onTheSameDay(telling, all[0]!));
  return all;
}

/** "* Cùng ngày, Hội Nông dân xã B tổ chức …": the day of the meeting told before. */
function onTheSameDay(telling: MeetingTelling, { day }: MeetingTelling): MeetingTelling {
  const words = /cùng ngày/iu.exec(telling.sentence.text.slice(0, 45))?.[0];
  return telling.day !== null || day === null || words === undefined
    ? telling
    : { ...telling, day: { ...day, printed: words } };
}

/** "Hội nghị khai mạc vào lúc 7 giờ 30 ngày 15/9/2015" in a sentence of its own. */
function openedOn(body: readonly Sentence[]): DayMention | null {
  for (const { text } of body.slice(0, 8)) {
    const day = daysIn(text).find(({ announced, start }) => announced && HELD_ON.test(text.slice(0, start)));
    if (day) return day;
  }
  return null;
}

const HELD_ON =
  /(?:^|[\s,])(?:hội nghị|đại hội|(?:buổi )?lễ|chương trình|kỳ họp)[^.;,]{0,60} (?:được )?(?:khai mạc|diễn ra|tổ chức|tiến hành|bắt đầu) [^.;,]{0,40}$/iu;

interface Ranked {
  telling: MeetingTelling;
  rank: number;
}

function tellingOf(sentence: Sentence, number: number): Ranked | null {
  const text = sentence.text;
  const span = titleIn(text);
  // "tổ chức phần lễ và phần hội" names no meeting, and "không tổ chức trao Giấy khen" holds none.
  if (!span || /phần\s*$/iu.test(text.slice(0, span.start))) return null;
  if (/(?<![\p{L}])(?:không|chưa)\s*$/iu.test(text.slice(0, span.verbStart))) return null;
  const day = dayBefore(text, span);
  if (span.planned && !day) return null;
  // "thống nhất nội dung tổ chức Đại hội …": spoken of, and not held.
  if (
    !day &&
    /(?:nội dung|việc|công tác|phương án|đề án|kế hoạch|chủ trương|thời gian|khâu)\s*$/iu.test(
      text.slice(0, span.verbStart),
    )
  )
    return null;
  const held = span.verb !== '';
  // "Tại buổi lễ, Hội đã tiến hành tuyên dương …": an act of the meeting.
  if (
    !day &&
    AT_THE_MEETING.test(text.slice(0, span.verbStart)) &&
    /^(?:tuyên dương|biểu dương|tôn vinh|khen thưởng|trao|công bố|phát động|ra mắt|giao lưu)/iu.test(
      text.slice(span.start),
    )
  )
    return null;
  // "đề nghị các cấp Hội tổ chức Hội thi …": what is asked for is not held here.
  if (
    !day &&
    /(?:nhấn mạnh|đề nghị|yêu cầu|mong muốn|cần|tiếp tục|tập trung|phấn đấu)[^.]*$/iu.test(
      text.slice(0, span.verbStart),
    )
  )
    return null;
  if (
    !held &&
    !day &&
    !(
      number < 3 &&
      /(?:vừa|đã)\s*$/iu.test(text.slice(0, span.start).trimEnd()) &&
      span.verbStart < 120 &&
      /^(?:tổng kết|sơ kết|họp|gặp mặt|kỷ niệm)/iu.test(text.slice(span.start))
    )
  )
    return null;
  if (
    /(?<![\p{L}])(?:sẽ|dự kiến|kế hoạch|nhằm|để|chuẩn bị|từ khi)(?![\p{L}])/iu.test(
      text.slice(Math.max(0, span.verbStart - 30), span.start),
    ) &&
    (number > 0 || !day)
  )
    return null;
  if (number >= LEAD_SENTENCES && !day) return null;
  const { organisers, place } = before(text, span, day);
  const rank =
    (day ? 4 : 0) +
    (held ? 2 : 0) +
    (organisers.length > 0 ? 1 : 0) -
    number * 0.25 -
    (sentence.place === 'CAPTION' ? 2 : 0);
  return { telling: { sentence, title: text.slice(span.start, span.end), day, place, organisers, from: 'LEAD' }, rank };
}

function best(tellings: readonly Ranked[]): Ranked | undefined {
  return [...tellings]
    .sort((a, b) => b.rank - a.rank)
    .find(({ telling, rank }) => rank > -1 && telling.title.length > 5);
}

/** "Thực hiện Kế hoạch số 22/KH-LĐLĐ ngày 09/12/2021 của …, ngày 25/12 …": the plan's day. */
export const OF_A_DOCUMENT =
  /(?:kế hoạch|quyết định|công văn|hướng dẫn|nghị quyết|chỉ thị|thông báo|thông tri|kết luận|số(?= ?[:\d]))[^,;]{0,70}$/iu;

/** The first day announced before the title ("Ngày 12/1, …"), or in brackets after "hôm nay". */
function dayBefore(text: string, span: TitleSpan): DayMention | null {
  const days = daysIn(text);
  const before = days.filter(
    (day) => day.start < span.start && day.start < 420 && !OF_A_DOCUMENT.test(text.slice(0, day.start)),
  );
  // "Có 10/10 tổ dân phố …": all of them, and no day.
  const first =
    before.find(({ announced }) => announced) ??
    before.find(({ start }) => start < 25 && !/(?:có|đạt|với|được)\s*$/iu.test(text.slice(0, start)));
  if (first) return first;
  // "Hội nông dân huyện tổ chức hội nghị tổng kết … vào ngày 12/1".
  return (
    days.find(
      (day) =>
        day.announced &&
        day.start >= span.start &&
        /(?:vào|trong)\s*$/iu.test(text.slice(Math.max(0, day.start - 6), day.start)),
    ) ?? null
  );
}

function before(text: string, span: TitleSpan, day: DayMention | null): { organisers: string[]; place: string | null } {
  let lead = text.slice(0, span.verbStart);
  if (day && day.end <= span.verbStart) lead = lead.slice(day.end);
  else lead = lead.replace(OUTLET_PREFIX, '');
  const at = /(?:^|[,\s])tại\s+([^,]{3,90})(?:,|\s(?:đã|vừa|long trọng)\s*$|\s*$)/iu.exec(lead);
  const withoutPlace = at ? `${lead.slice(0, at.index)}, ${lead.slice(at.index + at[0].length)}` : lead;
  const partners = /phối hợp (?:với|cùng)(?: với)?\s+(.{3,160})$/iu.exec(
    span.verb.replace(/\s*(?:long trọng|đồng)?\s*(?:tổ chức|diễn ra|khai mạc|tiến hành|mở|chủ trì).*$/iu, ''),
  )?.[1];
  const tail = /(?:, | )do (?=\p{Lu})(.{3,120}?) (?:phối hợp )?tổ chức/iu.exec(text.slice(span.start))?.[1];
  const printed = withoutPlace
    .replace(/^[\s,;:.)–-]+|[\s,]+$/gu, '')
    .replace(/^.*(?:nhân dịp|nhân kỷ niệm|thực hiện|chào mừng|hưởng ứng|nhằm|để)[^,]*,\s*/iu, '');
  const all = [
    ...organisersIn(printed),
    ...(partners === undefined ? [] : organisersIn(partners)),
    ...(tail === undefined ? [] : organisersIn(tail)),
  ];
  const venue =
    at?.[1] ??
    /(?:^|[\s,])tại\s+((?:hội trường|trung tâm|nhà văn hóa|nhà hát|trụ sở|TP|thành phố|huyện|xã|khu|đền|thủ đô|\p{Lu})[^,;.]{2,80})/u.exec(
      text.slice(span.start),
    )?.[1];
  return { organisers: all, place: venue?.trim() ?? null };
}

/** Another meeting: "cùng ngày", or another day and other organisers at the start of a paragraph. */
function isAnother(telling: MeetingTelling, known: readonly MeetingTelling[]): boolean {
  const { sentence, day, organisers } = telling;
  if (known.some((each) => each.sentence === sentence)) return false;
  if (sentence.place === 'CAPTION' || known.some((each) => each.sentence.text === sentence.text)) return false;
  if (/cùng ngày/iu.test(sentence.text.slice(0, 45))) return true;
  const main = known[0]!;
  if (!day || !sentence.first || day.start > 12 || sentence.start < main.sentence.start) return false;
  const sameDay = main.day !== null && main.day.day === day.day && main.day.month === day.month;
  const bullet = /^[*•+-]/u.test(sentence.text);
  return (
    bullet ||
    (!sameDay && organisers.length > 0 && !organisers.some((one) => main.organisers.some((other) => one === other)))
  );
}
