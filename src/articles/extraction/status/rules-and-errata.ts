import type { AwardEvent } from '../tellings/award-event.js';
import type { Sentence } from '../text/sentences.js';
import { compacted } from '../patterns/compact.js';

/** Sentences that tell of no giving: those of a rule ("Thể lệ cuộc thi: …"), up to the paragraph's end, of conditions in lines, and of an erratum with what it quotes. */
export function notTold(sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const left = new Set<Sentence>();
  const corrected = new Set(sentences.filter(({ text }) => CORRECTS.test(text)).map(({ paragraph }) => paragraph));
  let rule: number | null = null;
  let conditions = false;
  for (const sentence of sentences) {
    const { paragraph, text } = sentence;
    conditions = CONDITIONS_FOLLOW.test(text) || (conditions && LINE.test(text));
    if (conditions) left.add(sentence);
    if (RULE.test(text)) rule = paragraph;
    const quoted = corrected.has(paragraph + 1) && PRINTED.test(text);
    if (rule === paragraph || corrected.has(paragraph) || quoted) left.add(sentence);
  }
  return left;
}

/** "Quy chế: Hội tặng …", "Thể lệ cuộc thi: …", "Quy định của Hội về khen thưởng: …". */
const RULE = compacted(
  /^\W*(?:theo )?(?:quy chế|thể lệ|quy định|điều lệ|cơ cấu (?:giải thưởng|khen thưởng)|điều \d{1,3})(?![\p{L}])[^:;.]{0,80}:/iu,
);
/** "Đại biểu phải đạt một trong các tiêu chuẩn sau:" and the lines below it: what one has to hold to be chosen. */
const CONDITIONS_FOLLOW = compacted(
  /(?<![\p{L}])(?:tiêu chuẩn|(?<!có )điều kiện|tiêu chí)(?: (?:sau(?: đây)?|dưới đây|như sau|(?:dự|xét|chọn|đối với|của) [^,;.:]{3,40}))?:\s*$/iu,
);
const LINE = /^\s*(?:[-–•+*]|\d{1,2}[.)]|\p{Ll}\))/u;
/** "Nay xin sửa lại là …", "Đính chính: …", "Tòa soạn xin cáo lỗi": the numbers before it are wrong, and which is right it says itself. */
const CORRECTS = compacted(
  /^\W*(?:nay )?(?:xin )?đính chính(?:$|:| )|(?<![\p{L}])(?:xin (?:được )?(?:sửa lại|đính chính|cáo lỗi)|(?:đã|do) (?:in|đăng|đưa tin|đánh máy|viết) (?:nhầm|sai))(?![\p{L}])/iu,
);
const PRINTED = compacted(/(?<![\p{L}])đã (?:in|đăng|đưa(?: tin)?|viết)(?![\p{L}])/iu);

/**
 * "tặng cho không quá 10 tập thể", "… 20 cá nhân mỗi năm" say how many may be commended, "giả danh Ban tổ chức tặng", "Bằng khen giả" what was
 * only feigned: nobody was given anything.
 */
export function isRuleOrFalse(text: string, { headStart, recipients }: AwardEvent): boolean {
  const end = Math.max(headStart, recipients.end);
  return (
    QUOTA.test(text.slice(headStart, end)) ||
    A_YEAR.test(text.slice(end, end + 24)) ||
    FALSE_PAPER.test(text.slice(headStart, headStart + 40)) ||
    FEIGNED.test(text.slice(Math.max(0, headStart - 200), headStart)) ||
    EACH_TIME.test(text.slice(0, headStart)) ||
    (!recipients.stated && isAskedOfThem(text, headStart))
  );
}
/** "Theo thể lệ, mỗi tuần trao 1 giải Nhất", "mỗi kỳ thi có 2 giải Nhì được trao": what is to be won each time. */
const EACH_TIME = compacted(
  /^\W*theo (?:thể lệ|cơ cấu giải thưởng)(?: [^,;.:]{1,40})?, (?![^;.]{0,80}(?<![\p{L}])đã (?:trao|tặng))|(?<![\p{L}])(?:mỗi|hằng|hàng) (?:tuần|tháng|quý|kỳ|đợt|vòng)(?: thi)?,?(?: [^,;.:]{1,60})? $/iu,
);
/** "phải đạt một trong các điều kiện: được tặng Huân chương; …", "phải là người được tặng Bằng khen", "có từ Giấy khen cấp huyện trở lên". */
function isAskedOfThem(text: string, headStart: number): boolean {
  return CONDITION.test(text.slice(0, headStart)) || AND_ABOVE.test(text.slice(headStart));
}
const CONDITION = compacted(
  /(?<![\p{L}])(?:tiêu chuẩn|(?<!có )điều kiện|tiêu chí)(?: (?:sau(?: đây)?|dưới đây|như sau|(?:dự|xét|chọn|đối với|của) [^,;.:]{3,40}))?:|(?<![\p{L}])phải (?:(?:là|từng|đã) )*(?:(?:những |các )?(?:người|cá nhân|tập thể|đơn vị)(?: [^,;.:]{0,40})? )?(?:(?:từng|đã) )*(?:được|đạt)(?: [^,;.:]{0,30})? $/iu,
);
const AND_ABOVE = compacted(/^(?:(?! (?:cho|vì) )[^,;.:]){4,80} trở lên(?![\p{L}])/iu);
const QUOTA = compacted(/(?<![\p{L}])(?:không (?:vượt )?quá|tối đa)(?: là)? \d/iu);
const A_YEAR = compacted(/^(?: trong)?,? (?:mỗi|hằng|hàng) năm(?= *(?:[.;,]|$))/iu);
const FALSE_PAPER = compacted(
  /^(?:bằng khen|giấy khen|kỷ niệm chương|hu[aâ]n chương|danh hiệu) giả(?: mạo)?(?![\p{L}])/iu,
);
const FEIGNED = compacted(
  /(?<![\p{L}])(?:(?:giả danh|giả mạo|mạo danh|làm giả)(?:(?! (?:được|và|nhưng|nên) )[^,;.:]){0,120}|lừa đảo(?: bằng cách| bằng việc| việc)?) (?:trao|tặng|trao tặng|cấp|khen thưởng)(?: \d{1,4})? ?$/iu,
);
