import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import type { MappedColumn } from '../headings/columns.js';
import { columnLetter, type GridCell } from '../grid.js';
import { RESULT_HEADINGS } from '../lexicon/heading-aliases.js';
import { isNeverKept, withoutNeverKept } from '../lexicon/never-kept.js';
import { namesForm } from './kinds.js';
import type { LineOfRow } from './lines-of-row.js';
import {
  COLUMN_ROLES,
  type ColumnRole,
  type Governing,
  type ListCell,
  type ListNotice,
  type ListRow,
} from '../list.js';
import { isMark, type SaidByMark } from '../headings/mark-columns.js';
import { notice } from '../notices.js';
import { DecisionCells } from './decision-cells.js';
import { isDitto } from './repeated-cells.js';
import { type Cells, oneLine, takeNameApart, takePositionApart } from './take-apart.js';
import { doubtsOfUnused, type Unused, unusedBy } from './unused-cells.js';
import { placesIn } from '../../../organisations/printed/printed-places.js';

type Role = Exclude<ColumnRole, 'OTHER'>;

const NOTHING = /^(?:[-–—_.…/\\]+|không|0)$/iu;
/** Below "Hình thức": nothing is granted. Dots are only a place to fill in. */
const NO_FORM = /^(?:[-–—/\\]+|không|ko|0)$/iu;
/** Below "Kết quả": "Không đạt", "Chưa đủ điều kiện", "Loại"; below "Hình thức" too: "Không khen", "Chưa xét". */
const REFUSED =
  /^(?:(?:không|ko|chưa) (?:đạt|khen|duyệt|đồng ý|đủ|xét|được|nhất trí|thông qua|đề nghị).{0,100}|không|ko|loại|trượt)\.?$/iu;
const RESULTS = new Set(RESULT_HEADINGS.map(foldVietnamese));
/** What is longer holds no name alone. */
const LONGEST_NAME = 1_000;
/** Of these a dash or a mark of repetition can be meant; a name is never left out. */
const MAY_BE_EMPTY: ReadonlySet<ColumnRole> = new Set(
  COLUMN_ROLES.filter((role) => !['ORDINAL', 'NAME', 'OTHER'].includes(role)),
);

/** What is shown beside a row for as long as its file is kept, and recorded nowhere. */
const UNRECORDED: ReadonlySet<ColumnRole> = new Set(['NOTE', 'OTHER']);

/** Makes rows of a list from rows of a grid. Remembers the row above, for cells that say "as above". */
export class RowCells {
  /** Cells that say "as above", by column: said once of each, for there are lists that say it in every row. */
  readonly repeated = new Map<string, number>();
  private above: Cells = {};
  private readonly byIndex: ReadonlyMap<number, MappedColumn>;
  private readonly nameGoesOn: boolean;
  private readonly decisions: DecisionCells;
  private readonly unused: ReadonlyMap<number, Unused | null>;

  constructor(private readonly columns: readonly MappedColumn[]) {
    this.nameGoesOn = columns.some((each) => each.continuesName);
    this.byIndex = new Map(columns.map((column) => [column.index, column]));
    this.unused = new Map(columns.map(({ index, heading }) => [index, unusedBy(heading)]));
    this.decisions = new DecisionCells(columns);
  }

  read({ row, ...place }: LineOfRow, governedBy: Governing[]): ListRow {
    const notices: ListNotice[] = row.notices.flatMap((each) => this.ofCell(each));
    const cells: Cells = {};
    const other: ListCell[] = [];
    for (const cell of row.cells) {
      const column = this.byIndex.get(cell.column);
      const role = column?.role ?? 'OTHER';
      const listed = UNRECORDED.has(role) ? withoutNumbers(toListCell(cell), column?.heading ?? '') : toListCell(cell);
      if (listed === null) continue;
      if (isRefusal(column, listed.text)) notices.push(notGranted(row, listed));
      if (role === 'CERTIFICATE_NUMBER' && cell.date) {
        const place = { sheet: row.sheet, row: row.row, column: listed.column, value: listed.text };
        notices.push({ ...notice('NUMBER_IS_DATE', place), roles: [role] });
      }
      if (role === 'OTHER') {
        other.push(listed);
        const unused = this.unused.get(cell.column);
        const at = { sheet: row.sheet, row: row.row, heading: column?.heading ?? '' };
        if (unused) notices.push(...doubtsOfUnused(unused, listed, at));
      } else if (column?.mark) putMark(cells, column.mark, listed);
      else if (column?.continuesName && cells.NAME !== undefined) cells.NAME = joined(cells.NAME, listed, ' ');
      else if (column?.nameOf) putNameOf(cells, column.nameOf.honorific, listed);
      else this.put(cells, role, cell, listed);
    }
    const name = row.cells.find((cell) => columnLetter(cell.column) === cells.NAME?.column);
    if (name !== undefined && name.text.length < LONGEST_NAME)
      notices.push(...takeNameApart(cells, name, row, this.nameGoesOn));
    takePositionApart(cells, row, this.columns, this.above);
    this.above = cells;
    const decision = this.decisions.read(row);
    const own = decision === undefined ? {} : { decision };
    return { sheet: row.sheet, row: row.row, cells, other, governedBy, notices, ...place, ...own };
  }

  /** A cell that is not recorded keeps no row back, and what it says is repeated in no notice. */
  private ofCell(notice: ListNotice): ListNotice[] {
    const column = this.columns.find((each) => each.column === notice.column);
    if (notice.column === undefined || notice.code === 'COLUMN_HIDDEN') return [notice];
    const roles = column ? [column.role, ...column.also].filter((role) => role !== 'OTHER') : [];
    if (roles.some((role) => !UNRECORDED.has(role))) return [{ ...notice, roles }];
    if (notice.code === 'CONVERTED_BY_LETTERS') return [];
    const { value, ...rest } = notice;
    const severity = notice.severity === 'ERROR' ? 'NOTE' : notice.severity;
    return [{ ...rest, ...(notice.code === 'CELL_IS_ERROR' && value !== undefined ? { value } : {}), roles, severity }];
  }

