import { hasCount } from '../receivers/counts.js';
import type { AwardEvent } from '../tellings/award-event.js';
import { isPlannedToo } from './planned.js';
import { isProposed, proposedBefore } from './proposed.js';
import { isStatistics } from './statistics.js';
import type { AwardContext } from '../tellings/award-telling.js';
import { isGivenInName } from '../clauses/ceremony-names.js';
import { tellsOfThoseCounted } from '../ranks/prizes.js';
import { isPartyWork, mayBePartyBadge } from '../ranks/party-badges.js';
import type { AwardStatus } from '../draft.js';
import { INFORMED, NOT_A_GIVING, STATISTICS_IN_GENERAL } from '../lexicon/award-words.js';
import { BROUGHT_HOME, CAME_TO, FROM_THE_FILES, ONCE } from '../lexicon/awards-in-passing.js';
import { SHOWS_THEM } from '../text/captions.js';
import { compacted } from '../patterns/compact.js';
import type { Sentence } from '../text/sentences.js';
import { gaveAllTheSame } from './examining.js';
import { headsAList } from '../clauses/listed-lines.js';
import { isRuleOrFalse } from './rules-and-errata.js';

/** Whether what a sentence tells was given at the meeting, is only proposed, or is a statistic of the past; null is no award. */
export function statusOf(
  event: AwardEvent,
  sentence: Sentence,
  context: AwardContext,
  anchored: boolean,
): AwardStatus | 'STATISTICS' | null {
  const { text, place } = sentence;
  const given: AwardStatus = event.verb === 'HANDED' ? 'PRESENTED' : event.verb === 'PRAISED' ? 'PRAISED' : 'GRANTED';
  const before = clauseBefore(text, event);
  if (isPartyWork(sentence, event, context.ofBadges, anchored)) return null;
  const inTitle = isInTitle(event, sentence, context);
  const stated = event.recipients.stated || event.pieces !== null;
  const counted = hasCount(event);
  const known = counted || event.named.length > 0;
  if (
    inTitle &&
    !(event.form === 'OTHER_RECOGNITION' ? counted && !event.recipients.approximate : stated || event.named.length > 0)
  )
    return isHeldToPraise(event, sentence, context) ||
      (isGivenInName(event, sentence, titleAround(event, sentence, context)) && !isProposed(before, text, event))
      ? given
      : null;
  if (NOT_A_GIVING.test(before) && !known) return null;
  if (CAME_TO.test(text.slice(0, event.headStart)) && !stated) return null;
  if (!stated && isPraise(event) && WHAT_IT_IS_FOR.test(text.slice(0, event.headStart))) return null;
  if ((!counted || event.recipients.approximate) && isPraise(event) && CHANCE_TO.test(before)) return null;
  if (BROUGHT_HOME.test(text)) return null;
  if (isHandedOn(event, text) || isThanked(event, text) || isRuleOrFalse(text, event)) return null;
  if (tellsOfThoseCounted(event, text)) return null;
  const ahead = text.slice(0, event.headStart);
  if (AIMED_AT.test(ahead) || ONCE.test(ahead)) return null;
  if (place === 'CAPTION' && FROM_THE_FILES.test(text)) return null;
  if (
    (context.examinesOnly && !ANNOUNCES.test(text.slice(0, event.headStart)) && !gaveAllTheSame(before)) ||
    (context.proposing !== null && GOES_ON_LISTING.test(text)) ||
    isPlannedToo(event, text, context) ||
    (GOES_ON_LISTING.test(before) && proposedBefore(text, event)) ||
    isProposed(before, text, event)
  )
    return known || anchored ? 'PROPOSED' : null;
  if (
    (context.statistics && place === 'BODY') ||
    INFORMED.test(text.slice(0, event.headStart)) ||
    isStatistics(before, text, event, anchored)
  )
    return known ? 'STATISTICS' : null;
  if ((GUESTS_FIRST.test(text) || (!counted && isOfGuests(text, event))) && event.verb !== 'HANDED') return null;
  if (place === 'HEADLINE')
    return counted || isGivenInName(event, sentence, inTitle ? titleAround(event, sentence, context) : undefined)
      ? given
      : null;
  const handedBySomebody = event.presenters.length > 0 && event.verb !== 'PRAISED';
  if (place === 'CAPTION')
    return handedBySomebody ||
      event.grantors.length > 0 ||
      known ||
      event.grantorsPrinted !== null ||
      event.verb === 'HANDED' ||
      /^\W*(?:trao|tặng|khen thưởng|tuyên dương|biểu dương)(?![\p{L}])/iu.test(text) ||
      SHOWS_THEM.test(text)
      ? given
      : null;
  if (event.form === 'OTHER_RECOGNITION' && event.formPrinted.length < 40 && isPraise(event))
    return praiseCounts(event, text, anchored) ? given : null;
  if (anchored || handedBySomebody)
    return event.recipients.counts.unspecified && !known && !anchored && !handedBySomebody ? null : given;
  // "Có 16 tập thể, 60 cá nhân được UBND tỉnh tặng bằng khen" over an article is its news.
  const news = (place === 'SAPO' || (sentence.start === 0 && /^có \d/iu.test(text))) && counted && !isPraise(event);
  const honours = context.honours || (context.ofBadges && mayBePartyBadge(event.formPrinted));
  if (STATISTICS_IN_GENERAL.test(before) && !honours && !news && !isNewsTold(event, before)) return null;
  return known ||
    isJustGiven(event, before, context.tied) ||
    headsAList(text) ||
    isBehindTitle(event, sentence, context)
    ? given
    : null;
}

