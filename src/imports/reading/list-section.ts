import { isClosingLine } from './closing-lines.js';
import type { MappedColumn } from './headings/columns.js';
import { looksLikeEntry } from './headings/content-roles.js';
import type { GridCell, GridRow } from './grid.js';
import { isRowOfNumbers } from './headings/headings.js';
import type { Governing, ListNotice, ListRow, ListTable } from './list.js';
import { beginsWithForm, kindOfHeading, startsLikeUnit } from './rows/kinds.js';
import { linesOfRow } from './rows/lines-of-row.js';
import { isMark } from './headings/mark-columns.js';
import { markerAlone, readMarked } from './headings/markers.js';
import { notice } from './notices.js';
import { RowCells } from './rows/row-cells.js';
import { isTotalLine, type StatedCount, statedCounts } from './stated-counts.js';
import { readSubHeading } from './headings/sub-heading-rows.js';
import { GoverningHeadings } from './headings/sub-headings.js';

/** Of a group, with its unit. */
const LONGEST_NAME = 150;

/** One list while its rows come: says of each whether it is a line of it, a heading over lines, a total, or none of these. */
export class ListSection {
  readonly governing = new GoverningHeadings();
  readonly notices: ListNotice[] = [];
  private readonly cells: RowCells;
  private readonly ordinal: number | null;
  private readonly name: number | null;
  /** What the heading of the names says they are: "Tên tập thể". */
  private readonly kind: Governing | null;
  /** Whether what came last is a heading: it belongs to whatever comes next. */
  headedLast = false;
  private numbered = false;
  private leftOut = 0;
  private after: { row: GridRow; lines: number } | null = null;

  constructor(
    readonly table: ListTable,
    private readonly columns: readonly MappedColumn[],
    /** It counts by unit, and lists nobody: none of its rows is taken. */
    readonly isSums = false,
  ) {
    this.cells = new RowCells(columns);
    this.ordinal = columns.find((each) => each.role === 'ORDINAL')?.index ?? null;
    const name = columns.find((each) => each.role === 'NAME');
    this.name = name?.index ?? null;
    this.kind = kindOfHeading(name?.heading ?? '', table.headingRows[0] ?? 0);
  }

