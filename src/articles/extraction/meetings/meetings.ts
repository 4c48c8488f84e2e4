import { daysIn, type DayMention } from './dates.js';
import { likeness } from '../likeness.js';
import { AT_THE_MEETING } from '../lexicon/award-words.js';
import { dayBefore, organisersAndPlace } from './meeting-details.js';
import { fromHeadline, mentionedMeetings, NAMELESS_MEETING } from './meeting-mentions.js';
import type { MeetingTelling } from './meeting-telling.js';
import { organisersIn } from './organisers.js';
import type { Sentence } from '../text/sentences.js';
import { titleIn } from './titles.js';

/** How many sentences from the beginning a meeting may be told for the first time. */
const LEAD_SENTENCES = 12;

/** The meetings of an article in the order told: the one it is about, and others told as held ("Chiều cùng ngày, …"). */
export function meetingsIn(sentences: readonly Sentence[]): MeetingTelling[] {
  const body = sentences.filter(({ place }) => place !== 'HEADLINE');
  const tellings = body.slice(0, 60).flatMap((sentence, i) => tellingOf(sentence, i) ?? []);
  const main = best(tellings);
  if (!main) return mentionedMeetings(sentences).map((each) => (each.day ? each : withDayFrom(each, body)));
  const all = [withHolder(main.telling.day ? main.telling : withDayFrom(main.telling, body), sentences)];
  const before = body.slice(0, body.indexOf(main.telling.sentence));
  if (
    /cùng ngày/iu.test(main.telling.sentence.text.slice(0, 40)) &&
    before.some(({ text }) => AT_THE_MEETING.test(text))
  )
    // "nhân dịp kỷ niệm" before it is no meeting that was held.
    all.unshift(...mentionedMeetings(before.slice(0, 3)).filter(({ title }) => title !== NAMELESS_MEETING));
  const first = tellings[0]!.telling;
  if (opensWithAnother(first, main.telling, body)) all.unshift(first);
  for (const { telling } of tellings) if (isAnother(telling, all)) all.push(onTheSameDay(telling, all[0]!));
  return all;
}

const BULLET = /^[●•*+▪■–-]\s*\p{L}/u;

/** The day stands in a sentence of its own, or, of a list of meetings, before the list: "Ngày 5.3, nhiều đơn vị đã tổ chức …". */
function withDayFrom(telling: MeetingTelling, body: readonly Sentence[]): MeetingTelling {
  const opened = openedOn(body);
  if (opened) return { ...telling, day: opened };
  const at = body.indexOf(telling.sentence);
  const before = dayOnTheSameDay(telling, body.slice(Math.max(0, at - 3), at)) ?? dayAlone(telling, body[at - 1]);
  if (before) return { ...telling, ...before };
  if (!BULLET.test(telling.sentence.text)) return telling;
  const list = body.findIndex(({ text }) => BULLET.test(text));
  for (const { text } of body.slice(0, Math.min(list, 3))) {
    const day = daysIn(text).find(({ announced }) => announced);
    if (day) return { ...telling, day, dayIn: text };
  }
  return telling;
}

/** "Cùng ngày, Ban Chỉ huy A tổ chức …": the day that opens a sentence before, of what was no meeting. */
function dayOnTheSameDay(
  { sentence }: MeetingTelling,
  before: readonly Sentence[],
): Pick<MeetingTelling, 'day' | 'dayIn'> | null {
  if (!/^\W*cùng ngày/iu.test(sentence.text)) return null;
  for (const { text } of [...before].reverse()) {
    const day = daysIn(text).find(({ announced, start }) => announced && start < 12);
    if (day) return { day, dayIn: text };
  }
  return null;
}

