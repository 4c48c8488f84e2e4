import { describe, expect, it } from '@jest/globals';
import {
  type Apart,
  decidedOn,
  type Merge,
  nextPair,
  type Pair,
  peoplePlaceAt,
  type Person,
  takenBack,
} from './pairs.js';

const ONE = '01890000-0000-7000-8000-000000000001';
const OTHER = '01890000-0000-7000-8000-000000000002';
const THIRD = '01890000-0000-7000-8000-000000000003';
const known = (id: string) => ({ id, displayName: id });
const person = (id: string, more: Partial<Person> = {}): Person => ({
  ...known(id),
  version: 1,
  recordStatus: 'CONFIRMED',
  visibility: 'PUBLIC',
  distinguishingNote: null,
  names: [],
  mergedInto: null,
  posts: [],
  awards: { totalCount: 0, nodes: [] },
  attendances: { totalCount: 0, nodes: [] },
  merges: [],
  knownDifferent: [],
  ...more,
});
const merge = (keptId: string, mergedId: string, undoneAt: string | null = null): Merge => ({
  id: `${keptId} ${mergedId}`,
  kept: known(keptId),
  merged: known(mergedId),
  reason: 'Cùng thôn',
  mergedAt: '2026-01-01T00:00:00Z',
  mergedByName: 'Mai',
  undoneAt,
  undoneByName: null,
  undoReason: null,
  moved: [],
});
const apart = (one: string, other: string, withdrawnAt: string | null = null): Apart => ({
  id: `${one} ${other}`,
  one: known(one),
  other: known(other),
  reason: 'Khác năm sinh',
  recordedAt: '2026-01-01T00:00:00Z',
  recordedByName: 'Mai',
  withdrawnAt,
  withdrawnByName: null,
  withdrawalReason: null,
});

describe('two people of the registry', () => {
  it('are open while nothing that stands was said of them', () => {
    const merges = [merge(ONE, OTHER, '2026-02-01T00:00:00Z')];
    const knownDifferent = [apart(ONE, OTHER, '2026-02-01T00:00:00Z'), apart(ONE, THIRD)];
    const [one, other] = [person(ONE, { merges, knownDifferent }), person(OTHER, { merges })];
    expect(decidedOn(one, other)).toEqual({ state: 'OPEN' });
    expect(takenBack(one, other)).toEqual({ merges, apart: [knownDifferent[0]] });
  });

  it('are one where the one was merged into the other, whichever of them is asked for first', () => {
    const done = merge(ONE, OTHER);
    const gone = person(OTHER, { mergedInto: known(ONE), merges: [done] });
    const kept = person(ONE, { merges: [done] });
    expect(decidedOn(kept, gone)).toEqual({ state: 'MERGED', merge: done });
    expect(decidedOn(gone, kept)).toEqual({ state: 'MERGED', merge: done });
    expect(decidedOn(gone, person(THIRD))).toEqual({ state: 'ELSEWHERE', gone, kept: known(ONE) });
  });

  it('are two where somebody said so', () => {
    const said = apart(OTHER, ONE);
    const [one, other] = [person(ONE, { knownDifferent: [said] }), person(OTHER, { knownDifferent: [said] })];
    expect(decidedOn(one, other)).toEqual({ state: 'APART', apart: said });
    expect(decidedOn(other, one)).toEqual({ state: 'APART', apart: said });
  });
});

describe('the addresses of the room of people', () => {
  it('name the list, what was decided, or two people', () => {
    expect(peoplePlaceAt('#/duplicates')).toEqual({ page: 'PAIRS' });
    expect(peoplePlaceAt('#/duplicates/decided')).toEqual({ page: 'DECIDED' });
    expect(peoplePlaceAt(`#/duplicates/${ONE}/${OTHER}`)).toEqual({ page: 'PAIR', one: ONE, other: OTHER });
    expect(peoplePlaceAt(`#/duplicates/${ONE}`)).toEqual({ page: 'PAIRS' });
  });
});

describe('the pair that comes next', () => {
  const pair = (one: string, other: string): Pair => ({
    id: one + other,
    verdict: 'LIKELY',
    evidence: [],
    area: null,
    one: { ...known(one), posts: [] },
    other: { ...known(other), posts: [] },
  });
  const listed = [pair(ONE, OTHER), pair(ONE, THIRD)];

  it('is the next of the list, the first where one came from elsewhere, and none at its end', () => {
    expect(nextPair(listed, OTHER, ONE)).toBe(listed[1]);
    expect(nextPair(listed, OTHER, THIRD)).toBe(listed[0]);
    expect(nextPair(listed, ONE, THIRD)).toBeNull();
  });
});
