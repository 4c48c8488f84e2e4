import type { DoubtCode } from '../draft.js';
import { compacted } from '../patterns/compact.js';
import type { Layout } from './layout.js';
import { isLetter } from '../patterns/scanning.js';

const ACCENTED = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/giu;
/** Vietnamese in TCVN3 ("Héi nghÞ", "®ång chÝ") is Latin-1 letters where accents should be. */
const TCVN3 = /(?:®|©|¨|ª|«|¬|­|µ|¸|¶|·|¹|»|¼|½|¾|Æ|Ç|Ð|Ñ|Ö|×|Ø|Þ|ß|å|æ|ç|ë|î|ñ|ö|÷|ø|û|ü|þ)/gu;
const TCVN3_WORDS = /(?:nghÞ|§¶ng|®ång|chÝ|héi|thÓ|tËp|c¸ nh©n|tØnh|huyÖn|nh÷ng|c«ng t¸c|khen th­ëng)/giu;
/** VNI writes a vowel and then a sign for its mark: "Hoäi nghò", "ñoàng chí", "taäp theå". */
const VNI_WORDS = /(?:hoäi|nghò|ñoàng|taäp theå|caù nhaân|tænh|huyeän|ñaûng|coâng taùc|khen thöôûng|chuû tòch|naêm)/giu;
/** UTF-8 read as Latin-1 or Windows-1252: "Há»™i nghá»‹". */
const MOJIBAKE = /(?:á»|áº|Ã[¡-¿]|Ä‘|Æ°|Æ¡|â€|�)/gu;
/** Letters that a code page could not hold became question marks: "Đ?i h?i đ?i bi?u". */
const LOST_LETTERS = compacted(/(?<=\p{L})\?(?=\p{L})|(?<=[\s“"(])\?(?=\p{L}{1,6}(?![\p{L}=]))/gu);
const TONED = 'àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
/** "qùỵết định", "bủổi lễ": pages that copy news disguise its words by marks; no Vietnamese syllable has two. */
const TWO_TONES = new RegExp(`[${TONED}][a-zăâêôơư]{0,2}[${TONED}]`, 'giu');
const VIETNAMESE_WORDS = compacted(
  /(?<![\p{L}])(?:và|của|các|cho|được|trong|năm|tại|hội|đã|là|có|với|nhân|công|tác|người|những|một|tổ|chức|để|về|đồng|chí|tịch|tỉnh|nghị|thứ|thư|ủy|uỷ|huyện|xã|ngày|viên)(?![\p{L}])/giu,
);

/** How files begin that are no text: PDF, zip (docx, xlsx), PNG, GIF, JPEG, RTF. */
const OF_A_FILE = /^\s*(?:%PDF-|PK\u0003\u0004|.PNG\r?\n|GIF8\d|[\ufffd\u00ff][\ufffd\u00d8][\ufffd\u00ff]|\{\\rtf)/u;
/** Characters that no text holds. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f]/gu;

/** Why a text cannot be read at all; null when it can. Counts letters of the first 20,000 characters. */
export function unreadable(text: string): DoubtCode | null {
  const sample = text.slice(0, 20_000);
  if (OF_A_FILE.test(sample) || count(sample, CONTROLS) > Math.max(4, sample.length / 200)) return 'NOT_TEXT';
  const letters = lettersIn(sample);
  if (letters < 20) return letters === 0 || sample.trim().length < 20 ? 'EMPTY_TEXT' : 'NOT_VIETNAMESE';
  if (count(sample, MOJIBAKE) > Math.max(5, letters / 60)) return 'BROKEN_ENCODING';
  // An address with "?id=" holds one; a text that lost its letters holds one in every third word.
  if (sample.includes('?') && count(withoutAddresses(sample), LOST_LETTERS) > Math.max(3, letters / 60))
    return 'BROKEN_ENCODING';
  if (
    count(sample, VNI_WORDS) >= 3 &&
    count(sample, /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu) < letters / 40
  )
    return 'LEGACY_ENCODING_VNI';
  if (count(sample, TCVN3_WORDS) >= 3 && count(sample, TCVN3) > letters / 40) return 'LEGACY_ENCODING_TCVN3';
  if (!hasAtLeast(letters / 12, sample, ACCENTED) || !hasAtLeast(Math.min(8, letters / 120), sample, VIETNAMESE_WORDS))
    return 'NOT_VIETNAMESE';
  return count(sample, TWO_TONES) > Math.max(5, letters / 150) ? 'BROKEN_ENCODING' : null;
}

/** Letters of a text: a letter beyond the first plane is two units and one letter. */
function lettersIn(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at)!;
    if (isLetter(code)) letters += 1;
    if (code > 0xffff) at += 1;
  }
  return letters;
}

function withoutAddresses(text: string): string {
  const words = text.split(/\s+/u).filter((word) => !/https?:|www\.|=/iu.test(word));
  return words.join(' ');
}

/** Whether a pattern is found so many times; does not look further. */
function hasAtLeast(least: number, text: string, pattern: RegExp): boolean {
  let found = 0;
  const all = text.matchAll(pattern);
  while (found < least && !all.next().done) found += 1;
  return found >= least;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** "Sáng 12/1, hội nghị được tổ chức...", "Xem thêm": a teaser that was cut off, and what leads to the rest of it. */
const CUT_OFF = /(?:\.\.\.|…)\]?$|^(?:xem|đọc) (?:thêm|tiếp)\b|^chi tiết$/iu;
/** How lines of a report and captions begin, and headlines do not. */
const TELLS = /^(?:(?:ngày|sáng|trưa|chiều|tối|tại|theo|trong|nhân|sau) |(?:các |những )?(?:đồng chí|ông|bà|đ\/c) )/iu;

/** "… gồm:", "… có tên sau:", "… (danh sách kèm theo):": what announces those who stand in the lines below. */
const ANNOUNCES = /:\s*$/u;
const NUMBERED = /^\s*\d{1,3}\s?[.)/-]\s?\p{Lu}/u;

/** Numbered lines below a line that announces them are a list, and no headlines. */
function withoutListed(paragraphs: Layout['paragraphs']): Layout['paragraphs'] {
  let announced = false;
  return paragraphs.filter(({ text }) => {
    if (announced && NUMBERED.test(text)) return false;
    announced = ANNOUNCES.test(text);
    return true;
  });
}

/** Many headlines and teasers, each with a date or cut off, and no article among them. */
export function isIndexPage({ paragraphs: all, datelines }: Layout): boolean {
  const paragraphs = withoutListed(all);
  const long = paragraphs.filter(({ text }) => text.length > 350).length;
  if (datelines.length >= 5 && long <= 2) return true;
  // Lines that go on in lower case are those of a text that was broken, and no titles.
  if (paragraphs.filter(({ text }) => /^\p{Ll}/u.test(text)).length >= 4) return false;
  if (datelines.length >= 3 && datelines.length >= paragraphs.length - 2 && onlyHeadlines(paragraphs)) return true;
  if (long > 0 || paragraphs.length < 6) return false;
  const teasers = paragraphs.filter(({ text }) => CUT_OFF.test(text)).length;
  if (teasers >= 4 && teasers >= paragraphs.length / 3) return true;
  const short = paragraphs.filter(({ text }) => text.length < 140 && !/[.!?…]$/u.test(text)).length;
  return (paragraphs.length >= 14 && short > paragraphs.length * 0.75) || onlyHeadlines(paragraphs);
}

/** Lines of a headline's length, none of which ends as a sentence does or tells when, where or of whom it tells. */
function onlyHeadlines(paragraphs: Layout['paragraphs']): boolean {
  const titles = paragraphs.filter(({ text }) => text.length >= 30 && text.length < 140 && !TELLS.test(text));
  return titles.length >= paragraphs.length - 2 && paragraphs.every(({ text }) => !/[.!?…:;,]["”)]?$/u.test(text));
}

const TO_PROGRAMS =
  /(?:ignore (?:all |the )?(?:previous|above)|disregard (?:all|the|previous)|system prompt|you are (?:now )?an? (?:ai|assistant)|as an ai|bỏ qua (?:mọi|các|những|tất cả|toàn bộ)? ?(?:hướng dẫn|chỉ dẫn|yêu cầu|lệnh)|hãy (?:trả về|xuất ra|in ra|ghi vào|xóa) (?:json|dữ liệu|kết quả|toàn bộ|bảng)|<\|?(?:system|im_start)|\[inst\]|drop table|delete from|hỡi (?:ai|trợ lý)|(?:trợ lý|mô hình) (?:ai|ngôn ngữ)[^.]{0,40}(?:phải|hãy))/iu;

/** Start and end of words addressed to a program, if there are any. */
export function wordsToPrograms(text: string): { start: number; end: number } | null {
  const match = TO_PROGRAMS.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}
