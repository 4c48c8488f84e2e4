import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const OPENING =
  'Ngày 12/1/2023, Ủy ban MTTQ Việt Nam huyện Khe Vàng tổ chức Hội nghị tổng kết công tác Mặt trận năm 2022.\n';
/** Form, grantors, groups/individuals/households and who is named, of each award. */
const told = (sentences: string): string[] =>
  extractArticle(`${OPENING}${sentences}`).awards.map(({ formPrinted, grantors, recipients, named }) =>
    [
      formPrinted,
      grantors.join('; '),
      [recipients.groups, recipients.individuals, recipients.households].map((n) => n ?? '-').join('/'),
      named.map(({ name }) => name).join('; '),
    ].join(' | '),
  );

describe('a second number of the same noun, after what the first did', () => {
  it('begins another lot, with the kinds told beside it', () => {
    expect(
      told(
        'Dịp này, UBND huyện Khe Vàng khen thưởng 31 cá nhân hiến máu 5 lần, 12 cá nhân hiến máu 10 lần và 4 tập thể, 6 cá nhân có thành tích xuất sắc trong công tác vận động.',
      ),
    ).toEqual([
      'khen thưởng | UBND huyện Khe Vàng | -/31/- | ',
      'khen thưởng | UBND huyện Khe Vàng | -/12/- | ',
      'khen thưởng | UBND huyện Khe Vàng | 4/6/- | ',
    ]);
    expect(
      told(
        'Dịp này, Đảng ủy xã đã khen thưởng 05 tập thể, 40 đảng viên hoàn thành xuất sắc nhiệm vụ, 9 tập thể hoàn thành tốt nhiệm vụ.',
      ),
    ).toEqual(['khen thưởng | Đảng ủy xã | 5/40/- | ', 'khen thưởng | Đảng ủy xã | 9/-/- | ']);
  });

  it('counts nobody where nothing is told between', () => {
    expect(told('Dịp này, UBND huyện khen thưởng 5 dòng họ, 8 cộng đồng, 3 chi hội.')).toEqual([
      'khen thưởng | UBND huyện | -/-/- | ',
    ]);
  });
});

describe('who is counted', () => {
  it.each([
    ['UBND thành phố tặng bằng khen cho 15 lao động giỏi năm 2022', '-/15/-'],
    ['Một lãnh đạo Ban Giám đốc Công an tỉnh được Chủ tịch nước tặng Huân chương Chiến công hạng Ba', '-/1/-'],
    ['có 14 Mạnh Thường Quân được nhận Bằng ghi nhận tấm lòng vàng của Hội Chữ thập đỏ tỉnh', '-/14/-'],
  ])('%s', (sentence, counts) => {
    expect(told(`Dịp này, ${sentence}.`)).toEqual([expect.stringContaining(` | ${counts} | `)]);
  });

  it('is one union of organisations, and not "the organisations"', () => {
    expect(
      told('Dịp này, Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Liên hiệp các tổ chức hữu nghị tỉnh.'),
    ).toEqual(['Huân chương Lao động hạng Ba | Chủ tịch nước | 1/-/- | Liên hiệp các tổ chức hữu nghị tỉnh']);
  });
});

describe('one award, told in two places', () => {
  it('is the title, its paper and its badge', () => {
    expect(
      told(
        'Dịp này, huyện tổ chức Lễ truy tặng danh hiệu "Bà mẹ Việt Nam anh hùng" cho 2 mẹ.\nTại buổi lễ, thừa ủy quyền của Chủ tịch nước, đồng chí Sầm Văn Kiên, Chủ tịch UBND huyện trao Bằng công nhận Bà mẹ Việt Nam anh hùng cùng Huy hiệu cho thân nhân 2 mẹ.',
      ),
    ).toEqual(['Bằng công nhận Bà mẹ Việt Nam anh hùng cùng Huy hiệu | Chủ tịch nước | -/2/- | ']);
  });

  it('is a sum of groups and people by one number', () => {
    const parts = 'UBND tỉnh tặng Bằng khen cho 2 tập thể, UBND huyện tặng Giấy khen cho 4 tập thể và 5 cá nhân.';
    expect(told(`Có 11 tập thể, cá nhân được khen thưởng.\nDịp này, ${parts}`)).toEqual([
      'Bằng khen | UBND tỉnh | 2/-/- | ',
      'Giấy khen | UBND huyện | 4/5/- | ',
    ]);
    expect(told(`Có 12 tập thể, cá nhân được khen thưởng.\nDịp này, ${parts}`)).toHaveLength(3);
  });

  it('is not a caption’s paper of one body and a number commended by nobody named', () => {
    expect(
      told(
        'Đồng chí Sầm Văn Kiên trao Giấy khen của Hội Nông dân tỉnh cho các tập thể, cá nhân. Ảnh: T.N\nTại hội nghị, có 5 tập thể, 30 cá nhân được khen thưởng vì có thành tích xuất sắc.',
      ),
    ).toEqual(['Giấy khen | Hội Nông dân tỉnh | -/-/- | ', 'khen thưởng |  | 5/30/- | ']);
  });
});

