import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Sáng 20/10/2022, Hội Khuyến học tỉnh Nà Lươn tổ chức lễ phát động ủng hộ Quỹ.';
const awards = (lines: string[]): unknown[] =>
  extractArticle(['Nà Lươn ủng hộ Quỹ khuyến học', LEAD, ...lines].join('\n')).awards.map(
    ({ recipients: { groups, combined } }) => groups ?? combined,
  );

describe('headlines of other articles in the midst of this one', () => {
  it('are of other provinces, two or more in a row', () => {
    expect(
      awards([
        'Cần Thơ: Hội nghị đối thoại giữa lãnh đạo thành phố với cán bộ Mặt trận',
        'Quảng Trị: Khen thưởng 31 tập thể, cá nhân trong phong trào hiến đất',
        'Đại biểu ủng hộ Quỹ tại lễ phát động.',
      ]),
    ).toEqual([]);
  });

  it('are of another province, alone', () => {
    const line = 'Bạc Liêu: Trao Bằng khen cho 4 tập thể trong phong trào khuyến học';
    const rest = 'Phát biểu tại buổi lễ, lãnh đạo Hội mong muốn các cấp tiếp tục thi đua.';
    const read = (...head: string[]): unknown[] =>
      extractArticle([...head, line, rest].join('\n')).awards.map(({ recipients: { groups } }) => groups);
    const told = 'Buổi lễ diễn ra trong không khí vui tươi.';
    expect(read('Nà Lươn ủng hộ Quỹ khuyến học', LEAD, told)).toEqual([]);
    // The venue is not whose news it is, and a central body tells of every province.
    expect(
      read('Hội tuyên dương người tốt', 'Sáng 20/10/2022, tại thành phố Nà Vài, Hội Khuyến học tổ chức lễ.', told),
    ).toEqual([4]);
    expect(read('Trung ương Hội tuyên dương người tốt của tỉnh Nà Lươn', LEAD, told)).toEqual([4]);
    expect(read('Các tỉnh ủng hộ Quỹ khuyến học', LEAD, told)).toEqual([4]);
  });

  it('and no list of those who receive, nor a line alone', () => {
    const list = [
      'Cần Thơ: Hội Khuyến học quận Ô Môn và trường tiểu học',
      'Bạc Liêu: Trường Trung học phổ thông Nà Lươn',
    ];
    expect(awards(['Dịp này, Hội tặng Bằng khen cho 2 tập thể:', ...list])).toEqual([2]);
    expect(awards(['Bạc Liêu: Trao Bằng khen cho 4 tập thể trong phong trào khuyến học'])).toEqual([4]);
  });
});
