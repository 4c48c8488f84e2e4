import type { Count } from './count.js';
import type { HonoureeFact } from './report-facts.js';

const NOBODY = { honourees: 0, firstTime: 0, unlinked: 0, onOneList: 0 };

/**
 * How many honourees there are, of one kind or (null) of all. A line that is not linked may be about somebody who is counted
 * already, but those on one list are as many as they are: so many there are at least. Nobody is both a person and a body.
 */
export function honoureeCount(facts: readonly HonoureeFact[], kind: string | null): Count {
  const fact = facts.find((each) => each.kind === kind) ?? { ...NOBODY, kind };
  if (fact.unlinked === 0) return { known: fact.honourees, silent: 0 };
  return { known: kind === null ? ofAll(facts, fact) : ofKind(fact), silent: fact.unlinked };
}

/** Who of them was honoured for the first time: of those who are not linked nobody knows. */
export function firstTimeCount(facts: readonly HonoureeFact[], kind: string | null): Count {
  const fact = facts.find((each) => each.kind === kind) ?? { ...NOBODY, kind };
  return { known: fact.firstTime, silent: fact.unlinked };
}

function ofKind({ honourees, onOneList }: Pick<HonoureeFact, 'honourees' | 'onOneList'>): number {
  return Math.max(honourees, onOneList);
}

function ofAll(facts: readonly HonoureeFact[], all: HonoureeFact): number {
  const most = (...kinds: string[]) =>
    Math.max(0, ...facts.filter((fact) => fact.kind !== null && kinds.includes(fact.kind)).map(ofKind));
  return Math.max(all.honourees, most('INDIVIDUAL', 'HOUSEHOLD') + most('GROUP', 'ENTERPRISE'), most('UNKNOWN'));
}
