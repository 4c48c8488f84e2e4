import { InvalidError } from '../../../platform/errors/domain-error.js';
import { readCellText } from '../rows/cell-text.js';
import type { GridRow, GridSource } from '../grid.js';
import { LIMITS } from '../packages/limits.js';
import type { ListNotice, ReadListOptions } from '../list.js';
import { listMessages } from '../list.messages.js';
import { notice } from '../notices.js';
import { RowCount } from '../row-count.js';
import { decodeText } from './decode-text.js';
import { readRecords } from './records.js';
import { findSeparator } from './separator.js';

/** What the "sheet" of a text is called, where it has no name of its own. */
const PASTED = 'Văn bản';

/** A `.csv`, `.tsv` or `.txt`. */
export function readTextFile(bytes: Buffer, { fileName }: ReadListOptions): GridSource {
  const { text, encoding, guessed } = decodeText(bytes);
  if (isBinary(text)) throw new InvalidError(listMessages.NOT_A_LIST_FILE);
  const notices = guessed ? [notice('ENCODING_GUESSED', { details: { encoding } })] : [];
  return openText(text, fileName ?? PASTED, encoding, notices, true);
}

/** Text has no zeros, and hardly ever another control character. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 64 * 1024);
  const controls = sample.match(/(?![\t\n\r\f])\p{Cc}/gu)?.length ?? 0;
  return text.includes('\0') || controls * 100 > sample.length;
}

/** Cells pasted from a spreadsheet, or lines of text. */
export function readPasted(text: string): GridSource {
  if (text.length > LIMITS.pastedCharacters) throw new InvalidError(listMessages.PASTE_TOO_LARGE);
  return openText(text, PASTED, null, [], false);
}

function openText(
  whole: string,
  sheet: string,
  encoding: string | null,
  notices: ListNotice[],
  isFile: boolean,
): GridSource {
  const text = whole.replace(/^\ufeff/u, '');
  if (text.trim() === '') throw new InvalidError(listMessages.FILE_EMPTY);
  const { separator, from } = findSeparator(text);
  const format = isFile && separator !== null ? 'CSV' : 'TEXT';
  return {
    format,
    encoding,
    notices,
    // oxlint-disable-next-line require-await
    async *rows() {
      const count = new RowCount();
      for (const { line, record, fields } of readRecords(text.slice(from), separator)) {
        const row = toRow(sheet, format === 'CSV' ? record : line, fields);
        if (row.cells.length === 0) continue;
        count.add(row);
        yield row;
      }
    },
  };
}

function toRow(sheet: string, number: number, fields: readonly string[]): GridRow {
  const row: GridRow = { sheet, row: number, cells: [], notices: [] };
  if (fields.length > LIMITS.columns && fields.filter((field) => field.trim() !== '').length > LIMITS.columns) {
    throw new InvalidError(listMessages.TOO_MANY_COLUMNS, { details: { row: number, limit: LIMITS.columns } });
  }
  for (const [column, field] of fields.entries()) {
    if (field === '') continue;
    const { notices, ...read } = readCellText([{ text: field }], { sheet, row: number, column });
    row.notices.push(...notices);
    if (read.text !== '') row.cells.push({ column, span: 1, ...read });
  }
  return row;
}
