import { LEAD_START } from '../lexicon/furniture.js';
import { POST_START } from '../lexicon/posts.js';
import { compacted } from '../patterns/compact.js';

/**
 * Text that was wrapped at a fixed width, as mail and some portals do: breaks inside sentences become blanks, so that the
 * length and every index stay. A text counts as wrapped when many lines go on in lower case.
 */
export function unwrapped(text: string): string {
  const lines = text.split('\n');
  const lower = (i: number): boolean =>
    /^(?!\d{1,2}[/.:-]\d)[\p{Ll}\d(“]/u.test(lines[i + 1] ?? '') && !NUMBERED.test(lines[i + 1]!);
  const goesOver = (i: number): boolean =>
    HALF.test(lines[i]!) ||
    (/,\s*$/u.test(lines[i]!) && /^\p{Lu}/u.test(lines[i + 1] ?? '') && !PARAGRAPH_START.test(lines[i + 1]!));
  const inside = [...lines.keys()].filter(
    (i) => i < lines.length - 1 && lines[i]!.length > 12 && isOpen(lines[i]!) && (lower(i) || goesOver(i)),
  );
  if (inside.length < 3 || inside.length < lines.filter((line) => !ITEM.test(line)).length * 0.25) {
    const small = new Set(
      inside.filter((i) => lower(i) && !POST_START.test(lines[i + 1]!) && !OF_A_ROW.test(lines[i + 1]!)),
    );
    // One paragraph of the page was wrapped: "Dịp / này, có 9 cá nhân …; 1 tập thể / và 2 cá nhân …, 3 cá / nhân được …".
    const inARow = (i: number): boolean =>
      small.has(i)
        ? small.has(i - 1) || small.has(i + 1)
        : small.has(i + 1) && lower(i) && OPENS_A_LINE.test(lines[i]!);
    const joins = (line: string, i: number): boolean =>
      i < lines.length - 1 && (goesOn(line, lines[i + 1]!) || inARow(i));
    return lines.map((line, i) => line + (i === lines.length - 1 ? '' : joins(line, i) ? ' ' : '\n')).join('');
  }
  const width = inside.reduce((most, i) => Math.max(most, lines[i]!.length), 0);
  const full = (i: number): boolean => {
    const [line, next] = [lines[i]!, lines[i + 1] ?? ''];
    // "I. KẾT QUẢ KHEN THƯỞNG" is a heading.
    if (IN_CAPITALS.test(line) && !IN_CAPITALS.test(next)) return false;
    if (!next || line.length > width + 15 || (PARAGRAPH_START.test(next) && !/,\s*$/u.test(line))) return false;
    // A short first line before a capital is the headline, and no line of the paragraph.
    if (i === 0 && line.length < width * 0.6 && /^\p{Lu}/u.test(next)) return false;
    return (
      line.length > width * 0.33 ||
      LEAD_START.test(line) ||
      /^(?:(?:Ông|Bà|Đồng chí|Đ\/c) )?\p{Lu}\p{L}*$/u.test(line.trim())
    );
  };
  const joined = (i: number): boolean =>
    i < lines.length - 1 &&
    isOpen(lines[i]!) &&
    !OTHER_NEWS.test(lines[i]!) &&
    !OTHER_NEWS.test(lines[i + 1]!) &&
    !PAGE_NUMBER.test(lines[i]!) &&
    !PAGE_NUMBER.test(lines[i + 1]!) &&
    (lower(i) ||
      full(i) ||
      HALF.test(lines[i]!) ||
      nameGoesOn(lines[i]!, lines[i + 1] ?? '') ||
      postAfterName(lines[i]!, lines[i + 1] ?? ''));
  return lines.map((line, i) => line + (i === lines.length - 1 ? '' : joined(i) ? ' ' : '\n')).join('');
}

const OF_A_ROW = /^(?:https?:|www\.|(?:các )?đồng chí|đ\/c|ông|bà|anh|chị)(?!\p{L})/u;
/** A word or two at a line's end, and nothing else in it. */
const OPENS_A_LINE = /^\p{Lu}\p{L}{1,6}(?: \p{L}{1,6})?$/u;

/** "Tin khác": a line of its own, over links to other articles. */
const OTHER_NEWS = compacted(
  /^\W*(?:các )?(?:tin|bài|tin bài|bài viết) (?:khác|liên quan|cùng chuyên mục|mới hơn|cũ hơn|đã đưa)\W*$/iu,
);

/**
 * Text of a PDF with an empty line after each line: hardly two lines stand together, and many break off inside a sentence. Paragraphs
 * with an empty line between them end with one.
 */
export function isDoubleSpaced(text: string): boolean {
  const lines = text.split(/\r\n?|[\n\u0085\u2028\u2029]/u).map((line) => line.trim());
  const long = lines.filter((line) => line.length > 40).length;
  const told = lines.filter(Boolean).length;
  let [together, broken] = [0, 0];
  for (const [i, line] of lines.entries()) {
    if (line === '') continue;
    if (lines[i + 1]) together += 1;
    else if (line.length > 40 && isOpen(line) && GOES_ON_LOWER.test(lines[i + 2] ?? '')) broken += 1;
  }
  return broken >= 3 && broken >= long * 0.25 && together <= told * 0.1;
}
const GOES_ON_LOWER = compacted(/^(?!\d{1,2}[/.:-]\d)(?:\p{Ll}|\d{1,3} \p{Ll})/u);

const ENDS_IN_LETTER = compacted(/\p{L}\s*$/u);

/** "Ông Vũ Văn Trụng, Trưởng ban Tuyên giáo" and on the next line "trao đổi với hội viên": one broken line under a picture. */
function goesOn(line: string, next: string): boolean {
  if (!isOpen(line)) return false;
  // "trao khen thưởng cho 2 tập thể và" and on the next line "7 cá nhân có thành tích".
  if (HALF.test(line)) return /^(?:\p{L}|\d{1,3} \p{Ll})/u.test(next);
  // "9 cá nhân" and on the next line "được UBND huyện tặng …", "của Chủ tịch nước cho ông A": no paragraph begins so.
  if (ENDS_IN_LETTER.test(line) && /^(?:được|của|cho) \p{L}/u.test(next)) return true;
  return /^\s*(?:Ông|Bà|Đồng chí|Đ\/c|Anh|Chị) \p{Lu}/u.test(line) && /^\p{Ll}{2,} \p{Ll}/u.test(next);
}

/** "Đồng chí Vũ Văn Trụng" and on the next line "- Ủy viên Thường trực …": no item of a list. */
function postAfterName(line: string, next: string): boolean {
  const dash = /^\s*[-–]\s*/u.exec(next)?.[0];
  return dash !== undefined && /\p{Lu}\p{Ll}*\s*$/u.test(line) && POST_START.test(next.slice(dash.length));
}

/** "…, Ban Thường trực Ủy ban" and on the next line "MTTQ huyện tổ chức": a body's name that was broken in two. */
function nameGoesOn(line: string, next: string): boolean {
  return (
    /(?<![\p{L}])[UuỦủ][ỷy] ban\s*$/u.test(line) && /^(?:MTTQ|Mặt trận|Trung ương|Kiểm tra)(?![\p{L}])/u.test(next)
  );
}

/** "2. Ông Nguyễn Văn A - …": an item of a list. */
const NUMBERED = compacted(/^\s*\d{1,3}[.)]\s*\p{Lu}/u);