/** "Sáng 5/1/2023 tại phòng họp B. Hội A tổ chức …": a full stop typed for a comma. */
function dayAlone(
  { sentence }: MeetingTelling,
  before: Sentence | undefined,
): Pick<MeetingTelling, 'day' | 'dayIn'> | null {
  if (before?.paragraph !== sentence.paragraph || before.text.length > 240) return null;
  const [day] = daysIn(before.text);
  const closing = daysIn(before.text).findLast(({ announced }) => announced);
  if (
    closing &&
    CLOSED_BY_DAY.test(before.text.slice(0, closing.start)) &&
    /^[\s.]*$/u.test(before.text.slice(closing.end))
  )
    return { day: closing, dayIn: before.text };
  return day?.announced &&
    day.start < 12 &&
    /^,? tại [^.;:]*$/iu.test(before.text.slice(day.end).replace(/\.\s*$/u, ''))
    ? { day, dayIn: before.text }
    : null;
}

/** "… nhuộm kín sân vận động vào ngày 1-3. Ngày hội … được Hội A tổ chức": where what is seen there is told first. */
const CLOSED_BY_DAY = /^(?!.*(?:gửi|nộp|hạn|xong|hoàn thành|bắt đầu|trước|đến)(?![\p{L}])).*(?<![\p{L}])vào $/iu;

/** "Đại hội … diễn ra trong hai ngày", and in the headline "Phường A tổ chức Đại hội …": who holds it. */
function withHolder(telling: MeetingTelling, sentences: readonly Sentence[]): MeetingTelling {
  const headline = sentences.find(({ place }) => place === 'HEADLINE');
  if (!headline || telling.organisers.length > 0 || !/(?<![\p{L}])tổ chức(?![\p{L}])/iu.test(headline.text))
    return telling;
  return { ...telling, organisers: fromHeadline(headline).organisers };
}

/** "* Cùng ngày, Hội Nông dân xã B tổ chức …": the day of the meeting told before. */
function onTheSameDay(telling: MeetingTelling, { day }: MeetingTelling): MeetingTelling {
  const { text } = telling.sentence;
  const words = /cùng ngày/iu.exec(text.slice(0, 45))?.[0] ?? (BULLET.test(text) ? day?.printed : undefined);
  return telling.day !== null || day === null || words === undefined
    ? telling
    : { ...telling, day: { ...day, printed: words } };
}

/** "Hội nghị khai mạc vào lúc 7 giờ 30 ngày 15/9/2015" in a sentence of its own. */
function openedOn(body: readonly Sentence[]): DayMention | null {
  for (const { text } of body.slice(0, 8)) {
    const day = daysIn(text).find(
      ({ announced, start, end }) =>
        announced &&
        ((HELD_ON.test(text.slice(0, start)) && !LATER.test(text.slice(0, start))) ||
          (start < 12 && HELD_THERE.test(text.slice(end)))),
    );
    if (day) return day;
  }
  return null;
}

const HELD_ON =
  /(?:^|[\s,])(?:hội nghị|đại hội|(?:buổi )?lễ|chương trình|kỳ họp)[^.;,]{0,60} (?:được )?(?:khai mạc|diễn ra|tổ chức|tiến hành|bắt đầu) [^.;,]{0,40}$/iu;

/** "Sáng 12/1, tại hội trường huyện, Hội nghị đã diễn ra …": behind the day. */
const HELD_THERE =
  /^,?(?: tại [^,;.:]{3,80},)? (?:hội nghị|đại hội|(?:buổi )?lễ|chương trình|kỳ họp) (?:đã )?(?:được )?(?:chính thức |long trọng )?(?:diễn ra|tổ chức|khai mạc)(?![\p{L}])/iu;

/** "Phiên chính thức Đại hội sẽ khai mạc vào sáng 05/8": not the session that is reported. */
const LATER =
  /phiên chính thức|(?<![\p{L}])(?:sẽ (?:được )?(?:khai mạc|bế mạc)|dự kiến (?:được )?(?:khai mạc|bế mạc|tổ chức|diễn ra))/iu;

