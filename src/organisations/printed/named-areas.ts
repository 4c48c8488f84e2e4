import { accentKey } from '../../platform/text/accent-key.js';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { FAMILY_NAMES } from '../../platform/text/names/honorifics.js';

/** An area that a text names with its level: "huyện Hàm Yên". */
export interface NamedArea {
  /** Folded: `huyen ham yen`. */
  key: string;
  /** Folded level: `huyen`. */
  level: string;
  /** Folded proper name: `ham yen`. */
  proper: string;
  /** Printed behind a post only, and like a person's name: "Chủ tịch UBND tỉnh Nông Văn Mẫu" tells of no "tỉnh Nông Văn Mẫu", as a rule. */
  isLikePerson?: true;
}

const LEVELS_SHORTENED: Readonly<Record<string, string>> = { tp: 'thanh pho', tx: 'thi xa' };
/** "TP.HCM" is printed more often than its name. */
const CITIES_SHORTENED: Readonly<Record<string, string>> = { hcm: 'ho chi minh' };
const AREA =
  /(?<!\p{L})(?:([Tt]ỉnh|[Tt]hành phố|TP\.?|[Hh]uyện|[Tt]hị xã|TX\.?|[Qq]uận|[Xx]ã|[Pp]hường|[Tt]hị trấn)[^\S\n]?(\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){0,4})|([Qq]uận|[Pp]hường)[^\S\n](\d{1,2})(?!\d))/gu;
const FAMILIES = new Set(FAMILY_NAMES.map(accentKey));
/** A post, and the body of which it is, up to the word of a place. */
const POST_BEFORE =
  /(?<!\p{L})(?:chủ tịch|bí thư|chánh|trưởng|giám đốc|[uủ][ỷy] viên|thường trực)(?!\p{L})[^,;:.\n]{0,60}$/iu;
const LONGEST_POST = 80;
const MOST_AREAS = 12;
/** Characters of a text that are looked through. */
const MOST_TEXT = 20_000;

/** Areas named in running text, 12 at most, the most often named first; "UBND huyện" at the end of a line names none with the next. */
export function areasNamed(text: string): NamedArea[] {
  const counts = new Map<string, { area: NamedArea; times: number }>();
  for (const match of text.slice(0, MOST_TEXT).matchAll(AREA)) {
    const [, word, name, numbered, number] = match;
    const said = foldVietnamese(name ?? number ?? '');
    const proper = CITIES_SHORTENED[said] ?? said;
    const printed = foldVietnamese(word ?? numbered ?? '');
    const level = LEVELS_SHORTENED[printed] ?? printed;
    const key = `${level} ${proper}`;
    const seen = counts.get(key);
    const isLikePerson = (seen === undefined || seen.area.isLikePerson) && isBehindPost(text, match.index, name ?? '');
    const area: NamedArea = { key, level, proper, ...(isLikePerson && { isLikePerson }) };
    counts.set(key, { area, times: (seen?.times ?? 0) + 1 });
  }
  return [...counts.values()]
    .toSorted((one, other) => other.times - one.times)
    .slice(0, MOST_AREAS)
    .map(({ area }) => area);
}

/** "Chủ tịch UBND tỉnh Nông Văn Mẫu": the person's name, and not that of the province. */
function isBehindPost(text: string, at: number, name: string): boolean {
  const [family, ...given] = name.split(' ');
  return (
    given.length > 0 &&
    FAMILIES.has(accentKey(family!)) &&
    POST_BEFORE.test(text.slice(Math.max(0, at - LONGEST_POST), at))
  );
}
