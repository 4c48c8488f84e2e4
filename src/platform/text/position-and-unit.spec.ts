import { describe, expect, it } from '@jest/globals';
import { positionAndUnit } from './position-and-unit.js';

describe('a position and its unit', () => {
  it.each([
    ['Chủ tịch Ủy ban MTTQ xã Ví Dụ', 'Ủy ban MTTQ xã Ví Dụ, huyện Mẫu', 'Chủ tịch Ủy ban MTTQ xã Ví Dụ, huyện Mẫu'],
    ['Chủ tịch Hội Nông dân xã Ví Dụ', 'Hội Nông dân xã Ví Dụ', 'Chủ tịch Hội Nông dân xã Ví Dụ'],
    ['Phó Chủ tịch ỦY BAN MTTQ xã Ví Dụ', 'Ủy ban MTTQ xã Ví Dụ', 'Phó Chủ tịch ỦY BAN MTTQ xã Ví Dụ'],
    ['Trưởng thôn', 'Thôn Mẫu, xã Ví Dụ', 'Trưởng thôn, Thôn Mẫu, xã Ví Dụ'],
    ['Trưởng thôn', 'thôn 3', 'Trưởng thôn, thôn 3'],
    ['Giáo viên', null, 'Giáo viên'],
    [null, 'Trường Tiểu học Ví Dụ', 'Trường Tiểu học Ví Dụ'],
    [null, null, ''],
  ])('%s and %s read: %s', (position, unit, together) => {
    expect(positionAndUnit(position, unit)).toBe(together);
  });
});
