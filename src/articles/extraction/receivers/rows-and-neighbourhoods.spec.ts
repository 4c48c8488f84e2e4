import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 14/11/2020, UBND phường Nà Lươn tổ chức lễ biểu dương.';
const awards = (text: string): unknown[] =>
  extractArticle(`${LEAD}\n${text}`).awards.map(({ recipients: { groups, individuals, households } }) => [
    groups,
    individuals,
    households,
  ]);

describe('who stands between two semicolons', () => {
  it('receives with those before the verb behind', () => {
    expect(
      awards(
        'Tại buổi lễ, ông Lò Văn Nhất được nhận bằng khen của Thủ tướng Chính phủ; bà Bế Thị Hai, Chi hội trưởng ấp Đông Kim; ông Vi Văn Ba, Trưởng ấp An Cảnh và bà Sùng Thị Mỷ được tặng bằng khen của UBND tỉnh.',
      ),
    ).toEqual([
      [null, 1, null],
      [null, 3, null],
    ]);
  });

  it('stands for others, who receive nothing', () => {
    const text = 'thay mặt 541 chi hội trưởng và 95 Chủ tịch Hội xã của tỉnh, Nà Lươn có 4 người được tuyên dương.';
    expect(awards(`Tại buổi lễ, ${text}`)).toEqual([[null, 4, null]]);
    expect(awards('Dịp này, thay mặt UBND tỉnh, 3 đồng chí lãnh đạo trao Bằng khen cho 5 cá nhân.')).toEqual([
      [null, 5, null],
    ]);
  });
});

describe('neighbourhoods, and households of a year', () => {
  it('are counted', () => {
    expect(
      awards(
        'UBND phường đã công bố Quyết định về việc công nhận danh hiệu gia đình văn hóa cho 1.374 hộ năm 2020 và tặng giấy khen cho 18 hộ gia đình tiêu biểu, 02 khối phố có thành tích xuất sắc.',
      ),
    ).toEqual([
      [null, null, 1374],
      [2, null, 18],
    ]);
  });
});

describe('prizes that are called by what they are for', () => {
  it.each([
    ['tổ chức lễ kỷ niệm 91 năm Ngày Báo chí cách mạng Việt Nam và trao giải Báo chí Nà Lươn năm 2015.', [null]],
    ['tổ chức lễ tổng kết. Tại buổi lễ, Hội trao giải báo chí Nà Lươn cho 5 tác giả.', [5]],
    ['tổ chức lễ tổng kết. Giải Báo chí Nà Lươn nhận được hơn 140 tác phẩm.', []],
  ])('%s', (text, counts) => {
    const { awards: told } = extractArticle(`Tối 17/6/2016, Hội Nhà báo tỉnh Nà Lươn ${text}`);
    expect(told.map(({ recipients }) => recipients.individuals)).toEqual(counts);
    expect(told.every(({ form }) => form === 'PRIZE')).toBe(true);
  });
});
