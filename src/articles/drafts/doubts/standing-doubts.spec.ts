import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../../extraction/extract-article.js';
import { contentsOf } from '../reading/contents-of-reading.js';
import type { DraftContents } from '../draft-contents.js';
import { revise } from '../revising/revise-contents.js';
import type { ReviseDraftInput } from '../revising/revise-draft.js';

const TEXT = `Khe Đá tổng kết công tác Mặt trận
Ủy ban MTTQ Việt Nam xã Khe Đá tổ chức Hội nghị tổng kết công tác Mặt trận. Dự hội nghị có các đồng chí: Lò Thị Ban; Hà Văn Mơ, Bí thư Đảng ủy xã.
Tại hội nghị, 25 tập thể và cá nhân được tặng Giấy khen.`;

describe('doubts of the reader that a revision settles', () => {
  const asRead: DraftContents = contentsOf(extractArticle(TEXT), TEXT);
  const codes = ({ doubts }: DraftContents) => doubts.map(({ code }) => code);
  const revised = (change: Partial<ReviseDraftInput>, before: DraftContents = asRead) =>
    revise(asRead, before, { id: '', version: 1, ...change } as ReviseDraftInput, TEXT);

  it('are there as read', () => {
    expect(codes(asRead)).toEqual(
      expect.arrayContaining(['NO_DATE', 'PERSON_WITHOUT_POSITION', 'GRANTOR_UNKNOWN', 'COUNT_NOT_SPLIT']),
    );
  });

  it.each<[string, string, Partial<ReviseDraftInput>]>([
    ['the day', 'NO_DATE', { meetings: [{ key: 'm1', heldOn: '2022-01-14' }] }],
    ['a position', 'PERSON_WITHOUT_POSITION', { attendees: [{ key: 'p1', positions: ['Phó Bí thư'] }] }],
    ['who grants', 'GRANTOR_UNKNOWN', { awards: [{ key: 'a1', grantors: [{ printed: 'UBND xã Khe Đá' }] }] }],
    ['the counts', 'COUNT_NOT_SPLIT', { awards: [{ key: 'a1', combined: null, groups: 10, individuals: 15 }] }],
    ['that the award is left out', 'GRANTOR_UNKNOWN', { awards: [{ key: 'a1', leaveOut: true }] }],
  ])('go when staff say %s, and no others go with it', (_what, code, change) => {
    const after = codes(revised(change));
    expect(after).not.toContain(code);
    const gone = codes(asRead).filter((each) => !after.includes(each));
    if (!('leaveOut' in (change.awards?.[0] ?? {}))) expect(gone).toEqual([code]);
  });

  it('come back when it is taken back', () => {
    const dated = revised({ meetings: [{ key: 'm1', heldOn: '2022-01-14' }] });
    expect(codes(revised({ meetings: [{ key: 'm1', heldOn: null }] }, dated))).toContain('NO_DATE');
  });

  it('stay where another value is changed', () => {
    expect(codes(revised({ meetings: [{ key: 'm1', placePrinted: 'Nhà văn hóa' }] }))).toEqual(codes(asRead));
  });

  it('of another meeting told besides stand although one meeting alone was read', () => {
    const text =
      'Ngày 10/1/2022, Hội A xã Khe Đá tổ chức đại hội. Trước đó, ngày 9/1/2022, Hội A xã Khe Đá đã tổ chức hội nghị trù bị. Tại đại hội, UBND xã tặng Giấy khen cho 2 cá nhân.';
    const read = contentsOf(extractArticle(text), text);
    expect(read.meetings).toHaveLength(1);
    expect(codes(revise(read, read, { id: '', version: 1 } as ReviseDraftInput, text))).toContain('SEVERAL_MEETINGS');
  });

  it('go where staff make an award of their words, until it is left out', () => {
    const text = `${TEXT}\nUBND huyện tặng Giấy khen cho 2 tập thể và 7 cá nhân.\n7 cán bộ Hội được vinh danh.`;
    const read = contentsOf(extractArticle(text), text);
    const after = (before: DraftContents, award: object) =>
      revise(read, before, { id: '', version: 1, awards: [award] } as unknown as ReviseDraftInput, text);
    expect(read.doubts).toContainEqual(
      expect.objectContaining({
        code: 'PRAISE_BESIDES',
        partKey: null,
        guess: expect.objectContaining({ formPrinted: 'vinh danh', individuals: 7, groups: null }),
      }),
    );
    const added = after(read, { formPrinted: 'vinh danh', quote: '7 cán bộ Hội được vinh danh' });
    expect(codes(added)).not.toContain('PRAISE_BESIDES');
    expect(codes(after(added, { key: added.awards.at(-1)!.key, leaveOut: true }))).toContain('PRAISE_BESIDES');
    expect(codes(after(read, { formPrinted: 'Giấy khen', quote: '2 tập thể và 7 cá nhân' }))).toContain(
      'PRAISE_BESIDES',
    );
  });
});
