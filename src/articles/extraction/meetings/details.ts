import { daysIn, type DayMention } from '../text/dates.js';
import { bodiesIn } from '../bodies/bodies.js';
import { OUTLET_PREFIX } from '../lexicon/furniture.js';
import { compacted } from '../patterns/compact.js';
import { organisersIn } from './organisers.js';
import type { TitleSpan } from './titles.js';

/** "Thực hiện Kế hoạch số 22/KH-LĐLĐ ngày 09/12/2021 của …, ngày 25/12 …": the plan's day. */
export const OF_A_DOCUMENT =
  /(?:kế hoạch|quyết định|công văn|hướng dẫn|nghị quyết|chỉ thị|thông báo|thông tri|kết luận|số(?= ?[:\d]))(?:[^,;]{0,70}| ?(?:số ?)?:? ?\d[^\s,;]*,\s*)$/iu;

/** "Chiều 16/5, ông A cho biết đoàn đã lên đường dự …": when it was told to the newspaper; not "ông A dự hội nghị và cho biết …". */
export const TOLD_THEN = compacted(
  /^,? (?:ông|bà|anh|chị|đồng chí|đ\/c) (?:(?!tại (?:buổi|hội|đại|lễ|họp|cuộc)|(?<![\p{L}])(?:chủ trì|dự(?! (?:án|thảo|kiến|báo|toán|phòng))|trao(?! đổi)|phát biểu)(?![\p{L}]))[^;.:]){3,120} (?:cho biết|cho hay)(?![\p{L}])/iu,
);

/** The first day announced before the title ("Ngày 12/1, …"), or in brackets after "hôm nay". */
export function dayBefore(text: string, span: TitleSpan): DayMention | null {
  const days = daysIn(text);
  const before = days.filter(
    (day) =>
      day.start < span.start &&
      day.start < 420 &&
      !OF_A_DOCUMENT.test(text.slice(0, day.start)) &&
      !TOLD_THEN.test(text.slice(day.end)),
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
        (/(?:vào(?: lúc| hồi)?(?: \d{1,2} ?(?:h|g|giờ) ?(?:\d{2})?(?: phút)?)?,?|trong(?: (?:hai|ba|bốn|\d))?|sau|đã họp)\s*$/iu.test(
          text.slice(Math.max(0, day.start - 26), day.start),
        ) ||
          opensOn(text, span, day) ||
          closesWith(text, day)),
    ) ?? null
  );
}

/** "Phó Chủ tịch UBND tỉnh A cùng đại biểu Ban Dân tộc đã gặp mặt …": somebody came, and others besides. */
const COMES_WITH_OTHERS =
  /^(?:phó |nguyên )*(?:chủ tịch|bí thư|giám đốc|trưởng ban)[^,;]* cùng (?:các )?(?:đại biểu|đại diện|lãnh đạo|đoàn)/iu;

/** "15 huyện đều có đại biểu về dự buổi gặp mặt do Hội A tổ chức": who stands before came to it. */
const COME_TO_IT = compacted(/(?<![\p{L}])dự(?: \p{Ll}+)?\s*$/u);

/** "tại chùa A, thôn B, xã C, TP D đã diễn ra …": the rest of where it was. */
const ONLY_WHERE = /^(?:(?:thôn|xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tp\.?|tỉnh) [^,;]{2,30}(?:, |$))+$/iu;

/** "tại Nhà văn hóa xã Nà Sơn Hội Cựu chiến binh xã tổ chức": no comma parts where from who. */
const WITHOUT_COMMA = compacted(
  /^[^,;]{3,60}?\p{Lu}\p{Ll}+(?= (?:Hội (?:[CNLKĐ]|chữ thập|cựu chiến|người cao|nông dân)|Ủy ban|UBND|Đảng ủy|Ban (?:Thường|Chấp|Chỉ|Đại)|Công đoàn |Liên đoàn ))/u,
);

