import { describe, expect, it } from '@jest/globals';
import type { Candidate, Candidates, Draft } from '../draft.js';
import { namedElsewhere, samePeople } from './same-person.js';

const attendee = (key: string, name: string, positions: string[]) => ({
  key,
  name,
  positions,
  leftOut: false,
  onlyPresents: null,
});
const award = (key: string, names: [string, string[]][]) => ({
  key,
  leftOut: false,
  named: names.map(([name, positions], i) => ({ key: `${key}.n${i + 1}`, name, kind: 'INDIVIDUAL', positions })),
});

const draft = {
  contents: {
    meetings: [],
    attendees: [attendee('p1', 'Lò Thị Mận', ['Chủ tịch Hội']), attendee('p2', 'Vàng A Ín', [])],
    delegations: [],
    awards: [
      award('a1', [
        ['Lò Thị Mận', []],
        ['Vàng A Ín', []],
        ['Mùa A Lử', []],
      ]),
      award('a2', [
        ['Lò Thị Mận', ['giáo viên']],
        ['Mùa A Lử', []],
      ]),
    ],
  },
  outcomes: [],
} as unknown as Draft;

const none = { meetings: [], areas: [], organisations: [], people: [], decisions: [], awards: [], sure: [] };
const candidates = (people: Partial<Candidate>[] = []) => ({ ...none, people }) as unknown as Candidates;

describe('a receiver of the very name of an attendee', () => {
  it('is offered as that attendee, and as a receiver before', () => {
    expect(namedElsewhere(draft, 'a1.n1').map(({ key }) => key)).toEqual(['p1']);
    expect(namedElsewhere(draft, 'a2.n2').map(({ key }) => key)).toEqual(['a1.n3']);
  });

  it('may be another one where both have posts and none in common', () => {
    expect(namedElsewhere(draft, 'a2.n1').map(({ key, fits }) => [key, fits])).toEqual([
      ['p1', false],
      ['a1.n1', true],
    ]);
  });

  it('is chosen to be them, recorded once', () => {
    expect(samePeople(draft, candidates(), {})).toEqual({
      'a1.n1': { action: 'LINK', asPart: 'p1' },
      'a1.n2': { action: 'LINK', asPart: 'p2' },
    });
  });

  it('is nobody yet where nobody said who the attendee is', () => {
    const known = candidates([{ partKey: 'p1', id: '1', score: 1 }]);
    expect(Object.keys(samePeople(draft, known, {}))).toEqual(['a1.n2']);
    expect(Object.keys(samePeople(draft, known, { p1: { action: 'CREATE' } }))).toEqual(['a1.n1', 'a1.n2']);
    expect(samePeople(draft, candidates(), { p1: { action: 'AS_PRINTED' }, p2: { action: 'LEAVE_OUT' } })).toEqual({});
  });

  it('stays what staff chose', () => {
    const chosen = { 'a1.n1': { action: 'CREATE' }, 'a1.n2': { action: 'AS_PRINTED' } } as const;
    expect(samePeople(draft, candidates(), chosen)).toEqual({});
  });
});
