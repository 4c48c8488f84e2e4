import { readCellText, type Run } from '../rows/cell-text.js';
import type { GridRow } from '../grid.js';
import { LIMITS } from '../packages/limits.js';
import { attribute, type Attributes, type XmlListener } from '../packages/xml.js';
import { type DocumentStyles, fontName } from './document-styles.js';
import { DocumentTables } from './document-tables.js';
import type { Numbering } from './numbering.js';

/** What the "sheet" of paragraphs is called; tables are "Bảng 1", "Bảng 2". */
export const PARAGRAPHS = 'Văn bản';

interface Paragraph {
  runs: Run[];
  style: string | undefined;
  list: string | undefined;
  level: number;
}

/** Deleted and moved text, and what is there twice for older programs. */
const LEFT_OUT = new Set(['Fallback', 'del', 'moveFrom', 'pPrChange', 'rPrChange', 'numberingChange', 'sectPr']);

/** Listens to the XML of a document: each paragraph outside tables is a row of one cell, each row of a table a row. */
export class DocumentRows implements XmlListener {
  private rows: GridRow[] = [];
  private paragraphs: Paragraph[] = [];
  private run: { style: string | undefined; font: string | undefined } | null = null;
  private inText = false;
  private skipped = 0;
  private lines = 0;
  private readonly tables = new DocumentTables();

  constructor(
    private readonly styles: DocumentStyles,
    private readonly numbering: Numbering,
  ) {}

  take(): GridRow[] {
    const taken = this.rows;
    this.rows = [];
    return taken;
  }

  open(name: string, attributes: Attributes): void {
    if (this.skipped > 0 || LEFT_OUT.has(name)) {
      this.skipped += 1;
      return;
    }
    const paragraph = this.paragraphs.at(-1);
    const value = attribute(attributes, 'val');
    switch (name) {
      case 'p':
        this.paragraphs.push({ runs: [], style: undefined, list: undefined, level: 0 });
        break;
      case 'r':
        this.run = { style: undefined, font: undefined };
        break;
      case 't':
        this.inText = true;
        break;
      case 'tab':
        if (this.run !== null) this.add(' ');
        break;
      case 'br':
      case 'cr':
        this.add('\n');
        break;
      case 'noBreakHyphen':
        this.add('-');
        break;
      case 'rFonts':
        if (this.run !== null) this.run.font = fontName(attributes);
        break;
      case 'rStyle':
        if (this.run !== null) this.run.style = value;
        break;
      case 'pStyle':
        if (paragraph) paragraph.style = value;
        break;
      case 'numId':
        if (paragraph) paragraph.list = value;
        break;
      case 'ilvl':
        if (paragraph) paragraph.level = Number(value ?? 0);
        break;
      default:
        this.tables.open(name, attributes);
    }
  }

  text(text: string): void {
    if (this.inText && this.skipped === 0) this.add(text);
  }

  close(name: string): void {
    if (this.skipped > 0) this.skipped -= 1;
    else if (name === 't') this.inText = false;
    else if (name === 'r') this.run = null;
    else if (name === 'p') this.endParagraph();
    else {
      const row = this.tables.close(name);
      if (row !== null) this.rows.push(row);
    }
  }

  private add(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph === undefined || this.run === null) return;
    const font = this.run.font ?? this.styles.fontOf(this.run.style, paragraph.style);
    const last = paragraph.runs.at(-1);
    if (last !== undefined && (last.font === font || paragraph.runs.length === LIMITS.runs)) last.text += text;
    else paragraph.runs.push({ text, font });
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph === undefined) return;
    this.run = null;
    const { runs } = paragraph;
    const numbered =
      paragraph.list === undefined
        ? this.styles.numberingOf(paragraph.style)
        : { list: paragraph.list, level: paragraph.level };
    const marker = numbered === null ? '' : this.numbering.next(numbered);
    if (marker !== '') runs.unshift({ text: runs.length === 0 ? marker : `${marker} ` });
    if (this.tables.isInside) this.tables.add(runs);
    else this.addLine(runs);
  }

  private addLine(runs: readonly Run[]): void {
    this.lines += 1;
    const place = { sheet: PARAGRAPHS, row: this.lines, column: 0 };
    const { text, notices, ...rest } = readCellText(runs, place);
    if (text === '') return;
    this.rows.push({ sheet: PARAGRAPHS, row: this.lines, cells: [{ column: 0, text, span: 1, ...rest }], notices });
  }
}
