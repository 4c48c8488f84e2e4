import { type Face, textWidth } from './tinos.js';
import { wrapText } from './wrap-text.js';

/** What is read as one word is not parted. */
const WHOLE = /(?:tập thể|cá nhân|hộ gia đình|doanh nghiệp|bằng khen|giấy khen|kỷ niệm chương|năm \d+)/giu;

/**
 * A title in as few lines as it takes, about equally long: no single word stands below a full line. `width` in points.
 */
export function balancedLines(given: string, { face, size }: { face: Face; size: number }, width: number): string[] {
  const text = given.replace(WHOLE, (words) => words.replaceAll(' ', '\u00A0'));
  return linesOf(text, face, size, width).map((line) => line.replaceAll('\u00A0', ' '));
}

function linesOf(text: string, face: Face, size: number, width: number): string[] {
  const measure = (part: string) => textWidth(part, face, size);
  const count = wrapText(text, width, measure).length;
  let [narrow, wide] = [Math.max(...text.split(/[ \t\n]+/u).map(measure)), width];
  if (narrow >= width || count === 1) return wrapText(text, width, measure).map((line) => line.text);
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    if (wrapText(text, middle, measure).length > count) narrow = middle;
    else wide = middle;
  }
  return wrapText(text, wide, measure).map((line) => line.text);
}
