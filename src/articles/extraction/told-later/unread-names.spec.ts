import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const OPENING =
  'Hội nghị tổng kết công tác Mặt trận xã Khuôn Vẽ\nNgày 12/1/2023, Ủy ban MTTQ Việt Nam xã Khuôn Vẽ tổ chức Hội nghị tổng kết công tác Mặt trận năm 2022.\n';
/** How many awards say that names were not read, and how many names were. */
const read = (sentences: string): { doubts: number; named: number } => {
  const { doubts, awards } = extractArticle(`${OPENING}${sentences}`);
  return {
    doubts: doubts.filter(({ code }) => code === 'NAMES_NOT_READ').length,
    named: awards.flatMap(({ named }) => named).length,
  };
};

describe('names that follow a count', () => {
  it.each([
    [
      5,
      'Dịp này, UBND huyện tặng Giấy khen cho 2 tập thể và 3 cá nhân. Trong đó, các tập thể gồm: thôn Nà Khà, thôn Nà Vài; các cá nhân gồm: ông Lò Văn Sính, bà Hà Thị Tài.',
    ],
    [
      3,
      'Dịp này, UBND huyện tặng Giấy khen cho 3 cá nhân có tên sau:\n1. Ông Triệu Văn Sính, thôn Nà Khà\n2. Bà Hứa Thị Tài, thôn Nà Vài\n3. Ông Ma Văn Phầy',
    ],
    [3, 'Dịp này, UBND huyện tặng Giấy khen cho 3 cá nhân. Đó là ông Lò Văn Sính, bà Hà Thị Tài và ông Ma Văn Phầy.'],
    [2, 'Dịp này, có 2 tập thể là Ban Công tác Mặt trận thôn Nà Khà và Ủy ban MTTQ xã Tân Lạc được tặng Giấy khen.'],
    [
      5,
      'Dịp này, UBND huyện tặng Giấy khen cho 2 tập thể, 3 cá nhân, cụ thể như sau:\n- Thôn Nà Khà\n- Thôn Nà Vài\n- Ông Ma Văn Phầy',
    ],
  ])('are all %i read, or doubted: %s', (total, sentences) => {
    const { doubts, named } = read(sentences);
    expect(doubts > 0 || named === total).toBe(true);
  });

  it.each([
    'Dịp này, UBND huyện tặng Giấy khen cho 2 tập thể và 3 cá nhân. Đồng chí Mai Văn Lạc đã phát biểu bế mạc hội nghị.',
    'Dịp này, UBND huyện tặng Giấy khen cho 3 cá nhân. Đó là sự động viên lớn đối với phong trào.',
    'Dịp này, UBND huyện tặng Giấy khen cho 3 cá nhân có thành tích là điển hình tiên tiến.',
    'Dịp này, UBND huyện tặng Giấy khen cho 2 tập thể. Trong đó, các hoạt động được đánh giá cao.',
    'Dịp này, UBND huyện tặng Giấy khen cho 1 cá nhân là ông Lò Văn Sính, Trưởng thôn Nà Khà.',
  ])('are not suspected where there are none: %s', (sentences) => {
    expect(read(sentences).doubts).toBe(0);
  });
});
