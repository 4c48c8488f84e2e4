import { finder } from '../patterns/scanning.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import type { MeetingKind } from '../draft.js';
import { BARE_MEETING, HELD, KINDS, NUMBER_OF_MEETING, TITLE_START } from '../lexicon/meeting-words.js';
import { compacted } from '../patterns/compact.js';
import { matchesOf } from '../patterns/matches.js';

/** "[organisers] tổ chức [title]" in a sentence. */
export interface TitleSpan {
  /** Where the verb, or the title itself, begins: organisers stand before it. */
  verbStart: number;
  start: number;
  end: number;
  /** "phối hợp với Ban Dân vận tổ chức": the verb with its partners. */
  verb: string;
  /** "… sẽ diễn ra": announced. */
  planned: boolean;
  /** "Lễ kỷ niệm … được LĐLĐ tỉnh tổ chức": who holds it, after the title. */
  by?: string | undefined;
}

const HELD_TITLE = compacted(
  new RegExp(
    `(?<![\\p{L}])(?<!(?:phát biểu|diễn văn|bài|lời|ban|\\d năm|(?:thành tích|đóng góp)[^,;.]{0,20} trong(?: (?:việc|công tác))?) )(?<verb>${HELD}) (?:thành công |các hoạt động |buổi |chương trình |bế mạc (?=(?:hội|đại|liên|cuộc) )|vòng (?:chung khảo|chung kết|bán kết|sơ khảo|sơ loại) (?:của )?(?=(?:hội|liên|cuộc) )|phiên (?:chính thức|trọng thể|khai mạc|bế mạc|trù bị|thứ \\p{L}+) (?:của )?|chuỗi [^,;.]{0,30})?(?=[“"]?(?:${TITLE_START})(?![\\p{L}]))`,
    'iu',
  ),
);
/** "Hội CCB tỉnh tổng kết công tác Hội năm 2020": the organiser's own verb begins the title. */
const OWN_VERB = compacted(
  /(?<![\p{L}])(?<!nhân (?:dịp )?|(?:các|những) hoạt động |ban chỉ đạo |(?:chào )?mừng |hướng (?:tới|đến) |hưởng ứng )(?<verb>(?:(?:đã|vừa|long trọng|cũng) )*)(?=(?:phát động (?:phong trào |đợt )?thi đua|tổng kết|sơ kết|đại hội(?= (?:đại biểu )?lần thứ)(?<=(?:^|[\s,])(?:đảng bộ|chi bộ|hội|đoàn|công đoàn|liên đoàn|lđlđ|chi hội) [^,;.:]{2,60}(?<!quyết|tại|dự|sau|mừng|trước|kiện|của|theo|từ|tới|đến|vào|và|trình|chức|để|cho|với|nhân|ngày|thành công|chỉ đạo|trù bị|bế mạc|khai mạc) đại hội)|họp (?:để|lần|phiên|xét|mặt|thống|đánh|triển|thông|với|bàn|nghe|rà|giao)|họp mặt|gặp mặt|mít tinh(?= k[ỷỉ] niệm)|kỷ niệm(?! chương)|tuyên dương|biểu dương|đón nhận(?= (?:Huân chương|Cờ thi đua|danh hiệu Anh hùng))|ký kết(?= (?:giao ước|kết nghĩa|nghĩa giai)))(?![\p{L}]))/iu,
);
/** "Lễ kỷ niệm … đã diễn ra", "Đại hội … bế mạc": the title is the subject. */
const TITLE_FIRST = compacted(
  new RegExp(
    `(?<title>(?<!trung tâm |thực hiện |thi đua ?[-–,] ?|ngày (?=lễ))(?:${TITLE_START})(?![\\p{L}])(?:[^.;]|\\.(?=[\\p{L}\\d])){6,260}?)\\s*,?\\s*(?<will>(?:đã|vừa|sẽ|chính thức|long trọng) )*(?:diễn ra|bế mạc|khai mạc|(?:lại |chính thức )?được (?<by>[^.;]{3,130}? )?(?:tổ chức|(?<!gợi |cởi )mở(?! (?:rộng|mang|đường|lối|thêm)))|do (?<hosts>[^.;]{3,130}? )(?:phối hợp )?(?:đăng cai|tổ chức(?! (?:quốc tế|phi chính phủ)))|thành công|tổ chức(?! (?:chính trị|đoàn thể|thành viên|xã hội|cơ sở|hội|tôn giáo|đảng|công đoàn))|tiến hành|kết thúc|(?<=(?:đã|vừa|chính thức) )khép lại(?! (?:một|năm|chặng|hành trình|nhiệm))|hoàn thành|bắt đầu|họp(?= (?:vào )?(?:(?:sáng|chiều|tối) )?ngày \\d))(?![\\p{L}])`,
    'iu',
  ),
);