const LEADERS_OF = compacted(
  /^[Ll]ãnh đạo (?=(?:Công (?:an|đoàn)|UBND|Ủy ban|Hội|Sở|Bộ|Liên đoàn|LĐLĐ|(?:Đảng|Tỉnh|Huyện|Thành) [uủ][ỷy])(?![\p{L}]))/u,
);

/** "tại Nhà văn hóa, Liên đoàn A đã diễn ra Hội nghị": whose house it is; what takes place is held by nobody before the verb. */
function isWhoseVenue(lead: string, at: RegExpExecArray): boolean {
  return (
    HOUSE.test(at[1]!) &&
    !OF_SOMEBODY.test(at[1]!) &&
    lead.slice(0, at.index).replace(/[\s,;:.)]+/gu, '') === '' &&
    !lead.slice(at.index + at[0].length).includes(',')
  );
}
const HOUSE = compacted(
  /^(?:hội trường|nhà (?:văn hóa|văn hoá|hát|thi đấu|khách)|trung tâm|phòng họp|sân)(?![\p{L}])/iu,
);
/** "Hội trường UBND huyện", "Hội trường huyện A": whose it is was said, and the body behind the comma holds the meeting. */
const OF_SOMEBODY = compacted(
  /(?<![\p{L}])(?:UBND|HĐND|[UỦ]y ban|\p{Lu}\p{Ll}+ (?:[uủ][ỷy]|đoàn)|Hội(?! (?:trường|nghị))|Công an|Bộ|Sở|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)(?![\p{L}])/u,
);

/** "tại Hà Nội sáng 23-11", "tại thành phố 5 năm qua", "tại hội trường xã !": when, and a sign. */
const AFTER_THE_PLACE =
  /\s+(?:(?:vào |từ )?(?:lúc |sáng|chiều|tối|trưa|ngày|hôm) ?[^,]*|(?:đã|vừa) (?:kết thúc|khép lại|bế mạc|diễn ra|thành công).*|(?:trong )?\d{1,2} năm (?:vừa )?qua.*|[!?…]+)$/iu;

const NOUN = compacted(/^(?:hội nghị|đại hội|(?:buổi )?lễ|chương trình|kỳ họp|ngày hội)(?![\p{L}])/iu);
/** "với sự có mặt của đại diện Sở A, Hội B, Đại hội … khai mạc": the meeting's name follows, and all of them came. */
const WHO_CAME =
  /(?:^|(?<=[\s,;]))(?:với|có) sự (?:tham dự|tham gia|có mặt|hiện diện|góp mặt|chứng kiến)(?![\p{L}]).*$/iu;

