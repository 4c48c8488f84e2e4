import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

describe('decisions to commend', () => {
  it.each([
    [
      'are presented by whoever hands them over',
      'Đại tá Lê Văn Sáu trao quyết định khen thưởng của Giám đốc Công an tỉnh cho 3 tập thể, 5 cá nhân.',
      { status: 'PRESENTED', grantors: ['Giám đốc Công an tỉnh'], presenters: ['Lê Văn Sáu'], named: [] },
    ],
    [
      'are presented to a body by its name',
      'Đại tá Lê Văn Sáu trao quyết định khen thưởng của Giám đốc Công an tỉnh cho Công an huyện Nà Hòa.',
      {
        status: 'PRESENTED',
        grantors: ['Giám đốc Công an tỉnh'],
        presenters: ['Lê Văn Sáu'],
        named: ['Công an huyện Nà Hòa'],
      },
    ],
    [
      'are only granted where somebody reads them',
      'Bà Lê Thị Hoa công bố quyết định khen thưởng của UBND huyện cho Công an xã Nà Hòa.',
      { status: 'GRANTED', grantors: ['UBND huyện'], presenters: [], named: ['Công an xã Nà Hòa'] },
    ],
  ])('%s', (_, told, expected) => {
    const awards = extractArticle(`Sáng 12/1/2021, Công an tỉnh tổ chức hội nghị. Tại hội nghị, ${told}`).awards;
    expect(
      awards.map(({ status, grantors, presenters, named }) => ({
        status,
        grantors,
        presenters,
        named: named.map(({ name }) => name),
      })),
    ).toEqual([expected]);
  });

  it('count workers who are exemplary', () => {
    const [award] = extractArticle(
      'Sáng 12/1/2021, LĐLĐ huyện tổ chức hội nghị. Dịp này, LĐLĐ huyện khen thưởng 4 tập thể và 29 lao động điển hình tiên tiến.',
    ).awards;
    expect(award?.recipients).toMatchObject({ groups: 4, individuals: 29 });
  });
});
