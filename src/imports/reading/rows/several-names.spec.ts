import { describe, expect, it } from '@jest/globals';
import { namesOnLines, severalNames } from './several-names.js';

describe('a cell that should name one person', () => {
  it.each([
    ['Nguyễn Thị Chín, Trần Văn Mười', 'CERTAIN'],
    ['Bà Nguyễn Thị Chín và ông Trần Mười', 'CERTAIN'],
    ['Nguyễn Thị Chín; Trần Văn Mười, xã Mẫu', 'CERTAIN'],
    ['Nguyễn Thị Chín - Trần Văn Mười (đã mất)', 'CERTAIN'],
    ['Nguyễn Thị Chín, Hà Thử', 'POSSIBLE'],
    ['Nguyễn Thị Chín', null],
    ['Nguyễn Thị Chín, Trưởng ban Công tác Mặt trận', null],
    ['Nguyễn Thị Chín, Đoàn Thanh niên xã Mẫu', null],
    ['Nguyễn Thị Chín, Phó Chủ Tịch', null],
    ['Hộ ông Nguyễn Văn Thử và bà Trần Thị Mẫu', null],
    ['', null],
  ])('%s: %s', (text, several) => expect(severalNames(text)).toBe(several));

  it('is told from a name that only runs over two lines', () => {
    expect(namesOnLines('Nguyễn Thị Chín\nTrần Văn Mười')).toEqual(['Nguyễn Thị Chín', 'Trần Văn Mười']);
    expect(namesOnLines('Nguyễn Thị\nHồng Chín')).toBeNull();
    expect(namesOnLines('Nguyễn Thị Chín\nxã Mẫu')).toBeNull();
  });
});
