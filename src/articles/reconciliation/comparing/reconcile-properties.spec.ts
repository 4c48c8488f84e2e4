import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anything } from '../../../../test/support/any-registered-rows.js';
import { claim, handed, registered } from '../../../../test/support/registered-rows.js';
import { exactOf } from './count.js';
import { reconcile } from './reconcile.js';

describe('any reconciliation', () => {
  it('is the same whatever the order of the rows', () => {
    fc.assert(
      fc.property(anything, fc.nat(), (rows, seed) => {
        const shuffled = <T>(values: readonly T[]) => values.toSorted((a, b) => order(a, seed) - order(b, seed));
        const other = {
          ...rows,
          awards: shuffled(rows.awards),
          handedOver: shuffled(rows.handedOver),
          claims: shuffled(rows.claims),
        };
        expect(essence(reconcile(other))).toEqual(essence(reconcile(rows)));
      }),
    );
  });

  it('never makes a number of what nobody says', () => {
    fc.assert(
      fc.property(anything, fc.nat(7), (rows, which) => {
        const unsaid = { quantity: 0, unsaid: 1, lines: 1, bucket: 'GRANTED' as const };
        const victim = rows.awards[which % Math.max(1, rows.awards.length)];
        fc.pre(victim !== undefined && victim.recipientKind !== 'UNKNOWN');
        const changed = rows.awards.map((each) => (each === victim ? { ...each, ...unsaid } : each));
        const found = reconcile({ ...rows, awards: changed }, 'BODY');
        const counted = `${victim?.recipientKind}S`;
        const own = found.rows.filter(
          (row) =>
            !row.overall &&
            row.counted === counted &&
            row.pattern.forms?.join() === victim?.formId &&
            row.pattern.awardClass === victim?.awardClass &&
            (row.pattern.grantors?.join() ?? null) === victim?.organisationId,
        );
        expect(own.map(({ granted }) => granted?.atMost ?? null)).toEqual([null]);
        expect(own.map(({ granted }) => granted && exactOf(granted))).toEqual([null]);
      }),
    );
  });

  it('sums over its rows to all that is recorded, each line in one row', () => {
    fc.assert(
      fc.property(anything, (rows) => {
        const { rows: found } = reconcile(rows);
        const own = found.filter(
          ({ overall, counted }) => !overall && counted !== 'GROUPS' && counted !== 'INDIVIDUALS',
        );
        const whole = (wanted: (kind: string) => boolean) =>
          rows.awards
            .filter(({ bucket, recipientKind }) => bucket === 'GRANTED' && wanted(recipientKind))
            .reduce((sum, { quantity }) => sum + quantity, 0);
        const sumOf = (counted: string) =>
          own.filter((row) => row.counted === counted).reduce((sum, { granted }) => sum + (granted?.atLeast ?? 0), 0);
        expect(sumOf('HOUSEHOLDS')).toBe(whole((kind) => kind === 'HOUSEHOLD'));
        expect(sumOf('ENTERPRISES')).toBe(whole((kind) => kind === 'ENTERPRISE'));
        const groups = found.filter(({ overall, counted }) => !overall && counted === 'GROUPS');
        const least = groups.reduce((sum, { granted }) => sum + (granted?.atLeast ?? 0), 0);
        expect(least).toBe(whole((kind) => kind === 'GROUP'));
      }),
    );
  });

  it('differs only where no number that is not known could make the two agree', () => {
    fc.assert(
      fc.property(anything, (rows) => {
        for (const { state, said, found } of reconcile(rows).comparisons) {
          if (state === 'AGREES' && found) expect(exactOf(said)).toBe(exactOf(found));
          if (state !== 'DIFFERS' || !found) continue;
          const overlap = said.atLeast <= (found.atMost ?? Infinity) && found.atLeast <= (said.atMost ?? Infinity);
          expect(overlap).toBe(false);
        }
      }),
    );
  });

  it('lets a combined count agree with every split that fits it, whichever side has it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 50 }),
        fc.boolean(),
        (groups, individuals, inRegistry) => {
          const combined = groups + individuals;
          const split = [handed({ quantity: groups }), handed({ quantity: individuals, recipientKind: 'INDIVIDUAL' })];
          const rows = inRegistry
            ? {
                handedOver: [handed({ quantity: combined, recipientKind: 'UNKNOWN' })],
                claims: [claim({ groups, individuals })],
              }
            : { handedOver: split, claims: [claim({ combined })] };
          const { comparisons, disagreements } = reconcile(registered(rows));
          expect(disagreements.filter(({ claimIds }) => claimIds.length > 0)).toEqual([]);
          expect(comparisons.map(({ state }) => state)).toContain('AGREES');
        },
      ),
    );
  });
});

function order(value: unknown, seed: number): number {
  let hash = seed | 1;
  for (const letter of JSON.stringify(value)) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return hash;
}

/** Everything but the samples of ids, whose order follows that of the rows. */
function essence({ rows, disagreements, notCounted, drafts, articleIds }: ReturnType<typeof reconcile>) {
  const side = ({
    code,
    pattern,
    counted,
    meetingId,
    left,
    right,
    reasons,
    claimIds,
  }: (typeof disagreements)[number]) => ({
    code,
    pattern,
    counted,
    meetingId,
    left,
    right,
    reasons,
    claimIds: claimIds.toSorted(),
  });
  return {
    rows: rows.map(({ pattern, overall, counted, proposed, granted, presented, reported, state }) => ({
      pattern,
      overall,
      counted,
      proposed,
      granted,
      presented,
      reported,
      state,
    })),
    disagreements: disagreements.map(side),
    notCounted: notCounted.map(({ code, count: n }) => [code, n]),
    drafts,
    articleIds,
  };
}
