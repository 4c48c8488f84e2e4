import { printedDate } from '../../../platform/time/vietnamese-date.js';
import { InvalidError } from '../../../platform/errors/domain-error.js';
import { at, readCellText, type CellPlace, type Run } from '../rows/cell-text.js';
import { columnLetter, parseReference, type GridCell, type GridRow } from '../grid.js';
import { LIMITS } from '../packages/limits.js';
import { listMessages } from '../list.messages.js';
import { notice } from '../notices.js';
import { attribute, type Attributes, type XmlListener } from '../packages/xml.js';
import { RunGatherer, withoutEscapes } from './run-gatherer.js';
import { numberText, serialDate } from './serial-dates.js';
import type { SharedStrings } from './shared-strings.js';
import type { CellStyle, Styles } from './styles.js';

export interface SheetTables {
  strings: SharedStrings;
  styles: Styles;
  from1904: boolean;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Listens to the XML of a sheet and gathers its rows; those that say nothing are left out. Merged ranges are laid over later. */
export class SheetRows implements XmlListener {
  /** From 0. */
  readonly hiddenColumns = new Set<number>();
  private rows: GridRow[] = [];
  private current: GridRow | null = null;
  private hidden = false;
  private lastRow = 0;
  private column = -1;
  private type = 'n';
  private style: CellStyle | null = null;
  private formula = false;
  private value = '';
  private inValue = false;
  private inline: RunGatherer | null = null;

  constructor(
    private readonly sheet: string,
    private readonly tables: SheetTables,
  ) {}

  /** The rows since the last call. */
  take(): GridRow[] {
    const taken = this.rows;
    this.rows = [];
    return taken;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'c') this.beginCell(attributes);
    else if (name === 'v') {
      this.inValue = true;
      this.value = '';
    } else if (name === 'row') this.beginRow(attributes);
    else if (name === 'f') this.formula = true;
    else if (name === 'is') (this.inline = new RunGatherer()).begin();
    else if (name === 'col') this.noteColumns(attributes);
    else this.inline?.open(name, attributes);
  }

  text(text: string): void {
    if (this.inValue) this.value += text;
    else this.inline?.text(text);
  }

  close(name: string): void {
    if (name === 'v') this.inValue = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
    else this.inline?.close(name);
  }

  private noteColumns(attributes: Attributes): void {
    if (!isTrue(attribute(attributes, 'hidden'))) return;
    const from = Number(attribute(attributes, 'min'));
    const to = Math.min(Number(attribute(attributes, 'max')), from + LIMITS.columns, LAST_COLUMN);
    for (let column = from; column <= to; column += 1) this.hiddenColumns.add(column - 1);
  }

  private beginRow(attributes: Attributes): void {
    const row = Number(attributes['r'] ?? this.lastRow + 1);
    if (!Number.isInteger(row) || row < 1 || row > LAST_ROW) throw new InvalidError(listMessages.FILE_BROKEN);
    this.lastRow = row;
    this.hidden = isTrue(attributes['hidden']);
    this.column = -1;
    this.current = { sheet: this.sheet, row, cells: [], notices: [] };
  }

  private endRow(): void {
    const row = this.current;
    this.current = null;
    if (row === null || row.cells.length === 0) return;
    if (this.hidden) row.notices.push(notice('ROW_HIDDEN', { sheet: row.sheet, row: row.row }));
    this.rows.push(row);
  }

  private beginCell(attributes: Attributes): void {
    const reference = attributes['r'];
    this.column = (reference === undefined ? null : parseReference(reference)?.column) ?? this.column + 1;
    this.type = attributes['t'] ?? 'n';
    this.style = this.tables.styles.of(attributes['s']);
    this.formula = false;
    this.value = '';
    this.inline = null;
  }

  private endCell(): void {
    const row = this.current;
    const style = this.style;
    if (row === null || style === null) return;
    const place = { sheet: this.sheet, row: row.row, column: this.column };
    if (this.value === '' && this.inline === null) {
      if (this.formula && this.type !== 'str' && row.notices.length < LIMITS.columns)
        row.notices.push(notice('FORMULA_WITHOUT_VALUE', at(place)));
      return;
    }
    const { text, notices, ...rest } = readCellText(this.runs(row, style, place), place);
    if (notices.length > 0 && row.notices.length < LIMITS.noticesOfAKind) row.notices.push(...notices);
    if (text === '') return;
    if (row.cells.length === LIMITS.columns) {
      throw new InvalidError(listMessages.TOO_MANY_COLUMNS, { details: { row: row.row, limit: LIMITS.columns } });
    }
    const cell: GridCell = { column: this.column, text, span: 1, ...rest };
    if (style.bold) cell.bold = true;
    if (this.type === 'n' && style.date === null) cell.numeric = true;
    if (this.type === 'd' || (this.type === 'n' && style.date !== null)) cell.date = true;
    row.cells.push(cell);
  }

  private runs(row: GridRow, style: CellStyle, place: CellPlace): readonly Run[] {
    if (this.inline !== null)
      return this.inline.take().map((run) => ({ text: run.text, font: run.font ?? style.font }));
    switch (this.type) {
      case 's':
        return this.tables.strings.runs(Number(this.value), style.font) ?? [];
      case 'n':
        return [{ text: this.number(row, style, place) }];
      case 'b':
        return [{ text: this.value === '1' ? 'TRUE' : 'FALSE' }];
      case 'e':
        row.notices.push(notice('CELL_IS_ERROR', { ...at(place), value: this.value, details: { value: this.value } }));
        return [{ text: this.value }];
      case 'd':
        return [{ text: printedDate(this.value.slice(0, 10)) }];
      default:
        return [{ text: withoutEscapes(this.value), font: style.font }];
    }
  }

  private number(row: GridRow, style: CellStyle, place: CellPlace): string {
    const serial = Number(this.value);
    if (style.date === null || !Number.isFinite(serial)) return numberText(this.value, style.zeros);
    const date = serialDate(serial, style.date, this.tables.from1904);
    if (date === null) row.notices.push(notice('DATE_DOUBTFUL', { ...at(place), value: this.value }));
    return date ?? numberText(this.value);
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Notices for what hidden columns hold: once for each column of a sheet. */
export function hiddenColumnNotice(sheet: string, column: number): ReturnType<typeof notice> {
  return notice('COLUMN_HIDDEN', { sheet, column: columnLetter(column) });
}
