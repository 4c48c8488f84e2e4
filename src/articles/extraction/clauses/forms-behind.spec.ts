import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/1/2023, Hội Nông dân huyện Nà Lươn tổ chức Hội nghị tổng kết công tác Hội năm 2022.';
const awards = (text: string): unknown[] =>
  extractArticle(`${LEAD}\n${text}`).awards.map(
    ({ form, grantors, grantorsPrinted, recipients: { groups, individuals } }) => [
      form,
      grantors[0] ?? grantorsPrinted,
      groups,
      individuals,
    ],
  );
const [MERIT, PAPER, PRAISE] = ['CERTIFICATE_OF_MERIT', 'CERTIFICATE_OF_COMMENDATION', 'OTHER_RECOGNITION'];

describe('praise that tells its form behind those praised', () => {
  it.each([
    'Tại hội nghị, UBND huyện khen 6 tập thể, 9 cá nhân bằng hình thức Giấy khen.',
    'Dịp này, UBND huyện khen thưởng 9 cá nhân và 6 đơn vị có nhiều sáng kiến, tất cả đều là Giấy khen.',
    'Tại hội nghị, UBND huyện quyết định khen thưởng 6 tập thể, 9 cá nhân (kèm theo Giấy khen và tiền thưởng).',
    'Dịp này, 6 tập thể, 9 cá nhân được biểu dương bằng giấy khen của UBND huyện.',
    'Tại hội nghị, UBND huyện khen tặng 6 tập thể, 9 cá nhân (Giấy khen).',
    'Tại hội nghị, UBND huyện khen thưởng 6 tập thể và 9 cá nhân, hình thức: Giấy khen.',
    'Tại hội nghị, UBND huyện tuyên dương 6 tập thể, 9 cá nhân bằng việc trao Giấy khen.',
  ])('is one award in this form: %s', (sentence) => {
    expect(awards(sentence)).toEqual([[PAPER, 'UBND huyện', 6, 9]]);
  });

  it('stands beside a paper that is given to others', () => {
    expect(awards('Tại hội nghị, UBND xã khen thưởng 7 tập thể; trao Giấy khen cho 3 cá nhân.')).toEqual([
      [PRAISE, 'UBND xã', 7, null],
      [PAPER, 'UBND xã', null, 3],
    ]);
  });

  it('is in no form where the papers are parted by their number', () => {
    expect(awards('Tại hội nghị, UBND tỉnh khen thưởng 7 tập thể (2 Bằng khen, 5 Giấy khen).')[0]).toEqual([
      PRAISE,
      'UBND tỉnh',
      7,
      null,
    ]);
  });

  it('is parted where each kind has its form in brackets', () => {
    expect(awards('Tại hội nghị, UBND tỉnh khen thưởng 7 tập thể (Bằng khen) và 4 cá nhân (Giấy khen).')).toEqual([
      [MERIT, 'UBND tỉnh', 7, null],
      [PAPER, 'UBND tỉnh', null, 4],
    ]);
  });
});

describe('a colon for the verb', () => {
  it('stands between who grants and what is given', () => {
    expect(
      awards(
        'Khen thưởng tại hội nghị: UBND huyện: Giấy khen cho 5 tập thể và 9 cá nhân; Hội Nông dân huyện: 12 hội viên tiêu biểu (Giấy khen).',
      ),
    ).toEqual([
      [PAPER, 'UBND huyện', 5, 9],
      [PAPER, 'Hội Nông dân huyện', null, 12],
    ]);
    expect(awards('* Bộ Công Thương: Bằng khen cho 01 tập thể và 02 cá nhân;')).toEqual([
      [MERIT, 'Bộ Công Thương', 1, 2],
    ]);
    expect(awards('- Hội Nông dân tỉnh: tặng Bằng khen cho 4 tập thể.')).toEqual([
      [MERIT, 'Hội Nông dân tỉnh', 4, null],
    ]);
  });

  it('keeps a post of an unknown body as printed, and carries nobody over to it', () => {
    expect(
      awards('Dịp này, UBND tỉnh tặng Bằng khen cho 13 đơn vị; Chủ tịch VOCAB: 5 doanh nhân (Bằng khen).'),
    ).toEqual([
      [MERIT, 'UBND tỉnh', 13, null],
      [MERIT, 'Chủ tịch VOCAB', null, 5],
    ]);
  });

  it('goes to those whom it is meant for: "dành tặng"', () => {
    expect(awards('Dịp này, Bằng khen của UBND tỉnh dành tặng cho 6 tập thể và 9 cá nhân.')).toEqual([
      [MERIT, 'UBND tỉnh', 6, 9],
    ]);
    expect(awards('Dịp này, 9 suất quà của UBND tỉnh dành tặng 9 hộ nghèo.')).toEqual([]);
  });

  it('tells no award in a year’s record, nor behind a guest', () => {
    expect(awards('Kết quả thi đua năm 2022: UBND huyện: Giấy khen cho 5 tập thể và 9 cá nhân.')).toEqual([]);
    expect(awards('Đến dự có ông Lò Văn An, Chủ tịch UBND huyện: 5 đơn vị (giấy khen).')).toEqual([]);
  });
});
