import { describe, expect, it } from '@jest/globals';
import { awardPage } from './award-page.js';
import type { ShownAward } from './award-page.query.js';

const AWARD: ShownAward = {
  recipientKind: 'GROUP',
  recipientName: null,
  recipientPosition: null,
  recipientUnit: null,
  quantity: null,
  awardClass: null,
  form: { nameVi: 'Bằng khen' },
  grantor: null,
  grantorPrinted: null,
  grantedOn: '2021-01',
  certificateNumber: null,
  reason: null,
  achievementFrom: '2020',
  achievementTo: '2020',
  decision: null,
  presentations: [],
  articles: [],
  events: [],
};

describe('the page of an award', () => {
  it('says of an unknown number that it is unknown, and of no number that it is 0 or 1', () => {
    expect(awardPage(AWARD, 'a')).toContain('tập thể (không rõ số lượng)');
    expect(awardPage({ ...AWARD, quantity: 12 }, 'a')).toContain('12 tập thể');
  });

  it('leaves out what is not known, and says so of the decision', () => {
    const text = awardPage(AWARD, 'a');
    expect(text).not.toContain('Cơ quan tặng');
    expect(text).not.toContain('null');
    expect(text).toContain('chưa tìm được quyết định');
    expect(text).not.toContain('ld+json');
  });

  it('names the body that granted it in full, and how it was printed where that says less', () => {
    const text = (grantorPrinted: string | null, name: string | null) =>
      awardPage({ ...AWARD, recipientName: 'Tổ 5', grantorPrinted, grantor: name === null ? null : { name } }, 'a');
    const whole = 'Hội LHPN thành phố Ví Dụ';
    expect(text('Hội LHPN thành phố', whole)).toContain(`<dd>${whole} (in là “Hội LHPN thành phố”)</dd>`);
    expect(text('Hội LHPN thành phố', whole)).toContain(`của ${whole}`);
    expect(text('Hội LHPN thành phố Ví Dụ', whole)).toContain(`<dd>${whole}</dd>`);
    expect(text('Hội LHPN thành phố', null)).toContain('<dd>Hội LHPN thành phố</dd>');
  });

  it('leads to the articles that have an address, and shows neither attempts nor replaced lines', () => {
    const text = awardPage(
      {
        ...AWARD,
        articles: [
          { title: 'Có địa chỉ', outlet: 'Báo Ví Dụ', url: 'https://vi-du.vn/?a=1&b=2', publishedOn: '2021-01-13' },
          { title: 'Không địa chỉ', outlet: null, url: null, publishedOn: null },
        ],
        presentations: [
          { manner: 'ABSENT', meeting: { title: 'Lễ trao', heldFrom: null, placePrinted: null }, presenters: [] },
        ],
        events: [
          { kind: 'REPLACED', effectiveOn: '2021-02-01', decision: { numberPrinted: '9/QĐ-MTTQ' } },
          { kind: 'REISSUED', effectiveOn: '2022-03-04', decision: { numberPrinted: '12/QĐ-MTTQ' } },
        ],
      },
      'a',
    );
    expect(text).toContain('href="https://vi-du.vn/?a=1&amp;b=2"');
    expect(text).toContain('(Báo Ví Dụ, 13/01/2021)');
    expect(text).not.toContain('Lễ trao');
    expect(text).not.toContain('9/QĐ-MTTQ');
    expect(text).toMatch(/Cấp lại, 04\/03\/2022, 12\/QĐ-MTTQ/u);
  });
});