/** "đề xuất Trung ương Đoàn tặng Huy hiệu để vinh danh các cá nhân": what the badge is for. */
const WHAT_IT_IS_FOR = /(?:tặng|trao|khen thưởng) [^;.]{3,80} (?:để|nhằm) (?:kịp thời )?$/iu;

/** "là dịp để tỉnh ghi nhận, khen thưởng khoảng 80 doanh nghiệp": what a meeting is a chance for. */
const CHANCE_TO = compacted(/(?<![\p{L}])(?:dịp|cơ hội) (?:để|nhằm|mà) [^;.:]{0,90}$/iu);

/** "phấn đấu 2 đơn vị được đề nghị tặng Cờ thi đua, 3 đơn vị …": what is still to be reached. */
const AIMED_AT = /(?<!nỗ lực,? )phấn đấu(?: (?:có|đạt|để|mỗi năm|ít nhất|từ|trên))* \d+ (?!năm|tháng)[^;]*$/iu;

/** "công bố Quyết định tặng …; tặng": decided, though a council sat as well. */
const ANNOUNCES = compacted(
  /(?<![\p{L}])công bố (?:các )?quyết định (?:[^;.]{0,60}|tặng [^.]{10,220}; (?:trao )?tặng )$/iu,
);

/** "Hội A vừa trao Kỷ niệm chương cho những người có thành tích": news, though nobody is counted; so is "Hội A đã trao tặng …" behind what was done there. */
function isJustGiven(event: AwardEvent, before: string, tied: boolean): boolean {
  return (
    event.grantors.length > 0 &&
    event.recipients.counts.unspecified &&
    (/(?<![\p{L}])vừa (?:tổ chức )?(?:trao|tặng|trao tặng)(?![\p{L}])/iu.test(before) ||
      ((tied || BY_COMMITTEE.test(before)) && event.verb === 'HANDED' && HAS_HANDED.test(before)))
  );
}

/** "Ban tổ chức Hội báo Xuân đã trao giải thưởng cho các tác giả": of its own contest. */
const BY_COMMITTEE = /^\W*ban tổ chức (?!luôn|cũng|thường)/iu;
const HAS_HANDED = compacted(/^\W*(?!các |nhiều |mỗi |năm |trong )[^,;.:\d]{3,90} đã (?:trao|trao tặng) $/iu);

