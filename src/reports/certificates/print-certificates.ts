import QRCode from 'qrcode';
import { achievementOf } from '../documents/annex/annex-words.js';
import { printable } from '../documents/document-text.js';
import { upper } from '../documents/header-lines.js';
import { millimetresToPoints } from '../documents/page-layout.js';
import { tinosPdf } from '../documents/tinos.js';
import type { CertificateDoubt } from './certificate-doubt.js';
import type { CertificateField, CertificateValues } from './certificate-fields.js';
import { fieldsOf } from './certificate-layout.js';
import type { CertificateLayout, CertificateQr, CertificateText } from './layout-elements.js';
import { fitText } from './fit-text.js';
import { readPicture } from './pictures/read-picture.js';

export interface Certificate {
  awardId: string;
  values: CertificateValues;
  /** Of the public page, or why there is none and no code is printed. */
  address: string | { none: 'NO_PUBLIC_PAGE' | 'NO_PUBLIC_ADDRESS' };
}

/** What is only looked at is the same file whenever it is. */
const NO_DAY = new Date(Date.UTC(2000, 0, 1));

export interface PrintOptions {
  title: string;
  /** A picture of the blank behind everything and unknown values in angle marks: to look at, never to print. */
  preview: boolean;
  background: Uint8Array | null;
}

export interface MissingValue {
  awardId: string;
  at: string;
  field: CertificateField;
}

/** Fields that the layout asks for and the registry does not know. */
export function missingValues(layout: CertificateLayout, certificates: Certificate[]): MissingValue[] {
  return certificates.flatMap(({ awardId, values }) =>
    layout.elements.flatMap((element, index) =>
      'text' in element
        ? fieldsOf(element.text)
            .filter(({ name, optional }) => !optional && values[name as CertificateField] === null)
            .map(({ name }) => ({ awardId, at: `elements.${index}`, field: name as CertificateField }))
        : [],
    ),
  );
}

/** A page for each certificate, printed over the office's blanks. */
export async function printCertificates(
  layout: CertificateLayout,
  certificates: Certificate[],
  { title, preview, background }: PrintOptions,
): Promise<{ pdf: Uint8Array; doubts: CertificateDoubt[] }> {
  const [width, height] = [millimetresToPoints(layout.page.width), millimetresToPoints(layout.page.height)];
  const pdf = tinosPdf({
    size: [width, height],
    margin: 0,
    lang: 'vi-VN',
    displayTitle: true,
    info: { Title: title, Creator: 'Bảng Vàng', ...(preview ? { CreationDate: NO_DAY } : {}) },
  });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  const doubts: CertificateDoubt[] = [];
  // Opened once: a picture that is given as bytes is put into the file anew for every page.
  const blank = preview && background ? openedPicture(pdf, background) : null;
  if (preview && background && !blank)
    doubts.push({ kind: 'BACKGROUND_UNREADABLE', awardId: certificates[0]!.awardId, at: null });
  for (const certificate of certificates) {
    pdf.addPage();
    if (blank) pdf.image(blank, 0, 0, { width, height });
    layout.elements.forEach((element, index) => {
      const at = `elements.${index}`;
      if ('qr' in element) {
        const { address } = certificate;
        if (typeof address === 'string') drawQr(pdf, element, address);
        else doubts.push({ kind: address.none, awardId: certificate.awardId, at });
      } else if (!drawText(pdf, element, filled(element.text, certificate.values, preview)))
        doubts.push({ kind: 'TEXT_TOO_LONG', awardId: certificate.awardId, at });
    });
  }
  pdf.end();
  await ended;
  return { pdf: Buffer.concat(chunks), doubts };
}

/** Its types do not tell of it. */
interface OpensImages extends PDFKit.PDFDocument {
  openImage(bytes: Buffer): PDFKit.Mixins.ImageSrc;
}

/** Decoded here whatever it was recorded with: templates of earlier versions have pictures as they were sent in. */
function openedPicture(pdf: PDFKit.PDFDocument, bytes: Uint8Array): PDFKit.Mixins.ImageSrc | null {
  const read = readPicture(bytes);
  if (!('picture' in read)) return null;
  try {
    return (pdf as OpensImages).openImage(Buffer.from(read.picture));
  } catch {
    return null;
  }
}

function filled(text: string, values: CertificateValues, preview: boolean): string {
  const whole = text.replace(/\{([^{}]*)\}/gu, (_, inner: string, at: number) => {
    const name = inner.replace(/\?$/, '') as CertificateField;
    const value = name === 'reason' && text.slice(0, at).trim() === '' ? achievementOf(values.reason) : values[name];
    return value ?? (preview && !inner.endsWith('?') ? `‹${name}›` : '');
  });
  // A comma beside a field that turned out empty.
  return printable(whole).replace(/^[\s,;]+|[\s,;]+$/gu, '');
}

/** Whether it fits. */
function drawText(pdf: PDFKit.PDFDocument, element: CertificateText, given: string): boolean {
  const text = element.uppercase ? upper(given) : given;
  if (text === '') return true;
  const width = millimetresToPoints(element.width);
  const { size, lines, overflows } = fitText(text, { ...element, width });
  let y = millimetresToPoints(element.y);
  pdf.font(element.face).fontSize(size).fillColor(element.colour);
  for (const line of lines) {
    const spare = width - line.width;
    const offset = element.align === 'CENTRE' ? spare / 2 : element.align === 'RIGHT' ? spare : 0;
    pdf.text(line.text, millimetresToPoints(element.x) + offset, y, { lineBreak: false });
    y += size * element.lineSpacing;
  }
  return !overflows;
}

/** Drawn as one path of runs of squares: sharp at any size. Error correction M: a stamp may cover some of it. */
function drawQr(pdf: PDFKit.PDFDocument, { x, y, width }: CertificateQr, address: string): void {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
  // In squares, so that every edge is a whole number, and short in the file.
  pdf.save().translate(millimetresToPoints(x), millimetresToPoints(y));
  pdf.scale(millimetresToPoints(width) / modules.size);
  for (let row = 0; row < modules.size; row += 1)
    for (const { from, to } of darkRuns(modules, row)) pdf.rect(from, row, to - from, 1);
  pdf.fill('#000000').restore();
}

/** Columns of a row that are dark one beside the other; `to` is the first behind them. */
function darkRuns({ size, data }: QRCode.BitMatrix, row: number): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  const isDark = (column: number) => data[row * size + column] !== 0;
  for (let from = 0; from < size; from += 1) {
    if (!isDark(from)) continue;
    let to = from + 1;
    while (to < size && isDark(to)) to += 1;
    runs.push({ from, to });
    from = to;
  }
  return runs;
}
