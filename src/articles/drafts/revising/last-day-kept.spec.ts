import { describe, expect, it } from '@jest/globals';
import { lastDayWith, requireInOrder } from './last-day-kept.js';

describe('the last day of a meeting whose first one is put right', () => {
  it.each([
    ['2019-03-24', '2019-03-25', '2018-03-24', '2018-03-25'],
    ['2019-03-24', '2019-03-25', '2019-05-24', '2019-05-25'],
    ['--12-31', '--01-01', '2019-12-31', '2020-01-01'],
    ['--03-24', '--03-25', '2019-03-24', '2019-03-25'],
    ['2019-03-24', '2019-03-25', '2019', null],
    ['2019-03-24', '2019-03-25', null, null],
    ['2019-03-24', null, '2018-03-24', null],
  ])('%s to %s, now from %s, is %s', (heldOn, heldTo, now, last) => {
    expect(lastDayWith({ heldOn, heldTo }, now)).toBe(last);
  });

  it('is not before the first one', () => {
    expect(() => requireInOrder('2019-05-24', '2019-03-25', 'input.meetings.0.heldTo')).toThrow(
      /trước ngày đầu|before/u,
    );
    expect(() => requireInOrder('--05-24', '2019-03-25', 'x')).not.toThrow();
    expect(() => requireInOrder('2019-05-24', '2019-05-25', 'x')).not.toThrow();
  });
});
