import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareByAlphabet, compareSortKeys, compareVietnameseNames, sortKey } from './name-order.js';

const word = fc.string({ unit: fc.constantFrom(...'abcdđeghiklmnoôơpqrstuưvxyăâê'), minLength: 1, maxLength: 4 });
const toned = fc.tuple(word, fc.constantFrom('', 'à', 'ả', 'ã', 'á', 'ạ')).map(([letters, vowel]) => letters + vowel);
const name = fc.array(toned, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

describe('ordering people', () => {
  it('goes by given name, then family name, then what is between', () => {
    const people = ['Lê Thị Bình', 'Trần An', 'Đinh Văn An', 'Đinh Thị An', 'Dương Ân', 'Cao Ăn'];
    expect(people.toSorted(compareVietnameseNames)).toEqual([
      'Đinh Thị An',
      'Đinh Văn An',
      'Trần An',
      'Cao Ăn',
      'Dương Ân',
      'Lê Thị Bình',
    ]);
  });

  it('orders tones ngang, huyền, hỏi, ngã, sắc, nặng before it looks at the family name', () => {
    const people = ['An Hạ', 'An Há', 'Bùi Hã', 'Cao Hả', 'Đỗ Hà', 'Vũ Ha'];
    expect(people.toSorted(compareVietnameseNames)).toEqual(people.toReversed());
  });

  it('puts đ after d and a short name before a longer one', () => {
    expect(['Lê Đa', 'Lê Dy', 'Lê Hàng', 'Lê Hà'].toSorted(compareVietnameseNames)).toEqual([
      'Lê Dy',
      'Lê Đa',
      'Lê Hà',
      'Lê Hàng',
    ]);
  });

  it.each([
    ['Lê Thị Hà', 'ha1 lê0 thi5'],
    ["H'Hen Niê", 'niê0 hhen0'],
    ['Giàng A Chu', 'chu0 giang1 a0'],
    ['Trọng', 'trong5'],
    ['Ðỗ Án', 'an4 đô3'],
    ['', ''],
  ])('makes of %s the key %s', (printed, key) => {
    expect(sortKey(printed)).toBe(key);
  });

  it('is a total order, and the fallback alphabet agrees with ICU on Vietnamese keys', () => {
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        const [ka, kb] = [sortKey(a), sortKey(b)];
        expect(Math.sign(compareByAlphabet(ka, kb))).toBe(Math.sign(compareSortKeys(ka, kb)));
        expect(Math.sign(compareVietnameseNames(a, b))).toBe(-Math.sign(compareVietnameseNames(b, a)) + 0);
        const sorted = [a, b, c].toSorted(compareVietnameseNames);
        expect([c, a, b].toSorted(compareVietnameseNames)).toEqual(sorted);
      }),
    );
  });
});