  private put(cells: Cells, role: Role, cell: GridCell, listed: ListCell): void {
    if (MAY_BE_EMPTY.has(role) && isDitto(cell.text)) {
      const above = this.above[role];
      if (above === undefined) return;
      cells[role] = { ...above, column: listed.column, raw: cell.text };
      this.repeated.set(listed.column, (this.repeated.get(listed.column) ?? 0) + 1);
    } else if ((MAY_BE_EMPTY.has(role) && NOTHING.test(cell.text)) || (role === 'FORM' && REFUSED.test(listed.text)))
      return;
    else if (role === 'ORDINAL') cells.ORDINAL = { ...listed, text: listed.text.replace(/[.)]$/u, '') };
    else if (role === 'AREA') cells.AREA = areaIn(cells.AREA, listed, this.byIndex.get(cell.column)?.heading ?? '');
    else cells[role] ??= listed;
  }
}

/** Of a column that somebody said to hold something else, nothing is known. */
function isRefusal(column: MappedColumn | undefined, text: string): boolean {
  if (column?.role === 'FORM') return column.mark === null && (NO_FORM.test(text) || REFUSED.test(text));
  const isResult =
    column?.role === 'OTHER' && column.recognisedBy === 'HEADING' && RESULTS.has(foldVietnamese(column.heading));
  return isResult && REFUSED.test(text);
}

/** Whoever writes the form of the row anew has looked at it. */
function notGranted({ sheet, row }: LineOfRow['row'], { column, text: value }: ListCell): ListNotice {
  return { ...notice('NOT_GRANTED', { sheet, row, column, value, details: { column } }), roles: ['FORM'] };
}

/** "Ông | Bà" with the name in the one or the other; a row that has both is of two people. */
function putNameOf(cells: Cells, honorific: string | null, listed: ListCell): void {
  if (NOTHING.test(listed.text)) return;
  if (cells.NAME !== undefined) cells.NAME = joined(cells.NAME, listed, ', ');
  else {
    cells.NAME = listed;
    if (honorific !== null) cells.HONORIFIC ??= { column: listed.column, text: honorific };
  }
}

/** A cross says what its headings say; a form that is written out in its column, what is written. */
function putMark(cells: Cells, mark: SaidByMark, cell: ListCell): void {
  const isMarked = isMark(cell.text) || isDitto(cell.text);
  const raw = cell.raw ?? cell.text;
  if (mark.KIND !== undefined && isMarked) cells.KIND = kindsIn(cells.KIND, { ...cell, text: mark.KIND, raw });
  if (mark.FORM !== undefined && isMarked) cells.FORM ??= { ...cell, text: mark.FORM, raw };
  else if (mark.FORM !== undefined && namesForm(cell.text)) cells.FORM ??= cell;
}

/** A cross below both "Tập thể" and "Cá nhân" says neither: both are kept, and whoever judges the row asks. */
function kindsIn(before: ListCell | undefined, cell: ListCell): ListCell {
  return before === undefined || before.text === cell.text ? (before ?? cell) : joined(before, cell, '; ');
}

function toListCell(cell: GridCell): ListCell {
  const text = oneLine(cell.text);
  const listed: ListCell = { column: columnLetter(cell.column), text };
  const raw = cell.raw ?? (text === cell.text ? undefined : cell.text);
  if (raw !== undefined) listed.raw = raw;
  if (cell.convertedFrom !== undefined) listed.convertedFrom = cell.convertedFrom;
  if (cell.mergedFromRow !== undefined) listed.mergedFromRow = cell.mergedFromRow;
  return listed;
}

/** Null: nothing of the cell is kept. */
function withoutNumbers({ raw, ...cell }: ListCell, heading: string): ListCell | null {
  const text = isNeverKept(heading) ? null : withoutNeverKept(cell.text);
  if (text === null) return null;
  return { ...cell, text, ...(raw === undefined || text !== cell.text ? {} : { raw }) };
}

/** "Tân Lập" in a column "Xã", also below "Địa chỉ", is Xã Tân Lập; what stands in several columns is one text. */
function areaIn(before: ListCell | undefined, cell: ListCell, heading: string): ListCell {
  const words = heading.normalize('NFC').match(SORT) ?? [];
  const word = words.length === 1 && heading.normalize('NFC').trim().endsWith(words[0]) ? words[0] : undefined;
  const named = word !== undefined && placesIn(cell.text).length === 0 && /^[\p{Lu}\d]/u.test(cell.text);
  const area = named ? { ...cell, text: `${capital(word)} ${cell.text}`, raw: cell.raw ?? cell.text } : cell;
  if (!before) return area;
  return {
    ...before,
    text: `${before.text}, ${area.text}`,
    raw: `${before.raw ?? before.text}, ${area.raw ?? area.text}`,
  };
}

const SORT = /(?<!\p{L})(?:xã|phường|thị trấn|huyện|quận|thị xã|tỉnh)(?!\p{L})/giu;

function capital(word: string): string {
  const small = word.toLowerCase();
  return `${small.charAt(0).toUpperCase()}${small.slice(1)}`;
}

function joined(one: ListCell, other: ListCell, between: string): ListCell {
  const text = `${one.text}${between}${other.text}`;
  return { ...one, text, raw: `${one.raw ?? one.text}${between}${other.raw ?? other.text}` };
}
