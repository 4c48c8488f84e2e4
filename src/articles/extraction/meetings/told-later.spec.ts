import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const BODY =
  'Các đại biểu đã thảo luận về kết quả công tác của các tổ chức thành viên trong thời gian qua tại địa phương.';
const meetingsOf = (text: string, publishedOn?: string): (string | null | string[])[][] =>
  extractArticle(`${text}\n${BODY}`, publishedOn ? { publishedOn } : {}).meetings.map(
    ({ title, heldOn, organisers }) => [title, heldOn.value, organisers],
  );

describe('a meeting whose day or holder stands behind its name', () => {
  it('is held by whom the verb behind it names, however late in a long sentence', () => {
    const text = `Một năm nhiều việc của Mặt trận
Không bài tham luận nào đọc lại báo cáo, không ai nói quá giờ, và nhiều người ra về vẫn còn nhắc tới những câu hỏi thẳng thắn được nêu ra trong hội trường: đó là điều đọng lại từ hội nghị tổng kết công tác Mặt trận và các tổ chức chính trị - xã hội huyện năm 2022, được Ủy ban MTTQ Việt Nam huyện Nà Lươn tổ chức hôm 5/1 tại Trung tâm Văn hóa.`;
    expect(meetingsOf(text)).toEqual([
      [
        'hội nghị tổng kết công tác Mặt trận và các tổ chức chính trị - xã hội huyện năm 2022',
        '2023-01-05',
        ['Ủy ban MTTQ Việt Nam huyện Nà Lươn'],
      ],
    ]);
  });

  it('is held by whom "do … tổ chức" names, and not by those who came to it', () => {
    const text = `Gặp mặt người có uy tín
Cả 15 huyện, thị xã của tỉnh Tuyên Lâm đều có đại biểu về dự buổi gặp mặt người có uy tín do Ủy ban MTTQ Việt Nam tỉnh và Ban Dân tộc tỉnh phối hợp tổ chức trong ngày 6-11.
Trong hai năm 2021 - 2022, họ hòa giải 1.530 vụ.`;
    expect(meetingsOf(text)).toEqual([
      ['buổi gặp mặt người có uy tín', '2022-11-06', ['Ủy ban MTTQ Việt Nam tỉnh', 'Ban Dân tộc tỉnh']],
    ]);
  });

  it.each([
    ['sau 2 ngày làm việc, 20 và 21/10', '2016-10-20'],
    ['sau hai ngày họp (20, 21/10)', '2016-10-20'],
    ['vào ngày thứ Năm, 20/10', '2016-10-20'],
  ])('has its day in "%s"', (words, day) => {
    const text = `Khép lại một nhiệm kỳ
Hội Nông dân huyện Nà Lươn vừa khép lại Đại hội đại biểu lần thứ IX ${words}.`;
    expect(meetingsOf(text, '2016-10-24')).toEqual([
      ['Đại hội đại biểu lần thứ IX', day, ['Hội Nông dân huyện Nà Lươn']],
    ]);
  });

  it('has the day that closes the sentence before it', () => {
    const text = `Vui ngày hội
Áo xanh, khăn thêu nhuộm kín sân vận động xã vào ngày 1-3. Sau một năm gián đoạn, Ngày hội Biên phòng toàn dân lại được Ủy ban MTTQ Việt Nam huyện Nà Lươn tổ chức.`;
    expect(meetingsOf(text, '2024-03-03')).toEqual([
      ['Ngày hội Biên phòng toàn dân', '2024-03-01', ['Ủy ban MTTQ Việt Nam huyện Nà Lươn']],
    ]);
  });

  it('has the day right behind its name, where somebody spoke at its end', () => {
    const text = `Chăm lo đoàn viên
“Không chờ mời”, bà Khổng Thị Thục, Chủ tịch LĐLĐ tỉnh nói khi kết thúc hội nghị tổng kết hoạt động Công đoàn năm 2020 ngày 14.1.
Dự hội nghị có ông Vương Đắc Lộc, Phó Bí thư Tỉnh ủy.`;
    expect(meetingsOf(text)).toEqual([['hội nghị tổng kết hoạt động Công đoàn năm 2020', '2021-01-14', []]]);
  });

  it('has the day on which it "took place", and not the first one of what it looks back on', () => {
    const text = `Áo xanh về bản
Con số ấy được nhắc lại nhiều nhất tại hội nghị khép lại Chiến dịch Thanh niên tình nguyện Hè 2022 do Tỉnh Đoàn triển khai, diễn ra sáng thứ Bảy tuần qua (17.9).
Từ ngày 5.6 đến 31.8, 5 đội hình đã làm 11,5 km đường quê.`;
    expect(meetingsOf(text).map(([, day]) => day)).toEqual(['2022-09-17']);
  });

  it.each([
    [
      'Trong tiết trời đầu đông, 19/11/2023, hàng nghìn cựu học sinh đã về dự Lễ kỷ niệm 60 năm thành lập trường Khe Lâm.',
      '2023-11-19',
    ],
    [
      'Đó là đánh giá tại Hội nghị tổng kết phong trào thi đua năm 2019 do Hội CCB huyện Nà Lươn tổ chức vừa qua (11/12).',
      '2019-12-11',
    ],
  ])('has the day that stands alone: %s', (text, day) => {
    expect(meetingsOf(`Tin hội\n${text}`).map(([, heldOn]) => heldOn)).toEqual([day]);
  });

  it('is made ("làm lễ") as well as held', () => {
    const text = `Tin lễ
Sáng ngày 16/11/2008, Trường THPT Khe Lâm tưng bừng làm lễ kỷ niệm 50 năm thành lập trường (1958 – 2008).`;
    expect(meetingsOf(text)).toEqual([
      ['lễ kỷ niệm 50 năm thành lập trường (1958 – 2008)', '2008-11-16', ['Trường THPT Khe Lâm']],
    ]);
  });

  it('has no day of an anniversary, a decision or a deadline', () => {
    const text = `Chăm lo đoàn viên
Phát biểu tại lễ kỷ niệm ngày thành lập Hội ngày 20/10, bà Khổng Thị Thục nhấn mạnh vai trò của chi hội.
Hồ sơ gửi vào ngày 1-3. Hội nghị tổng kết công tác Hội được Hội Phụ nữ huyện Nà Lươn tổ chức.`;
    expect(meetingsOf(text).every(([, day]) => day === null)).toBe(true);
  });

  it('is completed on a day by one, and by no part of many', () => {
    expect(
      meetingsOf(`Buôn đầu tiên
Ngày 2.3, buôn K'Lách (xã Ea Drăng) là nơi đầu tiên của huyện hoàn thành hội nghị nhiệm kỳ Ban Công tác Mặt trận 2024 - 2029.`),
    ).toEqual([['hội nghị nhiệm kỳ Ban Công tác Mặt trận 2024 - 2029', '2024-03-02', ["buôn K'Lách"]]]);
    expect(
      meetingsOf(`Tiến độ
Đến ngày 30/6, các chi hội trong huyện hoàn thành đại hội nhiệm kỳ 2022 - 2025.`),
    ).toEqual([]);
  });

  it('takes no chair for its name', () => {
    const text = `Bàn việc nước sạch
Chủ trì hội nghị là ông Y Wit Mlô, Trưởng Ban Công tác Mặt trận.`;
    expect(meetingsOf(text).map(([title]) => title)).not.toContainEqual(expect.stringContaining('Y Wit'));
  });
});

