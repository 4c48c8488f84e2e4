import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const dayOf = (text: string, at = 0) => extractArticle(text).meetings[at]?.heldOn.value;

describe('a year', () => {
  it.each([
    [
      'of a traditional day',
      'Sáng 18/11, Sở Giáo dục và Đào tạo tỉnh tổ chức Lễ kỷ niệm 37 năm Ngày Nhà giáo Việt Nam.',
      '2019-11-18',
    ],
    [
      'before that of an anniversary at New Year',
      'Ngày 29/12, Tỉnh đoàn tổ chức lễ tuyên dương nhân kỷ niệm 60 năm Bác Hồ về thăm tỉnh (01/01/1964 - 01/01/2024).',
      '2023-12-29',
    ],
    [
      'in which the years in brackets ended that are reviewed',
      'Ngày 12-9, Hội Nông dân tỉnh tổ chức hội nghị tổng kết phong trào nông dân giỏi lần thứ VI (2003-2007).',
      '2007-09-12',
    ],
    [
      'that has run since its beginning',
      'Sáng 9/9, UBND tỉnh tổ chức hội nghị trực tuyến về phòng chống dịch.\nĐược biết, từ đầu năm 2021 đến nay tỉnh đã qua 3 đợt dịch.',
      '2021-09-09',
    ],
    [
      'of the lunar New Year',
      'Ngày 27/1, Công an tỉnh tổ chức lễ công bố thư khen.\nCác đơn vị sẵn sàng cho đợt cao điểm trước, trong và sau Tết Nguyên đán Ất Tỵ 2025.',
      '2025-01-27',
    ],
    [
      'in which five years were over',
      'Ngày 24-9, Ủy ban MTTQ tỉnh tổ chức Đại hội Thi đua yêu nước giai đoạn 2015-2020.\nTrong 5 năm, Quỹ “Vì người nghèo” vận động được trên 59 tỷ đồng.',
      '2020-09-24',
    ],
    [
      'of a day that is remembered at the meeting',
      'Sáng 17-8, Công an huyện tổ chức gặp mặt các thế hệ cán bộ.\nTại buổi gặp mặt, các đại biểu đã ôn lại truyền thống vẻ vang của lực lượng Công an nhân dân Việt Nam và 15 năm Ngày hội toàn dân bảo vệ an ninh Tổ quốc.',
      '2020-08-17',
    ],
    [
      'of a review beside it',
      'Chiều 12/12, Liên đoàn Lao động huyện tổ chức lễ đón nhận Huân chương Lao động.\nDịp này, Liên đoàn Lao động huyện tổng kết công tác công đoàn năm 2016 và triển khai nhiệm vụ năm 2017.',
      '2016-12-12',
    ],
    [
      'of which the article tells, in January',
      'Ngày 14/1, Ủy ban MTTQ huyện tổ chức Hội nghị lần thứ 13.\nNăm 2018, Ủy ban MTTQ huyện đã tập trung chỉ đạo Mặt trận cơ sở đổi mới hoạt động.',
      '2019-01-14',
    ],
    [
      'of which the article tells, in summer: unknown',
      'Ngày 14/6, Ủy ban MTTQ huyện tổ chức Hội nghị lần thứ 13.\nNăm 2018, Ủy ban MTTQ huyện đã tập trung chỉ đạo Mặt trận cơ sở đổi mới hoạt động.',
      '--06-14',
    ],
    [
      'of five whole years that are over',
      'Ngày 4/4, Hội Khuyến học huyện tổ chức hội nghị tổng kết 5 năm phát động phong trào gia đình hiếu học (2008 - 2012).',
      '2013-04-04',
    ],
    [
      'of a span that is not as long as it is said to be: unknown',
      'Ngày 4/4, Hội Khuyến học huyện tổ chức hội nghị tổng kết 3 năm phát động phong trào gia đình hiếu học (2008 - 2012).',
      '--04-04',
    ],
    [
      'of a review in June with the plan of that year',
      'Ngày 28/6, Hội Chữ thập đỏ huyện tổ chức hội nghị tổng kết công tác hiến máu năm 2022, triển khai nhiệm vụ năm 2023.',
      '2023-06-28',
    ],
    [
      'of a review in December with the next plan',
      'Ngày 28/12, Hội Chữ thập đỏ huyện tổ chức hội nghị tổng kết công tác hiến máu năm 2022, triển khai nhiệm vụ năm 2023.',
      '2022-12-28',
    ],
    [
      'of the first conference of a term',
      'Ngày 10/6, Ban Trị sự tỉnh tổ chức Hội nghị lần thứ nhất công bố Quyết định chuẩn y thành viên nhiệm kỳ VII (2022-2027).',
      '2022-06-10',
    ],
    [
      'of the fourth conference of a term: unknown',
      'Ngày 10/6, Ban Trị sự tỉnh tổ chức Hội nghị lần thứ tư công bố Quyết định chuẩn y thành viên nhiệm kỳ VII (2022-2027).',
      '--06-10',
    ],
    [
      'of an assembly that praises a period, which is no term',
      'Ngày 1-12, Hội Khuyến học huyện tổ chức Đại hội biểu dương các mô hình học tập tiêu biểu giai đoạn 2016 - 2020.',
      '2020-12-01',
    ],
  ])('%s', (_, text, day) => expect(dayOf(text)).toBe(day));

  it('of the term, and not of the clock that a page shows', () => {
    const congress = 'Ngày 25/3, Hội Sinh vật cảnh huyện tổ chức Đại hội đại biểu lần thứ VI, nhiệm kỳ 2020-2025.';
    expect(dayOf(`Thời gian 22/11/2024 1:21 CH (GMT +7)\n\nĐại hội Hội Sinh vật cảnh\n\n${congress}`)).toBe(
      '2020-03-25',
    );
    // A congress may be a year late: a day of publication near by is believed.
    expect(dayOf(`Cập nhật: 26/3/2021 13:21 (GMT+7)\n\nĐại hội Hội Sinh vật cảnh\n\n${congress}`)).toBe('2021-03-25');
  });

  it('of the review, and not of a clock that puts it a year later', () => {
    const review = 'Chiều 22/12, Hội Người cao tuổi huyện tổ chức hội nghị tổng kết phong trào thi đua năm 2023.';
    expect(dayOf(`Thứ Bảy, ngày 13 tháng 12 năm 2025\n\nTuyên dương người cao tuổi\n\n${review}`)).toBe('2023-12-22');
  });

  it('of the anniversary that an earlier meeting remembers, for one on the founding day', () => {
    const first =
      'Nhân kỷ niệm 66 năm Ngày truyền thống lực lượng Công an nhân dân, UBND tỉnh Nà Lươn tổ chức lễ đón nhận các danh hiệu.';
    const second = (day: string): string =>
      `${first}\nNăm tập thể được tặng Bằng khen.\nNgày ${day}, Công an huyện Nà Lãm tổ chức lễ đón nhận danh hiệu Anh hùng.`;
    expect(dayOf(second('19-8'), 1)).toBe('2011-08-19');
    expect(dayOf(second('19-3'), 1)).toBe('--03-19');
  });
});

