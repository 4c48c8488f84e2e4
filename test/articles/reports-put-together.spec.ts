import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../../src/articles/extraction/extract-article.js';

/** Reports made of an opening, what was done, an award, and what is told beside it: only the award is read, as it is told. */
const OPENINGS = [
  'Ngày 12/1/2023, Hội Nông dân huyện Nà Lươn tổ chức Hội nghị tổng kết công tác Hội năm 2022. Đến dự có đồng chí Lò Văn Sính, Bí thư Huyện ủy.',
  'Trong 2 ngày 12 và 13/1/2023, Hội Nông dân huyện Nà Lươn tổ chức Đại hội đại biểu lần thứ X, nhiệm kỳ 2023 - 2028. Dự đại hội có 150 đại biểu.',
  'Sáng 12/1/2023, Hội Nông dân huyện Nà Lươn tổ chức Hội nghị biểu dương nông dân sản xuất kinh doanh giỏi.',
];
const FIGURES = [
  'Năm 2022, tổng sản lượng lương thực đạt 45.300 tấn; toàn huyện trồng mới 1.200 ha rừng, tỷ lệ hộ nghèo giảm còn 12,5%.',
  'Năm 2022, các cấp Hội vận động 1.430 hộ đăng ký sản xuất kinh doanh giỏi, hỗ trợ 340 hộ vay vốn, kết nạp 120 hội viên mới.',
];
/** With what it grants: form, who grants, groups, people, households. */
const AWARDS: readonly (readonly [string, ...string[]])[] = [
  ['Dịp này, UBND huyện tặng Giấy khen cho 03 tập thể và 05 cá nhân.', 'Giấy khen UBND huyện 3/5/-'],
  ['Tại hội nghị, ba tập thể và năm cá nhân được UBND huyện tặng Giấy khen.', 'Giấy khen UBND huyện 3/5/-'],
  ['Giấy khen của UBND huyện đã được trao cho 3 tập thể và 5 cá nhân tại hội nghị.', 'Giấy khen UBND huyện 3/5/-'],
  [
    'Dịp này, 4 tập thể được tặng Bằng khen của UBND tỉnh, 6 cá nhân được tặng Giấy khen của UBND huyện.',
    'Bằng khen UBND tỉnh 4/-/-',
    'Giấy khen UBND huyện -/6/-',
  ],
  [
    'Dịp này, UBND huyện tặng Cờ thi đua cho 2 tập thể, Giấy khen cho 7 tập thể, 12 cá nhân và 4 hộ gia đình.',
    'Cờ thi đua UBND huyện 2/-/-',
    'Giấy khen UBND huyện 7/12/4',
  ],
  [
    'Thừa ủy quyền của Chủ tịch UBND tỉnh, đồng chí Lò Văn Sính, Bí thư Huyện ủy đã trao Bằng khen cho 3 tập thể và 5 cá nhân.',
    'Bằng khen UBND tỉnh 3/5/-',
  ],
  [
    'Dịp này, 2 tập thể được UBND tỉnh tặng Bằng khen; 7 tập thể và 12 cá nhân được UBND huyện tặng Giấy khen; Hội Nông dân huyện khen thưởng 9 hộ gia đình.',
    'Bằng khen UBND tỉnh 2/-/-',
    'Giấy khen UBND huyện 7/12/-',
    'khen thưởng Hội Nông dân huyện -/-/9',
  ],
  [
    'Dịp này, UBND tỉnh tặng Bằng khen cho 3 tập thể và 5 cá nhân có thành tích trong 5 năm qua trên địa bàn 12 xã.',
    'Bằng khen UBND tỉnh 3/5/-',
  ],
  [
    'Dịp này, UBND huyện tặng Giấy khen cho 8 tập thể, cá nhân (gồm 3 tập thể, 5 cá nhân).',
    'Giấy khen UBND huyện 3/5/-',
  ],
  [
    'Tại hội nghị đã công bố các quyết định khen thưởng:\n- UBND tỉnh tặng Bằng khen cho 2 tập thể.\n- UBND huyện tặng Giấy khen cho 7 tập thể, 12 cá nhân.',
    'Bằng khen UBND tỉnh 2/-/-',
    'Giấy khen UBND huyện 7/12/-',
  ],
];
/** No award of the meeting, whatever else the report tells. */
const BESIDE = [
  'Trong năm qua, Hội có 12 tập thể, 34 cá nhân được các cấp khen thưởng.',
  'Trong nhiệm kỳ 2018 - 2023, có 12 tập thể, 34 cá nhân được tặng Bằng khen của UBND tỉnh.',
  'Toàn huyện có 12 tập thể, 34 cá nhân được UBND tỉnh tặng Bằng khen; 92% số hộ đạt danh hiệu gia đình văn hóa.',
  'Kết quả thi đua: 12 tập thể được UBND tỉnh tặng Bằng khen; 34 cá nhân được UBND huyện tặng Giấy khen.',
  'Hội đã được tặng Huân chương Lao động hạng Ba (năm 2008), hạng Nhì (năm 2015).',
  'Báo cáo tại hội nghị cho biết, Hội có 12 tập thể, 34 cá nhân được UBND tỉnh tặng Bằng khen.',
  'Dịp này, Ban Tổ chức trao 20 suất quà cho 20 hộ nghèo và 15 suất học bổng cho 15 học sinh.',
  'Phấn đấu năm 2023 có 90% chi hội vững mạnh, 14 tập thể được UBND tỉnh tặng Bằng khen.',
  'Hội nghị đề nghị UBND tỉnh tặng Bằng khen cho 14 tập thể và 10 cá nhân.',
  'Tới đây, UBND huyện sẽ tặng Giấy khen cho 14 tập thể, 10 cá nhân.',
];

const read = (...paragraphs: string[]): string[] =>
  extractArticle(paragraphs.join('\n'))
    .awards.filter(({ status }) => status !== 'PROPOSED')
    .map(({ formPrinted, grantors, recipients: { groups, individuals, households } }) =>
      [
        formPrinted,
        grantors.join().replace('Chủ tịch ', ''),
        [groups, individuals, households].map((n) => n ?? '-').join('/'),
      ].join(' '),
    );

describe('a report put together', () => {
  it.each(AWARDS)('tells of this award and no other: %s', (award, ...expected) => {
    const different = OPENINGS.flatMap((opening, i) =>
      BESIDE.flatMap((beside) => {
        const figures = FIGURES[i % FIGURES.length]!;
        const reports = [
          [opening, `${figures} ${beside}`, award],
          [opening, figures, beside, award],
          [opening, figures, award, beside],
        ];
        return reports
          .map((report) => ({ report, awards: read(...report) }))
          .filter(({ awards }) => awards.join('; ') !== expected.join('; '));
      }),
    );
    expect(different).toEqual([]);
  });
});
