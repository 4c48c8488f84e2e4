import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../../extraction/extract-article.js';
import { contentsOf } from './contents-of-reading.js';

const TEXT = `Ngày 14/1/2022, Hội Nông dân huyện Ví Dụ tổ chức Hội nghị tổng kết công tác Hội năm 2021.
Dịp này, Hội Nông dân huyện Ví Dụ tặng Giấy khen, Bằng khen cho 06 tập thể, 12 cá nhân.`;

describe('doubts about two forms that are named in the same words', () => {
  const draft = extractArticle(TEXT);
  const [award] = draft.awards;
  const second = { ...award!, grantors: [] };
  const doubt = (code: 'GRANTOR_UNKNOWN' | 'TWO_FORMS_AT_ONCE') => ({
    code,
    message: { vi: '', en: '' },
    evidence: award!.evidence,
  });

  it('stand with the form that shows them, and one each where both do', () => {
    const { doubts } = contentsOf(
      {
        ...draft,
        awards: [award!, second],
        doubts: [doubt('TWO_FORMS_AT_ONCE'), doubt('TWO_FORMS_AT_ONCE'), doubt('GRANTOR_UNKNOWN')],
      },
      TEXT,
    );
    expect(doubts.map(({ code, partKey }) => [code, partKey])).toEqual([
      ['TWO_FORMS_AT_ONCE', 'a1'],
      ['TWO_FORMS_AT_ONCE', 'a2'],
      ['GRANTOR_UNKNOWN', 'a2'],
    ]);
  });
});

describe('a grantor that is carried over', () => {
  const text = `Ngày 14/1/2022, Hội LHPN huyện Ví Dụ tổ chức Hội nghị tổng kết công tác Hội năm 2021.
Dịp này, Ban Thường vụ Hội LHPN tỉnh tặng Cờ thi đua cho 2 tập thể; tặng Bằng khen cho 3 cá nhân.`;

  it('is shown where it is printed, before the words of the award', () => {
    const { awards } = contentsOf(extractArticle(text), text);
    const carried = awards.find(({ grantorCarriedOver }) => grantorCarriedOver)!;
    const value = carried.values.find(({ field }) => field === 'grantors.0')!;
    expect(value.quote).toBe('Ban Thường vụ Hội LHPN tỉnh');
    expect(value.end).toBeLessThanOrEqual(carried.evidence!.start);
    expect(text.slice(value.start, value.end)).toBe(value.quote);
  });
});

describe('receivers named in the sentence after', () => {
  const text = `Ngày 14/1/2022, Hội LHPN huyện Ví Dụ tổ chức Hội nghị tổng kết công tác Hội năm 2021.
Dịp này, UBND huyện Ví Dụ tặng Giấy khen cho 2 cá nhân. Đó là bà Hứa Thị Mai và bà Hà Thị Tài.`;

  it('are shown where they are printed', () => {
    const [award] = contentsOf(extractArticle(text), text).awards;
    expect(award!.values.filter(({ field }) => field.startsWith('named')).map(({ quote }) => quote)).toEqual([
      'Hứa Thị Mai',
      'Hà Thị Tài',
    ]);
  });
});

describe('who hands an award over without being a guest', () => {
  const text = `Ngày 14/1/2022, Hội Nông dân huyện Ví Dụ tổ chức Hội nghị tổng kết công tác Hội năm 2021.
Dịp này, Phó Chủ tịch UBND TP. Ví Dụ Hứa Văn Tài trao Giấy khen của UBND huyện cho 5 tập thể.`;

  it('has the posts printed beside the name, though a shortened word in them ends with a full stop', () => {
    const { attendees } = contentsOf({ ...extractArticle(text), attendees: [] }, text);
    expect(attendees).toMatchObject([{ name: 'Hứa Văn Tài', positions: ['Phó Chủ tịch UBND TP. Ví Dụ'] }]);
  });
});
