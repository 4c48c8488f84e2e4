/** Why a text was refused; `at` of the result is where, as an index into the raw string (UTF-16 units). */
export type TextProblem =
  | 'EMPTY'
  | 'TOO_LONG'
  | 'CONTROL_CHARACTER'
  | 'LONE_SURROGATE'
  | 'BIDI_OVERRIDE'
  | 'INVISIBLE_CHARACTER'
  | 'TOO_MANY_MARKS'
  | 'REPLACEMENT_CHARACTER';

export type CleanText = { ok: true; value: string } | { ok: false; problem: TextProblem; at?: number };

export interface CleanTextOptions {
  /** Longest value allowed after cleaning, in code points, as PostgreSQL's char_length counts. */
  maxLength: number;
  /** Keep line breaks (as \n); at most one blank line between paragraphs. Default false: breaks become spaces. */
  multiline?: boolean;
}

/** Soft hyphen, ZWSP, ZWNJ, ZWJ, word joiner, BOM and the direction marks, which change nothing in left-to-right text. */
const REMOVABLE = /[\u00ad\u200b-\u200f\u2060\ufeff\u061c]/gu;
const LINE_BREAK = /\r\n?|[\u2028\u2029]/gu;
const BLANK = /[^\S\n]+/gu;

/**
 * Marks on one letter. A word of Vietnamese has two; Unicode's stream-safe text (UAX #15, section 13) has thirty, because bringing
 * a run of them in order takes the square of its length.
 */
const MOST_MARKS = 30;
const MARK = String.raw`(?:\p{M}\p{Cf}*)`;
const MARKS_BEYOND = new RegExp(`(${MARK}{${MOST_MARKS}})${MARK}+`, 'gu');
const HEAPED = new RegExp(`${MARK}{${MOST_MARKS + 1}}`, 'u');

const REFUSED: readonly [TextProblem, RegExp][] = [
  ['LONE_SURROGATE', /\p{Cs}/u],
  // NEL (U+0085) is refused with the rest of C1: in text decoded by the wrong table it stands for an ellipsis.
  ['CONTROL_CHARACTER', /(?![\t\n\r])\p{Cc}|[\ufdd0-\ufdef\ufffe\uffff]/u],
  ['BIDI_OVERRIDE', /[\u202a-\u202e\u2066-\u2069]/u],
  ['REPLACEMENT_CHARACTER', /\ufffd/u],
  ['INVISIBLE_CHARACTER', /(?![\u00ad\u200b-\u200f\u2060\ufeff\u061c])\p{Cf}/u],
  ['TOO_MANY_MARKS', HEAPED],
];

/**
 * Brings a typed or pasted text to the one form in which it is stored.
 *
 * Mended, because there is one reading: NFD and mixed forms (to NFC), every kind of blank (to one space), zero-width
 * characters, soft hyphens and direction marks (removed), line breaks of any kind, look-alikes of Đ (see `mendDStroke`).
 * Refused, because somebody has to look: other control characters, halves of surrogate pairs, bidirectional overrides
 * (the text would not read as it is stored), U+FFFD (letters were lost before), other invisible format characters, a letter
 * below more than thirty marks.
 */
export function cleanText(raw: string, { maxLength, multiline = false }: CleanTextOptions): CleanText {
  const refused = firstRefused(raw);
  if (refused) return { ok: false, ...refused };

  const broken = raw.replace(LINE_BREAK, '\n').replace(REMOVABLE, '');
  const spaced = multiline
    ? broken
        .replace(BLANK, ' ')
        .replace(/ ?\n ?/gu, '\n')
        .replace(/\n{3,}/gu, '\n\n')
    : broken.replace(/\s+/gu, ' ');
  const value = mendDStroke(spaced.normalize('NFC')).trim();

  if (value === '') return { ok: false, problem: 'EMPTY' };
  const excess = indexOfCodePoint(value, maxLength);
  return excess < value.length ? { ok: false, problem: 'TOO_LONG', at: excess } : { ok: true, value };
}

/**
 * Puts Đ/đ for its look-alikes Ð ð (eth) and Ɖ ɖ (African d) where the word can only be Vietnamese: đ begins a syllable,
 * or stands in an abbreviation ("QÐ", "HÐND"). Elsewhere the letter is left alone ("Guðmundur").
 */
export function mendDStroke(text: string): string {
  if (!/[ÐðƉɖ]/u.test(text)) return text;
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const abbreviation = !/\p{Ll}/u.test(word) || !/[aeiouy]/iu.test(word.normalize('NFD'));
    return word.replace(/[ÐðƉɖ]/gu, (letter, at: number) => {
      if (!abbreviation && at > 0) return letter;
      return letter === 'Ð' || letter === 'Ɖ' ? 'Đ' : 'đ';
    });
  });
}

/** Whether a letter has more marks than it can bear: such a text is not to be normalised. */
export function hasHeapedMarks(text: string): boolean {
  return HEAPED.test(text);
}

/** The text without the marks that no letter can bear: for whoever has to take it as it comes, before it is normalised. */
export function withoutHeapedMarks(text: string): string {
  return text.replace(MARKS_BEYOND, '$1');
}

function firstRefused(raw: string): { problem: TextProblem; at: number } | null {
  let first: { problem: TextProblem; at: number } | null = null;
  for (const [problem, pattern] of REFUSED) {
    const at = raw.search(pattern);
    if (at >= 0 && (first === null || at < first.at)) first = { problem, at };
  }
  return first;
}

/** Index in UTF-16 units of the n-th code point, or the length when there are not so many. */
function indexOfCodePoint(text: string, n: number): number {
  let at = 0;
  for (let i = 0; i < n && at < text.length; i += 1) at += text.codePointAt(at)! > 0xffff ? 2 : 1;
  return at;
}
