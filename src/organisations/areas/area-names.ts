import type { Reading } from '../../platform/graphql/compiling/shape.js';
import { accentKey } from '../../platform/text/accent-key.js';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { dayInVietnam } from '../../platform/time/day.js';
import { matchesNames, nameQuery } from '../printed/name-query.js';
import { PLACE_WORDS } from '../printed/place-words.js';

/** What areas are called before their own name; "Tỉnh ủy" is a committee. */
const SORTS = [...PLACE_WORDS.entries()].filter(([sort]) => !/ (?:ủy|đoàn)$/u.test(sort));
const alternatives = (sorts: readonly string[]) => sorts.toSorted((one, other) => other.length - one.length).join('|');
const capitalised = (sort: string) => sort[0]!.toUpperCase() + sort.slice(1);
const OF_ALL = alternatives(SORTS.map(([sort]) => capitalised(sort)));
/** "Bản" is a word of names, too. */
const OF_MAPS = alternatives(SORTS.flatMap(([sort, { rank }]) => (rank > 0 ? [capitalised(sort)] : [])));

/** The same as they are typed, folded, shortened or not. */
const TYPED = new RegExp(
  `^(?:${alternatives([...SORTS.map(([sort]) => foldVietnamese(sort)), 'tp', 'tx', 'tt'])})(?: |$)`,
  'u',
);
const WORDS_OF_SORTS = [...new Set(SORTS.flatMap(([sort]) => foldVietnamese(sort).split(' ')))];

/** What was typed without the words for sorts that it begins with, with its accents and folded. */
export function properTyped(text: string): { accented: string; folded: string } {
  const folded = foldVietnamese(text);
  const sort = TYPED.exec(folded)?.[0].trim();
  const words = sort ? sort.split(' ').length : 0;
  const rest = (key: string) => key.split(' ').slice(words).join(' ');
  return { accented: rest(accentKey(text)), folded: rest(folded) };
}

/** SQL of the name of an area without the word for its sort. */
const properName = (t: string): string => `regexp_replace(${t}.name, '^(${OF_ALL})\\s+', '')`;

/**
 * SQL that is true where the text finds an area by a name that it bears or bore. "Phù" is no beginning of "Phường", nor "thanh" of
 * "Thành phố": a word for a sort of area is found only where it was typed, before the name.
 */
export function matchesAreaNames(t: string, text: string, reading: Reading): string {
  const found = matchesNames(`${t}.name_words`, text, reading);
  const { folded } = properTyped(text);
  const own = nameQuery(folded);
  const mayBeSort = folded.split(' ').some((word) => WORDS_OF_SORTS.some((sort) => sort.startsWith(word)));
  if (own === undefined || !mayBeSort) return found;
  const former = `regexp_replace(${t}.other_names, '(^|\\s)(${OF_MAPS})(?=\\s)', '\\1', 'g')`;
  return `${found} and word_vector(${properName(t)} || ' ' || ${former}) @@ ${reading.bind(own, 'tsquery')}`;
}

/**
 * SQL of how near the name of an area is to the text, nearest least: that very name with its accents, without them, what begins with
 * it, what has its words. The sort may be left out.
 */
export function distanceOfName(t: string, text: unknown, reading: Reading): string {
  if (typeof text !== 'string') return '0::integer';
  const { accented, folded } = properTyped(text);
  const [proper, key] = [properName(t), reading.bind(folded, 'text')];
  const isTyped = (shown: string, typed: string) => `lower(${shown}) = ${reading.bind(typed, 'text')}`;
  return (
    `(case when ${isTyped(proper, accented)} or ${isTyped(`${t}.name`, accentKey(text))} then 0 ` +
    `when fold_vi(${proper}) = ${key} then 1 when starts_with(fold_vi(${proper}), ${key}) then 2 else 3 end)`
  );
}

/** SQL that is 1 where an area has ended; of those that stood on a day that was asked for, none is behind the others. */
export function hasEnded(t: string, on: unknown, reading: Reading): string {
  if (typeof on === 'string') return '0::integer';
  return `(case when ${t}.valid_to < ${reading.bind(dayInVietnam(new Date()), 'date')} then 1 else 0 end)`;
}