/** "Theo đó, có 30 hội viên được Thủ tướng quyết định tặng …", "Đó là lễ tôn vinh …, trong đó có 15 người được Hội A tặng …": the news, in numbers. */
function isNewsTold(event: AwardEvent, before: string): boolean {
  return hasCount(event) && event.grantors.length > 0 && TELLS_IN_NUMBERS.test(before);
}
const TELLS_IN_NUMBERS = compacted(
  /^\W*theo đó,? (?:đã )?có \d|(?<![\p{L}])lễ (?:tôn vinh|tuyên dương|biểu dương|vinh danh)[^;.]{0,120}, trong đó,? (?:đã )?có \d/iu,
);

/** "tổ chức Hội nghị tổng kết … và trao Bằng khen của UBND tỉnh cho các tập thể": a second thing done, after the title. */
function isBesides(text: string, event: AwardEvent, titleStart: number): boolean {
  return (
    event.grantors.length > 0 &&
    event.recipients.end > 0 &&
    event.headStart - titleStart > 30 &&
    /^(?:hội nghị|đại hội|(?:lễ )?kỷ niệm|họp mặt|gặp mặt|tổng kết|sơ kết)/iu.test(text.slice(titleStart)) &&
    /(?:(?<![\p{L}])và|đồng thời|[;,])\s*(?:tổ chức |công bố và )?(?:trao|tặng)[^;]*$/iu.test(
      text.slice(Math.max(0, event.headStart - 60), event.headStart),
    )
  );
}

/** "tổ chức Hội nghị …; tặng Bằng khen của UBND tỉnh cho các tập thể, cá nhân": right behind the name of the meeting. */
function isBehindTitle(
  { headStart, grantors, formPrinted }: AwardEvent,
  { text, start }: Sentence,
  { titles }: AwardContext,
): boolean {
  return (
    grantors.length > 0 &&
    text.startsWith(' của ', headStart + formPrinted.length) &&
    titles.some(
      ({ end }) => end > start && /^[^;]{0,3}; (?:và )?(?:trao )?tặng $/iu.test(text.slice(end - start, headStart)),
    )
  );
}

/** "trao Cờ luân lưu cho Hội A – đơn vị Trưởng khối năm sau": the flag of a cluster goes on to who heads it next. */
function isHandedOn({ formPrinted, headStart, grantors }: AwardEvent, text: string): boolean {
  return (
    grantors.length === 0 &&
    /^cờ luân lưu/iu.test(formPrinted) &&
    /(?<![\p{L}])(?:trưởng|phó) (?:khối|cụm)(?![\p{L}])|(?<![\p{L}])đăng cai(?![\p{L}])/iu.test(text.slice(headStart))
  );
}

/** "đại diện cá nhân được trao tặng các danh hiệu cảm ơn sự quan tâm": who speaks, and no award. */
function isThanked({ headStart }: AwardEvent, text: string): boolean {
  return (
    /đại diện (?:các |cho các )?(?:tập thể|cá nhân)[^;.]{0,40}được (?:vinh dự )?(?:trao |khen )?(?:tặng|thưởng|nhận)[^;.]{0,20}$/iu.test(
      text.slice(0, headStart),
    ) && /^[^;.]{0,60}(?:cảm ơn|bày tỏ|phát biểu|chia sẻ)(?![\p{L}])/iu.test(text.slice(headStart))
  );
}