const DOES_SOMETHING =
  /^(?:hội nghị|đại hội|buổi họp|cuộc họp) (?:đã |và )?(?:đề ra|quán triệt|kết luận|phát biểu|điều hành|nêu)(?![\p{L}])/iu;

const MANY_HOLD =
  /(?<![\p{L}])(?:các (?:cấp|hội|chi hội|cơ sở|đơn vị|địa phương|xã|tổ chức|ngành)|nhiều|100%|toàn (?:tỉnh|huyện))(?![\p{L}])[^,.;]{0,60}$/iu;

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
  // "tất cả cơ quan, đơn vị đã hoàn thành tổ chức Đại hội": many were held.
  if (/(?<![\p{L}])hoàn thành(?: việc)?\s*$/iu.test(text.slice(0, span.verbStart))) return null;
  // "Chủ trì Hội nghị có đồng chí A": who chaired it, and not what it is called.
  if (
    /^(?:(?:buổi|cuộc|phiên) )?\p{L}+(?: \p{L}+)? (?:có|gồm|là)(?![\p{L}])/iu.test(
      text.slice(span.start, span.start + 40),
    )
  )
    return null;
  const day = dayBefore(text, span);
  // "80% chi hội hoàn thành Đại hội", "đến ngày 30/6, … hoàn thành": how far many have come.
  if (
    /hoàn thành$/iu.test(span.verb) &&
    (!day || MANY_HOLD.test(text.slice(0, span.verbStart)) || /(?:đến|trước)\s*$/iu.test(text.slice(0, day.start)))
  )
    return null;
  // "Đồng chí A cụm trưởng chủ trì Hội nghị đề ra …": who chaired it, and what was done.
  if (!day && /^chủ trì$/iu.test(span.verb) && number > 0 && DOES_SOMETHING.test(text.slice(span.start))) return null;
  if (span.planned && (!day || day.start > span.start)) return null;
  // "thống nhất nội dung tổ chức Đại hội …": spoken of, and not held.
  if (
    !day &&
    /(?:nội dung|việc|công tác|phương án|đề án|kế hoạch|chủ trương|thời gian|khâu|chọn)\s*$/iu.test(
      text.slice(0, span.verbStart),
    )
  )
    return null;
  // "Các Hội thành viên đã tổ chức hội nghị …": many were held, and none of them is told.
  if (!day && MANY_HOLD.test(text.slice(0, span.verbStart))) return null;
  const held =
    span.verb !== '' || (span.by !== undefined && number < 6 && !/^(?:các|nhiều)(?![\p{L}])/iu.test(span.by));
  // "Tại buổi lễ, Hội đã tiến hành tuyên dương …": an act of the meeting.
  if (
    !day &&
    AT_THE_MEETING.test(text.slice(0, span.verbStart)) &&
    /^(?:tuyên dương|biểu dương|tôn vinh|khen thưởng|trao|công bố|phát động|ra mắt|giao lưu)/iu.test(
      text.slice(span.start),
    )
  )
    return null;
  // "UBND phường đã biểu dương em A và tặng giấy khen": what was done, and no meeting's name.
  if (
    !held &&
    /^(?:tuyên|biểu) dương/iu.test(text.slice(span.start)) &&
    /(?:,| và) (?:trao |kịp thời )?(?:tặng )?(?:giấy|bằng) khen/iu.test(text.slice(span.start, span.end + 24))
  )
    return null;
  // "đề nghị các cấp Hội tổ chức Hội thi …": what is asked for is not held here.
  if (
    !day &&
    /(?:nhấn mạnh|hướng dẫn|đề nghị|yêu cầu|mong muốn|cần|tiếp tục|tập trung|phấn đấu)[^.]*$/iu.test(
      text.slice(0, span.verbStart),
    )
  )
    return null;
  if (
    !held &&
    !day &&
    !(ON_THE_SAME_DAY.test(text) && /^(?:tổng kết|sơ kết|họp|gặp mặt|kỷ niệm)/iu.test(text.slice(span.start))) &&
    !(
      number < 3 &&
      (/(?:vừa|đã)\s*$/iu.test(text.slice(0, span.start).trimEnd()) ||
        /^\W*(?:[^,.]{0,20} [-–] )?(?:mới đây|vừa qua), \p{Lu}/iu.test(text)) &&
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
  // "Ngày 17/12, Ban Chỉ huy A đón nhận Huân chương": who receives is not said to hold the ceremony.
  const receives = !held && /^đón nhận/iu.test(text.slice(span.start));
  const { organisers: holders, place } = organisersAndPlace(text, span, day);
  const organisers = receives ? [] : holders.length > 0 ? holders : heading(text);
  const rank =
    (day ? 4 : 0) +
    (held ? 2 : 0) +
    (organisers.length > 0 ? 1 : 0) -
    number * 0.25 -
    (sentence.place === 'CAPTION' ? 2 : 0);
  return { telling: { sentence, title: text.slice(span.start, span.end), day, place, organisers, from: 'LEAD' }, rank };
}

/** "* Cùng ngày, tại hội trường thị trấn, Hội A sơ kết …": the organiser's own verb in a list of meetings. */
const ON_THE_SAME_DAY = /^[●•*+▪■–-]\s*(?:cũng (?:trong )?)?(?:chiều |sáng )?cùng ngày,/iu;

/** "* Hội Đông y huyện A: ngày 9-8 sơ kết …": whose news follows. */
function heading(text: string): string[] {
  const head = /^[●•*+▪■–-]\s*(\p{Lu}[^,;:.]{5,90}): (?=\p{L})/u.exec(text)?.[1];
  return head === undefined ? [] : organisersIn(head);
}

function best(tellings: readonly Ranked[]): Ranked | undefined {
  return [...tellings]
    .sort((a, b) => b.rank - a.rank)
    .find(({ telling, rank }) => rank > -1 && (telling.title.length > 5 || /^họp\W*$/iu.test(telling.title)));
}

/** "Hội A tổ chức lễ đón nhận …" opens the article without a day, and a later paragraph has "Ngày 19/8, Hội B tổ chức …": two meetings. */
function opensWithAnother(first: MeetingTelling, main: MeetingTelling, body: readonly Sentence[]): boolean {
  const { sentence, organisers } = first;
  return (
    first !== main &&
    first.day === null &&
    sentence === body[0] &&
    sentence.place !== 'CAPTION' &&
    organisers.length > 0 &&
    main.day !== null &&
    main.day.start < 12 &&
    main.sentence.first &&
    main.sentence.paragraph !== sentence.paragraph &&
    main.organisers.length > 0 &&
    first.title !== main.title &&
    !main.organisers.some((one) => organisers.some((other) => likeness(one, other) > 0.6))
  );
}

/** Another meeting: "cùng ngày", or another day and other organisers at the start of a paragraph. */
function isAnother(telling: MeetingTelling, known: readonly MeetingTelling[]): boolean {
  const { sentence, day, organisers } = telling;
  if (known.some((each) => each.sentence === sentence)) return false;
  if (sentence.place === 'CAPTION' || known.some((each) => each.sentence.text === sentence.text)) return false;
  if (/cùng ngày/iu.test(sentence.text.slice(0, 45))) return true;
  const main = known[0]!;
  if (!day && sentence.first && BULLET.test(sentence.text) && BULLET.test(main.sentence.text))
    return organisers.length > 0;
  if (
    !day ||
    !sentence.first ||
    day.start > (BULLET.test(sentence.text) ? 90 : 12) ||
    sentence.start < main.sentence.start
  )
    return false;
  const sameDay = main.day !== null && main.day.day === day.day && main.day.month === day.month;
  return (
    BULLET.test(sentence.text) ||
    (!sameDay && organisers.length > 0 && !organisers.some((one) => main.organisers.some((other) => one === other)))
  );
}
