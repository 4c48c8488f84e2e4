import { describe, expect, it } from '@jest/globals';
import type { Candidates, Choice, Draft } from '../draft.js';
import { printedElsewhere, sameBodiesChosen } from './same-body.js';

const draft = {
  contents: {
    meetings: [{ key: 'm1', organisers: [{ key: 'm1.o1', printed: 'thôn Minh Ví, xã Yên Ví' }], leftOut: false }],
    attendees: [],
    delegations: [],
    awards: [
      { key: 'a1', leftOut: false, grantors: [], named: [{ key: 'a1.n1', name: 'Thôn Minh Ví', kind: 'GROUP' }] },
    ],
  },
  outcomes: [],
} as unknown as Draft;
const same = { partKey: 'a1.n1', asPart: 'm1.o1', label: 'thôn Minh Ví, xã Yên Ví' };
const candidates = (isSure: boolean, organisations: object[] = []) =>
  ({
    meetings: [],
    areas: [],
    organisations,
    people: [],
    decisions: [],
    awards: [],
    sameBodies: [{ ...same, isSure }],
  }) as unknown as Candidates;
const CREATE: Choice = { action: 'CREATE' };

describe('a body that an article prints again in other words', () => {
  it('is offered as that of the part where it stood before, until that part was accepted', () => {
    expect(printedElsewhere(draft, candidates(true), 'a1.n1')).toEqual([
      { key: 'm1.o1', label: same.label, fits: true },
    ]);
    const [award] = draft.contents.awards;
    const meetings = draft.contents.meetings.map((meeting) => ({ ...meeting, leftOut: true }));
    const without = { ...draft, contents: { ...draft.contents, meetings, awards: [award] } } as unknown as Draft;
    expect(printedElsewhere(without, candidates(true), 'a1.n1')).toEqual([]);
    const accepted = { ...draft, outcomes: [{ partKey: 'm1' }] } as unknown as Draft;
    expect(printedElsewhere(accepted, candidates(true), 'a1.n1')).toEqual([]);
  });

  it('is chosen to be that body as soon as somebody said which that is', () => {
    const asPart = { 'a1.n1': { action: 'LINK', asPart: 'm1.o1' } };
    expect(sameBodiesChosen(draft, candidates(true), {})).toEqual({});
    expect(sameBodiesChosen(draft, candidates(true), { 'm1.o1': { action: 'AS_PRINTED' } })).toEqual({});
    expect(sameBodiesChosen(draft, candidates(true), { 'm1.o1': CREATE })).toEqual(asPart);
    expect(sameBodiesChosen(draft, candidates(true), { 'm1.o1': { action: 'LINK', id: '1' } })).toEqual(asPart);
  });

  it('is nothing by itself where it may be another, where one on record may be it, or where staff chose', () => {
    const chosen = { 'm1.o1': CREATE };
    expect(sameBodiesChosen(draft, candidates(false), chosen)).toEqual({});
    expect(sameBodiesChosen(draft, candidates(true, [{ partKey: 'a1.n1', id: '1', score: 1 }]), chosen)).toEqual({});
    expect(sameBodiesChosen(draft, candidates(true), { ...chosen, 'a1.n1': { action: 'AS_PRINTED' } })).toEqual({});
  });
});
