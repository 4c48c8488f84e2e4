import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { accentKey, hasAccents } from './accent-key.js';
import { foldVietnamese, iyKey } from './fold-vietnamese.js';

describe('finding a name however it was typed', () => {
  it.each([
    ['Đinh Công Thơ', 'dinh cong tho'],
    ['Ðinh  CÔNG\u00a0THƠ', 'dinh cong tho'],
    ['Ɖinh Công Thơ'.normalize('NFD'), 'dinh cong tho'],
    ['Hoà, hòa; THUỶ - thủy', 'hoa hoa thuy thuy'],
    ["H'Hen Niê", 'h hen nie'],
    ['Y Ƀlô Êban', 'y blo eban'],
    ['1034/QĐ-UBND', '1034 qd ubnd'],
    ['…', ''],
  ])('folds %s to %s', (text, key) => {
    expect(foldVietnamese(text)).toBe(key);
  });

  it('is stable for every single character of Unicode', () => {
    for (let point = 0; point <= 0x10ffff; point += 1) {
      const once = foldVietnamese(String.fromCodePoint(point));
      if (foldVietnamese(once) !== once) throw new Error(`U+${point.toString(16)}`);
    }
  });

  it('is stable, does not see case, and does not see how accents are composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const key = foldVietnamese(text);
        expect(foldVietnamese(key)).toBe(key);
        expect(foldVietnamese(text.normalize('NFD'))).toBe(key);
        expect(key).toBe(key.trim().replace(/ {2,}/gu, ' '));
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aăâđêôơưÀẢÃÁẠỂự ') }), (text) => {
        expect(foldVietnamese(text.toUpperCase())).toBe(foldVietnamese(text));
      }),
    );
  });
});

describe('exact accents', () => {
  it.each([
    ['hoà', 'HÒA'],
    ['thuỷ', 'thủy'],
    ['qúy', 'quý'],
    ['gìa', 'già'],
    ['hòan', 'hoàn'],
    ['khoẻ', 'khỏe'],
    ['Uỷ ban', 'Ủy ban'],
    ['thúê', 'thuế'],
    ['khủyu', 'khuỷu'],
  ])('knows %s and %s for one word', (one, other) => {
    expect(accentKey(one)).toBe(accentKey(other));
  });

  it('keeps Hà, Hạ and Ha apart', () => {
    expect(new Set(['Hà', 'Hạ', 'Ha', 'Hả'].map(accentKey)).size).toBe(4);
  });

  it.each(['quốc', 'nguyễn', 'giếng', 'gì', 'người', 'ngoài', 'tiền', 'mùa', 'quỳnh', 'khuyến', 'được', 'yến', 'giữ'])(
    'leaves %s as it is written',
    (word) => expect(accentKey(word)).toBe(word),
  );

  it('is stable and folds to the same key as the text', () => {
    const letters = fc.constantFrom(...'bcdđghklmnpqrstvxaàảãáạăằâấeèêếiìoòôốơờuùưừyỳ -');
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        const key = accentKey(text);
        expect(accentKey(key)).toBe(key);
        expect(foldVietnamese(key)).toBe(foldVietnamese(text));
      }),
    );
  });

  it('tells a search typed with accents from one without', () => {
    expect(['Hà', 'đinh', 'Ðinh', 'ha noi'].map(hasAccents)).toEqual([true, true, true, false]);
  });
});

describe('i and y in common words', () => {
  it.each([
    ['kỷ niệm chương', 'kỉ niệm chương'],
    ['chiến sĩ', 'chiến sỹ'],
    ['Lý', 'Lí'],
    ['quý', 'quí'],
  ])('finds %s and %s together', (one, other) => {
    expect(iyKey(one)).toBe(iyKey(other));
  });

  it.each([
    ['tay', 'tai'],
    ['thủy', 'thui'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(iyKey(one)).not.toBe(iyKey(other));
  });
});
