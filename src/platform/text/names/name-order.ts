import { mendDStroke } from '../clean-text.js';
import { takeTone } from '../vietnamese-syllable.js';

/**
 * The key by which Vietnamese lists order people: given name (the last word), then family name (the first), then what
 * stands between. Each word is lower case with its tone taken out and put behind as a digit, 0 to 5 for ngang, huyền, hỏi,
 * ngã, sắc, nặng: "Lê Thị Hà" → `ha1 lê0 thi5`.
 *
 * To be compared under ICU `vi` (`COLLATE "vi-x-icu"`, `Intl.Collator('vi')`). The digits are there because ICU looks at
 * tones only after all letters of the whole string: "Hà Trần" would come after "Hạ An". As digits they count where they
 * stand, and letters (a ă â … d đ … o ô ơ) are told apart by ICU at once.
 *
 * A name of one word, of an ethnic minority ("H'Hen Niê", "Y Thông Niê") or in religion is ordered by the same rule, which
 * may not be its bearer's: a key set by hand goes before this one.
 */
export function sortKey(name: string): string {
  const words = mendDStroke(name.normalize('NFC'))
    .split(/\s+/u)
    .map(wordKey)
    .filter((word) => word !== '');
  const given = words.pop();
  return given === undefined ? '' : [given, ...words].join(' ');
}

function wordKey(word: string): string {
  const letters = word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  if (letters === '') return '';
  const taken = takeTone(letters);
  return taken ? `${taken.bare}${taken.tone}` : `${letters.normalize('NFC')}0`;
}
