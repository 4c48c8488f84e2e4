import type { Reading } from '../platform/graphql/compiling/shape.js';
import { matchesNames } from '../organisations/printed/name-query.js';

/** How somebody is addressed before a name; without its accents "ba" or "ong" may be the name itself. */
const ADDRESS = /^\s*(?:ông|bà|đồng chí|đ\/c)\s+(?=\S)/iu;

/** SQL that is true where the names in the column are those of the text, with or without how somebody is addressed ("bà Mai"). */
export function matchesAddressedNames(words: string, text: string, reading: Reading): string {
  return matchesNames(words, text.normalize('NFC').replace(ADDRESS, ''), reading);
}
