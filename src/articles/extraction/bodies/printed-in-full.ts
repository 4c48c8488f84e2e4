import { compacted } from '../patterns/compact.js';
import type { Sentence } from '../text/sentences.js';

const SHORTENED = compacted(/^(\p{Lu}\p{Ll}+) (\p{Lu}{2,6}) (tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)$/u);

/** "Ban CHQS quận", where "Ban Chỉ huy Quân sự Quận 4" stands before it: the same body, with the name of its level. */
export function printedInFull(body: string, sentences: readonly Sentence[], at: Sentence): string {
  const [, head, initials, level] = SHORTENED.exec(body) ?? [];
  if (head === undefined) return body;
  const either = (letter: string): string => `[${letter}${letter.toLowerCase()}]`;
  const words = [...initials!].map((letter) => `${either(letter)}\\p{Ll}*`).join(' ');
  const levelled = `${either(level![0]!.toUpperCase())}${level!.slice(1)}`;
  const name = '(?: (?:\\p{Lu}\\p{Ll}*|\\d{1,2})(?![\\p{L}\\d])){1,4}';
  const full = new RegExp(`(?<![\\p{L}])${head} ${words} ${levelled}${name}`, 'u');
  for (const { text, start } of sentences.slice(0, 12)) {
    if (start >= at.start) break;
    const found = full.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return body;
}
