/** Numbers in words, one to ninety-nine, and whole hundreds; "năm" is five only before a noun, which callers see to. */
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

/** A number in digits ("06", "1.780") or in words ("hai", "mười lăm", "hai mươi mốt"); what stands before a noun. */
export const NUMBER =
  '(?:\\d{1,3}(?:\\.\\d{3})+(?![\\d,])|\\d{1,5}(?![\\d.,%/]\\d|\\d|%)|(?:(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín) mươi|mươi|mười)(?: (?:mốt|một|hai|ba|tư|bốn|lăm|nhăm|năm|sáu|bảy|tám|chín))?|(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín)(?: trăm)?)';

/** Null for what is no number. "1.780" is one thousand seven hundred and eighty: a dot groups by three in Vietnamese. */
export function readNumber(printed: string): number | null {
  const text = printed.normalize('NFC').trim().toLowerCase();
  if (/^\d{1,3}(?:\.\d{3})+$/u.test(text)) return Number(text.replaceAll('.', ''));
  if (/^\d{1,6}$/u.test(text)) return Number(text);
  const words = text.split(/\s+/u);
  if (words.length === 1) return words[0] === 'mười' ? 10 : (UNITS[words[0]!] ?? null);
  if (words[0] === 'mười') return 10 + (UNITS[words[1]!] ?? Number.NaN) || null;
  const tens = UNITS[words[0]!];
  if (tens !== undefined && words[1] === 'trăm' && words.length === 2) return tens * 100;
  if (tens === undefined || words[1] !== 'mươi') return null;
  const unit = words[2] === undefined ? 0 : UNITS[words[2]];
  return unit === undefined ? null : tens * 10 + unit;
}
