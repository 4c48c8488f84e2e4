import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/5/2023, Công an tỉnh Khe Vàng tổ chức lễ trao thưởng chuyên án.';
const awards = (text: string): unknown[] =>
  extractArticle(`${LEAD}\n${text}`).awards.map(({ formPrinted, grantors, presenters, recipients, named }) => [
    formPrinted,
    grantors.join(' & '),
    presenters.join('; '),
    recipients.groups,
    recipients.individuals,
    named.map(({ name }) => name).join('; '),
  ]);

describe('whoever commends by an office that decides', () => {
  it('grants by that, and hands over', () => {
    expect(awards('Tại buổi lễ, Chủ tịch UBND tỉnh Hà Văn Thanh đã khen thưởng đột xuất 4 tập thể.')).toEqual([
      ['khen thưởng', 'Chủ tịch UBND tỉnh', 'Hà Văn Thanh', 4, null, ''],
    ]);
  });

  it.each([
    'Tại buổi lễ, Chủ tịch UBND tỉnh Hà Văn Thanh đã biểu dương 4 tập thể.',
    'Tại buổi lễ, Bí thư Tỉnh ủy Hà Văn Thanh đã khen thưởng đột xuất 4 tập thể.',
    'Tại buổi lễ, Chủ tịch UBND tỉnh Hà Văn Thanh đã trao Giấy khen cho 4 tập thể.',
  ])('grants nothing by praise, by another office or by handing over: %s', (text) => {
    expect(awards(text).map((award) => (award as unknown[]).slice(1, 4))).toEqual([['', 'Hà Văn Thanh', 4]]);
  });
});

describe('a body right behind the verb', () => {
  it('is commended whatever the mode', () => {
    expect(
      awards('Dịp này, Ban Giám đốc Công an tỉnh đã khen thưởng đột xuất Phòng Cảnh sát Hình sự vì thành tích.'),
    ).toEqual([['khen thưởng', 'Ban Giám đốc Công an tỉnh', '', 1, null, 'Phòng Cảnh sát Hình sự']]);
  });

  it('ends where its reason begins', () => {
    expect(
      awards('Tại buổi lễ, UBND tỉnh Khe Vàng đã khen thưởng Tổ công tác 161 bởi đã giữ gìn trật tự trên địa bàn.'),
    ).toEqual([['khen thưởng', 'UBND tỉnh Khe Vàng', '', 1, null, 'Tổ công tác 161']]);
  });
});

describe('letters that are read out', () => {
  it('are each of whoever wrote them', () => {
    expect(
      awards(
        'Tại buổi lễ, Ban tổ chức đã đọc Thư khen của Bộ trưởng Bộ Công an, Thư khen của Chủ tịch UBND tỉnh Khe Vàng gửi các lực lượng phá án.',
      ).map((award) => (award as unknown[]).slice(0, 3)),
    ).toEqual([
      ['Thư khen', 'Bộ trưởng Bộ Công an', ''],
      ['Thư khen', 'Chủ tịch UBND tỉnh Khe Vàng', ''],
    ]);
  });
});

describe('a decision that is made known', () => {
  const council = 'Hội đồng thi đua - khen thưởng tỉnh họp xét khen thưởng năm 2022.';

  it('goes on behind the semicolon with what was decided', () => {
    const { awards: drafted } = extractArticle(
      `${LEAD} ${council}\nTại hội nghị, ông Lò Văn Mây công bố Quyết định tặng Cờ thi đua của Liên đoàn Lao động tỉnh cho 8 đơn vị; tặng Bằng khen của Liên đoàn Lao động tỉnh cho 16 tập thể.`,
    );
    expect(drafted.map(({ status, recipients }) => [status, recipients.groups])).toEqual([
      ['GRANTED', 8],
      ['GRANTED', 16],
    ]);
  });

  it('is none where the council only proposes', () => {
    const { awards: drafted } = extractArticle(
      `${LEAD} ${council}\nTại hội nghị, các thành viên thống nhất tặng Bằng khen của Liên đoàn Lao động tỉnh cho 16 tập thể.`,
    );
    expect(drafted.map(({ status }) => status)).toEqual(['PROPOSED']);
  });
});

describe('a prize that somebody has for others', () => {
  it('is granted by whoever has it for them', () => {
    expect(
      awards('Cùng với đó, giải thưởng Tình nguyện được Tỉnh đoàn Khe Vàng dành cho 4 tập thể, 6 cá nhân.').map(
        (award) => (award as unknown[]).slice(1, 5),
      ),
    ).toEqual([['Tỉnh đoàn Khe Vàng', '', 4, 6]]);
  });
});
