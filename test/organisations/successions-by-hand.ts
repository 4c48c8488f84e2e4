import type { SuccessionLine } from '../../src/organisations/successions/succession-line.js';

/** Chains longer than this are taken for a slip; `rebuild_area_closure()` has the same bound. */
const LONGEST_CHAIN = 20;

/**
 * What stands today of a thing: itself while it stands, else what its principal line leads to, else what all its lines
 * lead to. Empty when nothing of it is left. The same rule as `rebuild_area_closure()`: a transfer moves nothing that
 * happened before, and a thing that stands keeps what it did.
 */
export function followSuccessions(
  start: string,
  lines: readonly SuccessionLine[],
  stands: (id: string) => boolean,
): Set<string> {
  const reached = new Set<string>();
  const seen = new Set<string>();
  let current = [start];
  for (let step = 0; step <= LONGEST_CHAIN && current.length > 0; step += 1) {
    const next = new Set<string>();
    for (const id of current) {
      seen.add(id);
      if (stands(id)) reached.add(id);
      else for (const successor of successorsOf(id, lines)) if (!seen.has(successor)) next.add(successor);
    }
    current = [...next];
  }
  return reached;
}

function successorsOf(id: string, lines: readonly SuccessionLine[]): string[] {
  const onwards = lines.filter((line) => line.fromId === id && line.kind !== 'TRANSFER' && line.toId !== null);
  const principal = onwards.filter((line) => line.principal);
  return (principal.length > 0 ? principal : onwards).flatMap(({ toId }) => toId ?? []);
}

/**
 * A thing with everything it grew out of and everything it went over into, but not their other relatives. The same as
 * `organisation_lineage()`.
 */
export function lineageOf(start: string, lines: readonly SuccessionLine[]): Set<string> {
  const before = reach(start, (id) => lines.filter(({ toId }) => toId === id).map(({ fromId }) => fromId));
  const after = reach(start, (id) => lines.filter(({ fromId }) => fromId === id).flatMap(({ toId }) => toId ?? []));
  return new Set([...before, ...after]);
}

function reach(start: string, next: (id: string) => string[]): Set<string> {
  const seen = new Set([start]);
  for (const id of seen) for (const other of next(id)) seen.add(other);
  return seen;
}
