import { describe, expect, it } from '@jest/globals';
import { bodiesIn, bodyText } from '../bodies/bodies.js';
import { extractArticle } from '../extract-article.js';

const HELD = 'Ngày 12/1/2023, Hội Nông dân huyện Nà Lươn tổ chức hội nghị tổng kết công tác năm 2022.';
const WORK =
  'Trong năm qua, các cấp Hội đã vận động hội viên xây dựng 12 mô hình và giúp nhau phát triển kinh tế tại địa phương.';
/** Each award in a line: what, groups, individuals, enterprises, who is named. */
const awardsOf = (text: string, lead = HELD): string[] =>
  extractArticle(`${lead}\n${text}`).awards.map(({ formPrinted, recipients, named }) =>
    [
      formPrinted,
      recipients.groups ?? '-',
      recipients.individuals ?? '-',
      recipients.enterprises ?? '-',
      named.map(({ name }) => name).join(', '),
    ].join(' | '),
  );
const meetingsOf = (text: string): (string | null)[][] =>
  extractArticle(text).meetings.map(({ title, heldOn }) => [title, heldOn.value]);

describe('whom a meeting sends on', () => {
  it.each([
    'Dịp này, Liên đoàn Lao động huyện khen thưởng 5 tập thể và 31 cá nhân điển hình; chọn 3 tập thể và 8 cá nhân đi dự hội nghị cấp tỉnh.',
    'Dịp này, Liên đoàn Lao động huyện khen thưởng 5 tập thể và 31 cá nhân điển hình; lựa chọn 8 cá nhân tham dự Đại hội thi đua yêu nước tỉnh.',
  ])('receives nothing by it: %s', (text) => {
    expect(awardsOf(text)).toEqual(['khen thưởng | 5 | 31 | - | ']);
  });

  it('and those chosen to be given something receive it', () => {
    expect(awardsOf('Dịp này, Hội Nông dân huyện chọn 8 cá nhân tiêu biểu để trao giấy khen.')).toEqual([
      'giấy khen | - | 8 | - | ',
    ]);
  });
});

describe('a title that somebody held for years', () => {
  it('tells of who receives a paper', () => {
    const text =
      'Nhân dịp này, 42 công nhân có nhiều sáng kiến, nhiều năm được suy tôn chiến sĩ thi đua nhận Bằng khen của LĐLĐ tỉnh Nà Lươn.';
    expect(awardsOf(text)).toEqual(['Bằng khen | - | 42 | - | ']);
  });

  it('and is an award where it is given there', () => {
    const text = 'Nhân dịp này, 42 công nhân được công nhận danh hiệu Chiến sĩ thi đua cơ sở.';
    expect(awardsOf(text)).toMatchObject([expect.stringMatching(/Chiến sĩ thi đua cơ sở \| - \| 42/u)]);
  });
});

describe('who receives', () => {
  it('is one of several, where a photograph shows the others', () => {
    const named =
      'Với kết quả đó, Hội Nông dân huyện được Hội Nông dân tỉnh tặng bằng khen.\nĐại diện lãnh đạo Hội Nông dân tỉnh trao bằng khen cho các tập thể và cá nhân.';
    expect(awardsOf(named)).toEqual(['bằng khen | - | - | - | Hội Nông dân huyện']);
    expect(
      awardsOf(
        'Với kết quả đó, Hội Nông dân huyện được Hội Nông dân tỉnh tặng bằng khen.\nĐại diện lãnh đạo Hội Nông dân tỉnh trao bằng khen cho Hội Nông dân huyện.',
      ),
    ).toEqual(['bằng khen | 1 | - | - | Hội Nông dân huyện']);
  });

  it('is whoever is given it at the meeting, and not all of the province', () => {
    const all = 'Đợt này, cả tỉnh có 140 đồng chí được tặng Kỷ niệm chương “Vì giai cấp nông dân Việt Nam”.';
    expect(awardsOf(`${all} Tại hội nghị, Hội Nông dân tỉnh trao kỷ niệm chương cho 9 đồng chí.`)).toEqual([
      expect.stringMatching(/ \| - \| 9 \| - \| $/u),
    ]);
    expect(awardsOf(all)).toEqual([expect.stringMatching(/ \| - \| 140 \| - \| $/u)]);
  });

  it('is told in a row of places, of which one is called like a form of address', () => {
    const text = 'Nhân dịp này, Công an tỉnh Nà Lươn, Đồng Tháp, Tây Ninh được tặng Cờ thi đua của Bộ Công an.';
    expect(awardsOf(text)).toEqual([
      'Cờ thi đua | 3 | - | - | Công an tỉnh Nà Lươn, Công an tỉnh Đồng Tháp, Công an tỉnh Tây Ninh',
    ]);
    expect(
      awardsOf('Nhân dịp này, Hội Nông dân xã Khuôn Vẽ, Đồng chí Lục Thị Mận được tặng Giấy khen của UBND huyện.'),
    ).toEqual(['Giấy khen | 1 | 1 | - | Hội Nông dân xã Khuôn Vẽ, Lục Thị Mận']);
  });

  it('is no hotel where it was held', () => {
    const text =
      'Ngày 12/2/2011, tại Khách sạn Hoàng Anh Nà Lươn, Công ty Than Khuôn Vẽ đã tổ chức lễ đón nhận Huân chương Lao động hạng Nhất và kỷ niệm 35 năm Ngày thành lập.';
    expect(awardsOf('', text)).toEqual(['Huân chương Lao động hạng Nhất | - | - | 1 | Công ty Than Khuôn Vẽ']);
  });

  it('is called by what they are in a line of its own', () => {
    const line = 'Các nhà giáo được nhận Bằng khen của Thủ tướng Chính phủ.';
    expect(awardsOf(`${WORK}\n${line}`)).toEqual(['Bằng khen | - | - | - | ']);
  });
});

