import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/5/2023, Hội Nông dân tỉnh Nà Lươn tổ chức hội nghị tổng kết phong trào thi đua.';
const GIVEN = 'Tại hội nghị, UBND tỉnh tặng Bằng khen cho';
const named = (text: string): unknown[] =>
  extractArticle(`${LEAD}\n${text}`).awards.map(({ recipients: { groups, individuals }, named: all }) => [
    groups,
    individuals,
    all.map(({ name }) => name).join('; '),
  ]);

describe('names behind those counted', () => {
  it.each([
    [
      'có thành tích xuất sắc, gồm các ông, bà: Hà Thị Thanh (Công ty TNHH Hoa Mơ); Lò Vũ Thảo (Công ty TNHH Lũng Vài); Vi Đình Đồng (HTX Nà Pát).',
    ],
    [
      'có thành tích xuất sắc, cụ thể: Hà Thị Thanh, Giám đốc Công ty TNHH Hoa Mơ; Lò Vũ Thảo, Phó Giám đốc Sở Y tế; Vi Đình Đồng, Chủ tịch Hội Nông dân xã Lũng Vài.',
    ],
    [
      'tiêu biểu dịp này. 3 giáo viên gồm cô giáo Hà Thị Thanh, Trường Mầm non Hoa Mơ; cô giáo Lò Vũ Thảo, Trường Tiểu học Nà Pát; thầy giáo Vi Đình Đồng, Trường THCS Lũng Vài.',
    ],
  ])('are read behind what they did, or in the next sentence: %s', (rest) => {
    expect(named(`${GIVEN} 3 giáo viên ${rest}`)).toEqual([[null, 3, 'Hà Thị Thanh; Lò Vũ Thảo; Vi Đình Đồng']]);
  });

  it('of the next sentence may be some of them, but never more than are counted', () => {
    expect(
      named(
        `${GIVEN} 5 tập thể và 2 cá nhân. Trong đó có Hội Nông dân xã Lũng Vài, ông Hà Văn Thanh và bà Lò Thị Thảo.`,
      ),
    ).toEqual([[5, 2, 'Hội Nông dân xã Lũng Vài; Hà Văn Thanh; Lò Thị Thảo']]);
    expect(named(`${GIVEN} 1 cá nhân. Trong đó có ông Hà Văn Thanh và bà Lò Thị Thảo.`)).toEqual([[null, 1, '']]);
  });

  it('of two kinds each end where the other number begins', () => {
    expect(
      named(
        `${GIVEN} hai cá nhân là Đại đức Thích Minh Tâm – Trụ trì chùa Linh Sơn, Đại đức Thích Thiện Hòa - Trụ trì chùa Phước Lâm và hai tập thể là chùa Linh Sơn và chùa Phước Lâm vì có thành tích.`,
      ),
    ).toEqual([[2, 2, 'Thích Minh Tâm; Thích Thiện Hòa; chùa Linh Sơn; chùa Phước Lâm']]);
  });

  it('follow those who are chosen to be given a prize', () => {
    expect(
      named(
        'Ban tổ chức đã xét chọn 2 cá nhân xuất sắc nhất để trao Giải thưởng 28-7, gồm các ông, bà: Hà Thị Thanh (Công ty TNHH Hoa Mơ); Lò Vũ Thảo (Công ty TNHH Lũng Vài).',
      ),
    ).toEqual([[null, 2, 'Hà Thị Thanh; Lò Vũ Thảo']]);
  });
});
