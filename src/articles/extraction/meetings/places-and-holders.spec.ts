import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const BODY = '\nCác đại biểu đã thảo luận về kết quả công tác của các tổ chức thành viên trong thời gian qua.';
const meetingOf = (text: string, publishedOn?: string) =>
  extractArticle(text + BODY, { readOn: '2026-11-27', publishedOn }).meetings[0]!;

describe('where a meeting is held, and who holds it', () => {
  it.each<[string, string, string | null, string[]]>([
    [
      'the places that a place lies in are nobody',
      'Ngày 30/9/2024, tại Trung tâm Văn hóa, Thông tin và Truyền thanh huyện Tân Hòa, tỉnh Nghệ An, Ban Thường vụ Hội Nông dân tỉnh tổ chức Hội nghị tổng kết.',
      'Trung tâm Văn hóa, Thông tin và Truyền thanh huyện Tân Hòa, tỉnh Nghệ An',
      ['Ban Thường vụ Hội Nông dân tỉnh'],
    ],
    [
      'what took place is held by no place',
      'Sáng 27/8/2015 (14/7/Ất Mùi) tại chùa Nà Lươn, thôn Nà Sơn, xã Tân Hòa, huyện Hòa Tân đã diễn ra Đại lễ Vu lan.',
      'chùa Nà Lươn, thôn Nà Sơn, xã Tân Hòa',
      [],
    ],
    [
      'a comma was forgotten between them',
      'Ngày 11/3/2022 tại Nhà văn hóa xã Nà Sơn Hội Cựu chiến binh xã long trọng tổ chức Hội nghị tổng kết.',
      'Nhà văn hóa xã Nà Sơn',
      ['Hội Cựu chiến binh xã'],
    ],
    [
      'the province behind a district is where that lies',
      'Ngày 25/1/2022, Xã đoàn Nà Sơn, H.Tân Hòa, An Giang tổ chức Hội nghị tổng kết.',
      null,
      ['Xã đoàn Nà Sơn'],
    ],
    [
      'a congress is no place',
      'Chiều 4/7/2024, Công an tỉnh Hòa Tân tổ chức hội nghị thông qua các báo cáo tham luận tại Đại hội Thi đua Quyết thắng năm 2024.',
      null,
      ['Công an tỉnh Hòa Tân'],
    ],
    [
      'behind an outlet without a dash',
      '(HTO) Ủy ban Trung ương MTTQ Việt Nam vừa tổ chức hội nghị biểu dương cán bộ Mặt trận tiêu biểu.',
      null,
      ['Ủy ban Trung ương MTTQ Việt Nam'],
    ],
    [
      'before the opening mark of what it is called',
      'Ngày 24/5/2024, Trường Mầm non Nà Sơn “ Lễ tổng kết năm học 2023-2024”.',
      null,
      ['Trường Mầm non Nà Sơn'],
    ],
    [
      'a council meets at its meeting',
      'Chiều 17/12/2021, Hội đồng Thi đua - Khen thưởng tỉnh họp hội nghị xét khen thưởng tổng kết năm 2021.',
      null,
      ['Hội đồng Thi đua - Khen thưởng tỉnh'],
    ],
    [
      'teachers and pupils are their school',
      'Sáng ngày 20 tháng 11 năm 2018, thầy và trò trường THCS Nà Sơn long trọng tổ chức lễ kỷ niệm.',
      null,
      ['trường THCS Nà Sơn'],
    ],
    [
      'leaders hold it for their body, whoever sent them',
      'Ngày 2-1-2020, thừa ủy quyền của Bộ Công an, lãnh đạo Công an tỉnh Hòa Tân đã tổ chức lễ trao thưởng cho các đơn vị.',
      null,
      ['Công an tỉnh Hòa Tân'],
    ],
    [
      'leaders of one body and another body',
      'Nhằm động viên người lao động, chiều 21/6/2019, Lãnh đạo Liên đoàn Lao động tỉnh và Công đoàn Khu công nghiệp Hòa Tân đã tổ chức lễ tuyên dương.',
      null,
      ['Liên đoàn Lao động tỉnh', 'Công đoàn Khu công nghiệp Hòa Tân'],
    ],
    [
      'a family',
      'Sáng 13-9-2017, Dòng họ Vàng xã Nà Sơn đã trang trọng tổ chức ngày giỗ Tổ và Lễ phát thưởng.',
      null,
      ['Dòng họ Vàng xã Nà Sơn'],
    ],
    [
      'a command by its initials',
      'Ngày 28/11/2018, tại Tp. Hòa Tân, BTL Vùng Cảnh sát biển 7 long trọng tổ chức Hội nghị tổng kết.',
      'Tp. Hòa Tân',
      ['BTL Vùng Cảnh sát biển 7'],
    ],
    [
      'an international organisation is none that holds',
      'Sáng 24/9/2021, các em tham dự Hội nghị tổng kết mô hình Hội đồng trẻ em do Tỉnh đoàn phối hợp với tổ chức Quốc tế Kế hoạch tổ chức.',
      null,
      ['Tỉnh đoàn'],
    ],
  ])('%s', (_, text, place, organisers) => {
    const meeting = meetingOf(text);
    expect([meeting.place, meeting.organisers]).toEqual([place, organisers]);
  });

  it('the headline tells it, where the report only says "Hội nghị tổng kết"', () => {
    const text =
      'Ban Trị sự Phật giáo huyện Tân Hòa tổng kết công tác Phật sự\nHội nghị tổng kết diễn ra ngày 12-1-2020.';
    expect(meetingOf(text).organisers).toEqual(['Ban Trị sự Phật giáo huyện Tân Hòa']);
  });
});

