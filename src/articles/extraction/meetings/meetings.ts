import { daysIn, type DayMention } from '../text/dates.js';
import { doneOnADay } from './done-on-a-day.js';
import { likeness } from '../bodies/likeness.js';
import { AT_THE_MEETING } from '../lexicon/award-words.js';
import { compacted } from '../patterns/compact.js';
import { fromHeadline, mentionedMeetings, NAMELESS_MEETING } from './mentions.js';
import type { MeetingTelling } from './telling.js';
import { schoolMeant } from './school-meant.js';
import type { Sentence } from '../text/sentences.js';
import { isBareTitle, tidyTitle } from './titles.js';
import { BULLET, EARLIER, type Ranked, toldMeeting } from './told-meeting.js';
import { isAnother, mayBeAnother } from './another-meeting.js';

/** The meetings of an article in the order told: the one it is about, and others told as held ("Chiều cùng ngày, …"). */
export function meetingsIn(sentences: readonly Sentence[]): MeetingTelling[] {
  const body = sentences.filter(({ place }) => place !== 'HEADLINE');
  const tellings = body
    .slice(0, 60)
    .flatMap((sentence, i) => (goesOnPlanning(sentence, body[i - 1]) ? [] : (toldMeeting(sentence, i) ?? [])));
  const found = best(tellings);
  const main = found && { ...found, telling: namedBefore(found.telling, tellings) };
  if (!main) {
    const mentioned = mentionedMeetings(sentences).map((each) => (each.day ? each : withDayFrom(each, body)));
    const done = mentioned.every(({ title }) => title === NAMELESS_MEETING || VISIT.test(title))
      ? doneOnADay(body)
      : null;
    return done ? [done] : mentioned;
  }
  const announced = announcedByHeadline(main.telling, sentences);
  if (announced) return [withDayFrom(announced, body)];
  const all = [withHolder(main.telling.day ? main.telling : withDayFrom(main.telling, body), sentences)];
  const before = body.slice(0, body.indexOf(main.telling.sentence));
  if (
    /cùng ngày/iu.test(main.telling.sentence.text.slice(0, 40)) &&
    before.some(({ text }) => AT_THE_MEETING.test(text))
  )
    // "nhân dịp kỷ niệm" before it is no meeting that was held.
    all.unshift(...mentionedMeetings(before.slice(0, 3)).filter(({ title }) => title !== NAMELESS_MEETING));
  // "Sáng 10/11, ông A về chung vui Ngày hội … với bà con", and behind it "Trước đó, …": visited, and told first.
  else if (EARLIER.test(main.telling.sentence.text.replace(/^\W+/u, '')))
    all.unshift(...mentionedMeetings(before.slice(0, 1)).filter(({ day, title }) => day && title !== NAMELESS_MEETING));
  const first = tellings[0]!.telling;
  if (opensWithAnother(first, main.telling, body)) all.unshift(first);
  for (const { telling } of tellings) if (isAnother(telling, all)) all.push(onTheSameDay(telling, all[0]!));
  const besides = tellings.find(({ telling }) => mayBeAnother(telling, all))?.telling.sentence;
  return besides ? all.map((each, i) => (i === 0 ? { ...each, besides } : each)) : all;
}

/** "Đại hội thi đua yêu nước lần thứ V được tổ chức tại Hà Nội. Đại hội diễn ra ngày 2/12": named first, and its day told behind. */
function namedBefore(bare: MeetingTelling, tellings: readonly Ranked[]): MeetingTelling {
  if (!isBareTitle(tidyTitle(bare.title))) return bare;
  const named = tellings.find(
    ({ telling: { sentence, day, title, announced } }) =>
      day === null &&
      !announced &&
      sentence.start < bare.sentence.start &&
      !EARLIER.test(sentence.text) &&
      !isBareTitle(tidyTitle(title)) &&
      title.toLowerCase().startsWith(bare.title.toLowerCase()),
  )?.telling;
  if (!named) return bare;
  return {
    ...named,
    day: bare.day,
    dayIn: bare.dayIn ?? bare.sentence.text,
    place: named.place ?? bare.place,
    organisers: named.organisers.length > 0 ? named.organisers : bare.organisers,
  };
}

/** "… Hội sẽ tổ chức họp mặt. Phối hợp Sở A tổ chức Hội thao": who does so stands in the sentence before, and so does "sẽ". */
function goesOnPlanning({ text }: Sentence, before: Sentence | undefined): boolean {
  return (
    /^\W*(?:(?:đồng thời|bên cạnh đó|ngoài ra|sau đó),? )?(?:sẽ |phối hợp|tổ chức)(?![\p{L}])/iu.test(text) &&
    before !== undefined &&
    /(?<![\p{L}])sẽ (?:phối hợp |tiếp tục )?tổ chức(?![\p{L}])/iu.test(before.text)
  );
}

/** "Tại buổi đến thăm, …": nothing is told of whom. */
const VISIT = /^(?:buổi )?(?:(?:đến|tới) )?thăm$/iu;

const HEADLINE_HOLDS = compacted(
  /(?<![\p{L}])tổ chức (?:thành công )?(?:hội nghị|đại hội|(?:buổi )?lễ) (?:tổng|sơ|kỷ|đại|tuyên|biểu|tôn|trao)/iu,
);

