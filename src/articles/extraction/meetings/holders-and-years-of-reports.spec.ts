import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';
import type { DraftMeeting } from '../draft.js';

const meetingOf = (text: string): DraftMeeting | undefined => extractArticle(text).meetings[0];
const holdersOf = (text: string): readonly string[] =>
  meetingOf(`Tin hoạt động của Hội trong tháng\n${text}`)!.organisers;
const dayOf = (text: string): string | null => meetingOf(`Tin hoạt động của Hội trong tháng\n${text}`)!.heldOn.value;

describe('who holds a meeting', () => {
  it.each([
    [
      'Chiều 9/1, Cụm thi đua Ủy ban MTTQ và các đoàn thể huyện Nà Lươn tổ chức hội nghị tổng kết.',
      ['Cụm thi đua Ủy ban MTTQ và các đoàn thể huyện Nà Lươn'],
    ],
    [
      'Ngày 3/2 tại Hà Nội, Đại sứ quán Việt Nam tại Phần Lan cùng Hội người Việt Nam tại Phần Lan đã tổ chức gặp mặt mừng xuân.',
      ['Đại sứ quán Việt Nam tại Phần Lan', 'Hội người Việt Nam tại Phần Lan'],
    ],
    [
      'Sáng 22/6, tại Hà Nội, Trung ương Ủy ban Đoàn kết Công giáo Việt Nam tổ chức hội nghị lần thứ V.',
      ['Trung ương Ủy ban Đoàn kết Công giáo Việt Nam'],
    ],
    [
      'Ngày 25/4, Đảng ủy- Hội đồng nhân dân- Ủy ban nhân dân phường An Hòa tổ chức gặp mặt cựu chiến binh.',
      ['Đảng ủy phường An Hòa', 'Hội đồng nhân dân phường An Hòa', 'Ủy ban nhân dân phường An Hòa'],
    ],
    [
      'Sáng 10/11, Ban tổ chức Cuộc thi cấp tỉnh “Tìm hiểu Mặt trận” tổ chức lễ tổng kết và trao giải cuộc thi.',
      ['Ban tổ chức Cuộc thi cấp tỉnh “Tìm hiểu Mặt trận”'],
    ],
    ['(NLĐ)- LĐLĐ quận Tân Lập ngày 6-9 tổng kết hoạt động công đoàn năm học 2016-2017.', ['LĐLĐ quận Tân Lập']],
    [
      'Mới đây, tại cơ quan Hội, theo ủy quyền của Chủ tịch Hội Nông dân Việt Nam, Hội Nông dân tỉnh An Hòa đã tổ chức lễ trao kỷ niệm chương.',
      ['Hội Nông dân tỉnh An Hòa'],
    ],
    [
      'Ngày 27/5, Cụm thi đua số 2 gồm 7 trường: Lê Lai, Lê Lợi, Quang Trung tổ chức Hội nghị tổng kết năm học 2015-2016.',
      ['Cụm thi đua số 2'],
    ],
    [
      'Ngày 20/12, Hội Nông dân xã An Hòa, Khối trưởng Khối 4 đã tổ chức họp tổng kết công tác thi đua năm 2017.',
      ['Hội Nông dân xã An Hòa'],
    ],
    [
      'Ngày 19/1, Văn phòng Đoàn ĐBQH và HĐND tỉnh phối hợp với Hội Nông dân tỉnh tổ chức chương trình “Tết sum vầy”.',
      ['Văn phòng Đoàn ĐBQH và HĐND tỉnh', 'Hội Nông dân tỉnh'],
    ],
  ])('is read of "%s"', (text, holders) => {
    expect(holdersOf(text)).toEqual(holders);
  });
});

