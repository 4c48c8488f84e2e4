import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const BODY =
  'Các đại biểu đã thảo luận về kết quả công tác của các tổ chức thành viên trong thời gian qua tại địa phương.';
const meetingOf = (text: string): ReturnType<typeof extractArticle>['meetings'][number] | undefined =>
  extractArticle(`${text}\n${BODY}`).meetings[0];

describe('meetings in the words of real reports', () => {
  it.each([
    [
      'the headline where only "lễ khai mạc" is printed',
      'Khai mạc không gian đọc sách thanh niên huyện Nà Lươn\nĐến dự lễ khai mạc có Đ/c Mai Văn Lạc - Bí thư Huyện ủy.',
      'Khai mạc không gian đọc sách thanh niên huyện Nà Lươn',
    ],
    [
      'what the headline says of "Hội nghị"',
      'Hội CCB Nà Lươn quán triệt Kết luận 12 của Huyện ủy\nTham gia Hội nghị có đ/c Mai Văn Lạc - Chủ tịch Hội CCB huyện.',
      'Hội CCB Nà Lươn quán triệt Kết luận 12 của Huyện ủy',
    ],
  ])('is called by %s', (_what, text, title) => {
    expect(meetingOf(text)).toMatchObject({ title });
  });

  it('is held by whom the headline names before the verb', () => {
    expect(
      meetingOf(
        'Hội Nông dân huyện Nà Lươn tổ chức tổng kết công tác Hội năm 2022\nTại Hội nghị, ông Mai Văn Lạc - Bí thư Huyện ủy đã phát biểu chỉ đạo.',
      ),
    ).toMatchObject({ organisers: ['Hội Nông dân huyện Nà Lươn'] });
  });

  it.each([
    [
      'Ngày 12/10, tại Nà Lươn, Đại hội đại biểu Hội Làm vườn tỉnh chính thức khai mạc. Đại hội diễn ra trong hai ngày 11, 12/10/2019.',
      '2019-10-12',
      'OTHER_DATE',
    ],
    [
      'Chiều 17/12, Hội Người cao tuổi huyện Nà Lươn tổ chức hội nghị tổng kết nhiệm kỳ 2016-2021, triển khai nhiệm vụ giai đoạn 2021-2026.',
      '2021-12-17',
      'YEAR_IN_TITLE',
    ],
    [
      'Ngày 9-11, Đại hội đại biểu Hội Người cao tuổi tỉnh đã khai mạc trọng thể. Bà Lý Thị Sen được bầu làm Chủ tịch Hội nhiệm kỳ 2016-2021.',
      '2016-11-09',
      'TERM',
    ],
    [
      'Ngày 16-5, Đại hội đại biểu Mặt trận Tổ quốc Việt Nam TP.Nà Lươn lần 10 nhiệm kỳ 2014-2019 đã bế mạc.',
      '2014-05-16',
      'TERM',
    ],
    [
      'Hôm qua (25-3), Huyện Đoàn Nà Lươn tổ chức liên hoan “Tiếng hát bản Mây” lần II-2010.',
      '2010-03-25',
      'YEAR_IN_TITLE',
    ],
  ])('knows the year of "%s"', (text, value, inferredFrom) => {
    expect(meetingOf(text)?.heldOn).toMatchObject({ value, inferredFrom });
  });

  it('takes a day that a full stop parts from its sentence, and no verb into the organiser', () => {
    expect(
      meetingOf(
        'Sáng ngày 20/3/2023. Hội Nông dân xã Sơn Mây đã lọng trọng tổ chức khai mạc đại hội đại biểu Hội Nông dân lần thứ XIII.',
      ),
    ).toMatchObject({ heldOn: { value: '2023-03-20' }, organisers: ['Hội Nông dân xã Sơn Mây'] });
  });

  it('takes no organiser from whoever chairs', () => {
    expect(
      meetingOf('Các đồng chí: Trung tướng Trần Võ Lượm - Chính ủy Quân khu, chủ trì hội thảo về công tác dân vận.'),
    ).toMatchObject({ organisers: [] });
  });

  it('calls a congress by its name in full where a later sentence names it only shortly', () => {
    expect(
      meetingOf(
        'Chủ đề của Đại hội Đại biểu MTTQ Việt Nam phường Hưng Lạc lần thứ I, nhiệm kỳ 2025 - 2030 là "Đoàn kết". Ông Ma Văn Phầy, Bí thư Đảng ủy phường phát biểu tại đại hội.',
      ),
    ).toMatchObject({ title: 'Đại hội Đại biểu MTTQ Việt Nam phường Hưng Lạc lần thứ I' });
  });

  it('is a session where the presidium meets, and named after the part of it that went on', () => {
    expect(meetingOf('Ngày 28/9/2023, tại Nà Lươn đã diễn ra Hội nghị Đoàn Chủ tịch Hội lần thứ 18.')).toMatchObject({
      kind: 'SESSION',
    });
    expect(
      meetingOf('Sáng 1/8/2024, tại Cung văn hóa tỉnh đã diễn ra phiên chính thức Đại hội đại biểu Hội Làm vườn tỉnh.'),
    ).toMatchObject({ title: 'Đại hội đại biểu Hội Làm vườn tỉnh', place: 'Cung văn hóa tỉnh' });
  });

  it('is not what a committee prepares', () => {
    const text =
      'Họp Ban Tổ chức Đại hội Cháu ngoan thị xã Nà Lươn\nĐại hội Cháu ngoan thị xã Nà Lươn sẽ tổ chức cho 60 em học sinh báo công. Kết luận buổi họp đ/c Đào Thị Thoa thống nhất nội dung tổ chức Đại hội Cháu ngoan.';
    expect(meetingOf(text)).toMatchObject({ kind: 'SESSION' });
  });

  it('takes no list of members into the organiser, and no theme into the title', () => {
    expect(
      meetingOf('Chiều ngày 3/8/2023, Cụm thi đua số 5 gồm: Nà Lươn, Nà Mây, Bản Vẽ tổ chức hội nghị sơ kết.'),
    ).toMatchObject({ organisers: ['Cụm thi đua số 5'] });
    expect(
      meetingOf('Ngày 9-11-2016, Đại hội Hội Người cao tuổi tỉnh với chủ đề “Xây dựng tổ chức Hội” đã khai mạc.'),
    ).toMatchObject({ title: 'Đại hội Hội Người cao tuổi tỉnh' });
  });

  it('have no day from what will be opened later, and are of a congress where its preparatory session is', () => {
    const text = `Phiên họp trù bị Đại hội VII Hội Làm vườn huyện Nà Lươn
Tại phiên họp trù bị, đồng chí Mai Văn Lạc, Chủ tịch Hội Làm vườn huyện phát biểu.
Phiên chính thức Đại hội sẽ khai mạc vào sáng 05/8/2020 tại Nhà văn hóa huyện.`;
    expect(meetingOf(text)).toMatchObject({ kind: 'CONGRESS', heldOn: { value: null } });
  });

  it('are called by a mention in full where the headline names none', () => {
    const text = `Cụm thi đua số 4 triển khai kế hoạch năm 2018
Ông Mai Văn Lạc, Chủ tịch Hội CCB tỉnh đến dự và chỉ đạo Hội nghị Giao ban Cụm 4 miền núi.
Ông Vi Văn Sậu, Cụm trưởng chủ trì Hội nghị.`;
    expect(meetingOf(text)).toMatchObject({ title: 'Hội nghị Giao ban Cụm 4 miền núi' });
  });

  it('are dated by the year that has just begun', () => {
    expect(
      meetingOf('Sáng ngày 01/01, ngày đầu tiên của năm mới 2020, Huyện ủy Nà Lươn tổ chức lễ công bố quyết định.')
        ?.heldOn,
    ).toMatchObject({ value: '2020-01-01', inferredFrom: 'YEAR_IN_TITLE' });
  });

  it.each([
    [
      'Lễ kỷ niệm 85 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 – 28/7/2014) được LĐLĐ tỉnh Hoa Giang tổ chức long trọng tại khách sạn Bản Mây sáng ngày 25.7.',
      { heldOn: { value: '2014-07-25' }, organisers: ['LĐLĐ tỉnh Hoa Giang'] },
    ],
    [
      'Đại hội đại biểu Phật giáo tỉnh Hoa Giang lần thứ X, nhiệm kỳ 2022-2027 đã chính thức khai mạc sáng 26-4, tại Trung tâm Hội nghị tỉnh.',
      { heldOn: { value: '2022-04-26' }, kind: 'CONGRESS' },
    ],
    [
      'Sáng này 18/7, Hội Cựu thanh niên xung phong thị xã Nà Mây tổ chức gặp mặt nhân 70 năm Ngày truyền thống (15/7/1950 - 15/7/2020).',
      { heldOn: { value: '2020-07-18' } },
    ],
    [
      'Ngày 2/3/2021, Ban liên lạc Cựu thanh niên xung phong huyện Nà Lươn tổ chức lễ trao quyết định nghỉ hưu cho hội viên.',
      { organisers: ['Ban liên lạc Cựu thanh niên xung phong huyện Nà Lươn'], kind: 'OTHER' },
    ],
    [
      'Ngày 27/7/2023, Hội đồng thẩm định nông thôn mới tỉnh Đồng Lạc, nhiệm kỳ 2021-2026 đồng tổ chức họp xét các xã đạt chuẩn.',
      { organisers: ['Hội đồng thẩm định nông thôn mới tỉnh Đồng Lạc'] },
    ],
    [
      'Sáng 26/7/2011 tại Nà Lươn, Hội nghị Ban Chấp hành Hội Nông dân tỉnh lần thứ 7 bắt đầu ngày làm việc đầu tiên.',
      { title: 'Hội nghị Ban Chấp hành Hội Nông dân tỉnh lần thứ 7', kind: 'SESSION', place: 'Nà Lươn' },
    ],
    [
      'Sáng 4/3, Hội LHPN Quận 8 tổ chức Họp mặt kỷ niệm 1985 năm cuộc khởi nghĩa Hai Bà Trưng, 115 năm Ngày Quốc tế phụ nữ 8/3.',
      { heldOn: { value: '2025-03-04', inferredFrom: 'ANNIVERSARY' } },
    ],
    [
      'Sáng 10-3-2022, tại Trung tâm Hội nghị tỉnh, Đại hội đại biểu phụ nữ tỉnh lần thứ XIII, nhiệm kỳ 2022-2027, tổ chức phiên khai mạc trọng thể.',
      { title: 'Đại hội đại biểu phụ nữ tỉnh lần thứ XIII, nhiệm kỳ 2022-2027', kind: 'CONGRESS' },
    ],
    [
      'Ngày 19/12/2020, Hội Cựu chiến binh Bệnh viện Nhi đồng 2 đã tổ chức buổi họp mặt.',
      { organisers: ['Hội Cựu chiến binh Bệnh viện Nhi đồng 2'] },
    ],
    [
      'Hội Nông dân huyện Nà Lươn tổ chức họp mặt mừng xuân Bính Thân 2016 với các chi hội, ngày 4/2.',
      { title: 'họp mặt mừng xuân Bính Thân 2016 với các chi hội', heldOn: { value: '2016-02-04' } },
    ],
    [
      'Nhằm ra quân sản xuất vụ Xuân 2024, chiều ngày 10/1, Hội Nông dân huyện Nà Lươn đã tổ chức Hội thi “Cày giỏi”.',
      { heldOn: { value: '2024-01-10', inferredFrom: 'YEAR_IN_TITLE' } },
    ],
  ])('reads "%s"', (text, meeting) => {
    expect(meetingOf(text)).toMatchObject(meeting);
  });

  it('is the subject after a long opening that ends in its days, whatever signs stand around the headline', () => {
    const text =
      '🌸🇻🇳 ĐẠI HỘI ĐẠI BIỂU MTTQ VIỆT NAM XÃ KHUÔN VẼ LẦN THỨ I 🇻🇳🌸\nTrong không khí phấn khởi thi đua lập thành tích chào mừng các ngày lễ lớn của đất nước và của tỉnh nhà, trong hai ngày 26 – 27/9/2025, tại nhà văn hóa xã, Đại hội đại biểu MTTQ Việt Nam xã Khuôn Vẽ lần thứ I đã được tổ chức trọng thể.';
    expect(meetingOf(text)).toMatchObject({
      title: 'Đại hội đại biểu MTTQ Việt Nam xã Khuôn Vẽ lần thứ I',
      kind: 'CONGRESS',
      heldOn: { value: '2025-09-26' },
    });
    expect(
      meetingOf('🌸 ĐẠI HỘI ĐẠI BIỂU MTTQ VIỆT NAM XÃ KHUÔN VẼ 🌸\nDự Đại hội có đồng chí Mai Văn Lạc.'),
    ).toMatchObject({
      title: 'ĐẠI HỘI ĐẠI BIỂU MTTQ VIỆT NAM XÃ KHUÔN VẼ',
      kind: 'CONGRESS',
    });
  });
});
