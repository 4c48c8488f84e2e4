import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const awards = (text: string): unknown[] =>
  extractArticle(`Ngày 2/8/2023, tỉnh Nà Lươn tổ chức hội nghị tổng kết.\n\n${text}`, {}).awards.map(
    ({ form, grantors, recipients: { groups, individuals }, named }) => [
      form,
      grantors.join('; '),
      groups,
      individuals,
      named.length,
    ],
  );

describe('what an article goes on to tell in detail', () => {
  it('says by whom those were commended who got the paper, and who they are', () => {
    const paper = 'Tại hội nghị, huyện Nà Vài có 2 tập thể được tặng Bằng khen.';
    const names = 'gồm: Hội Nông dân xã Hoa Mơ, Hội Nông dân xã Nà Khà.';
    expect(awards(`${paper} Cụ thể, Ủy ban MTTQ tỉnh đã khen thưởng 2 tập thể của huyện ${names}`)).toEqual([
      ['CERTIFICATE_OF_MERIT', 'Ủy ban MTTQ tỉnh', 2, null, 2],
    ]);
    // Told besides, or by others than who gave the paper, it is another one.
    expect(awards(`${paper} Dịp này, Ủy ban MTTQ tỉnh đã khen thưởng 2 tập thể ${names}`)).toHaveLength(2);
    expect(
      awards(
        `Tại hội nghị, UBND tỉnh tặng Bằng khen cho 2 tập thể. Cụ thể, Hội Nông dân tỉnh khen thưởng 2 tập thể ${names}`,
      ),
    ).toHaveLength(2);
  });

  it('are the parts of one decision, where they do not exceed it', () => {
    const decision =
      'Chủ tịch UBND tỉnh vừa ký Quyết định tặng Bằng khen cho 3 tập thể và 4 cá nhân có thành tích phòng dịch.';
    expect(
      awards(
        `${decision} Cụ thể, tặng Bằng khen cho 2 tập thể ngành y tế. Tặng Bằng khen cho Hội Nông dân xã Hoa Mơ. Tặng Bằng khen cho 4 cá nhân.`,
      ),
    ).toEqual([['CERTIFICATE_OF_MERIT', 'Chủ tịch UBND tỉnh', 3, 4, 1]]);
    expect(awards(`${decision} Cụ thể, tặng Bằng khen cho 5 tập thể ngành y tế.`)).toHaveLength(2);
    const parts = 'Cụ thể, tặng Bằng khen cho 2 tập thể có thành tích hiến máu. Tặng Bằng khen cho 4 cá nhân.';
    const all = extractArticle(
      `Chủ tịch UBND tỉnh vừa ký Quyết định tặng Bằng khen cho 3 tập thể và 4 cá nhân. ${parts}`,
    );
    expect(all.awards.map(({ recipients, reason }) => [recipients.groups, reason])).toEqual([[3, null]]);
    expect(awards(`${decision} Tặng Bằng khen cho 2 tập thể có thành tích phòng, chống bão.`)).toHaveLength(2);
  });
});
