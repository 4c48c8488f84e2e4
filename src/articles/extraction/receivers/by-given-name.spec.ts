import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD =
  'Sáng 5/1/2023, UBND tỉnh Vàng Khê tổ chức hội nghị tổng kết. Ông Lò Văn Toàn, thôn Bản Mế và bà Hoàng Thị Mơ, thôn Nà Lươn đã lao xuống suối cứu người; ông Vi Văn Sáng và ông Lý Văn Sáng gọi xe.';
const received = (text: string) =>
  extractArticle(`${LEAD}\n${text}`).awards.map(({ formPrinted, recipients: { individuals }, named }) => [
    formPrinted,
    individuals,
    named.map(({ name }) => name).join('; '),
  ]);

describe('receivers by their given names', () => {
  it.each([
    [
      'are those who are named in full elsewhere',
      'Dịp này, Chủ tịch UBND tỉnh đã tặng Bằng khen đột xuất cho anh Toàn và chị Mơ.',
      [['Bằng khen', 2, 'Lò Văn Toàn; Hoàng Thị Mơ']],
    ],
    [
      'stand before the verb, too',
      'Riêng bà Mơ được Chủ tịch UBND huyện tặng Giấy khen.',
      [['Giấy khen', 1, 'Hoàng Thị Mơ']],
    ],
    [
      'each with an own paper',
      'Dịp này, ông Toàn được UBND tỉnh tặng Bằng khen, bà Mơ được UBND huyện tặng Giấy khen.',
      [
        ['Bằng khen', 1, 'Lò Văn Toàn'],
        ['Giấy khen', 1, 'Hoàng Thị Mơ'],
      ],
    ],
    [
      'are nobody where one of them is not known',
      'Dịp này, UBND tỉnh tặng Bằng khen cho anh Toàn và bà Út.',
      [['Bằng khen', null, '']],
    ],
    [
      'nor where two bear the name',
      'Dịp này, UBND tỉnh tặng Bằng khen cho anh Toàn và ông Sáng.',
      [['Bằng khen', null, '']],
    ],
    [
      'and do not receive what they hand over',
      'Bà Mơ trao Giấy khen của UBND huyện cho các cá nhân.',
      [['Giấy khen', null, '']],
    ],
    [
      'nor an order, which may be of one who died',
      'Chủ tịch UBND tỉnh đọc quyết định của Chủ tịch nước rồi trao Huân chương Dũng cảm cho chị Mơ.',
      [['Huân chương Dũng cảm', null, '']],
    ],
    [
      'nor what is given to one who died',
      'Dịp này, UBND tỉnh truy tặng Bằng khen, trao cho bà Mơ.',
      [['Bằng khen', null, '']],
    ],
    [
      'nor change who is counted',
      'Dịp này, UBND tỉnh tặng Bằng khen cho 3 cá nhân, ông Toàn thay mặt phát biểu.',
      [['Bằng khen', 3, '']],
    ],
  ])('%s', (_, text, expected) => {
    expect(received(text)).toEqual(expected);
  });
});
