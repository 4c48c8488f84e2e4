import { describe, expect, it } from '@jest/globals';
import { doubtful, nextAfter } from './doubtful.js';
import type { Candidates, Draft } from './draft.js';

const attendee = (key: string, leftOut = false) => ({ key, name: key, leftOut });
const draft = {
  contents: {
    meetings: [],
    attendees: [attendee('p1'), attendee('p2'), attendee('p3', true), attendee('p4')],
    delegations: [],
    awards: [],
    doubts: [{ partKey: 'p1' }, { partKey: 'p3' }, { partKey: null }],
  },
  outcomes: [],
} as unknown as Draft;
const candidates = {
  meetings: [],
  areas: [],
  organisations: [],
  decisions: [],
  awards: [],
  people: [{ partKey: 'p4', id: '7', score: 0.8 }],
} as unknown as Candidates;

describe('going from doubt to doubt', () => {
  it('stops at the head for doubts of no part, at what is doubted and at what nobody chose, and passes what is left out', () => {
    expect(doubtful(draft, candidates, {})).toEqual(['article', 'p1', 'p4']);
    expect(doubtful(draft, candidates, { p4: { action: 'CREATE' } })).toEqual(['article', 'p1']);
    expect(doubtful(draft, null, {})).toEqual(['article', 'p1']);
  });

  it('stops where somebody received of whom nobody said who it is, record or not', () => {
    const award = { key: 'a1', grantors: [], named: [{ key: 'a1.n1', name: 'Lò Văn Páo', kind: 'INDIVIDUAL' }] };
    const told = { ...draft, contents: { ...draft.contents, awards: [award] } } as unknown as Draft;
    expect(doubtful(told, candidates, {})).toContain('a1');
    expect(doubtful(told, candidates, { 'a1.n1': { action: 'CREATE' } })).not.toContain('a1');
  });

  it('stops where a body is likely that of another part, until somebody says so', () => {
    const award = { key: 'a1', grantors: [{ key: 'a1.g1', printed: 'UBND xã' }], named: [] };
    const told = { ...draft, contents: { ...draft.contents, awards: [award] } } as unknown as Draft;
    const same = [{ partKey: 'a1.g1', asPart: 'm1.o1', label: 'UBND xã Khe Vàng', isSure: true }];
    const alike = { ...candidates, sameBodies: same } as unknown as Candidates;
    expect(doubtful(told, candidates, {})).not.toContain('a1');
    expect(doubtful(told, alike, {})).toContain('a1');
    expect(doubtful(told, alike, { 'a1.g1': { action: 'AS_PRINTED' } })).not.toContain('a1');
  });

  it('goes on from the part in hand, and from the last one to the first', () => {
    const all = ['p1', 'p2', 'p4'];
    expect(nextAfter(null, ['p1', 'p4'], all)).toBe('p1');
    expect(nextAfter('p1', ['p1', 'p4'], all)).toBe('p4');
    expect(nextAfter('p2', ['p1', 'p4'], all)).toBe('p4');
    expect(nextAfter('p4', ['p1', 'p4'], all)).toBe('p1');
    expect(nextAfter('p2', [], all)).toBeNull();
  });
});
