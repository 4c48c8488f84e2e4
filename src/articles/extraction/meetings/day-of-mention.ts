import { daysIn, type DayMention } from '../text/dates.js';
import { compacted } from '../patterns/compact.js';
import { OF_A_DOCUMENT, TOLD_THEN } from './details.js';
import { MENTIONED } from './mentioned.js';
import type { Sentence } from '../text/sentences.js';

/** The day of a meeting that is only mentioned, and the words that tell it: in one of the first sentences of the text. */
export function dayOfMention(body: readonly Sentence[]): { day: DayMention; dayIn: string } | undefined {
  return body
    .slice(0, 3)
    .flatMap(({ text }) =>
      daysIn(text).flatMap((day) => (WAYS.some((tells) => tells(text, day)) ? { day, dayIn: text } : [])),
    )[0];
}

/** "Sáng 12/1, …"; not "(Trước đó, ngày 15-3, …)", nor "Ngày 20/9, UBND tỉnh đã ban hành Quyết định …". */
function opens(text: string, { announced, start, end }: DayMention): boolean {
  const decides =
    /^,? (?:(?:theo )?(?:thông )?tin từ [^,;.]{3,70} cho (?:biết|hay),? )?[^,;.]{2,80}(?:ban hành|có|ký) quyết định (?:số|về việc|khen|tặng)/iu.test(
      text.slice(end),
    );
  const held = announced && start < 12 && !decides && !TOLD_THEN.test(text.slice(end));
  return held && !/trước|(?<![\p{L}])(?:từ|đến)(?![\p{L}])/iu.test(text.slice(0, start));
}

/** "Trong tiết trời đầu đông, 19/11/2023, cựu học sinh đã về dự Lễ kỷ niệm …": a whole day between commas. */
function standsAlone(text: string, { year, start, end }: DayMention): boolean {
  return (
    year !== null &&
    start < 90 &&
    /,\s*$/u.test(text.slice(0, start)) &&
    text.slice(end).startsWith(',') &&
    MENTIONED.test(text.slice(end))
  );
}

/** "Nhận lời mời của Ban Tổ chức, chiều 2/10, Hòa thượng A đã đến tham dự đại hội". */
function comesThen(text: string, { announced, start, end }: DayMention): boolean {
  return (
    announced &&
    /,\s*$/u.test(text.slice(0, start)) &&
    !OF_A_DOCUMENT.test(text.slice(0, start)) &&
    /(?:đến|tới|về|tham) (?:dự|chung vui) (?:buổi )?(?:hội nghị|đại hội|lễ|chương trình|ngày hội)/iu.test(
      text.slice(end),
    )
  );
}

/** "Tại phiên họp trù bị Đại hội … sáng 9/3, Hội đã trao …": the day closes the name. */
function closesTheName(text: string, { announced, start, end }: DayMention): boolean {
  return (
    announced &&
    /^\s*,/u.test(text.slice(end)) &&
    /^tại (?:chương trình |buổi )?(?:hội nghị|đại hội|lễ|phiên họp|họp mặt|gặp mặt|kỳ họp) [^,.;:]{0,140}$/iu.test(
      text.slice(0, start),
    )
  );
}

/** "Bí thư Tỉnh ủy A sáng 16/5 đã dự lễ trao …": between whoever came and the verb. */
function comesOn(text: string, { announced, end }: DayMention): boolean {
  return (
    announced &&
    /^ (?:đã )?(?:(?:đến|tới|về|tham) )?dự(?: và [^,;.:]{2,40})? (?:buổi )?(?:hội nghị|đại hội|lễ|chương trình|họp mặt|gặp mặt|kỳ họp)(?![\p{L}])/iu.test(
      text.slice(end),
    )
  );
}

/** "… nói khi kết thúc hội nghị tổng kết công tác năm 2020 ngày 14.1": right behind the name, which remembers no day. */
function standsBehindTheName(text: string, { announced, start }: DayMention): boolean {
  return announced && (NAME_BEFORE.test(text.slice(0, start)) || TOOK_PLACE.test(text.slice(0, start)));
}

/** "… được nhắc lại tại hội nghị khép lại Chiến dịch Hè 2022 do Hội A triển khai, diễn ra sáng thứ Bảy tuần qua (17.9)". */
const TOOK_PLACE =
  /(?:tại|trong|dự) (?:hội nghị|đại hội|lễ|chương trình)[^.;:]{8,180}, (?:vừa |đã |được )*(?:diễn ra|tổ chức|khai mạc) (?:vào )?$/iu;

const NAME_BEFORE = compacted(
  /^\W*(?:cũng )?tại (?:buổi |cuộc )?(?:phiên họp|họp|kỳ họp|hội nghị|lễ) (?:diễn ra )?(?:vào )?$|(?:tại|dự|kết thúc|bế mạc|khai mạc|phát biểu|trong) (?:buổi )?(?:hội nghị|đại hội|lễ|phiên họp|kỳ họp)(?:(?!kỷ niệm|(?:nghị quyết|quyết định|chỉ thị|kế hoạch|công văn)(?![\p{L}]))[^,.;:]){8,180}\s(?:vào )?$|chủ trì (?:buổi )?(?:hội nghị|đại hội|lễ|phiên họp|kỳ họp) \((?:vào )?$/iu,
);

const WAYS = [opens, standsAlone, comesThen, closesTheName, standsBehindTheName, comesOn];
