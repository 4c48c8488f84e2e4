import { isClosingLine } from './closing-lines.js';
import type { MappedColumn } from './columns.js';
import { looksLikeEntry } from './content-roles.js';
import type { GridCell, GridRow } from './grid.js';
import { isRowOfNumbers } from './headings.js';
import type { ListNotice, ListRow, ListTable } from './list.js';
import { markerAlone, readMarked } from './markers.js';
import { notice } from './notices.js';
import { RowCells } from './row-cells.js';
import { isTotalLine, statedCounts } from './stated-counts.js';
import { readSubHeading } from './sub-heading-rows.js';
import { GoverningHeadings } from './sub-headings.js';

/** One list while its rows come: says of each whether it is a line of it, a heading over lines, a total, or none of these. */
export class ListSection {
  readonly governing = new GoverningHeadings();
  readonly notices: ListNotice[] = [];
  private readonly cells: RowCells;
  private readonly ordinal: number | null;
  private readonly name: number | null;
  /** Whether what came last is a heading: it belongs to whatever comes next. */
  headedLast = false;
  private after: { row: GridRow; lines: number } | null = null;

  constructor(
    readonly table: ListTable,
    private readonly columns: readonly MappedColumn[],
  ) {
    this.cells = new RowCells(columns);
    this.ordinal = columns.find((each) => each.role === 'ORDINAL')?.index ?? null;
    this.name = columns.find((each) => each.role === 'NAME')?.index ?? null;
  }

  take(row: GridRow): ListRow | null {
    const own = row.cells.filter((cell) => cell.mergedFromRow === undefined);
    if (own.length === 0 || isRowOfNumbers(row)) return null;
    this.headedLast = false;
    if (this.isNumbered(own)) {
      if (this.readSubHeading(row, own)) return null;
      this.after = null;
      return this.line(row);
    }
    if (this.takeTotal(row, own) || this.isAfterTheEnd(row, own) || this.readSubHeading(row, own)) return null;
    if (this.isLine(own)) return this.line(row);
    const value = own.map((cell) => cell.text).join(' | ');
    this.notices.push(notice('LINE_LEFT_OUT', { sheet: row.sheet, row: row.row, value }), ...row.notices);
    return null;
  }

  /** To be called when the list has ended. */
  finish(): void {
    if (this.after === null) return;
    const { row, lines } = this.after;
    this.notices.push(notice('AFTER_THE_LIST', { sheet: row.sheet, row: row.row, details: { lines } }));
  }

  /** How many columns hold something that is known; a list of one column is read by other rules. */
  get width(): number {
    return this.columns.filter((each) => each.role !== 'OTHER').length;
  }

  get hasOrdinals(): boolean {
    return this.ordinal !== null;
  }

  get nameColumn(): number | null {
    return this.name;
  }

  private line(row: GridRow): ListRow {
    return this.cells.read(row, this.governing.current);
  }

  private isNumbered(own: readonly GridCell[]): boolean {
    const cell = own.find((each) => each.column === this.ordinal);
    return cell !== undefined && own.length > 1 && /^\d{1,6}[.)]?$/u.test(cell.text);
  }

  private isLine(own: readonly GridCell[]): boolean {
    const named = own.find((cell) => cell.column === this.name);
    if (own.length > 1) return named !== undefined || own.length > 2 || this.name === null;
    return (
      named !== undefined &&
      (this.width === 1 || looksLikeEntry(named.text) || readMarked(named.text).style === 'NUMBER')
    );
  }

  private takeTotal(row: GridRow, own: readonly GridCell[]): boolean {
    const texts = own.filter((cell) => markerAlone(cell.text) === null);
    const first = texts[0]?.text ?? '';
    if (!isTotalLine(first)) return false;
    const place = { sheet: row.sheet, row: row.row, value: own.map((cell) => cell.text).join(' ') };
    this.notices.push(notice('TOTAL_LINE', place));
    const stated = statedCounts(first, row.row, true);
    const beside = own.find((cell) => cell.text !== first && this.holdsCount(cell));
    if (stated.length > 0) this.table.banner.stated.push(...stated);
    else if (beside) this.table.banner.stated.push(...statedCounts(`${first}: ${beside.text}`, row.row, true));
    return true;
  }

  private holdsCount(cell: GridCell): boolean {
    const role = this.columns.find((each) => each.index === cell.column)?.role;
    return role !== 'BONUS' && /^\d{1,6}(?:\s*\p{L}+)?$/u.test(cell.text);
  }

  private isAfterTheEnd(row: GridRow, own: readonly GridCell[]): boolean {
    if (this.after === null && !own.some((cell) => isClosingLine(cell.text))) return false;
    if (this.after !== null && own.length > 2 && own.some((cell) => cell.column === this.name)) return false;
    this.after ??= { row, lines: 0 };
    this.after.lines += 1;
    return true;
  }

  private readSubHeading(row: GridRow, own: readonly GridCell[]): boolean {
    const found = readSubHeading(row, own, this);
    if (found === null) return false;
    this.after = null;
    this.headedLast = true;
    this.governing.add(found.style, found.governs);
    this.table.banner.stated.push(...found.stated);
    if (found.doubtful) {
      this.notices.push(notice('SUBHEADING_DOUBTFUL', { sheet: row.sheet, row: row.row, value: found.text }));
    }
    return true;
  }
}
