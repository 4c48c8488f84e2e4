import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/5/2023, Hội Nông dân tỉnh Nà Lươn tổ chức hội nghị tổng kết phong trào thi đua.';
const read = (text: string): unknown[] =>
  extractArticle(`${LEAD}\n${text}`).awards.map(({ grantors, recipients, named }) => [
    grantors.join(' & '),
    recipients.groups ?? recipients.enterprises,
    recipients.individuals,
    named.map(({ name }) => name).join('; '),
  ]);

describe('names of groups in rows', () => {
  it.each([
    [
      ', gồm: Hội Người Việt tại vùng Bến Mây, Công ty CP Thiết bị lạnh Nà Pát, ông Hà Văn Thanh (kiều bào), bà Lò Thị Thảo.',
    ],
    ['. Gồm: Hội Người Việt tại vùng Bến Mây, Công ty CP Thiết bị lạnh Nà Pát, ông Hà Văn Thanh và bà Lò Thị Thảo.'],
  ])('stand before the people of one list: %s', (rest) => {
    expect(read(`Dịp này, UBND tỉnh tặng Bằng khen cho 2 tập thể và 2 cá nhân${rest}`)).toEqual([
      [
        'UBND tỉnh',
        2,
        2,
        'Hội Người Việt tại vùng Bến Mây; Công ty CP Thiết bị lạnh Nà Pát; Hà Văn Thanh; Lò Thị Thảo',
      ],
    ]);
  });

  it('count nobody who was not read: one item too many names no group but those known', () => {
    const [award] = read(
      'Dịp này, UBND tỉnh tặng Bằng khen cho 2 tập thể và 1 cá nhân, gồm: tổ bay số 1, Công ty CP Nà Pát, đội bay số 2, ông Hà Văn Thanh.',
    ) as [string, number, number, string][];
    expect(award!.slice(0, 3)).toEqual(['UBND tỉnh', 2, 1]);
    expect(award![3]).not.toContain('số');
  });

  it('are parted by commas and semicolons in one row, and each is whole', () => {
    expect(
      read(
        'Tại đại hội, UBND tỉnh tặng Cờ thi đua cho 4 tập thể, gồm: Binh chủng Đặc công (Bộ Quốc phòng), Cục Cứu hộ cứu nạn (Bộ Tổng Tham mưu); Công an huyện Lũng Vài (Công an tỉnh); Thanh tra tỉnh.',
      ),
    ).toEqual([
      ['UBND tỉnh', 4, null, 'Binh chủng Đặc công; Cục Cứu hộ cứu nạn; Công an huyện Lũng Vài; Thanh tra tỉnh'],
    ]);
  });

  it('with their places in brackets are counted beside those who are numbered', () => {
    expect(
      read(
        'Cùng với đó, Trường Mầm non Hoa Mơ (Nà Pát), Trường Tiểu học Lê Tòng (Lũng Vài) và 37 cá nhân được nhận Bằng khen của UBND tỉnh.',
      ),
    ).toEqual([['UBND tỉnh', 2, 37, 'Trường Mầm non Hoa Mơ; Trường Tiểu học Lê Tòng']]);
  });

  it('of places are counted where they alone follow "cho", or are as many as the papers', () => {
    const names = (text: string): unknown[] => (read(text) as unknown[][]).map(([, groups, , all]) => [groups, all]);
    expect(names('Hội nghị đã trao Cờ thi đua cho Công an tỉnh và huyện Lũng Vài.')).toEqual([
      [2, 'Công an tỉnh; huyện Lũng Vài'],
    ]);
    expect(names('Hội nghị đã trao 2 Cờ thi đua cho Hội Nông dân tỉnh, huyện Lũng Vài.')).toEqual([
      [2, 'Hội Nông dân tỉnh; huyện Lũng Vài'],
    ]);
    expect(names('Hội nghị đã trao Cờ thi đua cho Chi hội thôn Tòng, xã Lũng Vài.')).toEqual([
      [1, 'Chi hội thôn Tòng'],
    ]);
  });
});

describe('names of companies', () => {
  it.each([
    'Công ty cổ phần Sản xuất và Thương mại Nà Pát',
    'Công ty TNHH Điện tử Mai Hoa',
    'Công ty TNHHMTV Mỏ và Luyện kim Lũng Vài',
    'Công ty trách nhiệm hữu hạn một thành viên Cấp nước Nà Pát',
    'Công ty cổ phần sữa Hoa Mơ',
  ])('are read whole: %s', (name) => {
    expect(read(`Tại buổi lễ, UBND tỉnh tặng Bằng khen cho ${name}.`)).toEqual([['UBND tỉnh', 1, null, name]]);
  });

  it('of whoever holds a ceremony in the hall of another receive, and the hall does not', () => {
    expect(
      read(
        'Sáng 23/8, tại hội trường UBND huyện Lũng Vài, Công ty cổ phần Chè Nà Pát tổ chức lễ kỷ niệm và đón nhận Bằng khen của UBND tỉnh.',
      ),
    ).toEqual([['UBND tỉnh', 1, null, 'Công ty cổ phần Chè Nà Pát']]);
  });
});

describe('sentences', () => {
  it('end at "TP." where the next word begins another', () => {
    expect(
      read(
        'Sở Ngoại vụ công bố các quyết định khen thưởng của T.Ư và TP. Theo đó, Thủ tướng Chính phủ tặng Bằng khen cho 2 tập thể.',
      ),
    ).toEqual([['Thủ tướng Chính phủ', 2, null, '']]);
  });
});

describe('companies', () => {
  it('keep what kind they are in their name, and nobody is counted by it', () => {
    expect(
      read(
        'UBND tỉnh tặng Bằng khen cho Công ty TNHH một thành viên Đồi Chè. Công ty TNHH Nhà nước hai thành viên Bao bì Suối Mơ được UBND tỉnh tặng Bằng khen.',
      ),
    ).toEqual([
      ['UBND tỉnh', 1, null, 'Công ty TNHH một thành viên Đồi Chè'],
      ['UBND tỉnh', 1, null, 'Công ty TNHH Nhà nước hai thành viên Bao bì Suối Mơ'],
    ]);
    expect(read('Dịp này, UBND tỉnh tặng Bằng khen cho 2 thành viên đội văn nghệ.')).toEqual([
      ['UBND tỉnh', null, 2, ''],
    ]);
  });

  it('and national committees are named whole', () => {
    expect(read('Ủy ban An toàn giao thông quốc gia tặng Bằng khen cho 5 tập thể.')).toEqual([
      ['Ủy ban An toàn giao thông quốc gia', 5, null, ''],
    ]);
  });
});
