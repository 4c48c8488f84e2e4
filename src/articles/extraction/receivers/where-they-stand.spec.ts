import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const receivers = (text: string) =>
  extractArticle(`Sáng 5/1/2023, UBND huyện Khe Vàng tổ chức hội nghị tổng kết.\n${text}`).awards.map(
    ({ formPrinted, recipients: { groups, individuals, enterprises }, named }) => [
      formPrinted,
      groups,
      individuals,
      enterprises,
      named.map(({ name }) => name).join('; '),
    ],
  );

describe('bodies and where they stand', () => {
  it.each([
    [
      'the commune behind a school is its address',
      'Dịp này, Trường Tiểu học Hoa Ban, xã Nà Lươn và Trường Mầm non Bản Mế được tặng Bằng khen của UBND tỉnh.',
      [['Bằng khen', 2, null, null, 'Trường Tiểu học Hoa Ban; Trường Mầm non Bản Mế']],
    ],
    [
      'and behind a firm',
      'Dịp này, UBND tỉnh tặng Bằng khen cho Công ty TNHH Hoa Ban, xã Nà Lươn và ông Lò Văn Nhay.',
      [['Bằng khen', null, 1, 1, 'Công ty TNHH Hoa Ban; Lò Văn Nhay']],
    ],
    [
      'but not in a row of communes',
      'Dịp này, UBND tỉnh tặng Bằng khen cho Trường Tiểu học Hoa Ban, xã Nà Lươn, xã Khe Mế.',
      [['Bằng khen', null, null, null, 'Trường Tiểu học Hoa Ban; xã Nà Lươn; xã Khe Mế']],
    ],
    [
      'the branch of a residential group is one body',
      'Dịp này, Đảng ủy phường tặng Giấy khen cho Chi bộ tổ dân phố 9, Chi hội Phụ nữ khu dân cư số 4 và đồng chí Trần Đình Phú.',
      [['Giấy khen', 2, 1, null, 'Chi bộ tổ dân phố 9; Chi hội Phụ nữ khu dân cư số 4; Trần Đình Phú']],
    ],
    [
      'who is named is not counted where others receive, too',
      'Dịp này, UBND tỉnh tặng Bằng khen cho Hội Nông dân huyện Khe Vàng và nhiều tập thể khác.',
      [['Bằng khen', null, null, null, 'Hội Nông dân huyện Khe Vàng']],
    ],
  ])('%s', (_, text, expected) => {
    expect(receivers(text)).toEqual(expected);
  });
});

describe('lines below "các hình thức khen thưởng được trao tặng gồm:"', () => {
  it('tell form, grantor and receivers without a verb', () => {
    expect(
      receivers(
        [
          'Dịp này, các hình thức khen thưởng được công bố, trao tặng gồm:',
          '- Giấy khen của Chủ tịch UBND huyện: UBMTTQ các xã: Thạnh Hưng, Hưng Hà; các ông, bà: Phạm Văn Bé, Đoàn Thị Lành.',
          '- Kỷ niệm chương “Vì sự nghiệp Đại đoàn kết toàn dân tộc”: ông Nguyễn Văn Thạo, nguyên Phó Chủ tịch UBMTTQ huyện và bà Võ Thị Xuân.',
          'Kết thúc hội nghị, các xã ký kết giao ước thi đua.',
        ].join('\n'),
      ),
    ).toEqual([
      ['Giấy khen', 2, 2, null, 'UBMTTQ xã Thạnh Hưng; UBMTTQ xã Hưng Hà; Phạm Văn Bé; Đoàn Thị Lành'],
      ['Kỷ niệm chương “Vì sự nghiệp Đại đoàn kết toàn dân tộc”', null, 2, null, 'Nguyễn Văn Thạo; Võ Thị Xuân'],
    ]);
  });

  it('stand for the praise that opens them', () => {
    expect(
      receivers(
        'Dịp này, UBND huyện khen thưởng các tập thể và cá nhân như sau:\n1. Giấy khen: 5 tập thể, 7 cá nhân.\n2. Bằng khen của UBND tỉnh: ông Lý Văn Páo.',
      ),
    ).toEqual([
      ['Giấy khen', 5, 7, null, ''],
      ['Bằng khen', null, 1, null, 'Lý Văn Páo'],
    ]);
  });

  it('are none below a plan', () => {
    expect(
      receivers(
        'Kế hoạch năm 2024 về các hình thức khen thưởng gồm:\n- Giấy khen của UBND huyện: 5 tập thể, 7 cá nhân.',
      ),
    ).toEqual([]);
  });
});
