import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const awardsOf = (...lines: string[]) =>
  extractArticle(lines.join('\n\n'), {}).awards.map(({ formPrinted, recipients }) => [
    formPrinted.toLowerCase(),
    recipients.individuals ?? recipients.combined,
  ]);

describe('a paper told again without a number', () => {
  it('goes with the praise that is told in the same words, and leaves the other', () => {
    expect(
      awardsOf(
        'Ngày 20/11/2023, Sở Giáo dục và Đào tạo tổ chức Lễ tuyên dương. Tại buổi lễ, Sở đã tuyên dương 24 học sinh đạt giải cấp quốc gia; tuyên dương 20 nhà giáo, cán bộ quản lý tiêu biểu.',
        'Lãnh đạo Sở Giáo dục và Đào tạo tặng giấy khen cho nhà giáo, cán bộ quản lý tiêu biểu.',
      ),
    ).toEqual([
      ['tuyên dương', 24],
      ['giấy khen', null],
    ]);
  });
});

describe('one award told for a part', () => {
  it.each([
    'Tỉnh Suối Lê vinh dự có 9 cá nhân được khen thưởng dịp này.',
    'Riêng huyện Đồi Gió có 3 cá nhân được khen thưởng.',
  ])('is none of its own: %s', (sentence) => {
    expect(
      awardsOf(
        'Ngày 20/10/2020, Hội Chữ thập đỏ Việt Nam tổ chức Đại hội Thi đua yêu nước lần thứ V. Tại đại hội, Trung ương Hội đã trao tặng Bằng khen cho 184 cá nhân.',
        sentence,
      ),
    ).toEqual([['bằng khen', 184]]);
  });

  it('is told with its sum before ("Cụ thể, Đảng bộ phường A có …")', () => {
    expect(
      awardsOf(
        'Sáng 31/1/2026, Đảng ủy các phường Nà Lươn và Đồi Gió tổ chức Lễ trao Huy hiệu Đảng cho 98 đảng viên.',
        'Cụ thể, đợt này, Đảng bộ phường Nà Lươn có 61 đảng viên được tặng Huy hiệu Đảng.',
      ),
    ).toEqual([['huy hiệu đảng', 98]]);
  });

  it('is told in a headline by the place alone', () => {
    expect(
      awardsOf(
        'Phường Nà Lươn biểu dương 31 tập thể, cá nhân điển hình tiên tiến',
        'Sáng 18/9/2025, UBND phường Nà Lươn tổ chức hội nghị biểu dương điển hình tiên tiến. Dịp này, Chủ tịch UBND phường Nà Lươn tặng giấy khen cho 12 tập thể và 19 cá nhân.',
      ),
    ).toEqual([['giấy khen', 19]]);
  });
});

describe('a sentence that tells of years', () => {
  it.each([
    'Với những kết quả ấy, Công an tỉnh đã được Chủ tịch nước tặng thưởng Huân chương Quân công hạng Ba; 13 lượt tập thể được Bộ Công an tặng Cờ thi đua.',
    'Trong 97 cán bộ, người cao tuổi nhất từng hai lần được tặng Bằng khen của Thủ tướng Chính phủ.',
  ])('tells of no award of the meeting: %s', (sentence) => {
    expect(
      awardsOf('Công an tỉnh Suối Lê vừa tổ chức Hội nghị điển hình tiên tiến giai đoạn 2006-2010.', sentence),
    ).toEqual([]);
  });
});

describe('what is given behind the name of the meeting', () => {
  it('is told, though nobody is counted', () => {
    const { awards } = extractArticle(
      'Chiều 26-3-2019, Hội Nông dân huyện Nà Lươn tổ chức Hội nghị tổng kết công tác Hội; tặng Bằng khen của UBND tỉnh cho các tập thể và cá nhân có nhiều thành tích - 1',
      {},
    );
    expect(awards).toMatchObject([
      {
        formPrinted: 'Bằng khen',
        grantors: ['UBND tỉnh'],
        reason: 'có nhiều thành tích',
        recipients: { unspecified: true },
      },
    ]);
  });
});
