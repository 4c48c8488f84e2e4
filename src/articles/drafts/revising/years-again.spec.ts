import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../../extraction/extract-article.js';
import { withOwnDoubts } from '../doubts/own-doubts.js';
import type { DraftContents } from '../draft-contents.js';
import { contentsOf } from '../reading/contents-of-reading.js';
import { revise } from './revise-contents.js';
import type { ReviseDraftInput } from './revise-draft.js';
import { yearsAgain } from './years-again.js';

const told = (day: string) => `Khe Đá biểu dương người tốt, việc tốt
${day}, Ủy ban MTTQ Việt Nam xã Khe Đá tổ chức Hội nghị biểu dương người tốt, việc tốt.`;

describe('the day of a meeting when the day of publication becomes another', () => {
  const drafted = (text: string, publishedOn?: string) =>
    withOwnDoubts(contentsOf(extractArticle(text, { publishedOn }), text), [], text);
  const again = (
    text: string,
    asRead: DraftContents,
    before: DraftContents,
    publishedOn: string | null,
    change: object = {},
  ) => {
    const input = { id: '', version: 1, article: { publishedOn }, ...change } as ReviseDraftInput;
    return withOwnDoubts(
      revise(asRead, yearsAgain(before, publishedOn, '2026-01-31', text, new Set()), input, text),
      [],
      text,
    );
  };
  const day = ({ meetings: [meeting], doubts }: DraftContents) => ({
    heldOn: meeting?.heldOn,
    printed: meeting?.heldPrinted,
    from: meeting?.yearFrom,
    doubts: doubts.map(({ code }) => code).filter((code) => /^YEAR_|^NO_DATE/u.test(code)),
  });

  it('is inferred anew, with the doubt that it was inferred', () => {
    const text = told('Ngày 14/1');
    const asRead = drafted(text);
    expect(day(asRead)).toMatchObject({ heldOn: '--01-14', from: null, doubts: ['YEAR_UNKNOWN'] });
    const known = again(text, asRead, asRead, '2022-01-15');
    expect(day(known)).toMatchObject({ heldOn: '2022-01-14', from: 'PUBLISHED_ON', doubts: ['YEAR_INFERRED'] });
    expect(known.doubts.find(({ code }) => code === 'YEAR_INFERRED')).toMatchObject({
      partKey: 'm1',
      evidence: asRead.meetings[0]!.evidence,
      messageVi: 'Năm không in trong bài mà được suy ra.',
    });
    expect(day(again(text, asRead, known, null))).toMatchObject({ heldOn: '--01-14', doubts: ['YEAR_UNKNOWN'] });
  });

  it('does not come back where staff cleared it', () => {
    const text = told('Ngày 14/1');
    const asRead = drafted(text, '2022-01-15');
    const cleared = again(text, asRead, asRead, '2022-01-15', { meetings: [{ key: 'm1', heldOn: null }] });
    expect(day(cleared)).toMatchObject({ heldOn: null, from: null, doubts: ['NO_DATE'] });
    expect(day(again(text, asRead, cleared, '2023-01-15'))).toMatchObject({ heldOn: null, doubts: ['NO_DATE'] });
  });

  it.each([
    ['Sáng nay', '2022-01-15'],
    ['Hôm qua', '2022-01-14'],
  ])('"%s" is a day as soon as that of publication is known, and as long as it is', (words, heldOn) => {
    const text = told(words);
    const asRead = drafted(text);
    expect(day(asRead)).toEqual({ heldOn: null, printed: null, from: null, doubts: ['NO_DATE'] });
    const known = again(text, asRead, asRead, '2022-01-15');
    expect(day(known)).toEqual({ heldOn, printed: words, from: 'PUBLISHED_ON', doubts: ['YEAR_INFERRED'] });
    expect(known.meetings[0]!.values).toContainEqual(expect.objectContaining({ field: 'heldOn', quote: words }));
    const later = again(text, asRead, known, '2022-02-15');
    expect(later.meetings[0]!.heldOn).toBe(heldOn.replace('-01-', '-02-'));
    expect(day(again(text, asRead, later, null))).toEqual(day(asRead));
    const cleared = again(text, asRead, known, '2022-01-15', { meetings: [{ key: 'm1', heldOn: null }] });
    expect(day(again(text, asRead, cleared, '2022-03-15'))).toMatchObject({ heldOn: null, doubts: ['NO_DATE'] });
  });

  it('is that of staff where they gave one, or added the meeting', () => {
    const text = told('Sáng nay');
    const asRead = drafted(text);
    const typed = again(text, asRead, asRead, null, {
      meetings: [
        { key: 'm1', heldOn: '2021-05-05' },
        { title: 'Gặp mặt', quote: asRead.meetings[0]!.evidence!.quote },
      ],
    });
    expect(day(typed).doubts).toEqual(['NO_DATE']);
    const after = again(text, asRead, typed, '2022-01-15');
    expect(after.meetings.map(({ heldOn }) => heldOn)).toEqual(['2021-05-05', null]);
    expect(after.doubts).toContainEqual(expect.objectContaining({ code: 'NO_DATE', partKey: 'm2' }));
  });

  it('takes the last day along, that staff said as well as that which was read', () => {
    const text = told('Ngày 14/1');
    const asRead = drafted(text, '2022-01-20');
    const typed = again(text, asRead, asRead, '2022-01-20', { meetings: [{ key: 'm1', heldTo: '2022-01-15' }] });
    const later = again(text, asRead, typed, '2023-01-20');
    expect(later.meetings[0]).toMatchObject({ heldOn: '2023-01-14', heldTo: '2023-01-15' });
    const row = told('Ngày 14 và 15/1');
    const read = drafted(row, '2022-01-20');
    expect(again(row, read, read, '2023-01-20').meetings[0]).toMatchObject({ heldTo: '2023-01-15' });
  });
});
