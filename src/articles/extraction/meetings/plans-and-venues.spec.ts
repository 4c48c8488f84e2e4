import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/1/2023, UBND huyện Nà Lươn tổ chức Hội nghị tổng kết công tác năm 2022.';
const meeting = (text: string) => extractArticle(text).meetings[0];
const guests = (text: string) =>
  extractArticle(`${LEAD}\n${text}`).attendees.map(({ name, positions }) => [name, positions]);

describe('days', () => {
  it('a plan with its number is of another day', () => {
    const text =
      'Thực hiện Kế hoạch số 44-KH/ĐTN, ngày 29 tháng 11 năm 2023 của Huyện đoàn về tổng kết cuộc vận động.\nChiều ngày 12 tháng 01 năm 2024, tại hội trường xã, Đoàn cơ sở Công an huyện và Hội Nông dân xã Tuyên Lâm ký kết giao ước thi đua.';
    expect(meeting(text)).toMatchObject({
      heldOn: { value: '2024-01-12' },
      organisers: ['Đoàn cơ sở Công an huyện', 'Hội Nông dân xã Tuyên Lâm'],
    });
  });

  it('a full stop behind the hall ends no sentence', () => {
    const text =
      'Thực hiện Điều lệ Đoàn và hướng dẫn của Đoàn trường, ngày 17 tháng 01 năm 2014 tại phòng B203, cơ sở 1. Ban chấp hành chi Đoàn cơ quan tổ chức Đại hội chi Đoàn nhiệm kỳ 2013 – 2014.';
    expect(meeting(text)?.heldOn.value).toBe('2014-01-17');
  });
});

