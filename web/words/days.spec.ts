import { describe, expect, it } from '@jest/globals';
import { dayOf, notADay, partialDateOf } from './days.js';

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

  it.each([
    [
      '1/2/21',
      'Ngày ký: gõ đủ bốn chữ số của năm, như 14/1/2022.',
      'Signed: type all four digits of the year, like 14/1/2022.',
    ],
    ['31/2/2022', 'Ngày ký: lịch không có ngày 31/2/2022.', 'Signed: the calendar has no 31/2/2022.'],
    ['1/2022', 'Ngày ký: hãy gõ như 14/1/2022.', 'Signed: type it like 14/1/2022.'],
    ['hôm qua', 'Ngày ký: hãy gõ như 14/1/2022.', 'Signed: type it like 14/1/2022.'],
  ])('says of %s what is wrong with it', (typed, vi, en) =>
    expect(notADay('Ngày ký', 'Signed', typed)).toEqual([vi, en]),
  );

  it('has to be whole where a day is asked for', () => {
    expect([dayOf('14/1/2022'), dayOf('1/2022'), dayOf('')]).toEqual(['2022-01-14', undefined, null]);
  });
});
