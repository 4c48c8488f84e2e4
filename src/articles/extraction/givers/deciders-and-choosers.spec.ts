import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const read = (text: string): unknown[] =>
  extractArticle(text).awards.map(({ form, grantors, named, recipients: { groups, individuals } }) => [
    form,
    grantors.join(),
    named.map(({ name }) => name).join(),
    groups,
    individuals,
  ]);
const AT = 'Ngày 12/3/2019, LĐLĐ tỉnh Hà Sơn tổ chức lễ kỷ niệm. ';

describe('who receives by somebody’s decision', () => {
  it.each([
    [
      'Theo quyết định của Chủ tịch nước, Trường THPT Nà Lươn và ông Mai Văn Lạc vinh dự được đón nhận Huân chương Lao động hạng Ba.',
    ],
    [
      'Tại buổi lễ, theo quyết định số 23 của Chủ tịch nước, Trường THPT Nà Lươn và ông Mai Văn Lạc được đón nhận Huân chương Lao động hạng Ba.',
    ],
  ])('is named behind it: %s', (told) => {
    expect(read(`${AT}${told}`)).toEqual([['ORDER', 'Chủ tịch nước', 'Trường THPT Nà Lươn,Mai Văn Lạc', 1, 1]]);
  });

  it('receives what stands in the bracket behind whoever decided', () => {
    const told = `${AT}Dịp này, LĐLĐ tỉnh công bố các quyết định khen thưởng của`;
    expect(
      read(
        `${told} Công đoàn Y tế Việt Nam (Cờ và Bằng khen) và Công đoàn Sở Y tế (Giấy khen) cho các công đoàn cơ sở.`,
      ),
    ).toEqual([
      ['EMULATION_FLAG', 'Công đoàn Y tế Việt Nam', '', null, null],
      ['CERTIFICATE_OF_MERIT', 'Công đoàn Y tế Việt Nam', '', null, null],
      ['CERTIFICATE_OF_COMMENDATION', 'Công đoàn Sở Y tế', '', null, null],
    ]);
  });

  it('is counted with an aside about some of them', () => {
    expect(
      read(
        `${AT}Tại buổi lễ, 16 tập thể nhận bằng khen của UBND tỉnh, 33 đơn vị, trong đó có 8 hộ nhận giấy khen của Sở Y tế.`,
      ),
    ).toEqual([
      ['CERTIFICATE_OF_MERIT', 'UBND tỉnh', '', 16, null],
      ['CERTIFICATE_OF_COMMENDATION', 'Sở Y tế', '', 33, null],
    ]);
  });

  it('is nobody of the meeting where one body is told to have all classes of an order', () => {
    const told = 'Sở Y tế đã được Chủ tịch nước tặng thưởng Huân chương Lao động hạng Nhất';
    expect(read(`${AT}Ghi nhận những thành tích trên, ${told}, hạng Nhì và hạng Ba.`)).toEqual([]);
    expect(read(`${AT}Dịp này, ${told}.`)).toEqual([['ORDER', 'Chủ tịch nước', 'Sở Y tế', 1, null]]);
  });

  it('is who was chosen to be praised, and nobody who is still to be chosen', () => {
    expect(read(`${AT}Dịp này, Sở Y tế đã chọn 12 cá nhân xuất sắc để tuyên dương.`)).toEqual([
      ['OTHER_RECOGNITION', '', '', null, 12],
    ]);
    expect(read(`${AT}Các xã cần chọn 3 đơn vị tiêu biểu để biểu dương.`)).toEqual([]);
  });
});

it('what an organiser calls itself in brackets is the organiser', () => {
  const told =
    'Sáng 31/12/2019, Liên hiệp các Hội Khoa học và Kỹ thuật (Liên hiệp Hội) tổng kết hoạt động năm 2019. Dịp này, Liên hiệp Hội tặng giấy khen cho 4 tập thể.';
  expect(extractArticle(told).awards[0]?.grantors).toEqual(['Liên hiệp các Hội Khoa học và Kỹ thuật']);
});

it.each([
  ['lễ đón nhận Huân chương Lao động hạng Nhì và tổng kết hoạt động năm 2013', 'AWARD_CEREMONY'],
  ['chương trình “Tôn vinh người hiến máu tiêu biểu năm 2016”', 'AWARD_CEREMONY'],
  ['lễ tổng kết hoạt động năm 2013', 'YEAR_END_REVIEW'],
])('%s is held to honour or to look back by what it is called first', (title, kind) => {
  expect(extractArticle(`Sáng 26/12/2016, Hội Chữ thập đỏ tỉnh Hà Sơn tổ chức ${title}.`).meetings[0]?.kind).toBe(kind);
});