describe('statistics of a paragraph', () => {
  it('go on after "Bên cạnh đó", and end at "Dịp này"', () => {
    expect(
      told(
        'Trong năm qua, các phong trào phát triển đều khắp. Bên cạnh đó, trong phòng chống dịch, có 4 cá nhân và 2 tập thể được UBND tỉnh tặng giấy khen. Dịp này, UBND huyện khen thưởng 12 cá nhân và 7 tập thể.',
      ),
    ).toEqual(['khen thưởng | UBND huyện | 7/12/- | ']);
  });
});

describe('what nothing ties to the meeting', () => {
  const GIVEN = 'Dịp này, UBND huyện tặng Giấy khen cho 3 tập thể, 9 cá nhân.';
  it.each([
    'Những năm qua, Hội luôn quan tâm công tác này. Các xã đã biểu dương 120 hội viên; UBND tỉnh tặng bằng khen cho 12 tập thể.',
    'Công tác thi đua, khen thưởng luôn được quan tâm; Hội đã tặng giấy khen cho 12 tập thể, 45 cá nhân.',
    'Thông qua các phong trào, Hội đã biểu dương 55 cá nhân, 14 tập thể tiêu biểu.',
    'Thông qua các Ngày hội đại đoàn kết ở khu dân cư, đã có 14 tập thể và 55 cá nhân được biểu dương, khen thưởng.',
  ])('is of the past where its words say so: %s', (past) => {
    expect(told(`${past}\n${GIVEN}`)).toEqual(['Giấy khen | UBND huyện | 3/9/- | ']);
  });

  it('was given where its words do not say that it is of the past', () => {
    expect(
      told(
        `Ghi nhận thành tích năm 2023, Trung ương Đoàn tặng cờ cho 5 chi đoàn. Ban Thường vụ Đoàn khối Nà Lươn tặng cờ cho 19 tập thể.\nTại hội nghị, Đoàn Công ty Suối Bạc đã nhận cờ của Trung ương Đoàn.`,
      ),
    ).toContainEqual(expect.stringContaining('Ban Thường vụ Đoàn khối Nà Lươn | 19/'));
  });

  it('was given where no other paragraph tells of the meeting, or where somebody hands it over', () => {
    expect(told('Hội viên đã hiến 300 đơn vị máu. UBND tỉnh tặng Bằng khen cho 12 cá nhân.')).toHaveLength(1);
    expect(
      told(
        `Hội viên đã hiến 300 đơn vị máu. Ông Sầm Văn Kiên, Chủ tịch Hội trao Huân chương Lao động hạng Ba cho Hội Nông dân xã Nà Lươn.\n${GIVEN}`,
      ),
    ).toHaveLength(2);
  });
});

describe('whose award it is', () => {
  it.each([
    ['Đồn Biên phòng trao Kỷ niệm chương của Bộ Tư lệnh BĐBP cho 4 cá nhân', 'Bộ Tư lệnh BĐBP'],
    ['Đồng chí Sầm Văn Kiên thay mặt chi bộ nhận giấy khen tập thể', ''],
    [
      'ông Sầm Văn Kiên đã đọc quyết định của Trung ương Hội Cựu chiến binh Việt Nam về trao kỷ niệm chương chiến sỹ Trường Sơn và trao kỷ niệm chương cho 7 cá nhân',
      'Trung ương Hội Cựu chiến binh Việt Nam',
    ],
  ])('%s', (sentence, grantor) => {
    const [award] = told(`Tại hội nghị, ${sentence}.`);
    expect(award).toContain(` | ${grantor} | `);
  });
});
