import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const BODY =
  'Các đại biểu đã thảo luận về kết quả công tác của các tổ chức thành viên trong thời gian qua tại địa phương.';
const guestsOf = (text: string): [string, string[]][] =>
  extractArticle(`${text}\n${BODY}`).attendees.map(({ name, positions }) => [name, positions]);

describe('lines of real reports', () => {
  it('reads an article that is almost only names and posts', () => {
    const posts = 'Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh';
    const text = `Sáng 27/4/2023, HĐND tỉnh khóa IX khai mạc Kỳ họp thứ 20. Các đồng chí: Phương Thị Lành - ${posts}; Hoàng Văn Tẻ - ${posts}; Nông Đức Kèn - ${posts} đồng chủ trì.`;
    expect(extractArticle(text).attendees.map(({ name }) => name)).toEqual([
      'Phương Thị Lành',
      'Hoàng Văn Tẻ',
      'Nông Đức Kèn',
    ]);
  });

  it('reads a post that a wrapped line begins with', () => {
    const text = `Tại buổi họp mặt, đại diện Ban Tôn giáo tỉnh thông tin đến các tu sỹ
những kết quả nổi bật về tình hình kinh tế của tỉnh trong thời gian
qua và khái quát một số điểm mới của luật.

Đồng chí Vũ Đình Trụng
- Ủy viên Thường trực Ủy ban MTTQ Việt Nam tỉnh thông tin kết quả thực hiện
phong trào thi đua yêu nước trong đồng bào các dân tộc của tỉnh.`;
    expect(extractArticle(text).attendees).toMatchObject([
      { name: 'Vũ Đình Trụng', positions: ['Ủy viên Thường trực Ủy ban MTTQ Việt Nam tỉnh'] },
    ]);
  });

  it('does not take a list of guests for the headline', () => {
    expect(guestsOf('Đến dự hội nghị có bà Lù Thị Hà, Chủ tịch Hội LHPN huyện')).toEqual([
      ['Lù Thị Hà', ['Chủ tịch Hội LHPN huyện']],
    ]);
  });
});

describe('links to other news in the midst of a report', () => {
  const lead =
    'Sáng 20/10/2022, Ban Vận động Quỹ “Vì người nghèo” huyện Nà Lươn tổ chức phát động ủng hộ Quỹ; nhiều tập thể, cá nhân đã ủng hộ gần 480 triệu đồng.';
  it('are two lines of two provinces', () => {
    const links =
      'Sóc Trăng: Khen thưởng 42 tập thể, cá nhân trong phong trào hiến đất\nQuảng Trị: Hội nghị biểu dương 30 người có uy tín';
    expect(extractArticle(`Nà Lươn ủng hộ gần 480 triệu đồng\n\n${lead}\n${links}\n${BODY}`).awards).toEqual([]);
  });

  it('are none where one line is told of the meeting', () => {
    const line = 'Quảng Trị: Khen thưởng 42 tập thể, cá nhân trong phong trào hiến đất';
    expect(extractArticle(`Nà Lươn ủng hộ gần 480 triệu đồng\n\n${lead}\n${line}\n${BODY}`).awards).toHaveLength(1);
  });

  const OF_THE_PROVINCE =
    'Sáng 3/1/2023, Ủy ban MTTQ Việt Nam tỉnh Tiền Giang tổ chức Hội nghị tổng kết phong trào thi đua yêu nước năm 2022.';
  it.each([
    ['Hải Phòng: Trao 30 Bằng khen cho các tập thể, cá nhân có thành tích xuất sắc', 0],
    ['» Biểu dương 50 gương người tốt, việc tốt', 0],
    ['Tiền Giang: Trao 30 Bằng khen cho các tập thể, cá nhân có thành tích xuất sắc', 1],
  ])('are one of a province of which nothing else is told: %s', (line, awards) => {
    const text = `Hội nghị tổng kết phong trào thi đua yêu nước\n${OF_THE_PROVINCE}\n${BODY}\n${line}\n${BODY}`;
    expect(extractArticle(text).awards).toHaveLength(awards);
  });

  it('a number ends a sentence, and an initial does not', () => {
    const [congress] = extractArticle(
      `Sáng 5/3/2022, xã Nà Lươn tổ chức Đại hội lần thứ X. Trưa 5/3, ${BODY}`,
    ).meetings;
    expect(congress?.title).toBe('Đại hội lần thứ X');
  });
});
