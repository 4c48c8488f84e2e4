import { accentKey, hasAccents } from '../../platform/text/accent-key.js';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { remembered } from '../../platform/text/remembered.js';
import { ANY_PLACE, NEVER_IN_NAME, NOT_BEFORE_COMMUNE, PLACE_WORDS, type PlaceWord, SHORTENED } from './place-words.js';

/** A place that a text names: "xã Tân Lập". */
export interface PrintedPlace {
  /** What it may be: of "Tân Lập" alone, anything. */
  words: readonly PlaceWord[];
  rank: number;
  /** As printed, without the word; where a dash may belong to it, with what follows first. */
  names: readonly string[];
  printed: string;
  /** Where the text up to here ends: "Hội Nông dân xã A" of "Hội Nông dân xã A, huyện B". */
  end: number;
  /** Whether its accents count. */
  accented: boolean;
}

/** The text with the words for places written out, which `end` counts in. */
export function writtenOut(text: string): string {
  return SHORTENED.reduce((whole, [short, long]) => whole.replace(short, long), text.normalize('NFC'));
}

interface Word {
  text: string;
  key: string;
  start: number;
  end: number;
  /** Something other than blanks parts it from the word before: 'HARD' for commas and the like, 'DASH' for a dash. */
  after: 'HARD' | 'DASH' | null;
}

/** A text that is looked through for places. */
interface PlacesText {
  words: readonly Word[];
  accented: boolean;
  /** Capitals say nothing in it: it has none, or nothing else. */
  free: boolean;
}

/**
 * The places that a text names in words, in order. A name is what begins with capitals or digits after the word for its
 * sort, to the end of the part; in a text without small letters, or without capitals, all of it.
 */
export const placesIn: (text: string) => readonly PrintedPlace[] = remembered(readPlaces);

function readPlaces(text: string): PrintedPlace[] {
  const whole = writtenOut(text);
  const accented = hasAccents(whole);
  const words = wordsOf(whole);
  const free = whole === whole.toUpperCase() || whole === whole.toLowerCase();
  const reading: PlacesText = { words, accented, free };
  const found: PrintedPlace[] = [];
  for (let at = 0; at < words.length;) {
    const opening = openingAt(reading, at);
    const name = opening && nameAt(reading, at + opening.length, opening.word.rank);
    if (!opening || !name) {
      at += opening?.length ?? 1;
      continue;
    }
    const ends = [name.whole, name.short].filter((end, i, all) => all.indexOf(end) === i);
    const of = (end: number) => whole.slice(words[name.from]!.start, words[end - 1]!.end);
    found.push({
      words: [opening.word],
      rank: opening.word.rank,
      names: ends.map(of),
      printed: whole.slice(words[at]!.start, words[name.short - 1]!.end),
      end: words[name.short - 1]!.end,
      accented,
    });
    at = name.short;
  }
  return found;
}

/**
 * "Tân Lập, Hàm Yên", "Tân Lập, huyện Hàm Yên": places without a word for their sort, where a text is nothing but places.
 * Empty: there are none, or it is something else.
 */
export function barePlaces(text: string): PrintedPlace[] {
  const whole = text.normalize('NFC').trim();
  const parts = whole.split(/\s*[,;/\n]\s*|\s+[-–—]\s+/u).filter((part) => part !== '' && placesIn(part).length === 0);
  const named = parts.every((part) => /^\p{Lu}/u.test(part) && part.split(/\s+/u).length <= 4);
  if (!named || parts.length > 3) return [];
  return parts.map((part) => ({
    words: ANY_PLACE,
    rank: 0,
    names: [part],
    printed: part,
    end: whole.length,
    accented: hasAccents(whole),
  }));
}

/** Leading zeros are no part of a name: Phường 05. */
export function nameKeyOf(name: string): string {
  return foldVietnamese(name).replace(/(?<![^ ])0+(?=\d)/gu, '');
}

