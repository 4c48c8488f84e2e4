import { hasCount } from '../receivers/counts.js';
import type { AwardEvent } from '../tellings/award-event.js';
import {
  ELSEWHEN,
  findStatistics,
  HELD_IN_MANY_PLACES,
  AT_THE_MEETING,
  OF_A_TIME,
  OF_SEVERAL_YEARS,
  OVER_A_TIME,
  REPORTED,
  REPORT_ON_THE_AGENDA,
} from '../lexicon/award-words.js';
import {
  AT_ANOTHER_MEETING,
  LATER_YEAR_FIRST,
  PASSING_AFTER,
  PASSING_BEFORE,
  SEVERAL_TO_ONE,
  TALKED_WITH,
  YEAR_BY_YEAR,
} from '../lexicon/awards-in-passing.js';
import { compacted } from '../patterns/compact.js';

const UP_TO_THE_AWARD = compacted(
  /^[^;]*?(?=(?<![\p{L}])(?:tặng|trao|khen|nhận|tuyên dương|biểu dương)(?![\p{L}])|;)/iu,
);

/** "Trong lễ này, UBND tỉnh tặng Bằng khen cho 19 đơn vị đạt … trong các năm 2013 và 2015; tặng …": the years are the first clause's. */
function ownScope(sentence: string): string {
  const clause = sentence.lastIndexOf(';');
  const opening = UP_TO_THE_AWARD.exec(sentence)?.[0] ?? '';
  return clause < opening.length ? sentence : `${opening}${sentence.slice(clause + 1)}`;
}

/** "Dịp này", "Tại hội nghị": what no sentence about a time that is over holds. */
const THERE = compacted(
  /(?<![\p{L}])(?:dịp này|(?:tại|trong) (?:buổi )?(?:hội nghị|đại hội|lễ|họp mặt|gặp mặt|chương trình|ngày hội|kỳ họp|phiên họp|tọa đàm|toạ đàm))(?![\p{L}])/iu,
);

const SEVERAL_CLASSES = /hạng (?:nhất|nhì|ba|i{1,3}) ?(?:,|và|-) ?/iu;

/** "Trong nhiệm kỳ, Hội đã được tặng …", "Hội được UBND tỉnh tặng 3 Bằng khen": one body gets no three papers at a meeting. */
function isOverATime(text: string, { headStart, formPrinted, pieces, recipients, named }: AwardEvent): boolean {
  if (THERE.test(text)) return false;
  // "được tặng Huân chương Lao động hạng Nhất, hạng Nhì và hạng Ba": one body gets no three classes at a meeting.
  if (pieces === null && !recipients.stated && named.length === 1 && SEVERAL_CLASSES.test(formPrinted)) return true;
  const severalToOne =
    pieces !== null && pieces > 1 && !recipients.stated && named.length === 1 && named[0]!.kind === 'GROUP';
  // "Chủ tịch UBND tỉnh tặng 1.204 Bằng khen", "biểu dương 15.200 tập thể, cá nhân": no meeting honours as many.
  const { combined, groups, individuals, households } = recipients.counts;
  const overAYear =
    (pieces !== null && pieces >= 1000) ||
    [combined, groups, individuals, households].some((count) => count !== null && count >= 5000);
  return (
    severalToOne ||
    (pieces !== null && pieces > 1 && !recipients.stated && SEVERAL_TO_ONE.test(text.slice(0, headStart))) ||
    overAYear ||
    MANY_PAPERS.test(text) ||
    OF_A_TIME.test(text.slice(0, headStart)) ||
    OVER_A_TIME.test(text.slice(headStart))
  );
}

/** "Hội vinh dự được Trung ương Hội tặng Cờ; UBND tỉnh tặng nhiều bằng khen, giấy khen": one body gets no many papers at a meeting. */
const MANY_PAPERS = compacted(
  /(?<![\p{L}])(?:đã|vinh dự) (?:(?:đã|vinh dự) )*được [^.:]{3,160}(?<![\p{L}])nhiều (?:bằng khen|giấy khen|cờ thi đua)(?![^.;]{0,120} cho (?:các|những|\d))/iu,
);

