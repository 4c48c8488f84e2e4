import type { Count } from './count.js';
import type { HonoureeFact } from './report-facts.js';

const NOBODY = { honourees: 0, firstTime: 0, unlinked: 0, onOneList: 0, lists: 0, silent: 0 };

/** What nobody is of two of. Who stands under "tập thể, cá nhân" without a kind may be counted under one of them already. */
const APART: readonly string[] = ['INDIVIDUAL', 'GROUP', 'HOUSEHOLD', 'ENTERPRISE'];

/**
 * How many honourees there are, of one kind or (null) of all. A line that is not linked may be about somebody who is counted
 * already, but those on one list are as many as they are: so many there are at least, and if there is nobody else, exactly.
 */
export function honoureeCount(facts: readonly HonoureeFact[], kind: string | null): Count {
  const fact = facts.find((each) => each.kind === kind) ?? { ...NOBODY, kind };
  if (fact.unlinked === 0) return { known: fact.honourees, silent: 0 };
  return kind === null ? ofAll(facts, fact) : ofKind(fact);
}

/** Who of them was honoured for the first time: of those who are not linked nobody knows. */
export function firstTimeCount(facts: readonly HonoureeFact[], kind: string | null): Count {
  const fact = facts.find((each) => each.kind === kind) ?? { ...NOBODY, kind };
  return { known: fact.firstTime, silent: fact.unlinked };
}

function ofKind({ honourees, unlinked, onOneList, lists, silent }: Omit<HonoureeFact, 'kind' | 'firstTime'>): Count {
  const certain = unlinked === 0 || (honourees === 0 && lists === 1 && silent === 0);
  return { known: Math.max(honourees, onOneList), silent: certain ? 0 : unlinked };
}

function ofAll(facts: readonly HonoureeFact[], all: HonoureeFact): Count {
  const kinds = facts.filter(({ kind }) => kind !== null);
  const apart = kinds.filter(({ kind }) => kind !== null && APART.includes(kind));
  // Whoever is linked and got awards as several kinds is in the row of each, and one honouree.
  const linked = (of: readonly HonoureeFact[]) => of.reduce((n, { honourees }) => n + honourees, 0);
  const twice = Math.max(0, linked(kinds) - all.honourees);
  const known = apart.reduce((n, fact) => n + ofKind(fact).known, 0) - twice;
  const loose = kinds.filter(({ kind }) => kind === 'UNKNOWN').map(ofKind);
  const certain = loose.length === 0 && apart.every((fact) => ofKind(fact).silent === 0);
  return {
    known: Math.max(all.honourees, known, ...loose.map((count) => count.known)),
    silent: certain ? 0 : all.unlinked,
  };
}
