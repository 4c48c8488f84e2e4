import { describe, expect, it } from '@jest/globals';
import { peopleIn } from './people.js';

const people = (text: string): string[] =>
  peopleIn(text).map(({ name, positions }) => `${name} | ${positions.join('; ')}`);

describe('the posts of two who are named together', () => {
  it.each([
    [
      'Dự hội nghị có ông Hà Văn Minh và bà Lê Thị Lưu, Chủ tịch và Phó Chủ tịch LĐLĐ tỉnh; ông Tôn Ngọc Hà, Phó Bí thư Tỉnh ủy.',
      ['Hà Văn Minh | Chủ tịch LĐLĐ tỉnh', 'Lê Thị Lưu | Phó Chủ tịch LĐLĐ tỉnh', 'Tôn Ngọc Hà | Phó Bí thư Tỉnh ủy'],
    ],
    [
      'Hà Thị Minh và Phan Đình Lưu, Chủ tịch và PCT LĐLĐ Đắk Nông, Tôn Ngọc Hà - Phó Bí thư Tỉnh ủy.',
      ['Hà Thị Minh | Chủ tịch LĐLĐ Đắk Nông', 'Phan Đình Lưu | PCT LĐLĐ Đắk Nông', 'Tôn Ngọc Hà | Phó Bí thư Tỉnh ủy'],
    ],
    [
      'Các đồng chí Hà Văn Minh và Lê Thị Lưu – Giám đốc và Phó Giám đốc Sở Y tế phát biểu tại hội nghị.',
      ['Hà Văn Minh | Giám đốc Sở Y tế', 'Lê Thị Lưu | Phó Giám đốc Sở Y tế'],
    ],
  ])('are told in their order: %s', (text, expected) => expect(people(text)).toEqual(expected));

  it.each([
    [
      'Dự hội nghị có ông Hà Văn Minh, Giám đốc Sở Y tế và bà Lê Thị Lưu, Phó Chủ tịch LĐLĐ tỉnh.',
      ['Hà Văn Minh | Giám đốc Sở Y tế', 'Lê Thị Lưu | Phó Chủ tịch LĐLĐ tỉnh'],
    ],
    [
      'Dự hội nghị có ông Hà Văn Minh và bà Lê Thị Lưu - Phó Chủ tịch LĐLĐ tỉnh.',
      ['Hà Văn Minh | ', 'Lê Thị Lưu | Phó Chủ tịch LĐLĐ tỉnh'],
    ],
  ])('are their own otherwise: %s', (text, expected) => expect(people(text)).toEqual(expected));
});
