import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const met = (article: string): string[] =>
  extractArticle(article).meetings.map(
    ({ title, heldOn, organisers }) => `${title} | ${heldOn.value ?? '-'} | ${organisers.join(', ')}`,
  );

describe('the day of a meeting', () => {
  it('stands in the sentence that tells who came to what is called alike', () => {
    const lead =
      'Tuyên dương cán bộ Đoàn của tỉnh\nBan Thường vụ Tỉnh đoàn Nà Lươn tổ chức chương trình “Sáng mãi niềm tin”, tôn vinh những gương mặt tiêu biểu trong công tác Đoàn.\n';
    expect(
      met(`${lead}Tối 22/3/2019, hơn 600 bạn trẻ có mặt tại quảng trường để dự chương trình “Sáng mãi niềm tin”.`),
    ).toEqual([
      'chương trình “Sáng mãi niềm tin”, tôn vinh những gương mặt tiêu biểu trong công tác Đoàn | 2019-03-22 | Ban Thường vụ Tỉnh đoàn Nà Lươn',
    ]);
    expect(met(`${lead}Ngày 2/3/2019, Tỉnh đoàn đã họp bàn về chương trình “Sáng mãi niềm tin”.`)[0]).toContain(
      '| - |',
    );
  });

  it('is not the one on which a newspaper was told of it', () => {
    const told = 'lên đường với 4 nông dân để dự hội nghị nông dân giỏi toàn quốc lần thứ 4, khai mạc ngày 18-5-2012.';
    expect(
      met(`Chiều 16-5-2012, ông Đỗ Văn Thành, Phó Chủ tịch Hội Nông dân tỉnh cho biết đoàn Nà Lươn đã ${told}`),
    ).toEqual(['hội nghị nông dân giỏi toàn quốc lần thứ 4 | 2012-05-18 | ']);
  });

  it.each(['chủ trì', 'dự'])('is the one on which somebody "%s" it and told of something', (does) => {
    expect(
      met(
        `Tin hội nghị\nSáng 12/1/2024, ông Đỗ Văn Thành, Chủ tịch Hội Nông dân tỉnh ${does} Hội nghị tổng kết công tác năm 2023 và cho biết năm qua Hội kết nạp 300 hội viên.`,
      ),
    ).toEqual(['Hội nghị tổng kết công tác năm 2023 | 2024-01-12 | ']);
  });

  it('is not told by what is still to come', () => {
    const athletes = (comes: string) =>
      met(
        `Đoàn thể thao tập luyện\nCác vận động viên đang tập luyện để tham dự Đại hội Thể thao toàn quốc năm 2024, ${comes} vào ngày 20/12/2024 tại thành phố.`,
      );
    expect(athletes('sẽ diễn ra')).toEqual(['Đại hội Thể thao toàn quốc năm 2024 | - | ']);
    expect(athletes('đã diễn ra')).toEqual(['Đại hội Thể thao toàn quốc năm 2024 | 2024-12-20 | ']);
  });
});

describe('what is visited before what was held', () => {
  it('is a meeting, too', () => {
    expect(
      met(
        '* Nhân kỷ niệm 88 năm Ngày truyền thống MTTQ Việt Nam (18.11.1930 - 18.11.2018), sáng 10.11, đồng chí Đoàn Minh Nhật - Chủ tịch Ủy ban MTTQ tỉnh về chung vui Ngày hội Đại đoàn kết toàn dân tộc năm 2018 với bà con thôn Suối Bạc.\n* Trước đó, chiều 9.11, khu phố Lũng Vài, phường Hoa Mơ tổ chức Ngày hội Đại đoàn kết.',
      ).map((each) => each.split(' | ').slice(0, 2).join(' | ')),
    ).toEqual(['Ngày hội Đại đoàn kết toàn dân tộc năm 2018 | 2018-11-10', 'Ngày hội Đại đoàn kết | 2018-11-09']);
  });
});

describe('who holds a meeting', () => {
  it('is the one of the headline that tells it in the same words', () => {
    expect(
      met(
        'Khối thi đua các Quỹ tín dụng nhân dân tổng kết công tác thi đua năm 2022\nNgày 12/01/2023, tại hội trường Liên minh Hợp tác xã tỉnh đã diễn ra Hội nghị tổng kết công tác thi đua năm 2022 của khối. Tới dự có đồng chí Hà Văn Nhất - Phó Chủ tịch UBND tỉnh.',
      )[0],
    ).toContain('| Khối thi đua các Quỹ tín dụng nhân dân');
  });

  it('is the committee that its own name tells, and not who tells of it', () => {
    expect(
      met(
        'Hội Phụ nữ tỉnh cho hay, tại Hội nghị lần thứ 8 Ban Chấp hành Trung ương Hội LHPN Việt Nam khóa XIII diễn ra vào ngày 15-12-2023, Đoàn Chủ tịch Trung ương Hội đã khen thưởng nhiều tập thể.',
      ),
    ).toEqual([
      'Hội nghị lần thứ 8 Ban Chấp hành Trung ương Hội LHPN Việt Nam khóa XIII | 2023-12-15 | Trung ương Hội LHPN Việt Nam',
    ]);
  });

  it('hands over money as well as papers', () => {
    expect(
      met(
        'Ngày 13/8/2021, Ngân hàng Chính sách xã hội tỉnh Nà Lươn tổ chức buổi trao tiền ủng hộ cho công tác phòng dịch.',
      ),
    ).toEqual([
      'buổi trao tiền ủng hộ cho công tác phòng dịch | 2021-08-13 | Ngân hàng Chính sách xã hội tỉnh Nà Lươn',
    ]);
  });
});

describe('the year that is looked back on', () => {
  const year = (article: string): unknown => extractArticle(article).meetings[0]?.yearReviewed;

  it('is told by what is promoted, and by the purpose', () => {
    expect(
      year(
        'Ngày 16/01/2013, Hội Khuyến học thị xã Nà Lươn tổ chức Hội nghị tổng kết công tác khuyến học năm 2012, triển khai nhiệm vụ năm 2013.',
      ),
    ).toBe(2012);
    const [meeting] = extractArticle(
      'Ngày 11-1-2022, Ủy ban MTTQ tỉnh Nà Lươn tiến hành Hội nghị lần thứ 9, khóa IX nhằm nhìn lại công tác Mặt trận năm 2021 và bàn chương trình phối hợp hành động năm 2022.',
    ).meetings;
    expect([meeting?.yearReviewed, meeting?.kind]).toEqual([2021, 'YEAR_END_REVIEW']);
  });

  it.each([
    'nhằm nhìn lại chặng đường phát triển từ năm 1993 đến nay',
    'nhằm nhìn lại 30 năm tái lập tỉnh kể từ năm 1992',
    'nhằm nhìn lại công tác Hội giai đoạn từ năm 2015',
  ])('is not the one since when it is looked back: %s', (why) => {
    const [meeting] = extractArticle(
      `Sáng 12/1/2024, Hội Nông dân tỉnh Nà Lươn tổ chức hội nghị gặp mặt ${why}.`,
    ).meetings;
    expect([meeting?.title, meeting?.yearReviewed]).toEqual(['hội nghị gặp mặt', null]);
  });
});
