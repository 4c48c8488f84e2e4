import { describe, expect, it } from '@jest/globals';
import { isNeverKept } from './never-kept.js';

describe('a cell of a column that the registry has no use for', () => {
  it.each([
    ['Số CCCD', '012345678901'],
    ['Số căn cước/CMND', '123456789'],
    ['Số ĐT', '(chưa có)'],
    ['Số điện thoại liên hệ', '0912 345 678'],
    ['Số tài khoản ngân hàng', '19001234'],
    ['', '0123.456.789.01'],
    ['Liên hệ', '0912.345.678'],
    ['Liên hệ', 'ai-do@vi-du.vn'],
  ])('under "%s" with %s is kept nowhere', (heading, text) => expect(isNeverKept(heading, text)).toBe(true));

  it.each([
    ['Năm sinh', '1970'],
    ['Ngày sinh', '01/02/1970'],
    ['Giới tính', 'Nam'],
    ['Dân tộc', 'Tày'],
    ['Tổng tiền', '100000000'],
    ['Đơn vị đề nghị', 'Xã Mẫu'],
    ['Đội', '01'],
  ])('under "%s" with %s is kept', (heading, text) => expect(isNeverKept(heading, text)).toBe(false));
});
