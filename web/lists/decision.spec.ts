import { describe, expect, it } from '@jest/globals';
import { detailsInput, detailsOf, withDetail } from './decision.js';
import type { List } from './list.js';
import { rowArguments } from './rows/narrowing.js';
import { readinessOf } from './committing/readiness.js';

const list = {
  numberPrinted: '15/QĐ-MTTQ',
  signedOn: '2022-01-12',
  counts: { rows: 9, valid: 5, leftOut: 1 },
  notices: [{ severity: 'ERROR' }, { severity: 'WARNING' }],
  newBodies: { totalCount: 2 },
  recipients: { newPeople: 3 },
} as unknown as List;

describe('the details of a decision', () => {
  it('are shown as people write them, and nothing is typed where they are typed as they were', () => {
    expect(detailsOf(list)).toMatchObject({ number: '15/QĐ-MTTQ', signedOn: '12/01/2022', mode: '' });
    const typed = withDetail(list, {}, 'signedOn', '14/1/2022');
    expect(typed).toEqual({ signedOn: '14/1/2022' });
    expect(withDetail(list, typed, 'signedOn', '12/01/2022')).toEqual({});
  });

  it('are sent as the registry takes them: only what was typed, null for what was emptied', () => {
    expect(detailsInput({ number: ' 16/QĐ-MTTQ ', signedOn: '1/2022', subject: '' })).toEqual({
      number: '16/QĐ-MTTQ',
      signedOn: '2022-01',
      subject: null,
    });
    expect(detailsInput({ issuer: { id: 'o1', label: 'MTTQ' }, appendTo: null })).toEqual({
      issuerId: 'o1',
      appendToId: null,
    });
    expect(detailsInput({ signedOn: '' })).toEqual({ signedOn: null });
  });

  it('are not sent where the day is none', () => expect(detailsInput({ signedOn: '31/2/2022' })).toBeNull());
});

describe('a list', () => {
  it('is recorded but for the rows that are to be mended or were left out', () => {
    expect(readinessOf(list)).toEqual({
      lines: 5,
      refused: 3,
      leftOut: 1,
      newBodies: 2,
      newPeople: 3,
      which: 'VALID',
      missing: 1,
    });
    expect(readinessOf({ ...list, counts: { ...list.counts, valid: 8 } }).which).toBe('ALL');
  });

  it.each([
    [{ by: 'ALL', value: '', unit: '' }, {}],
    [{ by: 'ALL', value: '', unit: ' Xã Bãi Xanh ' }, { unit: 'Xã Bãi Xanh' }],
    [
      { by: 'SEVERITY', value: 'ERROR', unit: '' },
      { severities: ['ERROR'], choice: 'INCLUDE' },
    ],
    [{ by: 'LEFT_OUT', value: '', unit: '' }, { choice: 'LEAVE_OUT' }],
    [{ by: 'AREA_FROM', value: 'NONE', unit: '' }, { areaFrom: 'NONE' }],
    [{ by: 'CODE', value: 'NAME_MISSING', unit: '' }, { code: 'NAME_MISSING' }],
  ] as const)('is narrowed to %j', (narrowed, asked) => expect(rowArguments(narrowed)).toEqual(asked));
});
