import { printableDocument } from './document-text.js';
import type { ReportDocument } from './report-document.js';

/** The document as data: texts as printed, values beside them, unknown ones null, with `atLeast` where a part is known. */
export function writeJson(document: ReportDocument): Buffer {
  return Buffer.from(
    `${JSON.stringify({ format: 'bang-vang/report-document', version: 1, document: printableDocument(document) }, null, 2)}\n`,
  );
}
