import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const BODY =
  '\nCác đại biểu đã thảo luận về kết quả công tác của các tổ chức thành viên trong thời gian qua tại địa phương.';
const meetingsOf = (text: string, publishedOn?: string) =>
  extractArticle(text + BODY, { readOn: '2026-11-27', publishedOn }).meetings;

describe('where the name of a meeting ends', () => {
  it.each<[string, string, string]>([
    [
      'before what it is to those who met',
      'Ngày 26/5/2025, Trường THPT Tân Lập tổ chức Lễ tổng kết năm học 2024-2025, khép lại một năm học nhiều nỗ lực của thầy trò.',
      'Lễ tổng kết năm học 2024-2025',
    ],
    [
      'before what was handed over besides',
      'Ngày 12/12/2023, Bệnh viện Hoa Mai tổ chức Lễ kỷ niệm 20 năm ngày thành lập; trao Huân chương Lao động hạng Ba tặng 4 cá nhân.',
      'Lễ kỷ niệm 20 năm ngày thành lập',
    ],
    [
      'at the end of what is quoted, without its marks',
      'Ngày 10/6/2019, Ban Chỉ đạo hiến máu tỉnh Hòa Tân tổ chức “Lễ tôn vinh người hiến máu năm 2019”, tổ chức ngày hội “Giọt máu hè”.',
      'Lễ tôn vinh người hiến máu năm 2019',
    ],
    [
      'behind how it was held, where it was about something',
      'Ngày 23/6/2019, Bộ Công an tổ chức Hội nghị trực tuyến đến các tỉnh, thành phố về tổng kết 10 năm thực hiện Chỉ thị số 03.',
      'Hội nghị trực tuyến đến các tỉnh, thành phố về tổng kết 10 năm thực hiện Chỉ thị số 03',
    ],
    [
      'without this morning',
      'Tại Hội nghị triển khai nhiệm vụ năm 2016 sáng nay, Sở Nội vụ tỉnh Hòa Tân đã trao Cờ thi đua cho 4 đơn vị.',
      'Hội nghị triển khai nhiệm vụ năm 2016',
    ],
    [
      'and begins behind what was done there',
      '92 gia đình hiếu học vừa được biểu dương tại Hội nghị “Nhân rộng mô hình gia đình hiếu học” tỉnh Hòa Tân năm 2012 do Hội Khuyến học tỉnh tổ chức vào ngày 25-6-2012.',
      'Hội nghị “Nhân rộng mô hình gia đình hiếu học” tỉnh Hòa Tân năm 2012',
    ],
    [
      'behind what a launch is for',
      'Ngày 4/9/2025, Công an tỉnh Hòa Tân phát động phong trào thi đua đặc biệt chào mừng 80 năm Ngày truyền thống Công an nhân dân.',
      'phát động phong trào thi đua đặc biệt chào mừng 80 năm Ngày truyền thống Công an nhân dân',
    ],
    [
      'behind where those are that it is for',
      'Ngày 5/11/2017, UBND huyện Tân Hòa tổ chức Hội nghị gặp mặt già làng tại các làng đồng bào dân tộc thiểu số năm 2017.',
      'Hội nghị gặp mặt già làng tại các làng đồng bào dân tộc thiểu số năm 2017',
    ],
  ])('is %s', (_, text, title) => {
    expect(meetingsOf(text).map((meeting) => meeting.title)).toEqual([title]);
  });
});

