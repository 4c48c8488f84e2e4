import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const counted = (sentence: string): [number | null, number | null, number | null][] =>
  extractArticle(
    `Nà Lươn tổng kết công tác năm 2025\n\nSáng 9/1/2026, UBND xã Nà Lươn tổ chức hội nghị tổng kết công tác năm 2025.\n\n${sentence}`,
    {},
  ).awards.map(({ recipients: { groups, individuals, households } }) => [groups, individuals, households]);

describe('whom an award counts', () => {
  it.each([
    ['Dịp này, UBND xã trao giấy khen cho 7 cá nhân ở 5 thôn, 2 trường học.', [null, 7, null]],
    ['Dịp này, 7 cá nhân của 3 tập thể được UBND xã tặng giấy khen.', [null, 7, null]],
    ['Dịp này, UBND xã tặng giấy khen cho 5 tập thể, 8 cá nhân đến từ 12 cơ quan, đơn vị.', [5, 8, null]],
    ['Dịp này, 4 chi bộ với 56 đảng viên được Đảng ủy xã tặng giấy khen.', [4, null, null]],
    ['Dịp này, 5 cá nhân có từ 10 sáng kiến trở lên được UBND xã tặng giấy khen.', [null, 5, null]],
    ['Dịp này, 5 tập thể cùng với 7 cá nhân được UBND xã tặng giấy khen.', [5, 7, null]],
    ['Dịp này, UBND xã tặng giấy khen cho 5 tập thể cùng với 7 hội viên.', [5, 7, null]],
    ['Dịp này, UBND xã tặng giấy khen cho tập thể 10, cá nhân 15.', [10, 15, null]],
    ['Dịp này, UBND xã tặng giấy khen cho 3/12 tập thể, 5/20 cá nhân có thành tích xuất sắc.', [3, 5, null]],
    // A day, and a body all of whose members took part.
    ['Ngày 3/12 tập thể lãnh đạo xã họp và thống nhất tặng giấy khen cho 4 cá nhân.', [null, 4, null]],
    ['Dịp này, Chi hội Nà Vài có 50/50 hội viên tham gia và được UBND xã tặng giấy khen.', [1, null, null]],
    [
      'Dịp này, UBND xã tặng giấy khen cho 18 hộ gia đình đạt danh hiệu văn hóa, 02 khối phố có thành tích.',
      [2, null, 18],
    ],
    ['Dịp này, UBND xã tặng giấy khen cho 24 “Gia đình học tập” và “Dòng họ học tập”.', [null, null, null]],
    ['Dịp này, UBND xã tặng giấy khen cho 3 tập thể của 2 thôn và 6 cá nhân.', [3, 6, null]],
  ])('not where they are nor what they have: %s', (sentence, expected) => {
    expect(counted(sentence)).toEqual([expected]);
  });

  it.each([
    ['Dịp này, UBND xã tặng giấy khen cho các hội viên cao tuổi và 3 cán bộ hội.', [null, null, null]],
    [
      'Dịp này, UBND xã tặng giấy khen cho Chi hội Nà Vài và các hội viên thôn Nà Khà, Nà Pát cùng 2 đoàn viên.',
      [1, null, null],
    ],
    ['Dịp này, UBND xã tặng giấy khen cho các chi hội và 3 hội viên.', [null, 3, null]],
    ['Dịp này, UBND xã tặng giấy khen cho lãnh đạo các đơn vị và 7 tập thể.', [7, null, null]],
    ['Dịp này, UBND xã tặng giấy khen cho đại diện các chi hội và 6 chi hội.', [6, null, null]],
    ['Dịp này, UBND xã tặng giấy khen cho các hội viên và 3 hộ gia đình.', [null, null, 3]],
    ['Dịp này, UBND xã tặng giấy khen cho các hội viên tiêu biểu và tặng giấy khen cho 3 cán bộ.', [null, 3, null]],
  ])('not all of a kind that stands before them without a number: %s', (sentence, expected) => {
    expect(counted(sentence).at(-1)).toEqual(expected);
  });

  it.each([
    [
      'Dịp này, UBND xã tặng giấy khen cho các tập thể, cá nhân có thành tích xuất sắc, gồm 3 tập thể và 5 cá nhân.',
      [3, 5, null],
    ],
    ['Dịp này, các tập thể và cá nhân được UBND xã tặng giấy khen, gồm 3 tập thể và 5 cá nhân.', [3, 5, null]],
    ['Dịp này, UBND xã tặng giấy khen cho 8 tập thể, cá nhân; trong đó có 3 tập thể và 5 cá nhân.', [3, 5, null]],
    ['Dịp này, UBND xã tặng giấy khen cho 15 cá nhân (trong đó có 4 nữ) và 6 tập thể.', [6, 15, null]],
    [
      'Dịp này, UBND xã tặng giấy khen cho các tập thể, cá nhân, trong đó có 3 tập thể và 5 cá nhân.',
      [null, null, null],
    ],
  ])('by the parts that are all of them: %s', (sentence, expected) => {
    expect(counted(sentence)).toEqual([expected]);
  });

  it.each([
    ['Dịp này, UBND huyện tặng giấy khen cho 7 tổ hòa giải và 8 hòa giải viên.', [7, 8, null]],
    ['Dịp này, Công an xã tặng giấy khen cho 7 tập thể, 8 quần chúng nhân dân.', [7, 8, null]],
    ['Dịp này, Sở Y tế tặng giấy khen cho 7 khoa, phòng và 8 y, bác sĩ.', [7, 8, null]],
    ['Dịp này, Hội LHPN xã biểu dương 12 chị em tiêu biểu.', [null, 12, null]],
  ])('by nouns of their work: %s', (sentence, expected) => {
    expect(counted(sentence)).toEqual([expected]);
  });
});

describe('what was examined before', () => {
  const statuses = (sentence: string): [string, string[]][] =>
    extractArticle(`Sáng 9/1/2026, UBND xã Nà Lươn tổ chức hội nghị tổng kết năm 2025.\n\n${sentence}`, {}).awards.map(
      ({ status, grantors }) => [status, grantors],
    );

  it.each([
    ['Qua đánh giá, bình xét, UBND xã tặng giấy khen cho 8 hộ gia đình.', 'GRANTED', 'UBND xã'],
    ['Qua bình chọn, 12 cá nhân được UBND huyện tặng giấy khen.', 'GRANTED', 'UBND huyện'],
    ['Qua bình xét, UBND xã đề nghị UBND huyện tặng giấy khen cho 3 tập thể.', 'PROPOSED', 'UBND huyện'],
  ])('is granted where the granting is told: %s', (sentence, status, grantor) => {
    expect(statuses(sentence)).toEqual([[status, [grantor]]]);
  });
});
