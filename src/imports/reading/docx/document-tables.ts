import { InvalidError } from '../../../platform/errors/domain-error.js';
import type { GridCell, GridRow } from '../grid.js';
import { listMessages } from '../list.messages.js';
import { LIMITS } from '../packages/limits.js';
import { attribute, type Attributes } from '../packages/xml.js';
import { readCellText, type Run } from '../rows/cell-text.js';

interface Cell {
  paragraphs: Run[][];
  span: number;
  /** "restart" begins a merged cell, "continue" is covered by it. */
  merge: string | null;
}

/** The tables of a document while its XML is heard; what stands in a table within a cell belongs to the cell. */
export class DocumentTables {
  private tables = 0;
  private depth = 0;
  private row = 0;
  private cells: Cell[] = [];
  private before = 0;
  private readonly merged = new Map<number, { cell: GridCell; row: number }>();

  get isInside(): boolean {
    return this.depth > 0;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'tbl') {
      this.depth += 1;
      if (this.depth > 1) return;
      this.tables += 1;
      this.row = 0;
      this.merged.clear();
    }
    if (this.depth !== 1) return;
    const cell = this.cells.at(-1);
    const value = attribute(attributes, 'val');
    if (name === 'tr') {
      this.row += 1;
      this.cells = [];
      this.before = 0;
    } else if (name === 'tc') {
      if (this.cells.length === LIMITS.columns) {
        throw new InvalidError(listMessages.TOO_MANY_COLUMNS, { details: { row: this.row, limit: LIMITS.columns } });
      }
      this.cells.push({ paragraphs: [], span: 1, merge: null });
    } else if (name === 'gridBefore') this.before = width(value, 0);
    else if (name === 'gridSpan' && cell) cell.span = width(value, 1);
    else if (name === 'vMerge' && cell) cell.merge = value ?? 'continue';
  }

  add(paragraph: Run[]): void {
    this.cells.at(-1)?.paragraphs.push(paragraph);
  }

  /** The row that ends with this tag; null: none does, or it is empty. */
  close(name: string): GridRow | null {
    if (name === 'tbl') this.depth -= 1;
    return name === 'tr' && this.depth === 1 ? this.endRow() : null;
  }

  private endRow(): GridRow | null {
    const sheet = `Bảng ${this.tables}`;
    const row: GridRow = { sheet, row: this.row, cells: [], notices: [], block: this.tables };
    let column = this.before;
    for (const { paragraphs, span, merge } of this.cells) {
      const above = this.merged.get(column);
      if (merge !== null && merge !== 'restart' && above !== undefined) {
        row.cells.push({ ...above.cell, mergedFromRow: above.row });
      } else {
        const runs = paragraphs.flatMap((each, index) => (index === 0 ? each : [{ text: '\n' }, ...each]));
        const { text, notices, ...rest } = readCellText(runs, { sheet, row: this.row, column });
        row.notices.push(...notices);
        this.merged.delete(column);
        if (text !== '') {
          const cell = { column, text, span, ...rest };
          row.cells.push(cell);
          if (merge === 'restart') this.merged.set(column, { cell, row: this.row });
        }
      }
      column += span;
    }
    return row.cells.length > 0 ? row : null;
  }
}

function width(value: string | undefined, least: number): number {
  const number = Math.trunc(Number(value ?? least));
  return Number.isFinite(number) ? Math.min(Math.max(number, least), LIMITS.columns) : least;
}
