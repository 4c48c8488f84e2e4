import { describe, expect, it } from '@jest/globals';
import { actionsOf, byDefault, type Choosable, choosablesOf, sureChoices } from './choosing.js';
import type { Candidate, Candidates, Draft } from '../draft.js';

const award = {
  key: 'a1',
  formPrinted: 'Giấy khen',
  grantors: [{ key: 'a1.g1', printed: 'UBND xã Hoa Mơ' }],
  groups: null,
  individuals: 7,
  households: null,
  enterprises: null,
  combined: null,
  unspecified: false,
  named: [],
  decisionNumber: '12/QĐ-UBND',
};
const draft = (more: object = {}) =>
  ({ contents: { meetings: [], attendees: [], awards: [{ ...award, ...more }] } }) as unknown as Draft;
const meeting: Choosable = { key: 'm1', what: 'MEETING', printed: 'Hội nghị tổng kết' };
const candidate = { id: '1', partKey: 'm1', score: 0.95 } as Candidate;

describe('what staff may say of a part', () => {
  it('that a meeting is another one, only where there is one that it may be', () => {
    expect(actionsOf(meeting, []).map(([value]) => value)).toEqual([]);
    expect(actionsOf(meeting, [candidate]).map(([value]) => value)).toEqual(['CREATE']);
    expect(byDefault(meeting, [candidate])).not.toBe(byDefault(meeting, []));
  });

  it('that somebody is new, only where it does not happen by itself', () => {
    const person: Choosable = { key: 'p1', what: 'PERSON', printed: 'Lò Văn Páo' };
    expect(actionsOf(person, []).map(([value]) => value)).toEqual(['AS_PRINTED', 'FIND']);
    expect(actionsOf(person, [candidate]).map(([value]) => value)).toEqual(['CREATE', 'AS_PRINTED', 'FIND']);
  });

  it('that the counts of an award become lines, only where it counts somebody', () => {
    const keys = (more: object) => choosablesOf(draft(more), 'a1', null).map(({ key }) => key);
    expect(keys({})).toEqual(['a1', 'a1.g1', 'a1.d']);
    expect(keys({ individuals: null, unspecified: true })).toContain('a1');
    expect(keys({ individuals: null })).not.toContain('a1');
  });

  it('who signed a decision, the grantor most likely', () => {
    const decision = choosablesOf(draft(), 'a1', null).find(({ what }) => what === 'DECISION')!;
    expect(decision.grantor).toEqual({ key: 'a1.g1', printed: 'UBND xã Hoa Mơ' });
    expect(actionsOf(decision, []).map(([value]) => value)).toEqual(['DECISION']);
  });

  it('what the registry is sure of: none of it is sent that is not on the page', () => {
    const none = { meetings: [], areas: [], organisations: [], people: [], decisions: [], awards: [] };
    const found = { id: '9', label: 'Xã Hoa Mơ', detail: null, score: 1 };
    const candidates = {
      ...none,
      areas: [{ ...found, partKey: 'm1.place', kind: 'AREA' }],
      decisions: [{ ...found, partKey: 'a1.d', kind: 'DECISION' }],
      sure: [
        { partKey: 'm1.place', id: '9', kind: 'AREA', why: [] },
        { partKey: 'a1.d', id: '9', kind: 'DECISION', why: [] },
      ],
    } as unknown as Candidates;
    const { contents } = draft({ decisionNumber: null });
    const held = { key: 'm1', title: 'Hội nghị', placePrinted: 'xã Hoa Mơ', organisers: [] };
    const whole = { contents: { ...contents, meetings: [held] } } as unknown as Draft;
    const shown = ['m1', 'a1'].flatMap((key) => choosablesOf(whole, key, candidates));
    expect(shown.map(({ key }) => key)).toEqual(expect.arrayContaining(Object.keys(sureChoices(candidates))));
    // Of a decision without a number there is nothing to record.
    expect(
      actionsOf(
        shown.find(({ what }) => what === 'DECISION')!,
        [],
      ),
    ).toEqual([]);
    expect(['m1', 'a1'].flatMap((key) => choosablesOf(whole, key, null)).map(({ key }) => key)).toEqual([
      'm1',
      'a1',
      'a1.g1',
    ]);
  });

  it('that it is none of the records that are offered, so that nothing is left to look at', () => {
    const offered = [{ partKey: 'a1.g1', id: '9', kind: 'ORGANISATION', label: 'Hội A', detail: null, score: 1 }];
    const of = (what: 'PLACE' | 'ORGANISATION' | 'DECISION' | 'RECEIVER') => ({ key: 'a1.g1', what, printed: 'Hội A' });
    const has = (...of_: Parameters<typeof actionsOf>) => actionsOf(...of_).some(([value]) => value === 'AS_PRINTED');
    for (const what of ['PLACE', 'ORGANISATION', 'DECISION'] as const) {
      expect(has(of(what), offered)).toBe(true);
      expect(has(of(what), [])).toBe(false);
    }
    expect(has(of('RECEIVER'), [])).toBe(true);
  });
});
