import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { looksLikePersonName, stripHonorifics } from '../../../platform/text/person-name.js';
import type { MappedColumn } from '../headings/columns.js';
import { columnLetter, type GridCell, type GridRow } from '../grid.js';
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
import { readMarked } from '../headings/markers.js';
import { notice } from '../notices.js';
import { isDitto } from './repeated-cells.js';
import { namesOnLines } from './several-names.js';
import { splitEntry, splitPosition } from './split-entry.js';
import { placesIn } from '../../places/printed-places.js';

type Role = Exclude<ColumnRole, 'OTHER'>;
type Cells = ListRow['cells'];

const NOTHING = /^(?:[-–—_.…/\\]+|không|0)$/iu;
const LINE_END = /[;,]$|(?<=\p{Ll})[.;,]+$/u;
/** Of these a dash or a mark of repetition can be meant; a name is never left out. */
const MAY_BE_EMPTY: ReadonlySet<ColumnRole> = new Set(
  COLUMN_ROLES.filter((role) => !['ORDINAL', 'NAME', 'OTHER'].includes(role)),
);

/** Makes rows of a list from rows of a grid. Remembers the row above, for cells that say "as above". */
export class RowCells {
  /** Cells that say "as above", by column: said once of each, for there are lists that say it in every row. */
  readonly repeated = new Map<string, number>();
  private above: Cells = {};
  private readonly byIndex: ReadonlyMap<number, MappedColumn>;

  constructor(private readonly columns: readonly MappedColumn[]) {
    this.byIndex = new Map(columns.map((column) => [column.index, column]));
  }

  read({ row, ...place }: LineOfRow, governedBy: Governing[]): ListRow {
    const notices: ListNotice[] = row.notices.flatMap((each) => this.ofCell(each));
    const cells: Cells = {};
    const other: ListCell[] = [];
    for (const cell of row.cells) {
      const column = this.byIndex.get(cell.column);
      const role = column?.role ?? 'OTHER';
      const listed = toListCell(cell);
      if (role === 'OTHER') other.push(listed);
      else if (column?.mark) putMark(cells, column.mark, listed);
      else if (column?.continuesName && cells.NAME !== undefined) cells.NAME = joined(cells.NAME, listed);
      else this.put(cells, role, cell, listed);
    }
    this.takeApart(cells, row, notices);
    this.above = cells;
    return { sheet: row.sheet, row: row.row, cells, other, governedBy, notices, ...place };
  }

  /** A cell that is not recorded keeps no row back, and what it says is kept nowhere, in a notice neither. */
  private ofCell(notice: ListNotice): ListNotice[] {
    const column = this.columns.find((each) => each.column === notice.column);
    if (notice.column === undefined || notice.code === 'COLUMN_HIDDEN') return [notice];
    const roles = column ? [column.role, ...column.also].filter((role) => role !== 'OTHER') : [];
    if (roles.length > 0) return [{ ...notice, roles }];
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
    } else if (MAY_BE_EMPTY.has(role) && NOTHING.test(cell.text)) return;
    else if (role === 'ORDINAL') cells.ORDINAL = { ...listed, text: listed.text.replace(/[.)]$/u, '') };
    else if (role === 'AREA') cells.AREA = areaIn(cells.AREA, listed, this.byIndex.get(cell.column)?.heading ?? '');
    else cells[role] ??= listed;
  }

  private takeApart(cells: Cells, row: GridRow, notices: ListNotice[]): void {
    const name = row.cells.find((cell) => columnLetter(cell.column) === cells.NAME?.column);
    if (cells.NAME !== undefined && name !== undefined && name.text.length < 1_000)
      this.takeNameApart(cells, name, row, notices);
    const shared = this.columns.find((each) => each.role === 'POSITION' && each.also.includes('UNIT'));
    const position = shared && row.cells.find((cell) => cell.column === shared.index);
    if (position && cells.POSITION !== undefined && cells.UNIT === undefined) {
      setParts(cells, cells.POSITION, splitPosition(position.text));
    }
    const unitFirst = this.columns.find((each) => each.role === 'UNIT' && each.also.includes('POSITION'));
    const unit = unitFirst && row.cells.find((cell) => cell.column === unitFirst.index);
    if (unit && cells.UNIT !== undefined && cells.POSITION === undefined) {
      const parts = splitPosition(unit.text);
      if (parts.position !== null) setParts(cells, cells.UNIT, parts);
    }
  }

  private takeNameApart(cells: Cells, name: GridCell, row: GridRow, notices: ListNotice[]): void {
    const whole = cells.NAME!;
    const { style, marker, rest } = readMarked(name.text);
    let text = whole.text;
    if (style === 'NUMBER') {
      cells.ORDINAL ??= { column: whole.column, text: marker };
      text = oneLine(rest);
    } else if (/^[-–•*+]\s+/u.test(text)) text = text.replace(/^[-–•*+]\s+/u, '');
    text = namesOnLines(name.text)?.join(', ') ?? text;
    // Lines of a text end as sentences do.
    text = text.replace(LINE_END, '');
    const source = name.text.endsWith(rest) && style === 'NUMBER' ? rest : name.text.replace(/^[-–•*+]\s+/u, '');
    const entry =
      this.columns.filter((each) => each.continuesName).length > 0 ? null : splitEntry(source.replace(LINE_END, ''));
    if (entry !== null) {
      const free = cells.POSITION === undefined || (entry.position === null && cells.UNIT === undefined);
      if (free) {
        text = entry.name;
        setParts(cells, whole, {
          position: cells.POSITION ? null : entry.position,
          unit: cells.UNIT ? null : entry.unit,
        });
        const place = { sheet: row.sheet, row: row.row, column: whole.column, value: whole.text };
        notices.push(notice('CELL_SPLIT', place));
      }
    }
    const stripped = stripHonorifics(text);
    if (stripped.honorifics.length > 0 && isAddressed(stripped)) {
      cells.HONORIFIC ??= { column: whole.column, text: stripped.honorifics.join(' ') };
      text = stripped.name;
    }
    if (text !== whole.text) cells.NAME = { ...whole, text, raw: whole.raw ?? name.text };
  }
}

