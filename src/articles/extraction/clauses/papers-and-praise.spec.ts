import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/1/2023, Hội Nông dân huyện Nà Lươn tổ chức Hội nghị tổng kết công tác Hội năm 2022.';
const read = (text: string, lead = `${LEAD}\n`): ReturnType<typeof extractArticle> => extractArticle(`${lead}${text}`);
/** Form, grantors, and groups, individuals, households. */
const awards = (text: string, lead?: string): unknown[] =>
  read(text, lead).awards.map(({ form, grantors, recipients: { groups, individuals, households } }) => [
    form,
    grantors,
    [groups, individuals, households],
  ]);
const MERIT = 'CERTIFICATE_OF_MERIT';
const COMMENDATION = 'CERTIFICATE_OF_COMMENDATION';
const NONE = [null, null, null];

describe('papers that are given by a verb behind them', () => {
  it.each([
    ['đã có 43 Bằng khen của UBND tỉnh và Hội LHPN tỉnh được trao cho 4 tập thể, 39 cá nhân', 2],
    ['có 43 Bằng khen của UBND tỉnh được tặng cho 4 tập thể và 39 cá nhân', 1],
    ['43 Bằng khen của UBND tỉnh đã được trao tặng 4 tập thể, 39 cá nhân', 1],
    ['Bằng khen của UBND tỉnh được trao cho bốn tập thể, 39 cá nhân', 1],
    ['có 43 Bằng khen được UBND tỉnh trao cho 4 tập thể, 39 cá nhân', 1],
    ['có 43 Bằng khen của UBND tỉnh trao cho 4 tập thể, 39 cá nhân', 1],
  ])('%s', (words, grantors) => {
    const [award, ...more] = read(`Tại hội nghị, ${words} có thành tích xuất sắc.`).awards;
    expect(more).toEqual([]);
    expect(award).toMatchObject({ form: MERIT, recipients: { groups: 4, individuals: 39 } });
    expect(award!.grantors).toHaveLength(grantors);
    expect(award!.grantors[0]).toBe('UBND tỉnh');
  });

  it('are handed over by whoever stands between', () => {
    const [award] = read(
      'Tại hội nghị, 5 Bằng khen của UBND tỉnh được đồng chí Lò Văn Long, Chủ tịch UBND tỉnh trao cho 5 cá nhân.',
    ).awards;
    expect(award).toMatchObject({
      presenters: ['Lò Văn Long'],
      grantors: ['UBND tỉnh'],
      recipients: { individuals: 5 },
    });
  });

  it('are each their own where each has its verb', () => {
    expect(
      awards(
        'Tại hội nghị, 4 Bằng khen của UBND tỉnh được trao cho 4 tập thể, 9 Giấy khen của UBND huyện được trao cho 9 cá nhân.',
      ),
    ).toEqual([
      [MERIT, ['UBND tỉnh'], [4, null, null]],
      [COMMENDATION, ['UBND huyện'], [null, 9, null]],
    ]);
  });

  it('count nobody where two forms go to the same people', () => {
    expect(
      awards('Tại hội nghị, 4 Bằng khen của UBND tỉnh và 9 Giấy khen của UBND huyện được trao cho 13 cá nhân.'),
    ).toEqual([
      [MERIT, ['UBND tỉnh'], NONE],
      [COMMENDATION, ['UBND huyện'], NONE],
    ]);
  });

  it.each(['sẽ được trao', 'chưa được trao', 'được đề nghị tặng'])('are none where they "%s"', (verb) => {
    expect(awards(`Tại hội nghị, 43 Bằng khen của UBND tỉnh ${verb} cho 4 tập thể.`)).toEqual([]);
  });
});

