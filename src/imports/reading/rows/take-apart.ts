import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { isHonorific, looksLikePersonName, stripHonorifics } from '../../../platform/text/names/person-name.js';
import type { GridCell, GridRow } from '../grid.js';
import type { MappedColumn } from '../headings/columns.js';
import { readMarked } from '../headings/markers.js';
import type { ListCell, ListNotice, ListRow } from '../list.js';
import { notice } from '../notices.js';
import { isDitto } from './repeated-cells.js';
import { namesOnLines } from './several-names.js';
import { splitEntry, splitPosition } from './split-entry.js';

export type Cells = ListRow['cells'];

const LINE_END = /[;,]$|(?<=\p{Ll})[.;,]+$/u;
const BULLET = /^[-–•*+]\s+/u;

/** Under "Chức vụ, đơn vị công tác" two things stand in one cell; one that says "as above" says it of both. */
export function takePositionApart(cells: Cells, row: GridRow, columns: readonly MappedColumn[], above: Cells): void {
  const shared = columns.find((each) => each.role === 'POSITION' && each.also.includes('UNIT'));
  const position = shared && row.cells.find((cell) => cell.column === shared.index);
  if (position && cells.POSITION !== undefined && cells.UNIT === undefined) {
    if (isDitto(position.text)) repeat(cells, 'UNIT', cells.POSITION, above);
    else setParts(cells, cells.POSITION, splitPosition(position.text));
  }
  const unitFirst = columns.find((each) => each.role === 'UNIT' && each.also.includes('POSITION'));
  const unit = unitFirst && row.cells.find((cell) => cell.column === unitFirst.index);
  if (unit && cells.UNIT !== undefined && cells.POSITION === undefined) {
    if (isDitto(unit.text)) repeat(cells, 'POSITION', cells.UNIT, above);
    else {
      const parts = splitPosition(unit.text);
      if (parts.position !== null) setParts(cells, cells.UNIT, parts);
    }
  }
}

/** What stood above in the same column. */
function repeat(cells: Cells, role: 'UNIT' | 'POSITION', beside: ListCell, above: Cells): void {
  const part = above[role];
  if (part?.column === beside.column) cells[role] = { ...part, raw: beside.raw ?? beside.text };
}

/** A cell that holds more than a name; `goesOn`: the name ends in another column. What there is to be told of it. */
export function takeNameApart(cells: Cells, name: GridCell, row: GridRow, goesOn: boolean): ListNotice[] {
  const notices: ListNotice[] = [];
  const whole = cells.NAME!;
  const printed = withoutColon(name.text);
  const { style, marker, rest } = readMarked(printed);
  const isNumbered = style === 'NUMBER' || style === 'DECIMAL';
  let text = withoutColon(whole.text);
  if (isNumbered) {
    cells.ORDINAL ??= { column: whole.column, text: marker };
    text = oneLine(rest);
  } else text = text.replace(BULLET, '');
  text = namesOnLines(printed)?.join(', ') ?? text;
  // Lines of a text end as sentences do.
  text = text.replace(LINE_END, '');
  const source = printed.endsWith(rest) && isNumbered ? rest : printed.replace(BULLET, '');
  const entry = goesOn ? null : splitEntry(source.replace(LINE_END, ''));
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
  return notices;
}

/** "Ông: Hoàng Văn Lịch" is Ông Hoàng Văn Lịch. */
function withoutColon(text: string): string {
  const [whole, marker = '', address = ''] = /^(\d{1,4}[.)]\s*)?([^\n:]{2,20}?)\s*:\s*/u.exec(text) ?? [];
  return whole !== undefined && isHonorific(address) ? `${marker}${address} ${text.slice(whole.length)}` : text;
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

/** "TT GDTX" is a centre for adult education, not the Venerable Gdtx: one word is a name only after Ông, Bà, Đồng chí. */
function isAddressed({ name, honorifics }: { name: string; honorifics: readonly string[] }): boolean {
  // "Ông Phàn Văn Sơn (tức Phàn Vần Sơn)": what stands in brackets is about the name.
  const plain = name.replace(/\s*\([^)]*\)$/u, '');
  if (looksLikePersonName(plain)) return true;
  return (
    /^(?:ong|ba|anh|chi|dong chi|d c)$/u.test(foldVietnamese(honorifics[0]!)) && /^\p{Lu}[\p{L}\p{M}]+$/u.test(plain)
  );
}

export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ').trim();
}
