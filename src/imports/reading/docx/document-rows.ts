import { InvalidError } from '../../../platform/errors/domain-error.js';
import { readCellText, type Run } from '../rows/cell-text.js';
import type { GridCell, GridRow } from '../grid.js';
import { LIMITS } from '../packages/limits.js';
import { listMessages } from '../list.messages.js';
import { attribute, type Attributes, type XmlListener } from '../packages/xml.js';
import { type DocumentStyles, fontName } from './document-styles.js';
import type { Numbering } from './numbering.js';

/** What the "sheet" of paragraphs is called; tables are "Bảng 1", "Bảng 2". */
export const PARAGRAPHS = 'Văn bản';

interface Paragraph {
  runs: Run[];
  style: string | undefined;
  list: string | undefined;
  level: number;
}

interface Cell {
  paragraphs: Run[][];
  span: number;
  /** "restart" begins a merged cell, "continue" is covered by it. */
  merge: string | null;
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
  private tables = 0;
  private depth = 0;
  private tableRow = 0;
  private lines = 0;
  private cells: Cell[] = [];
  private before = 0;
  private readonly merged = new Map<number, { cell: GridCell; row: number }>();

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
        this.openTable(name, attributes);
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
    else if (name === 'tr' && this.depth === 1) this.endRow();
    else if (name === 'tbl') this.depth -= 1;
  }

  private openTable(name: string, attributes: Attributes): void {
    if (name === 'tbl') {
      this.depth += 1;
      if (this.depth > 1) return;
      this.tables += 1;
      this.tableRow = 0;
      this.merged.clear();
    }
    if (this.depth !== 1) return;
    const cell = this.cells.at(-1);
    const value = attribute(attributes, 'val');
    if (name === 'tr') {
      this.tableRow += 1;
      this.cells = [];
      this.before = 0;
    } else if (name === 'tc') {
      if (this.cells.length === LIMITS.columns) {
        throw new InvalidError(listMessages.TOO_MANY_COLUMNS, {
          details: { row: this.tableRow, limit: LIMITS.columns },
        });
      }
      this.cells.push({ paragraphs: [], span: 1, merge: null });
    } else if (name === 'gridBefore') this.before = width(value, 0);
    else if (name === 'gridSpan' && cell) cell.span = width(value, 1);
    else if (name === 'vMerge' && cell) cell.merge = value ?? 'continue';
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
    if (this.depth > 0) this.cells.at(-1)?.paragraphs.push(runs);
    else this.addLine(runs);
  }

  private addLine(runs: readonly Run[]): void {
    this.lines += 1;
    const place = { sheet: PARAGRAPHS, row: this.lines, column: 0 };
    const { text, notices, ...rest } = readCellText(runs, place);
    if (text === '') return;
    this.rows.push({ sheet: PARAGRAPHS, row: this.lines, cells: [{ column: 0, text, span: 1, ...rest }], notices });
  }

  private endRow(): void {
    const sheet = `Bảng ${this.tables}`;
    const row: GridRow = { sheet, row: this.tableRow, cells: [], notices: [], block: this.tables };
    let column = this.before;
    for (const { paragraphs, span, merge } of this.cells) {
      const above = this.merged.get(column);
      if (merge !== null && merge !== 'restart' && above !== undefined) {
        row.cells.push({ ...above.cell, mergedFromRow: above.row });
      } else {
        const runs = paragraphs.flatMap((each, index) => (index === 0 ? each : [{ text: '\n' }, ...each]));
        const { text, notices, ...rest } = readCellText(runs, { sheet, row: this.tableRow, column });
        row.notices.push(...notices);
        this.merged.delete(column);
        if (text !== '') {
          const cell = { column, text, span, ...rest };
          row.cells.push(cell);
          if (merge === 'restart') this.merged.set(column, { cell, row: this.tableRow });
        }
      }
      column += span;
    }
    if (row.cells.length > 0) this.rows.push(row);
  }
}

function width(value: string | undefined, least: number): number {
  const number = Math.trunc(Number(value ?? least));
  return Number.isFinite(number) ? Math.min(Math.max(number, least), LIMITS.columns) : least;
}
