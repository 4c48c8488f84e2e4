import { isBannerLine } from './banner.js';
import { looksLikeEntry } from './headings/content-roles.js';
import type { GridRow } from './grid.js';
import type { ReadListOptions } from './list.js';
import type { ListSection } from './list-section.js';
import { readMarked } from './headings/markers.js';
import { beginsWithForm, namesSeveralForms, startsLikeUnit } from './rows/kinds.js';
import { isTotalLine } from './stated-counts.js';
import { governs, governsUnit, isPlainHeading } from './headings/sub-headings.js';
import { EXPLANATION } from './template-explanation.js';

/** A body with its place. */
const LONGEST_BODY = 200;

/** The sheet that explains our own template. */
export function explainsTemplate({ sheet, cells }: GridRow): boolean {
  return sheet === EXPLANATION.sheet && cells[0]?.text === EXPLANATION.title;
}

/** Without headings: where what stands above ends. All rows where there is no list. */
export function beginningOfRows(rows: readonly GridRow[], options: ReadListOptions): number {
  const at = rows.findIndex(({ cells }) => {
    if (cells.length === 1 && (isBannerLine(cells[0]!.text) || isTotalLine(cells[0]!.text))) return false;
    if (cells.length === 1 && isPlainHeading(readMarked(cells[0]!.text).rest)) return true;
    return (
      cells.some((cell) => looksLikeEntry(cell.text)) ||
      cells.some((cell) => /^\d{1,6}[.)]?$/u.test(cell.text) && cells.length > 1) ||
      (cells.length === 1 && readMarked(cells[0]!.text).style === 'NUMBER') ||
      (options.columns ?? []).length > 0
    );
  });
  if (at >= 0) return at;
  const table = rows.findIndex(({ cells }) => cells.length > 1);
  const several = rows.filter(({ cells }) => cells.length > 1).length;
  return several >= 3 && several * 2 >= rows.length ? table : rows.length;
}

function isNumberedEntry({ cells }: GridRow): boolean {
  const [only] = cells;
  return cells.length === 1 && readMarked(only!.text).style === 'NUMBER' && looksLikeEntry(only!.text);
}

/** "1.1. Nhân dân và cán bộ xã Mẫu", as it stands below a heading of groups. */
function isNumberedBody({ cells }: GridRow): boolean {
  const [only] = cells;
  const { style, rest } = readMarked(only!.text);
  if (cells.length !== 1 || !['NUMBER', 'DECIMAL'].includes(style) || rest.length > LONGEST_BODY) return false;
  return (startsLikeUnit(rest) || /^(?:nhân dân|cán bộ) /iu.test(rest)) && !isPlainHeading(rest);
}

function headsGroups({ cells, row }: GridRow): boolean {
  const found = cells.length === 1 ? governs(readMarked(cells[0]!.text).rest, row) : [];
  return found.some(({ kind }) => kind === 'GROUP' || kind === 'ENTERPRISE');
}

/** Where two numbered lines or more begin, one below the other, or one of a body below its heading; the length where they do not. */
export function beginningOfEntries(rows: readonly GridRow[]): number {
  const at = rows.findIndex((row, index) => {
    const [before, next] = [rows[index - 1], rows[index + 1]];
    if (isNumberedEntry(row)) return next !== undefined && isNumberedEntry(next);
    return before !== undefined && headsGroups(before) && isNumberedBody(row);
  });
  return at < 0 ? rows.length : at;
}

/** Most rows of a list have a number in them, and no row of headings has: to look no further makes long lists fast. */
export function mayBeHeading({ cells }: GridRow): boolean {
  return cells.every((cell) => cell.numeric !== true && cell.text.length <= 120 && !/^\d/u.test(cell.text));
}

export function isTitleRow({ cells }: GridRow): boolean {
  const own = cells.filter((cell) => cell.mergedFromRow === undefined);
  return own.length > 0 && own.length <= 2 && own.some((cell) => isBannerLine(cell.text) && !isTotalLine(cell.text));
}

/** In a document: a table without headings after paragraphs, or numbered lines after a table. Their columns are others. */
export function leavesColumns(row: GridRow, list: { block: number | undefined; headings: unknown }): boolean {
  if (row.block !== undefined) return row.block !== list.block && list.headings === null;
  return list.block !== undefined && isNumberedEntry(row);
}

/** A title that names one kind or form says it of every row: "DANH SÁCH TẬP THỂ ĐƯỢC TẶNG GIẤY KHEN"; of several it says none. */
export function governFromPreface(section: ListSection, preface: readonly GridRow[]): void {
  const { title } = section.table.banner;
  const titleRow = preface.find(({ cells }) => cells.some((cell) => /^\s*danh sách/imu.test(cell.text)));
  if (title !== null && titleRow !== undefined) {
    const severalForms = namesSeveralForms(title) || section.hasFormsToMark;
    const found = governs(title, titleRow.row).filter(
      ({ role }) => role !== 'CLASS' && !(role === 'FORM' && severalForms),
    );
    if (found.length > 0) section.governing.setTitle(found);
  }
  const below = titleRow === undefined ? 0 : preface.indexOf(titleRow) + 1;
  for (const [at, { row, cells }] of preface.entries()) {
    const own = cells.filter((cell) => cell.mergedFromRow === undefined);
    const { style, rest } = readMarked(own.map((cell) => cell.text).join(' '));
    if (own.length === 0 || own.length > 2 || row === titleRow?.row || rest.length > 300) continue;
    // "I. Xã Tân Long" just above the first lines heads these.
    const isUnit = at >= below && (style === 'ROMAN' || style === 'LETTER') && startsLikeUnit(rest);
    if (isUnit && governs(rest, row).length === 0) section.governing.add(style, [governsUnit(rest, row)]);
    if (!isPlainHeading(rest) && !(style === 'ARTICLE' && beginsWithForm(rest))) continue;
    const found = governs(rest, row);
    if (found.length > 0) section.governing.add(style, found);
  }
}
