import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const read = (text: string): unknown[] =>
  extractArticle(text).awards.map(({ grantors, recipients }) => [
    grantors.join(),
    recipients.groups,
    recipients.individuals,
  ]);

describe('a reward on the spot', () => {
  it.each([
    'Bộ trưởng Bộ Công an đã thưởng “nóng” 8 đơn vị tham gia chuyên án.',
    'Bộ trưởng Bộ Công an đã thưởng nóng 8 đơn vị tham gia chuyên án.',
  ])('counts whom it goes to, in quotation marks or without: %s', (text) => {
    expect(read(text)).toEqual([['Bộ trưởng Bộ Công an', 8, null]]);
  });

  it('is printed without a mark of which the other is not there', () => {
    const [award] = extractArticle('UBND tỉnh “khen và thưởng nóng” 8 đơn vị tham gia chuyên án.').awards;
    expect(award?.formPrinted).toBe('thưởng nóng');
  });

  it('is told by how much it is decided that a department of the police gets', () => {
    expect(read('UBND tỉnh quyết định thưởng 30 triệu đồng cho Công an huyện Bãi Xanh.')).toEqual([
      ['UBND tỉnh', 1, null],
    ]);
  });

  it.each([
    'Mức thưởng "nóng" cho mỗi tập thể phá án là 10 triệu đồng theo quy chế của tỉnh.',
    'Mức tiền thưởng 20 triệu đồng cho Phòng Cảnh sát hình sự do UBND tỉnh trích từ quỹ.',
    'Công ty hỗ trợ và thưởng 5 triệu đồng cho đội bóng xã Khe Chang.',
    'UBND tỉnh tổ chức lễ ghi nhận chiến công: thưởng 80 triệu đồng cho Công an tỉnh.',
    'Liên đoàn Cầu lông quyết định thưởng 40 triệu đồng cho tập thể đội tuyển trẻ.',
    'UBND tỉnh quyết định thưởng 90 triệu đồng cho Công an huyện nào tìm ra thủ phạm.',
    'Tỉnh thưởng 5 triệu đồng cho mỗi xã đạt chuẩn nông thôn mới.',
  ])('is no rate and no prize: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('a bonus with a paper', () => {
  it('goes to whoever gets the paper, and is no praise besides', () => {
    expect(read('UBND tỉnh tặng Bằng khen và thưởng nóng cho 2 tập thể, 3 cá nhân.')).toEqual([['UBND tỉnh', 2, 3]]);
    expect(
      read('Ông Lò Văn Bảy đã trao Bằng khen của UBND tỉnh và thưởng đột xuất cho các anh Vi Văn An, Hà Văn Ín.'),
    ).toEqual([['UBND tỉnh', null, 2]]);
  });

  it('is told apart where others get it', () => {
    expect(read('UBND tỉnh tặng Bằng khen cho 2 tập thể và thưởng nóng cho 3 cá nhân.')).toEqual([
      ['UBND tỉnh', 2, null],
      ['UBND tỉnh', null, 3],
    ]);
    expect(read('UBND tỉnh tặng 4 cá nhân Bằng khen và thưởng nóng cho Đội Cảnh sát hình sự 20 triệu đồng.')).toEqual([
      ['UBND tỉnh', null, 4],
      ['UBND tỉnh', 1, null],
    ]);
    expect(read('3 tập thể được tặng Bằng khen của UBND tỉnh và thưởng đột xuất 2 cá nhân.')).toEqual([
      ['UBND tỉnh', 3, null],
      ['', null, 2],
    ]);
    expect(read('UBND tỉnh tặng Bằng khen cho 2 tập thể, Công an tỉnh thưởng nóng cho ban chuyên án.')).toEqual([
      ['UBND tỉnh', 2, null],
      ['Công an tỉnh', 1, null],
    ]);
  });
});

describe('the chairman of a place', () => {
  it.each([
    ['Chủ tịch TP tặng Bằng khen cho 5 tập thể, 7 cá nhân.', 'Chủ tịch TP'],
    ['Chủ tịch tỉnh đã quyết định tặng Bằng khen cho 5 tập thể, 7 cá nhân.', 'Chủ tịch tỉnh'],
    ['Hội Nông dân TP tặng Giấy khen cho 5 tập thể, 7 cá nhân.', 'Hội Nông dân TP'],
    ['TP Khen Sơn tặng Giấy khen cho 5 tập thể, 7 cá nhân.', 'TP Khen Sơn'],
  ])('grants by that, and a place keeps its name: %s', (text, grantor) => {
    expect(read(text)).toEqual([[grantor, 5, 7]]);
  });

  it.each([
    'Lãnh đạo TP trao Bằng khen cho 5 tập thể, 7 cá nhân.',
    'Tại hội nghị, ông Lò Văn Bảy, Chủ tịch huyện trao Bằng khen cho 5 tập thể, 7 cá nhân.',
  ])('is another than leaders, and than a post behind a name: %s', (text) => {
    expect(read(text)).toEqual([['', 5, 7]]);
  });
});

describe('a letter of commendation', () => {
  it.each([
    ['Bộ trưởng Bộ Công an gửi Thư khen Công an tỉnh Khe Vàng vì đã phá án nhanh.', 'Bộ trưởng Bộ Công an', 1],
    ['Bộ trưởng Bộ Công an gửi thư khen cho Công an tỉnh Khe Vàng.', 'Bộ trưởng Bộ Công an', 1],
    [
      'Bí thư Tỉnh ủy Lò Văn Bảy cũng đã gửi Thư khen Công an tỉnh Khe Vàng và Công an huyện Bãi Xanh.',
      'Bí thư Tỉnh ủy',
      2,
    ],
  ])('is of whoever sends it, and goes to whom it is sent: %s', (text, grantor, groups) => {
    expect(read(text)).toEqual([[grantor, groups, null]]);
    expect(extractArticle(text).attendees).toEqual([]);
  });

  it.each([
    'Trong thư khen gửi đi hôm qua, Bộ trưởng đánh giá cao Công an tỉnh Khe Vàng.',
    'Ông John Carter, du khách, đã gửi thư khen Công an phường Khe Vàng.',
    'Gia đình bệnh nhân gửi bức thư khen tới Bệnh viện Đa khoa Bãi Xanh.',
    'Năm 2019, ông từng được Bộ trưởng gửi thư khen cho cá nhân có thành tích.',
  ])('is none where one is only spoken of, nor of just anybody: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('a department in small letters', () => {
  it.each([
    ['3 tập thể được Tổng cục hải quan tặng Giấy khen.', 'Tổng cục hải quan'],
    ['3 tập thể được Chi cục kiểm lâm tặng Giấy khen.', 'Chi cục kiểm lâm'],
    ['3 tập thể được Tổng cục trưởng tặng Giấy khen.', 'Tổng cục'],
  ])('grants by its whole name: %s', (text, grantor) => {
    expect(read(text).map((award) => (award as unknown[])[0])).toEqual([grantor]);
  });
});