describe('the year of a meeting', () => {
  it.each([
    [
      'Nhân dịp đầu Xuân Giáp Ngọ 2014, chiều 19/2, UBND tỉnh tổ chức Lễ trao giải thưởng doanh nhân xuất sắc, phát động thi đua năm 2014.',
      '2014-02-19',
    ],
    [
      'Chiều 12/3, Hội Nông dân tỉnh tổ chức lễ trao Giấy khen cho các cá nhân có nhiều đóng góp trong công tác Hội năm 2022.',
      '2023-03-12',
    ],
    ['Sáng 6/3, Hội LHPN phường An Hòa tổ chức họp mặt kỷ niệm 107 năm ngày QTPN 8/3.', '2017-03-06'],
    [
      'Sáng 12/10, UBND tỉnh tổ chức gặp mặt doanh nhân.\nÔng Lê Văn Mận cho biết, 9 tháng đầu năm 2022 tổng sản phẩm trong tỉnh tăng 8%.',
      '2022-10-12',
    ],
    [
      'Sáng 12/5, UBND tỉnh tổ chức gặp mặt doanh nhân.\nÔng Lê Văn Mận cho biết, 9 tháng đầu năm 2022 tổng sản phẩm trong tỉnh tăng 8%.',
      '--05-12',
    ],
  ])('is told by "%s"', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });
});

describe('what a meeting is called', () => {
  it('ends before who does something there', () => {
    expect(
      meetingOf(
        'Trao Huân chương cho ba người\nChiều 27/12, tại hội nghị tổng kết năm 2024 của Bộ Xây dựng, lãnh đạo Chính phủ cùng đại diện nhiều bộ, ngành đã chứng kiến lễ trao Huân chương.',
      )!.title,
    ).toBe('hội nghị tổng kết năm 2024 của Bộ Xây dựng');
    expect(
      meetingOf(
        'Lễ Phật đản huyện An Hòa\nTại buổi lễ Ông Lê Minh Sơn, Chủ tịch UBMTTQ huyện đã phát biểu. Tham dự buổi lễ có đông đảo Phật tử.',
      )!.title,
    ).toBe('Lễ Phật đản huyện An Hòa');
  });

  it('begins with the noun before its name in quotes', () => {
    expect(
      meetingOf(
        'Tôn vinh người hiến máu\nSáng 11/6/2016, Hội Chữ thập đỏ tỉnh tổ chức chương trình “Vinh danh người hiến máu năm 2016” tại nhà hát.',
      )!.title,
    ).toBe('chương trình “Vinh danh người hiến máu năm 2016”');
  });

  it('is nothing that is only prepared for', () => {
    expect(
      meetingOf(
        'Hội CCB An Hòa: 137 hội cơ sở chuẩn bị cho Đại hội nhiệm kỳ 2017-2022\nTại Hội nghị, ông Trần Văn Mận, Chủ tịch Hội CCB tỉnh, đã đánh giá kết quả công tác Hội.',
      ),
    ).toBeUndefined();
  });

  it('is the ceremony, where the headline only tells who was commended', () => {
    expect(
      meetingOf(
        'Khen thưởng nhiều tập thể, cá nhân dịp 20/11\nTại lễ kỷ niệm 35 năm ngày Nhà giáo Việt Nam, huyện An Hòa cho biết đến nay toàn huyện có 48 trường.',
      )!.title,
    ).toBe('lễ kỷ niệm 35 năm ngày Nhà giáo Việt Nam');
  });
});

