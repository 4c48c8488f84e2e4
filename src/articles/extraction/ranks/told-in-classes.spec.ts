import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const HELD = 'Hội nghị tổng kết\nSáng 12/1/2021, UBND huyện Nà Lươn tổ chức hội nghị tổng kết công tác năm 2020.';
const read = (text: string, held = HELD) => extractArticle(`${held}\n${text}`, { readOn: '2026-11-27' });
const told = (text: string) =>
  read(text).awards.map(({ formPrinted, recipients: { groups, individuals, households }, named }) =>
    [
      formPrinted,
      [groups, individuals, households].map((count) => count ?? '-').join('/'),
      ...named.map(({ name }) => name),
    ].join(' | '),
  );
const present = (text: string) => read(text).attendees.map(({ name, positions }) => [name, ...positions].join(' | '));

describe('papers counted in pieces', () => {
  it('go one each where all who receive are of one kind', () => {
    expect(
      told('Dịp này, ông Lò Văn Tợn trao 22 bằng khen của Trung ương Hội Nông dân Việt Nam cho các hộ sản xuất giỏi.'),
    ).toEqual(['bằng khen | -/-/22']);
  });

  it('keep the doubt that says so', () => {
    const { awards, doubts } = read('Dịp này, UBND huyện tặng 12 Giấy khen cho các tập thể có thành tích.');
    expect(awards.map(({ recipients, pieces }) => [recipients.groups, pieces])).toEqual([[12, 12]]);
    expect(doubts.map(({ code }) => code)).toContain('COUNT_OF_PIECES');
  });

  it.each([
    ['of two kinds', 'Dịp này, UBND huyện tặng 12 Giấy khen cho các tập thể, cá nhân.', ['Giấy khen | -/-/-']],
    ['told about', 'Dịp này, UBND huyện tặng hơn 12 Giấy khen cho các cá nhân.', ['Giấy khen | -/-/-']],
    [
      'in a row',
      'Dịp này, UBND huyện tặng 2 Cờ thi đua, 12 Giấy khen cho các tập thể.',
      ['Cờ thi đua | -/-/-', 'Giấy khen | -/-/-'],
    ],
    [
      'counted otherwise behind',
      'Dịp này, UBND huyện tặng 16 Giấy khen: 6 cho tập thể, 9 cho cá nhân.',
      ['Giấy khen | -/-/-'],
    ],
  ])('count nobody where they are %s', (_, sentence, awards) => {
    expect(told(sentence)).toEqual(awards);
  });

  it('are quoted with the class that they are of, and handed over by whom the first sentence names', () => {
    const { awards, attendees } = read(
      'Tại hội nghị, ông Lê Văn Tòng, Phó Chủ tịch UBND huyện trao 36 huy chương Kháng chiến của Chủ tịch nước cho các cựu chiến binh. Trong số này có 5 huy chương hạng nhì, 31 huy chương hạng ba.',
    );
    expect(
      awards.map(({ evidence, presenters }) => [
        /trao 36 huy chương/u.test(evidence.quote),
        evidence.quote.slice(-21),
        presenters,
      ]),
    ).toEqual([
      [true, '5 huy chương hạng nhì', ['Lê Văn Tòng']],
      [true, '31 huy chương hạng ba', ['Lê Văn Tòng']],
    ]);
    expect(attendees.map(({ name, roles }) => [name, roles.includes('PRESENTER')])).toEqual([['Lê Văn Tòng', true]]);
  });

  it('are an award of each class that the next sentence tells, where the classes add up', () => {
    const whole =
      'Tại hội nghị, Bộ Chỉ huy Quân sự tỉnh trao 36 huân chương Chiến công của Chủ tịch nước cho các cựu chiến binh.';
    expect(told(`${whole} Trong số này có 5 huân chương hạng nhì, 31 huân chương hạng ba.`)).toEqual([
      'huân chương Chiến công hạng nhì | -/5/-',
      'huân chương Chiến công hạng ba | -/31/-',
    ]);
    expect(told(`${whole} Trong số này có 5 huân chương hạng nhì, 30 huân chương hạng ba.`)).toHaveLength(1);
  });
});

