import type { CountedPeriod } from '../../src/reports/periods/period.js';
import { type Fate, type GeneratedAward, type GeneratedWorld, keptPerson } from './generated-registry.js';

/** Counts a generated world by plain loops: shares no line with what it checks. */
export interface Asked {
  scope: 'GRANTED_BY_BODY' | 'GRANTED_BY_BODY_AND_BELOW' | 'IN_AREA';
  view: 'AS_THEN' | 'AS_TODAY';
  /** Number of the body; null: the one above all. */
  body: number | null;
  period: CountedPeriod;
}

export const LOST = 'LOST';

/** Where something counts today: its number, or LOST. */
export function today(fates: readonly Fate[], i: number): number | typeof LOST {
  const { into, principal } = fates[i]!;
  if (into.length === 0) return i;
  return principal || into.length === 1 ? into[0]! : LOST;
}

function span(date: string): [string, string] {
  if (date.length === 4) return [`${date}-01-01`, `${date}-12-31`];
  if (date.length === 10) return [date, date];
  const [y, m] = date.split('-').map(Number) as [number, number];
  return [`${date}-01`, new Date(Date.UTC(y, m, 0)).toISOString().slice(0, 10)];
}

export function inScope(world: GeneratedWorld, { scope, view, body }: Asked, award: GeneratedAward): boolean {
  // All areas lie in the one province, and every area of today is one of it: where it was split, its parts are, too. One
  // that ended lay there until the end of June 2020.
  if (scope === 'IN_AREA') {
    if (award.area === null) return false;
    const ended = world.areas[award.area]!.into.length > 0;
    if (view === 'AS_TODAY') return true;
    return !ended || award.grantedOn === null || span(award.grantedOn)[0] < '2020-07-01';
  }
  if (body === null) return scope === 'GRANTED_BY_BODY_AND_BELOW';
  if (award.grantor === body) return true;
  return view === 'AS_TODAY' && today(world.bodies, award.grantor) === body;
}

/** Whether it would count, but for an area that was gone on its day. */
export function isNotPlaced(asked: Asked, world: GeneratedWorld, award: GeneratedAward): boolean {
  if (asked.scope !== 'IN_AREA' || award.area === null || award.grantedOn === null) return false;
  return !inScope(world, asked, award) && countingOf(asked, award) === 'COUNTED';
}

/** What a line counts as; undefined: the report does not look at it. */
export function countingOf({ period }: Asked, award: GeneratedAward): string | undefined {
  if (award.status === 'WITHDRAWN' || award.state === 'REPLACED') return undefined;
  if (award.grantedOn === null) {
    return award.status === 'DRAFT' || award.state === 'ANNULLED' ? undefined : 'UNDATED';
  }
  const [first, last] = span(award.grantedOn);
  const from = period.countedFrom < period.from ? period.countedFrom : period.from;
  if (last < from || first > period.to) return undefined;
  if (award.status === 'DRAFT') return 'DRAFT';
  if (award.state === 'ANNULLED') return 'ANNULLED';
  if (first > period.countedTo) return 'AFTER_CUT_OFF';
  return first < period.countedFrom || last > period.countedTo ? 'DATE_TOO_COARSE' : 'COUNTED';
}

export interface Tally {
  known: number;
  silent: number;
}

/** Sums of quantities by whatever key a line is given; undefined: not counted there. */
export function tally(
  lines: readonly GeneratedAward[],
  keyOf: (line: GeneratedAward) => string | undefined,
): Map<string, Tally> {
  const found = new Map<string, Tally>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key === undefined) continue;
    const sum = found.get(key) ?? { known: 0, silent: 0 };
    if (line.quantity === null) sum.silent += 1;
    else sum.known += line.quantity;
    found.set(key, sum);
  }
  return found;
}

export function classOf(line: GeneratedAward): string | null {
  return line.correctedClass ?? line.awardClass;
}

/** People who got something among these lines, and of them those who got nothing earlier in all the registry. */
export function honourees(
  world: GeneratedWorld,
  lines: readonly GeneratedAward[],
  { period }: Asked,
): { once: number; first: number; certain: boolean } {
  const kept = (person: number | null) => (person === null ? [] : [keptPerson(world, person)]);
  const people = new Set(lines.flatMap(({ person }) => kept(person)));
  const earlier = new Set(
    world.awards.flatMap(({ person, status, state, grantedOn }) =>
      person !== null &&
      status === 'CONFIRMED' &&
      state === 'GRANTED' &&
      grantedOn !== null &&
      span(grantedOn)[1] < period.countedFrom
        ? kept(person)
        : [],
    ),
  );
  const first = [...people].filter((person) => !earlier.has(person)).length;
  return { ...atLeast(people.size, lines), first };
}

/**
 * Where some are nobody on record: as many as one form of one decision names, each kind apart; those of no kind may be
 * among the others. Certain where each kind is either on record or on one list with its numbers.
 */
function atLeast(linked: number, lines: readonly GeneratedAward[]): { once: number; certain: boolean } {
  if (lines.every(({ person }) => person !== null)) return { once: linked, certain: true };
  let certain = true;
  const most = (kind: string, onRecord = 0): number => {
    const lists = new Map<string, number>();
    let silent = false;
    for (const { id, person, kind: of, decision, form, quantity } of lines)
      if (of === kind && person === null) {
        const list = `${decision ?? id} ${form}`;
        lists.set(list, (lists.get(list) ?? 0) + (quantity ?? 0));
        silent ||= quantity === null;
      }
    if (lists.size > 1 || silent || (lists.size === 1 && (onRecord > 0 || kind === 'UNKNOWN'))) certain = false;
    return Math.max(onRecord, ...lists.values());
  };
  // Only individuals are linked in these worlds.
  const apart = most('INDIVIDUAL', linked) + most('HOUSEHOLD') + most('GROUP') + most('ENTERPRISE');
  const once = Math.max(apart, most('UNKNOWN'));
  return { once, certain };
}