describe('a meeting of a portal', () => {
  it('is held by a post and not by the force it belongs to, nor by whoever held the contest before', () => {
    expect(
      holdersOf(
        'Chiều 25-10, Đồn Biên phòng An Sơn, Bộ đội Biên phòng tỉnh An Hòa tổ chức Lễ kỷ niệm 20 năm Ngày thành lập.',
      ),
    ).toEqual(['Đồn Biên phòng An Sơn']);
    expect(
      holdersOf(
        'Chiều 3/12, tại trụ sở, Công đoàn Tổng công ty đã tổ chức gặp mặt các thành viên tham gia Hội thi do Tập đoàn Hoa Mai tổ chức vừa qua.',
      ),
    ).toEqual(['Công đoàn Tổng công ty']);
  });

  it('begins on the first of its days', () => {
    const text =
      'Đại hội Cháu ngoan Bác Hồ tỉnh An Hòa lần thứ XII - 2010 diễn ra tại huyện An Sơn từ ngày 15 - 17.5, do Tỉnh Đoàn tổ chức.';
    expect(dayOf(text)).toBe('2010-05-15');
    expect(meetingOf(`Tin hoạt động của Hội\n${text}`)!.place).toBe('huyện An Sơn');
  });

  it('is a session that was opened, and is called by nothing that is said there', () => {
    expect(
      meetingOf(
        'An Hòa khai mạc kỳ họp thứ 10 HĐND huyện khóa XI, nhiệm kỳ 2016-2021\nChủ trì kỳ họp có bà Lê Thị Mận, Phó Chủ tịch HĐND huyện; đến dự còn có đ/c Ngô Văn Sung, Bí thư Huyện ủy.\nTại kỳ họp, các đại biểu thông qua tờ trình về quy hoạch sử dụng đất.',
      )!,
    ).toMatchObject({ title: 'kỳ họp thứ 10 HĐND huyện khóa XI, nhiệm kỳ 2016-2021', kind: 'SESSION' });
    expect(
      meetingOf(
        'An Hòa: Hội Nông dân sơ kết 6 tháng\nPhát biểu tại Hội nghị, đồng chí Lê Văn Mận - Phó Chủ tịch HND tỉnh đánh giá cao những kết quả đạt được 6 tháng qua, đồng thời trao đổi, gợi mở một số nội dung.',
      )!.title,
    ).toBe('sơ kết 6 tháng');
  });

  it('stands below the letterhead of its page, by whoever is told behind a dash', () => {
    const draft = extractArticle(`ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM
QUẬN 15 - THÀNH PHỐ AN HÒA

Hội nghị Ban công tác Mặt trận Quý I năm 2021 trên địa bàn Quận 15

Sáng ngày 28/01/2021, Ủy ban Mặt trận Tổ quốc Việt Nam Quận 15 tổ chức Hội nghị Ban công tác Mặt trận Quý I năm 2021.
Tin- ảnh T.Mận`);
    expect(draft.article).toMatchObject({
      title: 'Hội nghị Ban công tác Mặt trận Quý I năm 2021 trên địa bàn Quận 15',
      author: 'T.Mận',
    });
  });

  it('keeps a headline in capitals', () => {
    const title = 'HỘI NÔNG DÂN XÃ AN HÒA CHUNG TAY XÂY DỰNG NÔNG THÔN MỚI';
    const draft = extractArticle(`${title}
Bà con ra quân làm đường trong thôn

Sáng ngày 28/01/2021, Hội Nông dân xã An Hòa tổ chức lễ phát động thi đua xây dựng nông thôn mới năm 2021.`);
    expect(draft.article.title).toBe(title);
  });

  it('is read of lines that break inside names', () => {
    const draft = extractArticle(`Hội nghị liên tịch thống nhất nội dung Kỳ họp thứ nhất
Sáng ngày
7/6/2021, Thường trực HĐND huyện tổ chức Hội nghị liên tịch thống nhất nội
dung Kỳ họp thứ nhất, HĐND huyện khóa XX.
Tham dự họp có đ/c Lê Văn Mận, Tỉnh ủy viên, Bí thư Huyện ủy; đ/c Ngô
Văn Sung, UV BTV Huyện ủy, Phó Chủ tịch HĐND huyện; đại diện lãnh đạo UBND,
UBMTTQVN huyện; Trưởng, Phó Trưởng các Ban HĐND huyện; thủ trưởng các cơ quan
chuyên môn liên quan của huyện.`);
    expect(draft.attendees.map(({ name }) => name)).toEqual(['Lê Văn Mận', 'Ngô Văn Sung']);
    expect(draft.meetings[0]).toMatchObject({ heldOn: { value: '2021-06-07' } });
  });
});