/** A cross says what its headings say; a form that is written out in its column, what is written. */
function putMark(cells: Cells, mark: SaidByMark, cell: ListCell): void {
  const isMarked = isMark(cell.text) || isDitto(cell.text);
  const raw = cell.raw ?? cell.text;
  if (mark.KIND !== undefined && isMarked) cells.KIND ??= { ...cell, text: mark.KIND, raw };
  if (mark.FORM !== undefined && isMarked) cells.FORM ??= { ...cell, text: mark.FORM, raw };
  else if (mark.FORM !== undefined && namesForm(cell.text)) cells.FORM ??= cell;
}

function setParts(cells: Cells, whole: ListCell, parts: { position: string | null; unit: string | null }): void {
  if (parts.position !== null) cells.POSITION = part(whole, parts.position);
  else if (cells.POSITION === whole) delete cells.POSITION;
  if (parts.unit !== null) cells.UNIT = part(whole, parts.unit);
  else if (cells.UNIT === whole && parts.position !== null) delete cells.UNIT;
}

function part(whole: ListCell, text: string): ListCell {
  return text === whole.text ? whole : { ...whole, text, raw: whole.raw ?? whole.text };
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

/** "Tân Lập" in a column "Xã" is Xã Tân Lập; what stands in several columns is one text. */
function areaIn(before: ListCell | undefined, cell: ListCell, heading: string): ListCell {
  const word = PLAIN_WORD.exec(heading.normalize('NFC').trim())?.[0];
  const named = word !== undefined && placesIn(cell.text).length === 0 && /^[\p{Lu}\d]/u.test(cell.text);
  const area = named ? { ...cell, text: `${capital(word)} ${cell.text}`, raw: cell.raw ?? cell.text } : cell;
  if (!before) return area;
  return {
    ...before,
    text: `${before.text}, ${area.text}`,
    raw: `${before.raw ?? before.text}, ${area.raw ?? area.text}`,
  };
}

const PLAIN_WORD = /^(?:xã|phường|thị trấn|huyện|quận|thị xã|tỉnh)$/iu;

function capital(word: string): string {
  const small = word.toLowerCase();
  return `${small.charAt(0).toUpperCase()}${small.slice(1)}`;
}

function joined(one: ListCell, other: ListCell): ListCell {
  const text = `${one.text} ${other.text}`;
  return { ...one, text, raw: `${one.raw ?? one.text} ${other.raw ?? other.text}` };
}

/** "TT GDTX" is a centre for adult education, not the Venerable Gdtx: one word is a name only after Ông, Bà, Đồng chí. */
function isAddressed({ name, honorifics }: { name: string; honorifics: readonly string[] }): boolean {
  if (looksLikePersonName(name)) return true;
  return (
    /^(?:ong|ba|anh|chi|dong chi|d c)$/u.test(foldVietnamese(honorifics[0]!)) && /^\p{Lu}[\p{L}\p{M}]+$/u.test(name)
  );
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ').trim();
}
