import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HONORIFICS } from './honorifics.js';
import { looksLikePersonName, stripHonorifics } from './person-name.js';

describe('forms of address before a name', () => {
  it.each([
    ['Ông Trần Văn Mẫu', 'Trần Văn Mẫu', ['Ông']],
    ['đồng chí Lê Thị Mẫu', 'Lê Thị Mẫu', ['đồng chí']],
    ['Đ/c: Lê Thị Mẫu', 'Lê Thị Mẫu', ['Đ/c']],
    ['Đồng chí Đại tá, PGS.TS. Phạm Văn Thử', 'Phạm Văn Thử', ['Đồng chí', 'Đại tá', 'PGS', 'TS']],
    ['ThS.BS.Hoàng Thử', 'Hoàng Thử', ['ThS', 'BS']],
    ['Thượng toạ Thích Minh Đức', 'Thích Minh Đức', ['Thượng toạ']],
    ['Linh mục Giuse Nguyễn Văn Thử', 'Giuse Nguyễn Văn Thử', ['Linh mục']],
    ['NSND Trần Thử', 'Trần Thử', ['NSND']],
    ['Bà Bình', 'Bình', ['Bà']],
    ["Bà H'Hen Niê", "H'Hen Niê", ['Bà']],
    ['Ông Y Thông Niê', 'Y Thông Niê', ['Ông']],
  ])('of %s leaves %s', (printed, name, honorifics) => {
    expect(stripHonorifics(printed)).toEqual({ name, honorifics });
  });

  it.each([
    'Ông Ích Khiêm',
    'Giàng A Chu',
    "H'Hen Niê",
    'A Lăng Bhuôch',
    'Anh',
    'Cù Thị Thử',
    'Bá Thử',
    'Đoàn Thị Thử',
  ])('takes nothing off %s', (name) => expect(stripHonorifics(name)).toEqual({ name, honorifics: [] }));

  it('always leaves a name, and takes nothing more the second time', () => {
    const printed = fc.tuple(
      fc.array(fc.constantFrom(...HONORIFICS), { maxLength: 4 }),
      fc.constantFrom('', 'Trần Thử'),
    );
    fc.assert(
      fc.property(printed, ([titles, name]) => {
        const text = [...titles, name].join(' ').trim();
        const once = stripHonorifics(text);
        expect(once.name === '').toBe(text === '');
        expect(stripHonorifics(once.name).name).toBe(once.name);
        if (name !== '') expect(once.name).toBe(name);
      }),
    );
  });
});

describe('telling a name from other text', () => {
  it.each(['Trần Văn Mẫu', 'MAI HỒNG HÀ', "H'Hen Niê", 'Y Thông Niê', 'Giàng A Chu', 'A Lăng Bhuôch', 'Đoàn Thị Thử'])(
    'takes %s for a name',
    (text) => expect(looksLikePersonName(text)).toBe(true),
  );

  it.each([
    'Ủy ban Nhân dân',
    'Đoàn Thanh niên',
    'Hội Nông Dân',
    'Phòng Nội Vụ',
    'Tập thể 12',
    'Bình',
    'nhiều tập thể',
    '',
  ])('does not take %s for one', (text) => expect(looksLikePersonName(text)).toBe(false));
});
