import { describe, expect, it } from '@jest/globals';
import { extractArticle } from './extract-article.js';

const BODY =
  'Các đại biểu đã thảo luận về kết quả công tác của các tổ chức thành viên trong thời gian qua tại địa phương.';
const guestsOf = (text: string): [string, string[]][] =>
  extractArticle(`${text}\n${BODY}`).attendees.map(({ name, positions }) => [name, positions]);
const meetingOf = (text: string): ReturnType<typeof extractArticle>['meetings'][number] | undefined =>
  extractArticle(`${text}\n${BODY}`).meetings[0];

describe('guests in the words of real reports', () => {
  it.each<[string, string, [string, string[]][]]>([
    [
      'witnesses of a Buddhist ceremony',
      'Chứng minh buổi lễ có: Ni sư Thích Đàm Lụa – Phó ban Hướng dẫn Phật tử; HT.Thích Minh Tạng, Trưởng ban Trị sự huyện cùng chư tôn đức Tăng Ni Phật tử.',
      [
        ['Thích Đàm Lụa', ['Phó ban Hướng dẫn Phật tử']],
        ['Thích Minh Tạng', ['Trưởng ban Trị sự huyện']],
      ],
    ],
    [
      'both whose words were listened to',
      'Đại hội nghe ý kiến phát biểu của bà Lù Thị Mẩy, Phó Chủ tịch Hội Nông dân tỉnh và ông Phạm Khắc Tự, Bí thư Đảng ủy xã.',
      [
        ['Lù Thị Mẩy', ['Phó Chủ tịch Hội Nông dân tỉnh']],
        ['Phạm Khắc Tự', ['Bí thư Đảng ủy xã']],
      ],
    ],
    [
      'whoever receives others, and no post beyond the verb',
      'Ngày 23/4/2024, tại trụ sở huyện, đồng chí Tạ Hữu Ngoãn, Tỉnh ủy viên, Bí thư Huyện ủy gặp mặt đại biểu cán bộ, hội viên tiêu biểu.',
      [['Tạ Hữu Ngoãn', ['Tỉnh ủy viên', 'Bí thư Huyện ủy']]],
    ],
    [
      'a post of several, printed once before their names',
      'Bí thư Huyện ủy, Chủ tịch HĐND huyện Lò Văn Thuần và các Phó Chủ tịch HĐND huyện Đinh Thị Thoa, Hà Văn Ngạn đồng chủ trì kỳ họp.',
      [
        ['Lò Văn Thuần', ['Bí thư Huyện ủy', 'Chủ tịch HĐND huyện']],
        ['Đinh Thị Thoa', ['Phó Chủ tịch HĐND huyện']],
        ['Hà Văn Ngạn', ['Phó Chủ tịch HĐND huyện']],
      ],
    ],
    [
      'a name that the blank after "đồng chí" was forgotten before',
      'Về dự đại hội có các đồng chí: Đồng chíTrần Bá Lợn – Chuyên viên Ban Dân vận Huyện ủy.',
      [['Trần Bá Lợn', ['Chuyên viên Ban Dân vận Huyện ủy']]],
    ],
    [
      'a speaker for a long row of others',
      'Ông Hồ Sỹ Lượm, Chủ tịch Ủy ban MTTQ tỉnh thay mặt lãnh đạo Tỉnh ủy, HĐND, UBND tỉnh dự và phát biểu tại đại hội.',
      [['Hồ Sỹ Lượm', ['Chủ tịch Ủy ban MTTQ tỉnh']]],
    ],
    [
      'a name after the short word for a city',
      'Tham dự có Phó Chủ tịch Ủy ban MTTQ Việt Nam TP Ngô Khắc Sảng.',
      [['Ngô Khắc Sảng', ['Phó Chủ tịch Ủy ban MTTQ Việt Nam TP']]],
    ],
    [
      'a standing deputy and the body after the comma',
      'Tham dự có các đồng chí: Bế Thị Lam - Phó Trưởng Ban Thường trực, Ban Tuyên giáo và Dân vận Tỉnh ủy.',
      [['Bế Thị Lam', ['Phó Trưởng Ban Thường trực, Ban Tuyên giáo và Dân vận Tỉnh ủy']]],
    ],
    [
      'a post printed twice by mistake, once',
      'Dự hội nghị có ông Trần Khắc Tạo, Ủy viên Ban Thường vụ Đảng ủy, Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch Ủy ban MTTQ xã.',
      [['Trần Khắc Tạo', ['Ủy viên Ban Thường vụ Đảng ủy', 'Chủ tịch Ủy ban MTTQ xã']]],
    ],
  ])('reads %s', (_what, text, guests) => {
    expect(guestsOf(text)).toEqual(guests);
  });

  it('takes nobody from a rite or from the crowd', () => {
    expect(
      guestsOf('Đại biểu tham dự Đại hội tiến hành nghi lễ chào cờ - hát quốc ca - Kim Hoà Bình tại hội trường.'),
    ).toEqual([]);
  });

  it('reads an article that is almost only names and posts', () => {
    const posts = 'Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh';
    const text = `Sáng 27/4/2023, HĐND tỉnh khóa IX khai mạc Kỳ họp thứ 20. Các đồng chí: Phương Thị Lành - ${posts}; Hoàng Văn Tẻ - ${posts}; Nông Đức Kèn - ${posts} đồng chủ trì.`;
    expect(extractArticle(text).attendees.map(({ name }) => name)).toEqual([
      'Phương Thị Lành',
      'Hoàng Văn Tẻ',
      'Nông Đức Kèn',
    ]);
  });
});

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
      'Hôm qua (25-3), Huyện Đoàn Nà Lươn tổ chức liên hoan “Tiếng hát bản Mây” lần II-2010.',
      '2010-03-25',
      'YEAR_IN_TITLE',
    ],
  ])('knows the year of "%s"', (text, value, inferredFrom) => {
    expect(meetingOf(text)?.heldOn).toMatchObject({ value, inferredFrom });
  });

  it('does not take the year of a plan of the same day', () => {
    const text =
      'Ngày 12/10, Hội Làm vườn huyện Nà Lươn tổ chức hội nghị chuyên đề. Thực hiện Kế hoạch số 22/KH-HLV ngày 12/10/2019 của Tỉnh hội.';
    expect(extractArticle(`${text}\n${BODY}`, { publishedOn: '2021-10-14' }).meetings[0]?.heldOn.value).toBe(
      '2021-10-12',
    );
  });
});
