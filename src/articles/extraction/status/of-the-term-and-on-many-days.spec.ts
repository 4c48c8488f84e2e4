import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const OPENING =
  'Ngày 12/1/2024, Ủy ban MTTQ Việt Nam huyện Suối Bạc tổ chức Hội nghị tổng kết công tác Mặt trận năm 2023.\n';
/** Form, grantor and groups/individuals/households of each award. */
const told = (sentences: string): string[] =>
  extractArticle(`${OPENING}${sentences}`).awards.map(({ form, grantors, recipients }) =>
    [
      form,
      grantors.join(' + '),
      [recipients.groups, recipients.individuals, recipients.households].map((count) => count ?? '-').join('/'),
    ].join(' | '),
  );

describe('what was given over a term, or on a day that many places held', () => {
  it.each([
    'Trong giai đoạn này, có 62 người có uy tín được Trung ương tặng Bằng khen, 418 người được cấp huyện tặng Giấy khen.',
    'Với những kết quả đó, Hội Nông dân huyện được Trung ương Hội tặng 2 bằng khen, UBND tỉnh tặng 4 bằng khen.',
    '5 năm qua, Hội được Trung ương Hội tặng Cờ thi đua và UBND tỉnh tặng 3 bằng khen.',
    'Ở Suối Bạc, riêng giai đoạn 2016-2020, Mặt trận các cấp xây 547 nhà; nhiều tập thể, cá nhân đã được UBND huyện tặng Bằng khen.',
    'Ông Lò Văn Sính đánh giá cao kết quả của các khu phố; tại ngày hội các phường đã biểu dương 632 hộ gia đình.',
    'Các thôn tổ chức Ngày hội đại đoàn kết, tại ngày hội UBND các xã đã tặng giấy khen cho 318 gia đình văn hóa.',
  ])('is no award of the meeting: %s', (sentence) => expect(told(sentence)).toEqual([]));

  it.each([
    [
      'Dịp này, Hội Nông dân huyện được Trung ương Hội tặng bằng khen, UBND tỉnh tặng cờ thi đua.',
      ['CERTIFICATE_OF_MERIT | Trung ương Hội | 1/-/-', 'EMULATION_FLAG | UBND tỉnh | -/-/-'],
    ],
    [
      'Tại ngày hội, UBND huyện tặng Giấy khen cho 12 hộ gia đình.',
      ['CERTIFICATE_OF_COMMENDATION | UBND huyện | -/-/12'],
    ],
    [
      'Bà Lò Thị Mây nhận Kỷ niệm chương.\nỦy ban MTTQ Việt Nam huyện đã trao tặng giấy khen cho các tập thể, cá nhân có nhiều đóng góp.',
      ['COMMEMORATIVE_MEDAL |  | -/1/-', 'CERTIFICATE_OF_COMMENDATION | Ủy ban MTTQ Việt Nam huyện | -/-/-'],
    ],
  ])('what is given there is one: %s', (sentence, expected) => expect(told(sentence)).toEqual(expected));

  it('who stands out is no statistic, and what stood out is one', () => {
    const prizes =
      'trao 8 giải thưởng Tài năng trẻ cho các gương mặt nổi bật; trao giải thưởng cán bộ Đoàn xuất sắc cho 75 cá nhân';
    expect(told(`Tỉnh đoàn còn ${prizes}.`)).toEqual(['PRIZE | Tỉnh đoàn | -/8/-', 'PRIZE | Tỉnh đoàn | -/75/-']);
    expect(told('Nổi bật, Hội có 5 tập thể được UBND huyện tặng Bằng khen.')).toEqual([]);
  });

  it('nobody is said to have been given anything there by "các xã đã trao"', () =>
    expect(told('Các xã đã trao tặng giấy khen cho các tập thể, cá nhân.')).toEqual([]));
});