describe('who receives', () => {
  it.each([
    ['tặng Bằng khen 9 chiến sĩ thi đua', [null, 9, null]],
    ['tặng Bằng khen cho 9 chiến sĩ thi đua và 3 tập thể lao động xuất sắc', [3, 9, null]],
    ['tặng Bằng khen cho chín chiến sĩ thi đua cơ sở', [null, 9, null]],
  ])('is told by a title: %s', (words, counts) => {
    expect(awards(`Dịp này, UBND tỉnh ${words}.`)).toEqual([[MERIT, ['UBND tỉnh'], counts]]);
  });

  it('is the holder of a title that is given by a verb of its own', () => {
    expect(awards('Dịp này, UBND tỉnh tặng Bằng khen cho 3 tập thể, tặng 9 Chiến sĩ thi đua cấp tỉnh.')).toEqual([
      [MERIT, ['UBND tỉnh'], [3, null, null]],
      ['EMULATION_TITLE', ['UBND tỉnh'], [null, 9, null]],
    ]);
  });

  it('is parted where others receive the second paper', () => {
    expect(
      awards('Dịp này, UBND tỉnh tặng Bằng khen cho 4 tập thể và 9 cá nhân được nhận Giấy khen của UBND huyện.'),
    ).toEqual([
      [MERIT, ['UBND tỉnh'], [4, null, null]],
      [COMMENDATION, ['UBND huyện'], [null, 9, null]],
    ]);
  });

  it.each([
    '30 hộ gia đình nhận giấy khen của UBND huyện danh hiệu gia đình tiêu biểu năm 2022',
    '30 hộ gia đình được tặng giấy khen của UBND huyện về danh hiệu gia đình tiêu biểu năm 2022',
    'UBND huyện tặng giấy khen danh hiệu gia đình tiêu biểu cho 30 hộ gia đình',
  ])('gets one paper, whose title tells what for: %s', (words) => {
    expect(awards(`Dịp này, ${words}.`)).toEqual([[COMMENDATION, ['UBND huyện'], [null, null, 30]]]);
  });

  it('is counted by the title of the meeting where the next sentence names some of them', () => {
    expect(
      awards(
        'Chiều 20/4, Liên đoàn Lao động thành phố Nà Lươn tổ chức khen thưởng đột xuất cho 2 công đoàn cơ sở và 4 đoàn viên công đoàn có thành tích.\n\n2 công đoàn cơ sở được khen thưởng là công đoàn phường An Mý và công đoàn Ban Quản lý chợ. 4 đoàn viên thuộc các công đoàn phường.',
        '',
      ),
    ).toEqual([['OTHER_RECOGNITION', ['Liên đoàn Lao động thành phố Nà Lươn'], [2, 4, null]]]);
  });

  it('is told by a number of papers where one kind alone receives, one each, and not by about a number', () => {
    expect(awards('Dịp này, UBND tỉnh trao tặng 96 kỷ niệm chương cho cá nhân có cống hiến.')).toEqual([
      ['COMMEMORATIVE_MEDAL', ['UBND tỉnh'], [null, 96, null]],
    ]);
    const { awards: told } = read(
      'UBND huyện trao 2 cờ thi đua, hơn 80 bằng khen, giấy khen cho các tập thể, cá nhân.',
    );
    expect(told.map(({ form, pieces, recipients }) => [form, pieces, recipients.groups])).toEqual([
      ['EMULATION_FLAG', 2, null],
      [MERIT, null, null],
      [COMMENDATION, null, null],
    ]);
  });
});

