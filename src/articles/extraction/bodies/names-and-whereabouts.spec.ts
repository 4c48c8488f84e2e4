import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/5/2023, Bộ Xây dựng Khe Vàng tổ chức hội nghị tổng kết phong trào thi đua.';
const named = (text: string): unknown[] =>
  extractArticle(`${LEAD}\n${text}`).awards.map(({ recipients, named: names }) => [
    recipients.groups,
    names.map(({ name }) => name).join('; '),
  ]);

describe('a body whose name holds a comma and “và”', () => {
  const names = 'Vụ Bưu chính; Cục Xuất bản, In và Phát hành; Báo Bưu điện; Trường Đào tạo Cán bộ quản lý';
  const row = 'Vụ Bưu chính, Cục Xuất bản, In và Phát hành, Báo Bưu điện và Trường Đào tạo Cán bộ quản lý.';

  it('is one of as many as are counted', () => {
    expect(named(`Dịp này, UBND tỉnh tặng Cờ thi đua cho 4 đơn vị gồm: ${row}`)).toEqual([[4, names]]);
    expect(named(`Dịp này, UBND tỉnh tặng Cờ thi đua cho 4 đơn vị. Cụ thể, các đơn vị nhận cờ gồm có ${row}`)).toEqual([
      [4, names],
    ]);
  });

  it('is not read together where another number is counted', () => {
    expect(named(`Dịp này, UBND tỉnh tặng Cờ thi đua cho 5 đơn vị gồm: ${row}`)[0]).not.toContain(names);
  });
});

describe('a body behind a place whose name ends like one', () => {
  it('receives and grants', () => {
    expect(
      named('Dịp này, Hội Nông dân xã Phước Hội, Hội LHPN xã Tân Hội, Hội CCB xã Long Hội được tặng Giấy khen.'),
    ).toEqual([[3, 'Hội Nông dân xã Phước Hội; Hội LHPN xã Tân Hội; Hội CCB xã Long Hội']]);
    expect(
      extractArticle(`${LEAD}\nTại xã Phú Hội, Hội Nông dân tỉnh trao Bằng khen cho 3 tập thể.`).awards[0]!.grantors,
    ).toEqual(['Hội Nông dân tỉnh']);
  });
});

describe('where somebody is', () => {
  it.each([
    [
      'Trường Tiểu học Nà Lươn, xã Đồng Lạng, huyện Nam Sa, đón nhận Bằng khen của UBND tỉnh.',
      [[1, 'Trường Tiểu học Nà Lươn']],
    ],
    ['Dịp này, UBND tỉnh trao Bằng khen cho xã Nam Hà, xã Nam Sơn, huyện Nam Sa.', [[2, 'xã Nam Hà; xã Nam Sơn']]],
    ['Dịp này, UBND tỉnh trao Bằng khen cho CNVCLĐ huyện Tân Thái.', [[null, '']]],
    ['Dịp này, UBND tỉnh trao Bằng khen cho BĐKCG huyện Tân Thái.', [[1, 'BĐKCG huyện Tân Thái']]],
    ['Dịp này, UBND tỉnh trao Bằng khen cho bà Lò Thị Mây, cố Bộ trưởng Bộ Y tế.', [[null, 'Lò Thị Mây']]],
  ])('receives nothing: %s', (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe('the number of a residents’ unit', () => {
  it.each([
    ['tổ 9 phường Suối Bạc có nhiều hộ được tặng Giấy khen.', null],
    ['khu phố 3 phường Suối Bạc được tặng Giấy khen.', null],
    ['9 phường được tặng Giấy khen.', 9],
  ])('counts nobody: %s', (told, groups) => {
    const [award] = extractArticle(`${LEAD}\nDịp này, ${told}`).awards;
    expect(award?.recipients.groups === 9 || award?.recipients.groups === 3 ? award.recipients.groups : null).toBe(
      groups,
    );
  });
});

describe('a command of a military zone', () => {
  it.each(['tặng', 'đã tặng'])('is whole without its number, before "%s"', (verb) => {
    const { awards } = extractArticle(`${LEAD}\nDịp này, Bộ Tư lệnh Quân khu ${verb} Bằng khen cho 3 tập thể.`);
    expect(awards.map(({ grantors }) => grantors)).toEqual([['Bộ Tư lệnh Quân khu']]);
  });
});