/** "tổ chức gặp mặt, biểu dương các tập thể, cá nhân": the meeting is held to praise them, though nobody counts them exactly. */
function isHeldToPraise(event: AwardEvent, sentence: Sentence, context: AwardContext): boolean {
  const { text, start, place } = sentence;
  const title = titleAround(event, sentence, context);
  return (
    title !== undefined &&
    place !== 'HEADLINE' &&
    isPraise(event) &&
    (event.recipients.counts.unspecified || event.recipients.approximate) &&
    (/^(?:(?:(?:hội nghị|(?:buổi )?lễ|chương trình|gặp mặt|họp mặt),? (?:và )?){0,2})$/iu.test(
      text.slice(Math.max(0, title.start - start), event.headStart),
    ) ||
      (AND_PRAISES.test(text.slice(Math.max(0, title.start - start), event.headStart)) &&
        THOSE_OF_MERIT.test(text.slice(event.headStart))))
  );
}
/** "tổ chức lễ kỷ niệm …, biểu dương khen thưởng cho các tập thể, cá nhân có thành tích": a second thing done. */
const AND_PRAISES = compacted(
  /^(?:hội nghị|(?:buổi )?lễ|họp mặt|gặp mặt|đại hội|kỷ niệm|tổng kết|sơ kết)(?![\p{L}])[^;.]{10,200}(?: và|,|;) (?:(?:biểu dương|tuyên dương|tôn vinh) )?$/iu,
);
const THOSE_OF_MERIT =
  /^(?:(?:biểu dương|tuyên dương|tôn vinh)(?:,| và)? )?khen,? thưởng (?:cho )?(?:những |các )?(?:tập thể|cá nhân)(?:,| và) (?:các )?(?:tập thể|cá nhân)(?: (?:có|đạt|lập|tiêu biểu|xuất sắc|điển hình)|[.,;]|$)/iu;

export function isInTitle(event: AwardEvent, sentence: Sentence, context: AwardContext): boolean {
  const title = titleAround(event, sentence, context);
  return title !== undefined && !isBesides(sentence.text, event, title.start - sentence.start);
}

/** The title of a meeting that the form stands in. */
function titleAround({ headStart }: AwardEvent, { start }: Sentence, { titles }: AwardContext) {
  return titles.find((each) => each.start <= start + headStart && start + headStart < each.end);
}

/** A list of guests: those in it who "được khen thưởng" had been commended before. */
const GUESTS_FIRST = compacted(/^\W*(?:(?:đến|về|tới|tham|cùng) )*(?:dự|tham gia)(?![\p{L}])/iu);
/** "Hội A, Ban B và các tập thể, cá nhân được khen thưởng về tham dự.": the same, with the verb behind it. */
function isOfGuests(text: string, { headStart }: AwardEvent): boolean {
  return CAME.test(text) && /(?<![\p{L}])được [^,;.]{0,30}$/iu.test(text.slice(0, headStart));
}
const CAME = compacted(
  /(?<![\p{L}])(?:đến|về|tới|đã|cùng) (?:tham )?dự(?: (?:(?:buổi )?lễ|hội nghị|đại hội|chương trình))?\s*\.?\s*$/iu,
);
export const GOES_ON_LISTING = /^\W*(?:trong đó|cụ thể|gồm|theo đó|ngoài ra|bao gồm)/iu;

/** From the sentence's start, or the last semicolon before, to the head. */
export function clauseBefore(text: string, event: AwardEvent): string {
  const head = text.slice(0, event.headStart);
  return head.slice(head.lastIndexOf(';') + 1);
}

function isPraise({ formPrinted }: AwardEvent): boolean {
  return /dương|vinh|khen/iu.test(formPrinted) && !/hình thức|bằng|giấy/iu.test(formPrinted);
}

const ALSO_COMMENDED =
  /^\W*(?:(?:nhân |cũng )?dịp này|tại (?:buổi lễ|hội nghị|đại hội)),? (?:các|nhiều) (?:tập thể|cá nhân|đơn vị)[^;.:]{0,160} (?:đã|vừa) được $/iu;

/** "Dịp này, UBND huyện tặng cờ cho Hội A; nhiều tập thể, cá nhân được khen thưởng": they were commended with those before. */
function isCommendedBesides(text: string, event: AwardEvent): boolean {
  const own = clauseBefore(text, event);
  const before = text.slice(0, event.headStart - own.length);
  return before !== '' && /(?<![\p{L}])(?:tặng|trao)(?![\p{L}])/iu.test(before.slice(-300)) && SEVERAL_WERE.test(own);
}
const SEVERAL_WERE =
  /^(?: và)? (?:các|nhiều|một số) (?:tập thể|cá nhân|đơn vị)(?:(?:,| và) (?:các |nhiều )?(?:tập thể|cá nhân|đơn vị)){0,2}(?: (?:khác|tiêu biểu|xuất sắc)){0,2} (?:(?:cũng|đã|vinh dự) )*được $/iu;

