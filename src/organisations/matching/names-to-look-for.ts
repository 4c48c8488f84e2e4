import { wholeWordQuery } from '../../platform/graphql/compiling/word-search.js';
import { bodyIn, bodyKey } from '../printed/body-names.js';
import { bodySpokenFor } from '../printed/spoken-for.js';
import type { NamedArea } from '../printed/named-areas.js';
import { namesPrinted, type PrintedOrganisation } from './match-organisation.js';

const MOST_AREAS = 4;
/** Hundreds of bodies bear the name of a province; of a district or commune it is a handful. */
const WIDE: ReadonlySet<string> = new Set(['tinh', 'thanh pho']);

/** Whoever signs for a body is left out, too: what stands on record is the body. */
const namesOf = (printed: readonly PrintedOrganisation[]): string[] =>
  printed.flatMap(namesPrinted).flatMap((text) => [...new Set([text, bodySpokenFor(text)])]);

/** Folded names under which printed bodies may stand on record. */
export function keysOf(printed: readonly PrintedOrganisation[]): string[] {
  return [...new Set(namesOf(printed).flatMap((text) => bodyIn(text).keys))];
}

/**
 * Queries of whole words: the names printed, abbreviations written out or not, alone and completed by an area that is named around
 * them; and whatever bears the name of a small one, however its body is abbreviated on record.
 */
export function wordsOf(printed: readonly PrintedOrganisation[], areas: readonly NamedArea[]): string[] {
  const nearest = areas.slice(0, MOST_AREAS).map(({ proper }) => proper);
  const names = [...new Set(namesOf(printed).flatMap((text) => [text, bodyKey(text)]))];
  // The number of a quận stands in other names, too.
  const small = areas
    .filter(({ level }) => !WIDE.has(level))
    .map(({ key, proper }) => (/^\d+$/u.test(proper) ? key : proper));
  const words = [...names, ...names.flatMap((name) => nearest.map((area) => `${name} ${area}`)), ...small];
  return [...new Set(words.flatMap((each) => wholeWordQuery(each) ?? []))];
}
