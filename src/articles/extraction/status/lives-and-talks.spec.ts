import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Tối 14/8/2022, Hội Nông dân tỉnh Nà Lươn tổ chức chương trình giao lưu “Hoa đất”.';
const LIFE =
  'Ông Lò Văn Nhất, 70 tuổi, ở bản Nà Lươn, dựng nhà cho người nghèo đã hai mươi năm nay, không nghĩ đến lời khen.';
const counted = (text: string): unknown[] =>
  extractArticle(text).awards.map(({ recipients: { groups, individuals } }) => [groups, individuals]);
const guests = (text: string): string[] => extractArticle(text).attendees.map(({ name }) => name);

describe('what somebody had received before', () => {
  it.each([
    'Với những việc ấy, ông được Chủ tịch UBND tỉnh tặng 2 Bằng khen.',
    'Bà Bế Thị Hai vinh dự được nhận 3 Giấy khen của UBND huyện.',
    'Năm 2018, ông được Thủ tướng Chính phủ tặng Bằng khen, năm 2020 được trao Kỷ niệm chương “Vì sự nghiệp Đại đoàn kết toàn dân tộc”.',
  ])('in the course of a life: %s', (text) => expect(counted(`${LIFE}\n\n${text}`)).toEqual([]));

  it.each([
    'Tại chương trình, khán giả giao lưu với các nhân vật: ông Lò Văn Nhất, người được Thủ tướng Chính phủ tặng Bằng khen; bà Bế Thị Hai, được UBND tỉnh tặng Bằng khen năm 2019.',
    'Đại biểu đã gặp gỡ, trò chuyện với 2 gương mặt. Đó là câu chuyện của ông Lò Văn Nhất, Trưởng bản Nà Lươn, người 7 năm liền được UBND huyện tặng Giấy khen; bà Bế Thị Hai, Giám đốc Hợp tác xã Bản Đông, được Chủ tịch nước tặng Huân chương Lao động hạng Ba năm 2019.',
  ])('is no award, and whoever is talked with was there: %s', (text) => {
    expect(counted(`${LEAD}\n${text}`)).toEqual([]);
    expect(guests(`${LEAD}\n${text}`)).toEqual(['Lò Văn Nhất', 'Bế Thị Hai']);
  });

  it.each([
    [
      'Tại chương trình, đại biểu giao lưu với 3 điển hình; dịp này, 5 cá nhân được UBND tỉnh tặng Bằng khen.',
      [null, 5],
    ],
    ['Chương trình giao lưu với các điển hình và trao Bằng khen của UBND tỉnh cho 5 cá nhân.', [null, 5]],
    ['Dịp này, ông Lò Văn Nhất được UBND tỉnh tặng Bằng khen năm 2021.', [null, 1]],
    ['Dịp này, Hội Nông dân xã được UBND tỉnh tặng 2 Bằng khen cho 1 tập thể và 1 cá nhân.', [1, 1]],
  ])('but not what was given there: %s', (text, counts) => expect(counted(`${LEAD}\n${text}`)).toEqual([counts]));
});

describe('nobody who was there', () => {
  it('is a medal of silver', () => {
    const text = 'Dự chương trình có em Vi Văn Ba, học sinh Trường THPT Nà Lươn, Huy chương Bạc Olympic Hóa học.';
    expect(guests(`${LEAD}\n${text}`)).toEqual(['Vi Văn Ba']);
  });

  it('speaks to the newspaper in an article that tells of no gathering', () => {
    const said = 'Bà Bế Thị Hai, Chủ tịch Hội Nông dân xã Nà Lươn, cho biết: Quỹ đã vận động được 4 tỷ đồng.';
    expect(guests(`${LIFE}\n\n${said}`)).toEqual([]);
    expect(guests(`${LEAD}\n\n${said}`)).toEqual(['Bế Thị Hai']);
  });
});
