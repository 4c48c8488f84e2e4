import { type PageMeasures, SIZES, millimetresToPoints } from '../page-layout.js';
import { type Face, textWidth, tinosPdf } from '../tinos.js';
import { type WrappedLine, wrapText } from '../wrap-text.js';

/** Height of a line of Tinos, as of Times New Roman, for each point of size. */
const LINE = 1.149;

export interface TextStyle {
  face: Face;
  size: number;
}

/** A4 pages filled from top to bottom, every mark on them tagged or an artifact (PDF/UA). Points throughout. */
export class PdfCanvas {
  readonly doc: PDFKit.PDFDocument;
  readonly left: number;
  readonly width: number;
  readonly bottom: number;
  readonly top: number;
  y: number;
  private readonly numberFromTop: number;
  pageNumber = 0;
  private readonly root: PDFKit.PDFStructureElement;
  constructor(
    page: PageMeasures,
    info: { title: string; author: string },
    /** One line in the lower margin of every page. */
    private readonly footer: string | null = null,
  ) {
    this.doc = tinosPdf({
      size: [millimetresToPoints(page.width), millimetresToPoints(page.height)],
      margin: 0,
      pdfVersion: '1.7',
      // Known to the library, not to its types.
      subset: 'PDF/UA' as 'PDF/A-3',
      tagged: true,
      lang: 'vi-VN',
      displayTitle: true,
      info: { Title: info.title, Author: info.author, Creator: 'Bảng Vàng' },
    });
    this.root = this.doc.struct('Document', { lang: 'vi-VN' });
    this.doc.addStructure(this.root);
    this.left = millimetresToPoints(page.margins.left);
    this.width = millimetresToPoints(page.textWidth);
    this.top = millimetresToPoints(page.margins.top);
    this.bottom = millimetresToPoints(page.height - page.margins.bottom);
    this.numberFromTop = millimetresToPoints(page.pageNumberFromTop);
    this.y = this.top;
    this.newPage();
  }

  newPage(): void {
    this.doc.addPage();
    this.pageNumber += 1;
    this.y = this.top;
    if (this.pageNumber > 1)
      this.artifact(() => {
        const text = String(this.pageNumber);
        const style: TextStyle = { face: 'regular', size: SIZES.pageNumber };
        const x = this.left + (this.width - this.measure(text, style)) / 2;
        this.print(text, style, x, this.numberFromTop);
      }, 'Pagination');
    const { footer } = this;
    if (footer === null) return;
    const style: TextStyle = { face: 'italic', size: SIZES.footerOfForm };
    const y = this.doc.page.height - this.numberFromTop - this.lineHeight(style.size);
    this.artifact(() => this.print(footer, style, this.left, y), 'Pagination');
  }

  /** A new page unless so much fits under what is printed already. */
  ensure(height: number): void {
    if (this.y + height > this.bottom && this.y > this.top) this.newPage();
  }

  element(
    tag: string,
    options: PDFKit.Mixins.StructureElementOptions = {},
    parent = this.root,
  ): PDFKit.PDFStructureElement {
    const element = this.doc.struct(tag, options);
    parent.add(element);
    return element;
  }

  /** What `draw` prints on this page belongs to the element. */
  tagged(element: PDFKit.PDFStructureElement, tag: string, draw: () => void): void {
    const content = this.doc.markStructureContent(tag);
    draw();
    this.doc.endMarkedContent();
    element.add(content);
  }

  /** Rules, borders, page numbers and repeated headings: seen, not read out. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
  }

  print(text: string, { face, size }: TextStyle, x: number, y: number, wordSpacing = 0): void {
    if (text === '') return;
    this.doc.font(face).fontSize(size);
    this.doc.text(text, x, y, { lineBreak: false, ...(wordSpacing ? { wordSpacing } : {}) });
  }

  measure(text: string, { face, size }: TextStyle): number {
    return textWidth(text, face, size);
  }

  wrap(text: string, style: TextStyle, width: number, indent = 0): WrappedLine[] {
    return wrapText(text, width, (part) => this.measure(part, style), indent);
  }

  lineHeight(size: number, spacing = 1): number {
    return size * LINE * spacing;
  }

  rule(x: number, y: number, length: number, weight = 0.75): void {
    this.artifact(() =>
      this.doc
        .moveTo(x, y)
        .lineTo(x + length, y)
        .lineWidth(weight)
        .stroke('#000'),
    );
  }

  async finish(): Promise<Buffer> {
    const chunks: Buffer[] = [];
    this.doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    const ended = new Promise<void>((resolve, reject) => {
      this.doc.on('end', resolve);
      this.doc.on('error', reject);
    });
    this.root.end();
    this.doc.end();
    await ended;
    return Buffer.concat(chunks);
  }
}
