import { compact } from '../patterns/compact.js';

/** Numbers in words, one to 999; "năm" is five only before a noun, which callers see to. */
const UNITS: Record<string, number> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

const UNIT = '(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín)';
const TENS = `(?:(?:${UNIT} )?mươi|mười)(?: (?:mốt|một|hai|ba|tư|bốn|lăm|nhăm|năm|sáu|bảy|tám|chín))?`;

/** A number in digits ("06", "1.780") or in words ("hai", "hai mươi mốt", "một trăm linh năm"); what stands before a noun. */
export const NUMBER = `(?:\\d{1,3}(?:\\.\\d{3})+(?![\\d,])|\\d{1,5}(?![\\d.,%/]\\d|\\d|%)|${UNIT} trăm(?: (?:(?:linh|lẻ) (?:tư|${UNIT})|${TENS}))?|${TENS}|${UNIT})`;

/** "12 (mười hai) cá nhân": the number again, in words. */
export const IN_WORDS_AGAIN =
  '(?<again>(?<=\\d) ?\\((?<words>(?:(?:một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|không|mười|mươi|trăm|nghìn|ngàn|linh|lẻ)[ )]){1,9})(?<=\\)))';

/** "một nghìn hai trăm", "hai trăm rưỡi": the number at this place is only the end of one, which is read whole or not at all. */
export function endsANumber(text: string, at: number): boolean {
  return GREATER.test(text.slice(Math.max(0, at - 9), at));
}
const GREATER = compact(
  '(?<![\\p{L}])(?:mười|mươi|chục|trăm|nghìn|ngàn|vạn|triệu|linh|lẻ)(?: không trăm)?(?: linh| lẻ)? $',
  'iu',
);

/**
 * "5-7 tập thể", "10 đến 12", "hai, ba cá nhân", "năm bảy", "vài ba": where the range begins whose end stands at this place, or null.
 * "thôn 5 - 7 cá nhân", "ngày 3 - 7 cá nhân" name something by the first number.
 */
export function rangeBefore(text: string, at: number, printed: string): number | null {
  const before = text.slice(Math.max(0, at - 40), at);
  const found = RANGE.exec(before);
  if (!found) return null;
  const { from, sign } = found.groups!;
  const [low, high] = [readNumber(from!), readNumber(printed)];
  const start = at - before.length + found.index;
  if (low === null) return start;
  if (high === null || low >= high || NAMED_BY.test(text.slice(Math.max(0, start - 20), start))) return null;
  // Without a word between them only small numbers beside each other are a range: "hai, ba", "năm bảy".
  if (/^,? $/u.test(sign!) && (low >= 10 || high > 10 || high - low > 2)) return null;
  return start;
}
const RANGE = compact(
  `(?<![\\p{L}\\p{N}.,/])(?:từ )?(?:(?<from>vài|dăm|mấy|${NUMBER})(?<sign> ?[-–—~] ?| (?:đến|tới|hoặc|hay) |(?<=\\p{L}),? ))$`,
  'u',
);
const NAMED_BY = compact(
  '(?<![\\p{L}])(?:tổ|tổ dân phố|khu phố|khu|thôn|ấp|khóm|xóm|quận|phường|đội|khối|chi bộ|lớp|khóa|điều|hạng|giải|giai đoạn|năm|năm học|ngày|tháng|quý|tuần|số|lần|lúc|vào|trong|cả|qua)(?: số| thứ| ngày)? $',
  'iu',
);

/** Null for what is no number. "1.780" is one thousand seven hundred and eighty: a dot groups by three in Vietnamese. */
export function readNumber(printed: string): number | null {
  const text = printed.normalize('NFC').trim().toLowerCase();
  if (/^\d{1,3}(?:\.\d{3})+$/u.test(text)) return Number(text.replaceAll('.', ''));
  if (/^\d{1,6}$/u.test(text)) return Number(text);
  const words = text.split(/\s+/u);
  if (words[1] !== 'trăm') return below100(words);
  const hundreds = UNITS[words[0]!];
  const odd = /^(?:linh|lẻ)$/u.test(words[2] ?? '');
  const rest =
    words.length === 2
      ? 0
      : odd
        ? (UNITS[words[3]!] ?? null)
        : words.length > 3 || words[2] === 'mười'
          ? below100(words.slice(2))
          : null;
  if (!hundreds || rest === null || (odd && words.length > 4)) return null;
  return hundreds * 100 + rest;
}

function below100(words: readonly string[]): number | null {
  if (words.length === 1) return words[0] === 'mười' ? 10 : (UNITS[words[0]!] ?? null);
  if (words.length > 3) return null;
  if (words[0] === 'mười') return words.length === 2 ? 10 + (UNITS[words[1]!] ?? Number.NaN) || null : null;
  const tens = UNITS[words[0]!];
  if (tens === undefined || words[1] !== 'mươi') return null;
  const unit = words[2] === undefined ? 0 : UNITS[words[2]];
  return unit === undefined ? null : tens * 10 + unit;
}
