import type { Sentence } from '../text/sentences.js';
import { compacted } from '../patterns/compact.js';

/** "Hội đồng Thi đua - Khen thưởng … họp xét", "lấy ý kiến việc đề nghị khen thưởng": what is told from here on is only examined. */
const EXAMINES = compacted(
  /lấy ý kiến[^.;]{0,140}(?:đề nghị|xét|việc|hồ sơ)[^.;]{0,30}(?:khen thưởng|(?<!hiến )tặng (?=hu[aâ]n|bằng|cờ|danh|giải|kỷ))|(?<!đề nghị của )hội đồng thi đua[^.]{0,60}(?:họp|xét|phiên)|(?:họp|phiên)[^.]{0,40}hội đồng thi đua|danh sách đề nghị khen thưởng|họp (?:bình )?xét|(?<!được (?:\p{L}+, )?)xét (?:đề nghị )?(?:khen thưởng|thi đua)/iu,
);
/** "26 đơn vị được tặng Cờ thi đua, Bằng khen" as a headline: a council has examined, and they were given. */
const WERE_GIVEN = compacted(
  /^(?!.*(?:xét|đề nghị|đề xuất|bình chọn|dự kiến|sẽ)(?![\p{L}])).*(?<![\p{L}])\d[^,;.:]{2,60} (?:được|nhận|đón nhận) (?:tặng|trao|nhận|khen|cờ|bằng|huân)/iu,
);
/** Among the first sentences the article says what kind of meeting it is. */
const OPENING = 4;

/** Whether a meeting that only examines was told before a sentence. What is no body's text may stand before it. */
export function examining(sentences: readonly Sentence[]): (sentence: Sentence) => boolean {
  const opening = sentences.slice(0, OPENING);
  if (sentences.some(({ place, text }) => place === 'HEADLINE' && WERE_GIVEN.test(text))) return () => false;
  if (!EXAMINES.test(opening.map(({ text }) => text).join(' '))) return () => false;
  const at = opening.find(({ text }) => EXAMINES.test(text))?.start ?? 0;
  return ({ place, start }) => place !== 'BODY' || start >= at;
}

/** "Tại phiên họp, UBND tỉnh tặng …", "Dịp này, 5 tập thể được tặng", "UBND huyện đã tặng …": given, though a council sat as well. */
export function gaveAllTheSame(before: string): boolean {
  return GAVE.test(before) && !ONLY_EXAMINED.test(before);
}
const GAVE = compacted(
  /^\W*(?:(?:cũng |nhân )?dịp này|(?:cũng )?tại (?:phiên họp|cuộc họp|buổi họp|hội nghị|buổi lễ)|kết thúc [^,;.]{3,30}),? [^;]*(?:tặng|trao|khen thưởng|biểu dương|tuyên dương)(?![\p{L}])|(?<![\p{L}])đã (?:quyết định )?(?:tặng|trao tặng|khen thưởng)(?![\p{L}])/iu,
);
const ONLY_EXAMINED = compacted(
  /(?<![\p{L}])(?:thống nhất|nhất trí|đề nghị|đề xuất|kiến nghị|xét|bình|chọn|bỏ phiếu|biểu quyết|đồng ý|trình|thông qua|cho ý kiến|thảo luận|dự kiến|sẽ|hội đồng|thường trực|hồ sơ|đủ điều kiện|tiêu chuẩn)(?![\p{L}])/iu,
);
