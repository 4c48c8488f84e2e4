import { describe, expect, it } from '@jest/globals';
import type { DraftAward } from '../draft.js';
import { extractArticle } from '../extract-article.js';

const OPENING =
  'Ngày 12/1/2023, Ủy ban MTTQ Việt Nam huyện Khe Vàng tổ chức Hội nghị tổng kết công tác Mặt trận năm 2022.\n';
const read = (sentences: string): DraftAward[] => extractArticle(`${OPENING}${sentences}`).awards;
/** Form, grantor, groups/individuals/households, presenters and who is named, of each award. */
const told = (sentences: string): string[] =>
  read(sentences).map(({ form, grantors, recipients, presenters, named }) =>
    [
      form,
      grantors.join(' + '),
      [recipients.groups, recipients.individuals, recipients.households].map((count) => count ?? '-').join('/'),
      presenters.join(),
      named.map(({ name }) => name).join(', '),
    ].join(' | '),
  );

describe('who receives, by name', () => {
  it.each([
    'Hộ Kinh doanh Minh Tâm',
    'hộ kinh doanh Minh Tâm',
    'Công ty Minh Tâm',
    'Hợp tác xã Minh Tâm',
    'hộ gia đình Lò Văn Mây',
  ])('one who is named is none of those counted: %s', (name) => {
    const [award] = read(`Tại hội nghị, UBND huyện tặng Giấy khen cho 3 cá nhân, ${name} vì có thành tích xuất sắc.`);
    expect(award?.recipients).toMatchObject({ individuals: 3, combined: null });
  });

  it.each(['3 cá nhân, hộ kinh doanh', '3 cá nhân và hộ gia đình', '3 Tập thể, Cá nhân'])(
    'two kinds by one number: %s',
    (counted) => {
      const [award] = read(`Tại hội nghị, UBND huyện tặng Giấy khen cho ${counted} tiêu biểu.`);
      expect(award?.recipients).toMatchObject({ individuals: null, combined: 3 });
    },
  );

  it.each([
    [
      'in a list with places in brackets',
      'Dịp này, 3 tập thể nhận Cờ thi đua của UBND tỉnh gồm Trường Mầm non Hoa Ban (xã Nà Lau), Trường Tiểu học Khe Vàng (xã Tân Lạc), Trạm Y tế xã Mường Chà (xã Mường Chà).',
      ['Trường Mầm non Hoa Ban', 'Trường Tiểu học Khe Vàng', 'Trạm Y tế xã Mường Chà'],
    ],
    [
      'before those who are only counted',
      'Bên cạnh đó, 2 tập thể là Hội Nông dân xã Nà Lau, Hội LHPN xã Tân Lạc và 12 cá nhân nhận Bằng khen của UBND tỉnh.',
      ['Hội Nông dân xã Nà Lau', 'Hội LHPN xã Tân Lạc'],
    ],
    [
      'as some of those counted, in the same sentence',
      'Dịp này, UBND xã tặng Giấy khen cho 15 tập thể, 20 cá nhân, trong đó có Chi hội Phụ nữ thôn Đông, Chi bộ thôn Tây.',
      ['Chi hội Phụ nữ thôn Đông', 'Chi bộ thôn Tây'],
    ],
    [
      'as some of those counted, in the next one',
      'Dịp này, Tỉnh đoàn trao Bằng khen cho 45 đội viên. Trong đó xã Nà Lau có 2 em: Lò Thị Mây, lớp 8A và Vàng A Sử, lớp 9B được vinh dự nhận Bằng khen.',
      ['Lò Thị Mây', 'Vàng A Sử'],
    ],
    [
      'as places named by their names alone',
      'Dịp này, UBND xã tặng Giấy khen cho 3 thôn văn hóa tiêu biểu là: Nà Khà, Nà Vài, Đông và 20 hộ gia đình.',
      ['thôn Nà Khà', 'thôn Nà Vài', 'thôn Đông'],
    ],
    [
      'line by line, with what each did',
      'Dịp này, UBND tỉnh tặng Cờ thi đua cho 2 tập thể, gồm:\n1. Văn phòng HĐND và UBND huyện Khe Vàng; đã dẫn đầu phong trào thi đua Khối 01 huyện Khe Vàng;\n2. Ban Quản lý rừng phòng hộ huyện Khe Vàng; đã dẫn đầu phong trào thi đua Khối 04 huyện Khe Vàng.',
      ['Văn phòng HĐND và UBND huyện Khe Vàng', 'Ban Quản lý rừng phòng hộ huyện Khe Vàng'],
    ],
    [
      'in praise that counts them again',
      'Dịp này, có 2 tập thể và 2 cá nhân được trao Bằng khen của UBND tỉnh.\n2 tập thể được khen thưởng gồm: Hội Nông dân xã Nà Lau, Hội LHPN xã Tân Lạc. Hai cá nhân được vinh danh là ông Lò Văn Sính (xã Nà Lau) và bà Hà Thị Tài (xã Tân Lạc).',
      ['Hội Nông dân xã Nà Lau', 'Hội LHPN xã Tân Lạc', 'Lò Văn Sính', 'Hà Thị Tài'],
    ],
  ])('are read %s', (_, sentences, names) => {
    const awards = read(sentences);
    expect(awards).toHaveLength(1);
    expect(awards[0]!.named.map(({ name }) => name)).toEqual(names);
  });

  it.each([
    [
      'a school of whoever receives',
      'Dịp này, UBND huyện tặng Giấy khen cho em Lò Thị Mây, học sinh lớp 8A, Trường THCS Nà Lau.',
    ],
    ['another name in brackets', 'Dịp này, UBND huyện tặng Giấy khen cho đồng chí Lò Thị Mây (Hà Thị Tài).'],
  ])('are not %s', (_, sentences) => {
    expect(told(sentences)).toEqual([expect.stringMatching(/\| -\/1\/- \|.*\| Lò Thị Mây$/u)]);
  });
});

