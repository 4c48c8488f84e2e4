import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unitsInPosition } from './unit-in-position.js';

describe('a unit inside a printed position', () => {
  it.each([
    ['Trưởng thôn Khuổi Phầy, xã Trung Hà', 'thôn Khuổi Phầy, xã Trung Hà', ['Trưởng thôn']],
    ['Chủ tịch UBND xã Ví Dụ', 'UBND xã Ví Dụ', ['Chủ tịch', 'Chủ tịch UBND']],
    ['Bí thư Chi bộ thôn Nà Thử', 'Chi bộ thôn Nà Thử', ['Bí thư', 'Bí thư Chi bộ']],
    ['Tổ trưởng tổ dân phố 5', 'tổ dân phố 5', ['Tổ trưởng', 'Tổ trưởng tổ dân phố']],
    ['Hiệu trưởng Trường Tiểu học Khe Thử', 'Trường Tiểu học Khe Thử', ['Hiệu trưởng', 'Hiệu trưởng Trường']],
    ['TRƯỞNG THÔN KHUỔI PHẦY, XÃ TRUNG HÀ', 'THÔN KHUỔI PHẦY, XÃ TRUNG HÀ', ['TRƯỞNG THÔN']],
  ])('is found in %s', (printed, unit, positions) => {
    expect(unitsInPosition(printed)).toEqual([{ unit, positions }]);
    expect(unitsInPosition(printed.normalize('NFD'))).toEqual([{ unit, positions }]);
  });

  it('is found for each post of several', () => {
    const units = unitsInPosition('Bí thư Chi bộ thôn Một, Trưởng ban Công tác Mặt trận thôn Hai').map(
      ({ unit }) => unit,
    );
    expect(units).toEqual(['Chi bộ thôn Một', 'ban Công tác Mặt trận thôn Hai']);
  });

  it.each([
    'Trưởng thôn',
    'Chủ tịch Hội Nông dân xã',
    'Trưởng ban Công tác Mặt trận thôn',
    'Bí thư Tỉnh Đoàn',
    'Phó Trưởng phòng Lao động, Thương binh và Xã hội',
    'Hiệu trưởng Trường Trung học cơ sở',
    'Giáo viên',
    'thôn Khuổi Phầy, xã Trung Hà',
    '',
  ])('is not made up where every commune has such a one, or no post stands before it: %s', (printed) => {
    expect(unitsInPosition(printed)).toEqual([]);
  });

  it('is always a part of what was printed, behind the post', () => {
    const word = fc.constantFrom(
      'Trưởng',
      'thôn',
      'Một',
      'xã',
      'Hai,',
      'UBND',
      'Bí thư',
      'Chi bộ',
      '3',
      'tổ',
      'Trường',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const printed = words.join(' ');
        for (const { unit, positions } of unitsInPosition(printed)) {
          expect(printed).toContain(unit);
          for (const position of positions) expect(printed).toContain(position);
          expect(positions).not.toHaveLength(0);
        }
      }),
    );
  });
});
