import { describe, expect, it } from '@jest/globals';
import { isPartyBadge } from './party-badge.js';

describe("the Party's badge", () => {
  it.each([
    'Huy hiệu Đảng',
    'huy hiệu cao quý của Đảng',
    'Huy hiệu 40 năm tuổi Đảng',
    'Huy hiệu 60, 50 và 30 năm',
    'Huy hiệu 60-50 năm tuổi Đảng',
    'Huy hiệu 45',
  ])('is %s', (printed) => expect(isPartyBadge(printed)).toBe(true));

  it.each(['Huy hiệu', 'Huy hiệu Tuổi trẻ dũng cảm', 'Huy hiệu 26/3', 'Huy hiệu 26-3', 'Huy hiệu 20 năm công tác'])(
    'is not %s',
    (printed) => expect(isPartyBadge(printed)).toBe(false),
  );
});
