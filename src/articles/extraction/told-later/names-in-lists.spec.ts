import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/5/2023, Hội Nông dân tỉnh Nà Lươn tổ chức hội nghị tổng kết phong trào thi đua.';
const read = (text: string): unknown[] =>
  extractArticle(`${LEAD}\n${text}`).awards.map(({ recipients: { groups, individuals }, named }) => [
    groups,
    individuals,
    named.map(({ name }) => name).join('; '),
  ]);

describe('names in lists', () => {
  it.each([
    [
      'Ba cá nhân được trao Bằng khen là: Bà Hà Thị Thanh (xã Nà Pát), Giám đốc Công ty TNHH Hoa Mơ, người lập quỹ cho 340 cụ già; ông Lò Văn Mây, cố vấn miễn phí cho 4 dự án; ông Vi Văn Lâm, kỹ sư.',
    ],
    [
      'Dịp này, UBND tỉnh tặng Bằng khen cho 3 cá nhân, gồm: bà Hà Thị Thanh, có thành tích xuất sắc; ông Lò Văn Mây, có nhiều đóng góp cho Hội Chữ thập đỏ và ông Vi Văn Lâm, đã hiến 200 m2 đất.',
    ],
  ])('begin each item, whatever it goes on to tell: %s', (text) => {
    expect(read(text)).toEqual([[null, 3, 'Hà Thị Thanh; Lò Văn Mây; Vi Văn Lâm']]);
  });

  it('are those of the next sentence that says who received it, where they are as many', () => {
    const next = (list: string): unknown[] =>
      read(
        `Phó Chủ tịch UBND tỉnh Lò Văn Ký trao Cờ thi đua của Chính phủ cho 3 đơn vị.\nCụ thể, các đơn vị được Thủ tướng Chính phủ quyết định tặng Cờ thi đua đợt này gồm có ${list}.`,
      );
    expect(next('Bệnh viện Đa khoa Nà Lươn, Trung tâm Y tế huyện Khe Vàng và Báo Sức khỏe')).toEqual([
      [3, null, 'Bệnh viện Đa khoa Nà Lươn; Trung tâm Y tế huyện Khe Vàng; Báo Sức khỏe'],
    ]);
    expect(next('Bệnh viện Đa khoa Nà Lươn và Báo Sức khỏe')).toEqual([[3, null, '']]);
  });

  it('are not those of a list with more items than are counted', () => {
    const [award] = read(
      'Dịp này, UBND tỉnh tặng Bằng khen cho 2 cá nhân, gồm: bà Hà Thị Thanh, có thành tích xuất sắc; ông Lò Văn Mây, có nhiều đóng góp; ông Vi Văn Lâm, đã hiến đất.',
    ) as [number, number, string][];
    expect(award![1]).toBe(2);
    expect(award![2]).not.toContain('Vi Văn Lâm');
  });

  it('of the one group stand in a sentence of their own', () => {
    expect(
      read(
        'Tiếp đó, UBND tỉnh trao Bằng khen cho 1 tập thể và 12 cá nhân. Tập thể được khen là Viện Quy hoạch sông ngòi.',
      ),
    ).toEqual([[1, 12, 'Viện Quy hoạch sông ngòi']]);
  });

  it('are told behind the number, said once more', () => {
    const list =
      'Phòng Cảnh sát hình sự; Phòng An ninh mạng; Công an huyện Nà Pát và Công an xã Lũng Vài đã phá nhiều vụ án.';
    const given = 'Chủ tịch UBND tỉnh đã khen thưởng đột xuất 4 tập thể lập thành tích.';
    expect(read(`${given} Dịp Tết, 4 tập thể gồm: ${list}`)).toEqual([
      [4, null, 'Phòng Cảnh sát hình sự; Phòng An ninh mạng; Công an huyện Nà Pát; Công an xã Lũng Vài'],
    ]);
    expect(read(`${given} Dịp Tết, 5 tập thể gồm: ${list}`)).toEqual([[4, null, '']]);
  });

  it('are those of places right behind the number of teams', () => {
    expect(
      read('Ban tổ chức trao giải Nhì cho 2 đội xã Nà Pát và xã Lũng Vài; giải Ba cho hai đội xã Ea Mây và Khe Lim.'),
    ).toEqual([
      [2, null, 'xã Nà Pát; xã Lũng Vài'],
      [2, null, 'xã Ea Mây; xã Khe Lim'],
    ]);
    expect(
      read('Dịp này, Hội Cựu chiến binh tỉnh biểu dương 2 đơn vị Nà Pát và Lũng Vài nộp hội phí sớm nhất.'),
    ).toEqual([[2, null, 'Nà Pát; Lũng Vài']]);
  });

  it('of places are nobody’s beside them', () => {
    expect(read('Dịp này, UBND xã tặng Giấy khen cho 3 thôn văn hóa: Dũng Mây, Đông Kim, An Cảnh.')).toEqual([
      [3, null, 'thôn Dũng Mây; thôn Đông Kim; thôn An Cảnh'],
    ]);
  });
});
