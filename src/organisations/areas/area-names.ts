import type { Reading } from '../../platform/graphql/compiling/shape.js';
import { accentKey, hasAccents } from '../../platform/text/accent-key.js';
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

/** How they are typed for short. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['tp', 'thanh pho'],
  ['tx', 'thi xa'],
  ['tt', 'thi tran'],
  ['p', 'phuong'],
  ['q', 'quan'],
  ['h', 'huyen'],
  ['x', 'xa'],
]);
const FOLDED = SORTS.map(([sort]) => foldVietnamese(sort));
/** As they are typed, folded, shortened or not. */
const TYPED = new RegExp(`^(?:${alternatives([...FOLDED, ...SHORT.keys()])})(?: |$)`, 'u');
const BEHIND = new RegExp(` (?:${alternatives(FOLDED)})$`, 'u');
/** With their accents: "Quan Sơn" begins with no "quận". */
const ACCENTED: ReadonlySet<string> = new Set([...SORTS.map(([sort]) => accentKey(sort)), ...SHORT.keys()]);
const WORDS_OF_SORTS = [...new Set(SORTS.flatMap(([sort]) => foldVietnamese(sort).split(' ')))];

/** What was typed without the words for sorts that it begins with, with its accents and folded. */
export function properTyped(text: string): { accented: string; folded: string; sort: string | undefined } {
  const folded = folds(text);
  const sort = TYPED.exec(folded)?.[0].trim();
  const words = sort ? sort.split(' ').length : 0;
  const rest = (key: string) => key.split(' ').slice(words).join(' ');
  return { accented: rest(accents(text)), folded: rest(folded), sort };
}

/** "P5" and "Q.1" are a sort and a number. */
const apart = (text: string): string => text.trim().replace(/^([pq])\.?(?=\d)/iu, '$1 ');
const folds = (text: string): string => foldVietnamese(apart(text));
const accents = (text: string): string => accentKey(apart(text));

/** What is looked for in all of a name, and what in it without its sort: "h leo" may be huyện Leo, and Ea H'Leo. */
function waysOf(text: string): { whole: string; own: string }[] {
  const { folded, sort } = properTyped(text);
  const long = SHORT.get(sort ?? '');
  if (sort === undefined || long === undefined) return [{ whole: text, own: folded }];
  const asSort = { whole: `${long} ${folded}`, own: folded };
  return sort.length > 1 ? [asSort] : [asSort, { whole: text, own: folds(text) }];
}

/** SQL of the name of an area without the word for its sort. */
const properName = (t: string): string => `regexp_replace(${t}.name, '^(${OF_ALL})\\s+', '')`;

/**
 * SQL that is true where the text finds an area by a name that it bears or bore. "Phù" is no beginning of "Phường", nor "thanh" of
 * "Thành phố": a word for a sort of area is found only where it was typed, before the name.
 */
export function matchesAreaNames(t: string, text: string, reading: Reading): string {
  const former = `regexp_replace(${t}.other_names, '(^|\\s)(${OF_MAPS})(?=\\s)', '\\1', 'g')`;
  const found = waysOf(text).map((way) => {
    const whole = matchesNames(`${t}.name_words`, way.whole, reading);
    const own = nameQuery(way.own);
    const mayBeSort = way.own.split(' ').some((word) => WORDS_OF_SORTS.some((sort) => sort.startsWith(word)));
    if (own === undefined || !mayBeSort || BEHIND.test(way.own)) return whole;
    return `${whole} and word_vector(${properName(t)} || ' ' || ${former}) @@ ${reading.bind(own, 'tsquery')}`;
  });
  return `(${found.join(' or ')})`;
}

/**
 * SQL of how near the name of an area is to the text, nearest least: that very name with its accents, without them, what begins with
 * it, what has its words. The sort may be left out.
 */
export function distanceOfName(t: string, text: unknown, reading: Reading): string {
  if (typeof text !== 'string') return '0::integer';
  const [whole, wholeFolded] = [accents(text), folds(text)];
  const typed = properTyped(text);
  const isSort = !hasAccents(text) || ACCENTED.has(whole.split(' ').slice(0, typed.sort?.split(' ').length).join(' '));
  const [accented, folded] = isSort ? [typed.accented, typed.folded] : [whole, wholeFolded];
  const [proper, key, all] = [properName(t), reading.bind(folded, 'text'), reading.bind(wholeFolded, 'text')];
  // The very name may begin as a sort does: Quan Sơn, Xa Dung.
  const isTyped = (shown: string, said: string) => `lower(${shown}) = ${reading.bind(said, 'text')}`;
  return (
    `(case when ${[isTyped(proper, accented), isTyped(proper, whole), isTyped(`${t}.name`, whole)].join(' or ')} then 0 ` +
    `when fold_vi(${proper}) in (${key}, ${all}) or fold_vi(${t}.name) = ${all} then 1 ` +
    `when starts_with(fold_vi(${proper}), ${key}) then 2 else 3 end)`
  );
}

/** SQL that is 1 where an area has ended; of those that stood on a day that was asked for, none is behind the others. */
export function hasEnded(t: string, on: unknown, reading: Reading): string {
  if (typeof on === 'string') return '0::integer';
  return `(case when ${t}.valid_to < ${reading.bind(dayInVietnam(new Date()), 'date')} then 1 else 0 end)`;
}
