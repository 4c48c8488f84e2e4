import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/5/2023, Ủy ban MTTQ huyện Nà Lươn tổ chức hội nghị tổng kết công tác Mặt trận.';
const awards = (text: string): unknown[] =>
  extractArticle(`${LEAD}\n${text}`).awards.map(({ formPrinted, grantors, recipients, named }) => [
    formPrinted,
    grantors.join(' & '),
    recipients.groups,
    recipients.individuals,
    named.map(({ name }) => name).join('; '),
  ]);

describe('a place whose name ends like the verb', () => {
  it.each([
    ['Dịp này, UBND huyện Yên Phong tặng giấy khen cho 2 tập thể, 9 cá nhân.', 'UBND huyện Yên Phong'],
    ['Dịp này, Chủ tịch UBND xã Tiên Phong tặng giấy khen cho 2 tập thể, 9 cá nhân.', 'Chủ tịch UBND xã Tiên Phong'],
  ])('%s', (text, grantor) => {
    expect(awards(text)).toEqual([['giấy khen', grantor, 2, 9, '']]);
  });

  it('leaves the verb itself what it is', () => {
    expect(awards('Dịp này, 2 mẹ được Nhà nước phong tặng danh hiệu Bà mẹ Việt Nam anh hùng.')).toEqual([
      ['danh hiệu Bà mẹ Việt Nam anh hùng', 'Nhà nước', null, 2, ''],
    ]);
  });
});

describe('those praised and the paper of a caption', () => {
  const praised = 'Dịp này đã trao khen thưởng cho 02 tập thể và 07 cá nhân có nhiều thành tích.';

  it('are counted where the caption shows it to all their kinds', () => {
    expect(awards(`${praised}\nÔng Lò Văn Mây trao giấy khen cho các tập thể, cá nhân có thành tích`)).toEqual([
      ['giấy khen', '', 2, 7, ''],
    ]);
  });

  it('are not counted where it shows it to some of them', () => {
    expect(awards(`${praised}\nÔng Lò Văn Mây trao giấy khen cho các tập thể có thành tích`)).toEqual([
      ['giấy khen', '', null, null, ''],
    ]);
  });

  it('of one giver stay with the praise of another', () => {
    const [first, second] = [
      'Tại hội nghị, Giám đốc Công an tỉnh Khe Vàng khen thưởng 3 tập thể và 12 cá nhân.',
      'Dịp này, UBND huyện Nà Lươn tặng giấy khen cho 3 tập thể.',
    ];
    expect(awards(`${first}\n${second}`)).toEqual([
      ['khen thưởng', 'Giám đốc Công an tỉnh Khe Vàng', 3, 12, ''],
      ['giấy khen', 'UBND huyện Nà Lươn', 3, null, ''],
    ]);
  });
});

describe('praise of those who get a paper in the next clause', () => {
  const praise = 'Tại hội nghị, UBND xã Nà Lươn đã tuyên dương các hộ sản xuất giỏi,';

  it('is no award besides', () => {
    expect(awards(`${praise} tặng giấy khen cho 21 hộ tiêu biểu.`).map((award) => (award as unknown[])[0])).toEqual([
      'giấy khen',
    ]);
  });

  it('is one where others get the paper', () => {
    expect(awards(`${praise} tặng giấy khen cho 21 cá nhân.`).map((award) => (award as unknown[])[0])).toEqual([
      'tuyên dương',
      'giấy khen',
    ]);
  });
});

describe('a caption of some of those counted', () => {
  const body = 'Dịp này, Bộ trưởng Bộ Ngoại giao tặng bằng khen cho 5 tập thể và 13 cá nhân.';

  it('tells the same award, and who hands it over', () => {
    const caption =
      'Thứ trưởng Bộ Ngoại giao Hà Văn Thanh trao bằng khen của Bộ trưởng cho hai cá nhân kiều bào - Ảnh: L.Q';
    const { awards: drafted } = extractArticle(`${LEAD}\n${caption}\n${body}`);
    expect(
      drafted.map(({ presenters, recipients }) => [presenters, recipients.groups, recipients.individuals]),
    ).toEqual([[['Hà Văn Thanh'], 5, 13]]);
  });

  it('of more than the body counts tells another one', () => {
    const caption = 'Thứ trưởng Bộ Ngoại giao Hà Văn Thanh trao bằng khen của Bộ trưởng cho 20 cá nhân - Ảnh: L.Q';
    expect(awards(`${caption}\n${body}`)).toHaveLength(2);
  });
});

