import { nameKeyOf, placesIn } from '../../organisations/printed/printed-places.js';
import { firstDay, lastDay, type PartialDate } from '../../platform/time/partial-date.js';
import { type Evidence, evidence } from './match-evidence.js';
import { likeness } from './place-likeness.js';

/** Where somebody was printed: a post, an award line, a place in a list of attendees, or the line that asks. */
export interface Trace {
  /** Names of the unit: as printed, and as the body is called. */
  units: readonly string[];
  unitId: string | null;
  /** The body of today that this one went over into, where it did. */
  unitTodayId?: string | null;
  /** The commune or village of today in which the unit lies; null: not known, or not one commune. */
  localAreaId: string | null;
  /** The province of today. */
  provinceId: string | null;
  position: string | null;
  /** A side that is null is open; both null: no time is known. */
  from: PartialDate | null;
  to: PartialDate | null;
}

/** As high as a city of either sort stands (`PlaceWord.rank`). */
const CITY = 2.5;

/** With keys made, for comparing with many. */
export interface KeyedTrace extends Trace {
  unitKeys: string[];
  positionKeys: readonly string[];
}

/** Adds what two traces have in common, or what contradicts. */
export function compareTraces(a: KeyedTrace, b: KeyedTrace, found: Map<Evidence['code'], Evidence>): void {
  const note = (code: Evidence['code'], details: Evidence['details']) => {
    if (!found.has(code)) found.set(code, evidence(code, details));
  };
  const unit = b.units[0] ?? a.units[0] ?? '';
  const position = b.position ?? '';
  const isFar = a.provinceId !== null && b.provinceId !== null && a.provinceId !== b.provinceId;
  const apart = isFar || (a.localAreaId !== null && b.localAreaId !== null && a.localAreaId !== b.localAreaId);
  const units = unitLikeness(a, b, apart);
  const positions = best(a.positionKeys, b.positionKeys);
  if (units) {
    const code = units === 'SAME' ? 'SAME_UNIT' : 'UNIT_WITHIN';
    note(code, { unit });
    if (!found.get(code)!.isPlaced && arePlaced(a.units, b.units))
      found.set(code, { ...evidence(code, { unit }), isPlaced: true });
  } else if (a.unitKeys.length > 0 && b.unitKeys.length > 0) note('OTHER_UNIT', { unit });
  if (a.localAreaId !== null && a.localAreaId === b.localAreaId) note('SAME_AREA', { unit });
  if (a.provinceId !== null && a.provinceId === b.provinceId) note('SAME_PROVINCE', {});
  if (positions) note(positions === 'SAME' ? 'SAME_POSITION' : 'POSITION_WITHIN', { position });
  if (units && positions === 'SAME') note('SAME_LINE', { unit, position });
  if (!mayBeAtOneTime(a, b)) return;
  const time = timeOf(b);
  if (units || positions === 'SAME') note('HELD_THEN', { time });
  if (!areAtOneTime(a, b)) return;
  if (isFar && !units) note('OTHER_PROVINCE_THEN', { time, unit });
  else if (a.unitId !== null && b.unitId !== null && !units) note('OTHER_BODY_THEN', { time, unit });
}

/** A body and its whole name tell; a text alone ("Thôn 1") does not where the communes or provinces are known to differ. */
function unitLikeness(a: KeyedTrace, b: KeyedTrace, apart: boolean) {
  if (a.unitId !== null && a.unitId === b.unitId) return 'SAME';
  const named = apart ? null : best(a.unitKeys, b.unitKeys);
  return named ?? (becameOther(a, b) || becameOther(b, a) ? 'WITHIN' : null);
}

/** Whether the body of the one went over into that of the other. Two that became one beside each other are two. */
function becameOther({ unitId, unitTodayId }: Trace, other: Trace): boolean {
  return unitId !== null && unitTodayId !== null && unitTodayId !== undefined && unitTodayId === other.unitId;
}

/** Whether some unit of either is printed in one and the same place, up to its province. */
function arePlaced(ones: readonly string[], others: readonly string[]): boolean {
  return ones.some((one) => {
    const [here, ...rest] = placesUpTo(one);
    return (
      here !== undefined &&
      others.some((other) => {
        const there = placesUpTo(other);
        return there.length === rest.length + 1 && [here, ...rest].every((place, at) => place === there[at]);
      })
    );
  });
}

/** "2 ham yen", "3 tuyen quang": places of a unit, from its district up or from narrower; empty where it does not end with a province. */
function placesUpTo(unit: string): string[] {
  const places = placesIn(unit).toSorted((one, other) => one.rank - other.rank);
  const last = places.at(-1);
  return last === undefined || last.rank < CITY
    ? []
    : places.map(({ rank, names }) => `${rank} ${nameKeyOf(names[0] ?? '')}`);
}

export function best(ones: readonly string[], others: readonly string[]) {
  const all = ones.flatMap((one) => others.map((other) => likeness(one, other)));
  return all.find((each) => each === 'SAME') ?? all.find((each) => each === 'WITHIN') ?? null;
}

/** Whether both can have been in force on some day: each has a beginning, and neither surely ended before the other began. */
function mayBeAtOneTime(a: Trace, b: Trace): boolean {
  if (a.from === null || b.from === null) return false;
  return !(b.to !== null && firstDay(a.from) > lastDay(b.to)) && !(a.to !== null && firstDay(b.from) > lastDay(a.to));
}

/** Whether both were in force on some day, whatever days of a month or year are meant: of a year alone the post may have ended before. */
function areAtOneTime(a: Trace, b: Trace): boolean {
  if (a.from === null || b.from === null) return false;
  return !(b.to !== null && lastDay(a.from) > firstDay(b.to)) && !(a.to !== null && lastDay(b.from) > firstDay(a.to));
}

function timeOf({ from, to }: Trace): string {
  return from === to ? (from ?? '') : `${from ?? ''} – ${to ?? ''}`.trim();
}

/** What follows from something stronger says nothing of its own, and units that agree once are not other ones. */
export function settle(found: Map<Evidence['code'], Evidence>): void {
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