describe('a day', () => {
  it('behind the place that the report was sent from', () =>
    expect(
      dayOf('Thứ hai, 21/12/2015 06:30\n\nNÀ LƯƠN-Sáng 20-12, Hội Cựu chiến binh huyện tổ chức buổi gặp mặt.'),
    ).toBe('2015-12-20'));

  it('before a full stop that was typed for a comma', () => {
    const meeting = 'Công đoàn huyện tổ chức Hội nghị tổng kết công tác công đoàn năm 2022.';
    expect(dayOf(`Sáng ngày 5/1/2023 tại phòng họp Nà Lươn. ${meeting}`)).toBe('2023-01-05');
    expect(dayOf(`Sáng ngày 5/1/2023 đồng chí Lò Văn Nhất thăm xã Nà Lươn. ${meeting}`)).toBeNull();
  });

  it('of what was no meeting, for a meeting of the same day', () => {
    const { meetings } = extractArticle(
      'Sáng 28/3/2023, Ban Chỉ huy Quân sự Quận 4 dâng hương nhân dịp kỷ niệm 88 năm Ngày truyền thống.\nCùng ngày, Ban CHQS quận đã tổ chức Họp mặt truyền thống lực lượng Dân quân Tự vệ.',
    );
    expect(meetings.map(({ title, heldOn, organisers }) => [title, heldOn.value, organisers])).toEqual([
      ['Họp mặt truyền thống lực lượng Dân quân Tự vệ', '2023-03-28', ['Ban Chỉ huy Quân sự Quận 4']],
    ]);
  });
});
