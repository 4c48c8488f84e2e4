import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';

/** Words in the headings of columns, and before numbers, that say who somebody is to authorities and banks, and how they are reached. */
const WORDS =
  'cccd|cmnd|cmt|cmtnd|can cuoc|chung minh nhan dan|dinh danh|ho chieu|so giay to|dien thoai|dt|sdt|email|thu dien tu|' +
  'tai khoan|stk|ma so thue|mst|bhxh|so bao hiem|ma bao hiem';
const HEADING = new RegExp(`\\b(?:${WORDS})\\b`, 'u');
/** "con liệt sĩ, ĐT 912345678": a number of six digits or more behind such a word, with at most a few words in between. */
const SAID = new RegExp(`(?<![a-z])(?:${WORDS})(?![a-z])[^\\d;]{0,25}?(?<number>\\d(?:[ .-]?\\d){5,})`, 'gu');
/** "nhà riêng 0912 345 678": numbers of a citizen's identity and of telephones, without a word; amounts do not begin with a zero. */
const NUMBER = /(?<!\d[.,/]?)(?<number>(?:\+84|0)(?:[ .-]?\d){9,11})(?!\d)/gu;
/** "gửi về an.nv@example.vn". */
const EMAIL = /(?<number>[^\s@,;:()<>]{1,64}@[^\s@,;()<>]+)/gu;

/** What stands in the place of what was left out. */
const LEFT_OUT = '…';

/** Whether a column holds by its heading what is kept nowhere: numbers of identity, of accounts and of telephones, addresses of e-mail. */
export function isNeverKept(heading: string): boolean {
  return HEADING.test(foldVietnamese(heading));
}

/** A cell that is not recorded, or a note, without what is kept nowhere; null: nothing else stood in it. */
export function withoutNeverKept(text: string): string | null {
  const spans = [SAID, NUMBER, EMAIL].flatMap((pattern) => [...letterByLetter(text).matchAll(pattern)].map(spanOf));
  if (spans.length === 0) return text;
  let kept = '';
  let from = 0;
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    if (start >= from) kept += text.slice(from, start) + LEFT_OUT;
    from = Math.max(from, end);
  }
  kept += text.slice(from);
  return /[\p{L}\d]/u.test(kept) ? kept : null;
}

function spanOf({ index, 0: whole, groups }: RegExpMatchArray): { start: number; end: number } {
  const number = groups?.number ?? whole;
  const end = (index ?? 0) + whole.length;
  return { start: end - number.length, end };
}

/** Small letters without accents, each in its place: what is found there stands at the same place of the text. */
function letterByLetter(text: string): string {
  return text.replace(/[\p{L}\s]/gu, (letter) => {
    if (/\s/u.test(letter)) return ' ';
    const plain = letter.normalize('NFD').charAt(0).toLowerCase().replace('đ', 'd');
    return plain.length === letter.length ? plain : letter;
  });
}
