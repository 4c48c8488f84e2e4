import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const read = (text: string) => extractArticle(text, {});
const titles = (text: string) => read(text).meetings.map(({ title }) => title);

describe('no name of a meeting', () => {
  it('is what a picture shows', () => {
    const text =
      'Bà Lò Thị Hoa - Giám đốc Sở Tư pháp phát biểu tại Hội nghị\n\nTham dự và chủ trì Hội nghị có bà Lò Thị Hoa, Giám đốc Sở Tư pháp. Chủ tịch UBND tỉnh đã tặng Bằng khen cho 3 tập thể.';
    expect(titles(text)).not.toContain('Bà Lò Thị Hoa - Giám đốc Sở Tư pháp phát biểu tại Hội nghị');
  });

  it('is one that many of all have held', () => {
    expect(
      titles(
        'Hội Cựu chiến binh thị xã vừa cho biết, tính đến ngày 10/5 đã có 17/20 xã, phường tổ chức xong hội nghị tổng kết phong trào thi đua giai đoạn 2019 - 2024.',
      ),
    ).toEqual([]);
  });

  it('is what is held every year', () => {
    expect(
      titles(
        'Ngày Nhà giáo là một ngày kỷ niệm được tổ chức hằng năm vào ngày 20 tháng 11.\n\nTrao tặng bằng khen cho 3 giáo viên.',
      ),
    ).toEqual([]);
    expect(titles('Lễ hội hoa ban được tổ chức hằng năm, năm nay khai mạc tối 12/3 tại Nà Lươn.')).toEqual([
      'Lễ hội hoa ban',
    ]);
    expect(titles('Lễ hội hoa ban được tổ chức thường niên, diễn ra sáng 12/3/2024 tại Nà Lươn.')).toEqual([
      'Lễ hội hoa ban',
    ]);
    expect(titles('Hội thi “Bản em” được tổ chức hằng năm, năm 2024 diễn ra ngày 12/1 tại Nà Lươn.')).toEqual([
      'Hội thi “Bản em”',
    ]);
  });

  it('is one that somebody went to in a year of his life', () => {
    expect(
      titles(
        'Già làng Rơ Lan Hơ được bà con tin cậy.\n\nNăm 2020, già là 1 trong 5 đại biểu của tỉnh dự Đại hội đại biểu toàn quốc các dân tộc thiểu số.',
      ),
    ).toEqual([]);
  });
});

describe('a meeting that another is planned at', () => {
  it.each([
    'họp thống nhất một số nội dung về việc tổ chức hội nghị tổng kết 10 năm thực hiện cuộc vận động',
    'họp triển khai kế hoạch tổ chức hội nghị tổng kết phong trào',
  ])('is the one that was held: %s', (told) => {
    const { meetings } = read(`Chiều ngày 2/7/2024, Ban Chỉ đạo phong trào huyện Nà Lươn ${told}.`);
    expect(meetings.map(({ title, kind, organisers }) => [title, kind, organisers])).toEqual([
      [told, 'SESSION', ['Ban Chỉ đạo phong trào huyện Nà Lươn']],
    ]);
  });

  it('is none where it ends with another thing that was done', () => {
    expect(titles('Ngày 5/1/2024, Hội Nông dân huyện họp mặt cán bộ và tổ chức hội nghị tổng kết năm 2023.')).toEqual([
      'hội nghị tổng kết năm 2023',
    ]);
  });

  it('is held by the body alone that stands before its own verb', () => {
    const { meetings } = read('Sáng 20/10/2023, Hội LHPN xã Khuôn Vẽ, tọa đàm kỷ niệm 93 năm ngày thành lập Hội.');
    expect(meetings[0]!.organisers).toEqual(['Hội LHPN xã Khuôn Vẽ']);
  });
});

describe('the day and the year of a meeting', () => {
  it('is told behind "tại phiên họp"', () => {
    const { meetings } = read(
      'Tại phiên họp ngày 14-10 vừa qua do Thứ trưởng Lò Thị Hoa, Phó Chủ tịch Hội đồng chủ trì, các thành viên đã nghe báo cáo.',
    );
    expect(meetings[0]!.heldOn.value).toBe('--10-14');
  });

  it('lies within a school year that another year is told beside', () => {
    const { meetings } = read(
      'Sáng 19/5, Sở Giáo dục và Đào tạo tổ chức lễ trao thưởng cho học sinh đoạt giải năm học 2009 - 2010, thủ khoa các trường đại học năm 2009.',
    );
    expect(meetings[0]!.heldOn.value).toBe('2010-05-19');
  });

  it('lies behind the school year that is looked back on in autumn', () => {
    const { meetings } = read(
      'Sáng 19/10, Hội Khuyến học huyện tổ chức hội nghị tổng kết công tác năm học 2021 - 2022.',
    );
    expect(meetings[0]!.heldOn.value).toBe('2022-10-19');
  });
});

describe('nobody who came', () => {
  it.each([
    'Khen thưởng 11 đoàn y tế\n\nChủ tịch UBND tỉnh Lò Văn Ói vừa ký ban hành Quyết định số 41/QĐ-UBND về việc tặng Bằng khen cho các đoàn y tế tham gia hỗ trợ lấy mẫu xét nghiệm, điều trị và tiêm vắc xin phòng, chống dịch bệnh trên địa bàn tỉnh Suối Lê trong năm 2021 và những tháng đầu năm 2022.',
    'Hơn 45 năm tham gia cách mạng, trên cương vị nào đồng chí Lò Văn Ói cũng là tấm gương trung thực.',
  ])('is whoever took part in work: %s', (text) => {
    expect(read(text).attendees).toEqual([]);
  });

  it('but whoever speaks in an address', () => {
    expect(
      read('Trong lời phát biểu, ông Lò Văn Ói, Bí thư Tỉnh ủy Suối Lê đã nói “Các thầy cô rất vui”.').attendees,
    ).toMatchObject([{ name: 'Lò Văn Ói', roles: ['SPEAKER'] }]);
  });
});

describe('names of bodies', () => {
  it.each([
    ['Sở Văn hóa & Thể thao Hà Nội quyết định tặng giấy khen cho 60 gia đình.', 'Sở Văn hóa & Thể thao Hà Nội'],
    ['Hội Cựu học sinh - sinh viên Phú Yên tặng Giấy khen cho 5 giáo viên.', 'Hội Cựu học sinh - sinh viên Phú Yên'],
  ])('are read whole: %s', (sentence, body) => {
    expect(read(sentence).awards[0]!.grantors).toEqual([body]);
  });

  it('hold no person ("Quỹ Khuyến học Lò Văn Ói")', () => {
    const { attendees, awards } = read(
      'Dịp này, Hội trích 131 triệu đồng từ Quỹ Khuyến học Lò Văn Ói tặng thưởng cho 58 học sinh nghèo.',
    );
    expect(attendees).toEqual([]);
    expect(awards.flatMap(({ presenters }) => presenters)).toEqual([]);
  });
});
