import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { remembered } from '../../../platform/text/remembered.js';

/** Abbreviations of bodies spelt out before two names are compared; folded words. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  mttq: 'mat tran to quoc',
  ubmttq: 'uy ban mat tran to quoc',
  ubmttqvn: 'uy ban mat tran to quoc viet nam',
  mttqvn: 'mat tran to quoc viet nam',
  lhpn: 'lien hiep phu nu',
  ccb: 'cuu chien binh',
  lhtn: 'lien hiep thanh nien',
  ldld: 'lien doan lao dong',
  hnd: 'hoi nong dan',
  nd: 'nong dan',
  ctd: 'chu thap do',
  nct: 'nguoi cao tuoi',
  bch: 'ban chap hanh',
  btv: 'ban thuong vu',
  btt: 'ban thuong truc',
  tu: 'trung uong',
  tw: 'trung uong',
  vn: 'viet nam',
  cd: 'cong doan',
  cdcs: 'cong doan co so',
  tncs: 'thanh nien cong san',
  hcm: 'ho chi minh',
  tx: 'thi xa',
  tp: 'thanh pho',
  vhtt: 'van hoa the thao',
  gddt: 'giao duc dao tao',
};

/** Words of a name; each name of an article is held against the others again and again. */
const words = remembered((text): ReadonlySet<string> => {
  // "Trung ương Hội A" is "Hội A Việt Nam".
  const folded = foldVietnamese(text.replace(/T\.Ư/giu, 'TW').replace(/^(Hội .+) Việt Nam$/u, 'TW $1')).split(' ');
  return new Set(folded.flatMap((word) => (SPELT_OUT[word] ?? word).split(' ')).filter(Boolean));
}, 1_000);

/** Words in common, 0 to 1 (Dice), abbreviations spelt out. */
export function likeness(one: string, other: string): number {
  const a = words(one);
  const b = words(other);
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return (2 * common) / (a.size + b.size);
}

const LEVELS =
  /(?<![a-z])(?:tinh|huyen|thanh pho|thi xa|quan|xa|phuong|thi tran|trung uong|chinh phu|chu tich nuoc|thu tuong)(?![a-z])/gu;

/** Whether two printed bodies may be one: alike, and not of two levels. */
export function mayBeSameBody(one: string, other: string): boolean {
  const level = (text: string): string => [...new Set([...words(text)].join(' ').match(LEVELS) ?? [])].sort().join();
  const a = level(one);
  const b = level(other);
  if (a !== '' && b !== '' && a !== b) return false;
  return hasWordsOf(one, other) || likeness(one, other) >= 0.6;
}

/**
 * Whether all words of the shorter of two names stand in the other, abbreviations spelt out, and both are of one level: "UBND tỉnh" in
 * "Ủy ban nhân dân tỉnh Ví Dụ", and not in "UBND huyện Bãi Xanh, tỉnh Ví Dụ". The first level named is a body's own.
 */
export function isWithin(one: string, other: string): boolean {
  const own = (name: string) => [...words(name)].join(' ').match(LEVELS)?.[0];
  const [a, b] = [own(one), own(other)];
  return (a === undefined || b === undefined || a === b) && hasWordsOf(one, other);
}

function hasWordsOf(one: string, other: string): boolean {
  const [a, b] = [words(one), words(other)];
  const [small, big] = a.size < b.size ? [a, b] : [b, a];
  return small.size > 0 && [...small].every((word) => big.has(word));
}

/** Whether those who grant two awards may be the same, as they may where either names none. */
export function mayBeOfOne(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((a) => other.some((b) => mayBeSameBody(a, b)));
}
