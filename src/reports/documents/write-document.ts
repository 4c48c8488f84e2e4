import { writeDocx } from './docx/write-docx.js';
import type { DocumentFormat } from './formats.js';
import { fillTemplate, type TemplateProblem } from './office/fill-template.js';
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
  bytes: Uint8Array;
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

export interface AskedDocuments {
  formats: readonly DocumentFormat[];
  /** The office's own .docx, in place of the layout of the decree. */
  template?: Uint8Array | null;
  csvHeading?: boolean;
}

/** The same in each of the formats, in their order; or what is wrong with the template. */
export async function writeDocuments(
  document: ReportDocument,
  { formats, template = null, csvHeading = false }: AskedDocuments,
): Promise<{ written: WrittenDocument[] } | { problems: TemplateProblem[] }> {
  const done: WrittenDocument[] = [];
  for (const format of formats) {
    if (format !== 'DOCX' || !template) {
      done.push(await writeDocument(document, format, { csvHeading }));
      continue;
    }
    const filled = await fillTemplate(template, document);
    if ('problems' in filled) return filled;
    done.push({ bytes: filled.file, mediaType: MEDIA_TYPES.DOCX, extension: '.docx' });
  }
  return { written: done };
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
