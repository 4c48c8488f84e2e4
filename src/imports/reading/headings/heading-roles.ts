import { accentKey, hasAccents } from '../../../platform/text/accent-key.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import {
  DECISION_DAY_HEADINGS,
  DECISION_NUMBER_HEADINGS,
  HEADING_ALIASES,
  NAME_BEFORE_GIVEN,
  NAME_OR_HONORIFIC,
  NAME_OR_KIND,
  OTHER_ALIASES,
  RESULT_HEADINGS,
} from '../lexicon/heading-aliases.js';
import type { ColumnRole } from '../list.js';

/** What a heading can mean; the last three are decided by what stands in the column. */
export type HeadingMeaning = ColumnRole | 'NAME_OR_HONORIFIC' | 'NAME_OR_KIND' | 'NAME_BEFORE_GIVEN';

export interface HeadingRoles {
  meaning: HeadingMeaning;
  /** Of "Chức vụ, đơn vị công tác": what else stands in the same cells. */
  also: ColumnRole[];
  /** The whole heading is known, not only its beginning. */
  exact: boolean;
}

const BY_KEY = new Map<string, { meaning: HeadingMeaning; accented: string }>();
for (const [meaning, aliases] of [
  ...Object.entries(HEADING_ALIASES),
  ['OTHER', [...OTHER_ALIASES, ...DECISION_NUMBER_HEADINGS, ...DECISION_DAY_HEADINGS, ...RESULT_HEADINGS]],
  ['NAME_OR_HONORIFIC', NAME_OR_HONORIFIC],
  ['NAME_OR_KIND', NAME_OR_KIND],
  ['NAME_BEFORE_GIVEN', NAME_BEFORE_GIVEN],
] as [HeadingMeaning, readonly string[]][]) {
  for (const alias of aliases) {
    const key = oneSyllable(alias) ? accentKey(alias) : foldVietnamese(alias);
    if (!BY_KEY.has(key)) BY_KEY.set(key, { meaning, accented: alias });
  }
}
/** What is longer is prose. */
export const LONGEST_HEADING = 120;
const LONGEST = Math.max(...[...BY_KEY.keys()].map((key) => key.split(' ').length));
/** Only these are told apart by their accents; of the rest one syllable typed without accents is understood. */
const NEEDS_ACCENTS = new Set(['nam', 'ho', 'ba', 'ong', 'xa', 'nu', 'hang', 'thon', 'loai', 'tuoi', 'tien', 'thuong']);

/** What a column holds, by its headings from top to bottom: the lowest that is known says it best. */
export function rolesOfColumn(levels: readonly string[]): HeadingRoles | null {
  const each = [levels.join(' '), ...levels.toReversed()].map(rolesOfHeading);
  const known = each.filter((roles) => roles?.exact === true);
  return known.find((roles) => roles!.meaning !== 'OTHER') ?? known[0] ?? each.find((roles) => roles !== null) ?? null;
}

/** What a column with this heading holds; null: the heading says nothing known. */
export function rolesOfHeading(heading: string): HeadingRoles | null {
  if (heading.length > LONGEST_HEADING) return null;
  const whole = lookUp(heading) ?? lookUp(withoutBrackets(heading));
  if (whole !== null) return { meaning: whole, also: [], exact: true };
  const parts = withoutBrackets(heading)
    .split(/[,;/&+\n–-]/u)
    .flatMap((part) => (lookUp(part) === null ? part.split(/(?<!\p{L})(?:và|hoặc)(?!\p{L})/iu) : [part]))
    .filter((part) => foldVietnamese(part) !== '');
  const meanings = parts.map(lookUp);
  if (parts.length > 1 && meanings.every((each) => each !== null)) {
    const [meaning, ...also] = [...new Set(meanings as HeadingMeaning[])];
    return { meaning: meaning!, also: also.filter(isRole), exact: true };
  }
  const begun = beginning(foldVietnamese(heading));
  return begun === null ? null : { meaning: begun, also: [], exact: false };
}

function lookUp(heading: string): HeadingMeaning | null {
  if (/^\s*#\s*$/u.test(heading)) return 'ORDINAL';
  const key = foldVietnamese(heading);
  if (!oneSyllable(key)) return BY_KEY.get(key)?.meaning ?? null;
  const exact = BY_KEY.get(accentKey(heading.trim()));
  if (exact || hasAccents(heading) || NEEDS_ACCENTS.has(key)) return exact?.meaning ?? null;
  return [...BY_KEY.values()].find(({ accented }) => foldVietnamese(accented) === key)?.meaning ?? null;
}

/** "Hình thức khen thưởng đề nghị" begins with what is known; one word is too little to begin with. */
function beginning(key: string): HeadingMeaning | null {
  const words = key.split(' ');
  if (words.length > 12) return null;
  for (let length = Math.min(LONGEST, words.length - 1); length >= 2; length -= 1) {
    const found = BY_KEY.get(words.slice(0, length).join(' '));
    if (found !== undefined) return found.meaning;
  }
  return null;
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^)]*\)?/gu, ' ');
}

function oneSyllable(text: string): boolean {
  return !/[\s/&]/u.test(text.trim());
}

function isRole(meaning: HeadingMeaning): meaning is ColumnRole {
  return !['NAME_OR_HONORIFIC', 'NAME_OR_KIND', 'NAME_BEFORE_GIVEN'].includes(meaning);
}
