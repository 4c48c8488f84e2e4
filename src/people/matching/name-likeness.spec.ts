import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldVietnamese, iyKey } from '../../platform/text/fold-vietnamese.js';
import { nameKeys, nameLikeness, spellings } from './name-likeness.js';

const like = (one: string, other: string) => nameLikeness(nameKeys(one), nameKeys(other));

describe('two printed names', () => {
  it('are one in ways that are told apart', () => {
    expect(like('Nguyễn Văn Thắng', 'Nguyễn  Văn Thắng')).toBe('NAME_AS_PRINTED');
    expect(like('Đồng chí Nguyễn Văn Thắng', 'Nguyễn Văn Thắng')).toBe('NAME_AS_PRINTED');
    expect(like('Nguyễn Thuý Hoà', 'NGUYỄN THÚY HÒA')).toBe('NAME_SAME_ACCENTS');
    expect(like('Nguyễn Văn Thắng', 'Nguyen Van Thang')).toBe('NAME_WITHOUT_ACCENTS');
    expect(like('Nguyễn Văn Thắng', 'Nguyễn Văn Thăng')).toBe('NAME_OTHER_ACCENTS');
    expect(like('Lý Thị Mỹ', 'Lí Thị Mĩ')).toBe('NAME_I_OR_Y');
  });

  it('are close with one slip of typing, or a middle name left out', () => {
    expect(like('Nguyễn Văn Thắng', 'Nguyễn Văn Thắn')).toBe('NAME_SIMILAR');
    expect(like('Nguyễn Văn Thắng', 'Nguyễn Vân Thnắg')).toBe('NAME_SIMILAR');
    expect(like('Nguyễn Văn Thắng', 'Nguyễm Văn Thắng')).toBe('NAME_SIMILAR');
    expect(like('Lò Thị Mai', 'Lò Mai')).toBe('NAME_SIMILAR');
  });

  it('are two otherwise', () => {
    expect(like('Nguyễn Văn Thắng', 'Nguyễn Văn Thanh Tùng')).toBeNull();
    expect(like('Nguyễn Văn Hùng', 'Nguyễn Văn Cường')).toBeNull();
    expect(like('Ma A Sử', 'Ma A Sữu')).toBeNull();
    expect(like('Lò Thị Mai', 'Thị Mai')).toBeNull();
    expect(like('...', '...')).toBeNull();
  });

  it('are compared the same both ways', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'anh tvy'), minLength: 6, maxLength: 14 });
    fc.assert(fc.property(letters, letters, (one, other) => expect(like(one, other)).toBe(like(other, one))));
  });

  it('have just the spellings that differ by i and y, themselves first', () => {
    expect(spellings('ly thi my')).toEqual(['ly thi my', 'li thi my', 'ly thi mi', 'li thi mi']);
    expect(spellings('tran thi thuy')).toEqual(['tran thi thuy']);
    const words = fc.array(fc.constantFrom('ly', 'li', 'my', 'hy', 'quy', 'thuy', 'an', 'tay'), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(words, (each) => {
        const key = foldVietnamese(each.join(' '));
        const all = spellings(key);
        expect(all[0]).toBe(key);
        expect(new Set(all).size).toBe(all.length);
        expect(all.every((spelling) => iyKey(spelling) === iyKey(key))).toBe(true);
      }),
    );
  });
});
