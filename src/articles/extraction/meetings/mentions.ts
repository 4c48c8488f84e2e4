import { isPictureText } from '../text/captions.js';
import { AT_THE_MEETING } from '../lexicon/award-words.js';
import { TITLE_START } from '../lexicon/meeting-words.js';
import { compacted } from '../patterns/compact.js';
import { dayOfMention } from './day-of-mention.js';
import { MENTIONED, mentionedIn } from './mentioned.js';
import type { MeetingTelling } from './telling.js';
import { organisersIn } from './organisers.js';
import type { Sentence } from '../text/sentences.js';

const IN_HEADLINE = compacted(new RegExp(`(?<![\\p{L}])(?:${TITLE_START})(?![\\p{L}])`, 'iu'));

const NAMELESS = /^(?:(?:buổi )?lễ|hội nghị|đại hội|ngày hội|chương trình|buổi|cuộc họp)?$/iu;
/** "Dự lễ có đồng chí A": guests are somebody's, even of a meeting without a name; not "vinh dự có 3 cá nhân được". */
const GUESTS_TOLD = compacted(
  /(?<![\p{L}])(?:(?<!vinh )dự|tham gia(?= (?:buổi|lễ|hội nghị|đại hội|chương trình|ngày hội|có|gồm)(?![\p{L}])))(?![\p{L}])[^.;:]{0,60} (?:có|gồm)(?![\p{L}])/iu,
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

/** "Tại buổi lễ, …" first, and then "Cũng tại buổi lễ trao thưởng": what the ceremony was for. */
const TO_HONOUR = /^lễ (?:trao|tuyên dương|biểu dương|tôn vinh|vinh danh|khen thưởng)/iu;

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
  /(?<![\p{L}])(?:tạm hoãn|hoãn|lùi thời gian|ban hành (?:kế hoạch|hướng dẫn|đề án)(?![\p{L}])[^.;]{0,60} (?:về|việc)) (?:việc )?(?:triển khai )?tổ chức (?:đại hội|hội nghị|lễ)(?![\p{L}])|(?<![\p{L}])đã (?:xây dựng|ban hành) kế hoạch (?:tổ chức )?(?:tôn vinh|biểu dương|tuyên dương|gặp mặt|họp mặt)(?![\p{L}])|(?<![\p{L}])(?:đại hội|hội nghị|buổi lễ) (?:sẽ tạm hoãn|dự kiến (?:được )?(?:tổ chức|diễn ra))(?![\p{L}])/iu,
);

/** "Hội A ban hành Kế hoạch số 41 về triển khai tổ chức cuộc thi …" first of all; not "Sau khi Hội A ban hành …, đã có 200 bài dự thi". */
const PLANS_A_CONTEST =
  /^(?!\W*(?:sau khi|trước đó)(?![\p{L}]))[^;]{0,120}ban hành (?:kế hoạch|hướng dẫn|đề án)(?![\p{L}])[^.;]{0,60} (?:về|việc) (?:việc )?(?:triển khai )?tổ chức (?:cuộc thi|hội thi)(?![\p{L}])/iu;
const HELD_AFTER_ALL =
  /(?:tại|trong|kết thúc) (?:lễ|buổi|hội nghị)(?![\p{L}])|^\W*(?:tổng kết|sơ kết|bế mạc|trao giải|chung kết)(?![\p{L}])/iu;

/** Whether an article opens with a meeting that is only planned, or is all about a contest that is. */
export function onlyPlans(sentences: readonly Sentence[]): boolean {
  if (sentences.slice(0, 4).some(({ text }) => NOT_HELD_YET.test(text))) return true;
  const opening = sentences.find(({ place }) => place !== 'HEADLINE' && place !== 'CAPTION');
  return (
    opening !== undefined &&
    PLANS_A_CONTEST.test(opening.text) &&
    !sentences.some(({ text }) => HELD_AFTER_ALL.test(text))
  );
}

/** "Phát động Cuộc thi trắc nghiệm trực tuyến …" as a headline: a contest, and no meeting. */
const OF_A_CONTEST =
  /^\W*(?:phát động|thể lệ|thông báo(?: tổ chức)?) (?:cuộc|hội) thi (?:trắc nghiệm|trực tuyến|viết|ảnh|sáng tác|tìm hiểu|sáng tạo)/iu;

/** "Hội Nông dân xã A biểu dương nông dân giỏi" over "Nhân hội nghị, …": the meeting was held to praise them. */
const HELD_TO_PRAISE = compacted(
  /^(?:(?:[^:]{2,30}: )?(?:tôn vinh|tuyên dương|biểu dương|vinh danh) (?!\d|em |anh |chị |ông |bà )\p{Ll}|(?:[UỦ][ỶY] ban|UBND|UBMTTQ|MTTQ|Hội|Liên đoàn|LĐLĐ|Công đoàn|Đảng bộ|Đảng ủy|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Đoàn) [^,;.:]{3,80} (?:biểu dương|tuyên dương|tôn vinh|vinh danh) (?!\d)\p{Ll})/iu,
);
const AT_IT = /(?:tại|nhân|trong|dự) (?:hội nghị|buổi lễ|lễ)(?=[\s,.])/iu;

/** "Năm 2020, già là 1 trong 5 đại biểu dự Đại hội …": told of somebody's life. */
const IN_A_YEAR_OF_A_LIFE =
  /^\W*(?:trong )?năm \d{4}, (?:ông|bà|anh|chị|già|cụ|em|đồng chí|thầy|cô|mẹ)(?![\p{L}])[^.;]{0,60} (?:là|được|tham dự|dự|đi dự|vinh dự)(?![\p{L}])/iu;

/** No sentence tells of the meeting: its title is in the headline, or it is only mentioned ("Tại hội nghị, …"). */
export function mentionedMeetings(sentences: readonly Sentence[]): MeetingTelling[] {
  if (onlyPlans(sentences)) return [];
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
        /(?:đến|tham|tới|về) dự|chủ trì (?:hội nghị|đại hội|buổi|lễ)|(?:trao|tặng) (?:giấy|bằng|cờ|kỷ|huân chương|huy chương|danh hiệu)/iu.test(
          text,
        ),
      )
      ? [fromHeadline(headline)]
      : [];
  const mentions = body.slice(0, 20).flatMap(({ text }) => mentionedIn(text) ?? []);
  const named = mentions.find((each) => each.split(' ').length > 4) ?? mentions[0];
  const inHeadline = headline ? IN_HEADLINE.exec(headline.text) : null;
  const prepares = headline && inHeadline && PREPARES.test(headline.text.slice(0, inHeadline.index));
  const known = body.some(({ text }) => GUESTS_TOLD.test(text));
  const told = dayOfMention(body);
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
    /đại hội|(?:hội nghị|phiên họp|kỳ họp) \p{Ll}|^lễ (?:trao|đón|công bố|tuyên|tôn|vinh|kỷ niệm|tổng kết)/iu.test(
      named,
    );
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
      title:
        (isNameless(title) ? mentions.find((each) => TO_HONOUR.test(each)) : null) ??
        title ??
        headline?.text ??
        NAMELESS_MEETING,
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
    body.flatMap(({ text }) => mentionedIn(text) ?? []).find((each) => each.split(' ').length > 4) ??
    body.flatMap(({ text }) => HELD_BY.exec(text)?.[1] ?? []).find((each) => each.split(' ').length > 4) ??
    headline
  );
}
