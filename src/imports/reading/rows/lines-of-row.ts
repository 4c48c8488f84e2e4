import type { MappedColumn } from '../headings/columns.js';
import { entriesWithin } from '../headings/content-roles.js';
import { columnLetter, type GridCell, type GridRow } from '../grid.js';
import { namesForm } from './kinds.js';
import type { ListNotice, ListRow } from '../list.js';
import { isMark, isNoMark } from '../headings/mark-columns.js';
import { notice } from '../notices.js';
import { isDitto } from './repeated-cells.js';

export type LineOfRow = { row: GridRow } & Pick<ListRow, 'line' | 'again'>;

/** One row of the source as lines of the list: more than one where several people stand in a cell, or several forms are marked. */
export function linesOfRow(row: GridRow, columns: readonly MappedColumn[]): LineOfRow[] {
  const forms = new Map(
    columns.flatMap(({ index, mark }) => (mark?.FORM === undefined ? [] : [[index, mark.FORM] as const])),
  );
  const lines = entriesOf(row, columns).flatMap((each) => (forms.size === 0 ? [{ row: each }] : byForm(each, forms)));
  if (forms.size > 0) for (const each of lines) doubtForm(each.row, columns, forms);
  return lines.length < 2 ? lines : lines.map((each, index) => ({ ...each, line: index + 1 }));
}

function entriesOf(row: GridRow, columns: readonly MappedColumn[]): GridRow[] {
  const name = columns.find((each) => each.role === 'NAME')?.index;
  const named = row.cells.find((cell) => cell.column === name);
  const entries = named === undefined ? [] : entriesWithin(named.text);
  if (named === undefined || entries.length < 2) return [{ ...row, notices: [...row.notices] }];
  const divided = notice('CELL_DIVIDED', { ...placeOf(row, named), details: { entries: entries.length } });
  return entries.map((text, index) => {
    const cells = row.cells.map((cell) => (cell === named ? { ...cell, text } : cell));
    return { ...row, cells, notices: [...(index === 0 ? row.notices : []), divided] };
  });
}

type Forms = ReadonlyMap<number, string>;

/** A line for each form that is marked: awards are one of a line, and one achievement is rewarded once, so that is told. */
function byForm(row: GridRow, forms: Forms): LineOfRow[] {
  const marked = row.cells.filter((cell) => forms.has(cell.column) && saysForm(cell));
  if (marked.length < 2) return [{ row }];
  const details = { count: marked.length, forms: marked.map(({ column }) => forms.get(column)).join('; ') };
  return marked.map((cell, index) => {
    const cells = row.cells.filter((each) => each === cell || !marked.includes(each));
    const notices = [...row.notices, notice('FORMS_SEVERAL', { ...placeOf(row, cell), details })];
    return { row: { ...row, cells, notices }, ...(index === 0 ? {} : { again: index }) };
  });
}

/** What keeps a row from having one of the forms, told where it stands. */
function doubtForm({ cells, notices, ...place }: GridRow, columns: readonly MappedColumn[], forms: Forms): void {
  const within = cells.filter(({ column }) => forms.has(column));
  const unclear = within.filter((cell) => !saysForm(cell) && !isNoMark(cell.text));
  notices.push(...unclear.map((cell) => notice('MARK_NOT_UNDERSTOOD', placeOf(place, cell))));
  const written = columns.find(({ role, mark }) => role === 'FORM' && mark === null)?.index;
  if (within.some(saysForm) || cells.some(({ column }) => column === written)) return;
  const [first = 0] = forms.keys();
  const details = { forms: [...forms.values()].join('; ') };
  notices.push(notice('FORM_NOT_MARKED', { sheet: place.sheet, row: place.row, column: columnLetter(first), details }));
}

function saysForm({ text }: GridCell): boolean {
  return isMark(text) || isDitto(text) || namesForm(text);
}

function placeOf(
  { sheet, row }: Pick<GridRow, 'sheet' | 'row'>,
  { column, text }: GridCell,
): Pick<ListNotice, 'sheet' | 'row' | 'column' | 'value'> {
  return { sheet, row, column: columnLetter(column), value: text };
}