/** "Nhằm ghi nhận …, Đại hội cũng đã tổ chức tuyên dương, khen thưởng các tập thể, cá nhân": nobody is counted, and they were commended there. */
const MEETING_COMMENDS =
  /^\W*(?:(?:(?:nhân |cũng )?dịp này|(?:cũng )?(?:tại|trong|kết thúc)[^,;.]{3,40}),? |(?:(?:nhằm|để) )?(?:kịp thời )?(?:ghi nhận|động viên|khích lệ) [^;.]{3,90}, (?=(?:đại hội|hội nghị|(?:buổi )?lễ|ban tổ chức) ))?(?:đại hội|hội nghị|(?:buổi )?lễ|ban tổ chức)? ?(?:(?:cũng|đã|còn|kịp thời|tiến hành|dành thời gian|trang trọng|long trọng|ban tổ chức) )+(?:(?:công bố )?(?:quyết định )?)(?:tổ chức )?$/iu;

/** "Dịp này, nhà trường cũng tuyên dương nhiều giáo viên"; "công bố quyết định công nhận A đạt danh hiệu … và khen thưởng cho nhiều tập thể". */
const COMMENDS_MANY = compacted(
  /^\W*(?:(?:nhân |cũng )?dịp này|(?:cũng )?tại [^,;.]{3,40}),? (?:ban giám hiệu )?nhà trường (?:(?:cũng|đã|còn) )*$|(?<![\p{L}])công bố (?:các )?quyết định công nhận [^;.]{3,120} và $/iu,
);
const MANY = compacted(
  /^ (?:cho |đối với )?(?:các|những|nhiều|một số) (?:tập thể|cá nhân|đơn vị|giáo viên|học sinh|em|thầy|cán bộ|hội viên|hộ|gia đình)(?![\p{L}])/iu,
);

/** A speaker's "ghi nhận và biểu dương những kết quả …" is no award; "tuyên dương 18 gương mặt" is. */
function praiseCounts(event: AwardEvent, text: string, anchored: boolean): boolean {
  // "Nhân dịp này, các tập thể và cá nhân cũng đã được khen thưởng": nobody is counted, but they were.
  if (anchored && event.verb === 'GRANTED' && ALSO_COMMENDED.test(text.slice(0, event.headStart))) return true;
  if (anchored && event.verb === 'GRANTED' && isCommendedBesides(text, event)) return true;
  const [head, rest] = [text.slice(0, event.headStart), text.slice(event.headStart + event.formPrinted.length)];
  if (anchored && !hasCount(event) && MANY.test(rest) && COMMENDS_MANY.test(head)) return true;
  if (
    !hasCount(event) &&
    event.recipients.counts.unspecified &&
    MEETING_COMMENDS.test(text.slice(0, event.headStart)) &&
    (event.verb === 'GRANTED' || /tổ chức\s+$/iu.test(text.slice(0, event.headStart))) &&
    /^\s*(?:cho |đối với )?(?:các|những|nhiều|một số) (?:tập thể|cá nhân|đơn vị)/iu.test(
      text.slice(event.headStart + event.formPrinted.length),
    )
  )
    return true;
  if (
    /(?:ghi nhận|đánh giá cao|chúc mừng|cảm ơn)[^;.]{0,30}$|^\W*(?:phát biểu|kết luận)(?![\p{L}])[^;.,:]{0,60},[^;]*$/iu.test(
      text.slice(0, event.headStart),
    ) &&
    !hasCount(event)
  )
    return false;
  if (
    // "Để động viên, biểu dương các tập thể …": what it is done for.
    /(?:(?:nhằm|để|công tác|phong trào|hội nghị|lễ|chương trình|việc|hình thức|quỹ|hội đồng|về|được)\s*|(?<![\p{L}])(?:để|nhằm)(?: (?:kịp thời|ghi nhận|động viên|khích lệ|tôn vinh)(?:,| và)?){1,3}\s*)$/iu.test(
      text.slice(0, event.headStart),
    ) &&
    !hasCount(event)
  )
    return false;
  return hasCount(event) || (anchored && event.grantors.length > 0);
}
