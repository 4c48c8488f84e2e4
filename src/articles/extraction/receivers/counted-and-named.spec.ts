import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

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

describe('who is named behind a form', () => {
  it.each([
    ['UBND tỉnh tặng bằng khen nhân dân xã Cao Lâu.', [1, null, ['nhân dân xã Cao Lâu']]],
    [
      'UBND tỉnh tặng bằng khen cho nhân dân các xã Cao Lâu, Thái Hưng.',
      [2, null, ['nhân dân xã Cao Lâu', 'nhân dân xã Thái Hưng']],
    ],
    [
      'bà Mai Thu Lê trao Bằng khen của UBND tỉnh cho Huyện đoàn Yên Hải và Quận đoàn Hà Đông.',
      [2, null, ['Huyện đoàn Yên Hải', 'Quận đoàn Hà Đông']],
    ],
    [
      "UBND tỉnh tặng Bằng khen cho ông Cao Xuân Điệp và nguyên Phó Chủ tịch Ủy ban MTTQ tỉnh K'.",
      [null, null, ['Cao Xuân Điệp']],
    ],
  ])('%s', (sentence, expected) => {
    expect(receivers(`Dịp này, ${sentence}`)).toEqual([expected]);
  });
});

describe('a level that commends besides', () => {
  it.each(['huyện còn khen thưởng 36 hộ gia đình', 'huyện thì khen (giấy khen) 36 hộ'])('%s', (clause) => {
    const [, other] = extractArticle(`${LEAD}\nDịp này, Hội Nông dân tỉnh tặng bằng khen 3 tập thể; ${clause}.`).awards;
    expect(other).toMatchObject({ grantors: ['huyện'], recipients: { households: 36 } });
  });
});

describe('what somebody tells of the work', () => {
  it.each([
    'Tại hội nghị, Ủy ban MTTQ thành phố thông tin: 1.406 gia đình được công nhận danh hiệu “Gia đình văn hóa”.',
    'Tại hội nghị, Hội thông tin đã có 12 hội viên được tặng Bằng khen của tỉnh.',
    'Trong cả giai đoạn, UBND tỉnh đã tặng bằng khen cho 61 tập thể của huyện.',
  ])('is no award: %s', (sentence) => {
    expect(receivers(sentence)).toEqual([]);
  });

  it('is not told by a body of that name', () => {
    expect(receivers('Dịp này, Sở Văn hóa và Thông tin: 3 cá nhân được UBND tỉnh tặng Bằng khen.')).toHaveLength(1);
  });
});
