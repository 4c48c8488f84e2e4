import { describe, expect, it } from '@jest/globals';
import type { Draft } from '../draft.js';
import { sameBody, sameDecision } from './printed-again.js';

const award = (key: string, decisionNumber: string | null, grantor: string | null, leftOut = false) => ({
  key,
  decisionNumber,
  leftOut,
  grantors: grantor ? [{ key: `${key}.g1`, printed: grantor }] : [],
});

const draft = {
  contents: {
    meetings: [{ key: 'm1', leftOut: false, organisers: [{ key: 'm1.o1', printed: 'Ủy ban MTTQ tỉnh' }] }],
    attendees: [],
    delegations: [],
    awards: [
      award('a1', '12/QĐ-MTTQ', 'Ủy ban MTTQ tỉnh'),
      award('a2', '12/QĐ-MTTQ', 'Ủy ban MTTQ tỉnh'),
      award('a3', '12/QĐ-MTTQ', null),
      award('a4', '12/QĐ-MTTQ', 'Chủ tịch UBND tỉnh'),
      award('a5', '13/QĐ-MTTQ', 'Ủy ban MTTQ tỉnh'),
      award('a6', null, 'Ủy ban MTTQ tỉnh'),
      award('a7', '12/QĐ-MTTQ', 'Ủy ban MTTQ tỉnh', true),
    ],
  },
  outcomes: [],
} as unknown as Draft;

describe('parts that print the same decision', () => {
  it('have its number, and no other grantor', () => {
    expect(sameDecision(draft, 'a1.d')).toEqual(['a2.d', 'a3.d']);
  });

  it('are none of a part without a number', () => {
    expect(sameDecision(draft, 'a6.d')).toEqual([]);
  });
});

describe('names of bodies that are printed just so', () => {
  it('are grantors and organisers of open parts', () => {
    expect(sameBody(draft, 'a1.g1')).toEqual(['m1.o1', 'a2.g1', 'a5.g1', 'a6.g1']);
    expect(sameBody(draft, 'a4.g1')).toEqual([]);
  });
});
