import { takeTone, TONE_MARKS } from './vietnamese-syllable.js';

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
/** Vowels of a syllable, and which final consonants each may have. Source: Vietnamese orthography; "uyu", "oeo" are rare. */
const RHYMES: readonly [vowels: string, finals: string][] = [
  ['a', ' c ch m n ng nh p t'],
  ['ă', 'c k m n ng p t'],
  ['â', 'c m n ng p t'],
  ['e', ' c m n ng p t'],
  ['ê', ' c ch m n ng nh p t'],
  ['i y', ' c ch m n nh p t ng'],
  ['o', ' c m n ng p t'],
  ['ô', ' c m n ng p t'],
  ['ơ', ' m n p t ng c'],
  ['u', ' c m n ng p t'],
  ['ư', ' c m n ng p t'],
  [
    'ai ao au ay âu ây eo êu ia iu oi ôi ơi ua ui ưa ưi ưu uê ya ươu iêu yêu oai oao oay oeo uây uôi ươi uya uyu uơ uy',
    ' ',
  ],
  ['oa oe', ' c ch m n ng nh p t'],
  ['uy', ' c ch n nh t p'],
  ['uê', ' ch n nh'],
  ['oă', 'c m n ng p t'],
  ['oo', 'c ng n'],
  ['uâ', 'n ng t c m p'],
  ['iê yê', 'c m n ng p t'],
  ['uô ươ', 'c m n ng p t'],
  ['uyê', 'n t'],
];

const BARE = new Set(
  RHYMES.flatMap(([vowels, finals]) =>
    vowels
      .split(' ')
      .flatMap((vowel) => finals.split(' ').flatMap((final) => ['', ...ONSETS].map((o) => o + vowel + final))),
  ),
);
const STOPPED = /(?:c|ch|k|p|t)$/u;

/** Of a syllable, however its marks are written: eight letters with their tone. What is longer need not be brought in order. */
const LONGEST = 30;

/** Whether one word, in any case, is written as a Vietnamese syllable can be: "Nguyễn", "hoà", not "NguyÔn", "Hµ". */
export function isVietnameseSyllable(word: string): boolean {
  if (word.length > LONGEST) return false;
  const composed = word.normalize('NFC');
  // A small letter before a capital is no word, but a code read by the wrong table.
  if (/\p{Ll}\p{Lu}/u.test(composed)) return false;
  const taken = takeTone(composed.toLowerCase());
  if (taken === null || !BARE.has(taken.bare)) return false;
  // Before a stop only sắc and nặng are possible.
  return !STOPPED.test(taken.bare) || [0, 4, 5].includes(taken.tone % TONE_MARKS.length);
}

/**
 * Of the words that have a letter beyond ASCII: how many are Vietnamese syllables, and how many there are. Words without
 * such letters look alike in every encoding, and count for nothing.
 */
export function vietnameseWords(text: string): { good: number; all: number } {
  let good = 0;
  let all = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}\u0080-\u00bf\u00d7\u00f7]+/gu)) {
    if (!/[\u0080-\uffff]/u.test(word)) continue;
    all += 1;
    if (isVietnameseSyllable(word)) good += 1;
  }
  return { good, all };
}
