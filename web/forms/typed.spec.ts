import { describe, expect, it } from '@jest/globals';
import { amountOf, countOf, namesOf } from './typed.js';

describe('what was typed into a field', () => {
  it.each([
    ['6', 6],
    [' 06 ', 6],
    ['', null],
    ['sáu', undefined],
    ['6,5', undefined],
    ['-1', undefined],
    ['1o', undefined],
    ['1.000', 1000],
    ['1.5', undefined],
    ['0.500', undefined],
    ['007.000', undefined],
  ])('reads "%s" as the count %s, and nothing typed as not known', (typed, count) =>
    expect(countOf(typed)).toBe(count),
  );

  it('reads an amount with or without its points', () => {
    const amounts = ['1.560.000 đ', '1560000', '1 560 000 đồng', ' '].map(amountOf);
    expect(amounts).toEqual([1_560_000, 1_560_000, 1_560_000, null]);
  });

  it('takes no amount for another: a point that parts no thousands is not left out', () => {
    expect(['1.5', '1.5 triệu', '1.560.00', 'một triệu'].map(amountOf)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('keeps the keys of names that stayed, wherever they stand now', () => {
    const before = [
      { key: 'a1.g1', printed: 'UBND huyện' },
      { key: 'a1.g2', printed: 'Hội Nông dân huyện' },
    ];
    expect(namesOf(' Hội Nông dân huyện\n\nUBND xã Bãi Xanh', before)).toEqual([
      { key: 'a1.g2', printed: 'Hội Nông dân huyện' },
      { printed: 'UBND xã Bãi Xanh' },
    ]);
  });
});
