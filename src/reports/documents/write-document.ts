import { writeDocx } from './docx/write-docx.js';
import type { DocumentFormat } from './formats.js';
import { writePdf } from './pdf/write-pdf.js';
import type { ReportDocument } from './report-document.js';
import { writeCsv } from './write-csv.js';
import { writeJson } from './write-json.js';
import type { RecordSheet } from './xlsx/record-sheet.js';
import { writeXlsx } from './xlsx/write-xlsx.js';

const MEDIA_TYPES: Record<DocumentFormat, string> = {
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  PDF: 'application/pdf',
  CSV: 'text/csv',
  JSON: 'application/json',
};

export interface WrittenDocument {
  bytes: Buffer;
  mediaType: string;
  /** With its dot. */
  extension: string;
}

export interface WritingOptions {
  records?: RecordSheet[];
  /** Whether a .csv begins with what it is. */
  csvHeading?: boolean;
}

/** One document in one format; lists behind its figures go into workbooks only. */
export async function writeDocument(
  document: ReportDocument,
  format: DocumentFormat,
  { records = [], csvHeading = false }: WritingOptions = {},
): Promise<WrittenDocument> {
  const bytes = await written(document, format, { records, csvHeading });
  return { bytes, mediaType: MEDIA_TYPES[format], extension: `.${format.toLowerCase()}` };
}

export function writtenDocx(bytes: Buffer): WrittenDocument {
  return { bytes, mediaType: MEDIA_TYPES.DOCX, extension: '.docx' };
}

function written(
  document: ReportDocument,
  format: DocumentFormat,
  { records, csvHeading }: Required<WritingOptions>,
): Promise<Buffer> | Buffer {
  switch (format) {
    case 'DOCX':
      return writeDocx(document);
    case 'XLSX':
      return writeXlsx(document, records);
    case 'PDF':
      return writePdf(document);
    case 'CSV':
      return writeCsv(document, csvHeading);
    case 'JSON':
      return writeJson(document);
  }
}
