import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

/** Each guest with the posts read, in the order of the text. */
const guests = (text: string): string[] =>
  extractArticle(text).attendees.map(({ name, positions }) => [name, ...positions].join(' | '));

describe('a place that the article names elsewhere', () => {
  it('ends a post and is nobody', () =>
    expect(
      guests(
        'Ngày 13/11/2025, thôn Tân Hòa, xã Cư Mrông tổ chức Ngày hội Đại đoàn kết.\nDự Ngày hội có đồng chí Lò Thừa Dũng – Phó Bí thư Thường trực Đảng ủy, Chủ tịch HĐND xã Cư Mrông; cùng đông đảo bà con.',
      ),
    ).toEqual(['Lò Thừa Dũng | Phó Bí thư Thường trực Đảng ủy | Chủ tịch HĐND xã Cư Mrông']));

  it('stands before a name', () =>
    expect(
      guests(
        'Ngày 11/7/2020, tại tỉnh Bình Khê Giang, Hội Cựu thanh niên xung phong tổ chức lễ kỷ niệm.\nChủ tịch UBND tỉnh Bình Khê Giang Nguyễn Hồng Sáu phát biểu tại buổi lễ.',
      ),
    ).toEqual(['Nguyễn Hồng Sáu | Chủ tịch UBND tỉnh Bình Khê Giang']));

  it('is no place where a post stands before, or where it is called like a person', () =>
    expect(
      guests(
        'Ngày 11/7/2020, xã Nà Lươn tổ chức lễ kỷ niệm, có ông Lò Văn Tính ở xã Vàng Văn Thắng kể chuyện.\nDự lễ có Chủ tịch UBND xã Vàng Văn Thắng, Phó Chủ tịch UBND tỉnh Hờ A Của.',
      ).map((guest) => guest.split(' | ')[0]),
    ).toEqual(expect.arrayContaining(['Vàng Văn Thắng', 'Hờ A Của'])));
});

describe('a menu at the head of a page', () => {
  it('takes nothing away from the article below it', () =>
    expect(
      guests(
        [
          'tin mới nhất',
          'Mặt trận phường Đông Lâm sơ kết công tác 6 tháng đầu năm 2023',
          'Chiều ngày 10/7/2023, tại hội trường UBND phường, Ủy ban MTTQ Việt Nam phường Đông Lâm tổ chức Hội nghị sơ kết công tác Mặt trận 6 tháng đầu năm.',
          'Dự hội nghị có đồng chí Lò Xuân Hợi - Phó Chủ tịch Ủy ban MTTQ quận; đồng chí Vàng Thanh Bảng - Bí thư Đảng ủy phường.',
          'Phát biểu tại hội nghị, đồng chí Lò Xuân Hợi ghi nhận kết quả mà Mặt trận phường đã đạt được trong 6 tháng đầu năm.',
        ].join('\n'),
      ),
    ).toEqual(['Lò Xuân Hợi | Phó Chủ tịch Ủy ban MTTQ quận', 'Vàng Thanh Bảng | Bí thư Đảng ủy phường']));
});
