import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD =
  'Ngày 5/6/2022, Công an tỉnh Nà Lươn tổ chức lễ kỷ niệm. Dự lễ có đồng chí Bế Thị Hai - Phó Chánh Văn phòng Tỉnh ủy; đồng chí Vi Văn Ba - Bí thư Đảng ủy Khối; ông Hà Văn Bốn - Phó Thủ tướng Chính phủ.';
const read = (text: string): unknown[] =>
  extractArticle(`${LEAD}\n\n${text}`).awards.map(({ grantors, presenters }) => [grantors.join(), presenters.join()]);

describe('whoever hands over', () => {
  it.each([
    'Thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy Lò Văn Một đã trao quyết định tặng thưởng Huân chương Bảo vệ Tổ quốc hạng Nhất cho Đại tá Vi Văn Năm; truy tặng Huân chương Bảo vệ Tổ quốc hạng Nhì cho Đại tá Hà Văn Sáu.',
    'Thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy Lò Văn Một trao các quyết định tặng thưởng Huân chương Lao động hạng Ba cho 2 cá nhân; truy tặng Huân chương Lao động hạng Ba cho 1 cá nhân.',
  ])('a decision hands over what it grants: %s', (text) =>
    expect(read(text)).toEqual([
      ['Chủ tịch nước', 'Lò Văn Một'],
      ['Chủ tịch nước', 'Lò Văn Một'],
    ]),
  );

  it.each([
    'Chủ tịch UBND tỉnh Lò Văn Một quyết định tặng thưởng Bằng khen cho 2 cá nhân.',
    'Chủ tịch UBND tỉnh Lò Văn Một vừa ký quyết định tặng thưởng Bằng khen cho 2 cá nhân.',
  ])('but not who decides: %s', (text) => expect(read(text).map((each) => (each as string[])[1])).toEqual(['']));

  it.each([
    ['Tại lễ, đồng chí Phó Chánh Văn phòng Tỉnh ủy đã trao tặng Kỷ niệm chương cho 5 đồng chí.', 'Bế Thị Hai'],
    [
      'Đồng chí Bí thư Đảng ủy Khối thừa ủy quyền trao Kỷ niệm chương của Ban Tổ chức Trung ương cho 3 đồng chí.',
      'Vi Văn Ba',
    ],
    ['Phó Thủ tướng Chính phủ trao Huân chương Lao động hạng Ba cho 2 cá nhân.', 'Hà Văn Bốn'],
    ['Phó Trưởng ban Dân vận Tỉnh ủy trao Kỷ niệm chương cho 5 đồng chí.', ''],
    ['Văn phòng Tỉnh ủy trao Giấy khen cho 5 đồng chí.', ''],
    ['Phó Thủ tướng trao quà cho 5 hộ, tặng Bằng khen cho 2 cá nhân.', ''],
  ])('is told by office: %s', (text, name) => expect((read(text)[0] as string[])[1]).toBe(name));
});

describe('an order', () => {
  it.each([
    ['Công an tỉnh đón nhận Huân chương Quân công hạng Nhất do Đảng và Nhà nước trao tặng.', 'Đảng và Nhà nước'],
    ['Công an tỉnh đón nhận Huân chương Quân công hạng Nhất do Chủ tịch nước tặng thưởng.', 'Chủ tịch nước'],
    ['Công an tỉnh đón nhận Huân chương Quân công hạng Nhất.', ''],
  ])('is granted by whom it says: %s', (text, by) => expect((read(text)[0] as string[])[0]).toBe(by));

  it('of some who also received is the President’s as the one before', () => {
    const first = 'Chủ tịch nước tặng Huân chương Lao động hạng Nhì cho ông Lò Văn Một.';
    const also = 'Ông Bế Văn Hai và ông Vi Văn Ba cũng được trao tặng Huân chương Lao động hạng Ba.';
    expect(read(`Dịp này, ${first} ${also}`).map((each) => (each as string[])[0])).toEqual([
      'Chủ tịch nước',
      'Chủ tịch nước',
    ]);
  });
});
