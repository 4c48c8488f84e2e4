import { compact } from './compact.js';
import { openingsOf } from './pattern-openings.js';

const LETTER = /\p{L}/u;
const BLANK = /\s/u;

/** Whether a letter (1), a blank (2) or a sign (0) stands there, for all letters that Vietnamese is written with. */
const KINDS = Uint8Array.from({ length: 0x2000 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(char: string): number {
  return LETTER.test(char) ? 1 : BLANK.test(char) ? 2 : 0;
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

/** The second and third letter that a match begins with; `ANY` where it may be any. */
interface Opening {
  second: number;
  third: number;
}

const ANY = -1;

interface Rule<T> {
  is: T;
  /** All of one first letter. */
  openings: readonly Opening[];
  /** The pattern, tried at one place. */
  here: RegExp;
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

function rulesByFirst<T>(
  patterns: readonly { is: T; pattern: RegExp }[],
  ignoresCase: boolean,
): readonly (readonly Rule<T>[] | undefined)[] {
  const byFirst = Array.from<Rule<T>[] | undefined>({ length: 0x2100 });
  for (const { is, pattern } of patterns) {
    const here = compact(pattern.source, `${pattern.flags.replace('g', '')}y`);
    const written = openingsOf(pattern.source);
    const openings = ignoresCase ? [...new Set(written.map((each) => each.toLowerCase()))] : written;
    for (const first of new Set(openings.map((each) => each.charCodeAt(0)))) {
      const ofFirst = openings.filter((each) => each.charCodeAt(0) === first);
      const rule = {
        is,
        here,
        openings: ofFirst.map((each) => ({ second: letterOf(each, 1), third: letterOf(each, 2) })),
      };
      byFirst[first] = [...(byFirst[first] ?? []), rule];
    }
  }
  return byFirst;
}

function letterOf(opening: string, at: number): number {
  return at < opening.length ? opening.charCodeAt(at) : ANY;
}

function firstAt<T>(rules: readonly Rule<T>[], text: string, written: string, at: number): Found<T> | null {
  const second = written.charCodeAt(at + 1);
  const third = written.charCodeAt(at + 2);
  for (const { is, openings, here } of rules) {
    if (!opens(openings, second, third)) continue;
    here.lastIndex = at;
    const match = here.exec(text);
    if (match) return { is, match };
  }
  return null;
}

function opens(openings: readonly Opening[], second: number, third: number): boolean {
  for (const each of openings)
    if ((each.second === ANY || each.second === second) && (each.third === ANY || each.third === third)) return true;
  return false;
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
