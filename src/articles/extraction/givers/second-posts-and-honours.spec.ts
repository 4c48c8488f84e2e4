import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const OPENING = 'Chiều 6/1/2021, UBND tỉnh Khe Vàng tổ chức lễ trao tặng các hình thức khen thưởng.';
const told = (text: string): string[] =>
  extractArticle(`${OPENING}\n\n${text}`).awards.map(({ formPrinted, grantors, presenters, recipients, named }) =>
    [
      `${formPrinted} of ${grantors.join(' & ') || 'nobody'}`,
      presenters.length > 0 ? `by ${presenters.join(' & ')}` : '',
      `to ${recipients.groups ?? 0} groups, ${recipients.individuals ?? 0} people`,
      named.map(({ name }) => name).join('; '),
    ]
      .filter((part) => part !== '')
      .join(', '),
  );

describe('who hands over', () => {
  it.each(['Chủ tịch Hội Chữ thập đỏ tỉnh', 'Trưởng Ban Chỉ đạo', 'Chủ tịch Hội đồng Thi đua - Khen thưởng tỉnh'])(
    'may have a second post behind the name: %s',
    (post) => {
      expect(
        told(`Phó Chủ tịch UBND tỉnh Lò Văn Mây, ${post}, đã trao Bằng khen của UBND tỉnh cho ông Hà Văn Thanh.`),
      ).toEqual(['Bằng khen of UBND tỉnh, by Lò Văn Mây, to 0 groups, 1 people, Hà Văn Thanh']);
    },
  );

  it('is no receiver where he gives flowers besides', () => {
    expect(
      told(
        'Ông Lò Văn Mây, Phó Chủ tịch UBND tỉnh đã trao Bằng khen của UBND tỉnh cho các cá nhân và ông Hà Văn Thanh thay mặt lãnh đạo Viện tặng hoa chúc mừng.',
      ),
    ).toEqual(['Bằng khen of UBND tỉnh, by Lò Văn Mây, to 0 groups, 0 people']);
  });
});

describe('whoever grants', () => {
  it.each([
    [
      'Công đoàn trường đã vinh dự được Tổng LĐLĐ Việt Nam tặng Cờ thi đua, tặng Bằng khen cho 02 cá nhân.',
      'Bằng khen of Tổng LĐLĐ Việt Nam, to 0 groups, 2 people',
    ],
    [
      'Tại hội nghị, Công đoàn trường trao Bằng khen của CĐYTVN cho 12 cá nhân.',
      'Bằng khen of CĐYTVN, to 0 groups, 12 people',
    ],
    [
      'Phụ nữ Công an tỉnh đã tổ chức trao Kỷ niệm chương “Vì sự phát triển của Phụ nữ Việt Nam” cho 27 cá nhân. Đây là danh hiệu cao quý của Hội LHPN Việt Nam.',
      'Kỷ niệm chương “Vì sự phát triển của Phụ nữ Việt Nam” of Hội LHPN Việt Nam, to 0 groups, 27 people',
    ],
    [
      'Lãnh đạo tỉnh trao Huân chương Lao động hạng Ba cho ông Hà Văn Thanh. Đây là phần thưởng cao quý của Đảng và Nhà nước.',
      'Huân chương Lao động hạng Ba of Nhà nước, to 0 groups, 1 people, Hà Văn Thanh',
    ],
    [
      'Lãnh đạo tỉnh trao Huân chương Lao động hạng Ba cho ông Hà Văn Thanh. Đây là phần thưởng cao quý của ngành Y tế.',
      'Huân chương Lao động hạng Ba of nobody, to 0 groups, 1 people, Hà Văn Thanh',
    ],
    [
      'Thực hiện Quyết định số 17/QĐ-BTP ngày 21 tháng 8 năm 2020 của Bộ Tư pháp về việc tặng Kỷ niệm chương “Vì sự nghiệp Tư pháp”.\n\nDịp này, 10 hòa giải viên vinh dự nhận Kỷ niệm chương “Vì sự nghiệp Tư pháp”.',
      'Kỷ niệm chương “Vì sự nghiệp Tư pháp” of Bộ Tư pháp, to 0 groups, 10 people',
    ],
  ])('%s', (text, award) => {
    expect(told(text).at(-1)).toBe(award);
  });
});

