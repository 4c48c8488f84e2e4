import { describe, expect, it } from '@jest/globals';
import { dayOf, partialDateOf } from './days.js';

describe('a day that was typed at the desk', () => {
  it.each([
    ['14/1/2022', '2022-01-14'],
    ['14-01-2022', '2022-01-14'],
    ['14.1.2022', '2022-01-14'],
    ['1/2022', '2022-01'],
    ['2022', '2022'],
    ['2022-01-14', '2022-01-14'],
    ['  ', null],
    ['14/1', undefined],
    ['hôm qua', undefined],
    ['31/2/2022', undefined],
    ['14/13/2022', undefined],
    ['29/2/2024', '2024-02-29'],
  ])('reads %s as the day %s', (typed, day) => expect(partialDateOf(typed)).toBe(day));

  it('has to be whole where a day is asked for', () => {
    expect([dayOf('14/1/2022'), dayOf('1/2022'), dayOf('')]).toEqual(['2022-01-14', undefined, null]);
  });
});
