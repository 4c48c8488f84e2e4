import { describe, expect, it } from '@jest/globals';
import { numbersIn } from './chosen-numbers.js';

describe('numbers of lines as they are typed', () => {
  it.each([
    ['3', [3]],
    ['1-3, 7', [1, 2, 3, 7]],
    ['2–4;9', [2, 3, 4, 9]],
    ['5 6', [5, 6]],
  ])('“%s”', (text, wanted) => {
    const chosen = numbersIn(text);
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9].filter((number) => chosen?.(number))).toEqual(wanted);
  });

  it.each(['', 'abc', '1-', '1,b'])('“%s” is none', (text) => {
    expect(numbersIn(text)).toBeNull();
  });
});
