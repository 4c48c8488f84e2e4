/** How a heading is numbered: Điều 1; A, B; I, II; 1, 2; 1.1; a, b. A list does not mix them on one level. */
export type MarkerStyle = 'ARTICLE' | 'LETTER' | 'ROMAN' | 'NUMBER' | 'DECIMAL' | 'SMALL_LETTER' | 'NONE';

export interface Marked {
  style: MarkerStyle;
  marker: string;
  /** What follows the marker. */
  rest: string;
}

const STYLES: readonly [MarkerStyle, string][] = [
  ['DECIMAL', String.raw`\d{1,3}(?:\.\d{1,3})+`],
  ['NUMBER', String.raw`\d{1,6}`],
  ['ROMAN', String.raw`(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})`],
  ['LETTER', String.raw`[A-ZĐ]`],
  ['SMALL_LETTER', String.raw`[a-zđ]`],
];
const INLINE = STYLES.map(([style, marker]): [MarkerStyle, RegExp] => [
  style,
  new RegExp(
    String.raw`^(?![Đđ]\s?/\s?[cC](?!\p{L}))\(?(${marker})(?:\s*[.)/:]+\s*[-–]?|\s+[-–]|\s*[-–]\s)\s*(?=\p{L}|["“(])(.+)$`,
    'su',
  ),
]);
const ALONE = STYLES.map(([style, marker]): [MarkerStyle, RegExp] => [
  style,
  new RegExp(String.raw`^\(?(${marker})[.)/:]?$`, 'u'),
]);

/** "I. Tập thể" → Roman, "Tập thể"; without a marker the text itself. "Đ/c" is a form of address, no letter. */
export function readMarked(text: string): Marked {
  const article = /^(Điều \d{1,3})\s*[.:]\s*(.+)$/su.exec(text);
  if (article) return { style: 'ARTICLE', marker: article[1]!, rest: article[2]!.trim() };
  for (const [style, pattern] of INLINE) {
    const found = pattern.exec(text);
    if (found) return { style, marker: found[1]!, rest: found[2]!.trim() };
  }
  return { style: 'NONE', marker: '', rest: text.trim() };
}

/** A cell that holds a marker only; null: it holds something else. */
export function markerAlone(text: string): Omit<Marked, 'rest'> | null {
  for (const [style, pattern] of ALONE) {
    const found = pattern.exec(text.trim());
    if (found) return { style, marker: found[1]! };
  }
  return null;
}
