import type { AwardEvent } from '../tellings/award-event.js';
import type { AwardContext } from '../tellings/award-telling.js';
import { AT_THE_MEETING } from '../lexicon/award-words.js';
import { compacted } from '../patterns/compact.js';

/** "sẽ trao", "dự kiến sẽ có 3 tập thể được tặng": a meeting to come, and not what is asked of others. */
const WILL_GIVE = compacted(
  /(?<![\p{L}])(?:sẽ|dự kiến)(?: sẽ)?(?: tổ chức)? (?:(?:có )?\d[^,;.:]{2,60} )?(?:được |vinh dự |đón )*(?:trao|tặng|nhận|truy tặng|vinh danh|tôn vinh|tuyên dương|biểu dương|khen)(?![\p{L}])/iu,
);
const ASKED_FOR = /(?<![\p{L}])(?:đề nghị|đề xuất|(?<!chương )trình|xét)(?![\p{L}])/iu;
const DONE = /(?<![\p{L}])(?:đã|vừa|quyết định (?:tặng|khen|trao)|hôm nay|sáng nay|chiều nay|trước đó)(?![\p{L}])/iu;

/** "Sắp tới, Hội sẽ đề nghị tặng …; đồng thời trao …": the second is to come, too. */
const STILL_TO_COME = compacted(
  /(?<![\p{L}])(?:sắp tới|tới đây|thời gian tới|thời điểm tới)(?![\p{L}])[^.]{0,80}(?<![\p{L}])sẽ(?![\p{L}])[^.]*; (?:đồng thời |và )?(?:sẽ )?(?:trao |tặng |trao tặng )?$/iu,
);

/** "Tại đại hội, 5 đại biểu sẽ được tặng Bằng khen. Hội A trao Giấy khen cho 9 đại biểu.", "dự kiến sẽ trao …; UBND tỉnh tặng …": planned with what goes before. */
export function isPlannedToo({ headStart }: AwardEvent, text: string, { proposing }: AwardContext): boolean {
  if (STILL_TO_COME.test(text.slice(0, headStart)) || isPartOfWhatWillBe(text, headStart)) return true;
  const clause = text.lastIndexOf(';', headStart) + 1;
  if (DONE.test(text.slice(clause, headStart))) return false;
  if (clause > 0 && plans(text.slice(0, clause))) return !THERE.test(text.slice(clause, headStart));
  return proposing !== null && plans(proposing.text) && !AT_THE_MEETING.test(text);
}
/** "Nằm trong chương trình lễ kỷ niệm và đón nhận Huân chương, trường sẽ tổ chức hội trại": part of what is still to come. */
function isPartOfWhatWillBe(text: string, headStart: number): boolean {
  return PART_OF.test(text.slice(0, headStart)) && /(?<![\p{L}])sẽ(?![\p{L}])/iu.test(text.slice(headStart));
}
const PART_OF = compacted(/^\W*(?:nằm )?trong (?:khuôn khổ|chương trình|chuỗi (?:các )?hoạt động)(?![\p{L}])[^.;]*$/iu);
const THERE = /(?<![\p{L}])dịp này(?![\p{L}])/iu;

const plans = (words: string): boolean => WILL_GIVE.test(words) && !ASKED_FOR.test(words);

/** "sẽ được", "sẽ chọn trao 1": to come. */
export function willBeGiven(text: string, { headStart }: AwardEvent): boolean {
  return WILL.test(text.slice(Math.max(0, headStart - 50), headStart));
}
const WILL =
  /(?<!\p{L})(?:(?:sẽ|dự kiến)\s+(?:được\s+)?|sẽ (?:chọn|lựa chọn|tuyển chọn|xét)(?:,| và| để)? (?:trao|tặng)[^;.]{0,20})$/iu;
