import { accentKey, hasAccents } from '../../platform/text/accent-key.js';
import { iyKey } from '../../platform/text/fold-vietnamese.js';
import { personKey, withoutApostrophes, withOnsetsJoined } from '../../platform/text/names/person-key.js';
import { stripHonorifics } from '../../platform/text/names/person-name.js';
import { remembered } from '../../platform/text/remembered.js';

/** A printed name with its keys, made once and compared often. */
export interface NameKeys {
  printed: string;
  accents: string;
  folded: string;
  iy: string;
  accented: boolean;
}

/** Keys of a name as printed; honorifics ("Ông", "Đồng chí") are no part of it. */
export const nameKeys = remembered((printed: string): NameKeys => {
  const name = stripHonorifics(printed.normalize('NFC')).name.replace(/\s+/gu, ' ');
  const folded = personKey(name);
  const accents = withOnsetsJoined(accentKey(withoutApostrophes(name)));
  return { printed: name, accents, folded, iy: iyKey(folded), accented: hasAccents(name) };
});

export type NameLikeness =
  | 'NAME_AS_PRINTED'
  | 'NAME_SAME_ACCENTS'
  | 'NAME_WITHOUT_ACCENTS'
  | 'NAME_OTHER_ACCENTS'
  | 'NAME_I_OR_Y'
  | 'NAME_SIMILAR';

/** Shorter names differ by a letter too easily: Ma A Sử, Ma A Sữu. */
const SHORTEST_FOR_A_SLIP = 8;

/** In what way two names are one; null when they are not, and for what has no letters at all. */
export function nameLikeness(one: NameKeys, other: NameKeys): NameLikeness | null {
  if (one.folded === '' || other.folded === '') return null;
  if (one.printed === other.printed) return 'NAME_AS_PRINTED';
  if (one.accents === other.accents) return 'NAME_SAME_ACCENTS';
  if (one.folded === other.folded)
    return one.accented && other.accented ? 'NAME_OTHER_ACCENTS' : 'NAME_WITHOUT_ACCENTS';
  if (one.iy === other.iy) return 'NAME_I_OR_Y';
  return isSlip(one.folded, other.folded) || middleLeftOut(one.folded, other.folded) ? 'NAME_SIMILAR' : null;
}

/** The keys under which a folded name may stand with i and y exchanged, itself first. */
export function spellings(folded: string): string[] {
  let all = [''];
  for (const word of folded.split(' ')) {
    const [, onset, vowel] = /^(h|k|l|m|s|t|v|qu)([iy])$/u.exec(word) ?? [];
    const both = onset === undefined ? [word] : [word, `${onset}${vowel === 'i' ? 'y' : 'i'}`];
    all = both.flatMap((spelling) => all.map((start) => (start === '' ? spelling : `${start} ${spelling}`)));
    if (all.length > 8) return [folded];
  }
  return [folded, ...all.filter((key) => key !== folded)];
}

/** One letter too many, too few, another, or two exchanged, and the given name begins alike. */
function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST_FOR_A_SLIP || Math.abs(one.length - other.length) > 1) return false;
  if (one.split(' ').length !== other.split(' ').length) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [a, b] = [one.slice(start), other.slice(start)];
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}

/** "Lò Mai" for "Lò Thị Mai": family and given name alike, one word between them missing. */
function middleLeftOut(one: string, other: string): boolean {
  const [short, long] =
    one.length < other.length ? [one.split(' '), other.split(' ')] : [other.split(' '), one.split(' ')];
  if (short.length < 2 || long.length !== short.length + 1) return false;
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  return long.some((_, at) => at > 0 && at < long.length - 1 && long.toSpliced(at, 1).join(' ') === short.join(' '));
}
