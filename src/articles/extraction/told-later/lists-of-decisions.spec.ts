import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const awardsOf = (...lines: string[]) =>
  extractArticle(lines.join('\n\n'), {}).awards.map(({ formPrinted, recipients, named }) => ({
    form: formPrinted,
    counts: [recipients.groups, recipients.individuals],
    named: named.map(({ name }) => name),
  }));

describe('a line of a decision over those who receive', () => {
  it('is an award of those named below, and a list numbered from 1 on counts them', () => {
    expect(
      awardsOf(
        'QUYẾT ĐỊNH:',
        'Điều 1. Tặng thưởng Cờ thi đua của Chính phủ cho:',
        '1. Hội Nông dân huyện Suối Lê;',
        '2. Sở Tài chính tỉnh Đồi Gió.',
        'Điều 2. Chủ tịch UBND tỉnh chịu trách nhiệm thi hành Quyết định này./.',
      ),
    ).toEqual([
      { form: 'Cờ thi đua', counts: [2, null], named: ['Hội Nông dân huyện Suối Lê', 'Sở Tài chính tỉnh Đồi Gió'] },
    ]);
  });

  it('heads a list of its own where such lines are numbered', () => {
    expect(
      awardsOf(
        'Sáng 5/1/2024, UBND tỉnh tổ chức hội nghị. Tại hội nghị, UBND tỉnh đã công bố các quyết định:',
        '1. Tặng Bằng khen cho các tập thể:\n- Hội Nông dân huyện Suối Lê\n- Sở Tài chính tỉnh Đồi Gió',
        '2. Tặng Bằng khen cho các cá nhân:\n- Ông Lò Văn Ói, Chủ tịch Hội Nông dân xã Lá\n- Bà Lò Thị Hoa, hội viên',
      ).map(({ named }) => named),
    ).toEqual([
      ['Hội Nông dân huyện Suối Lê', 'Sở Tài chính tỉnh Đồi Gió'],
      ['Lò Văn Ói', 'Lò Thị Hoa'],
    ]);
  });

  it('is none where it heads what has to be reached', () => {
    expect(
      awardsOf(
        'Điều 5. Tặng Bằng khen cho cá nhân đạt các tiêu chuẩn sau:',
        '1. Chấp hành tốt chủ trương;',
        '2. Có thành tích xuất sắc.',
      ),
    ).toEqual([]);
  });

  it('counts nobody by a list without numbers', () => {
    expect(
      awardsOf('Dịp này, UBND xã tặng Giấy khen cho các cá nhân:\n- Ông Lò Văn Ói\n- Bà Lò Thị Hoa')[0]!.counts,
    ).toEqual([null, null]);
  });

  it('passes over the addresses in a row', () => {
    expect(
      awardsOf(
        'UBND tỉnh tặng Cờ thi đua cho Công ty Mía đường Lá Xanh, huyện Suối Lê, tỉnh Đồi Gió và Trường Tiểu học Nà Lươn.',
      )[0]!.named,
    ).toEqual(['Công ty Mía đường Lá Xanh', 'Trường Tiểu học Nà Lươn']);
  });
});
