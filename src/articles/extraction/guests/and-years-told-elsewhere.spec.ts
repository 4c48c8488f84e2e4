import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const guests = (told: string): [string, string[]][] =>
  extractArticle(`Ngày 12/7/2024, Sở Y tế tỉnh Hà Sơn tổ chức Hội nghị sơ kết. ${told}`).attendees.map(
    ({ name, positions }) => [name, positions],
  );

describe('guests', () => {
  it.each([
    [
      'at another site of a meeting that is held in several places',
      'Tại điểm cầu Trung tâm Y tế thị xã Nà Lươn có đồng chí Trần Thanh Nga - Thị ủy viên, Phó chủ tịch UBND thị xã.',
      [['Trần Thanh Nga', ['Thị ủy viên', 'Phó chủ tịch UBND thị xã']]],
    ],
    ['of that site by its work alone are none', 'Tại điểm cầu thị xã Nà Lươn có 30 đại biểu.', []],
    [
      'with a comma typed before the dash',
      'Dự buổi lễ có đồng chí Mai Văn Lạc,-Ủy viên BCH Trung ương Đảng, Bí thư tỉnh ủy.',
      [['Mai Văn Lạc', ['Ủy viên BCH Trung ương Đảng', 'Bí thư tỉnh ủy']]],
    ],
    [
      'of a part of a department, with the department',
      'Dự có đồng chí Lê Kiên Lạc - Chi cục trưởng Chi cục Kinh tế hợp tác, Sở Nông nghiệp và Môi trường, thành viên; đồng chí Hà Phúc Lạc - Chuyên viên Phòng Đăng ký, Sở Tài chính, thành viên.',
      [
        ['Lê Kiên Lạc', ['Chi cục trưởng Chi cục Kinh tế hợp tác, Sở Nông nghiệp và Môi trường', 'thành viên']],
        ['Hà Phúc Lạc', ['Chuyên viên Phòng Đăng ký, Sở Tài chính', 'thành viên']],
      ],
    ],
    [
      'from abroad',
      'Dự buổi lễ có Đại sứ Việt Nam tại Thái Lan Mai Hải Lạc; ông Cao Văn Lạc, Chủ tịch Hội người Việt Nam toàn Thái Lan và khoảng 1.000 kiều bào.',
      [
        ['Mai Hải Lạc', ['Đại sứ Việt Nam tại Thái Lan']],
        ['Cao Văn Lạc', ['Chủ tịch Hội người Việt Nam toàn Thái Lan']],
      ],
    ],
    [
      'of the family name Thái',
      'Dự hội nghị có ông Thái Lan Phương, Giám đốc Sở Y tế.',
      [['Thái Lan Phương', ['Giám đốc Sở Y tế']]],
    ],
  ])('%s', (_, told, expected) => {
    expect(guests(told)).toEqual(expected);
  });
});

describe('the year of a meeting', () => {
  const day = (text: string, publishedOn?: string): string | null | undefined =>
    extractArticle(text, publishedOn === undefined ? {} : { publishedOn }).meetings[0]?.heldOn.value;

  it('is the anniversary’s where the page was put up years later', () => {
    const told =
      'Tối 18-6, Hội Nhà báo tỉnh Hà Sơn tổ chức lễ kỷ niệm 93 năm Ngày Báo chí Cách mạng Việt Nam (21-6-1925 – 21-6-2018).';
    expect(day(told, '2020-10-12')).toBe('2018-06-18');
    expect(day(told.replace('18-6,', '18-11,'), '2020-12-12')).toBe('2020-11-18');
  });

  it('is that in which the period of the achievements ends and the one of its title begins', () => {
    const told =
      'Ngày 10-7, Sở Nội vụ tổ chức Hội nghị điển hình tiên tiến giai đoạn 2020-2025. Dịp này, Sở Nội vụ tặng Giấy khen cho 3 tập thể có thành tích trong phong trào thi đua giai đoạn';
    expect(day(`${told} 2016-2020.`)).toBe('2020-07-10');
    expect(day(`${told} 2020-2025.`)).toBe('2025-07-10');
  });

  it('is the second of two years that a report of January tells of', () => {
    const told =
      'Ngày 24/1, thành phố Hà Sơn tổ chức họp mặt đồng hương. Đại diện thành phố báo cáo tình hình năm 2009';
    expect(day(`${told} và những chỉ tiêu cơ bản của năm 2010.`)).toBe('2010-01-24');
    expect(day(`${told} và chỉ tiêu đến năm 2020.`)).toBe('--01-24');
  });
});

describe('a meeting', () => {
  it('is none where only what such meetings are is said', () => {
    const titles = (text: string): string[] => extractArticle(text).meetings.map(({ title }) => title);
    expect(titles('Họp mặt kiều bào mừng xuân là hoạt động được tỉnh Hà Sơn tổ chức hằng năm.')).toEqual([]);
    expect(titles('Sáng 21/1, tỉnh Hà Sơn tổ chức họp mặt kiều bào. Đây là hoạt động hằng năm.')).toEqual([
      'họp mặt kiều bào',
    ]);
  });
});
