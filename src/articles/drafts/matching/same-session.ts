import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { ordinalIn } from '../../extraction/meetings/titles.js';

/** What says which session of a committee a meeting is. */
export interface Session {
  title: string;
  sessionNumber: number | null;
  termPrinted: string | null;
}

/** "khóa XXIII", and the years of "nhiệm kỳ 2019 - 2024": the same term is named by either. */
const TERMS = [/ khoa ([ivxl]+|\d{1,2}) /u, / ((?:19|20)\d{2} (?:19|20)\d{2}) /u];

/** The number is known of both and the same, and their terms are not two. */
export function sameSession(one: Session, other: Session): boolean {
  const number = numberOf(one);
  if (number === null || number !== numberOf(other)) return false;
  return TERMS.every((term) => {
    const [mine, theirs] = [termOf(one, term), termOf(other, term)];
    return mine === null || theirs === null || mine === theirs;
  });
}

function numberOf({ sessionNumber, title }: Session): number | null {
  return sessionNumber ?? ordinalIn(title);
}

function termOf({ termPrinted, title }: Session, term: RegExp): string | null {
  const words = foldVietnamese(`${termPrinted ?? ''} ; ${title}`).replace(/[^a-z0-9]+/gu, ' ');
  return term.exec(` ${words} `)?.[1] ?? null;
}
