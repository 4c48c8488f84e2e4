import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Sáng 16/11/2020, UBND thành phố Nà Hòa tổ chức buổi lễ. Tại buổi lễ, ';
const read = (told: string): { awards: unknown[]; people: string[] } => {
  const { awards, attendees } = extractArticle(LEAD + told);
  return {
    awards: awards.map(({ formPrinted, grantors, presenters, named }) => [
      formPrinted,
      grantors.join(),
      presenters.join(),
      named.map(({ name }) => name).join(),
    ]),
    people: attendees.map(({ name }) => name),
  };
};

describe('whose award it is', () => {
  it.each([
    [
      'the office of whoever is named with his rank',
      'Ban Giám đốc đã công bố Thư khen của Đại tướng Trần Đại Sơn - Bộ trưởng Bộ Công an cho các đơn vị.',
      [['Thư khen', 'Bộ trưởng Bộ Công an', '', '']],
      [],
    ],
    [
      'the office of whoever is named behind it',
      'ông Hà Văn Tư trao Bằng khen của ông Lê Văn Sáu, Chủ tịch UBND tỉnh cho 3 tập thể.',
      [['Bằng khen', 'Chủ tịch UBND tỉnh', 'Hà Văn Tư', '']],
      ['Hà Văn Tư'],
    ],
    [
      'the President’s, whom another stands for',
      'bà Hà Thị Tư trao Huân chương Đại đoàn kết dân tộc do Chủ tịch nước Trương Tấn Sơn trao tặng cho 3 cá nhân.',
      [['Huân chương Đại đoàn kết dân tộc', 'Chủ tịch nước', 'Hà Thị Tư', '']],
      ['Hà Thị Tư'],
    ],
    [
      'nobody’s that stands within the prize’s own name',
      '10 Chi hội phụ nữ được nhận “Giải thưởng Chi hội phụ nữ tiêu biểu” năm 2019.',
      [['Giải thưởng', '', '', '']],
      [],
    ],
    [
      'two of one man, each of its own giver',
      'UBND thành phố trao Thư khen của Chủ tịch nước và tặng Bằng khen của Chủ tịch UBND tỉnh cho anh Tô Văn Đồng.',
      [
        ['Thư khen', 'Chủ tịch nước', '', 'Tô Văn Đồng'],
        ['Bằng khen', 'Chủ tịch UBND tỉnh', '', 'Tô Văn Đồng'],
      ],
      [],
    ],
    [
      'a chapter told with its ward is one',
      'UBND thành phố tặng Giấy khen cho Chi hội Phụ nữ Thọ An 3, phường Thọ Hòa.',
      [['Giấy khen', 'UBND thành phố', '', 'Chi hội Phụ nữ Thọ An 3']],
      [],
    ],
    ['and whoever only writes is no guest', 'Trong thư, Chủ tịch nước Trương Tấn Sơn bày tỏ xúc động.', [], []],
  ])('%s', (_, told, awards, people) => expect(read(told)).toEqual({ awards, people }));
});

describe('whom it counts and what it is called', () => {
  it.each([
    ['UBND huyện trao Bằng khen cho 07 cá nhân 02 tập thể.', 'Bằng khen', { groups: 2, individuals: 7 }],
    ['UBND huyện trao Bằng khen cho 3 đồng bào Công giáo.', 'Bằng khen', { groups: null, individuals: 3 }],
    [
      '8 giáo viên cùng được trao danh hiệu Nhà giáo Ưu tú tại buổi lễ.',
      'danh hiệu Nhà giáo Ưu tú',
      { groups: null, individuals: 8 },
    ],
  ])('%s', (told, formPrinted, recipients) => {
    const [award] = extractArticle(LEAD + told).awards;
    expect(award).toMatchObject({ formPrinted, recipients });
  });

  it('is of the ministry by its whole name', () => {
    const [award] = extractArticle(`${LEAD}Bộ Nông nghiệp và PTNT tặng Cờ thi đua cho Sở Tài chính.`).awards;
    expect(award?.grantors).toEqual(['Bộ Nông nghiệp và PTNT']);
  });
});
