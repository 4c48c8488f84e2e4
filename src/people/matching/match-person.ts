import { isFormer } from '../../platform/text/names/positions.js';
import type { PartialDate } from '../../platform/time/partial-date.js';
import { best, compareTraces, type KeyedTrace, settle, type Trace } from './compare-traces.js';
import { type Evidence, evidence, INDEPENDENT, scoreOf } from './match-evidence.js';
import { type NameKeys, nameKeys, type NameLikeness, nameLikeness } from './name-likeness.js';
import { placeKey, positionKeys } from './place-likeness.js';
import { unitsInPosition } from './unit-in-position.js';

/** Somebody in the registry, with all that there is to tell them by. */
export interface KnownPerson {
  id: string;
  /** Every form in which the name was printed, the one shown first. */
  names: readonly string[];
  traces: readonly Trace[];
}

/** A person as a list or an article prints one. Unit and areas where they are resolved; null: not known. */
export interface PrintedPerson {
  name: string;
  unit: string | null;
  position: string | null;
  on: PartialDate | null;
  unitId?: string | null;
  unitTodayId?: string | null;
  /** What the body is called, where a body is named without any printed unit. */
  unitName?: string | null;
  localAreaId?: string | null;
  provinceId?: string | null;
}

export const MATCH_VERDICT = { LIKELY: 'LIKELY', POSSIBLE: 'POSSIBLE', CONFLICTING: 'CONFLICTING' } as const;
export type MatchVerdict = keyof typeof MATCH_VERDICT;

export interface Match {
  score: number;
  verdict: MatchVerdict;
  /** The name first, then what agrees, then what contradicts; each by weight. */
  evidence: Evidence[];
}

export interface PersonMatch extends Match {
  personId: string;
}

/** A score from which a match with independent evidence is likely. */
export const LIKELY_FROM = 0.5;

/**
 * The candidates who may be the printed person, likeliest first; whoever has another name is left out. It proposes and
 * never decides: also a LIKELY one is for a person to confirm.
 */
export function matchPerson(printed: PrintedPerson, candidates: readonly KnownPerson[]): PersonMatch[] {
  const asked: Profile = profileOf({ id: '', names: [printed.name], traces: [traceOf(printed)] });
  return candidates
    .flatMap((candidate): PersonMatch[] => {
      const match = compareProfiles(asked, profileOf(candidate));
      return match ? [{ personId: candidate.id, ...match }] : [];
    })
    .sort(likeliestFirst);
}

const RANK: Record<MatchVerdict, number> = { LIKELY: 0, POSSIBLE: 1, CONFLICTING: 2 };

function likeliestFirst(one: PersonMatch, other: PersonMatch): number {
  return RANK[one.verdict] - RANK[other.verdict] || other.score - one.score || (one.personId < other.personId ? -1 : 1);
}

function traceOf(printed: PrintedPerson): Trace {
  const { position, on, unitId = null, unitTodayId = null, localAreaId = null, provinceId = null } = printed;
  const unit = printed.unit ?? printed.unitName ?? null;
  const former = position !== null && isFormer(position);
  const time = former ? null : on;
  return {
    units: unit === null ? [] : [unit],
    unitId,
    unitTodayId,
    localAreaId,
    provinceId,
    position,
    from: time,
    to: time,
  };
}

/** A person with keys made, for comparing with many. */
export interface Profile {
  id: string;
  names: NameKeys[];
  traces: KeyedTrace[];
}

export function profileOf({ id, names, traces }: KnownPerson): Profile {
  return {
    id,
    names: [...new Set(names)].map(nameKeys),
    traces: traces.map(keyed),
  };
}

/** A unit that is printed inside the position counts where none is printed apart, and tells the post from it. */
function keyed(trace: Trace): KeyedTrace {
  const { position } = trace;
  if (position === null) return { ...trace, unitKeys: keysOf(trace.units), positionKeys: [] };
  const within = unitsInPosition(position);
  const units = keysOf(trace.units).length > 0 ? trace.units : within.map(({ unit }) => unit);
  const unitKeys = keysOf(units);
  const posts = within
    .filter(({ unit }) => best([placeKey(unit)], unitKeys) !== null)
    .flatMap(({ positions }) => positions);
  return { ...trace, units, unitKeys, positionKeys: [...new Set([...positionKeys(position), ...keysOf(posts)])] };
}

function keysOf(printed: readonly string[]): string[] {
  return [...new Set(printed.map(placeKey).filter((key) => key !== ''))];
}

/** Whether two may be one person, and on what evidence; null when no form of the names agrees. Symmetric. */
export function compareProfiles(one: Profile, other: Profile): Match | null {
  const name = bestName(one.names, other.names);
  if (!name) return null;
  const found = new Map<Evidence['code'], Evidence>();
  for (const a of one.traces) for (const b of other.traces) compareTraces(a, b, found);
  settle(found);
  const all = [name, ...[...found.values()].sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1))];
  const score = scoreOf(all);
  return { score, verdict: verdictOf(all, score), evidence: all };
}

function verdictOf(all: readonly Evidence[], score: number): MatchVerdict {
  if (all.some(({ code }) => code === 'OTHER_PROVINCE_THEN')) return 'CONFLICTING';
  return score >= LIKELY_FROM && all.some(({ code }) => INDEPENDENT.has(code)) ? 'LIKELY' : 'POSSIBLE';
}

function bestName(ones: readonly NameKeys[], others: readonly NameKeys[]): Evidence | null {
  let best: Evidence | null = null;
  for (const one of ones)
    for (const other of others) {
      const code: NameLikeness | null = nameLikeness(one, other);
      const found = code && evidence(code, { name: other.printed });
      if (found && (!best || found.weight > best.weight)) best = found;
    }
  return best;
}
