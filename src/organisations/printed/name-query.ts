import type { Reading } from '../../platform/graphql/compiling/shape.js';
import { isTooLong } from '../../platform/graphql/compiling/word-search.js';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { OF_VIETNAM, SHORTENED_WORDS, TWO_IN_ONE } from './abbreviations.js';

type Words = readonly string[];

/** By first word, the longest first: how it may be typed, and every way in which it may be on record. */
const TYPED: ReadonlyMap<string, readonly { typed: Words; recorded: readonly Words[] }[]> = byFirstWord();

function byFirstWord(): Map<string, { typed: Words; recorded: readonly Words[] }[]> {
  const all = SHORTENED_WORDS.flatMap((forms) => {
    const recorded = forms.map((form) => form.split(' '));
    return recorded.map((typed) => ({ typed, recorded }));
  }).toSorted((one, other) => other.typed.length - one.typed.length);
  const firsts = new Set(all.map(({ typed }) => typed[0]!));
  return new Map([...firsts].map((first) => [first, all.filter(({ typed }) => typed[0] === first)]));
}
const FRONT = 'mat';
const MOST_TERMS = 12;

/**
 * A PostgreSQL `tsquery` that finds names of bodies and areas however these, or the text, are shortened; each word finds those
 * that it begins. Undefined when no record can have such words. `initials`: whether H and K that stand alone may be those of
 * Hoàng and Khuất, too; by default they may.
 */
export function nameQuery(text: string, { initials = true }: { initials?: boolean } = {}): string | undefined {
  const words = foldVietnamese(text)
    .split(' ')
    .flatMap((word) => (TWO_IN_ONE[word] ?? word).split(' '))
    .filter(Boolean);
  if (words.length === 0 || words.some(isTooLong)) return undefined;
  const terms: string[] = [];
  for (let at = 0; at < words.length && terms.length < MOST_TERMS;) {
    const { term, taken } = termAt(words, at, initials);
    terms.push(term);
    at += taken;
  }
  return terms.join(' & ');
}

/** SQL that is true where the names in the column (a tsvector made by `word_vector`) are those of the text, shortened or not. */
export function matchesNames(words: string, text: string, reading: Reading): string {
  const query = nameQuery(text);
  return query === undefined ? 'false' : `${words} @@ ${reading.bind(query, 'tsquery')}`;
}

function termAt(words: Words, at: number, initials: boolean): { term: string; taken: number } {
  const word = words[at]!;
  const found = TYPED.get(word)?.find(({ typed }) => typed.every((each, i) => words[at + i] === each));
  if (!found) return onsetAt(words, at, initials) ?? { term: prefix(word), taken: 1 };
  const { typed, recorded } = found;
  const term = `(${recorded.map((form) => (form.length === 1 ? prefix(form[0]!) : `(${form.map(prefix).join(' & ')})`)).join(' | ')})`;
  const isFront = recorded[0]![0] === FRONT;
  return { term, taken: typed.length + (isFront ? ofVietnam(words, at + typed.length) : 0) };
}

/**
 * "Kbreu" and "HHen" find K'Brêu and H'Hen, of which the apostrophe makes two words, and "K Brêu" those that are on record as one.
 * Where the letters may as well be one Vietnamese syllable (Khoa, Hân), only what was typed is looked for. A letter that was typed
 * alone may be an initial ("H Anh" for Hoàng Anh), or the next word half typed.
 */
function onsetAt(words: Words, at: number, initials: boolean): { term: string; taken: number } | undefined {
  const [word, next] = [words[at]!, words[at + 1]];
  const apart = /^([hk])$/u.test(word) && next ? ([word, next] as const) : undefined;
  const [, letter, rest] = JOINED_ONSET.exec(word) ?? [];
  const [onset, name] = apart ?? [letter, rest];
  if (!onset || !name) return undefined;
  const two = apart && initials ? `${prefix(onset)} & ${prefix(name)}` : `'${onset}' <-> ${prefix(name)}`;
  return { term: `(${prefix(onset + name)} | (${two}))`, taken: apart ? 2 : 1 };
}

const JOINED_ONSET = /^(k(?!h[aeiouy])|h)([b-df-hj-np-tv-xz]+[aeiouy][a-z]*)$/u;

function ofVietnam(words: Words, at: number): number {
  const rest = words.slice(at, at + 2).join(' ');
  const said = OF_VIETNAM.find((each) => rest === each || rest.startsWith(`${each} `));
  return said?.split(' ').length ?? 0;
}

const prefix = (word: string): string => `'${word}':*`;