  /** Its lines: none, one, or several where several people stand in one cell, or several forms are marked. */
  take(row: GridRow): ListRow[] {
    const own = row.cells.filter((cell) => cell.mergedFromRow === undefined);
    if (own.length === 0 || isRowOfNumbers(row)) return [];
    if (this.isSums) {
      this.leftOut += 1;
      return [];
    }
    // Rows that were numbered beforehand and never filled in.
    if (own.length === 1 && own[0]!.column === this.ordinal && /^\d{1,6}[.)]?$/u.test(own[0]!.text)) return [];
    this.headedLast = false;
    if (this.isNumbered(own)) {
      this.numbered = true;
      if (!this.isMarked(own) && this.readSubHeading(row, own)) return [];
      this.after = null;
      return this.lines(row);
    }
    if (this.takeTotal(row, own) || this.isAfterTheEnd(row, own) || this.readSubHeading(row, own)) return [];
    if (this.isLine(own)) return this.lines(row);
    const value = own.map((cell) => cell.text).join(' | ');
    this.notices.push(notice('LINE_LEFT_OUT', { sheet: row.sheet, row: row.row, value }), ...row.notices);
    return [];
  }

  /** To be called when the list has ended. */
  finish(): void {
    if (this.leftOut > 0) {
      const { sheet, headingRows } = this.table;
      const details = { sheet, lines: this.leftOut };
      this.notices.push(notice('SUMS_LEFT_OUT', { sheet, row: headingRows[0] ?? 1, details }));
    }
    if (this.after === null) return;
    const { row, lines } = this.after;
    this.notices.push(notice('AFTER_THE_LIST', { sheet: row.sheet, row: row.row, details: { lines } }));
  }

  /** Cells that say "as above", by column. */
  get repeated(): ReadonlyMap<string, number> {
    return this.cells.repeated;
  }

  /** How many columns hold something that is known; a list of one column is read by other rules. */
  get width(): number {
    return this.columns.filter((each) => each.role !== 'OTHER').length;
  }

  get hasOrdinals(): boolean {
    return this.ordinal !== null;
  }

  get hasFormsToMark(): boolean {
    return this.columns.some(({ mark }) => mark?.FORM !== undefined);
  }

  get nameColumn(): number | null {
    return this.name;
  }

  private lines(row: GridRow): ListRow[] {
    const { current } = this.governing;
    const governing =
      this.kind === null || current.some(({ role }) => role === 'KIND') ? current : [this.kind, ...current];
    return linesOfRow(row, this.columns).map((line) => this.cells.read(line, governing));
  }

  /** Of columns of crosses neither totals nor counts beside headings are of the whole list. */
  isMarkColumn(column: number): boolean {
    return this.columns.some((each) => each.index === column && each.mark !== null);
  }

  holdsBodies(column: number): boolean {
    const kind = this.governing.kind() ?? this.kind?.kind;
    return column === this.name && !this.numbered && (kind === 'GROUP' || kind === 'ENTERPRISE');
  }

  private isMarked(own: readonly GridCell[]): boolean {
    return own.some((cell) => this.isMarkColumn(cell.column) && isMark(cell.text));
  }

  private isNumbered(own: readonly GridCell[]): boolean {
    const cell = own.find((each) => each.column === this.ordinal);
    return cell !== undefined && own.length > 1 && /^\d{1,6}[.)]?$/u.test(cell.text);
  }

  private isLine(own: readonly GridCell[]): boolean {
    const named = own.find((cell) => cell.column === this.name);
    if (own.length > 1) return named !== undefined || own.length > 2 || this.name === null;
    if (named === undefined) return false;
    if (looksLikeEntry(named.text) || ['NUMBER', 'DECIMAL'].includes(readMarked(named.text).style)) return true;
    if (this.holdsBodies(named.column) && startsLikeUnit(named.text)) return true;
    // Under a heading every cell counts; among lines of text only what can be a recipient.
    if (this.width > 1) return false;
    return this.table.headingRows.length > 0 || (named.text.length < LONGEST_NAME && startsLikeUnit(named.text));
  }

  private takeTotal(row: GridRow, own: readonly GridCell[]): boolean {
    const texts = own.filter((cell) => markerAlone(cell.text) === null);
    const first = texts[0]?.text ?? '';
    if (!isTotalLine(first)) return false;
    const place = { sheet: row.sheet, row: row.row, value: own.map((cell) => cell.text).join(' ') };
    this.notices.push(notice('TOTAL_LINE', place));
    const stated = statedCounts(first, row.row, true);
    const beside = own.find((cell) => cell.text !== first && this.holdsCount(cell));
    if (stated.length > 0) this.state(stated, row);
    else if (beside) this.state(statedCounts(`${first}: ${beside.text}`, row.row, true), row);
    return true;
  }

  /** In a document a list goes on in the next table. */
  private state(counts: readonly StatedCount[], { sheet }: GridRow): void {
    this.table.banner.stated.push(...counts.map((each) => (sheet === this.table.sheet ? each : { ...each, sheet })));
  }

  private holdsCount(cell: GridCell): boolean {
    const role = this.columns.find((each) => each.index === cell.column)?.role;
    return role !== 'BONUS' && !this.isMarkColumn(cell.column) && /^\d{1,6}(?:\s*\p{L}+)?$/u.test(cell.text);
  }

  private isAfterTheEnd(row: GridRow, own: readonly GridCell[]): boolean {
    const [first] = own;
    // "Điều 2. Tặng Giấy khen cho các cá nhân:" is a heading; what else an article says is not.
    const { style, rest } = readMarked(first!.text);
    if (style === 'ARTICLE' && beginsWithForm(rest)) return false;
    if (this.after === null && !own.some((cell) => isClosingLine(cell.text))) return false;
    if (this.width === 1 && style === 'NUMBER' && looksLikeEntry(rest)) {
      this.after = null;
      return false;
    }
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
    this.state(found.stated, row);
    if (found.doubtful) {
      this.notices.push(notice('SUBHEADING_DOUBTFUL', { sheet: row.sheet, row: row.row, value: found.text }));
    }
    return true;
  }
}
