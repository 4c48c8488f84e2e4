import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const OPENING =
  'Ngày 12/1/2026, Ủy ban MTTQ Việt Nam xã Khe Vàng tổ chức Hội nghị tổng kết công tác Mặt trận năm 2025.\n';
/** Counts of groups and individuals, who is named, and what for. */
const told = (sentence: string) =>
  extractArticle(OPENING + sentence).awards.map(({ recipients: { groups, individuals }, named, reason }) => ({
    counts: `${groups ?? '-'}/${individuals ?? '-'}`,
    named: named.map(({ name }) => name).join('; '),
    reason,
  }));
const LONG = 'có thành tích xuất sắc trong công tác Mặt trận của các khu dân cư nhiệm kỳ 2019 - 2024';

describe('what an award is for, told between the number and the names', () => {
  it.each([
    ['gồm các ông, bà: Lê Văn Cường, Hà Văn Tú và Lý Thị Sen', 'Lê Văn Cường; Hà Văn Tú; Lý Thị Sen'],
    ['gồm ông Lê Văn Cường, bà Lý Thị Sen và ông Hà Văn Tú', 'Lê Văn Cường; Lý Thị Sen; Hà Văn Tú'],
    [
      'cụ thể là các ông/bà: Lê Văn Cường, Trưởng thôn Nà Có; Lý Thị Sen, Chi hội trưởng thôn Khe Mế; Hà Văn Tú',
      'Lê Văn Cường; Lý Thị Sen; Hà Văn Tú',
    ],
  ])('is no hindrance to the names, and is read: "%s"', (list, named) => {
    expect(told(`Dịp này, UBND xã tặng Giấy khen cho 3 cá nhân ${LONG}, ${list}.`)).toEqual([
      { counts: '-/3', named, reason: LONG },
    ]);
  });

  it('keeps a list of twenty-five together, from the first name to the last', () => {
    const names = Array.from(
      { length: 25 },
      (_, i) => `${['Lê', 'Hà', 'Lý', 'Ma', 'Vi'][i % 5]!} Văn ${'ABCDEFGHIKLMNOPQRSTUVXYĐT'[i]!}n`,
    );
    const [award] = told(`UBND xã tặng Giấy khen cho 25 cá nhân ${LONG}, gồm các ông, bà: ${names.join(', ')}.`);
    expect(award).toEqual({ counts: '-/25', named: names.join('; '), reason: LONG });
  });

  it.each([
    'gồm 3 cán bộ và 2 hội viên do ông Lê Văn Cường giới thiệu',
    'cụ thể hóa phong trào do ông Lê Văn Cường phát động',
    'trao thưởng gồm: ông Lê Văn Cường trao 10 triệu đồng',
    'gồm cả những người do bà Lý Thị Sen hướng dẫn',
  ])('names nobody who only stands behind it: "%s"', (tail) => {
    expect(told(`UBND xã tặng Giấy khen cho 5 cá nhân ${LONG}, ${tail}.`)).toMatchObject([
      { counts: '-/5', named: '' },
    ]);
  });
});

describe('what an award is for, told behind some of those counted', () => {
  it('is read behind the last of them', () => {
    const list =
      'ông Lê Văn Cường, Trưởng Ban công tác Mặt trận thôn Nà Có; bà Lý Thị Sen, người có uy tín thôn Khe Mế';
    expect(
      told(
        `UBND xã tặng Giấy khen cho 5 tập thể và 9 cá nhân, trong đó có ${list} đã có thành tích xuất sắc trong phong trào thi đua.`,
      ),
    ).toEqual([
      {
        counts: '5/9',
        named: 'Lê Văn Cường; Lý Thị Sen',
        reason: 'đã có thành tích xuất sắc trong phong trào thi đua',
      },
    ]);
  });

  it('is nothing that the next sentence tells', () => {
    expect(
      told(
        'UBND xã tặng Giấy khen cho 9 cá nhân, trong đó có ông Lê Văn Cường. Xã có thành tích xuất sắc trong xây dựng nông thôn mới.',
      ),
    ).toMatchObject([{ counts: '-/9', reason: null }]);
  });
});
