import { describe, expect, it } from '@jest/globals';
import { actionsOf, byDefault, type Choosable, choosablesOf } from './choosing.js';
import type { Candidate, Draft } from './draft.js';

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

  it('that the counts of an award become lines, only where it counts somebody', () => {
    const keys = (more: object) => choosablesOf(draft(more), 'a1').map(({ key }) => key);
    expect(keys({})).toEqual(['a1', 'a1.g1', 'a1.d']);
    expect(keys({ individuals: null, unspecified: true })).toContain('a1');
    expect(keys({ individuals: null })).not.toContain('a1');
  });

  it('who signed a decision, the grantor most likely', () => {
    const decision = choosablesOf(draft(), 'a1').find(({ what }) => what === 'DECISION')!;
    expect(decision.grantor).toEqual({ key: 'a1.g1', printed: 'UBND xã Hoa Mơ' });
    expect(actionsOf(decision, []).map(([value]) => value)).toEqual(['DECISION']);
  });
});
