import type { ReportDocument } from './report-document.js';

/**
 * What no format can carry or a reader could be deceived by: control characters (of them XML 1.0 knows only tab and line
 * breaks), halves of surrogate pairs, noncharacters, and marks that turn the direction of the text around.
 */
const unprintable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text that every format prints as it stands, composed (NFC) so that fonts have its letters. */
export function printable(text: string): string {
  return text.replace(unprintable, '').normalize('NFC');
}

/** The same document with every text in it made printable. */
export function printableDocument(document: ReportDocument): ReportDocument {
  return mend(document) as ReportDocument;
}

function mend(value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map(mend);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mend(inner)]));
  return value;
}
