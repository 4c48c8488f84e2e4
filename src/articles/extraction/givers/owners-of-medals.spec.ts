import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Sáng 29/3/2019, Hội Chữ thập đỏ tỉnh Nà Lươn tổ chức Hội nghị tổng kết';
const awards = (text: string): unknown[] =>
  extractArticle(text).awards.map(({ grantors, presenters, recipients: { groups, individuals } }) => [
    grantors.join(' & '),
    presenters.join(' & '),
    groups,
    individuals,
  ]);

describe('whose a medal is', () => {
  it('is told wherever the medal of that name is', () => {
    const text = `${LEAD} và trao tặng Kỷ niệm chương “Vì sự nghiệp nhân đạo” của Trung ương Hội Chữ thập đỏ Việt Nam cho các đồng chí lãnh đạo.\nDịp này, 26 cá nhân được trao Kỷ niệm chương “Vì sự nghiệp nhân đạo”.`;
    expect(awards(text)).toEqual([['Trung ương Hội Chữ thập đỏ Việt Nam', '', null, 26]]);
  });

  it('and nobody below the country grants one of the whole country', () => {
    const handed = (who: string, medal: string): unknown[] =>
      awards(`${LEAD}.\nTại hội nghị, ${who} đã trao Kỷ niệm chương “${medal}” cho 14 đồng chí.`);
    expect(handed('Hội Nông dân tỉnh', 'Vì giai cấp nông dân Việt Nam')).toEqual([['', '', null, 14]]);
    expect(handed('Trung ương Hội Nông dân Việt Nam', 'Vì giai cấp nông dân Việt Nam')).toEqual([
      ['Trung ương Hội Nông dân Việt Nam', '', null, 14],
    ]);
    expect(handed('LĐLĐ tỉnh', 'Vì sự nghiệp xây dựng tổ chức CĐ')).toEqual([['', '', null, 14]]);
    expect(handed('HĐND huyện', 'Đại biểu HĐND huyện khóa VI')).toEqual([['HĐND huyện', '', null, 14]]);
  });

  it('and neither where the medal is printed without quotation marks', () => {
    const handed = (medal: string): unknown[] =>
      awards(`${LEAD}.\nTại hội nghị, Hội Cựu TNXP tỉnh đã trao Kỷ niệm chương ${medal} cho 14 hội viên.`);
    expect(handed('Cựu TNXP Việt Nam')).toEqual([['', '', null, 14]]);
    expect(handed('Thanh niên xung phong')).toEqual([['', '', null, 14]]);
  });

  it('is no body’s after which a prize is called', () => {
    expect(awards(`${LEAD}.\nTại hội nghị, Hội trao giải thưởng Chi hội cơ sở tiêu biểu cho 8 chi hội.`)).toEqual([
      ['Hội Chữ thập đỏ tỉnh Nà Lươn', '', 8, null],
    ]);
  });
});

describe('who is shown handing over', () => {
  const BOTH =
    'Dịp này, Bộ Y tế tặng Bằng khen cho 2 tập thể và 3 cá nhân; UBND tỉnh tặng Bằng khen cho 6 tập thể và 9 cá nhân.';
  const SHOWN = 'Ông Lò Văn Nhất, Phó Bí thư Huyện ủy Bản Đông trao Bằng khen cho các tập thể. Ảnh: Gia Bách';

  it('hands over neither where two certificates fit alike', () => {
    const text = `${LEAD}.\n${SHOWN}\n${BOTH}`;
    expect(awards(text)).toEqual([
      ['Bộ Y tế', '', 2, 3],
      ['UBND tỉnh', '', 6, 9],
    ]);
    expect(extractArticle(text).attendees).toMatchObject([{ name: 'Lò Văn Nhất', roles: ['PRESENTER'] }]);
  });

  it('and the one whose grantor the caption says', () => {
    expect(awards(`${LEAD}.\n${SHOWN.replace('khen cho', 'khen của UBND tỉnh cho')}\n${BOTH}`)).toEqual([
      ['Bộ Y tế', '', 2, 3],
      ['UBND tỉnh', 'Lò Văn Nhất', 6, 9],
    ]);
  });
});
