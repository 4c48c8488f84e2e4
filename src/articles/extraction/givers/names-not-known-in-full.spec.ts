import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/5/2023, UBND huyện Nà Lươn tổ chức lễ biểu dương.';
const told = (text: string): ReturnType<typeof extractArticle> => extractArticle(`${LEAD}\n${text}`);

describe('who grants', () => {
  it('is no district that ends the name of something unknown', () => {
    expect(told('Quỹ Thiện Tâm huyện Nà Lươn trao Giấy khen cho 3 cá nhân.').awards).toMatchObject([
      { grantors: [], grantorsPrinted: 'Quỹ Thiện Tâm huyện Nà Lươn' },
    ]);
    expect(told('Dịp này, huyện Nà Lươn trao Giấy khen cho 3 cá nhân.').awards).toMatchObject([
      { grantors: ['huyện Nà Lươn'] },
    ]);
  });

  it('is told before whoever hands it over', () => {
    const read = told(
      'Em Lò Văn Dương nhận Bằng khen của Thủ tướng Chính phủ từ Phó Trưởng ban Thi đua - Khen thưởng tỉnh Vi Văn Hoài.',
    );
    expect(read.awards).toMatchObject([{ grantors: ['Thủ tướng Chính phủ'], presenters: ['Vi Văn Hoài'] }]);
    expect(read.attendees).toMatchObject([
      { name: 'Vi Văn Hoài', positions: ['Phó Trưởng ban Thi đua - Khen thưởng tỉnh'] },
    ]);
  });
});

describe('a meeting', () => {
  it('is held by whom it names, who took it upon himself', () => {
    expect(
      extractArticle('Buổi lễ trao thưởng do Công an tỉnh Nà Lươn đứng ra tổ chức diễn ra sáng 12/3.').meetings,
    ).toMatchObject([{ organisers: ['Công an tỉnh Nà Lươn'] }]);
  });

  it('is a congress from its first session on', () => {
    const held = (session: string): string | undefined =>
      extractArticle(`Chiều 20/4/2021, Hội Nông dân tỉnh Nà Lươn tổ chức ${session}.`).meetings[0]?.kind;
    expect(held('phiên họp thứ nhất Đại hội đại biểu lần thứ VIII')).toBe('CONGRESS');
    expect(held('phiên họp thứ hai Ban Chấp hành khóa VIII')).toBe('SESSION');
  });
});