describe('prizes of a contest', () => {
  it('are each called by their own rank', () => {
    expect(
      told(
        'Kết quả, đồng chí Hà Thị Pắn giành giải nhất; 2 giải nhì thuộc về đồng chí Lò Văn Sính và đồng chí Bế Thị Nọi. 3 thí sinh đạt giải ba gồm các đồng chí: Tô Văn Lai, Ma Thị Và và Vi Văn Sáy. Ban Tổ chức còn trao 5 giải khuyến khích cho những thí sinh có phần thi tốt.',
      ),
    ).toEqual([
      'giải nhất | -/1/- | Hà Thị Pắn',
      'giải nhì | -/2/- | Lò Văn Sính | Bế Thị Nọi',
      'giải ba | -/3/- | Tô Văn Lai | Ma Thị Và | Vi Văn Sáy',
      'giải khuyến khích | -/5/-',
    ]);
  });
});

describe('forms', () => {
  it('are called by all that is quoted', () => {
    expect(
      told(
        'Dịp này, Hội Nông dân tỉnh tặng cờ “Đơn vị dẫn đầu phong trào thi đua” cho Hội Nông dân huyện Nà Lươn, tặng bằng khen cho Công an tỉnh.',
      ),
    ).toEqual([
      'cờ “Đơn vị dẫn đầu phong trào thi đua” | 1/-/- | Hội Nông dân huyện Nà Lươn',
      'bằng khen | 1/-/- | Công an tỉnh',
    ]);
  });

  it('are none where they tell what the works of those commended had won', () => {
    expect(
      told(
        'Dịp này, UBND tỉnh tặng bằng khen cho 26 tập thể có nhiều công trình, đề tài được giải thưởng Hội thi sáng tạo kỹ thuật.',
      ),
    ).toEqual(['bằng khen | 26/-/-']);
  });

  it('keep their number where brackets tell which prizes those had won who got them', () => {
    expect(told('Dịp này, Ban Tổ chức tặng Giấy khen cho 9 đội đoạt giải (1 giải nhất, 8 giải nhì).')[0]).toBe(
      'Giấy khen | 9/-/-',
    );
  });
});

describe('who gives the prizes of a contest', () => {
  it('is told once', () => {
    const { awards } = read(
      'Kết quả, đồng chí Hà Thị Pắn giành giải nhất; 2 giải nhì thuộc về đồng chí Lò Văn Sính và đồng chí Bế Thị Nọi. Ban Tổ chức còn trao 5 giải khuyến khích cho những thí sinh có phần thi tốt.',
    );
    expect(awards.map(({ grantors, carriedOver }) => [grantors[0], carriedOver.includes('GRANTOR')])).toEqual([
      ['Ban Tổ chức', true],
      ['Ban Tổ chức', true],
      ['Ban Tổ chức', false],
    ]);
  });
});

describe('what was given at other times', () => {
  it.each([
    'Cũng trong hai năm, các cấp đã khen thưởng 57 tập thể, 214 cá nhân.',
    'Cùng thời gian, huyện có 143 dòng họ học tập; 2 cán bộ Hội được Trung ương Hội Khuyến học Việt Nam tặng Bằng khen.',
    'Với những thành tích ấy, Hội CCB huyện đã vinh dự được UBND tỉnh tặng Cờ thi đua các năm 2018, 2020.',
    'Cuối năm, 36/36 đơn vị đạt tập thể lao động tiên tiến; 2 trường được tặng cờ thi đua của UBND tỉnh.',
    'Năm năm gần đây, đơn vị được Chủ tịch nước tặng Huân chương Bảo vệ Tổ quốc hạng Nhất.',
    'Trong phong trào, Chủ tịch UBND tỉnh tặng 1.204 Bằng khen.',
    '“Học sinh tiêu biểu” là danh hiệu mà mỗi trường học chỉ có một học sinh được chọn tuyên dương.',
  ])('is no award of the meeting: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it('leaves how many they are at least uncounted', () => {
    expect(
      told('Dịp này, 6 gia đình có từ ba người trở lên cùng hiến máu được Hội Chữ thập đỏ huyện tặng giấy khen.'),
    ).toEqual(['giấy khen | -/-/6']);
  });
});

