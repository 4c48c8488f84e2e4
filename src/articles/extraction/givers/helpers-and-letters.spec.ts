import { describe, expect, it } from '@jest/globals';
import type { DraftAward } from '../draft.js';
import { extractArticle } from '../extract-article.js';

const OPENING = 'Sáng 5/1/2021, Hội Nông dân huyện Nà Lươn tổ chức hội nghị tổng kết công tác năm 2020.';
const drafted = (...sentences: string[]): readonly DraftAward[] =>
  extractArticle([OPENING, ...sentences].join('\n\n')).awards;
/** "groups 2, individuals 5" of each award, and "none" of one that counts nobody. */
const counted = (...sentences: string[]): string[] =>
  drafted(...sentences).map(
    ({ recipients }) =>
      Object.entries(recipients)
        .filter(([, count]) => typeof count === 'number')
        .map(([kind, count]) => `${kind} ${count}`)
        .join(', ') || 'none',
  );

describe('whoever gives with the help of another', () => {
  it.each([
    'Dịp này, Tỉnh đoàn Khe Vàng phối hợp với Công an tỉnh tổ chức tuyên dương 70 đoàn viên.',
    'Dịp này, Tỉnh đoàn Khe Vàng phối hợp cùng Công an tỉnh tặng giấy khen cho 70 đoàn viên.',
  ])('grants alone: %s', (sentence) => {
    expect(drafted(sentence).map(({ grantors }) => grantors)).toEqual([['Tỉnh đoàn Khe Vàng']]);
  });

  it('by mandate of somebody named is none who hands over', () => {
    const [award] = drafted(
      'Được sự ủy quyền của Chủ tịch Ủy ban Trung ương MTTQ Việt Nam Lò Văn Mây, Thường trực Ủy ban MTTQ Việt Nam tỉnh Khe Vàng đã trao Kỷ niệm chương “Vì sự nghiệp Đại đoàn kết dân tộc” cho ông Hà Văn Thanh.',
    );
    expect(award?.presenters).toEqual([]);
    expect(award?.grantors).toEqual(['Chủ tịch Ủy ban Trung ương MTTQ Việt Nam']);
  });

  it('by mandate of an office hands over where his own post follows it', () => {
    const [award] = drafted(
      'Thừa ủy quyền của Chủ tịch nước, Chủ tịch UBND tỉnh Lò Văn Mây trao Huân chương Lao động hạng Ba cho ông Hà Văn Thanh.',
    );
    expect(award?.presenters).toEqual(['Lò Văn Mây']);
  });
});

describe('a letter of commendation', () => {
  it('is of the post that wrote it, whoever reads it out', () => {
    expect(
      drafted(
        'Tại buổi lễ, Ban tổ chức đã công bố Thư khen của Đại tướng Lò Văn Mây - Bộ trưởng Bộ Công an, Thư khen của Bí thư Tỉnh ủy Khe Vàng – ông Hà Văn Thanh.',
      ).map(({ grantors }) => grantors),
    ).toEqual([['Bộ trưởng Bộ Công an'], ['Bí thư Tỉnh ủy Khe Vàng']]);
  });
});

describe('examples and people told by a short word', () => {
  it.each([
    ['Hội nghị biểu dương 15 gương “Người tốt, việc tốt”.', 'individuals 15'],
    ['Tại hội nghị, UBND huyện biểu dương 72 gương Người tốt việc tốt.', 'individuals 72'],
    ['Tại hội nghị, UBND huyện tôn vinh 85 gương hiến máu tiêu biểu.', 'individuals 85'],
    ['Tại hội nghị, Huyện đoàn tuyên dương 8 gương điển hình thanh thiếu niên tiên tiến.', 'individuals 8'],
    ['Tại hội nghị, UBND huyện biểu dương 36 gương.', 'combined 36'],
    ['Tại buổi lễ, Sở Giáo dục và Đào tạo khen thưởng 24 HS đạt giải cao.', 'individuals 24'],
    ['Tại buổi lễ, Sở Giáo dục và Đào tạo tặng giấy khen cho 12 GV.', 'individuals 12'],
    ['Tại buổi lễ, UBND huyện tặng Giấy khen cho 18 đoàn cán bộ y tế.', 'groups 18'],
    [
      'Tại buổi lễ, UBND tỉnh tặng Bằng khen cho 3 điển hình, gồm: anh Lò Văn Mây, chị Hà Thị Thanh và anh Vi Văn Lâm.',
      'individuals 3',
    ],
  ])('%s', (sentence, count) => {
    expect(counted(sentence)).toEqual([count]);
  });

  it('of one place are among those praised everywhere', () => {
    const [all, ...more] = drafted(
      'Tại buổi lễ, Trung ương Đoàn trao giải thưởng Sông Lam cho 100 cán bộ Đoàn. Khe Vàng có 2 nữ cán bộ Đoàn nhận được giải thưởng Sông Lam, gồm: anh Lò Văn Mây và chị Hà Thị Thanh.',
    );
    expect(more).toEqual([]);
    expect(all?.named.map(({ name }) => name)).toEqual(['Lò Văn Mây', 'Hà Thị Thanh']);
  });
});

