import type { DayMention } from '../text/dates.js';
import { AT_THE_MEETING } from '../lexicon/award-words.js';
import { compacted } from '../patterns/compact.js';
import { dayBefore, organisersAndPlace } from './details.js';
import type { MeetingTelling } from './telling.js';
import { organisersIn } from './organisers.js';
import type { Sentence } from '../text/sentences.js';
import { titleIn, type TitleSpan } from './titles.js';

/** How many sentences from the beginning a meeting may be told for the first time. */
const LEAD_SENTENCES = 12;

/** What begins an item of a list of news. */
export const BULLET = compacted(/^[●•*+▪■–-]\s*\p{L}/u);

/** A meeting as a sentence tells of it, and how likely it is the one that the article is about. */
export interface Ranked {
  telling: MeetingTelling;
  rank: number;
}

/** A sentence that may tell of a meeting. */
interface Candidate {
  text: string;
  span: TitleSpan;
  /** What stands before the verb, and the words from the title on. */
  ahead: string;
  title: string;
  day: DayMention | null;
  /** Somebody is said to hold it. */
  held: boolean;
  /** Which sentence of the article it is. */
  number: number;
}

const DOES_SOMETHING = compacted(
  /^(?:hội nghị|đại hội|buổi họp|cuộc họp) (?:đã |và )?(?:đề ra|quán triệt|kết luận|phát biểu|điều hành|nêu|kêu gọi|đề nghị|yêu cầu)(?![\p{L}])/iu,
);

const SAID_OF_THE_WORK = compacted(
  /^(?:hội nghị|đại hội|buổi lễ) (?:đã |cũng )?(?:khẳng định|nhấn mạnh|nêu rõ|chỉ rõ)(?![\p{L}])|^(?:khen thưởng|tuyên dương|biểu dương|tôn vinh) .*(?<![\p{L}])(?:luôn|thường xuyên)$|^(?:họp mặt|gặp mặt|hội nghị|đại hội|(?:buổi )?lễ|ngày hội|chương trình) [^,;.]{0,80}? là (?:một )?(?:hoạt động|dịp|sự kiện|nội dung|việc làm)(?![\p{L}])/iu,
);

const MANY_HOLD = compacted(
  /(?<![\p{L}])(?:các (?:cấp|hội|chi hội|cơ sở|đơn vị|địa phương|xã|tổ chức|ngành)|nhiều|100%|toàn (?:tỉnh|huyện))(?![\p{L}])[^,.;]{0,60}$/iu,
);

const OWN_VERB = /^(?:tổng kết|sơ kết|họp|gặp mặt|kỷ niệm)/iu;

/** "* Cùng ngày, tại hội trường thị trấn, Hội A sơ kết …": the organiser's own verb in a list of meetings. */
const IN_A_LIST_THAT_DAY = /^[●•*+▪■–-]\s*(?:cũng (?:trong )?)?(?:chiều |sáng )?cùng ngày,/iu;

/** Told by the organiser's own verb alone, without a day: only as the first news, or in a list of meetings. */
function isToldAsNews({ text, span, title, number }: Candidate): boolean {
  if (number < 3 && JUST_ENDED.test(text.slice(span.end))) return true;
  if (!OWN_VERB.test(title)) return false;
  if (IN_A_LIST_THAT_DAY.test(text)) return true;
  const fresh =
    /(?:vừa|đã)\s*$/iu.test(text.slice(0, span.start).trimEnd()) ||
    /^\W*(?:[^,.]{0,20} [-–] )?(?:mới đây|vừa qua), \p{Lu}/iu.test(text);
  return number < 3 && span.verbStart < 120 && fresh;
}

/** "Hội thi … vừa kết thúc tại Nà Lươn", "Đại hội … được tổ chức trọng thể tại Nà Lươn". */
const JUST_ENDED = compacted(
  /^\s*,? ?(?:vừa (?:chính thức )?(?:diễn ra|kết thúc|khép lại|bế mạc) (?:tại|ở|vào|hôm)|(?:đã )?(?:diễn ra|được (?:long trọng )?tổ chức) (?:(?:trọng thể|long trọng|thành công) )?(?:tại|ở)(?! các)(?![^.;]* (?:hằng|hàng|mỗi) ))(?![\p{L}])/iu,
);

