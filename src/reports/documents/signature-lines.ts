import { placeAndDate, type PrintedLine, upper } from './header-lines.js';
import { SIZES } from './page-layout.js';
import type { ReportDocument } from './report-document.js';
import { textWidth } from './tinos.js';

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

/** Room for the signatures of a form, from what it is printed with to the least that one can sign in. */
export const FORM_ROOMS = [FORM_ROOM, FORM_ROOM - 1] as const;

/**
 * After which block the signatures stand: those of a form right under its own table, on the page that they vouch for; what
 * the form leaves out comes below them. Those of other papers stand at the end.
 */
export function signedAfter({ kind, blocks }: ReportDocument): number {
  const own = kind === 'STATISTICAL_FORM' ? blocks.findIndex(({ type }) => type === 'TABLE') : -1;
  return own >= 0 ? own : blocks.length - 1;
}

/**
 * What a form says of its figures stands in the lower margin, so that it does not push the signatures off their page; null
 * where it is no form, or too long for one line of so many points: then it follows the signatures.
 */
export function footerOf({ kind, colophon }: ReportDocument, width: number): string | null {
  if (kind !== 'STATISTICAL_FORM' || !colophon) return null;
  return textWidth(colophon, 'italic', SIZES.footerOfForm) <= width ? colophon : null;
}

/** What stands at the end of a paper in two columns; null: nothing does. `room`: lines to sign a form in. */
export function endColumns(document: ReportDocument, room: number = FORM_ROOM): EndColumns | null {
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
    for (let line = 0; line < (form ? room : SIGNATURE_ROOM); line += 1) right.push({ text: '', size });
    if (signature.name) right.push({ text: signature.name, size, bold: true });
  }
  if (form) return { left: preparer(signature?.preparedBy, room), right, leftCentred: true };
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

function preparer(name: string | undefined, room: number): PrintedLine[] {
  return [
    { text: '', size: FORM_SIZE },
    { text: 'NGƯỜI LẬP BIỂU', size: FORM_SIZE, bold: true },
    { text: '(Ký, ghi rõ họ tên)', size: FORM_SIZE, italic: true },
    ...Array.from({ length: room }, () => ({ text: '', size: FORM_SIZE })),
    ...(name ? [{ text: name, size: FORM_SIZE, bold: true }] : []),
  ];
}
