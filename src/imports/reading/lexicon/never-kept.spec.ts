import { describe, expect, it } from '@jest/globals';
import { isNeverKept, withoutNeverKept } from './never-kept.js';

describe('what is kept nowhere', () => {
  it.each(['Số CCCD', 'Điện thoại liên hệ', 'ĐT', 'Số tài khoản', 'E-mail / email'])('is a column "%s"', (heading) =>
    expect(isNeverKept(heading)).toBe(true),
  );
  it.each(['Ghi chú', 'Ngày sinh', 'Dân tộc', 'Số tiền'])('is no column "%s"', (heading) =>
    expect(isNeverKept(heading)).toBe(false),
  );

  it.each([
    ['con liệt sĩ, ĐT 0912 345 678', 'con liệt sĩ, ĐT …'],
    ['ĐT: 912345678; con liệt sĩ', 'ĐT: …; con liệt sĩ'],
    ['nhà riêng 0912.345.678 hoặc +84 912 345 679', 'nhà riêng … hoặc …'],
    ['số CCCD là 012345678901 cấp năm 2021', 'số CCCD là … cấp năm 2021'],
    ['Căn cước số 012 345 678 901', 'Căn cước số …'],
    ['STK 1903 4567 8901 ngân hàng xã', 'STK … ngân hàng xã'],
    ['gửi giấy mời về an.nv@example.vn', 'gửi giấy mời về …'],
    ['con liệt sĩ (Tel.0912345678)', 'con liệt sĩ (Tel.…)'],
    ['CMND 123456789, sđt 0207 3812 345', 'CMND …, sđt …'],
  ])('is taken out of "%s"', (text, kept) => expect(withoutNeverKept(text)).toBe(kept));

  it.each(['0912345678', '012345678901', 'an.nv@example.vn', '0912 345 678 / 0912 345 679'])(
    'leaves nothing of "%s"',
    (text) => expect(withoutNeverKept(text)).toBeNull(),
  );

  it.each([
    '01/02/1970',
    '01.02.1970',
    '1.500.000 đồng',
    'QĐ số 0152/QĐ-MTTQ ngày 28/12/2020',
    'đợt 2, năm 2021-2022',
    'hội viên từ 1998',
    'dân tộc Tày',
    '',
  ])('has nothing to do with "%s"', (text) => expect(withoutNeverKept(text)).toBe(text));
});
