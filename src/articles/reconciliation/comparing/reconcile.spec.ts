import { describe, expect, it } from '@jest/globals';
import { awards, claim, handed, NOBODY_KNOWN, PEOPLE, registered } from '../../../../test/support/registered-rows.js';
import type { Registered } from '../registered.js';
import { countInWords } from './count.js';
import { reconcile } from './reconcile.js';

const found = (parts: Partial<Registered>) => reconcile(registered(parts));
const said = (parts: Partial<Registered>) =>
  found(parts).disagreements.map(({ code, counted, left, right, reasons }) => {
    const why = reasons.map(({ code: reason, count }) => (count === null ? reason : `${reason} ${count}`)).join(', ');
    const figures = [left, right].map((side) => (side ? countInWords(side.count, 'en') : '-')).join('/');
    return `${code} ${counted} ${figures}${why ? `: ${why}` : ''}`;
  });
const states = (parts: Partial<Registered>) =>
  found(parts).comparisons.map(({ state, stage, counted, reasons: [reason] }) =>
    [state, counted, stage, reason?.code].filter(Boolean).join(' '),
  );

describe('an article beside what is recorded', () => {
  it('agrees, and that is said too', () => {
    const rows = { awards: [awards()], handedOver: [handed()], claims: [claim({ groups: 10 })] };
    expect(states(rows)).toEqual(['AGREES GROUPS PRESENTED']);
    expect(found(rows).rows.map(({ state }) => state)).toEqual(['AGREES']);
    expect(said(rows)).toEqual([]);
  });

  it('says more than the decision: lines are missing, or another grantor granted the rest', () => {
    expect(said({ awards: [awards()], handedOver: [handed()], claims: [claim({ groups: 12 })] })).toEqual([
      'ARTICLE_SAYS_MORE GROUPS 12/10: LINES_MISSING 2, ANOTHER_GRANTOR',
    ]);
  });

  it('names the other grantor where the registry has such lines at the same meeting', () => {
    const other = { ...PEOPLE, source: 'decree', quantity: 2 };
    const rows = {
      awards: [awards(), awards(other)],
      handedOver: [handed(), handed(other)],
      claims: [claim({ groups: 12, grantorsPrinted: ['Ủy ban MTTQ tỉnh'] })],
    };
    expect(said(rows)).toEqual(['ARTICLE_SAYS_MORE GROUPS 12/10: ANOTHER_GRANTOR 2']);
  });

  it('agrees where its headline merges the grantors that the registry keeps apart', () => {
    const other = { ...PEOPLE, source: 'decree', quantity: 68 };
    const rows = {
      awards: [awards({ quantity: 12 }), awards(other)],
      handedOver: [handed({ quantity: 12 }), handed(other)],
      claims: [
        claim({ groups: 80, place: 'HEADLINE' }),
        claim({ groups: 12, grantorsPrinted: ['MTTQ tỉnh Ví Dụ'] }),
        claim({ groups: 68, grantorsPrinted: ['UBND tỉnh'] }),
      ],
    };
    expect(states(rows)).toEqual(['AGREES GROUPS PRESENTED', 'AGREES GROUPS PRESENTED', 'AGREES GROUPS PRESENTED']);
    expect(found(rows).rows.map(({ overall, state }) => [overall, state])).toEqual([
      [false, 'AGREES'],
      [false, 'AGREES'],
      [true, 'AGREES'],
    ]);
  });

  it('misses nothing where the lines are on record without a day, and only what is not', () => {
    const listed = awards({ recipientKind: 'HOUSEHOLD', quantity: 4, source: 'list' });
    const undated = awards({ quantity: 8, source: 'counted', bucket: 'UNDATED' });
    const tied = { meetingId: null, verb: 'GRANTED', links: { sources: ['list', 'counted'], count: 5 } } as const;
    const rows = (groups: number, dated: number) => ({
      awards: [listed, undated, ...(dated > 0 ? [awards({ quantity: dated, source: 'list' })] : [])],
      claims: [claim({ ...tied, groups, households: 4 })],
    });
    const [agree, open] = ['AGREES HOUSEHOLDS GRANTED', 'NOT_COMPARABLE GROUPS GRANTED GRANT_UNDATED'];
    expect(states(rows(8, 0))).toEqual([open, agree]);
    expect(states(rows(11, 3))).toEqual([open, agree]);
    expect(said(rows(13, 3))).toEqual([
      'ARTICLE_SAYS_MORE GROUPS 13/3: GRANT_UNDATED 8, LINES_MISSING 2, ANOTHER_GRANTOR',
    ]);
    expect(said(rows(9, 3))).toEqual(['ARTICLE_SAYS_MORE GROUPS 9/3: GRANT_UNDATED 8']);
    const alone = { ...tied, links: { sources: ['counted'] } };
    expect(states({ awards: [undated], claims: [claim({ ...alone, groups: 8 })] })).toEqual([
      'NOT_COMPARABLE GROUPS GRANT_UNDATED',
    ]);
  });

  it('may count households or enterprises among the groups', () => {
    const households = { recipientKind: 'HOUSEHOLD' as const, quantity: 2 };
    const rows = {
      awards: [awards(), awards(households)],
      handedOver: [handed(), handed(households)],
      claims: [claim({ groups: 12 })],
    };
    expect(said(rows)).toEqual(['ARTICLE_SAYS_MORE GROUPS 12/10: KINDS_TOGETHER 2']);
  });

  it('may keep apart what the registry counts together', () => {
    const rows = { awards: [awards({ quantity: 12 })], handedOver: [handed({ quantity: 12 })] };
    expect(said({ ...rows, claims: [claim({ groups: 10, households: 2 })] })).toEqual([
      'ARTICLE_NOT_RECORDED HOUSEHOLDS 2/-: LINES_MISSING 2, ANOTHER_GRANTOR',
      'ARTICLE_SAYS_LESS GROUPS 10/12: KINDS_TOGETHER 2, PART_ONLY',
    ]);
  });

  it('may tell of what was granted as if it had been presented', () => {
    const rows = { awards: [awards({ quantity: 151 })], handedOver: [handed()], claims: [claim({ groups: 151 })] };
    expect(said(rows)).toEqual([
      'ARTICLE_SAYS_MORE GROUPS 151/10: ANOTHER_STAGE 151',
      'GRANTED_NOT_PRESENTED GROUPS 151/10: NOT_PRESENTED 141',
    ]);
  });

  it('is compared with the decision where no presentation is recorded, and may tell of a part of it', () => {
    const rows = { awards: [awards()], handedOver: [] };
    const about = { meetingId: null, links: { sources: ['decision'] } };
    expect(states({ ...rows, claims: [claim({ ...about, groups: 12 })] })).toEqual([
      'DIFFERS GROUPS GRANTED LINES_MISSING',
    ]);
    expect(states({ ...rows, claims: [claim({ ...about, groups: 3 })] })).toEqual([
      'NOT_COMPARABLE GROUPS GRANTED PART_ONLY',
    ]);
    expect(states({ ...rows, claims: [claim({ ...about, verb: 'GRANTED', groups: 3 })] })).toEqual([
      'DIFFERS GROUPS GRANTED PART_ONLY',
    ]);
  });

  it('cannot be compared where one side does not say how many', () => {
    const open = handed({ quantity: 0, unsaid: 1, lines: 1 });
    expect(states({ handedOver: [open], claims: [claim({ groups: 12 })] })).toEqual([
      'NOT_COMPARABLE GROUPS PRESENTED NUMBER_NOT_SAID',
    ]);
    expect(states({ handedOver: [handed()], claims: [claim({ unspecified: true })] })).toEqual([
      'NOT_COMPARABLE GROUPS_AND_INDIVIDUALS PRESENTED NUMBER_NOT_SAID',
    ]);
  });

  it('says less than at least so many, whatever else is unknown', () => {
    const rows = { handedOver: [handed(), handed({ quantity: 0, unsaid: 3, lines: 3 })] };
    expect(said({ ...rows, claims: [claim({ groups: 9 })] })).toEqual([
      'ARTICLE_SAYS_LESS GROUPS 9/at least 10: PART_ONLY',
    ]);
  });

  it('fits a combined count with its split, and a split with a combined count', () => {
    const combined = handed({ recipientKind: 'UNKNOWN', quantity: 25 });
    expect(states({ handedOver: [combined], claims: [claim({ groups: 10, individuals: 15 })] })).toEqual([
      'NOT_COMPARABLE GROUPS PRESENTED NOT_SPLIT',
      'NOT_COMPARABLE INDIVIDUALS PRESENTED NOT_SPLIT',
      'AGREES GROUPS_AND_INDIVIDUALS PRESENTED',
    ]);
    const split = [handed(), handed({ recipientKind: 'INDIVIDUAL', quantity: 15 })];
    expect(states({ handedOver: split, claims: [claim({ combined: 25 })] })).toEqual([
      'AGREES GROUPS_AND_INDIVIDUALS PRESENTED',
    ]);
    expect(said({ handedOver: split, claims: [claim({ combined: 27 })] })).toContain(
      'ARTICLE_SAYS_MORE GROUPS_AND_INDIVIDUALS 27/25: LINES_MISSING 2, ANOTHER_GRANTOR',
    );
  });

  it('does not confirm itself: what is known as presented from its own claim is no other source', () => {
    const own = claim({ groups: 12, presentedAt: ['meeting'] });
    expect(states({ claims: [own] })).toEqual(['NOT_COMPARABLE GROUPS ONLY_SOURCE']);
    const other = claim({ articleId: 'other', groups: 10 });
    expect(states({ claims: [own, other] })).toContain('DIFFERS GROUPS PRESENTED PART_ONLY');
    expect(found({ claims: [own, other] }).rows[0]?.presented).toEqual({ atLeast: 12, atMost: 12 });
  });

  it('does not confirm itself, nor contradict itself, where something else was handed over at the meeting', () => {
    const own = claim({ groups: 69, presentedAt: ['meeting'] });
    const rows = { handedOver: [handed({ formId: 'commendation', quantity: 5 })], claims: [own] };
    expect(states(rows)).toEqual(['NOT_COMPARABLE GROUPS PRESENTED ONLY_SOURCE']);
    expect(said(rows)).toEqual([]);
    expect(
      found(rows).rows.map(({ presented, reported, state }) => [presented?.atLeast, reported?.atLeast, state]),
    ).toContainEqual([69, 69, 'NOT_COMPARABLE']);
  });

  it('agrees by nature with lines that were all recorded from the article itself', () => {
    const from = (madeFrom: string | null, quantity: number) => handed({ madeFrom, quantity });
    const claims = [claim({ groups: 10 })];
    expect(states({ handedOver: [from('article', 6), from('article', 4)], claims })).toEqual([
      'AGREES GROUPS PRESENTED RECORDED_FROM_IT',
    ]);
    expect(states({ handedOver: [from('article', 6), from(null, 4)], claims })).toEqual(['AGREES GROUPS PRESENTED']);
    expect(states({ handedOver: [from('other', 10)], claims })).toEqual(['AGREES GROUPS PRESENTED']);
  });

  it('cannot be compared while its form is not resolved, and is where two forms are told together', () => {
    const rows = { handedOver: [handed(), handed({ formId: 'commendation', quantity: 5 })] };
    const printed = (formPrinted: string, groups: number) => claim({ formId: null, formPrinted, groups });
    expect(states({ ...rows, claims: [printed('Bằng gì đó', 15)] })).toEqual([
      'NOT_COMPARABLE GROUPS PRESENTED FORM_NOT_RESOLVED',
    ]);
    expect(states({ ...rows, claims: [printed('Bằng khen, giấy khen', 15)] })).toEqual(['AGREES GROUPS PRESENTED']);
  });

  it('names a class that the registry has otherwise', () => {
    const order = (awardClass: 'FIRST' | 'SECOND', quantity: number) =>
      handed({ formId: 'order', awardClass, quantity, recipientKind: 'INDIVIDUAL' });
    const rows = { handedOver: [order('FIRST', 1), order('SECOND', 2)] };
    expect(said({ ...rows, claims: [claim({ formId: 'order', awardClass: 'FIRST', individuals: 3 })] })).toEqual([
      'ARTICLE_SAYS_MORE INDIVIDUALS 3/1: ANOTHER_CLASS 2',
    ]);
  });

  it('is about a known grantor where it names one, and about any where it names none', () => {
    const unknown = { ...NOBODY_KNOWN, source: 'reported', quantity: 5 };
    const rows = { handedOver: [handed(), handed(unknown)] };
    expect(states({ ...rows, claims: [claim({ groups: 12, grantorsPrinted: ['MTTQ tỉnh Ví Dụ'] })] })).toEqual([
      'NOT_COMPARABLE GROUPS PRESENTED NUMBER_NOT_SAID',
    ]);
    expect(states({ ...rows, claims: [claim({ groups: 15 })] })).toEqual(['AGREES GROUPS PRESENTED']);
  });
});
