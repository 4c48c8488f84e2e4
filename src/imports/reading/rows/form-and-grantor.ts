import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';

/** Both as printed. */
export interface FormAndGrantor {
  form: string;
  grantor: string;
}

/** What is longer is prose. */
const LONGEST = 200;
/** The forms that mean nothing without their grantor, and are granted by anybody; folded. */
const CERTIFICATE = '(?:bang khen|giay khen|thu khen|bk|gk)';
/**
 * How grantors begin, folded. The Prime Minister and the President are none of these: the catalogue has their forms apart.
 * Source: annexes and proposals of unions, schools and communes.
 */
const GRANTOR = `(?:${[
  'chu tich(?! nuoc)|pho chu tich|ubnd|uy ban|ub|hdnd|hoi dong|mttq|ubmttq|ubmt|mat tran|ban|bch|btv|btt',
  'ldld|lien doan|tong lien doan|tong ldld|tld|tldldvn|cong doan|cd|cdcs|hoi|lhpn|hlhpn|hpn|hnd|hccb|ccb',
  'doan|tinh doan|thanh doan|huyen doan|quan doan|thi doan|tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang uy|dang bo',
  'bo|bo truong|so|phong|tong cuc|cuc|chi cuc|giam doc|hieu truong|thu truong|truong|vien|cong an|cong ty|khoi|nganh',
  'cap(?! nha nuoc)|trung uong|tw|tinh|thanh pho|tp|huyen|quan|thi xa|tx|thi tran|xa|phuong|dac khu',
].join('|')})`;
const BEGINS_AS_GRANTOR = new RegExp(`^${GRANTOR}(?: |$)`, 'u');
const FORM_FIRST = new RegExp(
  `^(?<before>(?:de nghi )?(?:tang )?)(?<form>${CERTIFICATE})(?<of> cua)? (?<grantor>${GRANTOR}(?: .*)?)$`,
  'u',
);
const GRANTOR_FIRST = new RegExp(
  `^(?<before>(?:de nghi )?)(?<grantor>${GRANTOR}(?: .*)?) (?<verb>tang|trao tang|khen) (?<form>${CERTIFICATE})$`,
  'u',
);
const ANOTHER = new RegExp(`(?:^| )${CERTIFICATE}(?: |$)`, 'u');

/**
 * A certificate and who grants it, where a text says just these: "BK LĐLĐ tỉnh", "Giấy khen của UBND xã A", "UBND tỉnh tặng
 * Bằng khen". Null: it says something else, or two certificates.
 */
export function formAndGrantor(printed: string): FormAndGrantor | null {
  if (printed.length > LONGEST) return null;
  // What stands as one sign may be two words when it is folded ("½"), or none.
  const words = [...printed.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: word, index: start }) =>
    foldVietnamese(word)
      .split(' ')
      .filter(Boolean)
      .map((key) => ({ key, start, end: start + word.length })),
  );
  const key = words.map((word) => word.key).join(' ');
  const formFirst = FORM_FIRST.exec(key)?.groups;
  const groups = formFirst ?? GRANTOR_FIRST.exec(key)?.groups;
  if (groups === undefined || ANOTHER.test(groups['grantor']!)) return null;
  const count = (name: string): number => (groups[name] ?? '').split(' ').filter(Boolean).length;
  const span = (from: number, length: number): string =>
    printed.slice(words[from]!.start, words[from + length - 1]!.end);
  const before = count('before');
  if (formFirst === undefined)
    return { form: span(words.length - count('form'), count('form')), grantor: span(before, count('grantor')) };
  const grantor = before + count('form') + count('of');
  return { form: span(before, count('form')), grantor: span(grantor, words.length - grantor) };
}

/** Whether a text begins as those do who grant certificates. A guess, for headings around a form. */
export function beginsAsGrantor(text: string): boolean {
  return text.length <= LONGEST && BEGINS_AS_GRANTOR.test(foldVietnamese(text));
}
