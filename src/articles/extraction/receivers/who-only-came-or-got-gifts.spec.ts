import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const receivers = (text: string): unknown[] =>
  extractArticle(`Sáng 16/11/2025, Ban công tác Mặt trận thôn Khe Mế tổ chức Ngày hội.\n${text}`).awards.map(
    ({ formPrinted, recipients: { groups, individuals, households }, named }) => [
      formPrinted,
      groups,
      individuals,
      households,
      named.map(({ name }) => name).join('; '),
    ],
  );

describe('before those who were given the award', () => {
  it.each([
    [
      'gifts were received by others',
      'Dịp này, 3 thôn được tặng quà trị giá 4 triệu đồng, 6 hộ được tặng giấy khen.',
      [['giấy khen', null, null, 6, '']],
    ],
    [
      'and savings books',
      'Dịp này, 4 hộ được nhận sổ tiết kiệm, 3 tập thể được nhận Bằng khen.',
      [['Bằng khen', 3, null, null, '']],
    ],
    [
      'and support',
      'Dịp này, 2 xã được hỗ trợ 50 triệu đồng và 3 cá nhân được tặng Bằng khen.',
      [['Bằng khen', null, 3, null, '']],
    ],
    [
      'others only took part',
      'Ngày hội có 3 khu dân cư, 250 hộ tham gia; 5 hộ được tặng giấy khen.',
      [['giấy khen', null, null, 5, '']],
    ],
    [
      'or had a wish to',
      'Dịp này, 12 xã, 30 cá nhân đăng ký, 5 hộ được tặng giấy khen.',
      [['giấy khen', null, null, 5, '']],
    ],
    [
      'while those who took part readily receive it',
      'Dịp này, 12 cá nhân trực tiếp tham gia, 3 tập thể phối hợp chữa cháy đã được Công an tỉnh tặng Giấy khen.',
      [['Giấy khen', 3, 12, null, '']],
    ],
    [
      'and so do all who took part in one way or the other',
      'Dịp này, 5 tập thể tham gia, 12 cá nhân hưởng ứng được UBND huyện tặng giấy khen.',
      [['giấy khen', 5, 12, null, '']],
    ],
    [
      'while those who got both receive the paper, too',
      'Dịp này, 4 tập thể, 7 cá nhân được tặng hoa và giấy khen.',
      [['giấy khen', 4, 7, null, '']],
    ],
  ])('%s', (_told, text, expected) => {
    expect(receivers(text)).toEqual(expected);
  });
});

describe('whom the receivers helped', () => {
  it.each([
    'Các cá nhân có nhiều đóng góp cho Hội Khuyến học xã Khe Mế được khen thưởng.',
    'Các cá nhân có nhiều đóng góp cho phong trào Hội Nông dân xã Khe Mế được khen thưởng.',
  ])('is nobody who receives: %s', (text) => {
    expect(receivers(text)).toEqual([['khen thưởng', null, null, null, '']]);
  });

  it('nor is the body with whom they work', () => {
    expect(receivers('Các doanh nghiệp đồng hành cùng Hội Khuyến học xã Khe Mế được tặng Bằng khen.')).toEqual([]);
  });

  it('while a body at the beginning receives', () => {
    expect(receivers('Hội Khuyến học xã Khe Mế được tặng Bằng khen.')).toEqual([
      ['Bằng khen', 1, null, null, 'Hội Khuyến học xã Khe Mế'],
    ]);
  });
});

describe('a paper with flowers', () => {
  it('goes to those whom the flowers congratulate', () => {
    expect(receivers('Đoàn đã tặng Giấy khen và hoa chúc mừng bà Lò Thị Mây và ông Lò Văn Nhay.')).toEqual([
      ['Giấy khen', null, 2, null, 'Lò Thị Mây; Lò Văn Nhay'],
    ]);
  });
});

describe('a certificate of having given', () => {
  it('is no award', () => {
    expect(receivers('Bà Lò Thị Mây trao Giấy chứng nhận cho các đơn vị ủng hộ Quỹ “Vì người nghèo”.')).toEqual([]);
  });

  it('is one where it is given for what was achieved', () => {
    expect(receivers('Bà Lò Thị Mây trao Giấy chứng nhận cho 5 đơn vị tiêu biểu ủng hộ Quỹ.')).toEqual([
      ['Giấy chứng nhận', 5, null, null, ''],
    ]);
  });
});

describe('a certificate for those whom another supports', () => {
  it.each([
    ['trao Giấy công nhận cho 5 thôn văn hóa và trao tiền ủng hộ hộ nghèo', 5, null, null],
    ['trao Giấy chứng nhận cho 12 học sinh giỏi do Công ty Điện lực Hoa Giang tài trợ', null, 12, null],
    ['trao Giấy chứng nhận cho 20 gia đình văn hóa tích cực ủng hộ phong trào', null, null, 20],
  ])('is an award: %s', (text, groups, individuals, households) => {
    expect(receivers(`Dịp này, UBND huyện ${text}.`)).toMatchObject([
      [expect.anything(), groups, individuals, households, ''],
    ]);
  });
});

describe('a society of Vietnamese abroad', () => {
  it('is named with its country', () => {
    expect(
      receivers('Dịp này, Mặt trận tặng Bằng khen cho Hội người Việt Nam tại Lào và Hội người Việt Nam tại Pháp.'),
    ).toEqual([['Bằng khen', 2, null, null, 'Hội người Việt Nam tại Lào; Hội người Việt Nam tại Pháp']]);
  });
});