describe('who grants', () => {
  it.each([
    [
      'a Party committee by its standing board',
      'Tại hội nghị, Thường vụ Đảng ủy, Bộ Tư lệnh Quân khu 9 đã tặng Bằng khen cho 16 tập thể.',
      ['Thường vụ Đảng ủy', 'Bộ Tư lệnh Quân khu 9'],
    ],
    [
      'the minister whose ministry the article names',
      'Tại hội nghị, thừa ủy quyền của Bộ trưởng Bộ Ngoại giao, ông Lò Văn Tợn trao Bằng khen của Bộ trưởng cho 5 tập thể.',
      ['Bộ trưởng Bộ Ngoại giao'],
    ],
  ])('is %s', (_, sentence, grantors) => {
    expect(read(sentence).awards.map((award) => award.grantors)).toEqual([grantors]);
  });
});

describe('who was there', () => {
  it.each([
    [
      'judges',
      'Bà Quàng Thị Pính, Trưởng ban Dân vận Huyện ủy nhận xét: Các đội chuẩn bị tốt.',
      'Quàng Thị Pính | Trưởng ban Dân vận Huyện ủy',
    ],
    [
      'informs',
      'Bà Tôn Nữ Hạ Vy, Chủ tịch Công đoàn ngành Y tế thông tin, 600 người đã trực.',
      'Tôn Nữ Hạ Vy | Chủ tịch Công đoàn ngành Y tế',
    ],
    [
      'is at the evening',
      'Chủ tịch UBND huyện Trịnh Ngọc Giao và chừng 420 bà con có mặt trong đêm hội.',
      'Trịnh Ngọc Giao | Chủ tịch UBND huyện',
    ],
  ])('is somebody who %s', (_, sentence, person) => {
    expect(present(sentence)).toEqual([person]);
  });

  it('is whoever hands over by a row of names', () => {
    expect(
      present(
        'Trao thưởng cho các thí sinh có đồng chí Nay Hoàng Phi - Phó Bí thư Huyện ủy và đồng chí Phan Thị Tú - Trưởng Ban Tổ chức Huyện ủy.',
      ),
    ).toEqual(['Nay Hoàng Phi | Phó Bí thư Huyện ủy', 'Phan Thị Tú | Trưởng Ban Tổ chức Huyện ủy']);
  });

  it('says nothing who only hands over for somebody', () => {
    const roles = (text: string) => read(text).attendees.map((each) => each.roles);
    expect(
      roles(
        'Thừa ủy quyền của Chủ tịch nước, Phó Chủ tịch UBND tỉnh Lê Văn Tòng đã trao tặng 6 Huân chương cho các gia đình.',
      ),
    ).toEqual([['PRESENTER']]);
    expect(roles('Thay mặt Ban Tổ chức, ông Lê Văn Tòng cảm ơn các đại biểu.')).toEqual([['SPEAKER']]);
  });

  it.each([
    [
      'is held by a place',
      'Dự hội nghị có ông Lê Văn Tòng, Chủ tịch UBND phường Thạch Cầu; các đồng chí trưởng ban, ngành. Sáng nay, UBND phường Thạch Cầu tổ chức hội nghị.',
      ['Lê Văn Tòng | Chủ tịch UBND phường Thạch Cầu'],
    ],
    ['begins with a place', 'UBND tỉnh Trà Cú Hậu tổ chức lễ.\nTrà Cú Hậu: Tôn vinh 140 người hiến máu. Ảnh: L.Q', []],
  ])('is nobody called like a place that %s', (_, text, expected) => {
    expect(present(text)).toEqual(expected);
  });

  it('is no delegation where the words only give the post of those named', () => {
    const { attendees, delegations } = read(
      'Dự lễ có các đồng chí Ủy viên BTV Tỉnh ủy: Trần Thị Mận - Trưởng Ban Tuyên giáo Tỉnh ủy; Lê Văn Tòng - Giám đốc Công an tỉnh.',
    );
    expect([attendees.map(({ name }) => name), delegations]).toEqual([['Trần Thị Mận', 'Lê Văn Tòng'], []]);
  });
});

