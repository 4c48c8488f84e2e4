import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/5/2023, Hội Nông dân tỉnh Nà Lươn tổ chức hội nghị tổng kết phong trào thi đua.';
const awards = (text: string): unknown[] =>
  extractArticle(`${LEAD}\n${text}`).awards.map(({ grantors, presenters, recipients }) => [
    grantors.join(' & '),
    presenters.join('; '),
    recipients.individuals,
  ]);

describe('a medal that was granted to more than are handed it', () => {
  const granted = 'cả tỉnh có 174 đồng chí được Trung ương Hội tặng Kỷ niệm chương “Vì giai cấp nông dân Việt Nam”.';

  it('is of whoever granted it, and not of the body that hands it over', () => {
    expect(
      awards(`Năm nay, ${granted} Tại hội nghị, Hội Nông dân tỉnh đã trao Kỷ niệm chương cho 12 đồng chí.`),
    ).toEqual([['Trung ương Hội', '', 12]]);
  });

  it('is of the body where nobody else is told to grant it', () => {
    expect(awards('Tại hội nghị, Hội Nông dân tỉnh đã trao Kỷ niệm chương cho 12 đồng chí.')).toEqual([
      ['Hội Nông dân tỉnh', '', 12],
    ]);
  });
});

describe('who is stood for', () => {
  it('grants as the President, and hands nothing over', () => {
    expect(
      awards(
        'Thừa ủy quyền của Tổng Bí thư, Chủ tịch nước Hà Văn Thanh, Bí thư Tỉnh ủy Nà Lươn Lò Văn Mây trao Huân chương Lao động hạng Ba cho 3 cá nhân.',
      ),
    ).toEqual([['Chủ tịch nước', 'Lò Văn Mây', 3]]);
  });
});

describe('whoever gives the second of two', () => {
  it('is not the one who gave the first', () => {
    expect(
      awards(
        'Dịp này, UBND thị xã Nà Lươn trao 4 giấy khen, còn Ban Trị sự Phật giáo có nhiều bằng tuyên dương công đức gửi tới các tập thể, cá nhân.',
      ).map((award) => (award as unknown[])[0]),
    ).not.toEqual(['UBND thị xã Nà Lươn', 'UBND thị xã Nà Lươn']);
  });
});
