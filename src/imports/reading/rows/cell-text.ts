import { cleanText, hasHeapedMarks, withoutHeapedMarks } from '../../../platform/text/clean-text.js';
import {
  encodingOfFont,
  encodingOfLetters,
  fromOldEncoding,
  type OldEncoding,
} from '../../../platform/text/encodings/old-encodings.js';
import { columnLetter } from '../grid.js';
import { LIMITS } from '../packages/limits.js';
import type { ListNotice } from '../list.js';
import { notice } from '../notices.js';
import { isDitto } from './repeated-cells.js';

/** A piece of a cell's text that has one font. */
export interface Run {
  text: string;
  font?: string | undefined;
}

export interface CellPlace {
  sheet: string;
  row: number;
  /** From 0. */
  column: number;
}

export interface CellText {
  /** NFC, lines kept; empty where nothing is left. */
  text: string;
  raw?: string;
  convertedFrom?: OldEncoding;
  notices: ListNotice[];
}

/** Text that needs nothing: printable ASCII and composed Vietnamese, no blank at its ends or twice. */
const PLAIN =
  /^[!-~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]+(?: [!-~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]+)*$/u;
/** Letters that neither TCVN3 nor VNI has: the text is Unicode whatever its font is called. */
const UNICODE_ONLY = /[\u0102-\u0111\u0128-\u0129\u0168-\u0169\u01a0-\u01b0\u0300-\u0323\u1ea0-\u1ef9]/u;
const SUSPECT = /[\u00a1-\u00ff]/u;

/**
 * What a cell says, from its runs: old encodings converted, then cleaned as everything that is stored is. Marks that no letter
 * can bear are taken off before anything is normalised, and the cell is told to be at fault.
 */
export function readCellText(given: readonly Run[], place: CellPlace): CellText {
  const [first] = given;
  if (first === undefined) return { text: '', notices: [] };
  const whole = given.length === 1 ? first.text : given.map((run) => run.text).join('');
  const certain = UNICODE_ONLY.test(whole) || !SUSPECT.test(whole);
  if (
    certain &&
    whole.length <= LIMITS.cellCharacters &&
    PLAIN.test(whole) &&
    given.every((run) => encodingOfFont(run.font) === null)
  ) {
    return { text: whole, notices: signOfFormula(whole, place) };
  }

  const heaped = hasHeapedMarks(whole);
  const original = heaped ? withoutHeapedMarks(whole) : whole;
  const runs = heaped ? given.map((run) => ({ ...run, text: withoutHeapedMarks(run.text) })) : given;
  const { converted, encoding, byLetters } = convert(runs, original);
  const cleaned = clean(converted, place, heaped);
  const result: CellText = { text: cleaned.text, notices: [...cleaned.notices, ...signOfFormula(cleaned.text, place)] };
  if (original !== cleaned.text) result.raw = original;
  if (encoding !== null) {
    result.convertedFrom = encoding;
    if (byLetters) {
      const details = { encoding, before: original, after: cleaned.text };
      result.notices.push(notice('CONVERTED_BY_LETTERS', { ...at(place), value: cleaned.text, details }));
    }
  }
  return result;
}

function convert(
  runs: readonly Run[],
  original: string,
): { converted: string; encoding: OldEncoding | null; byLetters: boolean } {
  let encoding: OldEncoding | null = null;
  const converted = runs
    .map(({ text, font }) => {
      const told = encodingOfFont(font);
      if (told === null || UNICODE_ONLY.test(text)) return text;
      const result = fromOldEncoding(text, told, font);
      if (result !== text) encoding ??= told;
      return result;
    })
    .join('');
  if (encoding !== null) return { converted, encoding, byLetters: false };
  const guessed = UNICODE_ONLY.test(original) ? null : encodingOfLetters(original);
  if (guessed === null) return { converted, encoding: null, byLetters: false };
  return { converted: fromOldEncoding(original, guessed), encoding: guessed, byLetters: true };
}

const REMOVED =
  /(?![\t\n\r])\p{Cc}|[\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}|(?![\u00ad\u200b-\u200f\u2060\ufeff\u061c])\p{Cf}/gu;

function clean(raw: string, place: CellPlace, heaped: boolean): { text: string; notices: ListNotice[] } {
  const notices: ListNotice[] = [];
  let text = raw;
  if (text.length > LIMITS.cellCharacters) {
    text = text.slice(0, LIMITS.cellCharacters);
    notices.push(notice('CELL_CUT', { ...at(place), details: { limit: LIMITS.cellCharacters } }));
  }
  const seen = text.replace(REMOVED, '');
  if (seen !== text) notices.push(notice('CHARACTERS_REMOVED', at(place)));
  const visible = withoutHeapedMarks(seen);
  if (heaped || visible !== seen) notices.push(notice('TOO_MANY_MARKS', at(place)));
  // Letters that were lost stay visible as lost: with them a name is no name.
  const lost = visible.includes('\ufffd');
  const cleaned = cleanText(visible.replaceAll('\ufffd', '\ue000'), {
    // It was cut above; composed, a letter may become three.
    maxLength: LIMITS.cellCharacters * 3,
    multiline: true,
  });
  const value = cleaned.ok ? cleaned.value.replaceAll('\ue000', '\ufffd') : '';
  if (lost) notices.push(notice('LETTERS_LOST', { ...at(place), value }));
  return { text: value, notices };
}

/** A name is never a formula, whatever else may begin with "+" or "-". */
export function isFormula(text: string): boolean {
  return /^[=@]/u.test(text) || /^[+-].*[(|!]/su.test(text);
}

/** Kept as text; what writes spreadsheets must never write it as a formula. */
function signOfFormula(text: string, place: CellPlace): ListNotice[] {
  if (!/^[=+@-]/u.test(text) || /^[+-]?[\d\s.,-]*$/u.test(text)) return [];
  // "- Chủ tịch", "-Chủ tịch" is a line with a dash before it, "-nt-" the same as above.
  if (/^- +\p{L}/u.test(text) || /^-\p{Lu}\p{Ll}[^(|!]*$/u.test(text) || isDitto(text)) return [];
  return [notice('LOOKS_LIKE_FORMULA', { ...at(place), value: text })];
}

export function at(place: CellPlace): { sheet: string; row: number; column: string } {
  return { sheet: place.sheet, row: place.row, column: columnLetter(place.column) };
}
