import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anything } from '../../../../test/support/any-registered-rows.js';
import { claim, registered } from '../../../../test/support/registered-rows.js';
import type { Registered } from '../registered.js';
import { type Count, exactOf } from './count.js';
import { reconcile } from './reconcile.js';
import type { ReconciledRow } from './rows.js';

const STAGES = ['proposed', 'granted', 'presented', 'grantedAndPresented', 'reported'] as const;

/** Each group of lines as one line of its quantity, named by its place. */
function traced(rows: Registered): Registered {
  return {
    ...rows,
    awards: rows.awards.map((row, i) => ({ ...row, from: [`award ${i}`] })),
    handedOver: rows.handedOver.map((row, i) => ({ ...row, from: [`handed ${i}`] })),
    claims: rows.claims.map((row) => ({ ...row, from: row.id })),
  };
}

function added(rows: Registered, { from = [] }: Count): number {
  const quantities = new Map<string, number>([
    ...rows.awards.map(({ quantity }, i) => [`award ${i}`, quantity] as const),
    ...rows.handedOver.map(({ quantity }, i) => [`handed ${i}`, quantity] as const),
  ]);
  const each = from.map((origin) => ('awardId' in origin ? (quantities.get(origin.awardId) ?? NaN) : origin.adds));
  return each.reduce((sum, n) => sum + n, 0);
}

const figures = (row: ReconciledRow) =>
  STAGES.flatMap((stage) => {
    const count = row[stage];
    return count ? [{ stage, count }] : [];
  });

const reportedOf = (...claims: Parameters<typeof claim>[0][]) => {
  const rows = traced(registered({ claims: claims.map((each) => claim(each)) }));
  const found = reconcile(rows).rows;
  const on = (counted: ReconciledRow['counted']) => found.find((row) => row.counted === counted)?.reported;
  return { from: found.map(({ reported }) => reported?.from), on, ids: rows.claims.map(({ id }) => id) };
};

describe('the records behind a figure', () => {
  it('add up to exactly that many where it is exact, and to a number that it allows where it is not', () => {
    let exact = 0;
    fc.assert(
      fc.property(anything, (rows) => {
        for (const row of reconcile(traced(rows)).rows)
          for (const { stage, count } of figures(row)) {
            const sum = added(rows, count);
            if (exactOf(count) !== null) {
              expect([stage, sum]).toEqual([stage, count.atLeast]);
              if (sum > 0) exact += 1;
            } else if (stage === 'reported') expect(count.from).not.toEqual([]);
            else {
              expect(sum).toBeGreaterThanOrEqual(count.atLeast);
              expect(sum).toBeLessThanOrEqual(count.atMost ?? Infinity);
            }
          }
      }),
      { numRuns: 500 },
    );
    expect(exact).toBeGreaterThan(500);
  });

  it('name no award line twice', () => {
    fc.assert(
      fc.property(anything, (rows) => {
        for (const row of reconcile(traced(rows)).rows)
          for (const { count } of figures(row)) {
            const ids = (count.from ?? []).flatMap((origin) => ('awardId' in origin ? [origin.awardId] : []));
            expect(new Set(ids).size).toBe(ids.length);
          }
      }),
    );
  });

  it('change no figure, and are not carried where nobody asks', () => {
    const bare = ({ atLeast, atMost }: Count) => ({ atLeast, atMost });
    fc.assert(
      fc.property(anything, (rows) => {
        const plain = reconcile(rows).rows;
        expect(plain.flatMap(figures).filter(({ count }) => count.from !== undefined)).toEqual([]);
        expect(reconcile(traced(rows)).rows.map((row) => figures(row).map(({ count }) => bare(count)))).toEqual(
          plain.map((row) => figures(row).map(({ count }) => count)),
        );
      }),
    );
  });

  it('are the one claim that states the number, not those that come to it', () => {
    const { from, ids } = reportedOf({ groups: 12, place: 'HEADLINE' }, { groups: 5 }, { groups: 7 });
    expect(from).toEqual([[{ claimId: ids[0], adds: 12 }]]);
  });

  it('are the one claim that does not split its number, where another tells a part of it', () => {
    const { on, ids } = reportedOf({ combined: 25, place: 'HEADLINE' }, { groups: 10 });
    expect(on('GROUPS_AND_INDIVIDUALS')).toEqual({ atLeast: 25, atMost: 25, from: [{ claimId: ids[0], adds: 25 }] });
  });

  it('are the claim that is right of two, where another article leaves room for no more', () => {
    const { on, ids } = reportedOf({ groups: 5 }, { groups: 7 }, { combined: 7, articleId: 'other' });
    expect(on('GROUPS')).toEqual({ atLeast: 7, atMost: 7, from: [{ claimId: ids[1], adds: 7 }] });
  });

  it('are one article of several that say the same', () => {
    const { from } = reportedOf({ groups: 12, articleId: 'one' }, { groups: 12, articleId: 'other' });
    expect(from.map((each) => each?.length)).toEqual([1]);
  });

  it('are all that articles say where they disagree', () => {
    const { from, ids } = reportedOf({ groups: 12, articleId: 'one' }, { groups: 10, articleId: 'other' });
    expect(from.map((each) => each?.map((origin) => 'claimId' in origin && origin.claimId))).toEqual([ids]);
  });

  it('are the claims of each meeting, together', () => {
    const { from, ids } = reportedOf({ groups: 12 }, { groups: 10, articleId: 'other', meetingId: 'another' });
    expect(from).toEqual([
      [
        { claimId: ids[0], adds: 12 },
        { claimId: ids[1], adds: 10 },
      ],
    ]);
  });
});
