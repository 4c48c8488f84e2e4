import { accentKey } from '../accent-key.js';
import { FAMILY_NAMES, HONORIFICS, HONORIFICS_THAT_ARE_FAMILY_NAMES } from './honorifics.js';

const TITLES = new Set(HONORIFICS.map(accentKey));
const LONGEST_TITLE = Math.max(...[...TITLES].map((title) => title.split(' ').length));
const DOUBTFUL_TITLES = new Set(HONORIFICS_THAT_ARE_FAMILY_NAMES.map(accentKey));
const FAMILIES = new Set(FAMILY_NAMES.map(accentKey));

export interface NameAndHonorifics {
  /** The name, as printed but for the honorifics; never empty unless the input is. */
  name: string;
  /** As printed, in order. */
  honorifics: string[];
}

interface Token {
  text: string;
  key: string;
  start: number;
  end: number;
}

/**
 * Takes forms of address, ranks, degrees and clerical titles off the front of a printed name. The last word is never
 * taken. "Ông" stays where it is likely the family name ("Ông Ích Khiêm"). Callers keep the printed string beside it.
 */
export function stripHonorifics(printed: string): NameAndHonorifics {
  const tokens = tokensOf(printed);
  const honorifics: string[] = [];
  let at = 0;
  for (let taken = titleLength(tokens, at); taken > 0; taken = titleLength(tokens, at)) {
    honorifics.push(printed.slice(tokens[at]!.start, tokens[at + taken - 1]!.end));
    at += taken;
  }
  return { name: printed.slice(at === 0 ? 0 : tokens[at]!.start).trim(), honorifics };
}

/** Whether a text is a form of address, or several, and nothing else: "Ông", "Đồng chí". */
export function isHonorific(text: string): boolean {
  return text.trim() !== '' && stripHonorifics(`${text} X`).name === 'X';
}

function titleLength(tokens: readonly Token[], at: number): number {
  const most = Math.min(LONGEST_TITLE, tokens.length - at - 1);
  for (let length = most; length > 0; length -= 1) {
    const words = tokens.slice(at, at + length);
    const key = words.map((word) => word.key).join(' ');
    if (TITLES.has(key) && !isFamilyName(words[0]!, key, tokens.slice(at + length))) return length;
  }
  return 0;
}

/** A capitalised "Ông" before two words, the first of which is no known family name, is one itself. */
function isFamilyName(word: Token, key: string, rest: readonly Token[]): boolean {
  if (!DOUBTFUL_TITLES.has(key) || /^\p{Ll}/u.test(word.text) || rest.length !== 2) return false;
  return !FAMILIES.has(rest[0]!.key) && !TITLES.has(rest[0]!.key) && !/['’]/u.test(rest[0]!.text);
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[^\s.,:;]+/gu)].map(([word], index, all) => {
    const start = all[index]!.index;
    return { text: word, key: accentKey(word), start, end: start + word.length };
  });
}

const WORD = /^\p{Lu}[\p{L}\p{M}]*(?:['’‘-][\p{L}\p{M}]+)*$/u;
const NOT_A_PERSON = new Set(
  [
    'ủy ban, ban, hội, hội đồng, chi hội, chi bộ, đảng bộ, đảng ủy, huyện ủy, tỉnh ủy, thành ủy, mặt trận, tập thể',
    'phòng, sở, bộ, trường, công ty, công an, doanh nghiệp, hợp tác xã, liên đoàn, công đoàn, gia đình, hộ, trung tâm',
    'huyện, xã, phường, thị trấn, thị xã, thành phố, tỉnh, thôn, xóm, tổ dân phố, khu phố, bệnh viện, cơ quan, văn phòng',
    'bằng khen, giấy khen, huân chương, huy chương, kỷ niệm chương, ubnd, hđnd, mttq, ubmttq, tòa án, viện',
  ].flatMap((line) => line.split(', ')),
);

/**
 * Whether a text, honorifics off, is written as a person's name: two to seven capitalised words (one, for a name in
 * religion or a nickname, is too little to tell), no digits, not the beginning of a unit's or an award's name. A guess,
 * for reading lists: never a reason to refuse a name.
 */
export function looksLikePersonName(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (words.length < 2 || words.length > 7 || !words.every((word) => WORD.test(word.normalize('NFC')))) return false;
  const keys = words.map(accentKey);
  return ![1, 2, 3].some((length) => NOT_A_PERSON.has(keys.slice(0, length).join(' ')));
}