describe('how many receive', () => {
  it.each([
    [
      'of three numbers for groups none',
      'UBND huyện trao Giấy khen cho 41 gia đình, 25 dòng họ, 35 cộng đồng và 5 chi hội.',
      '-/-/41',
    ],
    [
      'of those rescued none',
      'UBND huyện tặng Giấy khen cho nam sinh Trường THCS Nà Lau vì đã cứu sống 4 em nhỏ.',
      '-/-/-',
    ],
    ['of whom it goes to', 'UBND huyện trao tặng Giấy khen đến 2 tập thể và 7 cá nhân.', '2/7/-'],
    ['of who holds a title', 'UBND huyện công nhận 163 Chiến sĩ thi đua cơ sở.', '-/163/-'],
    [
      'of a place and of families',
      'UBND huyện tặng Giấy khen cho thôn Đông và 2 gia đình: ông Lò Văn Sính, bà Hà Thị Tài.',
      '1/-/2',
    ],
  ])('is what the text says: %s', (_, sentence, counts) => {
    expect(told(`Dịp này, ${sentence}`)[0]).toContain(` | ${counts} | `);
  });

  it('is quoted with those who hold a title', () => {
    const [, award] = read(
      'Dịp này, UBND huyện tặng Giấy khen cho 2 tập thể; 5 tập thể và 9 cá nhân Lao động tiên tiến.',
    );
    expect(award!.recipients).toMatchObject({ groups: 5, individuals: 9 });
    expect(award!.evidence.quote).toBe('5 tập thể và 9 cá nhân Lao động tiên tiến');
  });

  it('is told once where a sum and its parts are told', () => {
    expect(
      told(
        'Dịp này, có 9 tập thể và 15 cá nhân được nhận Giấy khen, trong đó: 3 tập thể và 5 cá nhân được UBND huyện tặng Giấy khen, 6 tập thể và 10 cá nhân được Ủy ban MTTQ huyện tặng Giấy khen.',
      ),
    ).toEqual([
      'CERTIFICATE_OF_COMMENDATION | UBND huyện | 3/5/- |  | ',
      'CERTIFICATE_OF_COMMENDATION | Ủy ban MTTQ huyện | 6/10/- |  | ',
    ]);
  });

  it('is not hidden by a title that stands in the headline only', () => {
    const { awards } = extractArticle(
      'Hơn 480 triệu đồng ủng hộ các quỹ\n\nDịp này, LĐLĐ huyện đã khen thưởng 59 tập thể, cá nhân, đồng thời tuyên dương 24 gương sáng.',
    );
    expect(awards.map(({ recipients }) => recipients.combined)).toEqual([59, 24]);
  });
});

