import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/5/2023, UBND tỉnh Khe Vàng tổ chức buổi lễ tri ân người có công.';
const awards = (text: string): unknown[] =>
  extractArticle(`${LEAD}\n${text}`).awards.map(({ formPrinted, recipients, pieces }) => [
    formPrinted,
    recipients.groups,
    recipients.individuals,
    recipients.households,
    pieces,
  ]);

describe('orders of several classes to one number of receivers', () => {
  it('are one each where they add up to it', () => {
    expect(
      awards(
        'Tại buổi lễ, UBND tỉnh trao 1 Huân chương Độc lập hạng Nhì, 2 Huân chương Độc lập hạng Ba và 4 Huân chương Kháng chiến hạng Ba cho 7 gia đình.',
      ),
    ).toEqual([
      ['Huân chương Độc lập hạng Nhì', null, null, 1, 1],
      ['Huân chương Độc lập hạng Ba', null, null, 2, 2],
      ['Huân chương Kháng chiến hạng Ba', null, null, 4, 4],
    ]);
  });

  it('count nobody where they do not, or where two kinds receive', () => {
    const nobody = [
      ['Huân chương Độc lập hạng Nhì', null, null, null, 6],
      ['Huân chương Độc lập hạng Ba', null, null, null, 8],
    ];
    const given = 'Tại buổi lễ, UBND tỉnh trao 6 Huân chương Độc lập hạng Nhì, 8 Huân chương Độc lập hạng Ba cho';
    expect(awards(`${given} 20 gia đình.`)).toEqual(nobody);
    expect(awards(`${given} 14 tập thể, cá nhân.`).map((award) => (award as unknown[]).slice(1, 4))).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
  });
});
