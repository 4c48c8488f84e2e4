import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const OPENING =
  'Ngày 12/1/2023, Ủy ban MTTQ Việt Nam huyện Khe Vàng tổ chức Hội nghị tổng kết công tác Mặt trận năm 2022.\n';
/** Form, grantor, groups/individuals/households and who is named, of each award. */
const told = (sentences: string): string[] =>
  extractArticle(`${OPENING}${sentences}`).awards.map(({ form, grantors, recipients, named }) =>
    [
      form,
      grantors.join(' + '),
      [recipients.groups, recipients.individuals, recipients.households].map((count) => count ?? '-').join('/'),
      named.map(({ name }) => name).join(', '),
    ].join(' | '),
  );

describe('what was given before', () => {
  it.each([
    'Công tác khen thưởng: năm qua, Trung ương Hội tặng Kỷ niệm chương cho 5 cụ, Hội huyện khen 6 chi hội.',
    'Khen thưởng: trong năm vừa qua UBND xã tặng Giấy khen cho 5 chi hội.',
    'Trường từng được tặng Cờ thi đua của UBND tỉnh, 3 Bằng khen của Bộ. Cô Lò Thị Mây được phong tặng danh hiệu Nhà giáo Ưu tú năm 1996.',
    'Đơn vị đã từng vinh dự được đón nhận Huân chương Lao động. Ông Vàng A Sử được UBND tỉnh tặng Bằng khen.',
  ])('is no award of the meeting: %s', (sentences) => expect(told(sentences)).toEqual([]));

  it.each([
    'Trường từng được tặng Cờ thi đua của UBND tỉnh. Tại hội nghị, UBND huyện tặng Giấy khen cho 3 tập thể.',
    'Công tác khen thưởng: UBND huyện tặng Giấy khen cho 3 tập thể.',
    'Ông Lò Văn Sính từng được nhiều người biết đến. Dịp này, UBND huyện tặng Giấy khen cho 3 tập thể.',
  ])('leaves what is given there: %s', (sentences) =>
    expect(told(sentences)).toEqual(['CERTIFICATE_OF_COMMENDATION | UBND huyện | 3/-/- | ']),
  );
});

describe('who receives behind a name that sounds like a household', () => {
  it.each([
    ['cụ Lò Thị Mây, cụ Vàng Bá Hộ, cụ Hà Văn Tài', '-/3/- | Lò Thị Mây, Vàng Bá Hộ, Hà Văn Tài'],
    ['ông Vàng Bá Hộ và bà Hà Thị Tài', '-/2/- | Vàng Bá Hộ, Hà Thị Tài'],
    ['hộ ông Lò Văn Sính, hộ bà Hà Thị Tài', '-/-/2 | Lò Văn Sính, Hà Thị Tài'],
  ])('is told by the words before it: %s', (receivers, expected) =>
    expect(told(`Dịp này, UBND xã tặng Giấy khen cho ${receivers}.`)).toEqual([
      `CERTIFICATE_OF_COMMENDATION | UBND xã | ${expected}`,
    ]),
  );
});

describe('who grants', () => {
  it.each([
    ['Tổng giám đốc công ty khen thưởng 12 tổ sản xuất bằng giấy khen.', 'Tổng giám đốc công ty | 12/-/- | '],
    ['Hội đồng sư phạm nhà trường tặng Giấy khen cho 4 học sinh.', 'Hội đồng sư phạm nhà trường | -/4/- | '],
    [
      'Đại tá Lò Văn Sính trao Giấy khen do Bộ Chỉ huy BĐBP tỉnh tặng cho 2 tập thể.',
      'Bộ Chỉ huy BĐBP tỉnh | 2/-/- | ',
    ],
    [
      'Đồng chí Lò Văn Sính trao Giấy khen do Chủ tịch UBND huyện tặng: 3 tập thể, 5 cá nhân.',
      'Chủ tịch UBND huyện | 3/5/- | ',
    ],
    ['Phó Tổng giám đốc công ty trao Giấy khen cho 4 cá nhân.', ' | -/4/- | '],
  ])('is read in full: %s', (sentence, expected) =>
    expect(told(`Tại hội nghị, ${sentence}`)).toEqual([`CERTIFICATE_OF_COMMENDATION | ${expected}`]),
  );
});

describe('a paper told in other ways', () => {
  it.each([
    ['Dịp này, nhận Giấy khen của UBND huyện là 4 đơn vị, 18 cá nhân và 2 gia đình.', '4/18/2 | '],
    ['Dịp này, nhận Giấy khen của UBND huyện có 4 đơn vị, 18 cá nhân.', '4/18/- | '],
    ['Giấy khen của UBND huyện năm nay trao cho Nông trường 4.', '1/-/- | Nông trường 4'],
    ['Tại hội nghị, UBND huyện khen thưởng 9 tổ sản xuất, 47 lao động bằng giấy khen.', '9/47/- | '],
    ['UBND huyện có giấy khen gửi về 2 dòng họ Lò và Vàng.', '2/-/- | '],
    ['UBND huyện có Giấy khen gửi đến 3 tập thể, 5 cá nhân.', '3/5/- | '],
    ['UBND huyện thì khen 11 gia đình, 6 cán bộ khuyến học, cũng là giấy khen.', '-/6/11 | '],
    [
      'Dịp này, bà Lò Thị Mây trao giấy khen của UBND huyện đến chùa Linh Quang, chùa Suối Bạc cùng 4 vị Tăng Ni.',
      '2/4/- | chùa Linh Quang, chùa Suối Bạc',
    ],
    ['Dịp này, 3 đơn vị nói trên và Trung tá Lò Văn Sính nhận Giấy khen của UBND huyện.', '3/1/- | Lò Văn Sính'],
  ])('is read with those who receive it: %s', (sentence, expected) =>
    expect(told(sentence)).toEqual([`CERTIFICATE_OF_COMMENDATION | UBND huyện | ${expected}`]),
  );

  it.each([
    ['Dịp này, Ban Trị sự trao bằng công đức cho 12 Phật tử.', ['OTHER_RECOGNITION | Ban Trị sự | -/12/- | ']],
    ['Dịp này, các chùa tặng 3 cây cầu bằng công đức của 30 Phật tử.', []],
  ])('is one of merit where it is given: %s', (sentence, awards) => expect(told(sentence)).toEqual(awards));

  it('names whoever came by "đến dự" as no receiver', () =>
    expect(told('Dịp này, 3 tập thể nhận giấy khen của UBND huyện đến dự có Chi hội Phụ nữ thôn Đông.')).toEqual([
      'CERTIFICATE_OF_COMMENDATION | UBND huyện | 3/-/- | ',
    ]));

  it('counts nobody behind it where somebody stands before the verb', () =>
    expect(told('Dịp này, Hội LHPN huyện nhận Giấy khen của UBND huyện có 12 cá nhân tham gia.')).not.toContain(
      'CERTIFICATE_OF_COMMENDATION | UBND huyện | -/12/- | ',
    ));
});
