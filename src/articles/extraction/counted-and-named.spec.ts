import { describe, expect, it } from '@jest/globals';
import { extractArticle } from './extract-article.js';

const LEAD = 'Ngày 12/1/2023, Hội Nông dân huyện Nà Lươn tổ chức Hội nghị tổng kết công tác Hội năm 2022.';
/** Groups, individuals, and who is named. */
const receivers = (text: string): unknown[] =>
  extractArticle(`${LEAD}\n${text}`).awards.map(({ recipients: { groups, individuals }, named }) => [
    groups,
    individuals,
    named.map(({ name }) => name),
  ]);

describe('people named behind those that are counted', () => {
  it.each([
    ['UBND tỉnh tặng Bằng khen cho 3 tập thể và ông Lê Văn Sáu.', [3, 1, ['Lê Văn Sáu']]],
    [
      'UBND tỉnh tặng Bằng khen cho 3 chi hội, ông Lê Văn Sáu và bà Bùi Thị Bảy.',
      [3, 2, ['Lê Văn Sáu', 'Bùi Thị Bảy']],
    ],
    ['3 tập thể và em Lê Văn Sáu được UBND tỉnh tặng Bằng khen.', [3, 1, ['Lê Văn Sáu']]],
    [
      'UBND tỉnh tặng Bằng khen cho 2 khu dân cư (thôn Đoài và thôn Cổ Tiết) và bà Ngô Thị Loan.',
      [2, 1, ['thôn Đoài', 'thôn Cổ Tiết', 'Ngô Thị Loan']],
    ],
  ])('are counted by their names: %s', (sentence, expected) => {
    expect(receivers(`Dịp này, ${sentence}`)).toEqual([expected]);
  });

  it('receive nothing where they hand over the next award', () => {
    expect(
      receivers('Dịp này, UBND tỉnh tặng Bằng khen cho 3 tập thể, ông Trần Văn Bình trao giấy khen cho 5 cá nhân.'),
    ).toEqual([
      [3, null, []],
      [null, 5, []],
    ]);
  });

  it('leave one number for two kinds as it is', () => {
    expect(receivers('Dịp này, UBND xã tặng giấy khen cho 25 tập thể và cá nhân.')).toEqual([[null, null, []]]);
  });
});

describe('who receives, by nouns of where they are', () => {
  it.each([
    ['UBND tỉnh tặng Bằng khen cho 16 chùa, 24 vị.', [16, 24, []]],
    ['UBND tỉnh tặng Bằng khen cho bốn giáo xứ và sáu vị.', [4, 6, []]],
    ['mười hai bạn khác nhận giấy khen của UBND phường.', [null, 12, []]],
    ['UBND tỉnh tặng Bằng khen cho tập thể bản Huổi Khon.', [1, null, ['bản Huổi Khon']]],
    ['UBND tỉnh tặng Bằng khen cho bản Huổi Khon và thôn Đoài.', [2, null, ['bản Huổi Khon', 'thôn Đoài']]],
    ['LĐLĐ tỉnh tặng Bằng khen cho CĐCS Công ty may Phú Hưng.', [1, null, ['CĐCS Công ty may Phú Hưng']]],
  ])('%s', (sentence, expected) => {
    expect(receivers(`Dịp này, ${sentence}`)).toEqual([expected]);
  });

  it.each(['nhiều CĐCS, CNLĐ tiêu biểu nhận giấy khen của LĐLĐ huyện.', 'LĐLĐ huyện trao giấy khen cho các CĐCS.'])(
    'nobody is named by a noun alone: %s',
    (sentence) => {
      expect(receivers(`Dịp này, ${sentence}`)).toEqual([[null, null, []]]);
    },
  );
});
