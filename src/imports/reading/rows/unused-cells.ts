import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { dayExists } from '../../../platform/time/day.js';
import type { ListCell, ListNotice } from '../list.js';
import { notice } from '../notices.js';

/** What a column that nothing is recorded from holds, where its cells can be wrong by themselves. */
export type Unused = 'DAY' | 'SEX';

const DAYS = /\b(?:ngay|sinh)\b/u;
const SEXES = new Set(['gioi tinh', 'gioi', 'phai', 'nam nu', 'nam hay nu']);
/** Crosses and numbers of an office's own are for it to know. */
const SEX = /^(?:nam|nu|n|ong|ba|khac|male|female|m|f|x|\d|nam gioi|nu gioi|)$/u;
const WRITTEN = /(?<!\d)(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})(?!\d)/gu;

export function unusedBy(heading: string): Unused | null {
  const folded = foldVietnamese(heading);
  if (SEXES.has(folded)) return 'SEX';
  return DAYS.test(folded) ? 'DAY' : null;
}

/**
 * Days that never were and words that are no sex are slips of whoever typed the list, though nothing is recorded of them. What
 * the cell says is repeated nowhere.
 */
export function doubtsOfUnused(
  unused: Unused,
  { column, text }: ListCell,
  { heading, ...place }: { heading: string; sheet: string; row: number },
): ListNotice[] {
  const isWrong = unused === 'SEX' ? !SEX.test(foldVietnamese(text)) : [...text.matchAll(WRITTEN)].some(isNoDay);
  if (!isWrong) return [];
  const code = unused === 'SEX' ? 'UNUSED_SEX_UNCLEAR' : 'UNUSED_DAY_NOT_REAL';
  return [{ ...notice(code, { ...place, column, details: { heading: heading.trim() } }), roles: [] }];
}

/** "00/00/1975" says that the day is not known. */
function isNoDay({ groups: { day = '', month = '', year = '' } = {} }: RegExpMatchArray): boolean {
  if (Number(day) === 0 || Number(month) === 0) return false;
  return !dayExists(Number(year), Number(month), Number(day));
}
