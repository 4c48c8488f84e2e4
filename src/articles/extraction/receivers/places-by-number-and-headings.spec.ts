import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const OPENING =
  'Ngày 12/1/2024, Ủy ban MTTQ Việt Nam huyện Suối Bạc tổ chức Hội nghị tổng kết công tác Mặt trận năm 2023.\n';
/** Each award as grantor, names and "groups/individuals/households". */
const told = (sentences: string): string[] =>
  extractArticle(`${OPENING}${sentences}`).awards.map(({ grantors, named, recipients }) =>
    [
      grantors.join(' + '),
      named.map(({ name }) => name).join('; '),
      [recipients.groups, recipients.individuals, recipients.households].map((count) => count ?? '-').join('/'),
    ].join(' | '),
  );

describe('bodies of places that have a number for a name', () => {
  it.each([
    [
      'Dịp này, UBND xã tặng Giấy khen cho Ban công tác Mặt trận khối 4, khối 9 và 8 cá nhân.',
      'UBND xã | Ban công tác Mặt trận khối 4; Ban công tác Mặt trận khối 9 | 2/8/-',
    ],
    [
      'Dịp này, UBND phường tặng Giấy khen cho Chi hội Phụ nữ tổ dân phố 3, tổ dân phố 5, tổ dân phố 7 và 4 cá nhân.',
      'UBND phường | Chi hội Phụ nữ tổ dân phố 3; Chi hội Phụ nữ tổ dân phố 5; Chi hội Phụ nữ tổ dân phố 7 | 3/4/-',
    ],
    [
      'Dịp này, UBND xã tặng Giấy khen cho Chi bộ xóm 3, xóm 5; bà Lò Thị Mây, Bí thư Chi bộ xóm 3.',
      'UBND xã | Chi bộ xóm 3; Chi bộ xóm 5; Lò Thị Mây | 2/1/-',
    ],
    [
      'Dịp này, UBND phường tặng Giấy khen cho Chi hội Nông dân khu phố 2, 3 và 8 cá nhân.',
      'UBND phường | Chi hội Nông dân khu phố 2; Chi hội Nông dân khu phố 3 | 2/8/-',
    ],
    [
      'Tại hội nghị, Chi hội Phụ nữ khối 3, khối 5 và khối 9 được UBND phường tặng Giấy khen.',
      'UBND phường | Chi hội Phụ nữ khối 3; Chi hội Phụ nữ khối 5; Chi hội Phụ nữ khối 9 | 3/-/-',
    ],
    // A number before a noun counts those, and what lies lower is one of its own.
    [
      'Dịp này, UBND phường tặng Giấy khen cho Ban công tác Mặt trận khu phố 2, 8 cá nhân.',
      'UBND phường | Ban công tác Mặt trận khu phố 2 | 1/8/-',
    ],
    [
      'Dịp này, UBND quận tặng Giấy khen cho UBND phường 3, tổ dân phố 5 và 8 cá nhân.',
      'UBND quận | UBND phường 3; tổ dân phố 5 | 2/8/-',
    ],
  ])('are each named: %s', (sentence, expected) => expect(told(sentence)).toEqual([expected]));
});

describe('departments whose fields a dash joins', () => {
  it.each([
    [
      'Dịp này, UBND tỉnh tặng Bằng khen cho Ban Dân chủ - Pháp luật Ủy ban MTTQ tỉnh.',
      'UBND tỉnh | Ban Dân chủ - Pháp luật Ủy ban MTTQ tỉnh | 1/-/-',
    ],
    [
      'Dịp này, UBND tỉnh tặng Bằng khen cho Phòng Tổ chức - Hành chính Sở Nội vụ và Ban Chính sách – Luật pháp LĐLĐ tỉnh.',
      'UBND tỉnh | Phòng Tổ chức - Hành chính Sở Nội vụ; Ban Chính sách – Luật pháp LĐLĐ tỉnh | 2/-/-',
    ],
    [
      'Dịp này, UBND tỉnh tặng Bằng khen cho Ban Phong trào Hội LHPN tỉnh và Ban Gia đình - Xã hội Hội LHPN huyện Khe Vàng.',
      'UBND tỉnh | Ban Phong trào Hội LHPN tỉnh; Ban Gia đình - Xã hội Hội LHPN huyện Khe Vàng | 2/-/-',
    ],
  ])('are read whole: %s', (sentence, expected) => expect(told(sentence)).toEqual([expected]));
});

