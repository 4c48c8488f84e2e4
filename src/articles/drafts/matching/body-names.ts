import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';

/** Abbreviations in which papers print bodies, folded. Source: names of committees as portals print them. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  mttq: 'mat tran to quoc',
  ubmttq: 'uy ban mat tran to quoc',
  mttqvn: 'mat tran to quoc',
  ubmttqvn: 'uy ban mat tran to quoc',
  lhpn: 'lien hiep phu nu',
  ccb: 'cuu chien binh',
  hnd: 'hoi nong dan',
  ldld: 'lien doan lao dong',
  tncs: 'thanh nien cong san',
  hcm: 'ho chi minh',
  btt: 'ban thuong truc',
  btv: 'ban thuong vu',
  bch: 'ban chap hanh',
  tx: 'thi xa',
  tp: 'thanh pho',
  tt: 'thi tran',
};

/** "Ủy ban Mặt trận Tổ quốc (MTTQ) Việt Nam": short for what stands before it. */
const ABBREVIATION_AGAIN = /\s*\([\p{Lu}\d-]{2,10}\)/gu;

/** Words that say which part of a body spoke for it; the chair of a people's committee grants what is printed of either. */
const SPEAKING_FOR =
  /^(?:(?:ban thuong truc|thuong truc|ban thuong vu|ban chap hanh|lanh dao|co quan|chu tich(?= uy ban nhan dan)) )+/u;
const LEVEL = '(?:tinh|thanh pho|huyen|thi xa|quan|xa|phuong|thi tran)';

/** The name of a body with abbreviations written out and without "Việt Nam": by which two ways of printing it agree. */
export function bodyKey(printed: string): string {
  return foldVietnamese(printed.replace(ABBREVIATION_AGAIN, ' '))
    .split(' ')
    .map((word) => ABBREVIATIONS[word] ?? word)
    .join(' ')
    .replace(/ viet nam(?= |$)/u, '');
}

/** An area that the article names: "huyện Hàm Yên" and its words. */
export interface NamedArea {
  /** Folded: `huyen ham yen`. */
  key: string;
  /** Folded level: `huyen`. */
  level: string;
  /** Folded proper name: `ham yen`. */
  proper: string;
}

/** "TP.HCM" is printed more often than its name. */
const CITIES_SHORTENED: Readonly<Record<string, string>> = { hcm: 'ho chi minh' };
const AREA =
  /(?<!\p{L})(?:([Tt]ỉnh|[Tt]hành phố|TP\.?|[Hh]uyện|[Tt]hị xã|TX\.?|[Qq]uận|[Xx]ã|[Pp]hường|[Tt]hị trấn)\s?(\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){0,4})|([Qq]uận|[Pp]hường)\s(\d{1,2})(?!\d))/gu;
const MOST_AREAS = 12;

/** Areas named in a text, the most often named first. */
export function areasNamed(text: string): NamedArea[] {
  const counts = new Map<string, { area: NamedArea; times: number }>();
  for (const [, word, name, numbered, number] of text.slice(0, 20_000).matchAll(AREA)) {
    const said = foldVietnamese(name ?? number ?? '');
    const proper = CITIES_SHORTENED[said] ?? said;
    const level = bodyKey(word ?? numbered ?? '');
    const key = `${level} ${proper}`;
    const seen = counts.get(key);
    counts.set(key, { area: { key, level, proper }, times: (seen?.times ?? 0) + 1 });
  }
  return [...counts.values()]
    .toSorted((one, other) => other.times - one.times)
    .slice(0, MOST_AREAS)
    .map(({ area }) => area);
}

/** How a printed name and the name of a body agree, or null where they do not. */
export function sameBody(
  printed: string,
  name: string,
  areas: readonly NamedArea[],
): 'NAME_EQUAL' | 'NAME_FOLDED_EQUAL' | 'NAME_COMPLETED' | null {
  if (printed.normalize('NFC') === name.normalize('NFC')) return 'NAME_EQUAL';
  const [one, other] = [bodyKey(printed), bodyKey(name)];
  if (one === other) return 'NAME_FOLDED_EQUAL';
  const plain = one.replace(SPEAKING_FOR, '');
  const ends = new RegExp(` (${LEVEL})$`, 'u').exec(plain)?.[1];
  const completed = areas
    .filter(({ level }) => ends === undefined || level === ends)
    .map(({ key, proper }) => (ends === undefined ? `${plain} ${key}` : `${plain} ${proper}`));
  // "Ủy ban MTTQ huyện" in an article about huyện Hàm Yên is that of Hàm Yên.
  return [plain, ...completed].some((each) => each === other || each === other.replace(SPEAKING_FOR, ''))
    ? 'NAME_COMPLETED'
    : null;
}
