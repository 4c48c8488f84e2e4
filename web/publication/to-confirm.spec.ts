import { describe, expect, it } from '@jest/globals';
import { chooseLanguage } from '../words/language.js';
import { MOST_ACTS, type RecordType } from './operations.js';
import {
  addDone,
  byType,
  type Done,
  type Draft,
  drafted,
  hidesOthers,
  inputsOf,
  inRequests,
  madeBeforeRefusal,
  madePublic,
  showsOnlyPublicLines,
} from './to-confirm.js';

const draft = (type: RecordType, more: Partial<Draft> = {}): Draft => ({
  id: `${type} 1`,
  type,
  version: 1,
  label: '',
  along: 0,
  undated: false,
  mayConfirm: true,
  ...more,
});

describe('what waits to be made public', () => {
  it('is told by type, people before what names them, with what becomes public along', () => {
    const drafts = [draft('AwardDecision', { along: 25 }), draft('Person'), draft('Person', { id: 'p2' })];
    expect(byType(drafts).map(([type, of]) => [type, of.length])).toEqual([
      ['Person', 2],
      ['AwardDecision', 1],
    ]);
    chooseLanguage('vi');
    expect(drafted(drafts)).toBe('2 người, 1 quyết định (25 dòng)');
    chooseLanguage('en');
    expect(drafted(drafts)).toBe('2 people, 1 decision (25 lines)');
    expect(drafted([draft('Article', { along: 1 })])).toBe('1 article (1 claim)');
  });

  it('keeps others hidden where a person, body, meeting, decision or article is left', () => {
    expect(hidesOthers([draft('Attendance'), draft('Presentation'), draft('Post'), draft('Claim')])).toBe(false);
    expect(hidesOthers([draft('Attendance'), draft('Meeting')])).toBe(true);
  });

  it('shows of what was handed over what is public itself, where its decision is not made public with it', () => {
    expect(showsOnlyPublicLines([draft('Meeting'), draft('Presentation')])).toBe(true);
    expect(showsOnlyPublicLines([draft('AwardDecision'), draft('Presentation')])).toBe(false);
    expect(showsOnlyPublicLines([draft('Award'), draft('Presentation')])).toBe(false);
    expect(showsOnlyPublicLines([draft('Meeting')])).toBe(false);
  });

  it('is sent as many at a time as a request takes', () => {
    const ids = Array.from({ length: 2 * MOST_ACTS + 1 }, (_, i) => i);
    expect(inRequests(ids).map(({ length }) => length)).toEqual([MOST_ACTS, MOST_ACTS, 1]);
    expect(inRequests(ids).flat()).toEqual(ids);
    expect(inRequests([])).toEqual([]);
    expect(inputsOf([{ id: 'a' }, { id: 'b' }])).toEqual({ i0: { id: 'a' }, i1: { id: 'b' } });
  });

  it('is public as far as a refused request came', () => {
    const [first, refused] = [draft('Person'), draft('Meeting')];
    expect(madeBeforeRefusal([first, refused], [refused])).toEqual([{ ...first, version: 2 }]);
  });

  it('is taken back as the record that it was, or as the lines that were added to what was public before', () => {
    const sent = [draft('Person'), draft('AwardDecision')];
    const payloads = {
      r0: { person: { id: 'p', version: 2 } },
      r1: { decision: { id: 'd', version: 4 }, awards: [{ id: 'a', version: 3 }] },
    };
    const person = { id: 'p', version: 2, type: 'Person' };
    expect(madePublic(sent, payloads, false)).toEqual([person, { id: 'd', version: 4, type: 'AwardDecision' }]);
    expect(madePublic(sent, payloads, true)).toEqual([person, { id: 'a', version: 3, type: 'Award' }]);
  });

  const done = (made: Done['made'], ...sent: Draft[]): Done => ({ title: 'Hội nghị', made, sent });
  const madeOf = (type: RecordType, version: number, isBack = false) => ({ id: `${type} 1`, type, version, isBack });

  it('is told with what was made public before on the page, to be taken back together at the versions of now', () => {
    const before = [done([madeOf('AwardDecision', 2)], draft('AwardDecision', { along: 2 }))];
    const now = done([madeOf('Award', 2)], draft('AwardDecision', { along: 1 }), draft('Person'));
    const [told, ...others] = addDone(before, now, [madeOf('AwardDecision', 3)]);
    expect([told!.made, others]).toEqual([[madeOf('AwardDecision', 3), madeOf('Award', 2)], []]);
    chooseLanguage('vi');
    expect(drafted(told!.sent)).toBe('1 người, 1 quyết định (3 dòng)');
  });

  it('is told beside what was taken back, which may be made public again', () => {
    const before = [done([madeOf('Person', 3, true)], draft('Person'))];
    const now = done([madeOf('Meeting', 2)], draft('Meeting'));
    expect(addDone(before, now, [])).toEqual([...before, now]);
  });
});
