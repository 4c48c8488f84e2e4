import { QUOTE_LENGTH } from '../../claims/claim-input.js';

const OMISSION = ' […] ';

/** A quote as short as a claim wants it: the middle of a long one is left out, at blanks, and marked so. */
export function shortQuote(quote: string): string {
  const plain = quote.replace(/\s+/gu, ' ').trim();
  if (plain.length <= QUOTE_LENGTH) return plain;
  const half = (QUOTE_LENGTH - OMISSION.length) / 2;
  const head = plain.slice(0, plain.lastIndexOf(' ', half) > 0 ? plain.lastIndexOf(' ', half) : half);
  const from = plain.indexOf(' ', plain.length - half);
  const tail = plain.slice(from < 0 ? plain.length - Math.floor(half) : from + 1);
  return `${head.trim()}${OMISSION}${tail.trim()}`;
}
