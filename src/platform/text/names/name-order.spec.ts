import { describe, expect, it } from '@jest/globals';
import { sortKey } from './name-order.js';

/** As `COLLATE "vi-x-icu"` orders keys. */
const { compare } = new Intl.Collator('vi');
const byKey = (one: string, other: string): number => compare(sortKey(one), sortKey(other));

describe('ordering people', () => {
  it('goes by given name, then family name, then what is between', () => {
    const people = ['Lê Thị Bình', 'Trần An', 'Đinh Văn An', 'Đinh Thị An', 'Dương Ân', 'Cao Ăn'];
    expect(people.toSorted(byKey)).toEqual([
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
    expect(people.toSorted(byKey)).toEqual(people.toReversed());
  });

  it('puts đ after d and a short name before a longer one', () => {
    expect(['Lê Đa', 'Lê Dy', 'Lê Hàng', 'Lê Hà'].toSorted(byKey)).toEqual(['Lê Dy', 'Lê Đa', 'Lê Hà', 'Lê Hàng']);
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
});
