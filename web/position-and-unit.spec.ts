import { describe, expect, it } from '@jest/globals';
import { positionAndUnit } from './position-and-unit.js';

describe('a position and its unit in one line', () => {
  it('say once what both say', () => {
    expect(positionAndUnit('Trưởng ban Công tác Mặt trận bản Ví', 'Công tác Mặt trận bản Ví, xã Mẫu')).toBe(
      'Trưởng ban Công tác Mặt trận bản Ví, xã Mẫu',
    );
    expect(positionAndUnit('Chủ tịch HỘI Nông dân xã Mẫu', 'Hội Nông dân xã Mẫu')).toBe('Chủ tịch HỘI Nông dân xã Mẫu');
  });

  it('stand side by side where they share no more than a word, or one is not known', () => {
    expect(positionAndUnit('Trưởng thôn', 'Thôn Mẫu')).toBe('Trưởng thôn, Thôn Mẫu');
    expect([positionAndUnit('Giáo viên', null), positionAndUnit(null, 'Bản Ví'), positionAndUnit(null, null)]).toEqual([
      'Giáo viên',
      'Bản Ví',
      '',
    ]);
  });
});
