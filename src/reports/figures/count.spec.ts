import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  atLeastOf,
  changeBetween,
  type Count,
  countPhrase,
  countText,
  differenceText,
  exactOf,
  exactly,
  isUnknown,
  NONE,
  plus,
  sum,
} from './count.js';

const counts = fc.record({ known: fc.nat(1000), silent: fc.nat(3) });

describe('a count', () => {
  it('is exact, a lower bound, or not known: always just one of them', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const said = [exactOf(count) !== null, atLeastOf(count) !== null, isUnknown(count)];
        expect(said.filter(Boolean)).toHaveLength(1);
      }),
    );
  });

  it('of a sum is exact only where every part is: what nobody knows is never added as 0', () => {
    fc.assert(
      fc.property(fc.array(counts), (parts) => {
        const total = sum(parts);
        expect(exactOf(total) !== null).toBe(parts.every((part) => exactOf(part) !== null));
        expect(total).toEqual(parts.reduce(plus, NONE));
      }),
    );
  });

  it('is worded with dots in Vietnamese and commas in English', () => {
    expect(countText(exactly(1234567), 'vi')).toBe('1.234.567');
    expect(countText({ known: 1200, silent: 1 }, 'en')).toBe('at least 1,200');
    expect(countText({ known: 12, silent: 2 }, 'vi')).toBe('ít nhất 12');
    expect(countText({ known: 0, silent: 2 }, 'vi')).toBe('không rõ');
    expect(countText(NONE, 'vi')).toBe('0');
  });

  it('stands in a sentence as officials write it', () => {
    expect(countPhrase(exactly(6), 'tập thể')).toBe('06 tập thể');
    expect(countPhrase({ known: 12, silent: 1 }, 'cá nhân')).toBe('ít nhất 12 cá nhân');
    expect(countPhrase({ known: 0, silent: 1 }, 'cá nhân')).toBe('cá nhân (nguồn không nêu số lượng)');
  });

  it('differs from another by a number where both are exact, and by at least one where only the lower is', () => {
    const atLeast = (known: number): Count => ({ known, silent: 1 });
    expect(differenceText(exactly(5), exactly(8), 'vi')).toBe('-3');
    expect(differenceText(exactly(1500), exactly(0), 'vi')).toBe('+1.500');
    expect(differenceText(atLeast(44), exactly(3), 'vi')).toBe('tăng ít nhất 41');
    expect(differenceText(NONE, atLeast(43), 'vi')).toBe('giảm ít nhất 43');
    expect(differenceText(NONE, atLeast(43), 'en')).toBe('down by at least 43');
    for (const [later, earlier] of [
      [exactly(5), atLeast(3)],
      [atLeast(5), exactly(8)],
      [atLeast(9), atLeast(3)],
      [atLeast(0), NONE],
    ] as const)
      expect(differenceText(later, earlier, 'vi')).toBe('không rõ');
  });

  it('changed at least as much as is said, whatever the silent lines hide', () => {
    fc.assert(
      fc.property(counts, counts, fc.nat(500), fc.nat(500), (later, earlier, more, before) => {
        const change = changeBetween(later, earlier);
        if (change === null) return;
        const real = later.known + (later.silent && more) - earlier.known - (earlier.silent && before);
        expect(
          change.atLeast ? Math.abs(real) >= Math.abs(change.by) && real * change.by > 0 : real === change.by,
        ).toBe(true);
      }),
    );
  });
});
