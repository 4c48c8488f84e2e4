import { locateQuote } from '../claims/locate-quote.js';
import type { DraftEvidence, DraftValue } from './draft-contents.js';

/**
 * Where each value of a part stands: the words themselves where the telling prints them, else the nearest such words before
 * it (a grantor that is carried over), else the whole telling, from which the value was put together ("Ủy ban MTTQ huyện"
 * out of "Ủy ban MTTQ và … huyện").
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
  const before = nearestBefore(value, telling, text);
  return [{ field, ...(before ?? telling) }];
}

/** How far before a telling the words may stand that it carries on. */
const REACH = 1_500;

/** "Hội LHPN tỉnh tặng cờ …; tặng Bằng khen cho …": the grantor of the second stands in the words before it. */
function nearestBefore(value: string, { start, place }: DraftEvidence, text: string): DraftEvidence | null {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const at = before.lastIndexOf(value);
  if (at < 0) return null;
  const sameParagraph = !before.slice(at).includes('\n');
  const span = { start: from + at, end: from + at + value.length };
  return { ...span, place: sameParagraph ? place : 'BODY', quote: text.slice(span.start, span.end) };
}
