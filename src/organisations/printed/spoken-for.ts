import { foldLetters } from './body-names.js';

/** Bodies whose chair grants what is printed of either; "Chủ tịch nước" is a body of its own, and a company's board chairs none. */
const CHAIRED =
  '(?:ubnd|ubmttq|ub|mttq|hđnd|lđlđ|(?:ủy|uỷ) ban|mặt trận|(?:tổng )?liên đoàn|liên hiệp các hội|hội(?! đồng (?:quản trị|thành viên|trường)))(?!\\p{L})';
/** Which part of a body spoke for it, or the post that signs for it: "Ban Thường vụ Huyện đoàn" is the Huyện đoàn. */
const PARTS = `(?:ban )?thường trực|ban thường vụ|btv|ban chấp hành|bch|lãnh đạo|cơ quan|chủ tịch(?=\\s+${CHAIRED})`;
const SPEAKING_FOR = new RegExp(`^(?:(?:${PARTS}|${foldLetters(PARTS)})\\s+)+`, 'iu');

/** The body that is meant where a part of it, or its chair, is printed. */
export function bodySpokenFor(printed: string): string {
  return printed.normalize('NFC').trim().replace(SPEAKING_FOR, '');
}