const PLANNED = compacted(
  /(?:ban hành|xây dựng|có|thông qua) (?:kế hoạch|đề án|hướng dẫn|công văn)(?![\p{L}])[^,;.]{0,60} (?:về|về việc)(?: việc)? (?:triển khai )?(?:tổ chức )?$/iu,
);

const WHENEVER = compacted(/(?<![\p{L}])(?:vào|trong|mỗi|các|của) (?:năm|kỳ|thời gian|thời điểm|dịp|lúc)\s*$/iu);

const EVERY_YEAR = compacted(
  /^\s*,? ?(?:thường )?(?:được )?(?:tổ chức|diễn ra) (?:thường niên|(?:định kỳ )?(?:hằng|hàng|mỗi) năm)(?![\p{L}])(?![^.;]*(?<![\p{L}])(?:năm nay|lần này)(?![\p{L}]))/iu,
);

/** "được tổ chức thường niên, diễn ra sáng 12/1/2024": told of every year, and held this one. */
const THIS_YEAR = compacted(
  /(?<![\p{L}])(?:(?<!(?:từ|thành lập|ra đời)(?: vào)?(?: ngày)? )(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})|, năm \d{4}|khai mạc|diễn ra (?:vào )?(?:sáng|chiều|tối)|diễn ra (?:vào )?ngày \d{1,2}\/\d|thu hút (?:hơn |gần |trên )?\d)/iu,
);
function isOfEveryYear(text: string, from: number): boolean {
  const behind = text.slice(from);
  const said = EVERY_YEAR.exec(behind)?.[0].length;
  return said !== undefined && !THIS_YEAR.test(text.slice(0, from)) && !THIS_YEAR.test(behind.slice(said));
}