/** "Công đoàn trường tổ chức Hội nghị tổng kết …" over a text that tells of no day and only of a council that met: the headline's. */
function announcedByHeadline({ day, title }: MeetingTelling, sentences: readonly Sentence[]): MeetingTelling | null {
  const headline = sentences.find(({ place }) => place === 'HEADLINE');
  if (day !== null || !headline || !/^họp(?! mặt)(?![\p{L}])/iu.test(title)) return null;
  return HEADLINE_HOLDS.test(headline.text) ? fromHeadline(headline) : null;
}

/** The day stands in a sentence of its own, or, of a list of meetings, before the list: "Ngày 5.3, nhiều đơn vị đã tổ chức …". */
function withDayFrom(telling: MeetingTelling, body: readonly Sentence[]): MeetingTelling {
  // "vừa tổ chức họp báo …. Hội nghị sẽ diễn ra vào ngày 28-11": the day of what the press was told of.
  const opened = /^(?:buổi )?họp báo(?![\p{L}])/iu.test(telling.title) ? null : openedOn(body);
  if (opened) return { ...telling, day: opened };
  const at = body.indexOf(telling.sentence);
  const before =
    dayOnTheSameDay(telling, body.slice(Math.max(0, at - 3), at)) ??
    dayAlone(telling, body[at - 1]) ??
    dayOfItsName(telling, body.slice(0, 12));
  if (before) return { ...telling, ...before };
  if (!BULLET.test(telling.sentence.text)) return telling;
  const list = body.findIndex(({ text }) => BULLET.test(text));
  for (const { text } of body.slice(0, Math.min(list, 3))) {
    const day = daysIn(text).find(({ announced }) => announced);
    if (day) return { ...telling, day, dayIn: text };
  }
  return telling;
}

/** "Tối 20/3, hơn 300 người có mặt ở quảng trường để dự chương trình “X”": the day of what is called alike, in another sentence. */
function dayOfItsName(
  { title }: MeetingTelling,
  body: readonly Sentence[],
): Pick<MeetingTelling, 'day' | 'dayIn'> | null {
  const name = /[“"][^“”"]{8,90}[”"]/u.exec(title)?.[0];
  if (name === undefined) return null;
  for (const { text } of body) {
    const day = daysIn(text).find(({ announced, start }) => announced && start < 12);
    const at = day ? text.indexOf(name, day.end) : -1;
    if (day && at > 0 && COMES_TO_IT.test(text.slice(day.end, at))) return { day, dayIn: text };
  }
  return null;
}
const COMES_TO_IT = /(?<![\p{L}])(?:dự|có mặt|diễn ra|khai mạc)(?![\p{L}])[^.;]*$/iu;

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
const CLOSED_BY_DAY = compacted(
  /^(?!.*(?:gửi|nộp|hạn|xong|hoàn thành|bắt đầu|trước|đến)(?![\p{L}])).*(?<![\p{L}])vào $/iu,
);

/** "Đại hội … diễn ra trong hai ngày", and in the headline "Phường A tổ chức Đại hội …": who holds it. */
function withHolder(telling: MeetingTelling, sentences: readonly Sentence[]): MeetingTelling {
  const headline = sentences.find(({ place }) => place === 'HEADLINE');
  const school = telling.organisers.length > 0 ? null : schoolMeant(telling.sentence, sentences);
  if (school !== null) return { ...telling, organisers: [school] };
  // "Cụm thi đua số III tổng kết …", and below only "hội nghị".
  const told =
    telling.title.split(' ').length < 5 ||
    isBareTitle(tidyTitle(telling.title)) ||
    /(?<![\p{L}])tổ chức(?![\p{L}])/iu.test(headline?.text ?? '');
  if (!headline || telling.organisers.length > 0) return telling;
  const { organisers, title } = fromHeadline(headline);
  // "Cụm thi đua số III tổng kết công tác thi đua năm 2022", and below "Hội nghị tổng kết công tác thi đua năm 2022": in the same words.
  return told || telling.title.toLowerCase().includes(title.toLowerCase()) ? { ...telling, organisers } : telling;
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
  /(?:^|[\s,])(?:hội nghị|đại hội|(?:buổi )?lễ|chương trình|kỳ họp|việc (?:tặng|trao|khen) thưởng)[^.;,]{0,60} (?:được )?(?:(?:khai mạc|diễn ra|tổ chức|tiến hành|bắt đầu) [^.;,]{0,40}|kéo dài (?:trong )?)$/iu;

/** "Sáng 12/1, tại hội trường huyện, Hội nghị đã diễn ra …": behind the day. */
const HELD_THERE = compacted(
  /^,?(?: tại [^,;.:]{3,80},)? (?:hội nghị|đại hội|(?:buổi )?lễ|chương trình|kỳ họp) (?:đã )?(?:được )?(?:chính thức |long trọng )?(?:diễn ra|tổ chức|khai mạc)(?![\p{L}])/iu,
);

/** "Phiên chính thức Đại hội sẽ khai mạc vào sáng 05/8": not the session that is reported. */
const LATER = compacted(
  /phiên chính thức|(?<![\p{L}])(?:sẽ (?:được )?(?:khai mạc|bế mạc)|dự kiến (?:được )?(?:khai mạc|bế mạc|tổ chức|diễn ra))/iu,
);

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
    !main.title.startsWith(first.title) &&
    !main.organisers.some((one) => organisers.some((other) => likeness(one, other) > 0.6))
  );
}
