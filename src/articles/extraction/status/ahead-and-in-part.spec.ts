import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/1/2023, UBND huyện Nà Lươn tổ chức Hội nghị tổng kết công tác năm 2022.';
const awards = (text: string) => extractArticle(text).awards;
const after = (text: string) => awards(`${LEAD}\n${text}`);

describe('meetings that are still to come', () => {
  it.each([
    'Dự kiến từ ngày 25 - 27/11, Ủy ban MTTQ tỉnh Nà Lươn sẽ tổ chức Hội nghị biểu dương trưởng ban công tác mặt trận giai đoạn 2017 - 2022.',
    'Hội LHPN tỉnh Nà Lươn cho biết, Hội sẽ tổ chức họp mặt truyền thống. Phối hợp Sở Văn hóa tổ chức Hội thao Phụ nữ tỉnh lần thứ V năm 2020.',
    'Theo đó, Hội LHPN huyện sẽ phân công 30 cán bộ: tuyên truyền về ngày Tết; chủ trì tổ chức Hội thi “Mâm cỗ quê” với 9 đội.',
  ])('%s', (text) => expect(extractArticle(text).meetings).toEqual([]));

  it.each([
    'Ngày 12/5/2021, tại nơi sẽ xây trường mới, Hội Nông dân xã Nà Lươn tổ chức hội nghị tổng kết công tác năm 2020.',
    'Để chuẩn bị cho đại hội sẽ diễn ra vào tháng 6, sáng 12/5/2021, Hội Nông dân xã Nà Lươn tổ chức hội nghị lấy ý kiến.',
  ])('but not %s', (text) => expect(extractArticle(text).meetings[0]?.heldOn.value).toBe('2021-05-12'));

  it('those who are to be praised, told once more', () => {
    const text = 'Hội nghị sẽ biểu dương 90 đại biểu. Trong 90 đại biểu được biểu dương lần này có 40 đại biểu là nữ.';
    expect(awards(text).map(({ status }) => status)).toEqual(['PROPOSED']);
  });
});

describe('meetings', () => {
  it('a session that "đã họp ngày …"', () => {
    const text =
      'Thực hiện Chương trình làm việc toàn khóa, Hội nghị lần thứ 11 Ủy ban MTTQ Việt Nam tỉnh Nà Lươn, nhiệm kỳ 2014 – 2019 đã họp ngày 11 tháng 01 năm 2019 tại thành phố Bản Đông.';
    expect(extractArticle(text).meetings[0]).toMatchObject({
      title: 'Hội nghị lần thứ 11 Ủy ban MTTQ Việt Nam tỉnh Nà Lươn, nhiệm kỳ 2014 – 2019',
      heldOn: { value: '2019-01-11' },
    });
  });

  it('a contest that has just ended, and the round before it', () => {
    const text =
      'Hội thi Nhà nông đua tài tỉnh Nà Lươn lần thứ V năm 2022 vừa kết thúc tại TP. Bản Đông.\nTrước đó, ngày 16-8-2022, Hội Nông dân tỉnh phối hợp với UBND huyện Tuyên Lâm tổ chức Hội thi Nhà nông đua tài khu vực III.';
    expect(extractArticle(text).meetings).toMatchObject([
      { title: 'Hội thi Nhà nông đua tài tỉnh Nà Lươn lần thứ V năm 2022', heldOn: { value: null } },
    ]);
  });

  it('a contest is one on a day', () => {
    const contest = 'tổ chức cuộc thi tìm hiểu pháp luật';
    const held = extractArticle(`Ngày 2/3/2021, Hội Nông dân tỉnh Nà Lươn ${contest}.`).meetings;
    expect(held.map(({ title }) => title)).toEqual(['cuộc thi tìm hiểu pháp luật']);
    expect(extractArticle(`Hội Nông dân tỉnh Nà Lươn đã ${contest} và thu hút nhiều hội viên.`).meetings).toEqual([]);
  });
});

