import { locateQuote } from '../claims/locate-quote.js';
import type { DraftEvidence, DraftValue } from './draft-contents.js';

/**
 * Where each value of a part stands: the words themselves where the telling prints them, else the whole telling, from
 * which the value was put together ("Ủy ban MTTQ huyện" out of "Ủy ban MTTQ và … huyện").
 */
export function valuesOf(
  printed: Readonly<Record<string, string | readonly string[] | null>>,
  tellings: readonly DraftEvidence[],
  text: string,
): DraftValue[] {
  return Object.entries(printed).flatMap(([field, value]) => {
    if (value === null) return [];
    if (typeof value === 'string') return valueOf(field, value, tellings, text);
    return value.flatMap((item, i) => valueOf(`${field}.${i}`, item, tellings, text));
  });
}

function valueOf(field: string, value: string, tellings: readonly DraftEvidence[], text: string): DraftValue[] {
  for (const { start, end, place } of tellings) {
    const found = locateQuote(value, text.slice(start, end));
    if (!found) continue;
    const [from, to] = [start + found.start, start + found.end];
    return [{ field, start: from, end: to, place, quote: text.slice(from, to) }];
  }
  const [telling] = tellings;
  return telling ? [{ field, ...telling }] : [];
}