describe('meetings of a list', () => {
  it('are held by whom their line begins with, and on the day of the one before', () => {
    const text = `TIN CÁC HỘI
* Hội Người mù huyện Nà Lươn: ngày 9-8 họp mặt kỷ niệm 25 năm thành lập Hội (10-8-1991 - 10-8-2016).
* Cùng ngày, tại hội trường thị trấn, Hội Đông y huyện sơ kết 6 tháng đầu năm 2016.
* Hội LHPN xã Ea Kmút (huyện Cư Pơng) hôm 29/8 tổng kết 3 năm thực hiện Đề án 704.
* Hội Làm vườn huyện: vừa tập huấn cho 45 hội viên.`;
    expect(meetingsOf(text).map(([, day, bodies]) => [day, bodies])).toEqual([
      ['2016-08-09', ['Hội Người mù huyện Nà Lươn']],
      ['2016-08-09', ['Hội Đông y huyện']],
      ['2016-08-29', ['Hội LHPN xã Ea Kmút']],
    ]);
  });
});

describe('the year of a meeting', () => {
  it.each([
    ['tiến hành Hội nghị lần thứ 8 nhằm nhìn lại công tác Mặt trận năm 2023', '05/01', '2024-01-05'],
    ['tổ chức chương trình "Vòng tay ấm" năm 2018, đồng thời tổng kết 1 năm cuộc vận động', '17/10', '2018-10-17'],
    ['tổ chức hội nghị đánh giá công tác năm 2018 và chương trình công tác năm 2019', '17/10', '2018-10-17'],
  ])('of "%s" on %s', (held, day, value) => {
    expect(meetingsOf(`Tin hội nghị\nSáng ${day}, Ủy ban MTTQ huyện Nà Lươn ${held}.`)[0]?.[1]).toBe(value);
  });

  it('is the one of which figures are told, near its end, and none that is planned for', () => {
    const told = (words: string) =>
      meetingsOf(`Tin hội nghị\nSáng 9/12, Ủy ban MTTQ thị xã tổ chức hội nghị lần thứ 10, khóa IV. ${words}`)[0]?.[1];
    expect(told('Năm 2013, Mặt trận thị xã vận động Quỹ được 2,3 tỷ đồng.')).toBe('2013-12-09');
    expect(told('Năm 2014, Mặt trận thị xã phấn đấu vận động 3 tỷ đồng.')).toBe('--12-09');
  });
});
