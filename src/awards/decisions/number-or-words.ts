import type { Reading } from '../../platform/graphql/compiling/shape.js';
import { matchesNames } from '../../organisations/printed/name-query.js';
import { parseDecisionNumber } from '../numbers/decision-number.js';

/** SQL that is true for just this number, however it is printed. */
export function isNumber(t: string, printed: string, reading: Reading): string {
  return `${t}.number_normalised = ${reading.bind(parseDecisionNumber(printed).normalised, 'text')}`;
}

/**
 * SQL that is true for a number given in whole, or by less of it: digits (and letter) alone, without the issuer's symbol
 * (`17/QĐ`), or with the year of signing behind them (`17/2025`).
 */
export function hasNumber(t: string, printed: string, reading: Reading): string {
  const { parsed, number, year, typeSymbol, issuerSymbol, normalised } = parseDecisionNumber(printed);
  const begins = (text: string, then: string) => {
    const bound = reading.bind(text, 'text');
    return `(${t}.number_normalised = ${bound} or starts_with(${t}.number_normalised, ${bound} || '${then}'))`;
  };
  if (!parsed || issuerSymbol !== null) return isNumber(t, printed, reading);
  if (typeSymbol !== null) return begins(normalised, '-');
  if (year === null) return begins(normalised, '/');
  const signed = `${t}.signed_year = ${reading.bind(year, 'integer')}`;
  return `(${begins(normalised, '/')} or ${signed} and ${begins(number ?? '', '/')})`;
}

/** SQL that is true where all words begin words of number or subject, or where the text is the number, however it is printed. */
export function hasNumberOrWords(t: string, text: string, reading: Reading): string {
  const words = matchesNames(`${t}.subject_words`, text, reading);
  if (!parseDecisionNumber(text).parsed) return words;
  // An array of few, so that both sides of the OR have an index to go by.
  const d = reading.alias();
  return `(${words} or ${t}.id = any(array(select ${d}.id from award_decisions ${d} where ${hasNumber(d, text, reading)})))`;
}
