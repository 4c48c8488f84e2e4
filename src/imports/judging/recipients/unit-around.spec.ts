import { describe, expect, it } from '@jest/globals';
import type { Governing } from '../../reading/list.js';
import { unitAround } from './unit-around.js';

const under = (unit: string, ...headings: string[]) =>
  unitAround(
    unit,
    headings.map((text, row): Governing => ({ role: 'UNIT', text, row })),
  );

describe('headings that a unit lies in', () => {
  it.each([
    ['Thôn Đông', ['Xã Tân Lập'], 'Xã Tân Lập'],
    ['Xã Tân Lập', ['Huyện Ví Dụ'], 'Huyện Ví Dụ'],
    ['Thôn Đông', ['Huyện Ví Dụ', 'Xã Tân Lập'], 'Xã Tân Lập, Huyện Ví Dụ'],
    ['Hội Nông dân', ['Xã Tân Lập'], 'Xã Tân Lập'],
    ['Tổ Toán', ['Trường Trung học phổ thông Mẫu'], 'Trường Trung học phổ thông Mẫu'],
  ])('%s below %s', (unit, headings, within) => expect(under(unit, ...headings)).toBe(within));

  it.each([
    ['Thôn Đông, xã Tân Lập', ['Xã Tân Lập']],
    ['Xã Khác', ['Xã Tân Lập']],
    ['Huyện Ví Dụ', ['Xã Tân Lập']],
    ['Tổ Toán', ['Khối thi đua số 1']],
    ['Xã Tân Lập', []],
  ])('are none for %s below %s', (unit, headings) => expect(under(unit, ...headings)).toBeNull());
});
