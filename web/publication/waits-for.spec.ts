import { describe, expect, it } from '@jest/globals';
import { type HandedOver, waitsFor } from './waits-for.js';

const decision = (id: string, recordStatus = 'DRAFT') => ({
  id,
  numberPrinted: `${id}/QĐ-MTTQ`,
  signedOn: null,
  recordStatus,
});
const line = (id: string, of: string, recordStatus = 'DRAFT') => ({
  award: { id, recordStatus, decision: decision(of, recordStatus) },
});
const meeting = (...items: HandedOver['presentations'][number]['items']): HandedOver => ({
  recordStatus: 'CONFIRMED',
  presentations: [{ recordStatus: 'CONFIRMED', items }],
});
const told = (of: HandedOver) => waitsFor(of).map(({ decision: { id }, lines }) => [id, lines]);

describe('what was handed over in public and waits for its decision', () => {
  it('is counted by decision, each line once', () =>
    expect(told(meeting(line('a', '12'), line('b', '13'), line('c', '12'), line('a', '12')))).toEqual([
      ['12', 2],
      ['13', 1],
    ]));

  it('is nothing that is public, that no decision granted, or that is only told', () =>
    expect(
      told(
        meeting(
          line('a', '12', 'CONFIRMED'),
          { award: { id: 'b', recordStatus: 'DRAFT', decision: null } },
          { award: null },
        ),
      ),
    ).toEqual([]));

  it('is nothing while the meeting or the handing-over is a draft', () => {
    const public_ = meeting(line('a', '12'));
    expect(told({ ...public_, recordStatus: 'DRAFT' })).toEqual([]);
    expect(told({ ...public_, presentations: [{ ...public_.presentations[0]!, recordStatus: 'DRAFT' }] })).toEqual([]);
  });
});
