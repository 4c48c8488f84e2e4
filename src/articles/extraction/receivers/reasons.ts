import { REASON } from '../lexicon/award-words.js';
import { compacted } from '../patterns/compact.js';
import type { RecipientCount } from '../tellings/recipient-counts.js';
import type { Receivers } from './named.js';

const LONGEST_REASON = 300;

/** ", gồm các ông, bà: ", ", cụ thể là ". */
const LEADS_TO_NAMES = compacted(/,? (?:(?:bao )?gồm|cụ thể|trong đó|đó là|là)(?![\p{L}])[^.;]*$|: .*$/iu);

/** "cho 3 cá nhân có thành tích xuất sắc trong …, gồm các ông, bà: A, B": where nothing is told behind the names, it stands before them. */
export function reasonAround(
  text: string,
  from: number,
  counts: readonly RecipientCount[],
  { named, first }: Receivers,
): ReturnType<typeof reasonAfter> {
  const counted = counts.findLast(({ end }) => end < first)?.end ?? 0;
  const behind = reasonAfter(text, from);
  if (behind.reason !== null || named.length === 0 || counted === 0) return behind;
  const [upToList] = text.slice(counted, first).split(LEADS_TO_NAMES);
  return reasonAfter(text.slice(0, counted + upToList!.length), counted);
}

export function reasonAfter(text: string, from: number): { reason: string | null; reasonEnd: number } {
  const none = { reason: null, reasonEnd: 0 };
  if (from <= 0) return none;
  const slice = text.slice(from, from + LONGEST_REASON);
  const clause = (slice.split(/[;.](?=[\s/]|$)/u)[0] ?? '').trimEnd();
  const begin = REASON.exec(clause);
  if (!begin || begin.index > 90) return none;
  // "vì đã có thành tích …": the word that leads to the reason is no part of it.
  const reason = clause
    .slice(begin.index)
    .replace(/^(?:vì đã|(?:vì|do)(?: đã)? (?=có|đạt|lập)) ?/iu, '')
    .replace(/,? ?(?:,|\()(?:bao )?(?: ?gồm| ?cụ thể)(?: có| là)?(?: các)?(?: \p{L}+(?:, ?\p{L}+)*)?:.*$/u, '')
    // "… thành tích xuất sắc - 1", "… cho nhà trường |": the number of the photograph, and the rule of a table.
    .replace(/ [-–|](?: ?(?:ảnh )?\d{1,2})?\s*$/iu, '')
    .replace(/(?:,|\s(?:và|cùng|đồng thời))?\s*$/iu, '')
    .replace(/\s+/gu, ' ');
  return { reason, reasonEnd: from + clause.length };
}