describe('those named before a number of others', () => {
  const HANDED =
    'Tại buổi lễ, thay mặt lãnh đạo Đảng, Nhà nước, ông Lò Văn Mây đã trao tặng Huân chương Đại đoàn kết dân tộc tặng bà Vi Thị Hoa, ông Nông Văn Lâm và 5 cá nhân.';

  it('are not taken to be among them', () => {
    expect(told(HANDED)).toEqual([
      'Huân chương Đại đoàn kết dân tộc of Nhà nước, by Lò Văn Mây, to 0 groups, 0 people, Vi Thị Hoa; Nông Văn Lâm',
    ]);
  });

  it('are among those whom the decision counts', () => {
    expect(
      told(
        `${HANDED}\n\nNgày 4/1/2021, Chủ tịch nước đã ban hành Quyết định số 02 về việc tặng Huân chương Đại đoàn kết dân tộc cho 7 cá nhân.`,
      ),
    ).toEqual([
      'Huân chương Đại đoàn kết dân tộc of Chủ tịch nước, by Lò Văn Mây, to 0 groups, 7 people, Vi Thị Hoa; Nông Văn Lâm',
    ]);
  });
});

describe('what is read whole', () => {
  it.each([
    'Vụ Giáo dục Quốc phòng và An ninh',
    'Trường Trung học cơ sở Vi Văn Lâm',
    'Trường Trung học phổ thông Vi Văn Lâm',
    'Trường Phổ thông Dân tộc nội trú Vi Văn Lâm',
    'Ban nhân dân khối 9',
  ])('%s', (body) => {
    expect(told(`Dịp này, UBND tỉnh tặng Bằng khen cho ${body} và ông Hà Văn Thanh.`)).toEqual([
      `Bằng khen of UBND tỉnh, to 1 groups, 1 people, ${body}; Hà Văn Thanh`,
    ]);
  });

  it('is a badge by its name, and no praise that tells what it is for', () => {
    expect(
      told(
        'Tại buổi lễ, Tỉnh đoàn trao Huy hiệu Tuổi trẻ dũng cảm cho 2 đoàn viên để vinh danh các cá nhân cứu người.',
      ),
    ).toEqual(['Huy hiệu Tuổi trẻ dũng cảm of Tỉnh đoàn, to 0 groups, 2 people']);
  });
});

it('those of one body are among those told before', () => {
  const all = 'Tại buổi lễ, Hội Chữ thập đỏ tỉnh tặng giấy khen cho 73 cá nhân.';
  const some = 'Trong dịp này, đối với Đoàn trường, đã có 24 cá nhân được Hội Chữ thập đỏ tỉnh tặng giấy khen.';
  expect(told(`${all}\n\n${some}`)).toEqual(['giấy khen of Hội Chữ thập đỏ tỉnh, to 0 groups, 73 people']);
});

it('a committee behind a dash is a body of its own, up to its level', () => {
  expect(
    told(
      'Tại hội nghị, UBND - Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” quận tặng giấy khen cho 5 cá nhân.',
    ),
  ).toEqual([
    'giấy khen of Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” quận, to 0 groups, 5 people',
  ]);
});

it('groups told in passing by their number are those who were praised', () => {
  const praised = 'Chủ tịch UBND tỉnh Lò Văn Mây đã khen thưởng đột xuất 3 tập thể có thành tích xuất sắc.';
  const before =
    'Trước đó, trong đợt cao điểm, 3 tập thể là: Phòng Cảnh sát hình sự; Công an huyện Nà Lươn và Đồn Biên phòng Nà Sơn đã lập những chiến công.';
  expect(told(`${praised}\n\n${before}`)).toEqual([
    'khen thưởng of Chủ tịch UBND tỉnh, by Lò Văn Mây, to 3 groups, 0 people, Phòng Cảnh sát hình sự; Công an huyện Nà Lươn; Đồn Biên phòng Nà Sơn',
  ]);
  expect(told(`${praised}\n\n${before.replace('3 tập', '4 tập')}`)[0]).not.toContain('Công an');
});

describe('a colon behind who commends', () => {
  it.each(['Khen thưởng', 'Biểu dương'])('stands for the verb: %s', (verb) => {
    const [award] = extractArticle(
      `Hội Nông dân huyện Khe Vàng: ${verb} 58 hội viên tiêu biểu\n\nSáng 10/1/2022, Hội Nông dân huyện tổ chức hội nghị biểu dương hội viên. Tại hội nghị, 58 hội viên được biểu dương.`,
    ).awards;
    expect(award).toMatchObject({ grantors: ['Hội Nông dân huyện Khe Vàng'], recipients: { individuals: 58 } });
  });

  it('is none of who only names the place', () => {
    const [award] = extractArticle(
      'Khe Vàng: Khen thưởng 58 hội viên tiêu biểu\n\nSáng 10/1/2022, tại hội trường huyện diễn ra hội nghị biểu dương hội viên.',
    ).awards;
    expect(award?.grantors ?? []).toEqual([]);
  });
});

it.each(['Giám đốc Ngân hàng Chính sách xã hội tỉnh', 'Giám đốc Kho bạc Nhà nước tỉnh'])(
  'grants by office: %s',
  (office) => {
    expect(told(`Tại buổi lễ, ${office} tặng Giấy khen cho 16 nhân viên.`)).toEqual([
      `Giấy khen of ${office}, to 0 groups, 16 people`,
    ]);
  },
);