describe('who holds a meeting', () => {
  it.each<[string, string, string[]]>([
    [
      'a residents’ unit, with where it is',
      'Ngày 12/11/2017, bà con tổ dân phố số 11, phường Nà Phấy, thị xã Nghĩa Sơn tổ chức ngày hội đại đoàn kết toàn dân tộc.',
      ['tổ dân phố số 11, phường Nà Phấy, thị xã Nghĩa Sơn'],
    ],
    [
      'none of those who only came or helped',
      'Ngày 19/10/2024, Tỉnh Đoàn Hòa Tân cùng các đơn vị tài trợ đã tổ chức lễ tổng kết phong trào.',
      ['Tỉnh Đoàn Hòa Tân'],
    ],
    [
      'a committee without its term',
      'Sáng 9/1/2026, Ủy ban MTTQ phường Hạc Lâm khóa I, nhiệm kỳ 2025-2030 tổ chức hội nghị lần thứ hai.',
      ['Ủy ban MTTQ phường Hạc Lâm'],
    ],
    [
      'the one school that is meant',
      'Năm học qua, thầy và trò trường THCS Lê Lai đã nỗ lực. Ngày 28/5/2022, nhà trường đã long trọng tổ chức Lễ Bế giảng năm học 2021-2022.',
      ['trường THCS Lê Lai'],
    ],
    [
      'a union of several provinces',
      'Ngày 4/11/2020, Đoàn Khối các cơ quan các tỉnh, thành phố phía Bắc tổ chức Lễ tuyên dương thanh niên tiên tiến.',
      ['Đoàn Khối các cơ quan các tỉnh, thành phố phía Bắc'],
    ],
    [
      'whoever the headline names behind the place',
      'Hòa Tân: BTS GHPGVN tỉnh tổng kết công tác Phật sự\n\nGNO - Lễ tổng kết diễn ra vào ngày 20/1/2014, tại Văn phòng BTS GHPGVN tỉnh.',
      ['BTS GHPGVN tỉnh'],
    ],
    [
      'the block that the headline names, where only "hội nghị" is told below',
      'Cụm thi đua số III tổng kết công tác Mặt trận năm 2020\n\nTham dự có bà Lò Thị Mẩy - Chủ tịch Ủy ban MTTQ huyện Tân Hòa, Cụm trưởng cụm thi đua số III chủ trì hội nghị.',
      ['Cụm thi đua số III'],
    ],
    [
      'none of those to whom it was done',
      'Đoàn viên thanh niên được tuyên dương trong buổi lễ diễn ra tối 7/12/2016, do Trung ương Đoàn tổ chức.',
      ['Trung ương Đoàn'],
    ],
    [
      'no school where there are two',
      'Trường THCS Lê Lai và trường THPT Tân Lập cùng thi đua. Ngày 28/5/2022, nhà trường đã tổ chức Lễ Bế giảng năm học 2021-2022.',
      [],
    ],
  ])('is %s', (_, text, organisers) => {
    expect(meetingsOf(text).flatMap((meeting) => meeting.organisers)).toEqual(organisers);
  });
});

describe('the day of a meeting', () => {
  it('is that of publication where it was held this morning', () => {
    const text =
      'Đó là khẳng định của ông Lò Văn Sáu, Phó Chủ tịch UBND tỉnh tại hội nghị kỷ niệm 67 năm ngày thầy thuốc Việt Nam do Sở Y tế tổ chức sáng nay.';
    expect(meetingsOf(text, '2022-02-23').map(({ heldOn }) => heldOn.value)).toEqual(['2022-02-23']);
  });

  it('stands between whoever came and the verb', () => {
    const text =
      'Phó Bí thư Thành ủy Lò Văn Sáu sáng 16/5 đã dự lễ trao tặng Huy hiệu Đảng đợt 19/5 tại Đảng bộ quận Tân Hòa.';
    expect(meetingsOf(text).map(({ heldOn }) => heldOn.value)).toEqual(['--05-16']);
  });

  it('is of the year of the month before, told as over', () => {
    const text =
      'Sáng 3-9, Công an tỉnh Hòa Tân tổ chức lễ chào cờ đầu tiên.\nTrong tháng 8-2025, Công an tỉnh đã làm rõ 119 vụ phạm pháp hình sự.';
    expect(meetingsOf(text).map(({ heldOn }) => heldOn.value)).toEqual(['2025-09-03']);
  });

  it('is in January behind the year that the report is of', () => {
    const text =
      'Lễ tổng kết diễn ra vào ngày 20-1, tại Văn phòng Ban Trị sự Phật giáo tỉnh.\nTheo báo cáo, năm 2013, Phật giáo tỉnh đã hoàn thành tốt các Phật sự được giao.';
    expect(meetingsOf(text).map(({ heldOn }) => heldOn.value)).toEqual(['2014-01-20']);
  });

  it('is told twice of one meeting', () => {
    const text =
      'Chiều 17-7: Khai mạc Đại hội đại biểu MTTQ tỉnh lần thứ X (nhiệm kỳ 2019-2024)\n\n- Chiều 17-7, tại Hội trường tỉnh, Đại hội đại biểu MTTQ tỉnh lần thứ X (nhiệm kỳ 2019-2024) chính thức khai mạc.';
    expect(meetingsOf(text, '2019-07-17')).toHaveLength(1);
  });

  it('is nobody’s where a plan is told', () => {
    const text =
      'Tỉnh Hòa Tân có 12 nghìn hội viên phụ nữ.\nSáu tháng còn lại, Hội sẽ rà lại các chỉ tiêu; tổ chức Hội thi Cán bộ Hội giỏi năm 2022.';
    expect(meetingsOf(text)).toEqual([]);
  });
});
