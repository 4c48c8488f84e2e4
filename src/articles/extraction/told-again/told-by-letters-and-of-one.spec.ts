import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const told = (article: string): string[] =>
  extractArticle(article).awards.map(
    ({ formPrinted, grantors, recipients: { groups, individuals } }) =>
      `${formPrinted} | ${grantors.join(', ')} | ${groups ?? '-'}/${individuals ?? '-'}`,
  );

describe('a medal under a picture', () => {
  const lead =
    'Ngày 1/3/2015, Bộ Chỉ huy Bộ đội Biên phòng tỉnh Nà Lươn tổ chức gặp mặt kỷ niệm 56 năm ngày truyền thống và trao Kỷ niệm chương "Vì chủ quyền an ninh biên giới" cho 87 cá nhân.\n';
  const caption =
    'Ảnh: Bộ Chỉ huy Bộ đội Biên phòng tỉnh thừa ủy quyền Bộ Tư lệnh Bộ đội Biên phòng trao kỷ niệm chương';

  it('is the one whose name the text tells', () => {
    expect(told(`${lead}${caption}`)).toEqual([
      'Kỷ niệm chương "Vì chủ quyền an ninh biên giới" | Bộ Tư lệnh Bộ đội Biên phòng | -/87',
    ]);
  });
});

describe('“riêng …” behind an occasion', () => {
  const lead = 'Ngày 23/6/2018, Hội Chữ thập đỏ tỉnh Nà Lươn tổ chức Ngày hội hiến máu “Giọt hồng”.\n';

  it('tells of some of those counted', () => {
    expect(
      told(
        `${lead}Dịp này, Ban Chỉ đạo vận động hiến máu tình nguyện tỉnh khen thưởng 15 tập thể, 11 cá nhân; Hội Chữ thập đỏ tỉnh tặng giấy khen cho 60 cá nhân.\nCũng dịp này, riêng Đoàn trường Cao đẳng Khe Vàng có 01 tập thể và 02 cá nhân được Ban Chỉ đạo khen thưởng; 17 cá nhân được Hội Chữ thập đỏ tỉnh tặng giấy khen.`,
      ),
    ).toEqual([
      'khen thưởng | Ban Chỉ đạo vận động hiến máu tình nguyện tỉnh | 15/11',
      'giấy khen | Hội Chữ thập đỏ tỉnh | -/60',
    ]);
  });
});

describe('praise as the first words of an article', () => {
  const headline = 'Tuyên Hóa tuyên dương 34 cán bộ tăng cường xã biên giới\n\n';

  it('counts those who were praised at the meeting', () => {
    expect(told(`${headline}Theo đó, có 34 cá nhân thuộc Bộ đội Biên phòng được biểu dương tại hội nghị.`)).toEqual([
      'tuyên dương |  | -/34',
    ]);
    expect(
      told('Ngày 5/6/2022, UBND tỉnh tổ chức hội nghị tổng kết. Có 34 cá nhân được biểu dương tại hội nghị.'),
    ).toEqual(['biểu dương |  | -/34']);
  });
});
