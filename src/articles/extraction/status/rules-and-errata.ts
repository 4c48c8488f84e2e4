import type { AwardEvent } from '../tellings/award-event.js';
import type { Sentence } from '../text/sentences.js';
import { compacted } from '../patterns/compact.js';

/** Sentences that tell of no giving: those of a rule ("Thể lệ cuộc thi: …"), up to the paragraph's end, and of an erratum with what it quotes. */
export function notTold(sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const left = new Set<Sentence>();
  const corrected = new Set(sentences.filter(({ text }) => CORRECTS.test(text)).map(({ paragraph }) => paragraph));
  let rule: number | null = null;
  for (const sentence of sentences) {
    const { paragraph, text } = sentence;
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
    FEIGNED.test(text.slice(Math.max(0, headStart - 200), headStart))
  );
}
const QUOTA = compacted(/(?<![\p{L}])(?:không (?:vượt )?quá|tối đa)(?: là)? \d/iu);
const A_YEAR = compacted(/^(?: trong)?,? (?:mỗi|hằng|hàng) năm(?= *(?:[.;,]|$))/iu);
const FALSE_PAPER = compacted(
  /^(?:bằng khen|giấy khen|kỷ niệm chương|hu[aâ]n chương|danh hiệu) giả(?: mạo)?(?![\p{L}])/iu,
);
const FEIGNED = compacted(
  /(?<![\p{L}])(?:(?:giả danh|giả mạo|mạo danh|làm giả)(?:(?! (?:được|và|nhưng|nên) )[^,;.:]){0,120}|lừa đảo(?: bằng cách| bằng việc| việc)?) (?:trao|tặng|trao tặng|cấp|khen thưởng)(?: \d{1,4})? ?$/iu,
);
