import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const dayOf = (text: string) => extractArticle(text).meetings[0]?.heldOn.value;

describe('a year of agencies and sectors', () => {
  it.each([
    [
      'of the tax sector, whose office is called by its province',
      'Ngày 3/9, Thuế tỉnh Vàng Khê tổ chức gặp mặt kỷ niệm 80 năm ngày truyền thống ngành Thuế.',
      '2025-09-03',
    ],
    [
      'of Independence Day, told for another occasion',
      'Đảng ủy phường Nà Lươn đã tổ chức lễ trao Huy hiệu Đảng đợt 2/9 vào sáng 29/8.\nHuy hiệu Đảng được trao nhân dịp kỷ niệm 80 năm Quốc khánh 2/9.',
      '2025-08-29',
    ],
    [
      'in which a school year opens',
      'Sáng 5/9, Trường THPT Nà Lươn tổ chức Lễ khai giảng năm học 2019-2020 và đón nhận Huân chương Lao động hạng Ba.',
      '2019-09-05',
    ],
    [
      'of the latest of the days that were told before',
      'Chiều 10-9, Công an tỉnh Vàng Khê tổ chức lễ trao thưởng.\nĐối tượng bị bắt giữ ngày 31-7-2012. Ngày 15-7-2013, tòa án đã xét xử.',
      '2013-09-10',
    ],
  ])('%s', (_what, text, day) => {
    expect(dayOf(text)).toBe(day);
  });
});
