import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/5/2023, Hội Nông dân tỉnh Nà Lươn tổ chức hội nghị tổng kết phong trào thi đua.';
const awards = (text: string, lead = LEAD): unknown[] =>
  extractArticle(`${lead}\n${text}`).awards.map(({ formPrinted, grantors, presenters, recipients, named }) => [
    formPrinted,
    grantors.join(' & '),
    presenters.join('; '),
    recipients.combined ?? recipients.groups,
    recipients.individuals,
    named.map(({ name }) => name).join('; '),
  ]);

describe('an order told in sum and by class', () => {
  const SUM =
    'Tại kỳ họp, thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy Hà Văn Thanh đã trao Huân chương Lao động cho 3 cá nhân.';
  const SECOND = 'Theo đó, ông Lò Văn Mây - Giám đốc Sở Y tế được tặng Huân chương Lao động hạng Nhì;';

  it('is told once, by its classes, with who granted and who handed it over', () => {
    const third =
      'các đồng chí Vi Văn Lâm - Bí thư Huyện ủy và Nông Thị Hoa - Giám đốc Sở Nội vụ được tặng Huân chương Lao động hạng Ba.';
    expect(awards(`${SUM}\n${SECOND} ${third}`)).toEqual([
      ['Huân chương Lao động hạng Nhì', 'Chủ tịch nước', 'Hà Văn Thanh', null, 1, 'Lò Văn Mây'],
      ['Huân chương Lao động hạng Ba', 'Chủ tịch nước', 'Hà Văn Thanh', null, 2, 'Vi Văn Lâm; Nông Thị Hoa'],
    ]);
  });

  it('stays an award of its own where its classes do not add up to it', () => {
    const third = 'đồng chí Vi Văn Lâm - Bí thư Huyện ủy được tặng Huân chương Lao động hạng Ba.';
    expect(awards(`${SUM}\n${SECOND} ${third}`).map((award) => (award as unknown[])[4])).toContain(3);
  });

  it('of State titles ends with the titles that add up to it', () => {
    expect(
      awards(
        'Tại đại hội, thay mặt lãnh đạo Đảng, Nhà nước, ông Hà Văn Thanh đã trao danh hiệu Anh hùng Lực lượng vũ trang nhân dân cho 2 tập thể. Ông Lò Văn Mây đã trao danh hiệu Anh hùng Lao động cho 3 tập thể, cá nhân.',
        'Sáng 27/12, tại Đại hội Thi đua yêu nước, 5 tập thể, cá nhân được Đảng, Nhà nước tặng thưởng danh hiệu Anh hùng Lao động, Anh hùng Lực lượng vũ trang nhân dân.',
      ).map((award) => (award as unknown[]).slice(2, 4)),
    ).toEqual([
      ['Hà Văn Thanh', 2],
      ['Lò Văn Mây', 3],
    ]);
  });
});

describe('whoever grants', () => {
  it.each([
    [
      'Tham tán Công sứ Hà Thị Thanh đã trao giấy khen của Đại sứ Đặc mệnh Toàn quyền Việt Nam tại Hàn Quốc cho 5 cá nhân.',
      'Đại sứ Đặc mệnh Toàn quyền Việt Nam tại Hàn Quốc',
    ],
    ['Dịp này, Đại sứ quán Việt Nam tại Lào tặng Giấy khen cho 5 cá nhân.', 'Đại sứ quán Việt Nam tại Lào'],
    ['Dịp này, Trung đoàn tuyên dương, khen thưởng 5 cá nhân.', 'Trung đoàn'],
    ['Tại buổi lễ, Bí thư Tỉnh ủy Nà Lươn Hà Văn Thanh đã có Thư khen cho Công an tỉnh.', 'Bí thư Tỉnh ủy Nà Lươn'],
    ['Tại buổi lễ, Chủ tịch UBND tỉnh Hà Văn Thanh đã trao Bằng khen cho 5 cá nhân.', ''],
    ['Tại buổi lễ, Chủ tịch UBND tỉnh Hà Văn Thanh trao Bằng khen của UBND tỉnh cho 5 cá nhân.', 'UBND tỉnh'],
    ['Tại buổi lễ, bà Lò Thị Thảo thay mặt Ban Thi đua công bố quyết định khen thưởng 5 cá nhân.', ''],
  ])('%s', (text, grantor) => {
    expect(awards(text).map((award) => (award as unknown[])[1])).toEqual([grantor]);
  });

  it('the one is no receiver of its own award, whoever commends it', () => {
    expect(
      awards(
        'Dịp này, Bộ Chỉ huy Bộ đội Biên phòng tỉnh khen thưởng cho 1 tập thể và 22 cá nhân.\nÔng Hà Văn Thanh, Bí thư Tỉnh ủy khen thưởng cho Bộ Chỉ huy Bộ đội Biên phòng tỉnh.',
      ),
    ).toEqual([['khen thưởng', 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh', '', 1, 22, '']]);
  });
});

describe('those praised', () => {
  it('are bodies right behind the verb, up to the end of their row', () => {
    expect(
      awards(
        'Dịp này, Giám đốc Công an tỉnh khen thưởng Phòng Cảnh sát hình sự và Công an huyện Lũng Vài; tặng giấy khen cho 3 tập thể và 15 cá nhân.',
      ),
    ).toEqual([
      ['khen thưởng', 'Giám đốc Công an tỉnh', '', 2, null, 'Phòng Cảnh sát hình sự; Công an huyện Lũng Vài'],
      ['giấy khen', 'Giám đốc Công an tỉnh', '', 3, 15, ''],
    ]);
    expect(awards('Dịp này, UBND tỉnh khen thưởng Công an tỉnh phối hợp tốt với các ngành.')).toEqual([]);
  });

  it('by a speaker receive nothing', () => {
    expect(
      awards('Phát biểu tại hội nghị, ông Hà Văn Thanh, Bí thư Tỉnh ủy biểu dương Công an tỉnh đã nỗ lực.'),
    ).toEqual([]);
    expect(
      awards('Thay mặt tỉnh, Phó Chủ tịch UBND tỉnh Hà Văn Thanh biểu dương Công an tỉnh có nhiều cố gắng.'),
    ).toEqual([]);
  });

  it('are counted by a title in quotes', () => {
    expect(
      awards('Dịp này, Hội LHPN tỉnh tặng Bằng khen cho 16 tập thể xuất sắc, 9 “Phụ nữ tiêu biểu” cấp huyện.'),
    ).toEqual([['Bằng khen', 'Hội LHPN tỉnh', '', 16, 9, '']]);
  });

  it('keep a number told with "đã" that the headline tells, too', () => {
    const told =
      'Theo đó, các đơn vị đã tuyên dương 42 nhà giáo trẻ. Bà Hà Thị Thanh trao bằng khen của Tỉnh đoàn cho 5 cá nhân.';
    const article = (headline: string): unknown[] =>
      extractArticle(
        `${headline}\nTối 15-11, Thị đoàn Nà Lươn tổ chức lễ tuyên dương “Nhà giáo trẻ tiêu biểu” năm 2019.\n${told}`,
      ).awards.map(({ recipients }) => recipients.individuals);
    expect(article('Thị xã Nà Lươn: Tuyên dương 42 nhà giáo trẻ tiêu biểu')).toEqual([42, 5]);
  });

  it('of Biên phòng are no room of that name', () => {
    expect(
      awards('Biên phòng Nà Lươn nhận Huân chương Chiến công.').flatMap((award) => (award as unknown[])[5]),
    ).not.toContain('phòng Nà Lươn');
  });
});
