import { describe, expect, it } from '@jest/globals';
import type { DraftAward } from '../draft.js';
import { extractArticle } from '../extract-article.js';

const OPENING =
  'Ngày 12/1/2023, Ủy ban MTTQ Việt Nam huyện Khe Vàng tổ chức Hội nghị tổng kết công tác Mặt trận năm 2022.\n';
const read = (sentences: string): DraftAward[] => extractArticle(`${OPENING}${sentences}`).awards;
/** Form, grantor, groups/individuals and who is named, of each award. */
const told = (sentences: string): string[] =>
  read(sentences).map(({ formPrinted, grantors, recipients, named }) =>
    [
      formPrinted,
      grantors.join(),
      `${recipients.groups ?? '-'}/${recipients.individuals ?? '-'}`,
      named.map(({ name }) => name).join('; '),
    ].join(' | '),
  );

describe('groups in a list that has as many as are counted', () => {
  it.each([
    [
      'people of places, after a colon',
      'Dịp này, Chủ tịch UBND tỉnh tặng Cờ thi đua cho 03 tập thể, đó là: Nhân dân và cán bộ xã Văn Sơn; Nhân dân và cán bộ xã Mường Chà (huyện Nà Lươn); Nhân dân và cán bộ thị trấn Khe Vàng.',
      'Nhân dân và cán bộ xã Văn Sơn; Nhân dân và cán bộ xã Mường Chà; Nhân dân và cán bộ thị trấn Khe Vàng',
    ],
    [
      'bodies with the last joined by "và"',
      'Dịp này, UBND tỉnh tặng Bằng khen cho 3 tập thể, gồm: Hội Nông dân xã Na Hin; Hội LHPN xã Bản Mế và Trường THCS Nậm Lùng.',
      'Hội Nông dân xã Na Hin; Hội LHPN xã Bản Mế; Trường THCS Nậm Lùng',
    ],
    [
      'names that no list of bodies knows, and what they are commended for',
      'Dịp này, UBND huyện tặng giấy khen cho 3 tập thể: Tổ hợp tác Bản Mế, Nhóm Sao Mai và Chi hội Nà Vài đã có thành tích xuất sắc trong phong trào thi đua.',
      'Tổ hợp tác Bản Mế; Nhóm Sao Mai; Chi hội Nà Vài',
    ],
    [
      'after the form and its grantor',
      'Dịp này, 02 tập thể cũng được tặng Bằng khen của Chủ tịch UBND tỉnh là Nhân dân và cán bộ xã Văn Sơn, Nhân dân và cán bộ xã Mường Chà (huyện Nà Lươn).',
      'Nhân dân và cán bộ xã Văn Sơn; Nhân dân và cán bộ xã Mường Chà',
    ],
    [
      'places in brackets, by their numbers, too',
      'Dịp này, ba chi hội (bản Nà Vài, thôn 6, khu phố 2) và 7 hội viên được UBND xã tặng giấy khen.',
      'bản Nà Vài; thôn 6; khu phố 2',
    ],
    [
      'with where they are',
      'Dịp này, 3 tập thể được tặng Bằng khen gồm: Bệnh viện Sao Mai; Trường Đại học Khe Vàng, Bộ Y tế; Công an huyện Nà Lươn, Công an tỉnh.',
      'Bệnh viện Sao Mai; Trường Đại học Khe Vàng, Bộ Y tế; Công an huyện Nà Lươn, Công an tỉnh',
    ],
  ])('are named: %s', (_what, sentence, named) => {
    expect(told(sentence)[0]!.split(' | ').at(-1)).toBe(named);
  });

  it('are not where the list has more or fewer', () => {
    expect(
      told('Dịp này, UBND huyện tặng giấy khen cho 4 tập thể: Tổ hùn vốn Bản Mế, Nhóm Sao Mai và Chi hội Nà Vài.'),
    ).toEqual(['giấy khen | UBND huyện | 4/- | ']);
  });
});

describe('one of those who are counted', () => {
  it('is named by "là 1 trong"', () => {
    expect(
      told('Dịp này, Tỉnh Đoàn Phú Yên vinh dự là 1 trong 28 tập thể được nhận Bằng khen của Trung ương Đoàn.'),
    ).toEqual(['Bằng khen | Trung ương Đoàn | 28/- | Tỉnh Đoàn Phú Yên']);
  });

  it('is no second award in brackets', () => {
    expect(
      told(
        'Dịp này, 17 đơn vị được nhận cờ thi đua của Trung ương Hội (trong đó Hội Nông dân Tuyên Lâm là 1 trong những đơn vị nhận cờ thi đua).',
      ),
    ).toEqual(['cờ thi đua | Trung ương Hội | 17/- | Hội Nông dân Tuyên Lâm']);
  });
});

