import { compacted } from '../patterns/compact.js';
import type { ReadRecipients } from '../tellings/award-event.js';
import type { AwardItem } from '../tellings/award-item.js';
import { NOBODY, type Receivers } from './named.js';
import { household } from './families.js';
import type { RecipientCount } from '../tellings/recipient-counts.js';

/** "(thôn A và thôn B)", "nói trên" right behind a number tell which those are. */
const WHICH = compacted(/^(?:\s*\([^()]{1,160}\)| (?:nói |kể )?trên(?![\p{L}]))/u);
const JOINED = /^[\s,]*(?:(?:và|cùng|cùng với)\s+)?$/iu;

/** Where the row of groups ends that are named just as many as they are counted: "3 chùa là A, B, C". */
function groupsNamedTo(read: Omit<ReadRecipients, 'again'>, items: readonly AwardItem[]): number {
  const { groups } = read.counts;
  const named = read.named.filter(({ kind }) => kind === 'GROUP').length;
  return groups !== null && named === groups ? (items.findLast(({ type }) => type === 'BODY')?.end ?? 0) : 0;
}

/** Adds those named behind the ones counted; each of them is counted by the name. */
export function withNamedBehind(
  read: Omit<ReadRecipients, 'again'>,
  text: string,
  items: readonly AwardItem[],
  counts: readonly RecipientCount[],
): void {
  const { named, people, end } = namedBehind(text, items, counts, groupsNamedTo(read, items));
  if (people.length === 0 || read.counts.individuals !== null) return;
  read.counts = { ...read.counts, individuals: people.length };
  read.named = [...read.named.filter(({ kind }) => kind !== 'INDIVIDUAL'), ...named];
  read.people = people;
  read.end = Math.max(read.end, end);
}

/** "cho 3 tập thể và bà A", "cho 2 khu dân cư (thôn B và thôn C) và ông D", "3 chùa là A, B, C cùng bà D": people named behind the groups or families that are counted. */
function namedBehind(
  text: string,
  items: readonly AwardItem[],
  counts: readonly RecipientCount[],
  namedTo: number,
): Receivers {
  const last = counts.at(-1);
  if (!last || counts.some(({ kind, combined, bare }) => kind === 'INDIVIDUAL' || kind === 'MIXED' || combined || bare))
    return NOBODY;
  let reached = Math.max(last.end + (WHICH.exec(text.slice(last.end))?.[0].length ?? 0), namedTo);
  const found: Receivers = { ...NOBODY, named: [], people: [] };
  for (const [at, item] of items.entries()) {
    if (item.start < reached || item.type === 'AND' || item.type === 'COMMA') continue;
    if (item.type !== 'PERSON') break;
    // "cư sĩ A (B)": the second name of one person.
    if (found.people.length > 0 && /^\s*\($/u.test(text.slice(reached, item.start))) {
      reached = item.end;
      continue;
    }
    const { name, positions, start } = item.person;
    if (!JOINED.test(text.slice(reached, start)) || household(text, items.slice(at), 0)) break;
    found.named.push({ name, kind: 'INDIVIDUAL', positions });
    found.people.push(item.person);
    found.first = Math.min(found.first, start);
    found.end = item.end;
    reached = item.end;
  }
  return found.people.length === 0 || goesOn(items, reached) ? NOBODY : found;
}

/** More people follow, who were not read as of the row. */
function goesOn(items: readonly AwardItem[], reached: number): boolean {
  const next = items.find(({ start, type }) => start >= reached && type !== 'AND' && type !== 'COMMA');
  return next?.type === 'PERSON';
}