/** Who stands between the day and the verb, and where: "Ngày 12/1, tại hội trường huyện, Hội A và Hội B tổ chức …". */
export function organisersAndPlace(
  text: string,
  span: TitleSpan,
  day: DayMention | null,
): { organisers: string[]; place: string | null } {
  // "Với 230 đại biểu của 63 tỉnh, thành Hội …, Đại hội …": who came, and not who holds it.
  let lead = span.by === '' ? '' : text.slice(0, span.verbStart);
  // "Hội A hôm 29/8 tổng kết …": who holds it may stand before the day, too.
  if (day && day.end <= span.verbStart)
    lead =
      lead.slice(day.end).trim() === '' ? lead.slice(0, day.start).replace(OUTLET_PREFIX, '') : lead.slice(day.end);
  else lead = lead.replace(OUTLET_PREFIX, '');
  // "Vừa qua Ban Chỉ đạo … tổ chức": no comma parts when from who.
  lead = lead.replace(/^\s*(?:vừa qua|mới đây|vừa mới đây|(?:sáng|chiều|tối|hôm) nay|hôm qua) (?=\p{Lu})/iu, '');
  // "Ngày 27/8 (14/7/Ất Mùi), chùa A": the day of the moon.
  lead = lead.replace(/^\s*\(\s?\d[^()]{2,30}\)/u, '');
  // "tại Quảng trường A (đường B, TP C), UBND tỉnh …": where the place is.
  lead = lead.replace(/\s*\([^()]*,[^()]*\)/gu, '');
  const at =
    /(?:^|[,\s])tại\s+(?!\d+ (?:địa điểm|điểm cầu|điểm)(?![\p{L}]))([^,;]{3,90}(?:(?<=trung tâm (?:văn hóa|văn hoá)), (?:thông tin|thể thao)[^,;]{0,60})?(?:, (?<level>khu công nghiệp|thôn|ấp|khu phố|khóm|xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tp\.?|tỉnh) (?!(?:[uủ][ỷy]|đoàn|hội)(?![\p{L}]))[^,;]{2,30}(?=, \S)(?!, \k<level> (?!(?:[uủ][ỷy]|đoàn|hội)(?![\p{L}])))){0,4})(?:[,;]|\s(?:đã|vừa|long trọng)\s*$|\s*$)/iu.exec(
      lead,
    );
  const took = /diễn ra/iu.test(span.verb) && at !== null;
  const there = at === null ? null : (WITHOUT_COMMA.exec(at[1]!)?.[0] ?? null);
  const placeEnds = at === null ? 0 : at.index + (there === null ? at[0].length : at[0].indexOf(at[1]!) + there.length);
  const withoutPlace = at ? `${lead.slice(0, at.index)}, ${lead.slice(placeEnds)}` : lead;
  const partners = /phối hợp (?:với|cùng)(?: với)?\s+(.{3,160})$/iu.exec(
    span.verb.replace(
      /\s*(?:long trọng|đồng)?\s*(?:tổ chức|diễn ra|khai mạc|tiến hành|mở|chủ trì(?!,? phối hợp)).*$/iu,
      '',
    ),
  )?.[1];
  const tail =
    /(?:, | )do (?=\p{Lu})(.{3,120}?) (?:phối hợp )?(?:tổ chức(?! (?:quốc tế|phi chính phủ))|đăng cai)/iu.exec(
      text.slice(span.start),
    )?.[1];
  // "Hội A đã tổ chức gặp mặt các đội dự hội thi do Hội B tổ chức": what B holds is the contest.
  const hosts =
    (/tổ chức/iu.test(span.verb) && /\S{3}/u.test(lead.replace(/^[^,]*,/u, '')) ? undefined : tail) ?? span.by;
  const printed = withoutPlace
    .replace(/^[\s,;:.)●•*▪■–-]+|[\s,]+$/gu, '')
    .replace(
      /^.*(?:nhân dịp|nhân kỷ niệm|theo [uủ][ỷy] quyền|thừa (?:lệnh|[uủ][ỷy] quyền)|thực hiện|chào mừng|hưởng ứng|nhằm|để)[^,]*,\s*/iu,
      '',
    );
  // "lãnh đạo Công an tỉnh đã tổ chức lễ": for whom they do.
  const led = /tổ chức/iu.test(span.verb) ? printed.replace(LEADERS_OF, '') : printed;
  const holders = NOUN.test(text.slice(span.start)) && span.verb === '' ? led.replace(WHO_CAME, '') : led;
  // "Các đồng chí: A, Bí thư Tỉnh ủy; B, Chủ tịch HĐND tỉnh chủ trì Hội nghị …": chairs, and no bodies.
  const chaired =
    COMES_WITH_OTHERS.test(printed) ||
    (/^(?:các )?(?:đồng chí|đ\/c|ông|bà)(?![\p{L}])/iu.test(printed) && /chủ trì/iu.test(span.verb));
  // "chủ trì cuộc họp của Hội đồng Thi đua khen thưởng tỉnh": whose meeting it is.
  const own = /^(?:cuộc|phiên|buổi) họp của (?=\p{Lu})/iu.exec(text.slice(span.start));
  const [whose] = own ? bodiesIn(text.slice(span.start + own[0].length, span.start + 160), []) : [];
  const all = [
    ...(own && whose?.start === 0 ? organisersIn(text.slice(span.start + own[0].length).slice(0, whose.end)) : []),
    ...(chaired || (took && (ONLY_WHERE.test(printed) || isWhoseVenue(lead, at!))) || COME_TO_IT.test(lead)
      ? []
      : organisersIn(holders)),
    ...(partners === undefined ? [] : organisersIn(partners)),
    ...(hosts === undefined ? [] : organisersIn(hosts)),
  ];
  const venue =
    there ??
    at?.[1] ??
    /(?:^|[\s,])tại\s+((?!Đại hội|Hội nghị|Lễ |Nghị quyết|Quyết định|Kế hoạch)(?:hội trường|trung tâm|nhà văn hóa|nhà hát|trụ sở|TP|thành phố|huyện|xã|khu|đền|thủ đô|\p{Lu})[^,;.]{2,80})/u.exec(
      text.slice(span.start),
    )?.[1];
  // "tại Trung tâm Hội nghị với sự tham dự của 280 đại biểu": who came is no part of the place.
  return {
    organisers: all,
    place:
      venue
        ?.replace(/\s(?:với|có) sự (?:tham dự|tham gia|có mặt|hiện diện)(?![\p{L}]).*$/iu, '')
        .replace(AFTER_THE_PLACE, '')
        .trim() ?? null,
  };
}

