import { foldVietnamese } from '../../text/fold-vietnamese.js';
import type { Reading } from './shape.js';

/**
 * SQL that is true where every word of `text` begins a word of the column (a tsvector made by `word_vector`), in any
 * order, whatever the accents, tone placement and case. Text without a word matches nothing.
 */
export function matchesWords(words: string, text: string, reading: Reading): string {
  const query = wordQuery(text);
  return query === undefined ? 'false' : `${words} @@ ${reading.bind(query, 'tsquery')}`;
}

/** Longer than any word of a name; PostgreSQL refuses words of more than 2,046 bytes. */
const LONGEST_WORD = 200;

export const isTooLong = ({ length }: string): boolean => length > LONGEST_WORD;

/** A PostgreSQL `tsquery` of word prefixes; undefined when no record can have such words. At most 12 words count. */
export function wordQuery(text: string): string | undefined {
  return queryOf(wordsIn(text).slice(0, 12), ':*');
}

/**
 * A `tsquery` of whole words; undefined when no record can have such words. Unlike prefixes, a rare one among them spares the
 * index the lists of the common ones.
 */
export function wholeWordQuery(text: string): string | undefined {
  return queryOf(wordsIn(text), '');
}

function wordsIn(text: string): string[] {
  return foldVietnamese(text).split(' ').filter(Boolean);
}

function queryOf(words: readonly string[], end: string): string | undefined {
  return words.length === 0 || words.some(isTooLong) ? undefined : words.map((word) => `'${word}'${end}`).join(' & ');
}
