import { describe, expect, it } from '@jest/globals';
import { countDoubts, type MeetingTimes, timeProblems, wasCertainlyAbsent, yearDoubts } from './meeting-rules.js';

const held = (heldFrom: string, more: Partial<MeetingTimes> = {}): MeetingTimes => ({
  kind: 'YEAR_END_REVIEW',
  heldFrom,
  heldTo: null,
  yearReviewed: null,
  yearPlanned: null,
  ...more,
});
const codes = (times: MeetingTimes) => yearDoubts(times).map(({ code }) => code);

describe('the years of a meeting', () => {
  it('are asked for when it was held in January', () => {
    expect(codes(held('2021-01-12'))).toEqual(['JANUARY_WITHOUT_YEAR_REVIEWED']);
    expect(codes(held('2021-01'))).toEqual(['JANUARY_WITHOUT_YEAR_REVIEWED']);
    expect(codes(held('2021'))).toEqual([]);
    expect(codes(held('2021-12-30'))).toEqual([]);
    expect(codes(held('2021-01-12', { kind: 'CONGRESS' }))).toEqual([]);
  });

  it('may be its own or the one before, and nothing else without a doubt', () => {
    expect(codes(held('2021-01-12', { yearReviewed: 2020 }))).toEqual([]);
    expect(codes(held('2020-12-28', { yearReviewed: 2020 }))).toEqual([]);
    expect(codes(held('2021-01-12', { yearReviewed: 2019 }))).toEqual(['HELD_OUTSIDE_YEAR_REVIEWED']);
    expect(codes(held('2021-01-12', { yearReviewed: 2022 }))).toEqual(['HELD_OUTSIDE_YEAR_REVIEWED']);
  });

  it('are refused when the year planned lies before the year reviewed', () => {
    const problems = timeProblems(held('2021-01-12', { yearReviewed: 2020, yearPlanned: 2019 }));
    expect(problems.map(({ field }) => field)).toEqual(['input.yearPlanned']);
  });
});

describe('the days of a meeting', () => {
  it('are refused only when the end is certainly before the start', () => {
    expect(timeProblems(held('2021-01-12', { heldTo: '2021-01-11' }))).toHaveLength(1);
    expect(timeProblems(held('2021-06', { heldTo: '2021' }))).toEqual([]);
  });

  it('accuse a body only when it cannot have been there', () => {
    const district = { validFrom: '1975-01-01', validTo: '2025-06-30' };
    expect(wasCertainlyAbsent(district, { heldFrom: '2025-07-01', heldTo: null })).toBe(true);
    expect(wasCertainlyAbsent(district, { heldFrom: '2025-06-30', heldTo: '2025-07-01' })).toBe(false);
    expect(wasCertainlyAbsent(district, { heldFrom: '2025', heldTo: null })).toBe(false);
    expect(wasCertainlyAbsent(district, { heldFrom: '1974-12', heldTo: null })).toBe(true);
    expect(wasCertainlyAbsent({ validFrom: null, validTo: null }, { heldFrom: '2025', heldTo: null })).toBe(false);
  });
});

describe('a delegation', () => {
  it('may be uncounted, and is doubted when it is larger than any hall', () => {
    expect(countDoubts(null, 'input')).toEqual([]);
    expect(countDoubts(300, 'input')).toEqual([]);
    expect(countDoubts(30_000, 'input')).toMatchObject([{ field: 'input.delegationCount' }]);
  });
});
