import { describe, expect, it } from '@jest/globals';
import { wordsOf } from '../../../test/support/words-of-page.js';
import { Visit } from '../visit.js';
import { awardPage as written } from './award-page.js';
import type { ShownAward } from './award-page.query.js';

const awardPage = (award: ShownAward) => written(new Visit('vi', 'https://vi-du.vn', '/awards/a'), award);

const AWARD: ShownAward = {
  id: 'a',
  honouree: null,
  recipientKind: 'GROUP',
  recipientName: null,
  recipientPosition: null,
  recipientUnit: null,
  quantity: null,
  awardClass: null,
  form: { nameVi: 'Bằng khen', nameEn: 'Certificate of merit' },
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
    expect(awardPage(AWARD)).toContain('tập thể (không rõ số lượng)');
    expect(awardPage({ ...AWARD, quantity: 12 })).toContain('12 tập thể');
  });

  it('leaves out what is not known, and says so of the decision', () => {
    const text = awardPage(AWARD);
    expect(text).not.toContain('Cơ quan tặng');
    expect(text).not.toContain('null');
    expect(text).toContain('chưa tìm được quyết định');
    expect(text).not.toContain('ld+json');
  });

  it('names the body that granted it in full, and how it was printed where that says less', () => {
    const text = (grantorPrinted: string | null, name: string | null) =>
      awardPage({ ...AWARD, recipientName: 'Tổ 5', grantorPrinted, grantor: name === null ? null : { id: 'b', name } });
    const whole = 'Hội LHPN thành phố Ví Dụ';
    const granted = (page: string) => /Cơ quan tặng (.*?) Ngày tặng/u.exec(wordsOf(page))?.[1];
    expect(granted(text('Hội LHPN thành phố', whole))).toBe(`${whole} (in là “Hội LHPN thành phố”)`);
    expect(text('Hội LHPN thành phố', whole)).toContain(`của ${whole}`);
    expect(text('Hội LHPN thành phố', whole)).toContain('href="/organisations/b"');
    expect(granted(text('Hội LHPN thành phố Ví Dụ', whole))).toBe(whole);
    expect(granted(text('Hội LHPN thành phố', null))).toBe('Hội LHPN thành phố');
  });

  it('leads to the articles that have an address, and shows neither attempts nor replaced lines', () => {
    const text = awardPage({
      ...AWARD,
      articles: [
        {
          id: 'c',
          title: 'Có địa chỉ',
          outlet: 'Báo Ví Dụ',
          url: 'https://vi-du.vn/?a=1&b=2',
          publishedOn: '2021-01-13',
        },
        { id: 'd', title: 'Không địa chỉ', outlet: null, url: null, publishedOn: null },
      ],
      presentations: [
        {
          manner: 'ABSENT',
          meeting: { id: 'm', title: 'Lễ trao', heldFrom: null, placePrinted: null },
          presenters: [],
        },
      ],
      events: [
        { kind: 'REPLACED', effectiveOn: '2021-02-01', decision: { id: 'e', numberPrinted: '9/QĐ-MTTQ' } },
        { kind: 'REISSUED', effectiveOn: '2022-03-04', decision: { id: 'f', numberPrinted: '12/QĐ-MTTQ' } },
      ],
    });
    expect(text).toContain('href="https://vi-du.vn/?a=1&amp;b=2"');
    expect(text).not.toContain('Lễ trao');
    expect(text).not.toContain('9/QĐ-MTTQ');
    expect(wordsOf(text)).toContain('Có địa chỉ (Báo Ví Dụ, 13/01/2021)');
    expect(wordsOf(text)).toContain('Cấp lại, 04/03/2022, 12/QĐ-MTTQ');
  });

  it('is in English for whoever asks for it, with what was printed marked as Vietnamese', () => {
    const award = { ...AWARD, recipientName: 'Tổ 5', reason: 'vì công tác Mặt trận' };
    const text = written(new Visit('en', 'https://vi-du.vn', '/awards/a'), award);
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('<title>Certificate of merit – Tổ 5 · Bảng Vàng</title>');
    expect(text).toContain('<span lang="vi">vì công tác Mặt trận</span>');
    expect(text).toContain('href="https://vi-du.vn/awards/a?lang=en"');
    expect(wordsOf(text)).toContain('Known from an article only; its decision was not found.');
  });
});
