import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Sáng 12/5/2023, Hội Nông dân tỉnh Nà Lươn tổ chức hội nghị tổng kết công tác năm 2022.';
const read = (text: string): ReturnType<typeof extractArticle> => extractArticle(`${LEAD}\n${text}`);

/** Each award in a line: form, who grants, who hands over, how many groups and people. */
function awards(text: string): string[] {
  return extractArticle(text).awards.map(
    ({ formPrinted, grantors, presenters, recipients: { groups, individuals } }) =>
      `${formPrinted} | ${grantors.join(', ') || '-'} | ${presenters.join(', ') || '-'} | ${groups ?? '-'}/${individuals ?? '-'}`,
  );
}

describe('forms in the name of a ceremony', () => {
  it('are awards of whom the name says, though nobody is counted', () => {
    expect(
      awards(
        'Sáng 12/5/2023, UBND tỉnh Nà Lươn tổ chức Lễ trao tặng Huân chương Lao động của Chủ tịch nước, Bằng khen của Thủ tướng Chính phủ và Cờ thi đua của UBND tỉnh cho các tập thể, cá nhân.',
      ),
    ).toEqual([
      'Huân chương Lao động | Chủ tịch nước | - | -/-',
      'Bằng khen | Thủ tướng Chính phủ | - | -/-',
      'Cờ thi đua | UBND tỉnh | - | -/-',
    ]);
  });

  it('are granted by whose they are, and handed over by whoever does it', () => {
    expect(
      awards(
        'Sáng 12/5/2023, Hội Nông dân tỉnh Nà Lươn tổ chức Lễ trao Huân chương Lao động hạng Nhì của Chủ tịch nước và Kỷ niệm chương “Vì giai cấp nông dân” của Trung ương Hội Nông dân Việt Nam. Dự lễ có đồng chí Lò Văn Sáu, Phó Chủ tịch UBND tỉnh.\n' +
          'Tại buổi lễ, đồng chí Lò Văn Sáu trao Huân chương Lao động hạng Nhì cho Hội Nông dân tỉnh; Chủ tịch Hội Nông dân tỉnh trao Kỷ niệm chương cho 12 cá nhân.',
      ),
    ).toEqual([
      'Huân chương Lao động hạng Nhì | Chủ tịch nước | Lò Văn Sáu | 1/-',
      'Kỷ niệm chương “Vì giai cấp nông dân” | Trung ương Hội Nông dân Việt Nam | - | -/12',
    ]);
  });

  it.each([
    // Without a word of whose they are, the name says what the ceremony is for.
    'Sáng 12/5/2023, UBND tỉnh Nà Lươn họp bàn việc trao Bằng khen của Thủ tướng Chính phủ.',
  ])('are none where the name does not say it: %s', (text) => expect(awards(text)).toEqual([]));
});

describe('who hands over', () => {
  const handed = (text: string): string[] => read(text).awards.flatMap(({ presenters }) => presenters);
  const roles = (text: string): string[] =>
    read(text).attendees.map((each) => `${each.name}: ${each.roles.join(', ')}`);

  it('is everybody of a row behind a colon', () => {
    expect(
      handed(
        'Các đồng chí lãnh đạo tỉnh: Lò Văn Sáu, Phó Chủ tịch UBND tỉnh; Vàng Thị Mỷ, Trưởng Ban Dân vận Tỉnh ủy trao Bằng khen của Trung ương Hội cho 5 tập thể.',
      ),
    ).toEqual(['Lò Văn Sáu', 'Vàng Thị Mỷ']);
    expect(
      handed(
        'Phát biểu có các đồng chí: Lò Văn Sáu, Phó Chủ tịch UBND tỉnh. Đồng chí Vàng Thị Mỷ trao Bằng khen của Trung ương Hội cho 5 tập thể.',
      ),
    ).toEqual(['Vàng Thị Mỷ']);
  });

  it('is who speaks while it is handed over, and nobody who speaks of it', () => {
    const text =
      'Trao Bằng khen của UBND tỉnh cho 5 tập thể, đồng chí Lò Văn Sáu, Phó Chủ tịch UBND tỉnh nhấn mạnh vai trò của Hội.';
    expect(handed(text)).toEqual(['Lò Văn Sáu']);
    expect(roles(text)).toEqual(['Lò Văn Sáu: SPEAKER, PRESENTER']);
    expect(
      handed(
        'Dịp này, 5 tập thể được tặng Bằng khen của UBND tỉnh. Đồng chí Lò Văn Sáu nhấn mạnh vai trò của các tập thể.',
      ),
    ).toEqual([]);
  });

  it('is known by the given name of one who was told in full, and of two nobody is', () => {
    const guests = (other: string): string =>
      `Dự hội nghị có ông Nguyễn Văn An, Chủ tịch UBND tỉnh; bà ${other}, Phó Giám đốc Sở Nội vụ.\nÔng An đã trao Bằng khen của UBND tỉnh cho 5 tập thể, 7 cá nhân.`;
    expect(handed(guests('Vàng Thị Mỷ'))).toEqual(['Nguyễn Văn An']);
    expect(roles(guests('Vàng Thị Mỷ'))).toEqual(['Nguyễn Văn An: PRESENTER, ATTENDEE', 'Vàng Thị Mỷ: ATTENDEE']);
    expect(handed(guests('Lò Thị An'))).toEqual([]);
  });
});

describe('headlines of other articles', () => {
  const own = 'Dịp này, Hội Nông dân tỉnh tặng Giấy khen cho 4 tập thể.';

  it.each([
    `${own}\nĐọc thêm\nUBND huyện Na Vài khen thưởng 12 tập thể chống dịch`,
    `${own} Xem thêm: UBND tỉnh tặng Bằng khen cho 12 tập thể chống dịch`,
    `${own} >> Tin liên quan: UBND tỉnh tặng Bằng khen cho 12 tập thể chống dịch.`,
    `${own}\nMời bạn đọc xem thêm:\nTrao Giấy khen cho 5 em học sinh nhặt được của rơi`,
  ])('behind the report draft nothing: %s', (text) =>
    expect(read(text).awards.map(({ recipients }) => recipients.groups)).toEqual([4]),
  );

  it('are none where a sentence goes on', () => {
    expect(
      read(`${own} Các chi hội xem thêm tài liệu. Cũng tại hội nghị, UBND tỉnh tặng Bằng khen cho 2 cá nhân.`).awards,
    ).toHaveLength(2);
  });
});
