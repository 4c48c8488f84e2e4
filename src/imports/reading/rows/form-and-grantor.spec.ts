import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formAndGrantor } from './form-and-grantor.js';

describe('a certificate that is printed with its grantor', () => {
  it.each([
    ['Bằng khen LĐLĐ tỉnh', 'Bằng khen', 'LĐLĐ tỉnh'],
    ['Giấy khen UBND xã A', 'Giấy khen', 'UBND xã A'],
    ['BK UBND tỉnh', 'BK', 'UBND tỉnh'],
    ['GK Hội ND huyện', 'GK', 'Hội ND huyện'],
    ['Tặng Bằng khen Chủ tịch UBND tỉnh', 'Bằng khen', 'Chủ tịch UBND tỉnh'],
    ['BK-UBND tỉnh', 'BK', 'UBND tỉnh'],
    ['GK (UBND xã)', 'GK', 'UBND xã'],
    ['Bằng khen Bộ GD&ĐT', 'Bằng khen', 'Bộ GD&ĐT'],
    ['Bằng khen cấp tỉnh', 'Bằng khen', 'cấp tỉnh'],
    ['BK tỉnh', 'BK', 'tỉnh'],
    ['Giấy khen Hiệu trưởng Trường THCS Mẫu', 'Giấy khen', 'Hiệu trưởng Trường THCS Mẫu'],
    ['Bằng khen của Bộ trưởng', 'Bằng khen', 'Bộ trưởng'],
    ['bang khen cua UBND tinh', 'bang khen', 'UBND tinh'],
    ['GK của HND xã', 'GK', 'HND xã'],
    ['UBND tỉnh tặng Bằng khen', 'Bằng khen', 'UBND tỉnh'],
    ['Đề nghị LĐLĐ huyện tặng GK', 'GK', 'LĐLĐ huyện'],
    ['BẰNG KHEN LĐLĐ TỈNH', 'BẰNG KHEN', 'LĐLĐ TỈNH'],
    ['Bằng khen UBND tỉnh'.normalize('NFD'), 'Bằng khen'.normalize('NFD'), 'UBND tỉnh'.normalize('NFD')],
  ])('%s is %s of %s', (printed, form, grantor) => expect(formAndGrantor(printed)).toEqual({ form, grantor }));

  it.each([
    'Bằng khen',
    'Giấy khen củabất kỳ',
    'Bằng khen xuất sắc',
    // Of these the catalogue has forms of their own.
    'Bằng khen Thủ tướng',
    'BK Chính phủ',
    'Bằng khen Chủ tịch nước',
    // Two, of which it would be a guess to take one.
    'Bằng khen, Giấy khen UBND xã',
    'Bằng khen UBND tỉnh, GK UBND huyện',
    'Bằng khen của UBND tỉnh và Giấy khen của UBND huyện',
    'Kỷ niệm chương Hội Nông dân',
    'BKAV tỉnh',
    'Nguyễn Văn Bằng khen UBND tỉnh',
    `Bằng khen UBND ${'tỉnh '.repeat(100)}`,
  ])('%s is none', (printed) => expect(formAndGrantor(printed)).toBeNull());

  it('prints both as they stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = formAndGrantor(`BK UBND ${text}`);
        expect(found === null || `BK UBND ${text}`.includes(found.grantor)).toBe(true);
      }),
    );
  });
});
