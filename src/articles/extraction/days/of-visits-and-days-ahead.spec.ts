import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const INCENSE =
  'Sáng 10/10/2024, Đoàn đại biểu tham dự Đại hội Thi đua yêu nước “Nông dân gương mẫu” tỉnh lần thứ VII do đồng chí Lò Văn Mai, Chủ tịch Hội Nông dân tỉnh làm trưởng đoàn đã đến dâng hương, dâng hoa tại tượng đài đồng chí Vi Văn Thụ.';

describe('before a congress', () => {
  it('its delegates burn incense, and the congress of the next day is another one', () => {
    const read = extractArticle(
      `${INCENSE}\nNgày mai (11/10), Đại hội Thi đua yêu nước “Nông dân gương mẫu” tỉnh lần thứ VII sẽ khai mạc vào lúc 8 giờ.`,
    );
    expect(read.meetings).toMatchObject([
      { title: 'dâng hương, dâng hoa', kind: 'OTHER', heldOn: { value: '2024-10-10' } },
    ]);
    expect(
      extractArticle('Sáng mai (11/10), Đại hội Thi đua yêu nước tỉnh Nà Lươn lần thứ VII sẽ khai mạc.').meetings,
    ).toEqual([]);
    expect(
      extractArticle('Sáng 11/10/2024, Đại hội Thi đua yêu nước tỉnh Nà Lươn lần thứ VII đã khai mạc.').meetings,
    ).toHaveLength(1);
  });

  it('whom a statue remembers is not there', () => {
    expect(extractArticle(INCENSE).attendees.map(({ name }) => name)).toEqual(['Lò Văn Mai']);
    expect(
      extractArticle(
        'Sáng 10/10/2024, huyện Nà Lươn tổ chức lễ dâng hương tại Khu lưu niệm đồng chí Vi Văn Thụ. Dự lễ có đồng chí Hà Văn Sơn, Bí thư Huyện ủy.',
      ).attendees.map(({ name }) => name),
    ).toEqual(['Hà Văn Sơn']);
  });
});
