import { accentKey } from '../platform/text/accent-key.js';
import { FAMILY_NAMES } from '../platform/text/names/honorifics.js';
import { encodingOfLetters, fromOldEncoding } from '../platform/text/encodings/old-encodings.js';
import { startsLikePost } from '../platform/text/names/positions.js';

/** By what a name seems mistyped: letters of an old font, a post or another person beside it, no capitals. */
export type NameSign = 'OLD_LETTERS' | 'MORE_THAN_A_NAME' | 'NO_CAPITALS';

export interface MistypedName {
  sign: NameSign;
  /** As it is most likely meant, for a person to judge: nothing is put right by itself. */
  likely: string;
}

/** Whether the name of one person seems mistyped; null: nothing tells. Names of other peoples and of clergy are no doubt. */
export function mistypedName(name: string): MistypedName | null {
  const encoding = encodingOfLetters(name);
  if (encoding !== null) return { sign: 'OLD_LETTERS', likely: fromOldEncoding(name, encoding) };
  const alone = aloneIn(name);
  if (alone !== null) return { sign: 'MORE_THAN_A_NAME', likely: alone };
  if (!/\p{Ll}/u.test(name) || /\p{Lu}/u.test(name)) return null;
  return { sign: 'NO_CAPITALS', likely: name.replaceAll(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase()) };
}

/** The name in "Lò Văn Mẫu, Trưởng bản", "Lò Văn Mẫu - Trưởng bản" and "Chủ tịch Hội Lò Văn Mẫu"; null: there is nothing else. */
function aloneIn(name: string): string | null {
  const [first, ...more] = name.split(/\s*[,;]\s*|\s+[-–]\s+/u);
  if (first && more.some((each) => each !== '')) return first;
  const words = name.split(/\s+/u);
  // "Quyền", "Phó" and "Nguyên" alone are family names, too.
  if (!startsLikePost(words.slice(0, 2).join(' ')) || startsLikePost(words[0]!)) return null;
  const from = words.findIndex((word, at) => at > 1 && FAMILIES.has(accentKey(word)));
  return from === -1 || words.length - from < 2 ? null : words.slice(from).join(' ');
}

const FAMILIES: ReadonlySet<string> = new Set(FAMILY_NAMES.map(accentKey));
