import { looksLikePersonName } from '../../../platform/text/names/person-name.js';
import type { GridCell, GridRow } from '../grid.js';
import { beginsWithForm, startsLikeUnit } from '../rows/kinds.js';
import type { Governing } from '../list.js';
import { markerAlone, readMarked, type MarkerStyle } from './markers.js';
import { statedCounts, type StatedCount } from '../stated-counts.js';
import { governs, governsUnit, isPlainHeading, type GoverningHeadings } from './sub-headings.js';

export interface SubHeading {
  style: MarkerStyle;
  text: string;
  governs: Governing[];
  stated: StatedCount[];
  /** Nothing but its looks says that it is a heading. */
  doubtful: boolean;
}

/** What must be known of the list around a row. */
export interface AroundRow {
  width: number;
  hasOrdinals: boolean;
  governing: GoverningHeadings;
  /** From 0; null: none is known. */
  nameColumn: number | null;
  isMarkColumn(column: number): boolean;
  /** Whether a body that stands alone in a column is a recipient: rows are of groups, and none of them has a number. */
  holdsBodies(column: number): boolean;
}

/** A row that is a heading over the rows below: "I | Tập thể", "1. Bằng khen", "Xã Thái Sơn" over the whole width. */
export function readSubHeading(row: GridRow, own: readonly GridCell[], around: AroundRow): SubHeading | null {
  const marked = markedRow(own, around);
  if (marked === null) return null;
  const { style, text, cell } = marked;
  const found =
    plainly(style, text, row) ?? byMarker(style, text, row, around) ?? byLooks(style, text, cell, row, around);
  if (found === null) return null;
  const counts = marked.count === undefined ? [] : statedCounts(`${text}: ${marked.count}`, row.row, true);
  const stated = [...statedCounts(text, row.row), ...counts].map((each) => {
    const kind = found.governs.find((governing) => governing.kind !== undefined)?.kind;
    return each.kind === 'ALL' && kind !== undefined ? { ...each, kind } : each;
  });
  // A count under a heading is of what it heads, which is the whole list's only where it names a kind.
  return { ...found, style, text, stated: stated.filter((each) => each.kind !== 'ALL').slice(0, 4) };
}

/** What is longer is no heading. */
const LONGEST_LINE = 300;

interface MarkedRow {
  style: MarkerStyle;
  text: string;
  cell: GridCell;
  count?: string;
}

/** The one text of a row, with its marker in the same cell or in one of its own; counts and sums beside it are let pass. */
function markedRow(own: readonly GridCell[], around: AroundRow): MarkedRow | null {
  const [first, ...rest] = own;
  if (first === undefined || own.length > 5 || own.some((cell) => cell.text.length > LONGEST_LINE)) return null;
  const alone = rest.length > 0 ? markerAlone(first.text) : null;
  const cell = alone === null ? first : rest[0]!;
  const beside = alone === null ? rest : rest.slice(1);
  if (!beside.every((each) => /^[\d.,]+(?: ?(?:đ|đồng|người|tập thể|cá nhân))?$/u.test(each.text))) return null;
  const marked = alone === null ? readMarked(cell.text) : { style: alone.style, rest: cell.text };
  const count = beside.find(({ text: of, column }) => /^\d{1,6}$/u.test(of) && !around.isMarkColumn(column))?.text;
  return { style: marked.style, text: marked.rest.replace(/\s*\n\s*/gu, ' '), cell, ...(count ? { count } : {}) };
}

type Found = Pick<SubHeading, 'governs' | 'doubtful'>;

function plainly(style: MarkerStyle, text: string, row: GridRow): Found | null {
  if (!isPlainHeading(text) && !(style === 'ARTICLE' && beginsWithForm(text))) return null;
  const found = governs(text, row.row);
  if (found.length === 0) return null;
  return { governs: found, doubtful: style === 'NONE' && text.length > 80 };
}

function byMarker(style: MarkerStyle, text: string, row: GridRow, around: AroundRow): Found | null {
  if (style === 'NUMBER' || style === 'DECIMAL') {
    // A unit with a number is a recipient, unless the rows are people: then it heads those of that unit.
    const heads = startsLikeUnit(text) && around.width > 2 && around.governing.kind() === 'INDIVIDUAL';
    return heads ? { governs: [governsUnit(text, row.row)], doubtful: true } : null;
  }
  if (style !== 'ROMAN' && style !== 'LETTER') return null;
  if (around.width === 1 && looksLikePersonName(text)) return null;
  const found = governs(text, row.row);
  if (found.length > 0) return { governs: found, doubtful: false };
  return { governs: [governsUnit(text, row.row)], doubtful: !startsLikeUnit(text) };
}

/** What bodies lie in: a heading over them. */
const PLACE = /^(?:xã|phường|thị trấn|thị xã|huyện|quận|thành phố|tp|tỉnh|cụm|khối)(?!\p{L})/iu;

function byLooks(style: MarkerStyle, text: string, cell: GridCell, row: GridRow, around: AroundRow): Found | null {
  if (style !== 'NONE' || around.width < 2 || text.length > 150) return null;
  // A lone cell to the right of the names is a row that something is missing from, or a remark.
  const name = around.nameColumn ?? Number.MAX_SAFE_INTEGER;
  if (cell.span < 3 && cell.column > name) return null;
  const striking = cell.span > 2 || cell.bold === true || cell.column < name;
  const unit = startsLikeUnit(text);
  if (unit && cell.span < 3 && around.holdsBodies(cell.column) && !PLACE.test(text)) return null;
  if (unit && (around.hasOrdinals || striking)) return { governs: [governsUnit(text, row.row)], doubtful: false };
  if (!striking || looksLikePersonName(text) || cell.span < 3) return null;
  return { governs: [governsUnit(text, row.row)], doubtful: true };
}
