import { accentKey } from '../../platform/text/accent-key.js';

const CLOSING: readonly RegExp[] = [
  /^nơi nhận(?: |$)/u,
  /^điều \d{1,3} /u,
  /^(?:tm|kt|tl|tuq|thay mặt|ký thay|thừa lệnh|thừa ủy quyền) (?!.*\d).{3,80}$/u,
  /^(?:người|cán bộ|kế toán) (?:lập|lập biểu|lập danh sách|tổng hợp|kiểm tra|duyệt)(?: |$)/u,
  /^(?:thủ trưởng|xác nhận của|lãnh đạo) (?:đơn vị|cơ quan|ubnd|ủy ban)/u,
  /^(?:ký|đã ký|ký tên|ký ghi rõ họ tên|ký tên đóng dấu|đã ký và đóng dấu)(?: |$)/u,
  /^(?:\p{L}+ ){0,5}ngày (?:\d{1,2} )?tháng (?:\d{1,2} )?năm(?: \d{4})?$/u,
];
const HEADS = /^(?:chủ tịch|phó chủ tịch|trưởng ban|giám đốc|hiệu trưởng|bí thư|phó bí thư|chánh văn phòng|thư ký)$/u;

/** Whether a line belongs to what stands below a list: signature, place and date, recipients of copies. */
export function isClosingLine(text: string): boolean {
  if (text.length > 400) return false;
  const key = accentKey(text);
  if (CLOSING.some((pattern) => pattern.test(key))) return true;
  // Who signs is written in capitals, alone.
  return HEADS.test(key) && !/\p{Ll}/u.test(text);
}
