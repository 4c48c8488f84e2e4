import type { OldEncoding } from '../../platform/text/encodings/old-encodings.js';
import type { ListNotice } from './list.js';

/** What any source is turned into before it is understood: rows of cells, as its program shows them. */
export interface GridCell {
  /** From 0. */
  column: number;
  /** NFC, lines kept, converted to Unicode; never empty. */
  text: string;
  /** What was there before, where that is not just the same. */
  raw?: string;
  convertedFrom?: OldEncoding;
  /** How many columns it is merged over, itself included. */
  span: number;
  /** The value comes from a merged cell that begins in another row. */
  mergedFromRow?: number;
  bold?: boolean;
  /** A number in the source, not digits in a text. */
  numeric?: boolean;
  /** A day in the source, which its program may show in another way. */
  date?: boolean;
}

export interface GridRow {
  sheet: string;
  /** From 1, as its program shows it. */
  row: number;
  /** In the order of their columns. */
  cells: GridCell[];
  /** Of its cells, and of the row. */
  notices: ListNotice[];
  /** Changes where a new table begins, in Word. */
  block?: number;
}

export interface GridSource {
  format: 'XLSX' | 'DOCX' | 'CSV' | 'TEXT';
  encoding: string | null;
  /** Of the file; complete when the rows have ended. */
  notices: ListNotice[];
  /** Rows that have at least one cell, sheet after sheet. To be read once. */
  rows(): AsyncIterable<GridRow>;
}

/** A, B … Z, AA, as spreadsheets letter their columns. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** "C12" → column 2, row 12; null for what is no reference. */
export function parseReference(reference: string): { column: number; row: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/u.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(digits) };
}