describe('some of those told', () => {
  it.each([
    ['Trong 5 đại biểu, ông Lò Văn Nhất được nhận Bằng khen của UBND tỉnh.', { individuals: 1 }, ['Lò Văn Nhất']],
    [
      'Trong 5 cá nhân được tuyên dương, bà Bế Thị Hai và ông Vi Văn Ba được tặng Bằng khen của UBND tỉnh.',
      { individuals: 2 },
      ['Bế Thị Hai', 'Vi Văn Ba'],
    ],
    ['Trong 8 chi hội, Chi hội Bản Đông được UBND huyện tặng Giấy khen.', { groups: 1 }, ['Chi hội Bản Đông']],
    ['Trong 5 cá nhân của Hội Nông dân xã được tặng Bằng khen của UBND tỉnh có 2 nữ.', { individuals: 5 }, []],
  ])('%s', (text, recipients, names) => {
    const [award] = after(`Dịp này, ${text.charAt(0).toLowerCase()}${text.slice(1)}`);
    expect(award).toMatchObject({ recipients });
    expect(award?.named.map(({ name }) => name)).toEqual(names);
  });

  it('those of one place are among all', () => {
    const text =
      'Ngày 24/6/2023, Tỉnh đoàn Nà Lươn tổ chức Liên hoan “Thanh niên tiên tiến”. Liên hoan năm nay tuyên dương 165 đại biểu. Riêng huyện Bản Đông có 20 điển hình được tuyên dương tại liên hoan.';
    expect(awards(text)).toMatchObject([{ recipients: { individuals: 165 } }]);
  });

  it('groups, and then people, of one giver in two sentences', () => {
    const text =
      '2 tập thể được Thủ tướng Chính phủ tặng Bằng khen: 1. Ủy ban MTTQ tỉnh Nà Lươn; 2. Đài Phát thanh và Truyền hình tỉnh. 2 cá nhân được Thủ tướng Chính phủ tặng Bằng khen: 1. Ông Lò Văn Nhất - Phó Bí thư Tỉnh ủy; 2. Bà Bế Thị Hai - Giám đốc Sở Y tế.';
    expect(awards(text)).toMatchObject([{ recipients: { groups: 2, individuals: 2 } }]);
  });
});

describe('kinds and classes', () => {
  it.each(['Câu lạc bộ, tổ, đội, nhóm tiêu biểu huyện Nà Lươn', 'Chi hội, tổ hội xuất sắc'])(
    '"%s" names no group',
    (whom) => {
      const [award] = after(`Dịp này, UBND huyện tặng Giấy khen cho ${whom}.`);
      expect(award).toMatchObject({ recipients: { groups: null, unspecified: true }, named: [] });
    },
  );

  it('a club that is named is one', () => {
    const [award] = after('Dịp này, UBND huyện tặng Giấy khen cho Câu lạc bộ Nà Lươn và Chi hội Bản Đông.');
    expect(award).toMatchObject({ recipients: { groups: 2 } });
  });

  it('a class by its number', () => {
    const text =
      'Phó Chủ tịch UBND tỉnh Lò Văn Nhất trao Huân chương Lao động hạng Ba cho đồng chí Bế Văn Hai.\nDịp này, ông Bế Văn Hai - Chủ tịch Hội Nông dân tỉnh đã vinh dự được nhận Huân chương Lao động hạng 3 của Chủ tịch nước.';
    expect(awards(text)).toHaveLength(1);
  });
});

describe('statistics', () => {
  it.each([
    'Thông qua ngày hội, Ủy ban Mặt trận Tổ quốc Việt Nam các cấp đã thăm hỏi 120 gia đình; tôn vinh, biểu dương 218 tập thể, cá nhân.',
    'Qua đó đã tuyên dương 12.300 cá nhân điển hình.',
  ])('%s', (text) => expect(after(text)).toEqual([]));
});

describe('prizes', () => {
  const prizes = (text: string) =>
    after(text).map(({ formPrinted, recipients: { groups, individuals }, named }) => [
      formPrinted,
      groups,
      individuals,
      named.map(({ name }) => name),
    ]);

  it('teams of several places', () => {
    const text =
      'Theo đó, 2 đội thi đến từ Hội Nông dân các xã: Sơn Mây và Hòa Cốc đạt giải nhất. Các đội đến từ các xã: An Cảnh, Đông Kim… đạt giải ba.';
    expect(prizes(text)).toEqual([
      ['giải nhất', 2, null, ['Hội Nông dân xã Sơn Mây', 'Hội Nông dân xã Hòa Cốc']],
      ['giải ba', null, null, []],
    ]);
  });

  it('places that share their level', () => {
    const text = 'Ban Tổ chức đã trao giải Nhất cho TP.Bản Đông, giải Nhì thuộc về huyện Sơn Mây và Hòa Cốc.';
    expect(prizes(text)).toEqual([
      ['giải Nhất', 1, null, ['TP.Bản Đông']],
      ['giải Nhì', 2, null, ['huyện Sơn Mây', 'huyện Hòa Cốc']],
    ]);
  });

  it('how a contest ended', () => {
    const text =
      'Kết thúc cuộc thi, thí sinh Lò Thị Bưởi, ngụ xã Hòa Cốc, với ý tưởng “Rau trong vườn nhà” đoạt giải nhất.';
    expect(prizes(text)).toEqual([['giải nhất', null, 1, ['Lò Thị Bưởi']]]);
  });

  it('winners who are commended', () => {
    const text =
      'Kết quả, Hội Nông dân huyện khen thưởng 2 cá nhân đoạt giải Nhất mỗi đợt thi gồm: Lò Thị Nhất (Bản Đông, đợt 1) và Bế Thị Hai (Bản Tây, đợt 2).';
    expect(prizes(text)).toEqual([['khen thưởng', null, 2, ['Lò Thị Nhất', 'Bế Thị Hai']]]);
  });

  it.each([
    'Các đội đạt giải nhất sẽ tham gia hội thi cấp tỉnh.',
    'Đội của thôn Đông Kim từng đạt giải nhất.',
    'Các đội đạt giải nhất được tặng hoa.',
  ])('none in "%s"', (text) => expect(prizes(text)).toEqual([]));
});

