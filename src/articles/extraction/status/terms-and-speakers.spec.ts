import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const drafted = (told: string) =>
  extractArticle(`Sáng 12/1/2021, UBND tỉnh Hòa Tân tổ chức lễ kỷ niệm. ${told}`).awards.map((award) => ({
    form: award.formPrinted,
    named: award.named.map(({ name }) => name),
    households: award.recipients.households,
    individuals: award.recipients.individuals,
  }));

describe('what a term had, who speaks, and rows of orders', () => {
  it.each(['nhiệm kỳ', 'nhiệm kì'])('drafts nothing of what many were commended with in a %s that is over', (term) => {
    const told = `Với những kết quả đó, ${term} qua tập thể và nhiều cá nhân được khen thưởng: 03 bằng khen của Trung ương Hội; 04 giấy khen của UBND huyện.`;
    expect(drafted(told)).toEqual([]);
  });

  it('takes all of a place for one', () => {
    const told =
      'Đồng chí Lê Văn Sáu trao Cờ thi đua của Chính phủ cho Đảng bộ, chính quyền và nhân dân các dân tộc huyện Vị Hòa.';
    expect(drafted(told)).toMatchObject([
      { named: ['Đảng bộ, chính quyền và nhân dân các dân tộc huyện Vị Hòa'], individuals: null },
    ]);
  });

  it('takes nobody who speaks of the award for one who receives it', () => {
    const told =
      'Trao Huân chương Độc lập hạng Nhất tặng Bộ Tài chính, Tổng Bí thư Lê Văn Bảy nhấn mạnh vai trò của ngành.';
    expect(drafted(told)).toMatchObject([{ named: ['Bộ Tài chính'], individuals: null }]);
  });

  it('says of none of those who hold a ceremony together that they receive its order', () => {
    const told =
      'Tối 19/8, Tỉnh ủy, HĐND, UBND tỉnh Hòa Tân tổ chức lễ kỷ niệm 125 năm và đón nhận Huân chương Độc lập hạng Nhất. Ông Lê Văn Sáu trao Huân chương Độc lập hạng Nhất cho Đảng bộ và nhân dân tỉnh Hòa Tân.';
    expect(drafted(told)).toMatchObject([{ named: ['Đảng bộ và nhân dân tỉnh Hòa Tân'] }]);
  });

  it('gives each family of a row its order, also behind a semicolon', () => {
    const told =
      'Dịp này, Chủ tịch nước tặng 2 Huân chương Độc lập hạng nhì; 8 Huân chương Độc lập hạng ba cho 10 gia đình.';
    expect(drafted(told)).toMatchObject([
      { form: 'Huân chương Độc lập hạng nhì', households: 2 },
      { form: 'Huân chương Độc lập hạng ba', households: 8 },
    ]);
  });

  it('takes no Deputy Prime Minister for the Prime Minister, and no quarter for somebody', () => {
    const { awards, attendees } = extractArticle(
      'Ngày 14/11, Ban điều hành KP Xa Hòa II tổ chức ngày hội. Công an tỉnh Hòa Tân nhận Thư khen của Phó Thủ tướng Thường trực Chính phủ.',
    );
    expect(awards.flatMap(({ grantors }) => grantors).filter((name) => name.startsWith('Thủ tướng'))).toEqual([]);
    expect(attendees).toEqual([]);
  });
});
