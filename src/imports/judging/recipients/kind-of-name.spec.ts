import { describe, expect, it } from '@jest/globals';
import { guessKind } from './kind-of-name.js';

describe('the kind of a recipient that a list does not tell', () => {
  it.each([
    ['Chùa An Vinh', 'GROUP', true],
    ['Giáo xứ Hòa Mẫu', 'GROUP', true],
    ['Họ đạo Thử', 'GROUP', true],
    ['Cụm dân cư số 2', 'GROUP', true],
    ['Câu lạc bộ Dưỡng sinh', 'GROUP', true],
    ['Đình làng Mẫu', 'GROUP', true],
    ['Đinh Văn Thử', 'INDIVIDUAL', true],
    ['Tô Văn Mẫu', 'INDIVIDUAL', true],
    ['Hoàng Văn Bảy (đã mất)', 'INDIVIDUAL', true],
    ['Hòa thượng Thích Thanh Mẫu', 'INDIVIDUAL', true],
    ['Nguyễn Thử', 'INDIVIDUAL', false],
    ['Minh Quang Thử', 'INDIVIDUAL', false],
    ['Tỉnh đoàn Mẫu', 'GROUP', false],
    ['Hộ ông Nguyễn Văn Thử', 'HOUSEHOLD', true],
    ['Hợp tác xã Thử (xã Mẫu)', 'ENTERPRISE', true],
  ])('%s: %s', (name, kind, certain) => expect(guessKind(name)).toEqual({ kind, certain }));

  it('is not made up', () => expect(guessKind('abc 123')).toBeNull());
});