describe('names below headings', () => {
  const GIVEN = 'Dịp này, Chủ tịch UBND tỉnh tặng Bằng khen cho 2 tập thể, 3 cá nhân, ';
  const GROUPS = ['Hội Nông dân xã Nà Lừ', 'Hội Nông dân xã Nà Khà, huyện Suối Bạc'];
  const PEOPLE = ['Ông Lò Văn Sính, Chủ tịch Hội Nông dân xã Nà Lừ', 'Bà Vi Thị Thắm, hội viên', 'Ông Trần Văn Khê'];
  const list = (groups: string, people: string, mark: (i: number) => string): string =>
    [GIVEN + 'cụ thể như sau:', groups, ...GROUPS.map((each, i) => mark(i) + each), people]
      .concat(PEOPLE.map((each, i) => mark(i) + each))
      .join('\n');
  const numbered = (i: number): string => `${i + 1}. `;

  it.each([
    list('I. Tập thể', 'II. Cá nhân', numbered),
    list('A. VỀ TẬP THỂ', 'B. VỀ CÁ NHÂN', numbered),
    list('1. Tập thể:', '2. Cá nhân:', () => '- '),
    list('* Các tập thể gồm:', '* Các cá nhân gồm:', () => '- '),
  ])('are those who receive: %s', (text) =>
    expect(told(text)).toEqual([
      'Chủ tịch UBND tỉnh | Hội Nông dân xã Nà Lừ; Hội Nông dân xã Nà Khà; Lò Văn Sính; Vi Thị Thắm; Trần Văn Khê | 2/3/-',
    ]),
  );

  it('are none where they are fewer than are counted', () =>
    expect(told(list('I. Tập thể', 'II. Cá nhân', numbered).replace('3 cá nhân', '5 cá nhân'))).toEqual([
      'Chủ tịch UBND tỉnh | Hội Nông dân xã Nà Lừ; Hội Nông dân xã Nà Khà | 2/5/-',
    ]));
});

describe('a single group that is commended', () => {
  it.each([
    ['Tại hội nghị, LĐLĐ huyện khen thưởng tập thể CĐCS Trường Mầm non Hoa Mai có nhiều bài dự thi.', '1/-/-'],
    ['Tại hội nghị, LĐLĐ huyện khen thưởng tập thể CĐCS Trường Mầm non Hoa Mai đơn vị có nhiều bài dự thi.', '1/-/-'],
  ])('is named: %s', (sentence, counts) =>
    expect(told(sentence)).toEqual([`LĐLĐ huyện | CĐCS Trường Mầm non Hoa Mai | ${counts}`]),
  );
});

describe('those whom something else went to', () => {
  it.each([
    'Dịp này, Hội hỗ trợ vốn cho 12 hộ, nhiều tập thể, cá nhân được UBND huyện tặng Bằng khen.',
    'Dịp này, Hội hỗ trợ phương tiện làm ăn cho 120 hộ; nhiều tập thể, cá nhân được UBND huyện tặng Bằng khen.',
  ])('are not counted: %s', (sentence) => expect(told(sentence)).toEqual(['UBND huyện |  | -/-/-']));
});

describe('those whom others stand for', () => {
  it.each([
    [
      'Tại hội nghị, 187 gia đình thay mặt cho 96.745 gia đình hiếu học trong tỉnh, 6 dòng họ và 11 chi hội được biểu dương.',
      ' |  | -/-/187',
    ],
    ['Tại hội nghị, 45 hội viên thay mặt hơn 3.000 hội viên toàn huyện được tuyên dương.', ' |  | -/45/-'],
    ['Tại hội nghị, thay mặt cho 500 hội viên, 3 cá nhân được UBND huyện khen thưởng.', 'UBND huyện |  | -/3/-'],
  ])('are not counted: %s', (sentence, expected) => expect(told(sentence)).toEqual([expected]));
});

describe('papers that several bodies gave, in a row', () => {
  it('the last ones count whom they go to, each by its own giver', () =>
    expect(
      told(
        'Tại Hội nghị, Công đoàn trường trao 05 Bằng khen của LĐLĐ tỉnh, 09 Giấy khen của CĐN Y tế và 16 Giấy khen của Công đoàn trường cho các cá nhân.',
      ),
    ).toEqual(['LĐLĐ tỉnh |  | -/-/-', 'CĐN Y tế |  | -/-/-', 'Công đoàn trường |  | -/16/-']));
  it.each([
    [
      'Dịp này, UBTƯMTTQ Việt Nam tặng Bằng khen cho 8 tập thể; UBTWMTTQVN tặng Kỷ niệm chương cho 3 cá nhân.',
      ['UBTƯMTTQ Việt Nam |  | 8/-/-', 'UBTWMTTQVN |  | -/3/-'],
    ],
  ])('short names of the centre grant: %s', (sentence, expected) => expect(told(sentence)).toEqual(expected));
});