describe('who receives, and who does not', () => {
  it('is nobody who only takes it in hand for others', () => {
    const sentence = 'Ông Mai Văn Lạc, Chủ tịch Hội Nông dân xã đại diện nhận Bằng khen của UBND tỉnh.';
    expect(told(`Tại hội nghị, ${sentence}`)).toEqual(['Bằng khen | UBND tỉnh | -/- | ']);
    expect(extractArticle(`${OPENING}Ảnh: ${sentence}`).attendees).toEqual([]);
    expect(
      told('Dịp này, ông Mai Văn Lạc, Trưởng Ban Đại diện Hội Người cao tuổi xã nhận Bằng khen của UBND tỉnh.'),
    ).toEqual(['Bằng khen | UBND tỉnh | -/1 | Mai Văn Lạc']);
  });

  it('are those after "cho" where a body is given papers for them', () => {
    expect(told('Dịp này, Ủy ban MTTQ huyện được tặng 4 Bằng khen cho 1 tập thể và 3 cá nhân.')).toEqual([
      'Bằng khen |  | 1/3 | ',
    ]);
  });

  it('are not those whom another verb commends', () => {
    expect(
      told('Dịp này, 1 cá nhân được Trung ương Hội khen thưởng, 3 cá nhân được nhận bằng khen của UBND tỉnh.'),
    ).toContain('bằng khen | UBND tỉnh | -/3 | ');
  });

  it('are counted by the whole, though its parts are named one after the other', () => {
    const whole = 'Thủ tướng tặng Bằng khen cho 2 tập thể, 2 cá nhân có thành tích xuất sắc.';
    const parts =
      'Cụ thể, 2 tập thể được tặng Bằng khen gồm: Bệnh viện Sao Mai; Trường Đại học Khe Vàng.\n2 cá nhân được tặng Bằng khen gồm: ông Mai Văn Lạc, Phó Giám đốc Bệnh viện Sao Mai; bà Hứa Thị Mai, Trưởng khoa Nhi.';
    const [award, ...others] = extractArticle(`Thủ tướng khen tập thể, cá nhân\n${whole}\n${parts}`).awards;
    expect(award).toMatchObject({ grantors: ['Thủ tướng'], recipients: { groups: 2, individuals: 2 } });
    expect(award!.named.map(({ name }) => name)).toEqual([
      'Bệnh viện Sao Mai',
      'Trường Đại học Khe Vàng',
      'Mai Văn Lạc',
      'Hứa Thị Mai',
    ]);
    expect(others).toEqual([]);
  });
});

describe('who grants', () => {
  it('is a council, though its verb has a capital', () => {
    expect(told('Tại hội nghị, Hội đồng thi đua khen thưởng huyện Quyết định tặng giấy khen cho 8 tập thể.')).toEqual([
      'giấy khen | Hội đồng thi đua khen thưởng huyện | 8/- | ',
    ]);
  });

  it('is an association of victims by its whole name', () => {
    expect(told('Dịp này, Hội Nạn nhân chất độc da cam/Điôxin Việt Nam tặng Bằng khen cho 4 cá nhân.')).toEqual([
      'Bằng khen | Hội Nạn nhân chất độc da cam/Điôxin Việt Nam | -/4 | ',
    ]);
  });

  it('is each body for its own form, after "của A và B trao"', () => {
    expect(
      told('Dịp này, 3 cá nhân được nhận bằng khen của Tỉnh đoàn và Huyện đoàn trao giấy khen cho 17 cá nhân.'),
    ).toEqual(['bằng khen | Tỉnh đoàn | -/3 | ', 'giấy khen | Huyện đoàn | -/17 | ']);
  });
});

describe('what was given, told without the meeting', () => {
  const awards = (text: string): unknown[] =>
    extractArticle(text).awards.map(({ recipients, grantors }) => [
      grantors,
      recipients.groups,
      recipients.individuals,
    ]);
  const WORK =
    'Những năm qua, đồng bào các dân tộc trong tỉnh đã đoàn kết, giúp nhau phát triển kinh tế tại địa phương.';

  it('is the news over an article', () => {
    expect(
      awards(`Vinh danh đồng bào dân tộc\nCó 16 tập thể, 60 cá nhân được UBND tỉnh tặng bằng khen.\n${WORK}`),
    ).toEqual([[['UBND tỉnh'], 16, 60]]);
  });

  it('goes on after a decision in the next paragraph', () => {
    const text = `Khen thưởng các chức sắc hỗ trợ công tác chống dịch\nNgày 20-9, UBND tỉnh Tuyên Lâm đã ban hành Quyết định số 354/QĐ-UBND về việc tặng thưởng Bằng khen của Chủ tịch UBND tỉnh đến các tập thể, cá nhân.\nTheo đó, 3 tập thể và 10 cá nhân có thành tích được nhận Bằng khen của UBND tỉnh.\n${WORK}`;
    expect(awards(text)).toEqual([[['UBND tỉnh'], 3, 10]]);
    // The day is the decision's.
    expect(extractArticle(text).meetings).toEqual([]);
  });

  it('goes on with "Ngoài ra" in a paragraph of its own', () => {
    expect(
      told(
        'Tại hội nghị, UBND huyện tặng giấy khen cho 4 tập thể.\nNgoài ra có 5 cá nhân được nhận bằng khen của UBND tỉnh.',
      ),
    ).toContain('bằng khen | UBND tỉnh | -/5 | ');
  });

  it('are counted behind the last group, which is called without them', () => {
    expect(
      told(
        'Dịp này, Hội tặng Giấy khen cho 02 tập thể là: Chi hội Báo Nà Lươn; Chi hội Đài Khe Vàng và 17 hội viên.',
      )[0],
    ).toMatch(/2\/17 \| Chi hội Báo Nà Lươn; Chi hội Đài Khe Vàng$/u);
  });

  it('are people where they are said to be, whatever body one of them heads', () => {
    expect(
      told(
        'Các cá nhân được nhận Kỷ niệm chương gồm: ông Lò Văn Nhay, Chủ tịch Hội đồng chỉ đạo Tạp chí Đất Nà; bà Vi Thị Hờ, Phó Chủ tịch Hội; ông Đinh Văn Sáng, Tổng biên tập.',
      )[0],
    ).toMatch(/-\/3 \| Lò Văn Nhay; Vi Thị Hờ; Đinh Văn Sáng$/u);
  });

  it('are prizes of contests, too', () => {
    expect(told('Dịp này, Ban Tổ chức trao giải cho các thí sinh.').map((each) => each.split(' | ')[0])).toEqual([
      'giải',
    ]);
  });
});
