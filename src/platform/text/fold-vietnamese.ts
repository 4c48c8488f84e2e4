/** What has no decomposition: Đ and its look-alikes, Ê Đê and Ba Na ƀ, and the letters of foreign guests' names. */
const UNDECOMPOSED = 'đðɖɗƀɓøłħŧıς';
const REPLACEMENTS = 'ddddbbolhtiσ';
const REPLACE = new RegExp(`[${UNDECOMPOSED}]`, 'gu');

const MARKS = /[\u0300-\u034e\u0350-\u036f]/gu;
const SEPARATORS = /[^a-z0-9\u00df-\u00f6\u00f8-\u02af\u0370-\u1fff\u3040-\ud7ff\uf900-\ufaff\u{20000}-\u{3ffff}]+/gu;

/**
 * The key under which a name is found however it was typed: "Hoà", "HÒA", "hoa" are all `hoa`. Words of letters and
 * digits, lower case, separated by one space, no blank at either end. Idempotent.
 *
 * Exactly these steps, in this order, none of which depends on a locale or on a dictionary, so that PostgreSQL does the
 * same with functions that are IMMUTABLE (`unaccent` is not, and changes with its rules file):
 *
 * 1. `normalize(s, NFKD)`;
 * 2. remove U+0300–U+034E and U+0350–U+036F (the combining marks but the grapheme joiner);
 * 3. `lower`;
 * 4. `translate(…, 'đðɖɗƀɓøłħŧıς', 'ddddbbolhtiσ')`;
 * 5. every run of anything but `a-z 0-9 U+00DF–00F6 U+00F8–02AF U+0370–1FFF U+3040–D7FF U+F900–FAFF U+20000–3FFFF`
 *    (letters, by block) becomes one space;
 * 6. `btrim`, which knows no blank but this one.
 *
 * ```sql
 * btrim(regexp_replace(translate(lower(regexp_replace(normalize(s, NFKD), '[\u0300-\u034E\u0350-\u036F]', '', 'g')),
 *   'đðɖɗƀɓøłħŧıς', 'ddddbbolhtiσ'),
 *   '[^a-z0-9\u00DF-\u00F6\u00F8-\u02AF\u0370-\u1FFF\u3040-\uD7FF\uF900-\uFAFF\U00020000-\U0003FFFF]+', ' ', 'g'))
 * ```
 */
export function foldVietnamese(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(MARKS, '')
      .toLowerCase()
      // The one of them that most texts have; the others are seldom met.
      .replaceAll('đ', 'd')
      .replace(REPLACE, (letter) => REPLACEMENTS[UNDECOMPOSED.indexOf(letter)] ?? letter)
      .replace(SEPARATORS, ' ')
      .replace(/^ | $/gu, '')
  );
}

/** Onsets before which y and i are written alike: hy vọng/hi vọng, kỷ/kỉ, Lý/Lí, mỹ/mĩ, sỹ/sĩ, tỷ/tỉ, vỹ/vĩ, quý/quí. */
const I_OR_Y = /(?<![^ ])(h|k|l|m|s|t|v|qu)y(?![^ ])/gu;

/**
 * A second folded key in which "kỷ niệm" and "kỉ niệm" agree; a y that is part of another vowel (thủy, tay) stays. For
 * common words only: Lý and Lí may be two people.
 */
export function iyKey(text: string): string {
  return foldVietnamese(text).replace(I_OR_Y, '$1i');
}
