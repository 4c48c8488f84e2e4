import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const BODY =
  'Các đại biểu đã thảo luận về kết quả công tác của các tổ chức thành viên trong thời gian qua tại địa phương.';
const meetingsOf = (text: string): (string | null | string[])[][] =>
  extractArticle(`${text}\n${BODY}`).meetings.map(({ title, heldOn, organisers }) => [title, heldOn.value, organisers]);

describe('what an assembly is called, when and by whom it is held', () => {
  it('is told by a headline whose own verb stands behind the body', () => {
    const text = `Hội Cựu chiến binh phường Khe Sim tổng kết công tác năm 2024
Dự Hội nghị có đồng chí Lê Văn Thậm - Chủ tịch Hội Cựu chiến binh thành phố.`;
    expect(meetingsOf(text)).toEqual([['tổng kết công tác năm 2024', null, ['Hội Cựu chiến binh phường Khe Sim']]]);
  });

  it('has its day where a guest comes on it, and its year from the term', () => {
    const text = `Hòa thượng Thích Trí Lượng tham dự Đại hội đại biểu MTTQ Việt Nam tỉnh Tuyên Lâm lần thứ XII
Nhận lời mời của Ban Tổ chức Đại hội đại biểu MTTQ tỉnh lần thứ XII, nhiệm kỳ 2024-2029, chiều 2/10, Hòa thượng Thích Trí Lượng đã đến tham dự đại hội.`;
    expect(meetingsOf(text)).toEqual([['Đại hội đại biểu MTTQ Việt Nam tỉnh Tuyên Lâm lần thứ XII', '2024-10-02', []]]);
  });

  it('is held by whom the headline names where the report does not', () => {
    const text = `Phường Mai Khê tổ chức Đại hội Đại biểu MTTQ lần thứ VII
Đại hội Đại biểu MTTQ phường Mai Khê lần thứ VII được tổ chức hai phiên, chiều ngày 29/11/2018 và sáng ngày 30/11/2018.`;
    expect(meetingsOf(text)).toEqual([
      ['Đại hội Đại biểu MTTQ phường Mai Khê lần thứ VII', '2018-11-29', ['Phường Mai Khê']],
    ]);
  });

  it('is held by a body that stands behind the place, whatever signs the place holds', () => {
    const text = `Tối 3/8/2018, tại Quảng trường Tân Lập (đường Tân Lập, TP Khe Lâm), UBND tỉnh tổ chức Lễ tuyên dương học sinh giỏi.
* Cùng ngày, tại Nhà sinh hoạt khu dân cư - phường Mai Khê; Hội Khuyến học phường đã tổ chức gặp mặt hội viên.`;
    expect(meetingsOf(text).map(([title, , bodies]) => [title, bodies])).toEqual([
      ['Lễ tuyên dương học sinh giỏi', ['UBND tỉnh']],
      ['gặp mặt hội viên', ['Hội Khuyến học phường']],
    ]);
  });

  it('has a day told by its weekday too', () => {
    const text = `Ban Công tác nữ kỷ niệm ngày thành lập Hội Phụ nữ
Ban Công tác nữ Hội Cựu TNXP quận đã tổ chức họp mặt vào chiều thứ bảy 19/10/2024 thu hút 43 hội viên.`;
    expect(meetingsOf(text)).toEqual([
      ['kỷ niệm ngày thành lập Hội Phụ nữ', '2024-10-19', ['Ban Công tác nữ Hội Cựu TNXP quận']],
    ]);
  });

  it('is read from lines that a portal broke anywhere', () => {
    const text = `Ủy ban MTTQ quận chúc mừng Đại lễ Phật đản
Chiều ngày 17/5/2018, Ban Thường
trực Ủy ban MTTQ Việt Nam quận đã dự và chúc mừng Đại lễ Phật đản
PL2562 tại Chùa Đại Bi. Đến dự buổi lễ có: Ông Ngô Anh Cườm - UVTV, Chủ tịch Ủy ban MTTQ
Việt Nam quận; lãnh đạo Đảng ủy,
HĐND, UBND phường.
Ông Ngô
Anh Cườm - Ủy viên Ban Thường vụ, Chủ tịch Ủy ban MTTQ quận chúc mừng Hội đồng
trị sự Giáo hội, Ban Thường trực Ban nghi lễ
Thay mặt lãnh đạo
quận, ông Ngô Anh Cườm - UVTV, Chủ tịch Ủy ban MTTQ quận chúc mừng một mùa Phật
đản an lạc, viên mãn.
Kết thúc buổi lễ,
các đại biểu đã tham gia nghi lễ tắm Phật trang nghiêm, cầu cho quốc thái, dân
an./.`;
    const draft = extractArticle(text);
    expect(draft.meetings.map(({ heldOn }) => heldOn.value)).toEqual(['2018-05-17']);
    expect(draft.attendees.map(({ name, positions }) => [name, positions])).toEqual([
      ['Ngô Anh Cườm', ['UVTV', 'Chủ tịch Ủy ban MTTQ Việt Nam quận']],
    ]);
  });

  it('is announced as a plan, and told by the body that calls it', () => {
    const text = `Ngày 28 tháng 10 năm 2016, Ủy ban MTTQ xã Khe Sim triển khai kế hoạch tổ chức “Ngày hội Đại đoàn kết toàn dân tộc” ở khu dân cư.
Ủy ban MTTQ xã hướng dẫn Ban công tác mặt trận các ấp tổ chức Ngày hội vui tươi.`;
    expect(meetingsOf(text).map(([, value]) => value)).toEqual(['2016-10-28']);
  });

  it('is not what its chair or its guests are told by, nor what many others held', () => {
    const text = `Khối thi đua VII tổ chức hội nghị tổng kết hoạt động thi đua năm 2019
Chủ trì Hội nghị có đồng chí Hồ Xuân Vải, Tỉnh ủy viên.
Các Hội thành viên đã tổ chức thành công Hội nghị điển hình tiên tiến, được Tỉnh ủy đánh giá cao.`;
    expect(meetingsOf(text)).toEqual([['hội nghị tổng kết hoạt động thi đua năm 2019', null, ['Khối thi đua VII']]]);
  });

  it('has no day from what was done before it', () => {
    const text = `Hội nghị bất thường bầu Phó Chủ tịch Ủy ban MTTQ huyện
Dự hội nghị có đồng chí Trần Lạp, Phó Chủ tịch Ủy ban MTTQ huyện. (Trước đó, ngày 15-3, Ban Thường vụ đã trao quyết định.)`;
    expect(meetingsOf(text)).toEqual([['Hội nghị bất thường bầu Phó Chủ tịch Ủy ban MTTQ huyện', null, []]]);
  });

  it.each([
    ['a stamp glued to the report', '14/12/2021Ngày 13/12, Tỉnh ủy tổ chức hội nghị cán bộ.', '2021-12-13'],
    [
      'the purpose of a session without a year in its name',
      'Ngày 29/1, Ban Thường trực UBMTTQ tỉnh tổ chức hội nghị lần thứ 4 nhằm đánh giá công tác Mặt trận năm 2015, triển khai nhiệm vụ năm 2016.',
      '2016-01-29',
    ],
    ['the month reviewed', 'Ngày 30/5, UBND tỉnh họp phiên thường kỳ tháng 5/2023 để đánh giá kết quả.', '2023-05-30'],
    [
      'an anniversary remembered there',
      'Sáng 18/10, Đảng ủy Khối tổ chức gặp mặt cán bộ. Tại buổi gặp mặt, các đại biểu ôn lại truyền thống 94 năm ngày truyền thống công tác dân vận của Đảng.',
      '2024-10-18',
    ],
    [
      'the days of a congress told in a sentence of its own',
      'Đại hội MTTQ tỉnh Tuyên Lâm lần thứ XVIII hoàn thành ngày làm việc thứ nhất\nĐại hội sẽ diễn ra trong 3 ngày 21-23/8/2024. Dự Đại hội có Trưởng ban Tuyên giáo Vũ Văn Tít.',
      '2024-08-21',
    ],
  ])('is dated by %s', (_what, text, day) => {
    expect(meetingsOf(text).map(([, value]) => value)).toEqual([day]);
  });

  it.each([
    'Đại hội Thi đua yêu nước giai đoạn 2020-2025',
    'Đại hội điển hình tiên tiến giai đoạn 2020-2025',
    'Đại hội Thi đua yêu nước lần thứ V, giai đoạn 2020-2025',
  ])('has no year where a period alone is told: "%s"', (title) => {
    const text = `Ngày 18-9, tỉnh Tuyên Lâm tổ chức ${title} nhằm biểu dương các điển hình tiên tiến.`;
    expect(meetingsOf(text)).toEqual([[title, '--09-18', ['tỉnh Tuyên Lâm']]]);
    expect(extractArticle(`${text}\n${BODY}`).doubts.map(({ code }) => code)).toContain('YEAR_UNKNOWN');
    expect(extractArticle(`${text}\n${BODY}`, { publishedOn: '2020-09-19' }).meetings[0]!.heldOn.value).toBe(
      '2020-09-18',
    );
  });

  it('is held by the body behind the hamlet and its ward, at a place without those who came', () => {
    expect(
      meetingsOf(
        'Ngày 12/11/2021, tổ dân phố Nà Vài, phường Khe Sim, Ban Công tác Mặt trận tổ chức Ngày hội Đại đoàn kết.',
      ),
    ).toEqual([['Ngày hội Đại đoàn kết', '2021-11-12', ['Ban Công tác Mặt trận']]]);
    const [meeting] = extractArticle(
      `Sáng 12/5/2021, tại Trung tâm Hội nghị tỉnh với sự tham dự của 280 đại biểu, Hội Nông dân tỉnh tổ chức Đại hội đại biểu lần thứ IX.\n${BODY}`,
    ).meetings;
    expect(meeting).toMatchObject({ place: 'Trung tâm Hội nghị tỉnh', organisers: ['Hội Nông dân tỉnh'] });
  });

  it('has no day in its title', () => {
    const text =
      'Ngày 20/5/2021, Hội Người mù tỉnh tổ chức hội nghị hưởng ứng Đại hội toàn quốc lần thứ 4 vào ngày 18-5 tại Khe Lâm.';
    expect(meetingsOf(text)).toEqual([
      ['hội nghị hưởng ứng Đại hội toàn quốc lần thứ 4', '2021-05-20', ['Hội Người mù tỉnh']],
    ]);
  });

  it('has its year from an anniversary that another sentence tells', () => {
    const text =
      'Tối 14/3, Tỉnh đoàn Tuyên Lâm tổ chức chương trình “Tự hào Đoàn viên”. Chương trình tôn vinh các điển hình nhân kỷ niệm 90 năm thành lập Đoàn TNCS Hồ Chí Minh.';
    expect(meetingsOf(text)).toMatchObject([[expect.any(String), '2021-03-14', ['Tỉnh đoàn Tuyên Lâm']]]);
  });
});