describe('praise and papers', () => {
  const BODY = 'Dịp này, Ban Thường vụ Huyện đoàn Nà Lươn đã khen thưởng 9 chi đoàn tiêu biểu và 13 đoàn viên.';

  it('are two where the paper went to some of those praised', () => {
    expect(
      awards(
        `Lãnh đạo dự lễ. Ảnh: Lò Văn\nBan Thường vụ Huyện đoàn Nà Lươn tặng giấy khen cho 9 chi đoàn tiêu biểu. Ảnh: Lò Văn\n${BODY}`,
      ),
    ).toEqual([
      [COMMENDATION, ['Ban Thường vụ Huyện đoàn Nà Lươn'], [9, null, null]],
      ['OTHER_RECOGNITION', ['Ban Thường vụ Huyện đoàn Nà Lươn'], [null, 13, null]],
    ]);
  });

  it.each([
    'Đại hội cũng đã tổ chức tuyên dương, khen thưởng các tập thể, cá nhân điển hình',
    'Hội nghị đã tiến hành khen thưởng các tập thể, cá nhân có thành tích',
    'Tại hội nghị, đã tổ chức khen thưởng cho các tập thể, cá nhân',
  ])('by the meeting itself count nobody: %s', (words) => {
    expect(awards(`${words}.`)).toEqual([['OTHER_RECOGNITION', [], NONE]]);
    expect(awards(`${words}. Tại đây, Báo Nà Lươn đã được UBND tỉnh tặng bằng khen.`)).toHaveLength(2);
  });

  it.each(['Hội nghị đã biểu dương các tập thể, cá nhân', 'Hội nghị sẽ tổ chức khen thưởng các tập thể, cá nhân'])(
    'are none in a speech or a plan: %s',
    (words) => {
      expect(awards(`${words}.`)).toEqual([]);
    },
  );

  it('shown to other receivers by two captions are two awards', () => {
    expect(
      awards(
        '\nLãnh đạo UBND huyện trao giấy khen cho các tập thể có thành tích xuất sắc.\n\nPhong trào xây dựng đời sống văn hóa được nhân dân hưởng ứng, góp phần phát triển kinh tế của địa phương.\n\nLãnh đạo huyện Nà Lươn trao giấy khen cho 80 gia đình văn hóa tiêu biểu.',
      ),
    ).toEqual([
      [COMMENDATION, [], NONE],
      [COMMENDATION, [], [null, null, 80]],
    ]);
  });

  it('of people of a body are not given to the body', () => {
    const { awards: told } = read(
      'Tại buổi lễ, Hội LHTN tỉnh trao Giải thưởng 15-10 cho 20 cán bộ Hội tiêu biểu.\n\nHội LHTN tỉnh trao Giải thưởng 15-10 cho các cán bộ Hội tiêu biểu. Ảnh: L.V',
    );
    expect(told.map(({ recipients, named }) => [recipients.groups, recipients.individuals, named])).toEqual([
      [null, 20, []],
    ]);
  });

  it('tell by a caption who was commended', () => {
    expect(awards('Các đơn vị tập thể và cá nhân đã được Tỉnh hội khen thưởng')).toEqual([
      ['OTHER_RECOGNITION', ['Tỉnh hội'], NONE],
    ]);
  });
});

describe('guests and kinds', () => {
  const guests = (text: string): [string, string[]][] =>
    read(text).attendees.map(({ name, positions }) => [name, positions]);

  it('are told of a delegation', () => {
    expect(guests('Về tổ chức Đoàn có đồng chí Lò Đắc Thắng - Bí thư Đoàn xã.')).toEqual([
      ['Lò Đắc Thắng', ['Bí thư Đoàn xã']],
    ]);
    expect(
      guests(
        'Về tham gia hội nghị đại diện Phòng Nội vụ - Thường trực hội đồng TĐKT huyện có Đ/c Đào Việt Hoa – P.trưởng phòng Nội vụ huyện; 13 Chủ tịch UBND xã.',
      ),
    ).toEqual([['Đào Việt Hoa', ['P.trưởng phòng Nội vụ huyện']]]);
  });

  it('do something together with others', () => {
    expect(
      guests('Tại buổi lễ, bà Lò Thị Hồng - Chủ tịch Hội LHPN huyện cùng các đại biểu đã ôn lại truyền thống của Hội.'),
    ).toEqual([['Lò Thị Hồng', ['Chủ tịch Hội LHPN huyện']]]);
  });

  it('are not those through whom money was raised', () => {
    expect(
      guests(
        'Hội khánh thành cầu do ông Lê Minh Hiến, nguyên Chủ tịch Hội Nông dân tỉnh thông qua bà Mai Thị Hạnh, vận động Ngân hàng hỗ trợ.',
      ),
    ).toEqual([]);
  });

  it.each([
    ['Hội nghị đánh giá giữa nhiệm kỳ thực hiện nghị quyết Đại hội', 'INTERIM_REVIEW'],
    ['hội nghị đánh giá hoạt động công đoàn 9 tháng đầu năm', 'INTERIM_REVIEW'],
    ['hội nghị lần thứ ba, khóa I nhiệm kỳ 2025 - 2030 nhằm tổng kết công tác Mặt trận năm 2025', 'YEAR_END_REVIEW'],
    ['hội nghị lần thứ ba, khóa I nhiệm kỳ 2025 - 2030', 'SESSION'],
  ])('%s', (title, kind) => {
    expect(
      read(`Ngày 9/1/2026, Ủy ban MTTQ xã Nà Lươn tổ chức ${title}.`, '').meetings.map((each) => each.kind),
    ).toEqual([kind]);
  });
});