describe('what a meeting is called', () => {
  it.each([
    [
      'who chaired it, behind a semicolon, is no part of it',
      'Chiều 24/10/2023, Hội LHTN huyện Tân Hòa tổ chức hội nghị triển khai kế hoạch; đồng chí Vàng Thị Mỷ chủ trì.',
      'hội nghị triển khai kế hoạch',
    ],
    [
      'what a plan was for is not what was held',
      'Thực hiện Kế hoạch của Ủy ban MTTQ xã về tổ chức Ngày hội Đại đoàn kết; sáng 11/11/2022, thôn Nà Sơn đã tổ chức Lễ tổng kết phong trào.',
      'Lễ tổng kết phong trào',
    ],
    [
      'how it went is no part of it',
      'Ngày 11/11/2022, thôn Nà Sơn tổ chức Ngày hội Đại đoàn kết toàn dân tộc thành công tốt đẹp.',
      'Ngày hội Đại đoàn kết toàn dân tộc',
    ],
    [
      'behind two words for how it took place',
      'Hôm 27-8-2019, tại chùa Nà Lươn đã diễn ra trang nghiêm và trọng thể Lễ Vu lan với sự tham dự của nhiều đại biểu.',
      'Lễ Vu lan',
    ],
    [
      'up to whose gift the order is, and what else was met for',
      'Ngày 17-6-2025, Bộ đội Biên phòng tỉnh Hòa Tân tổ chức lễ đón nhận Huân chương Chiến công do Chủ tịch nước trao tặng và kỷ niệm 49 năm Ngày truyền thống, ôn lại chặng đường đã qua.',
      'lễ đón nhận Huân chương Chiến công do Chủ tịch nước trao tặng và kỷ niệm 49 năm Ngày truyền thống',
    ],
    [
      'by the opening of a school year',
      'Ngày 7/9/2019, Trường THPT Nà Sơn đã tổ chức khai giảng năm học mới 2019 - 2020.',
      'khai giảng năm học mới 2019 - 2020',
    ],
    [
      'by a visit that was held',
      'Ngày 23/9/2021, Hội LHTN huyện Tân Hòa tổ chức thăm, động viên, khen thưởng các gia đình trẻ tiêu biểu.',
      'thăm, động viên, khen thưởng các gia đình trẻ tiêu biểu',
    ],
    [
      'by whoever plays host',
      'Ngày 18-5-2022, Tỉnh đoàn Hòa Tân đăng cai Liên hoan Thanh niên tiên tiến lần thứ XI.',
      'Liên hoan Thanh niên tiên tiến lần thứ XI',
    ],
    [
      'by the ceremony, and not by many things done before it',
      'Từ ngày 7/6 đến 9/6/2018, Bộ Y tế tổ chức các hoạt động tôn vinh người hiến máu.\nNgày 7/6/2018, Hội Chữ thập đỏ tỉnh Hòa Tân tổ chức lễ tôn vinh người hiến máu toàn tỉnh.',
      'lễ tôn vinh người hiến máu toàn tỉnh',
    ],
  ])('%s', (_, text, title) => {
    expect(meetingOf(text).title).toBe(title);
  });
});

describe('the day of a meeting', () => {
  it.each<[string, string, string | null, string?]>([
    ['is none of the moon’s', 'Sáng ngày 16/07 ÂL, Hội Nông dân xã Nà Sơn tổ chức lễ kỷ niệm.', null],
    ['is none of a year by its sign', 'Ngày 10 tháng 3 năm Giáp Thìn, UBND xã Nà Sơn tổ chức lễ kỷ niệm.', null],
    [
      'stands beside the moon’s',
      'Ngày 14/7 âm lịch (tức ngày 27/8/2015), UBND xã Nà Sơn tổ chức lễ kỷ niệm.',
      '2015-08-27',
    ],
    [
      'is the first of those that a congress lasted',
      'Đại hội thi đua yêu nước lần thứ V được Hội Cựu chiến binh tổ chức tại Hà Nội. Đại hội kéo dài hai ngày, 2-3/12/2014 với nhiều nội dung.',
      '2014-12-02',
    ],
    [
      'lies in the year that an anniversary tells, above which a page’s clock stands',
      ' date 2021-05 Chiều 24/3, Tỉnh đoàn Hòa Tân tổ chức lễ kỷ niệm 85 năm ngày thành lập Đoàn TNCS Hồ Chí Minh.',
      '2016-03-24',
    ],
    [
      'lies early in the year after the one whose contest is over',
      'Sáng 18/1, Ban Tổ chức tổ chức Lễ trao giải báo chí tỉnh Hòa Tân năm 2024.',
      '2025-01-18',
    ],
    [
      'is told of a spring fair of the press, too',
      'Tối 3/2/2024, Ủy ban nhân dân tỉnh Hòa Tân tổ chức Hội báo Xuân Giáp Thìn.',
      '2024-02-03',
    ],
    [
      'lies in the year whose work was well done, as the headline says',
      'Trung đoàn 17: Hoàn thành xuất sắc nhiệm vụ năm 2020\nSáng 17-12, Trung đoàn 17 tổ chức Hội nghị quân chính năm 2020.',
      '2020-12-17',
    ],
  ])('%s', (_, text, day) => {
    expect(meetingOf(text).heldOn.value).toBe(day);
  });

  it('what pupils achieved in an exam of a year is no review of it', () => {
    const text =
      'Chiều 2/10, Hội Khuyến học huyện Tân Hòa tổ chức Lễ trao thưởng học sinh đạt kết quả xuất sắc kỳ thi tốt nghiệp THPT năm 2020.';
    expect([meetingOf(text).heldOn.value, meetingOf(text).yearReviewed]).toEqual(['2020-10-02', null]);
  });
});
