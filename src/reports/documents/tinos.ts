import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';

/**
 * Tinos (SIL Open Font License 1.1), a serif with all Vietnamese letters whose widths equal those of Times New Roman, so
 * that what is measured with it fits where Word sets Times New Roman.
 */
const directory = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
const file = (name: string) => join(directory, name, `Tinos_${name}.ttf`);

export const TINOS = {
  regular: file('400Regular'),
  bold: file('700Bold'),
  italic: file('400Regular_Italic'),
  boldItalic: file('700Bold_Italic'),
};
export type Face = keyof typeof TINOS;

export const faceOf = ({ bold, italic }: { bold?: boolean; italic?: boolean }): Face =>
  bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular';

/**
 * A PDF that knows the four faces by their names. Opened without a font at first: one that is opened by its path is
 * never found again under its name, and is read anew for every word.
 */
export function tinosPdf(options: PDFKit.PDFDocumentOptions): PDFKit.PDFDocument {
  const pdf = new PDFDocument({ ...options, autoFirstPage: false, font: null as never });
  for (const [face, path] of Object.entries(TINOS)) pdf.registerFont(face, path);
  return pdf;
}

let measuring: PDFKit.PDFDocument | undefined;
const measured = new Map<string, number>();
const MOST_MEASURED = 20_000;
const MEASURED_AT = 1000;

/** Printed length in points. Words come again and again: their lengths are kept, for a size of 1,000. */
export function textWidth(text: string, face: Face, size: number): number {
  const key = `${face}\0${text}`;
  let width = measured.get(key);
  if (width === undefined) {
    measuring ??= tinosPdf({});
    width = measuring.font(face).fontSize(MEASURED_AT).widthOfString(text);
    if (measured.size >= MOST_MEASURED) measured.clear();
    measured.set(key, width);
  }
  return (width * size) / MEASURED_AT;
}
