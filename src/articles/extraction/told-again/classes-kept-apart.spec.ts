import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const awards = (text: string) =>
  extractArticle(`Sáng 5/1/2023, HĐND tỉnh Vàng Khê tổ chức kỳ họp thứ 7.\n${text}`).awards.map(
    ({ formPrinted, recipients: { individuals }, named }) => [formPrinted, individuals, named.map(({ name }) => name)],
  );

describe('orders in classes, told together before each is told', () => {
  it('are called by the class that each of them was given, not by all of them', () => {
    expect(
      awards(
        'Thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy Lò Văn Nhay đã trao Huân chương Lao động hạng Nhì và hạng Ba cho 3 cá nhân. Theo đó, ông Vi Văn Sáng - Giám đốc Sở Y tế được trao tặng Huân chương Lao động hạng Nhì; các đồng chí Hà Thị Mơ - Giám đốc Sở Công Thương và Lý Văn Páo - Bí thư Huyện ủy Khe Vàng được trao tặng Huân chương Lao động hạng Ba.',
      ),
    ).toEqual([
      ['Huân chương Lao động hạng Nhì', 1, ['Vi Văn Sáng']],
      ['Huân chương Lao động hạng Ba', 2, ['Hà Thị Mơ', 'Lý Văn Páo']],
    ]);
  });

  it('keep both classes where they are told nowhere else', () => {
    expect(
      awards(
        'Thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy Lò Văn Nhay đã trao Huân chương Lao động hạng Nhì và hạng Ba cho 3 cá nhân.',
      ),
    ).toEqual([['Huân chương Lao động hạng Nhì và hạng Ba', 3, []]]);
  });

  it('are read where a medal is written for the order, and merits end the post before them', () => {
    expect(
      extractArticle(
        'Tại buổi lễ, tặng thưởng Huân chương Lao động hạng Ba cho đồng chí Vi Văn Sáng, nguyên Phó Trưởng ban Tổ chức Tỉnh ủy Vàng Khê có thành tích xuất sắc trong quá trình công tác; tặng thưởng Huy chương Lao động hạng Ba cho đồng chí Lý Văn Páo, Bí thư Đảng ủy xã Nà Lươn.',
      ).awards.map(({ formPrinted, reason, named }) => [formPrinted, reason, named.map(({ positions }) => positions)]),
    ).toEqual([
      [
        'Huân chương Lao động hạng Ba',
        'có thành tích xuất sắc trong quá trình công tác',
        [['nguyên Phó Trưởng ban Tổ chức Tỉnh ủy Vàng Khê']],
      ],
      ['Huy chương Lao động hạng Ba', null, [['Bí thư Đảng ủy xã Nà Lươn']]],
    ]);
  });
});
