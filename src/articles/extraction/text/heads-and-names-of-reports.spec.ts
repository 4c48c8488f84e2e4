import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const BODY = `Chiều 12/3/2021, Hội Nông dân xã An Hòa tổ chức hội nghị tổng kết công tác Hội năm 2020, triển khai nhiệm vụ năm 2021.
Dự hội nghị có ông Lý Văn Pản, Bí thư Đảng ủy xã; hội nghị nghe báo cáo và thảo luận nhiều giải pháp cho năm tới.`;
const authorBelow = (line: string): string | null =>
  extractArticle(`Hội Nông dân xã An Hòa tổng kết năm 2020\n${BODY}\n${line}`).article.author;
const meetingIn = (text: string) => {
  const [meeting] = extractArticle(text).meetings;
  return meeting && { title: meeting.title, day: meeting.heldOn.value, organisers: meeting.organisers };
};

describe('who wrote a report', () => {
  it.each([
    ['Mạc Hoa (Đài TT-TH huyện)', 'Mạc Hoa (Đài TT-TH huyện)'],
    ['Mạc Hoa ( TTXVN)', 'Mạc Hoa (TTXVN)'],
    ['M.Hoa - V.Pản', 'M.Hoa - V.Pản'],
    ['Tin bài: Mạc Hoa', 'Mạc Hoa'],
    ['Bài: Mạc Hoa, ảnh Vàng Tợn', 'Mạc Hoa'],
    ['PV', 'PV'],
    ['TAGS', null],
    ['Top', null],
    ['Khen', null],
  ])('is read of "%s"', (line, author) => {
    expect(authorBelow(line)).toBe(author);
  });

  it('is no word under the name', () => {
    expect(authorBelow('Mạc Hoa\nTop')).toBe('Mạc Hoa');
  });
});

describe('a headline', () => {
  it('is parted from the time of day behind it', () => {
    const { article } = extractArticle(`Đại hội Thi đua quyết thắng Lữ đoàn 5 (21/05/2013 14:20)\n\n${BODY}`);
    expect([article.title, article.publishedOn]).toEqual(['Đại hội Thi đua quyết thắng Lữ đoàn 5', '2013-05-21']);
  });

  it('that tells who came to it names the meeting behind', () => {
    expect(
      meetingIn(`Phó Chủ tịch nước Mạc Thị Hoa dự Lễ trao Bằng Tổ quốc ghi công
Cùng dự có Bí thư Tỉnh ủy Lý Văn Pản; Phó Chủ tịch nước phát biểu tại buổi lễ và chia sẻ với thân nhân các liệt sĩ.`),
    ).toEqual({ title: 'Lễ trao Bằng Tổ quốc ghi công', day: null, organisers: [] });
  });
});

describe('a meeting’s name', () => {
  it.each([
    [
      'Chiều 12/3/2021, Hội Nông dân xã An Hòa tổ chức lễ trao Kỷ niệm chương cho ông Lý Văn Pản, nguyên Chủ tịch Hội.',
      'lễ trao Kỷ niệm chương',
    ],
    ['Chiều 12/3/2021, Huyện ủy An Hòa tổ chức Hội thi dân vận khéo, có 11 đội tham gia.', 'Hội thi dân vận khéo'],
    [
      'Chiều 12/3/2021 tại thôn Vẽ, Ủy ban MTTQ huyện An Hòa tổ chức điểm “Ngày hội Đại đoàn kết toàn dân tộc”.',
      'Ngày hội Đại đoàn kết toàn dân tộc',
    ],
  ])('ends before whom it is for, who came, and begins behind "điểm": %s', (text, title) => {
    expect(meetingIn(text)).toMatchObject({ title, day: '2021-03-12' });
  });

  it('is the headline’s where the chairs are told, or the work is praised', () => {
    const headline = 'UBND xã An Hòa tổ chức thành công Hội nghị điển hình tiên tiến lần thứ I';
    for (const told of [
      'Đồng chủ trì Hội nghị ông: Lý Văn Pản-Phó Bí thư- CT UBND xã; Ông: Vàng Seo Tợn- UVBTV. Tại hội nghị, 5 tập thể được khen thưởng.',
      'Các tham luận tại hội nghị đã khẳng định: Công tác thi đua của xã luôn được cấp ủy các cấp quan tâm lãnh đạo, tổ chức thực hiện. Tại hội nghị, 5 tập thể được khen thưởng.',
    ])
      expect(meetingIn(`${headline}\n${told}`)).toEqual({
        title: 'Hội nghị điển hình tiên tiến lần thứ I',
        day: null,
        organisers: ['UBND xã An Hòa'],
      });
  });

  it('is read in the frame of a ceremony, and behind those who came', () => {
    expect(
      meetingIn(
        'Trong Chương trình Lễ kỷ niệm 90 năm thành lập Hội LHPN tỉnh, Hội đã tổ chức trao Giải thưởng cho 7 tập thể.\nDự lễ có bà Mạc Thị Hoa, Chủ tịch Hội.',
      ),
    ).toMatchObject({ title: 'Lễ kỷ niệm 90 năm thành lập Hội LHPN tỉnh' });
  });
});

describe('a meeting’s day and holders', () => {
  it.each([
    [
      'Việc tặng thưởng diễn ra trong buổi chiều ngày 21/10/2024, tại trụ sở Công an tỉnh. Tại lễ trao thưởng, ông Lý Văn Pản, Chủ tịch UBND tỉnh phát biểu.',
      '2024-10-21',
    ],
    [
      'Hội Nông dân xã An Hòa tổ chức hội nghị tổng kết công tác Hội, vào lúc 14h00 ngày 10/11/2022 tại nhà văn hóa.',
      '2022-11-10',
    ],
    [
      'Sáng 14/7, Sở Ngoại vụ tỉnh tổ chức lễ trao Bằng khen cho các cá nhân có nhiều đóng góp từ năm 2019 đến năm 2023.',
      '--07-14',
    ],
  ])('%s', (text, day) => {
    expect(meetingIn(text)?.day).toBe(day);
  });

  it.each([
    ['Tỉnh đoàn An Hòa đã đăng cai', 'Tỉnh đoàn An Hòa'],
    ['khu phố 3 phường An Hòa rộn ràng', 'khu phố 3 phường An Hòa'],
    ['Công đoàn Y tế tỉnh mới đây', 'Công đoàn Y tế tỉnh'],
    ['MTTQ xã An Hòa chọn KDC ấp 2', 'MTTQ xã An Hòa'],
    ['MTTQ xã An Hòa triển khai kế hoạch', 'MTTQ xã An Hòa'],
  ])('who holds it ends before how: %s', (holder, organiser) => {
    expect(meetingIn(`Ngày 12/3/2021, ${holder} tổ chức Ngày hội Đại đoàn kết toàn dân tộc.`)?.organisers).toEqual([
      organiser,
    ]);
  });
});

it('guests without names are told with the point of their number', () => {
  const { delegations } = extractArticle(
    'Sáng 12/1/2021, Tỉnh đoàn tổ chức hội nghị tổng kết.\nDự có ông Lý Văn Pản, Bí thư Tỉnh đoàn cùng hơn 300 đoàn viên đại diện cho hơn 98.000 thanh niên…',
  );
  expect(delegations.map(({ printed }) => printed)).toEqual(['hơn 300 đoàn viên đại diện cho hơn 98.000 thanh niên']);
});