describe('the meeting', () => {
  const meeting = (text: string) => {
    const [{ title, place, heldOn } = { title: null, place: null, heldOn: { value: null } }] = extractArticle(text, {
      readOn: '2026-11-27',
    }).meetings;
    return [title, place, heldOn.value];
  };

  it.each([
    [
      'ends before who does something there',
      'Khen thưởng\nSáng 25/8/2025, tại Hội nghị tuyên dương điển hình tiên tiến lần thứ I, giai đoạn 2025 - 2030, UBND phường Hòa An đã khen thưởng 91 cá nhân.',
      ['Hội nghị tuyên dương điển hình tiên tiến lần thứ I, giai đoạn 2025 - 2030', null, '2025-08-25'],
    ],
    [
      'has a place without the day behind it',
      'Đại hội\nĐại hội Thi đua yêu nước Hội Chữ thập đỏ lần thứ VI đã diễn ra tại Hà Nội sáng 23-11-2025.',
      ['Đại hội Thi đua yêu nước Hội Chữ thập đỏ lần thứ VI', 'Hà Nội', '2025-11-23'],
    ],
    [
      'may be the handing over of a decision',
      'Truy tặng\nSáng 26/12/2020, UBND huyện Nà Lươn tổ chức trao quyết định truy tặng danh hiệu “Bà mẹ Việt Nam anh hùng”.',
      ['trao quyết định truy tặng danh hiệu “Bà mẹ Việt Nam anh hùng”', null, '2020-12-26'],
    ],
    [
      'is of the year in which one stage ends and the next begins',
      'Xã Nà Lươn tuyên dương\nSáng 19/8, UBND xã Nà Lươn tổ chức hội nghị tuyên dương điển hình tiên tiến lần thứ I, giai đoạn 2025 - 2030.\nXã khen thưởng các gương của giai đoạn 2020 - 2025.',
      ['hội nghị tuyên dương điển hình tiên tiến lần thứ I, giai đoạn 2025 - 2030', null, '2025-08-19'],
    ],
    [
      'of January lies within its school year',
      'Biểu dương\nChiều ngày 18/01, Phòng Giáo dục và Đào tạo Nà Lươn tổ chức lễ biểu dương giáo viên giỏi năm học 2018-2019.',
      ['lễ biểu dương giáo viên giỏi năm học 2018-2019', null, '2019-01-18'],
    ],
  ])('%s', (_, text, expected) => {
    expect(meeting(text)).toEqual(expected);
  });

  it.each([
    [
      'without a comma behind "vừa qua"',
      'Vừa qua Ban Chỉ đạo vận động hiến máu tình nguyện huyện Nà Lươn tổ chức tôn vinh các tập thể hiến máu năm 2020.',
      ['Ban Chỉ đạo vận động hiến máu tình nguyện huyện Nà Lươn'],
    ],
    [
      'by the standing members of a board',
      'Ngày 10/6/2022, tại Văn phòng Ban Trị sự, Thường trực Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh tổ chức Hội nghị tổng kết.',
      ['Thường trực Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh'],
    ],
  ])('is held %s', (_, sentence, organisers) => {
    expect(
      extractArticle(`Tôn vinh những người hiến máu\n${sentence}`).meetings.map((each) => each.organisers),
    ).toEqual([organisers]);
  });

  it('may stand under a headline that begins with a day of the people', () => {
    const { article } = extractArticle(
      'Ngày hội ở Nà Lươn hôm nay\nNgày 12/11/2022, phường Nà Lươn tổ chức Lễ kỷ niệm 92 năm Ngày thành lập Mặt trận và Ngày hội đại đoàn kết.',
    );
    expect([article.title, article.author]).toEqual(['Ngày hội ở Nà Lươn hôm nay', null]);
  });
});
