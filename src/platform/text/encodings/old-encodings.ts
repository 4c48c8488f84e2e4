import { fromTcvn3, isCapitalsFont } from './tcvn3.js';
import { vietnameseWords } from '../vietnamese-word.js';
import { fromVni } from './vni.js';

/** The encodings that Vietnamese was typed in before Unicode, where the font alone said which. */
export type OldEncoding = 'TCVN3' | 'VNI';

/** The encoding that a font was made for; null: Unicode, as far as its name says. */
export function encodingOfFont(font: string | undefined): OldEncoding | null {
  if (font === undefined) return null;
  if (/^\.vn/iu.test(font.trim())) return 'TCVN3';
  return /^vni[ -]/iu.test(font.trim()) ? 'VNI' : null;
}

export function fromOldEncoding(text: string, encoding: OldEncoding, font = ''): string {
  return encoding === 'TCVN3' ? fromTcvn3(text, isCapitalsFont(font)) : fromVni(text);
}

/** So many letters tell. */
const SAMPLE = 1_000;

/**
 * The encoding of a text whose font does not say, told by its letters: converted, its words are Vietnamese syllables;
 * as they stand, they are not. Null: Unicode, or too little to tell ("Hoà" is "Hồ" in VNI and a good word as it is).
 */
export function encodingOfLetters(text: string): OldEncoding | null {
  if (!/[\u00a1-\u00ff]/u.test(text)) return null;
  const sample = text.slice(0, SAMPLE);
  const asIs = share(sample);
  const [best] = (['TCVN3', 'VNI'] as const)
    .map((encoding) => ({ encoding, share: share(fromOldEncoding(sample, encoding)) }))
    .toSorted((one, other) => other.share - one.share);
  return best !== undefined && best.share >= 0.75 && best.share > asIs + 0.3 ? best.encoding : null;
}

function share(text: string): number {
  const { good, all } = vietnameseWords(text);
  return all === 0 ? 0 : good / all;
}
