import type { AwardItem } from './award-items.js';

/** What a body does at the beginning of a sentence. */
const ACTS =
  /^\s*(?:\([^)]{1,40}\)\s*)?(?:,\s*(?:tp\.?|tỉnh|huyện|thành phố|thị xã)\s?\p{L}[^,;.]{1,24}?,?\s+)?(?:(?:đã|cũng|còn|vừa|tiến hành|long trọng|chính thức) )*(?:tổ chức|phát động|trao|tặng|thông (?:qua|báo)|biểu dương|tuyên dương|công bố|khen|ra mắt|tổng kết|sơ kết|báo cáo|triển khai|ghi nhận|dành|hỗ trợ|giới thiệu|đánh giá|quyết định)(?![\p{L}])/iu;

/** "Dịp này, UBND phường phát động phong trào …; khen thưởng 9 tập thể": whom the sentence is about, to its end. */
export function subjectOfSentence(text: string, items: readonly AwardItem[]): string[] {
  const at = items.findIndex(({ type }) => type === 'BODY');
  const first = items[at];
  if (
    !first ||
    first.start > 260 ||
    !/^(?:[^,;:.]{1,160},\s*){0,2}(?:(?:cũng )?(?:tại|trong) (?:buổi )?(?:lễ|hội nghị|đại hội)(?: này)?\s+)?$/iu.test(
      text.slice(0, first.start),
    )
  )
    return [];
  const names: string[] = [];
  let end = first.start;
  for (let i = at; i < items.length; i += 1) {
    const item = items[i]!;
    if (item.type === 'BODY') {
      // "LĐLĐ quận A, TP HCM": where it is.
      if (names.length === 0 || !/^(?:tỉnh|huyện|thành phố|tp)(?![\p{L}])/iu.test(item.name)) names.push(item.name);
      end = item.end;
    } else if (!/^(?:AND|COMMA)$/u.test(item.type) || items[i + 1]?.type !== 'BODY') break;
  }
  return ACTS.test(text.slice(end, end + 90)) ? names : [];
}
