import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isFormer, splitPositions } from './positions.js';

describe('posts as printed', () => {
  it.each([
    ['Ủy viên BCH Đảng bộ tỉnh, Bí thư Huyện ủy', ['Ủy viên BCH Đảng bộ tỉnh', 'Bí thư Huyện ủy']],
    ['Phó Bí thư Huyện uỷ, Chủ tịch UBND huyện.', ['Phó Bí thư Huyện uỷ', 'Chủ tịch UBND huyện']],
    [
      'UVBTV Tỉnh ủy, Trưởng ban Tuyên giáo và Dân vận, nguyên Chủ tịch Hội đồng thi đua, khen thưởng',
      ['UVBTV Tỉnh ủy', 'Trưởng ban Tuyên giáo và Dân vận', 'nguyên Chủ tịch Hội đồng thi đua, khen thưởng'],
    ],
    ['Trưởng Ban Tổ chức, Kiểm tra', ['Trưởng Ban Tổ chức, Kiểm tra']],
    ['Phó Chủ tịch (phụ trách kinh tế, Phó ban chỉ đạo)', ['Phó Chủ tịch (phụ trách kinh tế, Phó ban chỉ đạo)']],
    ['HUV,PBT Đảng ủy,Chủ tịch UBND xã', ['HUV', 'PBT Đảng ủy', 'Chủ tịch UBND xã']],
    ['thôn Thử, xã Mẫu', ['thôn Thử, xã Mẫu']],
    [' , ', []],
  ])('reads in %s the posts %j', (printed, posts) => {
    expect(splitPositions(printed)).toEqual(posts);
  });

  it('loses no word and keeps the order', () => {
    const parts = fc.constantFrom('Bí thư Chi bộ', 'Trưởng thôn', 'khen thưởng', 'Tuyên giáo và Dân vận', '(a, Phó b)');
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1 }), (pieces) => {
        expect(splitPositions(pieces.join(', ')).join(', ')).toBe(pieces.join(', '));
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => splitPositions(text).every((post) => post !== '')));
  });

  it('knows a former post', () => {
    expect(isFormer('Nguyên Bí thư Huyện ủy')).toBe(true);
    expect(isFormer('Bí thư Huyện ủy')).toBe(false);
    expect(isFormer('Cựu chiến binh xã')).toBe(false);
  });
});