/** "Đại hội … đã khai mạc sáng 26-4", "Lễ kỷ niệm … được Hội A tổ chức tại … sáng ngày 25.7": the title is the subject. */
function opensOn(text: string, span: TitleSpan, day: DayMention): boolean {
  if (span.verb !== '' || span.planned || span.verbStart !== span.start) return false;
  const between = text.slice(span.end, day.start);
  return (
    /(?:diễn ra|bế mạc|khai mạc|tổ chức|tiến hành)[^.;:]{0,90}$/iu.test(between) &&
    // "từ ngày 15 - 17/5" begins on the first of them.
    (!/(?:từ|đến|trước|sau|tới)\s*$/iu.test(between) || (day.until !== null && /từ\s*$/iu.test(between)))
  );
}

/** "… kỷ niệm ngày 30/4/1975", "… chuẩn bị Đại hội ngày 15/5/2024", "… kết quả đến ngày 30/6/2023": no day of the meeting itself. */
const DAY_OF_SOMETHING = compacted(
  /(?<![\p{L}])(?:(?:từ|đến|trước|sau|tới|hết|và|kể từ)|(?:nhân|mừng|kỷ niệm|hưởng ứng|thành lập|truyền thống|chuẩn bị|hướng tới|tiến tới)[^,;]*)\s*$/iu,
);

/** "Hội A tổ chức họp mặt …, ngày 4/2.", "… tổng kết công tác năm 2022 sáng 12/1 tại nhà văn hóa.": the last words of the sentence. */
function closesWith(text: string, day: DayMention): boolean {
  const before = text.slice(Math.max(0, day.start - 160), day.start);
  const sure = /,\s*$/u.test(before) || day.year !== null || /^(?:sáng|chiều|tối)/iu.test(day.printed);
  return (
    sure &&
    !DAY_OF_SOMETHING.test(before) &&
    !OF_A_DOCUMENT.test(before) &&
    /^(?:,? tại [^,;.:]{3,80})?[\s.]*$/iu.test(text.slice(day.end))
  );
}

/** "hội nghị mở rộng nhằm sơ kết công tác quý III": what it was held for; the title itself, where that is not said. */
export function purposeOf(sentence: string, title: string): string {
  const behind = sentence.slice(sentence.indexOf(title) + title.length);
  const purpose = PURPOSE.exec(behind)?.[1] ?? title;
  return purpose.startsWith('nhìn lại') ? `hội nghị ${purpose}` : purpose;
}
/** Right behind the name, or in the next sentence: "Hội nghị nhằm tổng kết công tác năm 2014"; not "nhìn lại chặng đường từ năm 1993". */
const PURPOSE =
  /^(?:,?|(?:[^.]{0,120}\.)? (?:hội nghị|buổi họp|kỳ họp)(?: này)?) nhằm ((?:tổng kết|sơ kết|nhìn lại(?= (?:(?!(?<![\p{L}])(?:từ|giai đoạn|chặng đường|thành lập|tái lập|\d+ năm)(?![\p{L}]))[^,;.])* năm \d{4})) [^,;.]*)/iu;