const IN_CAPITALS = /^(?=.*\p{Lu}{2})(?!.*\p{Ll})/u;
/** "- 2 -" or "2" alone: a page's number, and no number of the sentence that goes over the page. */
const PAGE_NUMBER = /^\s*(?:trang )?[-–]?\s*\d{1,3}(?:\s*\/\s*\d{1,3})?\s*[-–]?\s*$/iu;

/** A line of a list, of which none goes over. */
const ITEM = compacted(/^\s*(?:[-•*+]|\d{1,3}[.)]) ?\p{L}/u);

/** A capital that begins a paragraph and not a name in the middle of a sentence. */
const PARAGRAPH_START = compacted(
  /^\s*(?:(?:chủ trì|đến dự|tham dự|về dự|tới dự|dự|tại|phát biểu|dịp|nhân dịp|trong|sau|cũng|kết thúc|thay mặt|ngày|từ ngày|vừa qua,?|mới đây,?|nhằm|sáng|chiều|đồng chí|đ\/c|ông|bà|các đại biểu|quang cảnh|toàn cảnh)\s|[-•*+]|\d{1,3}[.)] ?\p{L})/iu,
);

/** "UBND tỉnh đã tặng" and on the next line "Bằng khen cho …": no sentence ends with such a word. */
const HALF = compacted(/(?<![\p{L}])(?:đã|được|tặng|trao|của|và|cho|với|tại|các|những|do|để|có|đồng chí|đ\/c)\s*$/u);

/** A line that ends in the middle of a sentence. */
function isOpen(line: string): boolean {
  return line.trim() !== '' && line.length < 400 && !/[.!?:;|…"”)]\s{0,3}$/u.test(line);
}
