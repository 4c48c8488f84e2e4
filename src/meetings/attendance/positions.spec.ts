import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { positionsOf } from './positions.js';

const printedOf = (printed: string) => positionsOf(undefined, printed)?.map((position) => position.printed);

describe('the positions of somebody who attended', () => {
  it('are parted where a comma parts posts, and only there', () => {
    expect(printedOf('Ủy viên BCH Đảng bộ tỉnh, Bí thư Huyện ủy')).toEqual([
      'Ủy viên BCH Đảng bộ tỉnh',
      'Bí thư Huyện ủy',
    ]);
    expect(printedOf('Phó Chủ tịch Hội đồng Thi đua, khen thưởng')).toEqual([
      'Phó Chủ tịch Hội đồng Thi đua, khen thưởng',
    ]);
  });

  it('are former ones where "nguyên" is printed, unless somebody said otherwise', () => {
    expect(positionsOf(undefined, 'nguyên Chủ tịch UBND huyện')).toMatchObject([{ former: true }]);
    expect(positionsOf([{ printed: 'nguyên Chủ tịch UBND huyện', former: false }], undefined)).toMatchObject([
      { former: false },
    ]);
  });

  it('are taken as listed where they are listed, whatever the printed string says', () => {
    expect(positionsOf([{ printed: 'Bí thư Chi bộ' }], 'Bí thư Chi bộ, Trưởng thôn')).toHaveLength(1);
  });

  it('are left alone when nothing was said, and cleared by null', () => {
    expect(positionsOf(undefined, undefined)).toBeUndefined();
    expect(positionsOf(null, undefined)).toEqual([]);
    expect(positionsOf(undefined, null)).toEqual([]);
  });

  it('never come out empty, and keep every letter that was printed', () => {
    fc.assert(
      fc.property(fc.string(), (printed) => {
        const positions = printedOf(printed) ?? [];
        const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
        expect(positions.every((position) => position !== '')).toBe(true);
        expect(letters(positions.join(''))).toBe(letters(printed));
      }),
    );
  });
});
