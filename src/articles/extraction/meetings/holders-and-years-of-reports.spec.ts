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
