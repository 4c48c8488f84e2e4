import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';
import { looksLikeCaption } from './captions.js';

describe('a line that says who stands where', () => {
  it.each([
    'Ông Lò Văn Một (thứ hai từ trái sang) cùng các cá nhân xuất sắc được trao Bằng khen. Ảnh CTV.',
    'Bà Bế Thị Hai (bìa phải) và hội viên. Ảnh: Nà Lươn',
    'Anh Vi Văn Ba (người đứng thứ 3 từ trái qua) bên vườn quýt. Ảnh CTV.',
  ])('is a caption: %s', (text) => expect(looksLikeCaption(text, false)).toBe(true));

  it.each([
    'Ông Lò Văn Một (nhà bên trái đường) được nhận Bằng khen. Ông rất vui.',
    'Dịp này, ông Lò Văn Một (bìa trái) được nhận Bằng khen. Ông rất vui.',
    'Ông Lò Văn Một (bên trái suối) hiến đất. Ông rất vui.',
  ])('or is none: %s', (text) => expect(looksLikeCaption(text, false)).toBe(false));
});

describe('a paper of the Prime Minister and one of a ministry', () => {
  const counted = (words: string): unknown[] =>
    extractArticle(
      `Ngày 5/6/2022, UBND tỉnh Nà Lươn tổ chức hội nghị tổng kết.\n\nTại hội nghị, lãnh đạo tỉnh trao ${words}.`,
    ).awards.map(({ recipients: { groups, individuals } }) => [groups, individuals]);

  it('are two, and how many got which is not said', () => {
    expect(counted('Bằng khen của Thủ tướng Chính phủ và Bộ Nội vụ cho 11 cá nhân')).toEqual([[null, null]]);
    expect(counted('Bằng khen của Thủ tướng Chính phủ cho 11 cá nhân')).toEqual([[null, 11]]);
    expect(counted('Bằng khen của Thủ tướng Chính phủ cho 2 tập thể, Bằng khen của Bộ Nội vụ cho 11 cá nhân')).toEqual([
      [2, null],
      [null, 11],
    ]);
  });
});
