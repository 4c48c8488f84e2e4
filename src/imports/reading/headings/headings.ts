import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import type { GridCell, GridRow } from '../grid.js';
import { LONGEST_HEADING, rolesOfHeading } from './heading-roles.js';
import { beginsWithForm, parseKind } from '../rows/kinds.js';
import { isPlainHeading } from './sub-headings.js';

/** The headings of a list, in one to three rows and perhaps a row of numbers below. */
export interface Headings {
  rows: number[];
  /** How many of the rows looked at they are; rows between that say nothing included. */
  used: number;
  /** By column from 0: its headings from top to bottom. */
  texts: ReadonlyMap<number, readonly string[]>;
}

const MOST_ROWS = 3;

/** Headings that a person or an issuer has given a meaning, folded. */
export type KnownHeadings = ReadonlySet<string>;

/** The headings that begin with the first of these rows; null: it is no row of headings. */
export function readHeadings(rows: readonly GridRow[], known: KnownHeadings = new Set()): Headings | null {
  const [first, ...rest] = rows;
  if (first === undefined || !(isHeadingRow(first) || isKnown(first, known) || isAboveNumbers(first, rest)))
    return null;
  const taken = [first];
  while (taken.length < MOST_ROWS && rows.length > taken.length && continues(taken, rows[taken.length]!)) {
    taken.push(rows[taken.length]!);
  }
  const texts = textsOfColumns(taken);
  const numbers = rows[taken.length];
  if (numbers !== undefined && numbers.sheet === first.sheet && isRowOfNumbers(numbers)) taken.push(numbers);
  return { rows: taken.map((row) => row.row), used: taken.length, texts };
}

/**
 * Whether a list's headings come again, and it goes on over a page. Of headings of several rows the upper ones may come alone,
 * without what is merged into them.
 */
export function comeAgain(one: Headings, other: Headings): boolean {
  const key = (levels: readonly string[] = []): string => foldVietnamese(levels.join(' '));
  const all = [...other.texts];
  if (all.every(([column, levels]) => key(levels) === key(one.texts.get(column)))) return all.length === one.texts.size;
  const upper = all.every(([column, levels]) => key(levels) === key(one.texts.get(column)?.slice(0, levels.length)));
  return upper && all.length * 2 > one.texts.size;
}

function isHeadingRow({ cells }: GridRow): boolean {
  if (cells.some((cell) => cell.text.length > LONGEST_HEADING)) return false;
  const roles = cells.map((cell) => rolesOfHeading(cell.text)).filter((role) => role !== null);
  const exact = new Set(roles.filter((role) => role.exact).map((role) => role.meaning));
  const named = [...exact].some((meaning) => meaning.startsWith('NAME'));
  // Where every cell is a known heading, two are enough: "Đơn vị | Hình thức khen thưởng".
  const known = roles.filter((role) => role.exact).length;
  if (exact.size >= 2 && known === cells.length) return true;
  const meanings = new Set(roles.map((role) => role.meaning));
  // Forms as headings of columns: "Họ và tên | Bằng khen | Giấy khen".
  const forms = cells.filter((cell) => isForm(cell) && rolesOfHeading(cell.text) === null).length;
  if (cells.length === 1) return exact.has('NAME') && cells[0]!.span < 3;
  if (named || exact.has('ORDINAL')) {
    return meanings.size + Math.min(forms, 1) >= 2 && (roles.length + forms) * 3 >= cells.length;
  }
  return exact.size >= 3 && exact.size * 2 >= cells.length;
}

function isKnown({ cells }: GridRow, known: KnownHeadings): boolean {
  return known.size > 0 && cells.some((cell) => known.has(foldVietnamese(cell.text)));
}

/** "STT" over 1, 2, 3 begins a row of headings, whatever the others are. */
function isAboveNumbers({ cells, sheet }: GridRow, rest: readonly GridRow[]): boolean {
  const ordinal = cells.find((cell) => rolesOfHeading(cell.text)?.meaning === 'ORDINAL');
  if (ordinal === undefined || cells.length < 2) return false;
  return rest.some(
    (row) =>
      row.sheet === sheet && row.cells.some((cell) => cell.column === ordinal.column && /^0*1[.)]?$/u.test(cell.text)),
  );
}

function continues(taken: readonly GridRow[], row: GridRow): boolean {
  const first = taken[0]!;
  if (row.sheet !== first.sheet || row.block !== first.block) return false;
  const own = row.cells.filter((cell) => cell.mergedFromRow === undefined || cell.mergedFromRow < first.row);
  if (own.length === 0) return row.cells.length > 0;
  const wide = own.length === 1 && own[0]!.span * 2 > first.cells.length;
  if (wide || isRowOfNumbers(row)) return false;
  // Where a text is all there is of a list nothing is merged: forms and kinds in a row of their own stand below their heading.
  const isMarked = (cell: GridCell) => isForm(cell) || isKind(cell);
  const marked = own.filter(isMarked).length > 1 && own.every((cell) => isMarked(cell) || underGroup(taken, cell));
  return marked || own.every((cell) => underGroup(taken, cell) || isLowerHeading(taken, cell));
}

function isForm({ text }: GridCell): boolean {
  return text.length <= LONGEST_HEADING && beginsWithForm(text);
}

function isKind({ text }: GridCell): boolean {
  return text.length <= LONGEST_HEADING && isPlainHeading(text) && parseKind(text) !== null;
}

/** Under a heading that is merged over several columns anything short is its part: "Mức", "Nam". */
function underGroup(taken: readonly GridRow[], cell: GridCell): boolean {
  if (cell.numeric === true || /^\d/u.test(cell.text) || cell.text.length > 60) return false;
  return taken.some(({ cells }) =>
    cells.some((above) => above.span > 1 && above.column <= cell.column && cell.column < above.column + above.span),
  );
}

/** A known heading in a column that has none yet, or that goes on with what stands above it. */
function isLowerHeading(taken: readonly GridRow[], cell: GridCell): boolean {
  const role = rolesOfHeading(cell.text);
  if (role === null || !role.exact) return false;
  const above = taken.at(-1)!.cells.find((each) => each.column === cell.column);
  return above === undefined || !['ORDINAL', 'NAME'].includes(rolesOfHeading(above.text)?.meaning ?? '');
}

/** "(1) (2) (3)", or "A B 1 2": columns are numbered under their headings. */
export function isRowOfNumbers({ cells }: GridRow): boolean {
  if (cells.length < 3) return false;
  const marks = cells.map((cell) => /^\(?([A-D]|\d{1,2})\)?$/u.exec(cell.text)?.[1] ?? null);
  if (marks.includes(null)) return false;
  const numbers = marks.filter((mark) => /\d/u.test(mark!)).map(Number);
  return numbers.length >= 2 && numbers[0] === 1 && numbers.every((number, index) => number === index + 1);
}

function textsOfColumns(rows: readonly GridRow[]): Map<number, string[]> {
  const texts = new Map<number, string[]>();
  for (const { cells } of rows) {
    for (const cell of cells) {
      for (let column = cell.column; column < cell.column + Math.min(cell.span, 64); column += 1) {
        const so = texts.get(column) ?? [];
        const text = cell.text.replaceAll('\n', ' ');
        if (so.at(-1) !== text) texts.set(column, [...so, text]);
      }
    }
  }
  return new Map([...texts].toSorted(([one], [other]) => one - other));
}
