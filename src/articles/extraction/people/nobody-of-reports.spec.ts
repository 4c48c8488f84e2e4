import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const BODY =
  'Các đại biểu đã thảo luận về kết quả công tác của các tổ chức thành viên trong thời gian qua tại địa phương.';
const guestsOf = (text: string): [string, string[]][] =>
  extractArticle(`${text}\n${BODY}`).attendees.map(({ name, positions }) => [name, positions]);

describe('who is no guest in the words of real reports', () => {
  it.each([
    'Đại hội vinh dự được đón nhận lẵng hoa chúc mừng của các đồng chí: Bí thư Tỉnh ủy Nguyễn Phú Trộng, Chủ tịch nước Lò Văn Phục.',
    'Hội nghị được nghe Văn Phòng HĐND và UBND huyện báo cáo kết quả.',
    'Đại hội hiệp thương, thống nhất cử bà Phạm Thị Phục tiếp tục giữ chức Chủ tịch Ủy ban MTTQ tỉnh.',
    'Ngày 12/3/2020, Tỉnh đoàn tổ chức Đại hội.\nĐoàn Bình Dương tới dự và tặng hoa Đại hội.',
    'Tại chương trình, Hội Người cao tuổi xã còn vận động ông Kim Ngọc Mỵ (ngụ tỉnh khác) trao tặng 50 phần quà cho hội viên.',
  ])('does not make a guest of whoever is only told of: "%s"', (text) => {
    expect(guestsOf(text)).toEqual([]);
  });

  it('takes nobody from a rite or from the crowd', () => {
    expect(
      guestsOf('Đại biểu tham dự Đại hội tiến hành nghi lễ chào cờ - hát quốc ca - Kim Hoà Bình tại hội trường.'),
    ).toEqual([]);
  });
});
