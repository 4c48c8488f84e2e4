import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const attendeesOf = (told: string): string[] =>
  extractArticle(`Hội nghị tổng kết năm 2020\nNgày 5/1/2021, thị xã Lam Hà tổ chức hội nghị. ${told}`).attendees.map(
    ({ name, positions }) => `${name}: ${positions.join(' | ')}`,
  );

describe('bodies typed with capitals throughout', () => {
  it.each([
    [
      'a council that a company has',
      'Đến dự có ông Lê Công Bảy-Chủ tịch Hội Đồng Quản Trị kiêm quyền Hiệu Trưởng cùng 50 cựu quân nhân.',
      'Lê Công Bảy: Chủ tịch Hội Đồng Quản Trị kiêm quyền Hiệu Trưởng',
    ],
    [
      'a council before whoever heads it',
      'Chủ tịch Hội Đồng Quản Trị Trần Văn Bàng phát biểu.',
      'Trần Văn Bàng: Chủ tịch Hội Đồng Quản Trị',
    ],
    [
      'the Youth Union of a province before whoever leads it',
      'Bí thư Tỉnh Đoàn Phú Thọ Bùi Đức Gia phát biểu.',
      'Bùi Đức Gia: Bí thư Tỉnh Đoàn Phú Thọ',
    ],
    [
      'the Youth Union behind a level that is not',
      'Bí thư tỉnh Đoàn Cà Mau Lê Văn Sáu phát biểu.',
      'Lê Văn Sáu: Bí thư tỉnh Đoàn Cà Mau',
    ],
    ['and no union: a family name', 'Chủ tịch UBND tỉnh Đoàn Văn Minh phát biểu.', 'Đoàn Văn Minh: Chủ tịch UBND tỉnh'],
    ['in whose name somebody acts', 'GS. Đặng Văn Minh Thay mặt Viện phát biểu.', 'Đặng Văn Minh: '],
  ])('%s', (_, told, expected) => expect(attendeesOf(told)).toEqual([expected]));
});
