import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';

/** An area that a text names with its level: "huyện Hàm Yên". */
export interface NamedArea {
  /** Folded: `huyen ham yen`. */
  key: string;
  /** Folded level: `huyen`. */
  level: string;
  /** Folded proper name: `ham yen`. */
  proper: string;
}

const LEVELS_SHORTENED: Readonly<Record<string, string>> = { tp: 'thanh pho', tx: 'thi xa' };
/** "TP.HCM" is printed more often than its name. */
const CITIES_SHORTENED: Readonly<Record<string, string>> = { hcm: 'ho chi minh' };
const AREA =
  /(?<!\p{L})(?:([Tt]ỉnh|[Tt]hành phố|TP\.?|[Hh]uyện|[Tt]hị xã|TX\.?|[Qq]uận|[Xx]ã|[Pp]hường|[Tt]hị trấn)[^\S\n]?(\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){0,4})|([Qq]uận|[Pp]hường)[^\S\n](\d{1,2})(?!\d))/gu;
const MOST_AREAS = 12;
/** Characters of a text that are looked through. */
const MOST_TEXT = 20_000;

/** Areas named in running text, 12 at most, the most often named first; "UBND huyện" at the end of a line names none with the next. */
export function areasNamed(text: string): NamedArea[] {
  const counts = new Map<string, { area: NamedArea; times: number }>();
  for (const [, word, name, numbered, number] of text.slice(0, MOST_TEXT).matchAll(AREA)) {
    const said = foldVietnamese(name ?? number ?? '');
    const proper = CITIES_SHORTENED[said] ?? said;
    const printed = foldVietnamese(word ?? numbered ?? '');
    const level = LEVELS_SHORTENED[printed] ?? printed;
    const key = `${level} ${proper}`;
    const seen = counts.get(key);
    counts.set(key, { area: { key, level, proper }, times: (seen?.times ?? 0) + 1 });
  }
  return [...counts.values()]
    .toSorted((one, other) => other.times - one.times)
    .slice(0, MOST_AREAS)
    .map(({ area }) => area);
}