/** "97/106 hộ được công nhận danh hiệu gia đình văn hóa": how many of all hold it. */
const OUT_OF_ALL = compacted(
  /(?<![\d/])\d{1,5}\/\d{1,5} (?:hộ|gia đình|thôn|ấp|bản|khu|tổ|xã|phường|chi|cơ sở|đơn vị|trường)(?![\p{L}])[^;.]{0,90}$/iu,
);

/** Of an example, of somebody who speaks, of another meeting. */
function isInPassing(text: string, { headStart }: AwardEvent): boolean {
  const before = text.slice(0, headStart);
  if (AT_ANOTHER_MEETING.test(text) || TALKED_WITH.test(before)) return true;
  return (
    !THERE.test(text) &&
    (PASSING_BEFORE.test(before) ||
      PASSING_AFTER.test(text.slice(headStart)) ||
      [YEAR_BY_YEAR, LATER_YEAR_FIRST].some((words) => words.test(text)))
  );
}

/** Told by a report, of several years, of another time, or of many places. */
function isOfTheWork(text: string, { headStart }: AwardEvent): boolean {
  const before = text.slice(0, headStart);
  return (
    [REPORTED, HELD_IN_MANY_PLACES].some((words) => words.test(before)) ||
    [OF_SEVERAL_YEARS, ELSEWHEN].some((words) => words.test(text))
  );
}

const ON_THAT_DAY = /^\W*(?:cũng )?(?:nhân |trong )?dịp này,/iu;
const HONOURED_BY_THE_STATE = /^(?:đã|vinh dự) được /iu;

/** "Ghi nhận những đóng góp đó, năm 2022 Hội được tặng …": in that year, and not at the meeting. */
const RECOGNISED_THEN =
  /^\W*(?:để )?(?:ghi nhận|với) (?:những |các )?(?:thành tích|kết quả|đóng góp|nỗ lực)[^,;.]{0,60}, (?:trong )?năm \d{4}(?![^;.]*(?:dịp này|tại hội nghị))/iu;

/** The words up to `until` without a report that was only on the agenda. */
function withoutAgenda(text: string, until: number): string {
  return text
    .slice(0, until + 20)
    .replace(REPORT_ON_THE_AGENDA, (found) => ' '.repeat(found.length))
    .slice(0, until);
}

const WHO_WON = /^(?:khen thưởng|tuyên dương|vinh danh) (?:cho )?\d{1,3} [^,;.:\d]{3,40} (?:giành|đoạt|đạt) giải /iu;
const BY_ALL_LEVELS = /được (?:[^,;.]{0,60} )?các cấp(?:, (?:các )?ngành| và (?:các )?ngành)? (?:[^,;.]{0,20}, )?$/iu;

