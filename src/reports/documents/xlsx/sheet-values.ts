import { printedDate } from '../../../platform/time/vietnamese-date.js';
import type { DocumentCell } from '../report-document.js';
import type { RecordColumn, RecordValue } from './record-sheet.js';

/** What a cell of a spreadsheet can hold at most. */
const LONGEST = 32_767;
const EPOCH = Date.UTC(1899, 11, 30);
/** Before it spreadsheets count a day that never was: 29/02/1900. */
const FIRST_SOUND_DAY = '1900-03-01';

export interface SheetValue {
  value: string | number | null;
  format?: string;
}

/** Numbers as numbers, everything else as text; nothing is ever a formula. */
export function sheetValue({ text, value, day }: DocumentCell): SheetValue {
  if (day !== undefined) return recordValue(day, 'DAY');
  if (typeof value === 'number' && Number.isFinite(value)) return sheetNumber(value);
  return { value: sheetText(text) };
}

export function recordValue(value: RecordValue, kind: RecordColumn['kind']): SheetValue {
  if (value === null) return { value: null };
  if (typeof value === 'number') return sheetNumber(value);
  if (kind === 'DAY' && /^\d{4}-\d\d-\d\d$/.test(value) && value >= FIRST_SOUND_DAY)
    return { value: (Date.parse(`${value}T00:00:00Z`) - EPOCH) / 86_400_000, format: 'dd/mm/yyyy' };
  // A month or a day too old to be a date reads as the days beside it: "06/2020".
  if (kind === 'DAY') return { value: sheetText(printedDate(value)) };
  return { value: sheetText(value) };
}

function sheetNumber(value: number): SheetValue {
  return { value, format: Number.isInteger(value) ? '#,##0' : '#,##0.0#' };
}

export const sheetText = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** A name for a sheet: 31 characters, none of `[]:*?/\`, no apostrophe at its ends, no two alike. */
export function sheetName(wanted: string, taken: Set<string>): string {
  const plain =
    wanted
      .normalize('NFC')
      .replace(/[[\]:*?/\\']/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() || 'Bảng';
  for (let number = 1; ; number += 1) {
    const tail = number === 1 ? '' : ` ${number}`;
    const name = `${cut(plain, 31 - tail.length).trim()}${tail}`;
    if (taken.has(name.toLocaleLowerCase('vi'))) continue;
    taken.add(name.toLocaleLowerCase('vi'));
    return name;
  }
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** As many whole letters as fit. */
function cut(text: string, longest: number): string {
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > longest) return kept;
    kept += segment;
  }
  return kept;
}
