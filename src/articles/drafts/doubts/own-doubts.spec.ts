import { describe, expect, it } from '@jest/globals';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import type { DraftContents } from '../draft-contents.js';
import { withOwnDoubts } from './own-doubts.js';

const TEXT = 'Nhân dịp này, huyện tặng Giấy khen cho các tập thể, cá nhân có thành tích. '.repeat(2_000);

const draftOf = (formsPrinted: readonly string[], changes: object = { added: true }): DraftContents =>
  ({
    article: { title: 'Tổng kết', publishedOn: null, author: null, outlet: null },
    meetings: [],
    attendees: [],
    delegations: [],
    awards: formsPrinted.map((formPrinted, i) => ({
      key: `a${i + 1}`,
      form: 'OTHER_RECOGNITION',
      formPrinted,
      grantors: [],
      named: [],
      toldAgain: [],
      evidence: {},
      changed: [],
      leftOut: false,
      added: false,
      ...changes,
    })),
    doubts: [],
  }) as unknown as DraftContents;
const doubted = (draft: DraftContents) =>
  withOwnDoubts(draft, [], TEXT).doubts.map(({ code, partKey }) => [code, partKey]);

describe('a form that the article does not print', () => {
  it('is doubted of awards that staff added or whose words they changed', () => {
    expect(doubted(draftOf(['giấy khen', 'Kỷ niệm chương']))).toEqual([['FORM_NOT_IN_TEXT', 'a2']]);
    expect(doubted(draftOf(['Cờ thi đua'], { changed: ['formPrinted'] }))).toEqual([['FORM_NOT_IN_TEXT', 'a1']]);
    expect(doubted(draftOf(['Cờ thi đua'], { changed: ['form'] }))).toEqual([]);
  });

  it('is looked for in a long article without folding that anew for each award', () => {
    const taking = (act: () => unknown) => {
      const from = performance.now();
      act();
      return performance.now() - from;
    };
    const draft = draftOf(Array.from({ length: 250 }, () => 'Giấy khen'));
    foldVietnamese(TEXT);
    const once = taking(() => foldVietnamese(TEXT));
    expect(taking(() => doubted(draft))).toBeLessThan(once * 50);
  });
});
