const WORDS: readonly (readonly string[])[] = [
  [],
  ['một'],
  ['hai'],
  ['ba'],
  ['bốn', 'tư'],
  ['năm', 'lăm'],
  ['sáu'],
  ['bảy', 'bẩy'],
  ['tám'],
  ['chín'],
  ['mười'],
];

/** Whether a text states a count, in digits ("06", "1.250") or, up to ten, in words. "năm 2021" is no five. */
export function countStands(count: number, text: string): boolean {
  const digits = [String(count), count.toLocaleString('de-DE')].map((each) => each.replaceAll('.', '\\.')).join('|');
  if (new RegExp(String.raw`(?<![\d./-])0*(?:${digits})(?![\d/-]|[.,]\d)`, 'u').test(text)) return true;
  const words = WORDS[count] ?? [];
  return words.some((word) =>
    new RegExp(String.raw`(?<!\p{L})${word}(?!\p{L})(?! (?:19|20)\d{2})`, 'iu').test(text.normalize('NFC')),
  );
}