describe('orders told in sum', () => {
  it('are of each class that follows those who are counted', () => {
    const sentence =
      'Tại buổi lễ, Công an tỉnh trao tặng Huân chương của Chủ tịch nước cho 13 đồng chí có nhiều cống hiến, gồm: 9 Huân chương Độc lập hạng Ba, 3 Huân chương Bảo vệ Tổ quốc hạng Nhì và 1 Huân chương Bảo vệ Tổ quốc hạng Ba.';
    expect(drafted(sentence).map(({ formPrinted }) => formPrinted)).toEqual([
      'Huân chương Độc lập hạng Ba',
      'Huân chương Bảo vệ Tổ quốc hạng Nhì',
      'Huân chương Bảo vệ Tổ quốc hạng Ba',
    ]);
    expect(counted(sentence)).toEqual(['individuals 9', 'individuals 3', 'individuals 1']);
  });

  it('stay in sum where the classes do not add up', () => {
    expect(
      counted(
        'Tại buổi lễ, Công an tỉnh trao tặng Huân chương của Chủ tịch nước cho 20 đồng chí, gồm: 9 Huân chương Độc lập hạng Ba, 3 Huân chương Bảo vệ Tổ quốc hạng Nhì.',
      ),
    ).toContain('individuals 20');
  });

  it('to groups and to people are each told again by their own classes', () => {
    expect(
      counted(
        'Tại đại hội, thừa ủy quyền của Chủ tịch nước, bà Hà Thị Thanh trao Huân chương Lao động cho 2 tập thể.',
        'Theo đó, Hội Nông dân tỉnh Khe Vàng được trao Huân chương Lao động hạng Nhất; Trường THCS Nà Lươn nhận Huân chương Lao động hạng Ba.',
        'Bà Hà Thị Thanh cũng trao Huân chương Lao động hạng Nhì cho ông Lò Văn Mây.',
      ),
    ).toEqual(['groups 1', 'groups 1', 'individuals 1']);
  });
});

describe('whom a sentence does not count', () => {
  it('are those who hold a title among all', () => {
    expect(drafted('Tổ 9 có 97/106 hộ gia đình được công nhận danh hiệu gia đình văn hóa.')).toEqual([]);
  });

  it('is a body whose units took part', () => {
    expect(
      drafted('Tại buổi lễ, UBND tỉnh khen thưởng cho các đơn vị Công an tỉnh Khe Vàng tham gia phá án.').flatMap(
        ({ named }) => named,
      ),
    ).toEqual([]);
  });

  it('are those of a row of which the last was not read', () => {
    expect(
      counted('Tại buổi lễ, UBND tỉnh tặng Bằng khen cho Trường THPT Nà Lươn và Trung cấp nghề Khe Vàng.'),
    ).toEqual(['none']);
  });

  it('reaches a body by its name, whatever stands in brackets behind it', () => {
    const [award] = drafted(
      'Dịp này, Ban Giám đốc Công an tỉnh đã khen thưởng đột xuất Phòng Cảnh sát Hình sự (CSHS, Công an tỉnh) vì thành tích xuất sắc.',
    );
    expect(award?.named.map(({ name }) => name)).toEqual(['Phòng Cảnh sát Hình sự']);
    expect(award?.recipients.groups).toBe(1);
  });
});
