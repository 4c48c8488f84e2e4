import { describe, expect, it } from '@jest/globals';
import { mistypedName } from './mistyped-name.js';

describe('a name as it was typed', () => {
  it.each([
    ['NguyÔn V¨n B×nh', 'OLD_LETTERS', 'Nguyễn Văn Bình'],
    ['Nguyeãn Vaên Bình', 'OLD_LETTERS', 'Nguyễn Văn Bình'],
    ['Lò Văn Mẫu, Chủ tịch UBND xã', 'MORE_THAN_A_NAME', 'Lò Văn Mẫu'],
    ['Lò Văn Mẫu - Bí thư Đảng ủy', 'MORE_THAN_A_NAME', 'Lò Văn Mẫu'],
    ['Lò Văn Mẫu; Vàng A Nủ', 'MORE_THAN_A_NAME', 'Lò Văn Mẫu'],
    ['Chủ tịch Nguyễn Văn Mẫu', 'MORE_THAN_A_NAME', 'Nguyễn Văn Mẫu'],
    ['Giám đốc Trần Thị Mẫu', 'MORE_THAN_A_NAME', 'Trần Thị Mẫu'],
    ['nguyễn văn mẫu', 'NO_CAPITALS', 'Nguyễn Văn Mẫu'],
  ])('"%s" is in doubt (%s), and is likely "%s"', (name, sign, likely) =>
    expect(mistypedName(name)).toEqual({ sign, likely }),
  );

  it.each([
    'Nguyễn Văn Mẫu',
    'NGUYỄN VĂN MẪU',
    'Hoà',
    'Tô Hoà',
    'Quyền Văn Mẫu',
    'Phó Đức Mẫu',
    "K'Brêu",
    "H'Hen Mlô",
    'Vàng A Nủ',
    'Thích Minh Mẫu',
    'Ông Lò Văn Mẫu',
    'Nguyen Van Mau',
    'Tòng Thị Phóng-Mẫu',
  ])('"%s" is in none', (name) => expect(mistypedName(name)).toBeNull());
});