it('a hamlet is named with its commune', () => {
  const text =
    'UBND tỉnh tặng Bằng khen cho 2 tập thể và 1 cá nhân của huyện. Cụ thể, 2 tập thể được tặng Bằng khen gồm: Nhân dân và cán bộ xóm 6, xã Hòa Cốc; Nhân dân và cán bộ xóm 6, xã Sơn Mây. 1 cá nhân được tặng Bằng khen là ông Lò Văn Nhất.';
  expect(after(text)[0]?.named.map(({ name }) => name)).toContain('Nhân dân và cán bộ xóm 6, xã Hòa Cốc');
});

describe('names and marks', () => {
  it('who stands where in a picture', () => {
    const shown = (caption: string) =>
      after(`Ảnh: ${caption}\n${caption}`).map(({ named }) => named.map(({ name }) => name));
    expect(shown('Khánh An (thứ 2 từ trái sang) nhận bằng khen của UBND tỉnh')).toEqual([['Khánh An']]);
    expect(shown('Ông Lò Văn Nhất và Khánh An (bìa phải) nhận bằng khen của UBND tỉnh')).toEqual([
      ['Lò Văn Nhất', 'Khánh An'],
    ]);
    expect(shown('Bản Đông (giữa) là xã về đích nông thôn mới')).toEqual([]);
  });

  it('a shortened deputy of a committee', () => {
    const text = `${LEAD}\nTham dự có Ông Vi Văn Nhất – P. Ban Dân vận Tỉnh ủy, ông Hồ Văn Hai – PGĐ Sở Nội vụ.`;
    expect(extractArticle(text).attendees.map(({ positions }) => positions)).toEqual([
      ['P. Ban Dân vận Tỉnh ủy'],
      ['PGĐ Sở Nội vụ'],
    ]);
  });

  it('no outlet is called by a degree, and no author by a line under a picture', () => {
    const text = `${LEAD}\n\nPGS-TS Lò Văn Nhất, Hiệu trưởng Trường Đại học Nà Lươn phát biểu tại chương trình họp mặt\n\nHội nghị UBND huyện Nà Lươn`;
    expect(extractArticle(text).article).toMatchObject({ author: null, outlet: null });
  });
});

describe('what a meeting was for and how it opened or closed', () => {
  it('a session that reviews a year, told in the next sentence', () => {
    const text =
      'Ngày 22/1, UBMTTQVN tỉnh Nà Lươn đã tổ chức Hội nghị lần thứ 2, khóa IX, nhiệm kỳ 2014-2019. Hội nghị nhằm tổng kết công tác mặt trận năm 2014, triển khai nhiệm vụ năm 2015.';
    expect(extractArticle(text).meetings[0]).toMatchObject({
      kind: 'YEAR_END_REVIEW',
      heldOn: { value: '2015-01-22' },
    });
  });

  it.each([
    [
      'Ngày 25/9/2024, Hội Nông dân tỉnh Nà Lươn tổ chức bế mạc Hội thi cán bộ Hội giỏi năm 2024.',
      'Hội thi cán bộ Hội giỏi năm 2024',
      'Hội Nông dân tỉnh Nà Lươn',
    ],
    [
      'Ngày 10/1/2024, Hội Nông dân tỉnh Nà Lươn tổng kết và trao thưởng cuộc thi trực tuyến tìm hiểu Nghị quyết Đại hội.',
      'tổng kết và trao thưởng cuộc thi trực tuyến tìm hiểu Nghị quyết Đại hội',
      'Hội Nông dân tỉnh Nà Lươn',
    ],
  ])('%s', (text, title, organiser) =>
    expect(extractArticle(text).meetings[0]).toMatchObject({ title, organisers: [organiser] }),
  );
});