/** What is said of meetings without telling that one was held here. */
const NOT_TOLD: readonly ((candidate: Candidate) => boolean)[] = [
  // "tổ chức phần lễ và phần hội" names no meeting.
  ({ text, span }) => /phần\s*$/iu.test(text.slice(0, span.start)),
  // "Đây là một ngày kỷ niệm được tổ chức hằng năm vào ngày 20 tháng 11".
  ({ text, span }) => isOfEveryYear(text, span.end),
  // "không tổ chức trao Giấy khen", "tạm hoãn tổ chức Đại hội".
  ({ ahead }) => /(?<![\p{L}])(?:không|chưa|(?:tạm )?hoãn|tạm dừng|lùi thời gian)\s*$/iu.test(ahead),
  // "Ngày 24/12, … cho biết đã đề xuất biểu dương, khen thưởng ông A": asked for, whatever day it was said on.
  ({ ahead }) => /(?<![\p{L}])(?:đề xuất|đề nghị|kiến nghị)\s*$/iu.test(ahead),
  // "ban hành Kế hoạch số 12/KH-MTTQ về tổ chức Đại hội …": planned, whatever the day of the plan.
  ({ text, span }) => PLANNED.test(text.slice(Math.max(0, span.verbStart - 120), span.start)),
  // "tất cả cơ quan, đơn vị đã hoàn thành tổ chức Đại hội": many were held.
  ({ ahead }) => /(?<![\p{L}])hoàn thành(?: việc)?\s*$/iu.test(ahead),
  // "80% chi hội hoàn thành Đại hội", "đến ngày 30/6, … hoàn thành": how far many have come.
  ({ span, day, ahead, text }) =>
    /hoàn thành$/iu.test(span.verb) &&
    (!day || MANY_HOLD.test(ahead) || /(?:đến|trước)\s*$/iu.test(text.slice(0, day.start))),
  // "có 93/130 Hội cơ sở đã tổ chức đại hội": how many of all have held theirs.
  ({ ahead }) => /(?:có|với|đã) \d{1,4}\/\d{1,4} (?!\d)[^.;]{2,60}$/u.test(ahead),
  // "Trong hai ngày 19 và 20/9 sẽ có 5 đơn vị tổ chức đại hội": many of them.
  ({ ahead }) =>
    /(?<![\p{L}])có \d{1,4} (?:đơn vị|cơ sở|chi hội|chi bộ|xã|phường|tổ chức)(?![\p{L}])[^,.;]{0,60}$/iu.test(ahead),
  // "Chủ trì Hội nghị có đồng chí A": who chaired it, and not what it is called.
  ({ title }) =>
    /^(?:(?:buổi|cuộc|phiên) )?\p{L}+(?: \p{L}+)? (?:(?:có|gồm|là)(?![\p{L}])|(?:các )?(?:ông|bà|đồng chí|đ\/c)\s?:)/iu.test(
      title.slice(0, 40),
    ),
  // "tham luận tại đại hội đã khẳng định: Công tác … được các cấp tổ chức thực hiện", "phong trào … luôn được cấp ủy tổ chức": what is said of the work.
  ({ text, span }) => SAID_OF_THE_WORK.test(text.slice(span.start, span.end)),
  // "Đồng chí A cụm trưởng chủ trì Hội nghị đề ra …": who chaired it, and what was done.
  ({ span, day, number, title }) => !day && /^chủ trì$/iu.test(span.verb) && number > 0 && DOES_SOMETHING.test(title),
  // "Đại hội … sẽ diễn ra": announced.
  ({ span, day }) => span.planned && (!day || day.start > span.start),
  // "Ngày mai (11/10), Đại hội … sẽ khai mạc": of the day after what is reported.
  ({ span, text }) => span.planned && /^\W*(?:ngày|sáng|chiều|tối) mai(?![\p{L}])/iu.test(text),
  // "Năm 2025, Hội … tổ chức thành công Đại hội phụ nữ các cấp": many of them.
  ({ day, title }) => !day && /^đại hội(?: \p{L}+){0,4} các cấp(?![\p{L}])/iu.test(title),
  // "trao tặng 5 năm một lần vào năm diễn ra Đại hội": whenever it is held.
  ({ span, ahead }) => /diễn ra$/iu.test(span.verb) && WHENEVER.test(ahead),
  // "tổ chức thăm, tặng quà …": a visit is told on a day.
  ({ day, title }) => !day && /^thăm/iu.test(title),
  // "góp phần tổ chức thành công lễ khai mạc và bế mạc": what somebody did well.
  ({ day, title }) => !day && /^lễ khai mạc(?: và|,) (?:lễ )?bế mạc/iu.test(title),
  // "đã tổ chức cuộc thi viết …": it runs for months where no day is told.
  ({ day, title }) => !day && /^cuộc thi/iu.test(title),
  // "thống nhất nội dung tổ chức Đại hội …": spoken of, and not held.
  ({ day, ahead }) =>
    !day &&
    /(?:nội dung|việc|công tác|phương án|đề án|kế hoạch|chủ trương|thời gian|thời điểm|khâu|chọn)\s*$/iu.test(ahead),
  // "Các Hội thành viên đã tổ chức hội nghị …": many were held, and none of them is told.
  ({ day, ahead }) => !day && MANY_HOLD.test(ahead),
  // "Tại buổi lễ, Hội đã tiến hành tuyên dương …": an act of the meeting.
  ({ day, ahead, title }) =>
    !day &&
    AT_THE_MEETING.test(ahead) &&
    /^(?:tuyên dương|biểu dương|tôn vinh|khen thưởng|trao|công bố|phát động|ra mắt|giao lưu)/iu.test(title),
  // "UBND phường đã biểu dương em A và tặng giấy khen": what was done, and no meeting's name.
  ({ held, title, text, span }) =>
    !held &&
    /^(?:tuyên|biểu) dương/iu.test(title) &&
    /(?:,| và) (?:trao |kịp thời )?(?:tặng )?(?:giấy|bằng) khen/iu.test(text.slice(span.start, span.end + 24)),
  // "đề nghị các cấp Hội tổ chức Hội thi …": what is asked for is not held here.
  ({ day, ahead }) =>
    !day && /(?:nhấn mạnh|hướng dẫn|đề nghị|yêu cầu|mong muốn|cần|tiếp tục|tập trung|phấn đấu)[^.]*$/iu.test(ahead),
  (candidate) => !candidate.held && !candidate.day && !isToldAsNews(candidate),
  // "sẽ tổ chức", "nhằm chuẩn bị đại hội": ahead of it.
  ({ text, span, number, day }) =>
    /(?<![\p{L}])(?:sẽ|dự kiến|kế hoạch|nhằm|để|chuẩn bị|từ khi)(?![\p{L}])/iu.test(
      text.slice(Math.max(0, span.verbStart - 30), span.start),
    ) &&
    (number > 0 || !day),
  // "Dự kiến ngày 25/11, Hội A sẽ tổ chức …": announced, though on a day.
  ({ text, span }) =>
    /^\W*dự kiến(?![\p{L}])/iu.test(text) || /(?<![\p{L}])sẽ\s*$/iu.test(text.slice(0, span.verbStart)),
  // "Hội sẽ cử 30 cán bộ: tuyên truyền; tổ chức Hội thi …": one of the things that are to be done.
  ({ text, span, day }) => !day && /(?<![\p{L}])sẽ(?![\p{L}])[^.]*[;:,][^.]*$/iu.test(text.slice(0, span.start)),
  ({ number, day }) => number >= LEAD_SENTENCES && !day,
];

