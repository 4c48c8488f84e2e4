import { describe, expect, it } from '@jest/globals';
import type { DraftContents, DraftDoubt } from '../draft-contents.js';
import { unknownDoubts, withDismissed } from './dismissed-doubts.js';

const doubt = (code: string, partKey: string | null, start: number | null = null): DraftDoubt => ({
  code,
  messageVi: '',
  messageEn: '',
  partKey,
  evidence: start === null ? null : { start, end: start + 1, place: 'BODY', quote: 'x' },
});
const YEAR = doubt('YEAR_INFERRED', 'm1', 4);
const TITLE = doubt('TITLE_NOT_KNOWN', null);
const contents = (heldOn: string, more: object = {}): DraftContents =>
  ({
    meetings: [{ key: 'm1', heldOn, placePrinted: null }],
    article: { publishedOn: null },
    attendees: [],
    awards: [],
    doubts: [YEAR, TITLE],
    ...more,
  }) as unknown as DraftContents;
const saying = (dismissed: boolean) => [{ code: 'YEAR_INFERRED', partKey: 'm1', start: 4, dismissed }];

describe('doubts that staff dismiss', () => {
  const before = withDismissed(contents('2022-01-14'), contents('2022-01-14'), saying(true));

  it('are doubts no more, and are kept', () => {
    expect(before).toMatchObject({ doubts: [TITLE], dismissed: [YEAR] });
  });

  it('are told from others that begin with the same words by where those end, or by the form that they may tell of', () => {
    const upTo = (end: number, formPrinted?: string): DraftDoubt => ({
      ...doubt('PROPOSED_ONLY', null),
      evidence: { start: 9, end, place: 'BODY', quote: 'x' },
      ...(formPrinted ? { guess: { formPrinted } as NonNullable<DraftDoubt['guess']> } : {}),
    });
    const [short, long, other] = [upTo(20), upTo(30, 'Bằng khen'), upTo(30, 'Giấy khen')];
    const draft = contents('2022-01-14', { doubts: [short, long, other] });
    const say = (more: object) => [{ code: 'PROPOSED_ONLY', start: 9, dismissed: true, ...more }];
    const dismissed = (more: object) => withDismissed(draft, draft, say(more)).dismissed;
    expect(dismissed({ end: 20 })).toEqual([short]);
    expect(dismissed({ end: 30, formPrinted: 'Giấy khen' })).toEqual([other]);
    expect(dismissed({})).toEqual([short, long, other]);
    const after = withDismissed(draft, draft, say({ end: 20 }));
    expect(withDismissed(draft, after, say({ end: 30, formPrinted: 'Bằng khen' })).doubts).toEqual([other]);
    expect(unknownDoubts(say({ end: 21 }), draft)).toMatchObject([{ field: 'input.doubts.0' }]);
  });

  it('stay dismissed while something else is changed, and are doubts again when staff say so', () => {
    const placed = contents('2022-01-14', { meetings: [{ key: 'm1', heldOn: '2022-01-14', placePrinted: 'xã' }] });
    expect(withDismissed(placed, before, [])).toMatchObject({ doubts: [TITLE], dismissed: [YEAR] });
    expect(withDismissed(placed, before, saying(false))).toMatchObject({ doubts: [YEAR, TITLE], dismissed: [] });
  });

  it('are doubts again where the value that was doubted is another', () => {
    expect(withDismissed(contents('2023-01-14'), before, [])).toMatchObject({ doubts: [YEAR, TITLE], dismissed: [] });
  });

  it.each<[string, object, object]>([
    [
      'MEETING_AFTER_PUBLICATION',
      { article: { publishedOn: '2022-01-10' } },
      { article: { publishedOn: '2021-01-10' } },
    ],
    [
      'COUNT_NOT_SPLIT',
      { awards: [{ key: 'm1', combined: 90 }], meetings: [] },
      { awards: [{ key: 'm1', combined: 900 }], meetings: [] },
    ],
    [
      'SEVERAL_MEETINGS',
      { meetings: [{ key: 'm1' }, { key: 'm2' }] },
      { meetings: ['m1', 'm2', 'm3'].map((key) => ({ key })) },
    ],
    [
      'SEVERAL_MEETINGS',
      { meetings: [{ key: 'm1' }, { key: 'm2', leftOut: true }] },
      { meetings: [{ key: 'm1' }, { key: 'm2' }] },
    ],
  ])('of %s are doubts again where what it is about is another', (code, old, now) => {
    const doubts = [doubt(code, code === 'SEVERAL_MEETINGS' ? null : 'm1')];
    const [was, is] = [contents('2022-01-14', { ...old, doubts }), contents('2022-01-14', { ...now, doubts })];
    const dismissed = withDismissed(was, was, [{ code, partKey: doubts[0]!.partKey, dismissed: true }]);
    expect(dismissed.doubts).toEqual([]);
    expect(withDismissed(was, dismissed, []).doubts).toEqual([]);
    expect(withDismissed(is, dismissed, []).doubts).toEqual(doubts);
  });

  it('are gone where they are settled', () => {
    expect(withDismissed(contents('2022-01-14', { doubts: [] }), before, [])).toMatchObject({
      doubts: [],
      dismissed: [],
    });
  });

  it('are known by code, part and place', () => {
    expect(unknownDoubts(saying(false), before)).toEqual([]);
    const others = [{ ...saying(true)[0]!, start: 5 }, { code: 'TITLE_NOT_KNOWN' }, { code: 'NO_DATE', partKey: 'm1' }];
    expect(unknownDoubts(others, before).map(({ field }) => field)).toEqual(['input.doubts.0', 'input.doubts.2']);
  });
});
