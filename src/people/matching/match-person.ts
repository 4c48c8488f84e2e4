import { isFormer } from '../../platform/text/positions.js';
import { firstDay, lastDay, type PartialDate } from '../../platform/time/partial-date.js';
import { type Evidence, evidence, INDEPENDENT, scoreOf } from './match-evidence.js';
import { type NameKeys, nameKeys, type NameLikeness, nameLikeness } from './name-likeness.js';
import { likeness, placeKey, positionKeys } from './place-likeness.js';
import { unitsInPosition } from './unit-in-position.js';

/** Where somebody was printed: a post, an award line, a place in a list of attendees, or the line that asks. */
export interface Trace {
  /** Names of the unit: as printed, and as the body is called. */
  units: readonly string[];
  unitId: string | null;
  /** The commune or village of today in which the unit lies; null: not known, or not one commune. */
  localAreaId: string | null;
  /** The province of today. */
  provinceId: string | null;
  position: string | null;
  /** A side that is null is open; both null: no time is known. */
  from: PartialDate | null;
  to: PartialDate | null;
}

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

function traceOf({ unit, position, on, unitId = null, localAreaId = null, provinceId = null }: PrintedPerson): Trace {
  const former = position !== null && isFormer(position);
  const time = former ? null : on;
  return { units: unit === null ? [] : [unit], unitId, localAreaId, provinceId, position, from: time, to: time };
}

interface KeyedTrace extends Trace {
  unitKeys: string[];
  positionKeys: readonly string[];
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

function compareTraces(a: KeyedTrace, b: KeyedTrace, found: Map<Evidence['code'], Evidence>): void {
  const note = (code: Evidence['code'], details: Evidence['details']) => {
    if (!found.has(code)) found.set(code, evidence(code, details));
  };
  const unit = b.units[0] ?? a.units[0] ?? '';
  const position = b.position ?? '';
  const apart = a.localAreaId !== null && b.localAreaId !== null && a.localAreaId !== b.localAreaId;
  const units = unitLikeness(a, b, apart);
  const positions = best(a.positionKeys, b.positionKeys);
  if (units) note(units === 'SAME' ? 'SAME_UNIT' : 'UNIT_WITHIN', { unit });
  else if (a.unitKeys.length > 0 && b.unitKeys.length > 0) note('OTHER_UNIT', { unit });
  if (a.localAreaId !== null && a.localAreaId === b.localAreaId) note('SAME_AREA', { unit });
  if (a.provinceId !== null && a.provinceId === b.provinceId) note('SAME_PROVINCE', {});
  if (positions) note(positions === 'SAME' ? 'SAME_POSITION' : 'POSITION_WITHIN', { position });
  if (units && positions === 'SAME') note('SAME_LINE', { unit, position });
  if (!atOneTime(a, b)) return;
  const time = timeOf(b);
  if (units || positions === 'SAME') note('HELD_THEN', { time });
  if (a.provinceId !== null && b.provinceId !== null && a.provinceId !== b.provinceId && !units)
    note('OTHER_PROVINCE_THEN', { time, unit });
  else if (a.unitId !== null && b.unitId !== null && !units) note('OTHER_BODY_THEN', { time, unit });
}

/** A body and its whole name tell; a text alone ("Thôn 1") does not where the communes are known to differ. */
function unitLikeness(a: KeyedTrace, b: KeyedTrace, apart: boolean) {
  if (a.unitId !== null && a.unitId === b.unitId) return 'SAME';
  return apart ? null : best(a.unitKeys, b.unitKeys);
}

function best(ones: readonly string[], others: readonly string[]) {
  const all = ones.flatMap((one) => others.map((other) => likeness(one, other)));
  return all.find((each) => each === 'SAME') ?? all.find((each) => each === 'WITHIN') ?? null;
}

/** Whether both were certainly in force on some day: each has a beginning, and neither ended before the other began. */
function atOneTime(a: Trace, b: Trace): boolean {
  if (a.from === null || b.from === null) return false;
  return !(b.to !== null && firstDay(a.from) > lastDay(b.to)) && !(a.to !== null && firstDay(b.from) > lastDay(a.to));
}

function timeOf({ from, to }: Trace): string {
  return from === to ? (from ?? '') : `${from ?? ''} – ${to ?? ''}`.trim();
}

/** What follows from something stronger says nothing of its own, and units that agree once are not other ones. */
function settle(found: Map<Evidence['code'], Evidence>): void {
  if (found.has('SAME_UNIT'))
    for (const code of ['UNIT_WITHIN', 'SAME_AREA', 'SAME_PROVINCE'] as const) found.delete(code);
  if (found.has('SAME_AREA')) found.delete('SAME_PROVINCE');
  if (found.has('SAME_POSITION')) found.delete('POSITION_WITHIN');
  if (found.has('SAME_UNIT') || found.has('UNIT_WITHIN') || found.has('OTHER_PROVINCE_THEN'))
    found.delete('OTHER_UNIT');
  if (found.has('OTHER_BODY_THEN')) found.delete('OTHER_UNIT');
  // Who is found at one body at that very time may hold a second post elsewhere.
  if (found.has('SAME_UNIT') && found.has('HELD_THEN')) found.delete('OTHER_BODY_THEN');
}
