import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const OPENING =
  'Ngày 12/1/2023, Ủy ban MTTQ Việt Nam xã Khuôn Vẽ tổ chức Hội nghị tổng kết công tác Mặt trận năm 2022.\nDịp này, ';
const read = (sentences: string): { named: string[]; guests: string[] } => {
  const { awards, attendees } = extractArticle(`${OPENING}${sentences}`);
  return {
    named: awards.flatMap(({ named }) => named.map(({ name }) => name)),
    guests: attendees.map(({ name }) => name),
  };
};

describe('who receives, named after the sentence that counts them', () => {
  it.each([
    [
      'in the sentence after',
      'UBND huyện tặng Giấy khen cho 3 cá nhân. Đó là ông Lò Văn Sính, bà Hà Thị Tài và ông Ma Văn Phầy.',
      ['Lò Văn Sính', 'Hà Thị Tài', 'Ma Văn Phầy'],
    ],
    [
      'line by line',
      'UBND huyện tặng Giấy khen cho 2 tập thể, 1 cá nhân, cụ thể như sau:\n- Thôn Nà Khà\n- Hội Nông dân xã Khuôn Vẽ\n- Ông Ma Văn Phầy, thôn Nà Vài',
      ['Thôn Nà Khà', 'Hội Nông dân xã Khuôn Vẽ', 'Ma Văn Phầy'],
    ],
    [
      'as bodies',
      'UBND huyện tặng Giấy khen cho 2 tập thể. Đó là Hội Nông dân xã Khuôn Vẽ và Hội LHPN xã Tân Lạc.',
      ['Hội Nông dân xã Khuôn Vẽ', 'Hội LHPN xã Tân Lạc'],
    ],
  ])('is read %s, and is no guest', (_, sentences, named) => {
    expect(read(sentences)).toEqual({ named, guests: [] });
  });

  it.each([
    'UBND huyện tặng Giấy khen cho 3 cá nhân. Đó là ông Lò Văn Sính và bà Hà Thị Tài.',
    'UBND huyện tặng Giấy khen cho 2 tập thể. Đó là sự ghi nhận của UBND huyện.',
    'UBND huyện tặng Giấy khen cho các tập thể. Đó là sự ghi nhận của UBND huyện.',
  ])('is not read where they are not as many as are counted: %s', (sentences) => {
    expect(read(sentences).named).toEqual([]);
  });

  it('keep the place that is printed of whoever has no post', () => {
    const { awards } = extractArticle(
      `${OPENING}UBND huyện tặng Giấy khen cho 3 cá nhân: ông Bế Văn Sính (xã Na Vài), bà Hà Thị Tài và ông Bàn Văn Tợn, thôn Khuổi Vẽ, xã Trung Lươn đã có thành tích xuất sắc.`,
    );
    expect(awards.flatMap(({ named }) => named.map(({ name, positions }) => [name, positions]))).toEqual([
      ['Bế Văn Sính', ['xã Na Vài']],
      ['Hà Thị Tài', []],
      ['Bàn Văn Tợn', ['thôn Khuổi Vẽ, xã Trung Lươn']],
    ]);
  });
});