/** Whether an area of this name is what is printed, with its accents where the text has any. */
export function isSaidBy(place: PrintedPlace, areaName: string): boolean {
  const key = (text: string) => (place.accented ? accentKey(text).replace(/(?<![^ ])0+(?=\d)/gu, '') : nameKeyOf(text));
  const own = key(withoutWord(areaName));
  return place.names.some((name) => key(name) === own);
}

/** "Xã Tân Lập" → "Tân Lập"; a name that is nothing but such a word stays. */
export function withoutWord(areaName: string): string {
  const words = areaName.normalize('NFC').split(' ');
  for (const length of [3, 2, 1])
    if (words.length > length && PLACE_WORDS.has(accentKey(words.slice(0, length).join(' '))))
      return words.slice(length).join(' ');
  return areaName;
}

function wordsOf(text: string): Word[] {
  let before = 0;
  return [...text.matchAll(/[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}'’.]*[\p{L}\p{M}\p{N}])?(?:'|’)?/gu)].map(
    ({ 0: word, index }) => {
      const gap = text.slice(before, index);
      before = index + word.length;
      const after = /[,;:()/\n|+"“”]|\.\s/u.test(gap) ? 'HARD' : /[-–—]/u.test(gap) ? 'DASH' : null;
      return { text: word, key: accentKey(word), start: index, end: index + word.length, after };
    },
  );
}

const FOLDED_WORDS = new Map([...PLACE_WORDS].map(([key, word]) => [foldVietnamese(key), word]));

function openingAt({ words, accented }: PlacesText, at: number): { word: PlaceWord; length: number } | null {
  for (const length of [3, 2, 1]) {
    const run = words.slice(at, at + length);
    if (run.length < length || run.slice(1).some(({ after }) => after !== null)) continue;
    const key = run.map((each) => each.key).join(' ');
    const word = accented ? PLACE_WORDS.get(key) : FOLDED_WORDS.get(key);
    if (!word) continue;
    const before = words[at - 1]?.key ?? '';
    if (word.called === 'xa' && words[at]!.after === null && NOT_BEFORE_COMMUNE.has(before)) return null;
    return { word, length };
  }
  return null;
}

/** From which word to which: `whole` beyond a dash, `short` up to it. Null: no name follows. */
function nameAt(reading: PlacesText, from: number, rank: number) {
  const { words } = reading;
  let end = from;
  let short: number | null = null;
  for (; end < words.length; end += 1) {
    const word = words[end]!;
    if (word.after === 'HARD' || !isNameWord(reading, word)) break;
    if (end > from && beginsAnother(reading, from, end, rank)) break;
    if (word.after === 'DASH' && end === from) break;
    if (word.after === 'DASH') short ??= end;
  }
  // "Lao động - Thương binh và Xã hội": no commune is called so.
  if (end === from || (end - from === 1 && words[from]!.key === 'hội')) return null;
  return { from, whole: end, short: short ?? end };
}

function isNameWord({ free }: PlacesText, { text, key }: Word): boolean {
  if (/^\d{4,}/u.test(text)) return false;
  return free || /^[\p{Lu}\d]/u.test(text) || (key.length === 1 && /^\p{L}$/u.test(text));
}

/**
 * Whether a word inside a name begins another place. It is of the name itself at its end ("Xã Tứ Quận", "Xã Vụ Bản"), and after
 * a single syllable where what it begins could not hold the place ("Xã Tam Thôn Hiệp").
 */
function beginsAnother(reading: PlacesText, from: number, at: number, rank: number): boolean {
  const { words, free } = reading;
  const opening = openingAt(reading, at);
  if (!opening) return false;
  if (opening.length > 1 || NEVER_IN_NAME.has(opening.word.called) || words[at]!.after !== null) return true;
  const next = words[at + 1];
  const isLast = !next || next.after !== null || !isNameWord(reading, next) || openingAt(reading, at + 1) !== null;
  const isWithin = !free && at === from + 1 && /^\p{L}/u.test(words[from]!.text) && opening.word.rank <= rank;
  return !isLast && !isWithin;
}
