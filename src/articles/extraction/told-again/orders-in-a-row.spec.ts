import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const told = (article: string): string[] =>
  extractArticle(article).awards.map(
    ({ formPrinted, grantors, named, recipients: { groups, individuals } }) =>
      `${formPrinted} | ${grantors.join(', ')} | ${groups ?? '-'}/${individuals ?? '-'} | ${named.map(({ name }) => name).join('; ')}`,
  );

describe('orders and medals that a school receives in a row', () => {
  const lead =
    'Chiều 20/11/2020, Trường Đại học Lũng Vài vinh dự đón nhận Huân chương Lao động hạng II, Huân chương Hữu nghị và Huy chương Hữu nghị do Chủ tịch nước CHDCND Lào trao tặng.\n';

  it('are each of those to whom they are handed over', () => {
    expect(
      told(
        `${lead}Tại buổi lễ, bà Bun Thoong đã trao Huân chương Lao động hạng II cho tập thể Trường Đại học Lũng Vài; Huân chương Hữu nghị cho hai cá nhân gồm ông Hà Công Trà, nguyên Hiệu trưởng và bà Cầm Thị Hoa, Phó Hiệu trưởng nhà trường; cùng Huy chương Hữu nghị cho 6 cán bộ khác.`,
      ),
    ).toEqual([
      'Huân chương Lao động hạng II | Chủ tịch nước CHDCND Lào | 1/- | Trường Đại học Lũng Vài',
      'Huân chương Hữu nghị | Chủ tịch nước CHDCND Lào | -/2 | Hà Công Trà; Cầm Thị Hoa',
      'Huy chương Hữu nghị | Chủ tịch nước CHDCND Lào | -/6 | ',
    ]);
  });

  it('are the school’s where nobody else is told to have got them', () => {
    expect(told(lead).map((each) => each.split(' | ')[3])).toEqual(Array(3).fill('Trường Đại học Lũng Vài'));
  });
});

describe('the classes of an order', () => {
  const lead =
    'Sáng 8/7/2012, Tổng Công ty Khe Vàng tổ chức hội nghị điển hình tiên tiến và đón nhận Huân chương Lao động.\n';

  it('are granted by who is told with the first, and to none that is not named with them', () => {
    expect(
      told(
        `${lead}Dịp này, 1 tập thể được Chủ tịch nước tặng Huân chương Lao động hạng nhì, 3 tập thể và 4 cá nhân được tặng Huân chương Lao động hạng ba.`,
      ),
    ).toEqual([
      'Huân chương Lao động hạng nhì | Chủ tịch nước | 1/- | ',
      'Huân chương Lao động hạng ba | Chủ tịch nước | 3/4 | ',
    ]);
  });

  it('lend no other paper who grants it', () => {
    expect(
      told(
        `${lead}Dịp này, 1 tập thể được Chủ tịch nước tặng Huân chương Lao động hạng nhì, 3 tập thể được tặng Bằng khen.`,
      )[1],
    ).toBe('Bằng khen |  | 3/- | ');
  });
});

describe('who teaches, and where', () => {
  const read = (words: string): string =>
    told(
      `Sáng 19/9/2020, Trường Đại học Nông Lâm Tuyên Hóa tổ chức Lễ kỷ niệm 50 năm xây dựng và phát triển.\nDịp này, UBND tỉnh tặng Bằng khen cho ${words}.`,
    )[0]!;

  it('is one person, whose department receives nothing', () => {
    expect(read('Tiến sĩ Trần Quốc Hân, Khoa Lâm nghiệp của trường')).toBe(
      'Bằng khen | UBND tỉnh | -/1 | Trần Quốc Hân',
    );
    expect(read('BS. Lê Văn Tám, Khoa Nội')).toBe('Bằng khen | UBND tỉnh | -/1 | Lê Văn Tám');
  });

  it('are two where nothing says that he works there', () => {
    expect(read('ông Lê Văn Tám, Khoa Nội và Khoa Ngoại')).toBe(
      'Bằng khen | UBND tỉnh | 2/1 | Lê Văn Tám; Khoa Nội; Khoa Ngoại',
    );
  });

  it('is a school of farming and forestry, and nobody of the family name Nông', () => {
    expect(read('tập thể Trường Đại học Nông Lâm Tuyên Hóa')).toBe(
      'Bằng khen | UBND tỉnh | 1/- | Trường Đại học Nông Lâm Tuyên Hóa',
    );
    expect(read('ông Nông Lâm Tùng')).toBe('Bằng khen | UBND tỉnh | -/1 | Nông Lâm Tùng');
    expect(read('3 cá nhân: Nông Lâm Tùng, Lò Văn Sính và Vàng Thị Na')).toBe(
      'Bằng khen | UBND tỉnh | -/3 | Nông Lâm Tùng; Lò Văn Sính; Vàng Thị Na',
    );
  });
});