describe('meetings', () => {
  it.each([
    [
      'two joined without "với"',
      'Ngày 30/9/2014, Phòng Y tế phối hợp Ban đại diện Người cao tuổi quận tổ chức họp mặt kỷ niệm 23 năm Quốc tế Người cao tuổi.',
      ['Phòng Y tế quận', 'Ban đại diện Người cao tuổi quận'],
    ],
    [
      'a block of offices and enterprises is one',
      'Ngày 8/1/2020, BCH Lâm thời Đoàn Khối Cơ quan và Doanh nghiệp tỉnh tổ chức đại hội đại biểu lần thứ nhất.',
      ['BCH Lâm thời Đoàn Khối Cơ quan và Doanh nghiệp tỉnh'],
    ],
    [
      'a committee to move people',
      'Ngày 10/11/2022, Ban vận động toàn dân đoàn kết ấp 2 tổ chức Ngày hội Đại đoàn kết toàn dân tộc.',
      ['Ban vận động toàn dân đoàn kết ấp 2'],
    ],
    [
      'a venue in an industrial zone of a town',
      'Sáng 7/5/2023, tại Trung tâm Văn hóa, khu công nghiệp Tuyên Lâm, TP Nà Lươn, Công đoàn các KCN tỉnh tổ chức Lễ phát động Tháng Công nhân.',
      ['Công đoàn các KCN tỉnh'],
    ],
    [
      'whose turn it is',
      'Trong hai ngày 09-10/9/2022, Hội nghị Đoàn Thanh niên các trường mở rộng do Ban Cán sự Đoàn tỉnh Nà Lươn đăng cai đã diễn ra.',
      ['Ban Cán sự Đoàn tỉnh Nà Lươn'],
    ],
  ])('%s', (_, text, organisers) => expect(meeting(text)?.organisers).toEqual(organisers));

  it.each([
    [
      'who came is none of those who hold it',
      'Sáng 12/9/2021, tại Khe Vàng, với sự tham dự của 180 đại biểu của 21 huyện, thị Hội, đại diện cho hơn 4.000 hội viên, Đại hội đại biểu Hội Người mù tỉnh lần thứ VII đã khai mạc.',
      [],
    ],
    [
      'nor is a body that sent somebody',
      'Sáng 12/9/2021, với sự có mặt của đại diện Sở Nội vụ, Hội Khuyến học tỉnh, Đại hội đại biểu lần thứ VII diễn ra tại Khe Vàng.',
      [],
    ],
    [
      'who holds it stands behind them',
      'Sáng 12/9/2021, với sự tham dự của 180 đại biểu, Hội Người mù tỉnh Nà Lươn tổ chức Đại hội đại biểu lần thứ VII.',
      ['Hội Người mù tỉnh Nà Lươn'],
    ],
    [
      'people who attend hold nothing',
      'Trong hai ngày 14 và 15/3/2022, tại Nhà khách Hoa Ban, Công đoàn ngành Y tế, 215 cán bộ tham dự Hội nghị tổng kết công tác năm 2021.',
      [],
    ],
  ])('%s', (_, text, organisers) => expect(meeting(text)?.organisers).toEqual(organisers));

  it('a name ends before the number of those who came', () => {
    const text =
      'Ngày 14/3/2022, tại Nhà khách Hoa Ban, diễn ra hội nghị biểu dương người có uy tín, 215 cán bộ, hội viên tham dự.';
    expect(meeting(text)?.title).toBe('hội nghị biểu dương người có uy tín');
  });

  it('one that is only announced is drafted with a doubt, and gives nothing', () => {
    const { meetings, awards, doubts } = extractArticle(
      'Ngày 25/11/2022, Hội Nông dân huyện Nà Lươn sẽ tổ chức Đại hội đại biểu lần thứ X. Dịp này, 3 tập thể sẽ được UBND huyện tặng Giấy khen.',
    );
    expect(meetings).toMatchObject([{ heldOn: { value: '2022-11-25' }, organisers: ['Hội Nông dân huyện Nà Lươn'] }]);
    expect(awards.map(({ status }) => status)).toEqual(['PROPOSED']);
    expect(doubts.map(({ code }) => code)).toContain('MEETING_ANNOUNCED');
  });

  it('one that was held comes before what is only announced', () => {
    const { meetings, doubts } = extractArticle(
      'Ngày 25/11/2022, Hội Nông dân huyện Nà Lươn sẽ tổ chức Đại hội đại biểu lần thứ X. Sáng 10/11/2022, Hội tổ chức Hội nghị tổng kết công tác nhiệm kỳ 2017-2022.',
    );
    expect(meetings[0]?.heldOn.value).toBe('2022-11-10');
    expect(doubts.map(({ code }) => code)).not.toContain('MEETING_ANNOUNCED');
  });

  it('an extraordinary session that only the headline names', () => {
    const text =
      'HĐND TP Nà Lươn họp bất thường về công tác nhân sự\n\nTham dự kỳ họp có đồng chí Lò Văn Nhất, Bí thư Thành ủy.\nPhát biểu khai mạc, Chủ tịch HĐND thành phố Bế Văn Hai thông tin, kỳ họp miễn nhiệm các chức danh này.';
    expect(meeting(text)).toMatchObject({
      title: 'họp bất thường về công tác nhân sự',
      kind: 'SESSION',
      organisers: ['HĐND TP Nà Lươn'],
    });
  });

  it('a congress that delegates are sent to is another', () => {
    const text =
      'Tuổi trẻ Nà Lươn phấn đấu\n\nSáng 7/8/2022, hơn 250 đại biểu đã bước vào ngày thứ 2 của kỳ Đại hội đại biểu Đoàn trường Nà Lươn lần thứ 6.\nĐại hội đã bầu đoàn đại biểu đi dự Đại hội đại biểu Đoàn TNCS Hồ Chí Minh tỉnh lần thứ 16.';
    expect(meeting(text)?.title).toBe('Đại hội đại biểu Đoàn trường Nà Lươn lần thứ 6');
  });

  it('prizes at the end of a contest', () => {
    const text = 'Sáng 18/6/2022, UBND tỉnh tổ chức Lễ tổng kết, trao giải Báo chí Nà Lươn lần thứ III.';
    expect(meeting(text)?.kind).toBe('AWARD_CEREMONY');
  });
});