/** The meeting that the sentence says was held; null where it tells of none. */
export function toldMeeting(sentence: Sentence, number: number): Ranked | null {
  const { text } = sentence;
  const span = titleIn(text);
  if (!span) return null;
  const day = dayBefore(text, span);
  const held =
    span.verb !== '' || (span.by !== undefined && number < 6 && !/^(?:các|nhiều)(?![\p{L}])/iu.test(span.by));
  const ahead = text.slice(0, span.verbStart);
  const candidate = { text, span, ahead, title: text.slice(span.start), day, held, number };
  if (NOT_TOLD.some((rule) => rule(candidate))) return null;
  // "Ngày 17/12, Ban Chỉ huy A đón nhận Huân chương": who receives is not said to hold the ceremony.
  const receives = !held && /^đón nhận/iu.test(candidate.title);
  const { organisers: holders, place } = organisersAndPlace(text, span, day);
  const organisers = receives ? [] : holders.length > 0 ? holders : whoseNews(text);
  const announced = span.planned || IS_TO_BE_HELD.test(text.slice(Math.max(0, span.verbStart - 30), span.start));
  const rank =
    (day ? 4 : 0) +
    (held ? 2 : 0) +
    (organisers.length > 0 ? 1 : 0) -
    // "từ ngày 7/6 đến 9/6, … tổ chức các hoạt động tôn vinh …": many of them, and the ceremony is told behind.
    (/các hoạt động $/iu.test(text.slice(span.verbStart, span.start)) ? 2 : 0) -
    number * 0.25 +
    // "Ủy ban A vừa tổ chức họp báo về việc tổ chức Hội nghị B": B is still to come, whatever day is printed over it.
    (!day && held && number < 5 && /^(?:buổi )?họp báo(?![\p{L}])/iu.test(candidate.title) ? 4 : 0) -
    // "Trước đó, ngày 16/8, Hội A tổ chức …": what went before the one that is told.
    (EARLIER.test(text) ? 7 : 0) -
    // What was held comes before what is only announced.
    (announced ? 3 : 0) -
    (sentence.place === 'CAPTION' ? 2 : 0);
  const telling: MeetingTelling = {
    sentence,
    title: text.slice(span.start, span.end),
    day,
    place,
    organisers,
    from: 'LEAD',
  };
  return { telling: announced ? { ...telling, announced } : telling, rank };
}

/** "Ngày 25/11, Hội A sẽ tổ chức Đại hội": told before it is held. */
const IS_TO_BE_HELD = compacted(/(?<![\p{L}])sẽ(?![\p{L}])/iu);

export const EARLIER = /^[\s“"(]*trước đó,(?! (?:cũng )?(?:trong )?(?:(?:sáng|chiều) )?cùng ngày)/iu;

/** "* Hội Đông y huyện A: ngày 9-8 sơ kết …". */
function whoseNews(text: string): string[] {
  const head = /^[●•*+▪■–-]\s*(\p{Lu}[^,;:.]{5,90}): (?=\p{L})/u.exec(text)?.[1];
  return head === undefined ? [] : organisersIn(head);
}
