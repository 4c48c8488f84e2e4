import type { AwardClass } from '../../../awards/vocabulary.js';
import { perhapsTally, sumTallies, type Tally } from './tally.js';

/**
 * What a figure is about. Null: any, for nobody says which. An award has one form; an article's "Bằng khen, giấy khen" has
 * two, and whoever grants jointly are several. What was printed and not resolved begins with "?" and is like nothing else.
 */
export interface Pattern {
  readonly forms: readonly string[] | null;
  readonly awardClass: AwardClass | null;
  readonly grantors: readonly string[] | null;
}

export interface Line {
  readonly pattern: Pattern;
  readonly tally: Tally;
}

const keys = new WeakMap<Pattern, string>();

/** The same for the same pattern, whatever the order of its parts. */
export function patternKey(pattern: Pattern): string {
  const known = keys.get(pattern);
  if (known !== undefined) return known;
  const list = (values: readonly string[] | null) => (values === null ? null : values.toSorted());
  const key = JSON.stringify([list(pattern.forms), pattern.awardClass, list(pattern.grantors)]);
  keys.set(pattern, key);
  return key;
}

export function isUnresolved({ forms }: Pattern): boolean {
  return forms?.some((form) => form.startsWith('?')) ?? false;
}

type Fit = 'ALL' | 'SOME' | 'NONE';

function fitOf(wanted: readonly string[] | null, given: readonly string[] | null): Fit {
  if (wanted === null) return 'ALL';
  if (given === null) return 'SOME';
  const inside = given.filter((value) => wanted.includes(value)).length;
  if (inside === 0) return 'NONE';
  return inside === given.length ? 'ALL' : 'SOME';
}

/** Whether what `given` counts is part of what `wanted` asks for: all of it, some of it perhaps, or none. */
export function fit(wanted: Pattern, given: Pattern): Fit {
  const list = (value: string | null) => (value === null ? null : [value]);
  const fits = [
    fitOf(wanted.forms, given.forms),
    fitOf(list(wanted.awardClass), list(given.awardClass)),
    fitOf(wanted.grantors, given.grantors),
  ];
  if (fits.includes('NONE')) return 'NONE';
  return fits.includes('SOME') ? 'SOME' : 'ALL';
}

/** The sum of what fits; what may or may not fit counts as perhaps. Null where no line fits. */
export function tallyFor(wanted: Pattern, lines: readonly Line[]): Tally | null {
  const fitting = lines.flatMap((line) => {
    const how = fit(wanted, line.pattern);
    return how === 'NONE' ? [] : [how === 'ALL' ? line.tally : perhapsTally(line.tally)];
  });
  return fitting.length === 0 ? null : sumTallies(fitting);
}

/** Where a claim says less than the registry knows and there is just one thing that it can be about, it is about that. */
export function narrowed(said: Pattern, recorded: readonly Pattern[]): Pattern {
  const possible = new Map<string, Pattern>();
  for (const pattern of recorded) if (fit(said, pattern) !== 'NONE') possible.set(patternKey(pattern), pattern);
  const [only] = possible.values();
  return only && possible.size === 1 && covers(said, only) ? only : said;
}

/** An award whose grantor or class is not known must not make a claim that names one less precise. */
function covers(said: Pattern, only: Pattern): boolean {
  return fit(said, only) === 'ALL';
}