describe('guests', () => {
  it.each([
    [
      'posts parted by strokes',
      'Đến dự có đồng chí Lò Văn Nhất – Quận ủy viên / Bí thư Đảng ủy phường; đồng chí Bế Thị Hai – Phó Bí thư / Chủ tịch UBND phường.',
      [
        ['Lò Văn Nhất', ['Quận ủy viên', 'Bí thư Đảng ủy phường']],
        ['Bế Thị Hai', ['Phó Bí thư', 'Chủ tịch UBND phường']],
      ],
    ],
    [
      'an underscore before a post, a head of a commission shortened',
      'Tham dự có đồng chí Lò Văn Nhất_UV.BTV Huyện Đoàn và bà Bế Thị Hai - UVBTV - TBDV - CT.UBMTTQVN huyện.',
      [
        ['Lò Văn Nhất', ['UV.BTV Huyện Đoàn']],
        ['Bế Thị Hai', ['UVBTV', 'TBDV', 'CT.UBMTTQVN huyện']],
      ],
    ],
    [
      'a title typed twice',
      'Phát biểu tại Hội nghị, ông Ông Nguyễn Xuân Nhất - Bí thư Đảng ủy đánh giá kết quả.\nÔng Bà Nguyễn Thị Hai – Phó Bí thư Đảng ủy xã phát biểu.',
      [
        ['Nguyễn Xuân Nhất', ['Bí thư Đảng ủy']],
        ['Nguyễn Thị Hai', ['Phó Bí thư Đảng ủy xã']],
      ],
    ],
    [
      'the last line is short and no byline',
      'Bà Lò Thị Nhất - Phó Bí thư Đảng ủy phát biểu.',
      [['Lò Thị Nhất', ['Phó Bí thư Đảng ủy']]],
    ],
    [
      'two degrees',
      'Hội nghị có sự tham dự của anh Lò Văn Nhất, Bí thư Tỉnh đoàn; PGS. TS Nguyễn Hải Hai, Giám đốc Đại học Nà Lươn.',
      [
        ['Lò Văn Nhất', ['Bí thư Tỉnh đoàn']],
        ['Nguyễn Hải Hai', ['Giám đốc Đại học Nà Lươn']],
      ],
    ],
    [
      'the ministry or commission of a department',
      'Đồng chí Lò Văn Nhất, Vụ trưởng Vụ Báo chí, Ban Tuyên giáo Trung ương phát biểu tại Hội nghị.',
      [['Lò Văn Nhất', ['Vụ trưởng Vụ Báo chí, Ban Tuyên giáo Trung ương']]],
    ],
    [
      'who is talked with',
      'Tại hội nghị, các đại biểu đã giao lưu với 2 cá nhân tiêu biểu: Bác sĩ Lò Văn Nhất, Giám đốc Bệnh viện Nà Lươn; bác sĩ Nguyễn Thị Hai, Chủ tịch Công đoàn Bệnh viện Tuyên Lâm.',
      [
        ['Lò Văn Nhất', ['Giám đốc Bệnh viện Nà Lươn']],
        ['Nguyễn Thị Hai', ['Chủ tịch Công đoàn Bệnh viện Tuyên Lâm']],
      ],
    ],
  ])('%s', (_, text, people) => expect(guests(text)).toEqual(people));
});

describe('awards', () => {
  it('how often a body was honoured before is a statistic', () => {
    const text = `${LEAD}\nHội Khuyến học thị trấn đã 3 lần nhận bằng khen của Trung ương Hội Khuyến học; 4 giấy khen của Hội Khuyến học tỉnh; 01 giấy khen của UBND huyện Nà Lươn.`;
    expect(extractArticle(text).awards).toEqual([]);
  });

  it('the Youth Union of a department grants for itself', () => {
    const text = `${LEAD}\nTại hội nghị, Đoàn Thanh niên Sở Y tế tặng giấy khen cho 20 đoàn viên.`;
    expect(extractArticle(text).awards.map(({ grantors }) => grantors)).toEqual([['Đoàn Thanh niên Sở Y tế']]);
  });
});
