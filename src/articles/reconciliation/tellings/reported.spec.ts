import { describe, expect, it } from '@jest/globals';
import { awards, claim, registered } from '../../../../test/support/registered-rows.js';
import type { Registered } from '../registered.js';
import { type Count, countInWords } from '../comparing/count.js';
import { reconcile } from '../comparing/reconcile.js';

const text = (count: Count | null) => (count === null ? '-' : countInWords(count, 'en'));
const figures = (parts: Partial<Registered>) =>
  reconcile(registered(parts)).rows.map(
    ({ counted, proposed, granted, presented, reported, state }) =>
      `${counted} ${[proposed, granted, presented, reported].map(text).join(' | ')} ${state}`,
  );

describe('what several articles report', () => {
  it('takes reports of a decision alone for those of the meetings at which it was handed over', () => {
    const links = { sources: ['decision'] };
    const of = (articleId: string, groups: number, more: object = {}) => claim({ articleId, groups, links, ...more });
    const loose = { meetingId: null };
    const granted = [awards({ quantity: 7 })];
    const reported = (...claims: ReturnType<typeof claim>[]) => figures({ awards: granted, claims });
    expect(reported(of('one', 7), of('other', 7, loose))).toEqual(['GROUPS - | 7 | - | 7 AGREES']);
    expect(reported(of('one', 4), of('two', 3, { meetingId: 'next' }), of('other', 7, loose))).toEqual([
      'GROUPS - | 7 | - | 7 AGREES',
    ]);
    const ofAnother = of('other', 5, {
      ...loose,
      links: { sources: ['another'] },
    });
    granted.push(awards({ source: 'another', quantity: 5 }));
    expect(reported(of('one', 7), ofAnother)).toEqual(['GROUPS - | 12 | - | 12 AGREES']);
  });
});
