import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const OPENING =
  'Ngày 12/1/2023, Ủy ban MTTQ Việt Nam huyện Khe Vàng tổ chức Hội nghị tổng kết công tác Mặt trận năm 2022.\n';
/** Form, grantor and groups/individuals of each award. */
const told = (sentences: string): string[] =>
  extractArticle(`${OPENING}${sentences}`).awards.map(({ form, grantors, recipients }) =>
    [
      form,
      grantors.join(' + '),
      [recipients.groups, recipients.individuals].map((count) => count ?? '-').join('/'),
    ].join(' | '),
  );

describe('whom a meeting elects or lets go', () => {
  it.each([
    [
      'Hội nghị trao Kỷ niệm chương cho các vị thôi tham gia; đồng ý để 9 vị nghỉ hưu, cử thêm 7 ủy viên, 3 vị vào Đoàn Chủ tịch.',
      'COMMEMORATIVE_MEDAL |  | -/-',
    ],
    [
      'Dịp này, Hội Nông dân huyện tặng Bằng khen cho các tập thể; bầu 5 đại biểu đi dự đại hội tỉnh.',
      'CERTIFICATE_OF_MERIT | Hội Nông dân huyện | -/-',
    ],
    [
      'Tại hội nghị, UBND huyện tặng Giấy khen cho các cá nhân, bầu bổ sung 2 ủy viên vào Ban Thường trực.',
      'CERTIFICATE_OF_COMMENDATION | UBND huyện | -/-',
    ],
  ])('receives nothing: %s', (sentence, expected) => expect(told(sentence)).toEqual([expected]));

  it('nor does what it launches', () =>
    expect(
      told('Tại buổi lễ, UBND tỉnh trao Bằng khen cho các doanh nghiệp xuất sắc và ra mắt Quỹ Khuyến học doanh nhân.'),
    ).toEqual(['CERTIFICATE_OF_MERIT | UBND tỉnh | -/-']));

  it('leaves a list that goes on behind a semicolon', () =>
    expect(told('Dịp này, UBND huyện tặng Giấy khen cho 4 tập thể; 6 cá nhân có thành tích xuất sắc.')).toEqual([
      'CERTIFICATE_OF_COMMENDATION | UBND huyện | 4/6',
    ]));
});

describe('what is given at the meeting', () => {
  it.each([
    [
      'Dịp này, 7 đảng viên hoàn thành xuất sắc nhiệm vụ 5 năm liền (2018-2022) được Đảng ủy xã tặng giấy khen.',
      ['CERTIFICATE_OF_COMMENDATION | Đảng ủy xã | -/7'],
    ],
    [
      'Tại Kỳ họp, Ủy ban MTTQ huyện đã trao 2 Bằng khen của Ủy ban MTTQ tỉnh và 11 Giấy khen của UBND huyện cho các tập thể, cá nhân hoạt động Mặt trận xuất sắc năm 2022.',
      ['CERTIFICATE_OF_MERIT | Ủy ban MTTQ tỉnh | -/-', 'CERTIFICATE_OF_COMMENDATION | UBND huyện | -/-'],
    ],
    [
      'Tại buổi lễ đã công bố Quyết định của Chủ tịch UBND tỉnh về việc khen thưởng thành tích đột xuất cho 03 tập thể và 8 cá nhân.',
      ['OTHER_RECOGNITION | Chủ tịch UBND tỉnh | 3/8'],
    ],
    [
      'Tại buổi lễ, huyện Khe Vàng đã đón nhận Cờ thi đua của UBND tỉnh tặng cho 4 đơn vị.',
      ['EMULATION_FLAG | UBND tỉnh | 4/-'],
    ],
    [
      'Dịp này, Bộ Chỉ huy Quân sự tỉnh đã tặng giấy khen 3 bác, Hội Cựu chiến binh huyện khen thưởng 15 bác.',
      [
        'CERTIFICATE_OF_COMMENDATION | Bộ Chỉ huy Quân sự tỉnh | -/3',
        'OTHER_RECOGNITION | Hội Cựu chiến binh huyện | -/15',
      ],
    ],
    [
      'Nhân dịp này, Sở Thông tin và Truyền thông tặng Giấy khen cho 12 Tổ công nghệ số cộng đồng.',
      ['CERTIFICATE_OF_COMMENDATION | Sở Thông tin và Truyền thông | 12/-'],
    ],
  ])('is read: %s', (sentence, expected) => expect(told(sentence)).toEqual(expected));

  it.each([
    'Trong năm UBND tỉnh đã biểu dương 6 đơn vị, phê bình 4 đơn vị.',
    'Trong năm 2022 Hội Nông dân huyện đã khen thưởng 6 tập thể.',
    'Tại kỳ họp, Ban Bầu cử trao giấy chứng nhận đại biểu HĐND xã.',
  ])('is none of: %s', (sentence) => expect(told(sentence)).toEqual([]));
});

describe('who stands beside', () => {
  it.each([
    [
      'Tại hội nghị, 2 đơn vị gồm: Phòng Cảnh sát cơ động, Công an xã Nà Lươn thuộc Công an tỉnh Hà Sơn đã được UBND huyện tặng giấy khen.',
      ['CERTIFICATE_OF_COMMENDATION | UBND huyện | 2/-'],
      ['Phòng Cảnh sát cơ động', 'Công an xã Nà Lươn'],
    ],
    [
      'Tại hội nghị, lãnh đạo thành phố, quận trao Cờ thi đua cho các tập thể xuất sắc.',
      ['EMULATION_FLAG |  | -/-'],
      [],
    ],
    [
      'Tại lễ, trao Bằng khen của UBND tỉnh về thành tích 2 năm liền cho 3 tập thể; công bố Quyết định của Chủ tịch UBND huyện công nhận danh hiệu Chiến sĩ thi đua cơ sở cho 9 cá nhân.',
      ['CERTIFICATE_OF_MERIT | UBND tỉnh | 3/-', 'EMULATION_TITLE | Chủ tịch UBND huyện | -/9'],
      [],
    ],
    [
      'Theo đó, 38 cá nhân hiến máu tình nguyện 35 lần được Hội Chữ thập đỏ huyện tặng Giấy khen.',
      ['CERTIFICATE_OF_COMMENDATION | Hội Chữ thập đỏ huyện | -/38'],
      [],
    ],
  ])('neither receives nor grants: %s', (sentence, expected, named) => {
    expect(told(sentence)).toEqual(expected);
    expect(
      extractArticle(`${OPENING}${sentence}`).awards.flatMap((award) => award.named.map(({ name }) => name)),
    ).toEqual(named);
  });
});
