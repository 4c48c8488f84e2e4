import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/5/2023, Hội Nông dân tỉnh Nà Lươn tổ chức hội nghị tổng kết phong trào thi đua.';
const read = (text: string): ReturnType<typeof extractArticle>['awards'] => extractArticle(text).awards;
const awards = (text: string): unknown[] =>
  read(text).map(({ status, formPrinted, grantors, grantorsPrinted, recipients: { groups, individuals } }) => [
    status,
    formPrinted,
    grantors[0] ?? grantorsPrinted,
    groups,
    individuals,
  ]);

describe('praise in other words', () => {
  it('is a bonus that somebody receives', () => {
    expect(
      awards(
        `${LEAD}\nTại hội nghị, 14 tập thể có thành tích được nhận thưởng đột xuất của UBND tỉnh; 9 tập thể được nhận thưởng đột xuất của Bộ Công an.`,
      ),
    ).toEqual([
      ['PRESENTED', 'thưởng đột xuất', 'UBND tỉnh', 14, null],
      ['PRESENTED', 'thưởng đột xuất', 'Bộ Công an', 9, null],
    ]);
  });

  it('of many, whom nobody counts, is given on that day by the school', () => {
    expect(
      awards(`${LEAD}\nNhân dịp này, nhà trường cũng tuyên dương nhiều giáo viên đạt thành tích xuất sắc.`),
    ).toEqual([['PRAISED', 'tuyên dương', 'nhà trường', null, null]]);
    expect(awards(`${LEAD}\nTrong năm, nhà trường cũng tuyên dương nhiều giáo viên.`)).toEqual([]);
  });

  it('is told behind the decision on a title', () => {
    expect(
      awards(
        `${LEAD}\nTại ngày hội, khối phố công bố quyết định công nhận tộc Lò Văn đạt danh hiệu tộc văn hóa và khen thưởng cho nhiều tập thể, cá nhân.`,
      ),
    ).toEqual([['GRANTED', 'khen thưởng', null, null, null]]);
  });
});

describe('proposals', () => {
  const list =
    'Ngoài ra, còn có Cờ thi đua của UBND tỉnh: 54 tập thể; danh hiệu Tập thể Lao động xuất sắc: 280 tập thể; Bằng khen: 202 tập thể và 441 cá nhân.';
  const told = [
    ['PROPOSED', 'Cờ thi đua', 'Chính phủ', 12, null],
    ['PROPOSED', 'Cờ thi đua', 'UBND tỉnh', 54, null],
    ['PROPOSED', 'danh hiệu Tập thể Lao động xuất sắc', null, 280, null],
    ['PROPOSED', 'Bằng khen', null, 202, 441],
  ];

  it('go on in a list without a verb, behind a sentence or the headline', () => {
    const council = 'Ngày 12/5/2023, Hội đồng Thi đua - Khen thưởng tỉnh Nà Lươn tổ chức hội nghị xét khen thưởng.';
    expect(awards(`${council}\nHội đồng đã đề nghị tặng Cờ thi đua của Chính phủ cho 12 tập thể. ${list}`)).toEqual(
      told,
    );
    expect(awards(`12 tập thể được đề nghị tặng Cờ thi đua của Chính phủ\n\n${list}\n\n${council}`)).toEqual(told);
  });

  it('are none where nothing was proposed before', () => {
    expect(awards(`${LEAD}\n${list}`)).toEqual([]);
  });
});

describe('a meeting that commends nobody counted, behind what for', () => {
  const LEAD = 'Ngày 6/4, Quận đoàn Nà Lươn tổ chức hội nghị tổng kết công tác Đoàn.';
  const told = (text: string): unknown[] =>
    extractArticle(`${LEAD}\n${text}`).awards.map(({ status, recipients }) => [status, recipients.unspecified]);

  it('commends them', () =>
    expect(
      told(
        'Nhằm ghi nhận những đóng góp của các đơn vị, Hội nghị cũng đã tiến hành khen thưởng các tập thể và cá nhân có thành tích xuất sắc.',
      ),
    ).toEqual([['GRANTED', true]]));

  it.each([
    'Ghi nhận những đóng góp ấy, các cấp đã khen thưởng nhiều tập thể, cá nhân trong năm qua.',
    'Để khích lệ phong trào, hội nghị thống nhất sẽ khen thưởng các tập thể vào cuối năm.',
    'Kịp thời động viên các tập thể, hội nghị còn dành thời gian thảo luận việc khen thưởng các tập thể.',
  ])('does not by "%s"', (text) => expect(told(text)).toEqual([]));
});
