import { daysIn, type DayMention } from '../text/dates.js';
import { isPictureText } from '../text/captions.js';
import { AT_THE_MEETING } from '../lexicon/award-words.js';
import { TITLE_START } from '../lexicon/meeting-words.js';
import { compacted } from '../patterns/compact.js';
import { OF_A_DOCUMENT, TOLD_THEN } from './details.js';
import type { MeetingTelling } from './telling.js';
import { organisersIn } from './organisers.js';
import type { Sentence } from '../text/sentences.js';

const IN_HEADLINE = compacted(new RegExp(`(?<![\\p{L}])(?:${TITLE_START})(?![\\p{L}])`, 'iu'));
const MENTIONED = compacted(
  /(?:tại|(?<=^\W*)trong(?= (?:buổi )?(?:lễ|đại hội|hội nghị|họp mặt|gặp mặt|kỳ họp|phiên họp|chương trình (?:gặp mặt|gặp gỡ|họp mặt|giao lưu|tôn vinh|tuyên dương|biểu dương|kỷ niệm|nghệ thuật))(?![\p{L}]))|trong (?:khuôn khổ|chương trình)(?= (?:buổi )?(?:lễ|đại hội|hội nghị)(?![\p{L}]))|thứ (?:\d|hai|ba) của kỳ|(?<!(?:đi|cử|đại biểu|đại biểu tham) )dự(?: và (?:chỉ đạo|phát biểu(?: chỉ đạo)?|chúc mừng|chủ trì))?|tham gia|chủ đề của|quang cảnh|toàn cảnh|phát biểu với|bế mạc|khai mạc|kết thúc|phát biểu tại|nhân(?: dịp(?= đại hội))?|đến với|chung vui)\s+(?:buổi )?((?:hội nghị|đại hội|ngày hội|hội thao|đại lễ|lễ|buổi|họp mặt|gặp mặt|kỳ họp|phiên họp|cuộc họp|chương trình|liên hoan)(?: (?!(?:có|do|với|tại|gồm|là(?= (?:các|những|một|sự|dịp|nơi))|các|đã|này|lần này|cũng|và(?= (?:nêu|đề nghị|yêu cầu|chỉ đạo|phát biểu|mong|nhấn|khẳng|ghi nhận|chia sẻ|trực tiếp)(?![\p{L}]))|đồng chí|đ\/c|ông(?! bà)|bà(?! (?:mẹ|con|chúa))|ht(?= thích)|tt(?= thích)|đđ(?= thích)|về phía|ban tổ chức|\(?(?:vào )?(?:sáng|chiều|tối|hôm|ngày)(?= (?:ngày )?\d))(?![\p{L}]))[^,.;: ]{1,14}){0,28})/iu,
);

const NAMELESS = /^(?:(?:buổi )?lễ|hội nghị|đại hội|ngày hội|chương trình|buổi|cuộc họp)?$/iu;
/** "Dự lễ có đồng chí A": guests are somebody's, even of a meeting without a name. */
const GUESTS_TOLD = compacted(
  /(?<![\p{L}])(?:dự|tham gia(?= (?:buổi|lễ|hội nghị|đại hội|chương trình|ngày hội|có|gồm)(?![\p{L}])))(?![\p{L}])[^.;:]{0,60} (?:có|gồm)(?![\p{L}])/iu,
);
/** "Lãnh đạo huyện tặng giấy khen cho …", "Khen thưởng đột xuất 6 hộ dân": what was done, and no name of a meeting. */
const ACT =
  /(?:^|\s)(?:(?:trao|tặng)(?: tặng)? (?:bằng|giấy|cờ|kỷ niệm|huân|huy|giải|danh|quà|hoa)|khen thưởng (?:đột xuất )?\d|được (?:trao|tặng|khen|tuyên|biểu))/iu;

/** "Nhiều tập thể, cá nhân được khen thưởng": what befell whom, and no name. */
const IN_THE_PASSIVE = compacted(/(?<![\p{L}])được (?:trao|tặng|khen|tuyên|biểu)/iu);

/** Only the headline tells of the meeting: "Bình Đại sơ kết 5 năm thực hiện Chỉ thị số 01". */
const REPORTED = /(?:tổng kết|sơ kết|kỷ niệm \d|họp mặt|gặp mặt|hội nghị|đại hội|lễ )/iu;

/** "Hội A tổ chức …", "Tuyên Lâm: …", "Hòa thượng A tham dự …", "Bế mạc …": the meeting's name begins behind. */
const LEADS_TO_IT =
  /(?:tổ chức(?: thành công| long trọng| trọng thể| trang trọng| trang nghiêm)?|:|(?<!(?:vinh|danh|biểu|người|cử|đoàn|đi|đón) )dự|(?<!(?:lễ|phiên) )(?:khai|bế) mạc)\s*$/iu;

const LEVEL_AND_NAME = compacted(
  /^(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn)(?:(?: \p{Lu}[\p{L}’'-]*){1,4}| \d{1,2})$/iu,
);

/** "Hội CCB huyện A tổng kết công tác năm 2024": who holds it stands before the headline's own verb. */
function holdsIt(ahead: string, verb: string): boolean {
  return (
    /^(?:tổng kết|sơ kết|kỷ niệm|kỉ niệm|họp mặt|gặp mặt|tuyên dương|biểu dương|họp|bàn giao nhà|khánh thành.*|đại hội đại biểu)$/iu.test(
      verb,
    ) &&
    !/(?:được|của|tại|dự|về|với|và|cho|nhân(?: dịp)?|thăm|(?:chào|chúc) mừng|thành công|hướng tới|tiến tới|trước|sau|hội nghị)\s*$/iu.test(
      ahead,
    )
  );
}

/** "Thành phố Nà Lươn họp xét …": who of the town meets is not said. */
function placeMeets(verb: string, holders: readonly string[]): boolean {
  return /^họp$/iu.test(verb) && holders.every((each) => LEVEL_AND_NAME.test(each));
}

/** "Bình Dương: Tổ chức kỷ niệm …", "Hội A tổng kết …": what stands before the verb is a place, or who holds it; else the whole is the title. */
function partsOf(headline: string): { title: string; holders: string[] } {
  const name = IN_HEADLINE.exec(headline);
  const ahead = headline.slice(0, name?.index ?? 0);
  // "Hòa Tân: BTS GHPGVN tỉnh tổng kết …": where, before who.
  const bodies = organisersIn(ahead.replace(/^[^:]{2,30}:\s+(?=\S)/u, '').replace(/(?:tổ chức|:)\s*$/iu, ''));
  const verb = `${name?.[0] ?? ''}${/^ đại biểu(?![\p{L}])/iu.exec(headline.slice(ahead.length + (name?.[0].length ?? 0)))?.[0] ?? ''}`;
  // "Huyện Nà Lươn: Đại hội …" says where, "Xã Nà Lươn tổng kết …" who.
  const holders = /:\s*$/u.test(ahead) ? bodies.filter((each) => !LEVEL_AND_NAME.test(each)) : bodies;
  if (
    name === null ||
    !(LEADS_TO_IT.test(ahead) || (holders.length > 0 && holdsIt(ahead, verb) && !placeMeets(verb, holders)))
  )
    return { title: headline.replace(/^[^:]{2,30}:\s*/u, ''), holders: [] };
  const title = headline.slice(name.index).replace(/^((?:hội nghị|đại hội|(?:buổi )?lễ|chương trình)) tại .*$/iu, '$1');
  return { title, holders: /dự\s*$/iu.test(ahead) ? [] : holders };
}

/** The meeting as its headline tells of it. */
export function fromHeadline(headline: Sentence): MeetingTelling {
  const { title, holders } = partsOf(headline.text);
  return { sentence: headline, title, day: null, place: null, organisers: holders, from: 'HEADLINE' };
}

function isNameless(named: string | undefined): boolean {
  return named === undefined || NAMELESS.test(named);
}

function isAct(headline: string): boolean {
  return (
    ACT.test(headline) &&
    !/(?:hội nghị|đại hội|lễ|họp mặt|gặp mặt|ngày hội|tổng kết|sơ kết|kỷ niệm(?! chương))(?![\p{L}])/iu.test(headline)
  );
}

/** "Sơn La biểu dương đảng viên xuất sắc", "Hơn 480 triệu đồng ủng hộ …": no word for a meeting, and nothing that it could be called. */
const MEETING_NOUN = compacted(
  /(?<!nghị quyết )(?<![\p{L}])(?:hội nghị|đại hội|đại lễ|lễ|họp|gặp mặt|gặp gỡ|kỳ họp|phiên họp|ngày hội|hội (?:thi|thao|diễn|thảo)|tọa đàm|diễn đàn|liên hoan|mít tinh|tổng kết|sơ kết|k[ỷỉ] niệm(?! chương)|giao lưu|chương trình|giao ban|sinh hoạt|phát động|ra quân|ra mắt|công bố|diễu hành|quán triệt|tập huấn)(?![\p{L}])/iu,
);
/** "Hội nghị tôn vinh gia đình hiến máu …" as a line of its own, under a picture. */
const NAMED_IN_A_LINE = compacted(
  /^(?:hội nghị|đại hội|(?:buổi )?lễ|ngày hội|chương trình) (?:tôn vinh|tuyên dương|biểu dương|vinh danh|khen thưởng|trao|tổng kết|sơ kết|kỷ niệm)(?![\p{L}])(?! (?:sẽ|đã|được|là))/iu,
);

/** "Sáng 12/1, …"; not "(Trước đó, ngày 15-3, …)", nor "Ngày 20/9, UBND tỉnh đã ban hành Quyết định …". */
function opens(text: string, { announced, start, end }: DayMention): boolean {
  const decides = /^,? [^,;.]{2,80}(?:ban hành|có|ký) quyết định (?:số|về việc|khen|tặng)/iu.test(text.slice(end));
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
  /(?:tại|trong|dự) (?:hội nghị|đại hội|lễ|chương trình)[^.;:]{8,180}, (?:vừa |đã |được |sẽ )*(?:diễn ra|tổ chức|khai mạc) (?:vào )?$/iu;

const NAME_BEFORE = compacted(
  /^\W*(?:cũng )?tại (?:buổi |cuộc )?(?:phiên họp|họp|kỳ họp|hội nghị|lễ) (?:diễn ra )?(?:vào )?$|(?:tại|dự|kết thúc|bế mạc|khai mạc|phát biểu|trong) (?:buổi )?(?:hội nghị|đại hội|lễ|phiên họp|kỳ họp)(?:(?!kỷ niệm|(?:nghị quyết|quyết định|chỉ thị|kế hoạch|công văn)(?![\p{L}]))[^,.;:]){8,180}\s(?:vào )?$|chủ trì (?:buổi )?(?:hội nghị|đại hội|lễ|phiên họp|kỳ họp) \((?:vào )?$/iu,
);

/** Where an article names its meeting nowhere. */
export const NAMELESS_MEETING = 'Hội nghị';

/** "Hội A đón nhận Huân chương …" in the headline, and "Phát biểu tại buổi lễ" in the text: the ceremony is held to receive it. */
const RECEIVED = compacted(
  /(?<=^\p{Lu}[^,;:.]{5,90} (?:(?:vinh dự|long trọng|vừa|được) )*)đón nhận (?:Huân chương|danh hiệu Anh hùng)[^,;:.]*/u,
);
const AT_THE_CEREMONY = /(?:tại|dự|trong) (?:buổi )?lễ(?=[\s,.;])/iu;

function receivedThere(headline: Sentence | undefined, body: readonly Sentence[]): MeetingTelling[] {
  const title = headline && RECEIVED.exec(headline.text)?.[0];
  return headline && title !== undefined && body.some(({ text }) => AT_THE_CEREMONY.test(text))
    ? [{ sentence: headline, title, day: null, place: null, organisers: [], from: 'HEADLINE' }]
    : [];
}

/** "137 hội cơ sở chuẩn bị cho Đại hội …" in the headline: a meeting that is still to come. */
const PREPARES = compacted(/(?<![\p{L}])(?:chuẩn bị|trước thềm|hoàn thành)(?: cho| tổ chức)?\s*$/iu);

/** "thông báo tạm hoãn tổ chức Đại hội", "ban hành Kế hoạch … về tổ chức Đại hội", "Đại hội dự kiến tổ chức": none was held. */
const NOT_HELD_YET = compacted(
  /(?<![\p{L}])(?:tạm hoãn|hoãn|lùi thời gian|ban hành (?:kế hoạch|hướng dẫn|đề án)(?![\p{L}])[^.;]{0,60} (?:về|việc)) (?:việc )?tổ chức (?:đại hội|hội nghị|lễ)(?![\p{L}])|(?<![\p{L}])đã (?:xây dựng|ban hành) kế hoạch (?:tổ chức )?(?:tôn vinh|biểu dương|tuyên dương|gặp mặt|họp mặt)(?![\p{L}])|(?<![\p{L}])(?:đại hội|hội nghị|buổi lễ) (?:sẽ tạm hoãn|dự kiến (?:được )?(?:tổ chức|diễn ra))(?![\p{L}])/iu,
);

/** "Phát động Cuộc thi trắc nghiệm trực tuyến …" as a headline: a contest, and no meeting. */
const OF_A_CONTEST =
  /^\W*(?:phát động|thể lệ|thông báo(?: tổ chức)?) (?:cuộc|hội) thi (?:trắc nghiệm|trực tuyến|viết|ảnh|sáng tác|tìm hiểu|sáng tạo)/iu;

/** "Hội Nông dân xã A biểu dương nông dân giỏi" over "Nhân hội nghị, …": the meeting was held to praise them. */
const HELD_TO_PRAISE = compacted(
  /^(?:[UỦ][ỶY] ban|UBND|UBMTTQ|MTTQ|Hội|Liên đoàn|LĐLĐ|Công đoàn|Đảng bộ|Đảng ủy|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Đoàn) [^,;.:]{3,80} (?:biểu dương|tuyên dương|tôn vinh|vinh danh) (?!\d)\p{Ll}/iu,
);
const AT_IT = /(?:tại|nhân|trong|dự) (?:hội nghị|buổi lễ|lễ)(?=[\s,.])/iu;

/** "Năm 2020, già là 1 trong 5 đại biểu dự Đại hội …": told of somebody's life. */
const IN_A_YEAR_OF_A_LIFE =
  /^\W*(?:trong )?năm \d{4}, (?:ông|bà|anh|chị|già|cụ|em|đồng chí|thầy|cô|mẹ)(?![\p{L}])[^.;]{0,60} (?:là|được|tham dự|dự|đi dự|vinh dự)(?![\p{L}])/iu;

/** No sentence tells of the meeting: its title is in the headline, or it is only mentioned ("Tại hội nghị, …"). */
export function mentionedMeetings(sentences: readonly Sentence[]): MeetingTelling[] {
  if (sentences.slice(0, 4).some(({ text }) => NOT_HELD_YET.test(text))) return [];
  if (sentences.some(({ place, text }) => place === 'HEADLINE' && OF_A_CONTEST.test(text))) return [];
  const body = sentences.filter(({ place }) => place !== 'HEADLINE');
  const mention = body.find(
    ({ text }) => (AT_THE_MEETING.test(text) || MENTIONED.test(text)) && !IN_A_YEAR_OF_A_LIFE.test(text),
  );
  const headline = sentences.find(({ place, text }) => place === 'HEADLINE' && !isPictureText(text));
  if (!mention)
    return headline &&
      REPORTED.test(headline.text) &&
      body.some(({ text }) =>
        /(?:đến|tham|tới|về) dự|chủ trì (?:hội nghị|đại hội|buổi|lễ)|(?:trao|tặng) (?:giấy|bằng|cờ|kỷ)/iu.test(text),
      )
      ? [fromHeadline(headline)]
      : [];
  const mentions = body.slice(0, 20).flatMap(({ text }) => MENTIONED.exec(text)?.[1] ?? []);
  const named = mentions.find((each) => each.split(' ').length > 4) ?? mentions[0];
  const inHeadline = headline ? IN_HEADLINE.exec(headline.text) : null;
  const prepares = headline && inHeadline && PREPARES.test(headline.text.slice(0, inHeadline.index));
  const known = body.some(({ text }) => GUESTS_TOLD.test(text));
  const told = body
    .slice(0, 3)
    .flatMap(({ text }) =>
      daysIn(text).flatMap((each) =>
        opens(text, each) ||
        standsAlone(text, each) ||
        comesThen(text, each) ||
        closesTheName(text, each) ||
        standsBehindTheName(text, each) ||
        comesOn(text, each)
          ? { day: each, dayIn: text }
          : [],
      ),
    )[0];
  const day = told?.day ?? null;
  const praises = headline && HELD_TO_PRAISE.test(headline.text) && body.some(({ text }) => AT_IT.test(text));
  const unnamed = isNameless(named) && !praises && !(headline && !prepares && MEETING_NOUN.test(headline.text));
  const line = body.find(({ text }) => text.length < 160 && NAMED_IN_A_LINE.test(text));
  if (unnamed && line)
    return [{ sentence: line, title: line.text, ...told, day, place: null, organisers: [], from: 'MENTION' }];
  if (day === null && !known && unnamed) return receivedThere(headline, body);
  const onlyAwards =
    inHeadline !== null &&
    /^(?:trao|tặng|khen|tuyên|biểu|tôn|đón)/iu.test(inHeadline[0]) &&
    named !== undefined &&
    /đại hội|hội nghị \p{Ll}|^lễ (?:trao|đón|công bố|tuyên|tôn|vinh|kỷ niệm|tổng kết)/iu.test(named);
  if (
    headline &&
    inHeadline &&
    !prepares &&
    !onlyAwards &&
    !(named !== undefined && !isNameless(named) && isAct(headline.text) && IN_THE_PASSIVE.test(headline.text)) &&
    !((day === null || named === undefined) && isNameless(named) && isAct(headline.text))
  ) {
    return [{ ...fromHeadline(headline), ...told }];
  }
  const report = body
    .map(({ text }) => /báo cáo ((?:tổng kết|sơ kết)(?: tổng kết)? [^,.;]{5,160})/iu.exec(text)?.[1])
    .find((each) => each !== undefined);
  const title =
    named !== undefined && named.split(' ').length < 4 && report !== undefined ? `${named} ${report}` : named;
  // "Tại buổi lễ, …" of an article that names it nowhere: nothing is known of a meeting but that there was one.
  const called = title ?? (headline && !isAct(headline.text) ? headline.text : '');
  if ((day === null || (headline && isAct(headline.text) && named === undefined)) && NAMELESS.test(called) && !known)
    return [];
  return [
    {
      sentence: mention,
      title: title ?? headline?.text ?? NAMELESS_MEETING,
      day,
      ...(told ? { dayIn: told.dayIn } : {}),
      place: null,
      organisers: [],
      from: 'MENTION',
    },
  ];
}

/** "… mang tới Lễ tổng kết Chiến dịch Hè năm 2023 do Hội A tổ chức": a name that is followed by who holds it. */
const HELD_BY = compacted(
  /(?<![\p{L}])((?:lễ|hội nghị|đại hội|chương trình) (?:tổng kết|sơ kết|tôn vinh|biểu dương|tuyên dương|trao|kỷ niệm)[^,.;:]{12,160}?) do (?=\p{Lu})[^,.;:]{3,90} (?:phối hợp )?tổ chức/iu,
);

/** What a meeting that its own sentence only calls "Hội nghị" is named: by the headline, or where that names no meeting by a mention. */
export function namedInFull(headline: string, sentences: readonly Sentence[]): string {
  if (IN_HEADLINE.test(headline)) return partsOf(headline).title;
  const body = sentences.filter(({ place }) => place !== 'HEADLINE').slice(0, 20);
  return (
    body.flatMap(({ text }) => MENTIONED.exec(text)?.[1] ?? []).find((each) => each.split(' ').length > 4) ??
    body.flatMap(({ text }) => HELD_BY.exec(text)?.[1] ?? []).find((each) => each.split(' ').length > 4) ??
    headline
  );
}
