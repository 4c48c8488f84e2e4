import { placeAndDate, type PrintedLine, upper } from './header-lines.js';
import { SIZES } from './page-layout.js';
import type { ReportDocument } from './report-document.js';

export interface EndColumns {
  left: PrintedLine[];
  right: PrintedLine[];
  /** Whether the left column is centred, as that of "Người lập biểu" is, or set from the left as "Nơi nhận" is. */
  leftCentred: boolean;
}

/** Room for signature and seal, as empty lines. */
const SIGNATURE_ROOM = 4;
/** Forms are set smaller, so that they stay on their page. */
const FORM_SIZE = 12;
const FORM_ROOM = 3;

/** What stands at the end of a paper in two columns; null: nothing does. */
export function endColumns(document: ReportDocument): EndColumns | null {
  const { recipients, signature, header } = document;
  if (recipients.length === 0 && !signature) return null;
  const right: PrintedLine[] = [];
  const form = header.template === 'STATISTICAL_FORM';
  const size = form ? FORM_SIZE : SIZES.signature;
  if (signature) {
    if (form) right.push({ text: placeAndDate(header), size: FORM_SIZE, italic: true });
    right.push(...signature.capacity.map((text) => ({ text: upper(text), size, bold: true })));
    for (const text of (signature.title ?? '').split('\n'))
      if (text) right.push({ text: upper(text), size, bold: true });
    if (form) right.push({ text: '(Ký, ghi rõ họ tên, đóng dấu)', size: FORM_SIZE, italic: true });
    for (let line = 0; line < (form ? FORM_ROOM : SIGNATURE_ROOM); line += 1) right.push({ text: '', size });
    if (signature.name) right.push({ text: signature.name, size, bold: true });
  }
  if (form) return { left: preparer(signature?.preparedBy), right, leftCentred: true };
  const left: PrintedLine[] =
    recipients.length === 0
      ? []
      : [
          { text: 'Nơi nhận:', size: SIZES.recipientsHeading, bold: true, italic: true },
          ...recipientLines(recipients).map((text) => ({ text: `- ${text}`, size: SIZES.recipients })),
        ];
  return { left, right, leftCentred: false };
}

/** A semicolon after each and a full stop after the last, however they were given. */
export function recipientLines(recipients: readonly string[]): string[] {
  return recipients.map((given, index) => {
    const text = given.replace(/^-\s*/u, '').replace(/[\s;.,]+$/u, '');
    return `${text}${index === recipients.length - 1 ? '.' : ';'}`;
  });
}

function preparer(name: string | undefined): PrintedLine[] {
  return [
    { text: '', size: FORM_SIZE },
    { text: 'NGƯỜI LẬP BIỂU', size: FORM_SIZE, bold: true },
    { text: '(Ký, ghi rõ họ tên)', size: FORM_SIZE, italic: true },
    ...Array.from({ length: FORM_ROOM }, () => ({ text: '', size: FORM_SIZE })),
    ...(name ? [{ text: name, size: FORM_SIZE, bold: true }] : []),
  ];
}
