import { describe, expect, it } from '@jest/globals';
import { receiversIn } from './receivers-in.js';

const told = (text: string, kind = 'INDIVIDUAL') =>
  receiversIn(text, kind)?.map(({ name, positions }) => [name, ...positions].join(' | ')) ?? null;

describe('several receivers that are typed or pasted at once', () => {
  it.each([
    ['Lò Thị Ban, Hà Văn Mơ, Lý Văn Sơn.', ['Lò Thị Ban', 'Hà Văn Mơ', 'Lý Văn Sơn']],
    ['các ông, bà: Lò Thị Ban', null],
    ['ông Hà Văn Mơ và bà Lò Thị Ban', ['Hà Văn Mơ', 'Lò Thị Ban']],
    ['1. Lò Thị Ban\n2. Hà Văn Mơ\n', ['Lò Thị Ban', 'Hà Văn Mơ']],
    [
      'Lò Thị Ban, Chi hội trưởng thôn Nà Có; ông Hà Văn Mơ, Trưởng thôn Khe Mế',
      ['Lò Thị Ban | Chi hội trưởng thôn Nà Có', 'Hà Văn Mơ | Trưởng thôn Khe Mế'],
    ],
    ['STT\tHọ và tên\tChức vụ\n1\tLò Thị Ban\tTrưởng thôn\n2\tHà Văn Mơ', ['Lò Thị Ban | Trưởng thôn', 'Hà Văn Mơ']],
    ['Lò Thị Ban, Thôn Nà Có; Hà Văn Mơ, Xã Khe Vàng', ['Lò Thị Ban | Thôn Nà Có', 'Hà Văn Mơ | Xã Khe Vàng']],
    ['Lò Thị Ban\tTrưởng thôn\nHà Văn Mơ\tBí thư', ['Lò Thị Ban | Trưởng thôn', 'Hà Văn Mơ | Bí thư']],
  ])('become a line each: %j', (text, names) => {
    expect(told(text)).toEqual(names);
  });

  it.each([
    'Lò Thị Ban',
    'Lò Thị Ban, Thôn Nà Có',
    'Lò Thị Ban, Bí Thư Chi Bộ',
    'Lò Thị Ban, Trưởng thôn Nà Có',
    'Lò Thị',
    '',
  ])('are one where one is named: "%s"', (text) => {
    expect(told(text)).toBeNull();
  });

  it('are parted at lines and semicolons alone where they are no people: commas stand within their names', () => {
    expect(told('Phòng Văn hóa, Khoa học và Thông tin', 'GROUP')).toBeNull();
    expect(told('Thôn Nà Có\nThôn Khe Mế', 'GROUP')).toEqual(['Thôn Nà Có', 'Thôn Khe Mế']);
  });
});