/** "Trong không khí …, trong hai ngày 26 - 27/9, tại nhà văn hóa, Đại hội …": a long opening that ends in day and place. */
const DAY_BEFORE = compacted(/(?<![\p{L}])ngày \d[^.;]*, $/iu);

/** "Với 230 đại biểu của 63 tỉnh, thành Hội …, Đại hội … được tổ chức": who came stands before the name. */
const LONG_LIST_BEFORE = /^với (?:sự [^.;]{3,30} của )?(?:hơn |gần |trên )?\d[^.;]{0,300}, $/iu;

/** "…, được Hội A tổ chức hôm 5/1": a long opening before the name, and the day right behind the verb. */
const ON_A_DAY = /^ (?:vào )?(?:sáng|chiều|tối|ngày|hôm) (?:ngày )?\d{1,2} ?[-/.]/iu;

const TITLE_END = compacted(
  /(?:;,? (?:trao|tặng)(?: tặng)? (?:huân|huy|bằng|giấy|cờ|kỷ niệm)|, trong đó (?:có )?(?:hơn |gần |trên )?\d|; (?:huân chương|huy chương|bằng khen|cờ thi đua)|, kết hợp trao|\s?[,–-] (?:đánh dấu|khép lại|mở ra|quy tụ|qua đó|(?:cùng )?ôn lại|(?:đây )?là (?:một )?(?:hoạt động|dịp|sự kiện)|một (?:hoạt động|sự kiện))(?![\p{L}])| và (?:cho biết|cho hay)(?![\p{L}])| và là (?:một )?(?:địa phương|đơn vị|hoạt động|dịp)|(?<=[”"]),? (?:hưởng ứng|nhân |tổ chức )|\s?[,;] (?:đại hội|hội nghị|buổi lễ|đây) (?:là|đã|nhằm)(?![\p{L}])|, (?:trao )?tặng (?:giấy|bằng|kỷ niệm|cờ)[^.;,]{3,60} cho (?:hơn|gần|trên|\d)|, (?:(?:sáng|chiều|tối) (?:ngày )?|ngày )\d|[,;]? (?:nhằm|do (?!(?:Chủ tịch nước|Nhà nước|Đảng|Chính phủ|Thủ tướng)[^,;.]{0,30} (?:trao|tặng))(?=\p{Lu}|đồng|ông|bà)|với sự|dưới sự|có sự|tại (?!nơi|cơ sở|địa bàn|các (?:thôn|làng|buôn|bản|xã|khu dân cư|trường))|vào (?=(?:sáng|chiều|tối|ngày|lúc|hồi)(?![\p{L}]))|(?<!thi )trực tuyến|sau (?:\d|hai|ba) ngày|với (?:hơn|\d|gần|trên|chủ đề|sự)|thu hút|thành công tốt đẹp|trong không khí (?!kỷ niệm)|cho (?:hơn|gần|trên|\d)|(?:cho|đến|tới) (?:ông|bà|đồng chí|đ\/c|anh|chị)(?![\p{L}])|với nhiều (?:hoạt động|nội dung)|ngày cập nhật|(?:đến|về|tới) dự|(?<!(?:đại biểu|đoàn|trước ngày) )tham dự|(?<!(?:đại biểu|đoàn|tham) )dự (?:hội|có)|đã (?:diễn|về)|diễn ra (?=từ|trong|vào|ngày|tại)|theo hình thức|bằng hình thức|bế mạc|khai mạc|chào mừng|hướng tới|nhân dịp|và (?:trao|tặng) (?:quà|học bổng))|, (?:đồng chí|ông|bà|có \d+|đông (?:đủ|đảo)) |, (?:hơn |gần |trên )?\d[\d.]* (?:đại biểu|cán bộ|hội viên|đoàn viên)(?![\p{L}])|\.?; (?:các )?(?:đồng chí|đ\/c|ông|bà(?! con)) |\s+\((?:ảnh|gọi tắt)|$)/iu,
);
const LONGEST_TITLE = 320;

const findHeld = finder(HELD_TITLE);
const findOwnVerb = finder(OWN_VERB);
const findTitleFirst = finder(TITLE_FIRST);

/** "Thực hiện Kế hoạch … về tổ chức Ngày hội …; sáng 11/11, thôn A đã tổ chức Ngày hội …": what was planned stands before what was held. */
const PLANNED_BY = compacted(/^(?:thực hiện|căn cứ|theo)(?![\p{L}])[^.]*(?<![\p{L}])(?:về|việc)\s*$/iu);

function heldIn(text: string): RegExpExecArray | null {
  const first = findHeld(text);
  if (!first || !PLANNED_BY.test(text.slice(0, first.index))) return first;
  const from = first.index + first[0].length;
  const next = findHeld(text.slice(from));
  return next ? Object.assign(next, { index: next.index + from }) : first;
}

/** The title after "tổ chức", after the organiser's own verb, or before "diễn ra"; null where the sentence holds none. */
export function titleIn(text: string): TitleSpan | null {
  const held = heldIn(text);
  const own = findOwnVerb(text);
  // "UBND tỉnh họp phiên thường kỳ tháng 9, …; đồng chí A chủ trì phiên họp": what is chaired was named before.
  const chaired = held !== null && own !== null && own.index < held.index && /^chủ trì$/iu.test(held.groups!['verb']!);
  // "Ban Chỉ đạo tỉnh họp thống nhất một số nội dung về việc tổ chức hội nghị tổng kết": met to plan another.
  const planning = held !== null && own !== null && MET_TO_PLAN.test(text.slice(own.index + own[0].length, held.index));
  if (held && !chaired && !planning) {
    const verb = held.groups?.['verb'] ?? '';
    const name = nameInVerb(text.slice(0, held.index), verb);
    const start = held.index + held[0].length;
    // "tổ chức chương trình “Tôn vinh …”": the noun belongs to what it is called.
    const noun = /^[“"]/u.test(text.slice(start, start + 1)) && held[0].endsWith('chương trình ') ? 13 : 0;
    return spanFrom(text, held.index + name, start - noun, verb.slice(name));
  }
  const first = findTitleFirst(text);
  const title = first?.groups?.['title'];
  // "… vừa được biểu dương tại Hội nghị … do Hội A tổ chức": what was done there, before the name.
  const there = title === undefined ? 0 : (DONE_AT.exec(title)?.[0].length ?? 0);
  const guestsFirst = first !== null && LONG_LIST_BEFORE.test(text.slice(0, first.index));
  if (
    first &&
    title !== undefined &&
    (first.index < 160 ||
      guestsFirst ||
      DAY_BEFORE.test(text.slice(0, first.index).slice(-160)) ||
      ON_A_DAY.test(text.slice(first.index + first[0].length)))
  ) {
    const planned = /(?<![\p{L}])sẽ(?![\p{L}])/iu.test(first[0].slice(title.length)) || /dự kiến\s*$/iu.test(title);
    return {
      planned,
      by: first.groups?.['by'] ?? first.groups?.['hosts'] ?? (guestsFirst ? '' : undefined),
      verb: '',
      verbStart: first.index + there,
      start: first.index + there,
      end: first.index + there + titleEnd(title.slice(there)),
    };
  }
  if (!own || own.index > 220) return null;
  const start = own.index + own[0].length;
  const named = AT_THE_MEETING_CALLED.exec(text.slice(0, start));
  if (!named) return spanFrom(text, own.index, start, '');
  // "tại Hội nghị tuyên dương … lần thứ I, UBND phường đã khen thưởng": the name goes on from its noun, and ends before who does something there.
  const from = start - named[0].length + named[0].indexOf(named[1]!);
  const span = spanFrom(text, from, from, '');
  const subject = DOES_SOMETHING_THERE.exec(text.slice(start, span.end));
  return subject ? { ...span, end: start + subject.index } : span;
}

const MET_TO_PLAN = compacted(
  /^họp (?!mặt|báo)[^.;]{0,120}(?<![\p{L}])(?:việc|kế hoạch|phương án|công tác|chuẩn bị|nội dung)(?: cho)? $/iu,
);

const DONE_AT = compacted(
  /^(?:tuyên dương|biểu dương|tôn vinh|khen thưởng|vinh danh) (?:tại|trong) (?=(?:buổi )?(?:hội nghị|đại hội|lễ)(?![\p{L}]))/iu,
);
const AT_THE_MEETING_CALLED = compacted(
  /(?<![\p{L}])(?:tại|dự) (?:buổi )?((?:hội nghị|đại hội|lễ|chương trình|buổi) )$/iu,
);
const DOES_SOMETHING_THERE = compacted(
  /, (?=(?:lãnh đạo|đại diện|(?:các )?đồng chí|ông|bà)(?![\p{L}])|[^,;:.]{3,100} (?:đã|vừa|được|cũng|vinh dự|tuyên dương|biểu dương|khen thưởng|trao|tặng|công bố)(?![\p{L}]))/iu,
);

const CAPITAL_BEFORE = compacted(/\p{Lu}\p{L}*\s$/u);

/** "Hội LHPN tỉnh Lâm Đồng tổ chức": how much of the verb is the end of a name, and no "đồng tổ chức". */
function nameInVerb(before: string, verb: string): number {
  return CAPITAL_BEFORE.test(before) ? (/^Đồng\s/u.exec(verb)?.[0].length ?? 0) : 0;
}

function spanFrom(text: string, verbStart: number, start: number, verb: string): TitleSpan {
  return { verbStart, start, end: start + titleEnd(text.slice(start, start + LONGEST_TITLE)), verb, planned: false };
}

/** Where a title ends in the words from its beginning. */
export function titleEnd(rest: string): number {
  const lead = /^\S+ \S+/u.exec(rest)?.[0].length ?? 0;
  const purpose = rest.indexOf(' để ', 40);
  let to = stopFrom(rest, lead);
  // "Lễ kỷ niệm chào mừng 70 năm …": the occasion is all that it is called by.
  if ((isBareTitle(rest.slice(0, to)) || LAUNCH.test(rest)) && OCCASION.test(rest.slice(to)))
    to = stopFrom(rest, to + 12);
  // "Hội nghị trực tuyến đến Công an các tỉnh về tổng kết 10 năm …": how it was held stands before what it was about.
  else if (isBareTitle(rest.slice(0, to)) && ONLINE.test(rest.slice(to))) to = stopFrom(rest, to + 10);
  to = Math.min(to, purpose < 0 ? Infinity : purpose);
  return rest.slice(0, to).trimEnd().length;
}

/** "phát động thi đua cao điểm chào mừng 65 năm …": what it is for is what it is called by. */
const LAUNCH = compacted(/^(?:(?:buổi )?lễ )?(?:phát động|ra quân)(?![\p{L}])/iu);
const OCCASION = /^,? (?:chào mừng|hướng tới|nhân dịp) \S/iu;

const ONLINE = compacted(
  /^ trực tuyến [^.;]{0,90}?(?<![\p{L}])(?:tổng kết|sơ kết|biểu dương|tuyên dương|triển khai|đánh giá)(?![\p{L}])/iu,
);

function stopFrom(rest: string, from: number): number {
  const stop = TITLE_END.exec(rest.slice(from));
  return stop ? from + stop.index : rest.length;
}

export function tidyTitle(title: string): string {
  return (
    title
      .replace(/\s+/gu, ' ')
      .replace(/\((?:ảnh|trong ảnh)\)/iu, '')
      // "phát biểu tại hội nghị tổ chức sáng 8/7": when, and not what it is called.
      .replace(/^((?:hội nghị|đại hội|(?:buổi )?lễ)) (?:được )?tổ chức$/iu, '$1')
      // "đại hội sau đại hội điểm của thành phố": when, and not what it is called.
      .replace(/^(đại hội|hội nghị) sau (?:đại hội|hội nghị)(?![\p{L}]).*$/iu, '$1')
      // "Đại hội đã được Ban Thường trực tổ chức": the beginning of the verb.
      .replace(/(?: đã| vừa)? được$/iu, '')
      // "… toàn quốc lần thứ 4 vào ngày 18-5": the day is none of the title.
      .replace(
        /\s+(?:(?:vào|trong (?:hai|ba|bốn|\d)(?= ngày))\s+(?:(?:sáng|chiều|tối|hôm)\s+)*|(?:sáng|chiều|tối)\s+)(?:ngày\s+)?(?:\d{1,2}(?:,| và| đến|-)\s?)?\d{1,2}\s?[-/.]\s?\d.*$/iu,
        '',
      )
      .replace(/\s+(?:vào )?(?:sáng|chiều|tối) (?:nay|qua)$/iu, '')
      .replace(/^[\s,;:.–\p{So}\p{RI}\ufe0f-]+|[\s,;:.–\p{So}\p{RI}\ufe0f-]+$/gu, '')
      // “Lễ tôn vinh …”: a name that is quoted whole.
      .replace(/^[“"]([^“”"]+)[”"]$/u, '$1')
      // "“ Lễ tổng kết năm học 2023-2024”": the quote began before the verb.
      .replace(/^([^“”"]+)”$/u, '$1')
  );
}

const BARE = compacted(new RegExp(`^${BARE_MEETING}$`, 'u'));
const BARE_OR_NUMBERED = compacted(new RegExp(`^${BARE_MEETING}(?:${NUMBER_OF_MEETING})?$`, 'u'));

/** "Hội nghị", "buổi lễ khai mạc": nothing is told of what was met about; with `numbered`, "Hội nghị lần thứ 7" does not tell it either. */
export function isBareTitle(title: string, { numbered = false } = {}): boolean {
  return (numbered ? BARE_OR_NUMBERED : BARE).test(foldVietnamese(title));
}

/** "Tổng duyệt Chương trình tôn vinh …": nobody is honoured yet. */
export function isRehearsal(title: string): boolean {
  return /^(?:buổi )?(?:tổng|sơ) duyệt(?![\p{L}])/iu.test(title);
}

export function kindOf(title: string): MeetingKind {
  const name = title.replace(/^[“"‘']+/u, '');
  if (isRehearsal(name) || /^(?:buổi )?họp báo(?![\p{L}])/iu.test(name)) return 'OTHER';
  return KINDS.find(({ words }) => words.test(name))?.kind ?? 'OTHER';
}

export interface TitleYears {
  reviewed: number | null;
  planned: number | null;
}

const PLANNED =
  /(?:(?<!(?:^|[:.,] |thực hiện )hoàn thành (?:xuất sắc |tốt |thắng lợi )?)nhiệm vụ|phương hướng|kế hoạch|chương trình (?:công tác|hành động|hoạt động|phối hợp|trọng tâm)|triển khai|thống nhất hành động)[^;.]*?năm ((?:19|20)\d{2})(?! ?[-–] ?\d)/giu;
const CARRIES_OUT =
  /^\W*(?:th[ựư]c hiện|căn cứ|theo) (?:kế hoạch|chương trình|quyết định|công văn|hướng dẫn) số[^,;]*/iu;

/** "tổng kết công tác Mặt trận năm 2020, triển khai nhiệm vụ năm 2021": 2020 and 2021. */
export function yearsIn(title: string): TitleYears {
  const reviewed =
    /(?:tổng kết|sơ kết|đánh giá|nhìn lại|(?<!đạt )kết quả|họp xét|xét)[^;.]*?(?<!(?<!khuyến )học )năm ((?:19|20)\d{2})(?! ?[-–] ?\d)/iu.exec(
      title,
    );
  const month = /(?:tổng|sơ) kết tháng (?:\p{L}+ ){1,3}(?:năm )?((?:19|20)\d{2})(?! ?[-–/] ?\d)/iu.exec(title);
  const looked = reviewed ?? month;
  // "Thực hiện Kế hoạch số 8 về triển khai … năm 2022": the plan that is carried out is of the year in which it is.
  const carriedOut = CARRIES_OUT.exec(title)?.[0].length ?? 0;
  const plans = matchesOf(title, PLANNED).filter(({ index }) => index >= carriedOut);
  // "tổng kết thực hiện nhiệm vụ năm 2025 và triển khai nhiệm vụ năm 2026": the first are over.
  const planned = plans.find((plan) => looked !== null && Number(plan[1]) > Number(looked[1])) ?? plans[0] ?? null;
  const first = looked ? Number(looked[1]) : null;
  const second = planned ? Number(planned[1]) : null;
  if (first === null && second !== null && /6 tháng|sáu tháng/iu.test(title))
    return { reviewed: second, planned: second };
  return {
    reviewed: first,
    planned: second !== null && first !== null && second <= first && planned!.index <= looked!.index ? null : second,
  };
}

/** "lần thứ XIII", "lần thứ 7", "phiên thứ nhất", "Kỳ họp thứ 17". */
export function ordinalIn(title: string): number | null {
  const printed =
    /(?:lần|kỳ họp|phiên|phiên họp|hội nghị)(?: lần)? thứ ([IVXL]+|\d{1,3}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?![\p{L}\d])/iu.exec(
      title,
    )?.[1];
  if (printed === undefined) return null;
  // Nothing is held for the 0th time.
  if (/^\d+$/u.test(printed)) return Number(printed) || null;
  const word = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].indexOf(printed.toLowerCase());
  return word >= 0 ? word + 1 : romanNumber(printed);
}

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };
function romanNumber(printed: string): number | null {
  if (!/^[IVXL]+$/u.test(printed)) return null;
  const digits = [...printed].map((letter) => ROMAN[letter] ?? 0);
  return digits.reduce((sum, digit, i) => (digit < (digits[i + 1] ?? 0) ? sum - digit : sum + digit), 0);
}

export function termIn(title: string): { from: number; to: number } | null {
  const term = /(?:nhiệm kỳ|khóa [IVXL\d]+,?) ?\(? ?((?:19|20)\d{2}) ?[-–] ?((?:19|20)\d{2})/iu.exec(title);
  return term ? { from: Number(term[1]), to: Number(term[2]) } : null;
}
