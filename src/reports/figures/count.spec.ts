import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  atLeastOf,
  countPhrase,
  countText,
  difference,
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

  it('differs from another by a number only where both are exact', () => {
    expect(difference(exactly(5), exactly(8))).toBe(-3);
    expect(difference(exactly(5), { known: 8, silent: 1 })).toBeNull();
    expect(differenceText(exactly(1500), exactly(0), 'vi')).toBe('+1.500');
    expect(differenceText({ known: 0, silent: 1 }, NONE, 'vi')).toBe('không rõ');
  });
});
