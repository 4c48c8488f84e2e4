import type { AwardClass, RecipientKind } from '../../../awards/vocabulary.js';
import { printedDay } from '../header-lines.js';
import type { LinePrint } from './decision-print.repository.js';

export const KINDS: Record<RecipientKind, string> = {
  GROUP: 'Tập thể',
  INDIVIDUAL: 'Cá nhân',
  HOUSEHOLD: 'Hộ gia đình',
  ENTERPRISE: 'Doanh nghiệp',
  UNKNOWN: 'Tập thể, cá nhân',
};

/** The order of the parts of a list: groups first, as annexes have them. */
const ORDER = ['GROUP', 'INDIVIDUAL', 'HOUSEHOLD', 'ENTERPRISE', 'UNKNOWN'] as const satisfies readonly RecipientKind[];

/** Each kind once, in the order of the parts. */
export const kindsOf = (lines: readonly Pick<LinePrint, 'recipientKind'>[]): RecipientKind[] =>
  ORDER.filter((kind) => lines.some(({ recipientKind }) => recipientKind === kind));

/** "tập thể, cá nhân": the unknown kind is named where no other one is, as its own words name others. */
export function kindsInWords(kinds: readonly RecipientKind[]): string {
  const known = kinds.filter((kind) => kind !== 'UNKNOWN');
  return (known.length > 0 ? known : kinds).map(kindWords).join(', ');
}

export const CLASSES: Record<AwardClass, string> = {
  SPECIAL: 'hạng Đặc biệt',
  FIRST: 'hạng Nhất',
  SECOND: 'hạng Nhì',
  THIRD: 'hạng Ba',
};

export const kindWords = (kind: RecipientKind): string => KINDS[kind].toLocaleLowerCase('vi');

export function nameOf({
  unlisted,
  quantity,
  name,
  recipientKind,
}: Pick<LinePrint, 'unlisted' | 'quantity' | 'name' | 'recipientKind'>): string {
  if (!unlisted) return name ?? '';
  const kind = kindWords(recipientKind);
  return quantity === null ? `Nhiều ${kind} (không rõ số lượng)` : `${quantity} ${kind} (không nêu tên)`;
}

/** What somebody was honoured for, as it begins a cell or a line: articles print it in the middle of a sentence ("vì có thành tích …"). */
export const achievementOf = (reason: string | null): string | null =>
  reason && reason.charAt(0).toLocaleUpperCase('vi') + reason.slice(1);

/** A day in words; a month or a year where no more is known. */
export function dayOf(partial: string | null): string {
  if (partial === null) return printedDay(null);
  const [year, month, day] = partial.split('-');
  if (day) return printedDay(partial);
  return month ? `tháng ${month} năm ${year}` : `năm ${year}`;
}
