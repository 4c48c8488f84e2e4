import { accentKey, hasAccents } from '../platform/text/accent-key.js';
import { foldVietnamese } from '../platform/text/fold-vietnamese.js';

/**
 * For each word that was typed with accents a PostgreSQL regular expression that finds it, with those accents, at the
 * beginning of a word of a lower-case NFC text; the tone may stand in either place (hoà, hòa). No word: an empty list.
 */
export function accentPatterns(text: string): string[] {
  return accentKey(text)
    .split(' ')
    .filter((word) => word !== '' && hasAccents(word))
    .slice(0, 12)
    .map((word) => `(^|[^[:alpha:]])(${[...new Set([word, ...otherPlacements(word)])].join('|')})`);
}

const TONES = '\u0300\u0309\u0303\u0301\u0323';
const CLUSTER = /(o[ae]|uy)/u;

/** oa, oe and uy at the end of a syllable are printed with the tone on either vowel: hòa and hoà, thủy and thuỷ. */
function otherPlacements(word: string): string[] {
  const letters = word.normalize('NFD');
  const tone = [...letters].find((letter) => TONES.includes(letter));
  if (tone === undefined) return [];
  const bare = letters.replace(tone, '').normalize('NFC');
  return foldVietnamese(bare).match(CLUSTER)
    ? [
        bare.replace(/(o)([ae])(?!.*[aeiouy])/u, `$1${tone}$2`),
        bare.replace(/(o)([ae])/u, `$1$2${tone}`),
        bare.replace(/(u)(y)/u, `$1${tone}$2`),
        bare.replace(/(u)(y)/u, `$1$2${tone}`),
      ]
        .map((form) => form.normalize('NFC'))
        .filter((form) => form !== bare && accentKey(form) === accentKey(word))
    : [];
}
