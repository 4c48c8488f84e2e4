import type { AwardEvent } from '../tellings/award-event.js';
import { PROPOSED } from '../lexicon/award-words.js';
import { compacted } from '../patterns/compact.js';
import { willBeGiven } from './planned.js';

/** "tại phường Thống Nhất, …", "Hội trường Thống Nhất": a name, where "thống nhất" would be agreed upon; as long as it was. */
const withoutPlaces = (text: string): string => text.replace(/Thống Nhất/gu, (name) => '-'.repeat(name.length));

/** With the head's first word: "thống nhất thưởng" gave a bonus. */
export function proposedBefore(text: string, { headStart }: AwardEvent): boolean {
  const found = PROPOSED.exec(withoutPlaces(text.slice(0, headStart + 7)));
  return found !== null && found.index < headStart;
}

/** "đã xem xét tặng Bằng khen", "đề nghị và được UBND tỉnh tặng", "theo đề nghị của Hội A, UBND tỉnh tặng", "Hội đồng xét chọn đã thống nhất, lựa chọn trao": asked for, and then given. */
const ASKED_AND_GIVEN = compacted(
  /(?<![\p{L}])(?:theo|xét|căn cứ|trên cơ sở) đề nghị của [^,;]{3,90}, |(?<![\p{L}])đã xem xét,?(?= (?:và )?(?:trao |tặng|trao tặng|khen thưởng))|(?<![\p{L}])(?:đề nghị|đề xuất) và(?= (?:đã )?được )|(?<![\p{L}])(?:hội đồng|ban) (?:xét chọn|bình chọn) đã (?:thống nhất,? )?(?:(?:lựa )?chọn(?: ra)?|quyết định)(?= (?:trao|tặng|tuyên dương) )/giu,
);

/** "Qua đánh giá, bình xét, UBND xã tặng …": what went before the granting, where somebody is told who granted. */
const EXAMINED_BEFORE = compacted(
  /(?<![\p{L}])(?:qua|sau|từ|căn cứ|trên cơ sở) (?:[^,;.]{1,30}, )?(?:[^,;.]{0,24} )?(?:bình xét|xét chọn|bình chọn|bình bầu|xét duyệt|xem xét|xét thi đua)(?: [^,;.]{1,60})?, (?![^;]*(?:đề nghị|đề xuất|kiến nghị|trình))/giu,
);

/** "tôn vinh 3 tập thể, đề nghị tặng danh hiệu …": whom a cluster puts forward. */
const PUT_FORWARD = compacted(
  /^,? (?:và )?(?:đề nghị|đề xuất) (?:[^,;.]{0,40} )?(?:tặng|khen thưởng|công nhận)(?![\p{L}])/iu,
);

/** "giao Ban A hoàn tất thủ tục, tham mưu UBND tỉnh ban hành quyết định tặng …": what is still to be prepared. */
const TO_BE_PREPARED = compacted(
  /(?<![\p{L}])(?:(?<!(?:được|bàn) )giao(?! (?:thông|ước|lưu|ban|nhận)(?![\p{L}]))|(?<!(?:theo|hiện) )yêu cầu|(?<!(?:ban|sự|hiện|theo) )chỉ đạo(?! của)|tiếp tục)(?![\p{L}])[^.;]{3,160}(?<![\p{L}])(?<!đã (?:chủ động |kịp thời )?)(?:tham mưu|hoàn tất|hoàn thiện|rà soát)(?![\p{L}])(?!.*(?<![\p{L}])(?:được|đã|đồng thời|sau đó|dịp này)(?![\p{L}]))[^.;]*(?<![\p{L}])(?:ban hành|trình|ra) (?:các )?quyết định (?:về )?(?:việc )?(?:tặng|trao|khen)[^.;]*$/iu,
);

const DECISION = /quyết định /iu;

/** "Bưu điện tỉnh vinh dự là một trong 10 tập thể được xét tặng Bằng khen": chosen, and given. */
const HONOURED_TO_BE_CHOSEN = compacted(
  /(?<![\p{L}])vinh dự (?:là|được)(?![\p{L}])(?![^;]*(?:đề nghị|đề xuất|trình))[^;]{0,160}(?<![\p{L}])được xét (?:trao )?tặng $/iu,
);

/** "sẽ được xét tặng", "được xét tặng … trong thời gian tới": chosen, and not given yet; titles of the State are examined for years. */
const YET_TO_COME = compacted(
  /(?<![\p{L}])(?:sẽ|đang|tới đây|(?:thời gian|năm|dịp) tới|hồ sơ|chờ|phấn đấu)(?![\p{L}])/iu,
);
const isChosen = (before: string, text: string, { form }: AwardEvent): boolean =>
  form !== 'STATE_TITLE' && HONOURED_TO_BE_CHOSEN.test(before) && !YET_TO_COME.test(text);

/** Whether what goes before a head in its clause makes it a proposal. */
export function isProposed(before: string, text: string, event: AwardEvent): boolean {
  if (DECISION.test(before) && TO_BE_PREPARED.test(before)) return true;
  if (before.endsWith('tặng ') && isChosen(before, text, event)) return false;
  if (event.verb === 'PRAISED' && PUT_FORWARD.test(text.slice(event.recipients.end))) return true;
  const asked = before
    .slice(-320)
    .replace(ASKED_AND_GIVEN, (found) => ' '.repeat(found.length))
    .slice(-160);
  const near = event.grantors.length > 0 ? asked.replace(EXAMINED_BEFORE, '') : asked;
  // With the head's own words: "xét chọn, vinh danh 2 nhân vật" honoured them.
  const found = PROPOSED.exec(withoutPlaces(`${near}${text.slice(event.headStart, event.headStart + 12)}`));
  if (!found || found.index >= near.length) return willBeGiven(text, event);
  // "Đồng chí A … đề nghị …" is a speech and not a proposal; "quyết định tặng" settles it.
  return !/quyết định (?:tặng|khen|trao)|(?:đã|vinh dự) (?:được|vinh dự|đón|nhận)/iu.test(near.slice(found.index));
}