describe('badges of the Party after death', () => {
  const CEREMONY = 'Sáng 30/8/2022, Huyện ủy Nà Lươn tổ chức Lễ trao Huy hiệu Đảng đợt 2/9 cho 30 đảng viên.';
  it('are of the number that they add up to', () => {
    const classes =
      'Cụ thể, truy tặng Huy hiệu 70 năm tuổi Đảng 1 đảng viên; trao tặng Huy hiệu 60 năm tuổi Đảng 4 đảng viên và Huy hiệu 45 năm, 40 năm tuổi Đảng cho 25 đảng viên.';
    expect(awardsOf(classes, CEREMONY)).toEqual(['Huy hiệu Đảng | - | 30 | - | ']);
  });

  it('and are another award where they do not', () => {
    const classes =
      'Cụ thể, trao tặng Huy hiệu 60 năm tuổi Đảng cho 5 đảng viên, Huy hiệu 45 năm tuổi Đảng cho 25 đảng viên; truy tặng Huy hiệu 70 năm tuổi Đảng cho 1 đảng viên.';
    expect(awardsOf(classes, CEREMONY)).toHaveLength(2);
  });
});

describe('when a meeting was held', () => {
  it.each([
    [
      'in two days',
      'Ủy ban MTTQ tỉnh Nà Lươn tổ chức hội nghị giao ban công tác Mặt trận cụm II trong hai ngày 5 và 6-11-2022 tại hội trường tỉnh.',
      [['hội nghị giao ban công tác Mặt trận cụm II', '2022-11-05']],
    ],
    [
      'by the term that those elected serve',
      `Đại hội Công đoàn huyện Nà Lươn lần thứ X đã khai mạc sáng 28/9 tại hội trường huyện.\nBan Chấp hành Công đoàn huyện nhiệm kỳ 2018 - 2023 được bầu gồm 21 đồng chí.`,
      [['Đại hội Công đoàn huyện Nà Lươn lần thứ X', '2018-09-28']],
    ],
    [
      'by the years that are looked back on',
      'Hội nghị tổng kết 5 năm phong trào thi đua “Cựu chiến binh gương mẫu” (năm 2009 - 2014) được Hội Cựu chiến binh huyện Nà Lươn tổ chức ngày 5-9.',
      [[expect.stringMatching(/^Hội nghị tổng kết 5 năm/u), '2014-09-05']],
    ],
    [
      'by what was reviewed there, too',
      `Lễ đón nhận Huân chương Lao động hạng Ba của LĐLĐ huyện Nà Lươn được tổ chức chiều 12/12.\n${WORK}\nCũng trong buổi lễ, LĐLĐ huyện tổng kết công tác công đoàn năm 2016 và bàn nhiệm vụ năm 2017.`,
      [[expect.stringMatching(/^Lễ đón nhận/u), '2016-12-12']],
    ],
  ])('is told %s', (_how, text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });

  it('and a plan to honour somebody is no meeting', () => {
    const text = `Tôn vinh người hiến máu tiêu biểu\nĐể ghi nhận các cá nhân hiến máu nhiều lần, Ban Chỉ đạo vận động hiến máu tỉnh đã xây dựng kế hoạch tôn vinh người hiến máu tiêu biểu năm 2020.\nTheo kế hoạch, Ban Chỉ đạo sẽ cấp 80 giấy chứng nhận cho người hiến máu.`;
    expect(meetingsOf(text)).toEqual([]);
  });
});

describe('a street and a body of its own', () => {
  it('is nobody, and somebody with a post is', () => {
    const guests = (text: string) => extractArticle(`${HELD}\n${text}`).attendees.map(({ name }) => name);
    expect(guests('Hội nghị diễn ra tại Trung tâm Hội nghị tỉnh - 11 Lê Hồng Sơn.')).toEqual([]);
    expect(guests('Tham dự có bà Lục Thị Mận - Chủ tịch Hội Nông dân tỉnh; ông Hứa Văn Lạc.')).toContain('Lục Thị Mận');
  });

  it('begins behind "và"', () => {
    const names = (text: string) => bodiesIn(text, []).map((span) => bodyText(text, span));
    expect(names('tặng Bằng khen cho Cục Thuế và Chi cục Hải quan tỉnh Nà Lươn.')).toEqual([
      'Cục Thuế',
      'Chi cục Hải quan tỉnh Nà Lươn',
    ]);
    expect(names('tặng Bằng khen cho Sở Y tế và Sở Tài chính tỉnh Nà Lươn.')).toEqual([
      'Sở Y tế',
      'Sở Tài chính tỉnh Nà Lươn',
    ]);
    expect(names('tặng Bằng khen cho Chi cục Chăn nuôi và Thú y tỉnh Nà Lươn.')).toEqual([
      'Chi cục Chăn nuôi và Thú y tỉnh Nà Lươn',
    ]);
  });
});
