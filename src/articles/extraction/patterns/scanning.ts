import { compact } from './compact.js';
import { openingsOf } from './pattern-openings.js';

const LETTER = /\p{L}/u;
const BLANK = /\s/u;

/** Whether a letter (1), a blank (2) or a sign (0) stands there, for all letters and signs that Vietnamese is written with. */
const KINDS = Uint8Array.from({ length: 0x3000 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(char: string): number {
  return LETTER.test(char) ? 1 : BLANK.test(char) ? 2 : 0;
}

/** Whether a code point is a letter's. */
export function isLetter(code: number): boolean {
  return (KINDS[code] ?? kindOf(String.fromCodePoint(code))) === 1;
}

/** A text in small letters, and where each of its words and signs begins. */
interface Opened {
  text: string;
  small: string;
  starts: readonly number[];
}

/** The text that was scanned last: one sentence is scanned by many patterns. */
let last: Opened = { text: '', small: '', starts: [] };

function opened(text: string): Opened {
  if (last.text === text) return last;
  const lowered = text.toLowerCase();
  const starts: number[] = [];
  let before = 2;
  for (let at = 0; at < text.length; at += 1) {
    const kind = KINDS[text.charCodeAt(at)] ?? kindOf(text[at]!);
    if (kind === 0 || (kind === 1 && before !== 1)) starts.push(at);
    before = kind;
  }
  last = { text, small: lowered.length === text.length ? lowered : text, starts };
  return last;
}

interface Rule<T> {
  is: T;
  /** The third letters that a match begins with, behind one first and one second; null where it may be any. */
  thirds: readonly number[] | null;
  /** The pattern, tried at one place. */
  here: RegExp;
}

/** The rules of one first letter by the second of their openings, and those of any other second letter. */
interface Rules<T> {
  bySecond: ReadonlyMap<number, readonly Rule<T>[]>;
  ofAnyOther: readonly Rule<T>[];
}

export interface Found<T> {
  is: T;
  match: RegExpExecArray;
}

/**
 * Finds what `matchAll` finds by the patterns as one alternation, and which of them it was. Their matches begin with a word or a
 * sign and never within a word: each pattern is tried only where the text has one of its openings.
 */
export function scannerOf<T>(
  patterns: readonly { is: T; pattern: RegExp }[],
): (text: string, most?: number) => Found<T>[] {
  const ignoresCase = patterns.every(({ pattern }) => pattern.ignoreCase);
  const byFirst = rulesByFirst(patterns, ignoresCase);
  return (text, most = Infinity) => {
    const { small, starts } = opened(text);
    const written = ignoresCase ? small : text;
    const found: Found<T>[] = [];
    let reached = 0;
    for (const at of starts) {
      const rules = at < reached ? undefined : byFirst[written.charCodeAt(at)];
      const here = rules ? firstAt(rules, text, written, at) : null;
      if (!here) continue;
      found.push(here);
      if (found.length === most) break;
      reached = at + here.match[0].length;
    }
    return found;
  };
}

/** By the first letter's code. */
function rulesByFirst<T>(
  patterns: readonly { is: T; pattern: RegExp }[],
  ignoresCase: boolean,
): readonly (Rules<T> | undefined)[] {
  const read = patterns.map(({ is, pattern }) => {
    const written = openingsOf(pattern.source);
    return {
      is,
      here: compact(pattern.source, `${pattern.flags.replace('g', '')}y`),
      openings: ignoresCase ? [...new Set(written.map((each) => each.toLowerCase()))] : written,
    };
  });
  const byFirst = Array.from<Rules<T> | undefined>({ length: 0x2100 });
  for (const first of new Set(read.flatMap(({ openings }) => openings.map((each) => each.charCodeAt(0))))) {
    const ofFirst = read.map((each) => ({
      ...each,
      openings: each.openings.filter((opening) => opening.charCodeAt(0) === first),
    }));
    const seconds = new Set(ofFirst.flatMap(({ openings }) => openings.flatMap((each) => each.charAt(1) || [])));
    byFirst[first] = {
      bySecond: new Map([...seconds].map((second) => [second.charCodeAt(0), rulesOf(ofFirst, second)])),
      ofAnyOther: rulesOf(ofFirst, ''),
    };
  }
  return byFirst;
}

/** Those of one second letter, in the order of their patterns: an opening of one letter goes on with any. */
function rulesOf<T>(
  ofFirst: readonly { is: T; here: RegExp; openings: readonly string[] }[],
  second: string,
): Rule<T>[] {
  return ofFirst.flatMap(({ is, here, openings }) => {
    const those = openings.filter((each) => each.length === 1 || each.charAt(1) === second);
    const thirds = those.some((each) => each.length < 3) ? null : those.map((each) => each.charCodeAt(2));
    return those.length === 0 ? [] : [{ is, here, thirds }];
  });
}

function firstAt<T>(rules: Rules<T>, text: string, written: string, at: number): Found<T> | null {
  const third = written.charCodeAt(at + 2);
  for (const { is, thirds, here } of rules.bySecond.get(written.charCodeAt(at + 1)) ?? rules.ofAnyOther) {
    if (thirds !== null && !thirds.includes(third)) continue;
    here.lastIndex = at;
    const match = here.exec(text);
    if (match) return { is, match };
  }
  return null;
}

/** The same by one pattern. */
export function scanner(pattern: RegExp): (text: string) => RegExpExecArray[] {
  const scan = scannerOf([{ is: null, pattern }]);
  return (text) => scan(text).map(({ match }) => match);
}

/** The first that `exec` finds by a pattern; null where there is none. */
export function finder(pattern: RegExp): (text: string) => RegExpExecArray | null {
  const scan = scannerOf([{ is: null, pattern }]);
  return (text) => scan(text, 1)[0]?.match ?? null;
}