describe('who grants and who hands over', () => {
  it.each([
    [
      'the owner of pieces in a row',
      'Dịp này, LĐLĐ tỉnh trao 02 Cờ thi đua, 23 Bằng khen của Tổng LĐLĐ Việt Nam cho các tập thể.',
      ['EMULATION_FLAG | Tổng LĐLĐ Việt Nam | -/-/- |  | ', 'CERTIFICATE_OF_MERIT | Tổng LĐLĐ Việt Nam | -/-/- |  | '],
    ],
    [
      'not the committee of the ceremony',
      'Dịp này, Ban tổ chức trao Kỷ niệm chương “Vì sự nghiệp nhân đạo” cho 3 cá nhân.',
      ['COMMEMORATIVE_MEDAL |  | -/3/- |  | '],
    ],
    [
      'whom somebody stands for, without "của"',
      'Tại hội nghị, ông Lò Văn Sính, Phó Chủ tịch HĐND tỉnh, thừa ủy quyền Chủ tịch nước, trao Huân chương Lao động hạng Ba cho Hội Nông dân tỉnh.',
      ['ORDER | Chủ tịch nước | 1/-/- | Lò Văn Sính | Hội Nông dân tỉnh'],
    ],
    [
      'somebody after the form',
      'Dịp này, Hội Người mù tỉnh vinh dự đón nhận Bằng khen của Thủ tướng Chính phủ do đồng chí Lò Văn Sính, Phó Chủ tịch UBND tỉnh trao tặng.',
      ['CERTIFICATE_OF_MERIT | Thủ tướng Chính phủ | 1/-/- | Lò Văn Sính | Hội Người mù tỉnh'],
    ],
    [
      'nobody who only signs',
      'Chủ tịch UBND tỉnh Lò Văn Sính vừa ký Quyết định số 45/QĐ-UBND về việc tặng Bằng khen cho 8 cá nhân.',
      ['CERTIFICATE_OF_MERIT | Chủ tịch UBND tỉnh | -/8/- |  | '],
    ],
    [
      'of praise that is itself handed over',
      'Dịp này, Tỉnh đoàn trao khen thưởng của Trung ương Đoàn cho 2 chi đoàn.',
      ['OTHER_RECOGNITION | Trung ương Đoàn | 2/-/- |  | '],
    ],
  ])('is %s', (_, sentence, awards) => {
    expect(told(sentence)).toEqual(awards);
  });
});

describe('a school, and where somebody belongs', () => {
  const teacher = 'UBND tỉnh | -/1/- |  | Lò Thị Mai';
  it.each([
    'Trường THPT chuyên Hà Huy Giáp',
    'Trường THPT Hoa Ban',
    'Trường chuyên Lê Hồng Sơn',
    'Đoàn Trường Đại học Y Dược Nà Lươn',
  ])('behind a dash receive nothing: %s', (school) => {
    expect(told(`Tại hội nghị, UBND tỉnh tặng Bằng khen cho cô giáo Lò Thị Mai - ${school}.`)).toEqual([
      `CERTIFICATE_OF_MERIT | ${teacher}`,
    ]);
  });

  it('in brackets are nobody of the family name Y', () => {
    expect(
      told(
        'Tại hội nghị, bạn Lò Thị Mai (Trường Đại học Y Dược Nà Lươn) và bạn Lý Văn Tư (Huyện đoàn Nà Lau) được Tỉnh đoàn tặng Bằng khen.',
      ),
    ).toEqual(['CERTIFICATE_OF_MERIT | Tỉnh đoàn | -/2/- |  | Lò Thị Mai, Lý Văn Tư']);
  });

  it('and whoever gives besides behind a semicolon gives', () => {
    const [award] = read(
      'Giám đốc Sở A Nà Lươn tặng giấy khen cho em Tư; Hội Cựu giáo chức tỉnh thưởng 2.000.000 đồng.',
    );
    expect(award?.named ?? []).toEqual([]);
  });
});

describe('a list parted by semicolons', () => {
  it('gives all but the one whose own award stands in brackets to the verb at its end', () => {
    const awards = told(
      'Tại hội nghị, Nà Lươn có 4 người được tuyên dương, gồm: ông Lò Văn Tư, Chủ tịch Hội xã Nà Lau (người duy nhất được nhận bằng khen của Thủ tướng Chính phủ); bà Lò Thị Mai, Chủ tịch Hội xã Tân Lạc; ông Lý Văn Bền, Chi hội trưởng thôn Đông và bà Lý Thị Thoa, Chi hội trưởng thôn Tây được tặng bằng khen của Trung ương Hội Nông dân Việt Nam.',
    );
    expect(awards).toContain(
      'CERTIFICATE_OF_MERIT | Trung ương Hội Nông dân Việt Nam | -/3/- |  | Lò Thị Mai, Lý Văn Bền, Lý Thị Thoa',
    );
    expect(awards).toContain('CERTIFICATE_OF_MERIT | Thủ tướng Chính phủ | -/1/- |  | Lò Văn Tư');
  });
});
