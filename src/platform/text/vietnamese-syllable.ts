/** Tones in the order of the dictionary: ngang, huyền, hỏi, ngã, sắc, nặng. The index is the rank. */
export const TONE_MARKS = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const;

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const SHAPE = /^((?:qu(?=[aeiouy])|gi(?=[aăâeêioôơuư])|[bcdđghklmnpqrstvx])*)([aăâeêioôơuưy]+)([bcdghklmnpqrstvx]*)$/iu;
const MARKED_VOWEL = /[ăâêôơư]/iu;

export interface Tone {
  /** The word with the tone taken away, NFC; đ, ă, â, ê, ô, ơ, ư keep their own marks. */
  bare: string;
  /** 0 to 5: index into `TONE_MARKS`. */
  tone: number;
}

/** Takes the tone off one word; null when the word carries several tones, and so is no Vietnamese syllable. */
export function takeTone(word: string): Tone | null {
  const decomposed = word.normalize('NFD');
  const marks = decomposed.match(TONE) ?? [];
  if (marks.length > 1) return null;
  const mark = marks[0] ?? '';
  return {
    bare: decomposed.replace(TONE, '').normalize('NFC'),
    tone: TONE_MARKS.findIndex((each) => each === mark),
  };
}

/**
 * One word with its tone where the older orthography puts it: hoà → hòa, thuỷ → thủy, qúy → quý, gìa → già. A word that
 * is not a Vietnamese syllable comes back as it is, in NFC.
 */
export function placeTone(word: string): string {
  const composed = word.normalize('NFC');
  const taken = takeTone(composed);
  if (taken === null || taken.tone === 0) return composed;
  const [, onset, vowels, coda] = SHAPE.exec(taken.bare) ?? [];
  if (onset === undefined || vowels === undefined || coda === undefined) return composed;
  const at = toneBearer(vowels, coda);
  const toned = vowels.slice(0, at + 1) + TONE_MARKS[taken.tone] + vowels.slice(at + 1);
  return (onset + toned + coda).normalize('NFC');
}

function toneBearer(vowels: string, coda: string): number {
  for (let i = vowels.length - 1; i >= 0; i -= 1) if (MARKED_VOWEL.test(vowels[i]!)) return i;
  if (vowels.length >= 3) return 1;
  return vowels.length === 2 && coda !== '' ? 1 : 0;
}