describe('a decision that was made known', () => {
  it('tells behind its verb who receives', () => {
    expect(
      awards(
        'Tại hội nghị, quyết định của Chủ tịch UBND tỉnh Khe Vàng cũng được công bố, khen thưởng đột xuất cho 2 tập thể và 8 cá nhân.',
      ).map((award) => (award as unknown[]).slice(2, 4)),
    ).toEqual([[2, 8]]);
  });

  it('leaves a letter that somebody gives with it a letter', () => {
    const body = 'Tại hội nghị, Bí thư Tỉnh ủy Khe Vàng Hà Văn Thanh đã có Thư khen cho Công an tỉnh Khe Vàng.';
    const caption = 'Ông Hà Văn Thanh, Bí thư Tỉnh ủy Khe Vàng tặng Thư và khen thưởng cho Công an tỉnh Khe Vàng.';
    expect(awards(`${body}\n${caption}`).map((award) => (award as unknown[])[0])).toEqual(['Thư khen']);
  });
});

describe('what is no award of the meeting', () => {
  it.each([
    'Thường trực Hội Cựu chiến binh tỉnh, Ban Thường vụ Huyện ủy và các tập thể, cá nhân được khen thưởng về tham dự.',
    'Về công tác khen thưởng: phía Nhà nước có 3 tập thể được Thủ tướng Chính phủ tặng Bằng khen. Phía Mặt trận: Ủy ban MTTQ tỉnh tặng Bằng khen cho 5 tập thể.',
    'Theo Ban tổ chức, qua 5 lần thi, hội thi đã thu hút 212 giải pháp, 6 cá nhân được Liên đoàn Lao động tỉnh tặng Bằng khen.',
  ])('%s', (text) => {
    expect(awards(text)).toEqual([]);
  });

  it('ends where the paragraph comes to the meeting', () => {
    expect(
      awards(
        'Về công tác khen thưởng: có 3 tập thể được Thủ tướng Chính phủ tặng Bằng khen. Tại hội nghị, Ủy ban MTTQ tỉnh tặng Bằng khen cho 5 tập thể.',
      ),
    ).toEqual([['Bằng khen', 'Ủy ban MTTQ tỉnh', 5, null, '']]);
  });
});

describe('whoever commends in a caption', () => {
  it('tells of none of those whom another commends', () => {
    const body = 'Dịp này, Giám đốc Công an tỉnh Khe Vàng đã khen thưởng 2 tập thể và 7 cá nhân.';
    const caption = 'Ông Hà Văn Thanh khen thưởng Tổ công tác 161. Ảnh: Tuệ Vy';
    expect(awards(`${caption}\n${body}`)).toContainEqual(['khen thưởng', 'Giám đốc Công an tỉnh Khe Vàng', 2, 7, '']);
  });
});

describe('papers that a committee hands over under a photograph', () => {
  const counts = (caption: string): unknown[] =>
    extractArticle(
      `Ngày 6/4/2023, xã Nà Lươn tổ chức hội thi giáo viên giỏi.\n\nKết thúc hội thi, Chủ tịch UBND xã tặng giấy khen cho 15 giáo viên có thành tích xuất sắc.\n\n${caption} Ảnh: A.B`,
    ).awards.map(({ grantors, recipients }) => [grantors.join(), recipients.individuals]);

  it('are those that somebody granted to as many', () =>
    expect(counts('Ban tổ chức tặng giấy khen cho 15 giáo viên có thành tích xuất sắc.')).toEqual([
      ['Chủ tịch UBND xã', 15],
    ]));

  it('are others where they are not as many', () =>
    expect(counts('Ban tổ chức tặng giấy khen cho 12 giáo viên có thành tích xuất sắc.')).toHaveLength(2));
});