/** Whether a sentence tells of what was given over a time, in a whole territory or at many meetings: no award of this meeting. */
export function isStatistics(before: string, text: string, event: AwardEvent, anchored: boolean): boolean {
  if (event.form === 'EMULATION_TITLE' && !THERE.test(text) && OUT_OF_ALL.test(text.slice(0, event.headStart)))
    return true;
  if (isOverATime(text, event) || isOfTheWork(text, event) || isInPassing(text, event)) return true;
  // "… được khen thưởng tại Đại hội thi đua các cấp": at many meetings.
  if (
    /^[^,;.]{0,40} tại (?:các )?(?:đại hội|hội nghị)[^,;.]{0,60} các cấp(?![\p{L}])/iu.test(text.slice(event.headStart))
  )
    return true;
  // "Kết quả, em A giành giải Nhất", "Kết quả, Hội khen thưởng 3 cá nhân đoạt giải Nhất": how a contest ended.
  const ofAContest = event.form === 'PRIZE' || WHO_WON.test(text.slice(event.headStart));
  const sentence = text.slice(0, event.headStart).replace(ofAContest ? /^\W*kết quả[,:] /iu : /^$/u, '');
  // "Qua đó, khen thưởng 2 tập thể …": what the meeting did after all that went before.
  if (/^\W*qua đó,? (?:(?:đã|cũng) )?$/iu.test(sentence) && hasCount(event)) return false;
  const anchor = AT_THE_MEETING.exec(before) ?? AT_THE_MEETING.exec(sentence);
  // "Công an tỉnh được tặng Huân chương …; 13 lượt tập thể được …": the whole sentence tells of years.
  if (!THERE.test(text) && /\d lượt (?:tập thể|cá nhân)(?![\p{L}])/iu.test(text)) return true;
  // "42 tập thể được Ban Chỉ đạo các cấp, ngành khen thưởng": by many, over a time.
  if (!anchor && BY_ALL_LEVELS.test(sentence)) return true;
  const own = anchor ? ownScope(sentence.slice(sentence.indexOf(anchor[0]))) : sentence;
  const scope = withoutAgenda(`${own}${text.slice(event.headStart)}`, own.length);
  if (RECOGNISED_THEN.test(scope)) return true;
  const statistics = findStatistics(scope);
  if (!statistics || /quyết định\s*(?:$|tặng|khen|biểu|trao|tuyên)/iu.test(scope.slice(statistics.index))) return false;
  // "Trong dịp này, ông A cũng vinh dự được Chủ tịch nước tặng …": on that day.
  if (ON_THAT_DAY.test(text) && HONOURED_BY_THE_STATE.test(statistics[0])) return false;
  if (/(?:toàn|cả) (?:tỉnh|huyện|thành phố|thị xã|xã|ngành)/iu.test(statistics[0])) return !/^\W*đợt này,/iu.test(text);
  // "Dịp này, 12 tập thể có thành tích trong công tác nhiệm kỳ qua được UBND tỉnh tặng": what for, and not when.
  if (/^\W*(?:nhân )?dịp này,/iu.test(text) && /thành tích [^,;.]*$/iu.test(scope.slice(0, statistics.index)))
    return false;
  // "369 lượt tập thể được khen thưởng, trong đó …; có 10 tập thể được …": who was commended over years, more than once.
  if (/\d lượt (?:tập thể|cá nhân)/iu.test(scope)) return true;
  // "Ghi nhận những đóng góp trong năm qua, UBND tỉnh tặng …": the words stand in an opening phrase.
  const opening = /^[^,]*,/u.exec(scope)?.[0] ?? '';
  if (anchored && anchor && statistics.index < opening.length + 60 && event.grantors.length > 0)
    return (
      /(?:trong|qua|sau) [^,]{0,30}(?:năm|nhiệm kỳ)(?: vừa)? qua,/iu.test(scope) &&
      !/ghi nhận|động viên|với (?:những|thành)/iu.test(scope)
    );
  return !anchor || statistics.index > 0;
}

/** "Hội A được Trung ương Hội tặng 2 Bằng khen, UBND tỉnh tặng 4 Bằng khen": the second giver's went to the same, who is told once. */
export function goesToTheSame(text: string, { headStart, recipients, named }: AwardEvent): boolean {
  return (
    !recipients.stated &&
    named.length === 0 &&
    /được [^;.]*(?:,|,? và) [^,;.:]{2,60} (?:trao )?tặng(?: thưởng)? $/iu.test(text.slice(0, headStart)) &&
    !TO_SOMEBODY.test(text.slice(headStart))
  );
}
const TO_SOMEBODY = compacted(/^[^;.]{0,120}? (?:cho|tới|đến) /iu);

/** "Trường có 74 cá nhân được UBND tỉnh tặng bằng khen; 14 cá nhân nhận bằng khen của Thủ tướng": what the first counts as held, the next ones do. */
export function goesOnCounting(text: string, first: AwardEvent, event: AwardEvent): boolean {
  const ahead = text.slice(0, first.headStart);
  return (
    !ahead.includes(';') && HAS_BEEN_GIVEN.test(ahead) && COUNTS_ON.test(text.slice(first.headStart, event.headStart))
  );
}
const HAS_BEEN_GIVEN = compacted(
  /^\W*(?:hiện )?(?:nhà trường|trường|đơn vị|ngành|bệnh viện|hội|xã|phường|huyện|tỉnh|thành phố|công ty|chi bộ|đảng bộ)(?![\p{L}])[^,;.:]{0,60} (?:hiện )?có \d{1,4} [^;]{2,80}(?<![\p{L}])được(?![\p{L}])/iu,
);
const COUNTS_ON = compacted(/; (?:và )?\d{1,4} [^;]*$/u);
