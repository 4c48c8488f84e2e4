import { daysIn, type DayMention } from '../text/dates.js';
import type { MeetingTelling } from './telling.js';
import { organisersIn } from './organisers.js';
import { FORM_GIVEN } from '../lexicon/meeting-words.js';
import { compacted } from '../patterns/compact.js';
import type { Sentence } from '../text/sentences.js';
import { titleEnd } from './titles.js';

/** How many sentences from the beginning such a deed is the news. */
const NEWS = 3;

/** Behind the day: ", tại trụ sở xã, ông A - Chủ tịch UBND xã đã trao Giấy khen …", ", đoàn cán bộ … đã đến thăm, chúc mừng …". */
const DEED = compacted(
  new RegExp(
    `^,?(?: tại [^,;.:]{3,90}(?:, (?:xã|phường|huyện|quận|thị xã|thành phố|tỉnh) [^,;.:]{2,30})?,)? (?<who>(?:[^.;]|\\.(?=\\p{L})){3,260}?) (?:(?:(?:đã|vừa|trực tiếp) )+(?:(?:đến|tới) )?|(?:đến|tới) (?=thăm|dâng|viếng))(?<deed>(?:trao (?:tặng )?(?=(?:các |những |\\d+ )?(?:${FORM_GIVEN}))|khen thưởng |(?:làm lễ )?(?:dâng hương|dâng hoa|viếng)(?:,| và| tại| tưởng) |thăm(?:,| và) (?:chúc (?:mừng|tết|thọ)|động viên|trao (?:tặng )?(?:cờ|bằng|giấy|quà)|tặng (?:cờ|bằng|giấy|quà|hoa))(?:,| )).*)`,
    'iu',
  ),
);

/** "ông A", "đồng chí B", "Phó Chủ tịch UBND tỉnh C", "Đại tá D": somebody, and no body. */
const SOMEBODY = compacted(
  /^(?:(?:các )?(?:đồng chí|đ\/c|ông|bà)|(?:phó )?(?:chủ tịch|bí thư|giám đốc|trưởng ban|tổng giám đốc)|bộ trưởng|thứ trưởng|(?:trung|thượng|đại|thiếu) (?:tướng|tá)|đoàn|lãnh đạo|đại diện|thừa|thay mặt)(?![\p{L}])/iu,
);
const DECIDES = compacted(/(?<![\p{L}])(?:quyết định|ban hành|(?<!thư )ký|không|sẽ|được|đề nghị)(?![\p{L}])/iu);

/** "Ngày 9/2, Đại tá A cho biết đã trao giấy khen cho …": the day on which it was said. */
const SAYS = compacted(/(?<![\p{L}])(?:cho (?:biết|hay)|xác nhận|tin từ)(?![\p{L}])/iu);
/** "Đại tá A thông tin đã trao …"; not "Sở Thông tin và Truyền thông", "Trung tâm văn hóa, thông tin". */
const INFORMS = compacted(/(?<![\p{L}]|(?:hóa|hoá|tâm|phòng|sở)(?:,| -| và)? )thông tin(?:$|,| về| rằng| đã)/u);

/** "Nhân kỷ niệm 77 năm Ngày truyền thống …, chiều 18/8, …": before the day. */
const OCCASION =
  /^(?:nhân|thực hiện|hưởng ứng|chào mừng|trong (?:khuôn khổ|không khí)|hướng tới) (?:[^.;]|\.(?=\d)){5,180}, (?:vào )?$/iu;

/** "…, đã trao Huân chương … cho Phòng A vào chiều 18-6": the day closes the sentence. */
const CLOSES = /^\s*\.?\s*$/u;

/** "… vì đã có thành tích …": what it was given for. */
const REASON = compacted(/ (?:vì|do|(?:đã )?(?:có|lập|đạt) (?:nhiều )?thành tích|nhân dịp)(?![\p{L}]).*$/iu);

/**
 * Where an article tells of no meeting by name: what was handed over, or which body was visited, on a day that its first sentences
 * tell. "Sáng 19/8, ông A - Chủ tịch UBND xã đã trao Giấy khen cho 5 tập thể": it is called by what was done.
 */
export function doneOnADay(body: readonly Sentence[]): MeetingTelling | null {
  for (const sentence of body.slice(0, NEWS)) {
    if (sentence.place === 'CAPTION') continue;
    const { text } = sentence;
    for (const day of daysIn(text)) {
      const told = day.announced ? deedOn(text, day) : null;
      if (told === null) continue;
      const title = told.deed.slice(0, titleEnd(told.deed)).replace(REASON, '');
      const who = told.who.replace(/^[Đđ]oàn (?:công tác (?:của )?)?(?=\p{Lu})/u, '');
      const organisers = SOMEBODY.test(who) ? [] : organisersIn(who);
      return { sentence, title, day, place: null, organisers, from: 'LEAD' };
    }
  }
  return null;
}

function deedOn(text: string, { start, end }: DayMention): { who: string; deed: string } | null {
  const opens = start < 12 || OCCASION.test(text.slice(0, start));
  const closes = /(?<![\p{L}])vào $/u.test(text.slice(0, start)) && CLOSES.test(text.slice(end));
  if (!opens && !closes) return null;
  const found = DEED.exec(opens ? text.slice(end) : ` ${text.slice(0, start).replace(/ vào $/u, '')}`);
  const who = found?.groups?.['who'];
  return who === undefined || DECIDES.test(who) || SAYS.test(who) || INFORMS.test(who)
    ? null
    : { who, deed: found!.groups!['deed']! };
}
