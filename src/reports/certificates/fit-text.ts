import { type Face, textWidth } from '../documents/tinos.js';
import { wrapText } from '../documents/wrap-text.js';

export interface FittedText {
  size: number;
  lines: { text: string; width: number }[];
  /** Not even the smallest letters make it fit: it runs over its lines. */
  overflows: boolean;
}

const STEP = 0.5;

/** The largest size between the two at which the text takes no more than its lines, and no word is broken. */
export function fitText(
  text: string,
  { face, size, minSize, lines, width }: { face: Face; size: number; minSize: number; lines: number; width: number },
): FittedText {
  for (let now = size; ; now = Math.max(minSize, now - STEP)) {
    const wrapped = wrapText(text, width, (part) => textWidth(part, face, now));
    const longestWord = Math.max(...text.split(/\s+/).map((word) => textWidth(word, face, now)));
    const fits = wrapped.length <= lines && longestWord <= width;
    if (fits || now <= minSize) return { size: now, lines: wrapped, overflows: !fits };
  }
}
