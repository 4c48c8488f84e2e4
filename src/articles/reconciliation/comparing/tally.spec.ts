import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exactly, relation, UNKNOWN_COUNT } from './count.js';
import { addTallies, agreedTally, countOf, fullerTally, type SaidCounts, statedIn, tallyOfClaim } from './tally.js';

const NOTHING: SaidCounts = {
  groups: null,
  individuals: null,
  households: null,
  enterprises: null,
  combined: null,
  unspecified: false,
};
const said = (parts: Partial<SaidCounts>) => tallyOfClaim({ ...NOTHING, ...parts });
const count = fc.option(fc.nat(100));
const anySaid: fc.Arbitrary<SaidCounts> = fc.record({
  groups: count,
  individuals: count,
  households: count,
  enterprises: count,
  combined: fc.option(fc.integer({ min: 1, max: 200 })),
  unspecified: fc.boolean(),
});

describe('what a claim counts', () => {
  it('is nothing where the article counts nothing, and a stated zero is a zero', () => {
    expect(said({})).toEqual({});
    expect(said({ households: 0 })).toEqual({ HOUSEHOLD: exactly(0) });
  });

  it('leaves "25 tập thể và cá nhân" unsplit: each of the two may be any part of it', () => {
    const tally = said({ combined: 25 });
    expect(countOf(tally, 'GROUPS_AND_INDIVIDUALS')).toEqual(exactly(25));
    expect(countOf(tally, 'GROUPS')).toEqual({ atLeast: 0, atMost: 25 });
    expect(countOf(tally, 'HOUSEHOLDS')).toBeNull();
    expect(statedIn(tally)).toEqual(['GROUPS_AND_INDIVIDUALS']);
  });

  it('takes a combined count for the sum where it is the sum, else leaves open whether it stands apart', () => {
    expect(said({ groups: 10, individuals: 15, combined: 25 })).toEqual({
      GROUP: exactly(10),
      INDIVIDUAL: exactly(15),
    });
    const open = said({ groups: 10, combined: 25 });
    expect(countOf(open, 'GROUPS_AND_INDIVIDUALS')).toEqual({ atLeast: 25, atMost: 35 });
  });

  it('knows nothing of "nhiều tập thể, cá nhân", and of "12 tập thể và nhiều cá nhân" the groups', () => {
    expect(said({ unspecified: true })).toEqual({ UNKNOWN: UNKNOWN_COUNT });
    const some = said({ groups: 12, unspecified: true });
    expect(countOf(some, 'GROUPS')).toEqual(exactly(12));
    expect(countOf(some, 'INDIVIDUALS')).toEqual(UNKNOWN_COUNT);
  });

  it('is never made known by putting it together with others: what is open stays open', () => {
    fc.assert(
      fc.property(anySaid, anySaid, (one, other) => {
        const sum = addTallies(
          tallyOfClaim({ ...one, unspecified: true, groups: null, individuals: null }),
          tallyOfClaim(other),
        );
        expect(countOf(sum, 'GROUPS_AND_INDIVIDUALS')?.atMost).toBeNull();
      }),
    );
  });

  it('never says less of a kind than the article states of it', () => {
    fc.assert(
      fc.property(anySaid, (claim) => {
        const groups = countOf(tallyOfClaim(claim), 'GROUPS');
        if (claim.groups !== null) expect(groups?.atLeast).toBe(claim.groups);
      }),
    );
  });
});

describe('two tellings of one thing', () => {
  it('are not added up: a combined headline and the split in the body agree', () => {
    const told = fullerTally(said({ combined: 25 }), said({ groups: 10, individuals: 15 }));
    expect(told).toEqual({ GROUP: exactly(10), INDIVIDUAL: exactly(15) });
  });

  it('leave over of a combined count what the split does not take up', () => {
    const told = fullerTally(said({ groups: 10 }), said({ combined: 25 }));
    expect(told).toEqual({ GROUP: exactly(10), UNKNOWN: exactly(15) });
  });

  it('come to the same in either order', () => {
    fc.assert(
      fc.property(anySaid, anySaid, (a, b) => {
        const [one, other] = [tallyOfClaim(a), tallyOfClaim(b)];
        expect(fullerTally(one, other)).toEqual(fullerTally(other, one));
        expect(agreedTally([one, other])).toEqual(agreedTally([other, one]));
      }),
    );
  });

  it('never differ where a combined count and a split fit each other', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), (groups, individuals) => {
        fc.pre(groups + individuals > 0);
        const split = said({ groups, individuals });
        const combined = said({ combined: groups + individuals });
        for (const row of ['GROUPS', 'INDIVIDUALS', 'GROUPS_AND_INDIVIDUALS'] as const) {
          const [one, other] = [countOf(split, row), countOf(combined, row)];
          if (!one || !other) throw new Error('both speak of it');
          expect(['EQUAL', 'OPEN']).toContain(relation(one, other));
        }
      }),
    );
  });
});
