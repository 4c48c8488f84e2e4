import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/1/2023, Hội Nông dân huyện Nà Lươn tổ chức Hội nghị tổng kết công tác Hội năm 2022.';
const first = (text: string) => extractArticle(`${LEAD}\n${text}`).awards[0];
const groups = (text: string): unknown =>
  first(text)!
    .named.filter(({ kind }) => kind === 'GROUP')
    .map(({ name }) => name);

describe('units called by their work or their place', () => {
  it.each([
    [
      'Dịp này, UBND huyện tặng Giấy khen cho tổ Covid cộng đồng tổ dân phố số 4 vì có nhiều thành tích.',
      ['tổ Covid cộng đồng tổ dân phố số 4'],
    ],
    [
      'Công đoàn ngành cũng tặng Bằng khen nhưng chỉ dành cho đội xung kích an toàn giao thông của Bến xe.',
      ['đội xung kích an toàn giao thông của Bến xe'],
    ],
    [
      'Dịp này, UBND xã có giấy khen cho Tổ tàu thuyền an toàn số 7, Nhóm thiện nguyện Hoa Ban.',
      ['Tổ tàu thuyền an toàn số 7', 'Nhóm thiện nguyện Hoa Ban'],
    ],
    ['Dịp này, UBND xã tặng giấy khen cho Tổ 5 và Tổ 7.', ['Tổ 5', 'Tổ 7']],
    ['Dịp này, UBND tỉnh tặng Cờ thi đua cho PX Đào lò 3.', ['PX Đào lò 3']],
    ['Dịp này, UBND tỉnh tặng Bằng khen cho HTX nho Bà Tháp cùng ông Lò Văn An.', ['HTX nho Bà Tháp']],
    ['Dịp này, chùa Long Sơn, tịnh xá Ngọc Lâm được UBND huyện tặng Giấy khen.', ['chùa Long Sơn', 'tịnh xá Ngọc Lâm']],
    [
      'Dịp này, UBND huyện tặng Giấy khen cho Công an xã Nà Lươn và Tổ công tác 142.',
      ['Công an xã Nà Lươn', 'Tổ công tác 142'],
    ],
  ])('receive: %s', (sentence, names) => {
    expect(groups(sentence)).toEqual(names);
    expect(first(sentence)!.recipients.groups).toBe(names.length);
  });

  it('are no part of a longer name, and nobody of them', () => {
    expect(groups('Dịp này, Hội đồng Đội tỉnh tặng Giấy khen cho Hội đồng Đội huyện Nà Lươn.')).toEqual([
      'Hội đồng Đội huyện Nà Lươn',
    ]);
    expect(groups('Dịp này, UBND huyện tặng Giấy khen cho đội ngũ y, bác sĩ.')).toEqual([]);
    expect(groups('Dịp này, Tổng cục tặng Giấy khen cho ông Lò Văn An, PX A31.')).toEqual([]);
  });
});

describe('who hands over, and who grants', () => {
  it('is whoever stands between "được" and the verb', () => {
    expect(
      first('Tại lễ, bà Vi Thị Hoa và ông Lương Văn Bé được đồng chí Lò Văn An trao Bằng khen của UBND tỉnh.'),
    ).toMatchObject({ presenters: ['Lò Văn An'], grantors: ['UBND tỉnh'], recipients: { individuals: 2 } });
  });

  it('is a commander by his post, and not whoever handed over before him', () => {
    expect(
      extractArticle(
        `${LEAD}\nTại lễ, 8 cá nhân nhận Bằng khen của UBND tỉnh từ tay đồng chí Lò Văn An; Chỉ huy trưởng Bộ CHQS tỉnh khen tặng 31 tập thể (Giấy khen).`,
      ).awards[1],
    ).toMatchObject({ presenters: [], grantors: ['Chỉ huy trưởng Bộ CHQS tỉnh'], recipients: { groups: 31 } });
    expect(
      first('Dịp này, Trung đoàn 121 nhận danh hiệu “Đơn vị Quyết thắng” do Tư lệnh Quân khu phong tặng.'),
    ).toMatchObject({ grantors: ['Tư lệnh Quân khu'], recipients: { groups: 1 } });
  });

  it('is nobody told before where somebody of a body does it', () => {
    expect(
      extractArticle(
        `${LEAD}\nTại lễ, UBND tỉnh tặng Cờ thi đua cho Hội Nông dân huyện Nà Lươn; lãnh đạo huyện trao Giấy khen cho 5 cá nhân.`,
      ).awards[1],
    ).toMatchObject({ grantors: [], grantorsPrinted: 'lãnh đạo huyện', recipients: { individuals: 5 } });
  });

  it('pins an order on a flag that is no award', () => {
    expect(
      extractArticle(
        `${LEAD}\nTại lễ, ông Lò Văn An gắn Huân chương Lao động hạng Nhì lên lá cờ truyền thống của nhà trường.`,
      ).awards.map(({ form }) => form),
    ).toEqual(['ORDER']);
  });
});
