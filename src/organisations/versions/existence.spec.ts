import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../platform/time/day.js';
import { existedOn, type Life, outlives, standingOn } from './existence.js';

const day = fc.integer({ min: 0, max: 2000 }).map((n) => addDays('2020-01-01', n));
const life: fc.Arbitrary<Life> = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([a, b]) => (a !== null && b !== null && a > b ? { validFrom: b, validTo: a } : { validFrom: a, validTo: b }));

describe('who existed on a day', () => {
  it('counts the first and the last day, and not the days around them', () => {
    expect(existedOn('2011-01-01', '2025-06-30', '2011-01-01')).toBe(true);
    expect(existedOn('2011-01-01', '2025-06-30', '2025-06-30')).toBe(true);
    expect(existedOn('2011-01-01', '2025-06-30', '2025-07-01')).toBe(false);
    expect(existedOn('2011-01-01', '2025-06-30', '2010-12-31')).toBe(false);
  });

  it('takes an end that is not known as open', () => {
    fc.assert(
      fc.property(day, day, (when, end) => {
        expect(existedOn(null, null, when)).toBe(true);
        expect(existedOn(end, null, when)).toBe(when >= end);
        expect(existedOn(null, end, when)).toBe(when <= end);
      }),
    );
  });

  it('lists exactly those that stood, in their order', () => {
    fc.assert(
      fc.property(fc.array(life), day, (lives, when) => {
        const standing = standingOn(lives, when);
        expect(standing).toEqual(lives.filter((one) => existedOn(one.validFrom, one.validTo, when)));
      }),
    );
  });
});

describe('a body and the area it lies in', () => {
  it('is doubted when the area ended first', () => {
    const district = { validFrom: null, validTo: '2025-06-30' };
    expect(outlives({ validFrom: '1990-01-01', validTo: null }, district)).toBe(true);
    expect(outlives({ validFrom: '1990-01-01', validTo: '2025-06-30' }, district)).toBe(false);
    expect(outlives({ validFrom: null, validTo: null }, { validFrom: '2025-07-01', validTo: null })).toBe(false);
  });

  it('is never doubted beside something that always stood', () => {
    fc.assert(
      fc.property(life, (one) => {
        expect(outlives(one, { validFrom: null, validTo: null })).toBe(false);
        expect(outlives(one, one)).toBe(false);
      }),
    );
  });
});
