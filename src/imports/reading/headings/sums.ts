import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import type { GridRow } from '../grid.js';
import type { ListColumn } from '../list.js';
import { beginsWithForm, parseKind } from '../rows/kinds.js';
import { isNoMark } from './mark-columns.js';
import type { MappedColumn } from './columns.js';

/** "BẢNG TỔNG HỢP", "Tổng hợp kết quả khen thưởng năm 2021": folded, a title or the name of a sheet. */
const SUMS = /^(?:bang |bieu |phu luc (?:\d{1,2} |[ivx]{1,4} )?)?tong hop(?: |$)/u;
const COUNTED = 'tap the|ca nhan|ho gia dinh|ho|doanh nghiep|nguoi|luot|giay khen|bang khen|ky niem chuong|khen thuong';
/** "Số tập thể", "Tổng số", "Số lượng cá nhân": what only a table of counts has beside each unit. */
const COUNT = new RegExp(
  `^(?:tong|cong|(?:tong )?(?:so luong|sl)|tong so|tong cong)(?: (?:${COUNTED}))?$|^so (?:${COUNTED})(?: |$)`,
  'u',
);
/** Of a list of recipients alone. */
const OF_RECIPIENTS: ReadonlySet<ListColumn['role']> = new Set([
  'HONORIFIC',
  'POSITION',
  'FORM',
  'CLASS',
  'REASON',
  'PERIOD',
  'CERTIFICATE_NUMBER',
]);

/**
 * Whether a table counts awards by unit, and lists nobody: "Đơn vị | Số tập thể | Số cá nhân" with numbers below. A title "DANH
 * SÁCH …" says that it is a list, and so does whoever chose a column of it.
 */
export function isTableOfSums(
  sheet: string,
  title: string | null,
  columns: readonly MappedColumn[],
  sample: readonly GridRow[],
): boolean {
  if (columns.some(({ recognisedBy }) => recognisedBy === 'CHOSEN')) return false;
  const isTitled = [title ?? '', sheet].some((text) => SUMS.test(foldVietnamese(text)));
  if (!isTitled && foldVietnamese(title ?? '').startsWith('danh sach')) return false;
  const counts = columns.filter((column) => countsOver(column.heading) && holdsNumbers(column.index, sample));
  const others = columns.filter((column) => !counts.includes(column));
  if (others.some(({ role, mark }) => OF_RECIPIENTS.has(role) || mark !== null)) return false;
  return counts.length >= (isTitled ? 1 : 2);
}

function countsOver(heading: string): boolean {
  const key = foldVietnamese(heading);
  return COUNT.test(key) || (heading !== '' && (parseKind(heading) !== null || beginsWithForm(heading)));
}

function holdsNumbers(column: number, sample: readonly GridRow[]): boolean {
  const texts = sample.flatMap(({ cells }) => cells.filter((cell) => cell.column === column).map(({ text }) => text));
  return texts.some((text) => /^\d/u.test(text)) && texts.every((text) => /^\d[\d.]*$/u.test(text) || isNoMark(text));
}
