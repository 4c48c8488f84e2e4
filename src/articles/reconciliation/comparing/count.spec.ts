import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  add,
  agreedOrSpread,
  type Count,
  countInWords,
  exactly,
  exactOf,
  fuller,
  gap,
  isUnknown,
  perhaps,
  relation,
  UNKNOWN_COUNT,
} from './count.js';

const anyCount: fc.Arbitrary<Count> = fc
  .tuple(fc.nat(50), fc.option(fc.nat(50)))
  .map(([atLeast, more]) => ({ atLeast, atMost: more === null ? null : atLeast + more }));

describe('a count as far as it is known', () => {
  it.each([
    [exactly(12), '12', '12'],
    [exactly(0), '0', '0'],
    [{ atLeast: 12, atMost: null }, 'ít nhất 12', 'at least 12'],
    [{ atLeast: 10, atMost: 12 }, 'từ 10 đến 12', '10 to 12'],
    [{ atLeast: 0, atMost: 25 }, 'nhiều nhất 25', 'at most 25'],
    [UNKNOWN_COUNT, 'không rõ', 'unknown'],
    [exactly(1490), '1.490', '1,490'],
  ])('is said in words: %j', (count, vi, en) => {
    expect(countInWords(count, 'vi')).toBe(vi);
    expect(countInWords(count, 'en')).toBe(en);
  });

  it('stays open when something unknown is added: never 0, never 1', () => {
    fc.assert(
      fc.property(anyCount, (count) => {
        const sum = add(count, UNKNOWN_COUNT);
        expect(sum).toEqual({ atLeast: count.atLeast, atMost: null });
        expect(exactOf(sum)).toBeNull();
      }),
    );
  });

  it('is more or less only where nothing unknown can make the two equal', () => {
    fc.assert(
      fc.property(anyCount, anyCount, (one, other) => {
        const how = relation(one, other);
        const mirror = { MORE: 'LESS', LESS: 'MORE', EQUAL: 'EQUAL', OPEN: 'OPEN' }[how];
        expect(relation(other, one)).toBe(mirror);
        expect(gap(one, other) > 0).toBe(how === 'MORE' || how === 'LESS');
        expect(gap(one, other)).toBe(gap(other, one));
        if (how === 'EQUAL') expect(exactOf(one)).toBe(exactOf(other));
      }),
    );
  });

  it('of several sources is what all can be right about, else all that they say', () => {
    expect(agreedOrSpread([exactly(12), UNKNOWN_COUNT])).toEqual(exactly(12));
    expect(agreedOrSpread([exactly(12), exactly(10)])).toEqual({ atLeast: 10, atMost: 12 });
    expect(agreedOrSpread([exactly(12), { atLeast: 13, atMost: null }])).toEqual({ atLeast: 12, atMost: null });
    fc.assert(
      fc.property(fc.array(anyCount, { minLength: 1, maxLength: 5 }), (counts) => {
        expect(agreedOrSpread(counts.toReversed())).toEqual(agreedOrSpread(counts));
      }),
    );
  });

  it('told twice is the fuller telling, and "many" beside a number adds nothing', () => {
    expect(fuller(exactly(3), exactly(12))).toEqual(exactly(12));
    expect(fuller(UNKNOWN_COUNT, exactly(12))).toEqual(exactly(12));
    expect(isUnknown(fuller(UNKNOWN_COUNT, UNKNOWN_COUNT))).toBe(true);
  });

  it('that may or may not be meant begins at nothing', () => {
    expect(perhaps(exactly(5))).toEqual({ atLeast: 0, atMost: 5 });
    expect(perhaps({ atLeast: 5, atMost: null })).toEqual(UNKNOWN_COUNT);
  });
});
