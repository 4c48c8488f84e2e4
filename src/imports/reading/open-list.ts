import { readFile, stat } from 'node:fs/promises';
import { InvalidError } from '../../platform/errors/domain-error.js';
import { Archive } from '../../files/archive.js';
import type { GridSource } from './grid.js';
import { LIMITS } from './packages/limits.js';
import type { ListReading, ListTable, ReadListOptions } from './list.js';
import { listMessages } from './list.messages.js';
import { NoticeBook } from './notices.js';
import { ListReader } from './read-lists.js';
import { mainPart } from './packages/relationships.js';
import { sniff } from './packages/sniff.js';
import { readTextFile, readPasted } from './text/open-text.js';
import { openDocument } from './docx/open-document.js';
import { openWorkbook } from './xlsx/open-workbook.js';

/** A file as bytes or by its path, or text that was pasted. */
export type ListSource = Buffer | string | { path: string };

/**
 * Opens a list: an `.xlsx` or `.docx`, a text with separators, or cells pasted from a spreadsheet. What it is is told by its
 * bytes. Rows are read while they are asked for, once. Throws InvalidError, here or while rows are read, where the whole cannot
 * be read.
 */
export async function openList(source: ListSource, options: ReadListOptions = {}): Promise<ListReading> {
  const grid = typeof source === 'string' ? readPasted(source) : await openBytes(await bytesOf(source), options);
  const book = new NoticeBook();
  const tables: ListTable[] = [];
  let begun = false;
  return {
    format: grid.format,
    encoding: grid.encoding,
    tables,
    get notices() {
      return [...grid.notices, ...book.notices];
    },
    rows() {
      if (begun) throw new Error('the rows of a list are read once');
      begun = true;
      return new ListReader(grid, options, tables, book).rows();
    },
  };
}

async function bytesOf(source: Buffer | { path: string }): Promise<Buffer> {
  if (Buffer.isBuffer(source)) return source;
  const { size } = await stat(source.path);
  if (size > LIMITS.fileBytes) {
    throw new InvalidError(listMessages.FILE_TOO_LARGE, { details: { limit: LIMITS.fileBytes / 1024 / 1024 } });
  }
  return readFile(source.path);
}

async function openBytes(bytes: Buffer, options: ReadListOptions): Promise<GridSource> {
  if (sniff(bytes) === 'TEXT') return readTextFile(bytes, options);
  const archive = await Archive.open(bytes, { limits: LIMITS, messages: listMessages });
  if (archive.isEncrypted()) throw new InvalidError(listMessages.FILE_ENCRYPTED);
  if (archive.has('mimetype')) throw new InvalidError(listMessages.OPEN_DOCUMENT_FILE);
  const part = await mainPart(archive);
  if (part === null) throw new InvalidError(listMessages.NOT_A_LIST_FILE);
  if (/\.bin$/iu.test(part)) throw new InvalidError(listMessages.BINARY_WORKBOOK);
  if (/workbook[^/]*\.xml$/iu.test(part)) return openWorkbook(archive, part);
  if (/document[^/]*\.xml$/iu.test(part)) return openDocument(archive, part);
  throw new InvalidError(listMessages.NOT_A_LIST_FILE);
}
