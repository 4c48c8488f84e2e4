import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';

/** Abbreviations as articles print them, folded, longest first; both sides of a comparison are written out. */
const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/\bubmttqvn\b/gu, 'uy ban mat tran to quoc'],
  [/\bubmttq\b/gu, 'uy ban mat tran to quoc'],
  [/\bubmt\b/gu, 'uy ban mat tran'],
  [/\bmttqvn\b/gu, 'mat tran to quoc'],
  [/\bmttq\b/gu, 'mat tran to quoc'],
  [/\bubnd\b/gu, 'uy ban nhan dan'],
  [/\bhdnd\b/gu, 'hoi dong nhan dan'],
  [/\bub\b/gu, 'uy ban'],
  [/\bbtt\b/gu, 'ban thuong truc'],
  [/\bbtv\b/gu, 'ban thuong vu'],
  [/\bbch\b/gu, 'ban chap hanh'],
  [/\bldld\b/gu, 'lien doan lao dong'],
  [/\bhlhpn\b/gu, 'hoi lien hiep phu nu'],
  [/\blhpn\b/gu, 'lien hiep phu nu'],
  [/\bhccb\b/gu, 'hoi cuu chien binh'],
  [/\bccb\b/gu, 'cuu chien binh'],
  [/\bhnd\b/gu, 'hoi nong dan'],
  [/\b(?:tncs|tncs hcm|thanh nien cong san ho chi minh)\b/gu, 'thanh nien'],
  [/\btinh doan\b/gu, 'doan thanh nien tinh'],
  [/\bhuyen doan\b/gu, 'doan thanh nien huyen'],
  [/\b(?:tw|t u|t w)\b/gu, 'trung uong'],
  [/\btp\b/gu, 'thanh pho'],
  [/\btx\b/gu, 'thi xa'],
];

const FEWEST_WORDS = 3;

/** Left out where a name is printed short; of the chair's body the award is, not of the chair. */
const NOT_TELLING = /\b(?:viet nam|chu tich|cua)\b/gu;

/** A name of a body as words that can be compared. */
export function writtenOut(name: string): string {
  return WRITTEN_OUT.reduce((text, [short, long]) => text.replace(short, long), foldVietnamese(name));
}

/** Of a name that is written out, the words by which bodies are told apart. */
export function telling(name: string): string[] {
  return name.replace(NOT_TELLING, ' ').split(/ +/u).filter(Boolean);
}

/**
 * Whether the telling words of the printed name are, in their order, words of the name: "UBND tỉnh" of that of any province.
 * "Ủy ban" alone abridges the names of too many to mean any.
 */
export function abridges(printed: readonly string[], name: readonly string[]): boolean {
  if (printed.length < FEWEST_WORDS) return false;
  let at = 0;
  for (const word of name) if (word === printed[at]) at += 1;
  return at === printed.length;
}

/** "của các cấp" says that somebody granted, not who. */
const NOBODY =
  /^(?:cua )?(?:cac |nhieu )?(?:cap|cac cap|cap tren|cac nganh|cac cap cac nganh|cac cap co tham quyen|cap co tham quyen)$/u;

export function namesNobody(printed: string): boolean {
  return NOBODY.test(foldVietnamese(printed));
}

/** Whether a printed name can be that of a body by one of the names that it bore: in full, abbreviated, or in short. */
export function namesBody(printed: string, names: readonly string[]): boolean {
  const words = telling(writtenOut(printed));
  return names.some((name) => {
    const known = telling(writtenOut(name));
    return known.join(' ') === words.join(' ') || abridges(words, known);
  });
}
