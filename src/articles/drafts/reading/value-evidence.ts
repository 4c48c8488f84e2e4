import { locateQuote } from '../../claims/locate-quote.js';
import type { DraftEvidence, DraftValue } from '../draft-contents.js';

/**
 * Where each value of a part stands: the words themselves where the telling prints them, else the nearest such words before
 * or after it, else the whole telling, from which the value was put together ("Ủy ban MTTQ huyện" out of "Ủy ban MTTQ và …
 * huyện").
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
  if (!telling) return [];
  return [{ field, ...(nearest(value, telling, text) ?? telling) }];
}

/** How far from a telling the words may stand that belong to it. */
const REACH = 1_500;

/**
 * "Hội LHPN tỉnh tặng cờ …; tặng Bằng khen cho …": the grantor of the second stands in the words before it. "… cho 2 cá nhân.
 * Đó là ông A và bà B": the receivers stand after it.
 */
function nearest(value: string, { start, end, place }: DraftEvidence, text: string): DraftEvidence | null {
  const from = Math.max(0, start - REACH);
  const before = wholeWords(value, text.slice(from, start)).at(-1);
  const [after] = wholeWords(value, text.slice(end, end + REACH));
  const places = [
    ...(before === undefined ? [] : [{ at: from + before, gap: start - from - before - value.length }]),
    ...(after === undefined ? [] : [{ at: end + after, gap: after }]),
  ];
  const [closest] = places.sort((one, other) => one.gap - other.gap);
  if (!closest) return null;
  const { at } = closest;
  const span = { start: at, end: at + value.length };
  const sameParagraph = !text.slice(Math.min(at, end), Math.max(at, start)).includes('\n');
  return { ...span, place: sameParagraph ? place : 'BODY', quote: text.slice(span.start, span.end) };
}

/** Where the words stand, and not as a part of longer ones. */
function wholeWords(value: string, text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(value); at >= 0 && value.length > 0; at = text.indexOf(value, at + value.length))
    if (!/\p{L}$/u.test(text.slice(0, at).slice(-2)) && !/^\p{L}/u.test(text.slice(at + value.length))) found.push(at);
  return found;
}
