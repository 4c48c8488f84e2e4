import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dongInWords } from './dong-in-words.js';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const SCALES: Record<string, number> = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 };

/** Read back word by word, knowing nothing of how it was written. */
function readBack(words: string): number {
  let [all, group, digit] = [0, 0, 0];
  for (const word of words
    .toLocaleLowerCase('vi')
    .replace(/ đồng$/, '')
    .split(' ')) {
    const known = DIGITS.indexOf(word);
    if (known >= 0) digit = known;
    else if (word === 'mốt') digit = 1;
    else if (word === 'lăm') digit = 5;
    else if (word === 'mười') group += 10;
    else if (word === 'mươi' || word === 'trăm') {
      group += digit * (word === 'trăm' ? 100 : 10);
      digit = 0;
    } else if (word !== 'linh') {
      const scale = SCALES[word]!;
      all = scale === 1e9 ? (all + group + digit) * scale : all + (group + digit) * scale;
      [group, digit] = [0, 0];
    }
  }
  return all + group + digit;
}

describe('An amount in words', () => {
  it.each([
    [0, 'Không đồng'],
    [447_000, 'Bốn trăm bốn mươi bảy nghìn đồng'],
    [1_490_000, 'Một triệu bốn trăm chín mươi nghìn đồng'],
    [3_005_015, 'Ba triệu không trăm linh năm nghìn không trăm mười lăm đồng'],
    [21_000_000, 'Hai mươi mốt triệu đồng'],
    [55_110_011, 'Năm mươi lăm triệu một trăm mười nghìn không trăm mười một đồng'],
    [1_000_000_005, 'Một tỷ không trăm linh năm đồng'],
  ])('%d is "%s"', (amount, words) => {
    expect(dongInWords(amount)).toBe(words);
  });

  it('is read back as the same amount, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 999_999_999_999 })),
        (amount) => {
          expect(readBack(dongInWords(amount))).toBe(amount);
        },
      ),
    );
  });
});
