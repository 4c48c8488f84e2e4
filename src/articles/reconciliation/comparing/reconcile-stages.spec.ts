import { describe, expect, it } from '@jest/globals';
import { awards, claim, handed, registered } from '../../../../test/support/registered-rows.js';
import type { Registered } from '../registered.js';
import { type Count, countInWords } from './count.js';
import { reconcile } from './reconcile.js';

const found = (parts: Partial<Registered>) => reconcile(registered(parts));
const text = (count: Count | null) => (count === null ? '-' : countInWords(count, 'en'));
const figures = (parts: Partial<Registered>) =>
  found(parts).rows.map(
    ({ counted, proposed, granted, presented, reported, state }) =>
      `${counted} ${[proposed, granted, presented, reported].map(text).join(' | ')} ${state}`,
  );
const said = (parts: Partial<Registered>) =>
  found(parts).disagreements.map(({ code, left, right, reasons }) => {
    const why = reasons.map(({ code: reason, count }) => (count === null ? reason : `${reason} ${count}`)).join(', ');
    return `${code} ${text(left.count)}/${text(right?.count ?? null)}${why ? `: ${why}` : ''}`;
  });

describe('proposed, granted, presented', () => {
  it('are four figures, and nothing recorded is not 0', () => {
    const open = awards({ bucket: 'PROPOSED', wasProposed: true, quantity: 2 });
    expect(
      figures({
        awards: [awards({ wasProposed: true }), open],
        claims: [claim({ groups: 4, links: { sources: ['decision'] } })],
      }),
    ).toEqual(['GROUPS 12 | 10 | - | 4 DIFFERS']);
  });

  it('tells what is still only proposed', () => {
    const waiting = awards({
      bucket: 'PROPOSED',
      wasProposed: true,
      quantity: 2,
    });
    expect(said({ awards: [awards({ wasProposed: true }), waiting] })).toEqual([
      'PROPOSED_NOT_GRANTED 12/10: STILL_PROPOSED 2',
    ]);
    expect(figures({ awards: [awards({ wasProposed: true })] })).toEqual(['GROUPS 10 | 10 | - | - AGREES']);
  });

  it('explains what was not presented here: elsewhere, absent, nowhere', () => {
    const rows = {
      awards: [awards({ quantity: 20 })],
      handedOver: [
        handed(),
        handed({ meetingId: 'other', here: false, quantity: 4 }),
        handed({ bucket: 'ABSENT', quantity: 1 }),
      ],
    };
    expect(said(rows)).toEqual(['GRANTED_NOT_PRESENTED 20/10: PRESENTED_ELSEWHERE 4, ABSENT 1, NOT_PRESENTED 6']);
    expect(figures(rows)).toEqual(['GROUPS - | 20 | 10 | - DIFFERS']);
  });

  it('does not miss a presentation where none is recorded at all', () => {
    expect(said({ awards: [awards()] })).toEqual([]);
    expect(figures({ awards: [awards()] })).toEqual(['GROUPS - | 10 | - | - NOT_COMPARABLE']);
  });

  it('tells what was handed over of other decisions, and what was only proposed', () => {
    const rows = {
      awards: [awards()],
      handedOver: [
        handed(),
        handed({ source: 'older', ofThese: false, quantity: 3 }),
        handed({ source: 'plan', proposed: true, quantity: 1 }),
      ],
    };
    expect(said(rows)).toEqual(['PRESENTED_NOT_GRANTED 14/10: OTHER_DECISIONS 3, ONLY_PROPOSED 1']);
  });

  it('cannot compare what was granted to an unknown number', () => {
    const rows = {
      awards: [awards({ quantity: 0, unsaid: 1, lines: 1 })],
      handedOver: [handed({ quantity: 3 })],
    };
    expect(said(rows)).toEqual([]);
    expect(figures(rows)).toEqual(['GROUPS - | unknown | 3 | - NOT_COMPARABLE']);
  });

  it('misses of what an article says no line that is granted, only its handing-over', () => {
    const told = claim({ groups: 10, links: { sources: ['decision'] } });
    const absent = handed({ bucket: 'ABSENT', quantity: 2 });
    const rows = {
      awards: [awards({ quantity: 8 })],
      handedOver: [handed({ quantity: 5 }), absent],
      claims: [told],
    };
    expect(said(rows)).toContainEqual(
      'ARTICLE_SAYS_MORE 10/5: ABSENT 2, NOT_PRESENTED 1, LINES_MISSING 2, ANOTHER_GRANTOR',
    );
    const elsewhere = handed({ meetingId: 'other', here: false, quantity: 12 });
    const half = {
      awards: [awards({ quantity: 20 })],
      handedOver: [handed({ quantity: 5 }), elsewhere],
    };
    expect(said({ ...half, claims: [told] })).toContainEqual(
      'ARTICLE_SAYS_MORE 10/5: PRESENTED_ELSEWHERE 12, NOT_PRESENTED 3',
    );
  });

  it('counts a claim that was handed over as what it says, unless its awards were handed over there, too', () => {
    const told = claim({ groups: 3, presentedAt: ['meeting'] });
    expect(figures({ claims: [told] })).toEqual(['GROUPS - | - | 3 | 3 NOT_COMPARABLE']);
    const resolved = claim({
      groups: 10,
      presentedAt: ['meeting'],
      links: { sources: ['decision'] },
    });
    expect(
      figures({
        awards: [awards()],
        handedOver: [handed()],
        claims: [resolved],
      }),
    ).toEqual(['GROUPS - | 10 | 10 | 10 AGREES']);
  });

  it('leaves out what does not stand any more, and says so', () => {
    const rows = {
      awards: [
        awards(),
        awards({ bucket: 'ANNULLED', quantity: 2 }),
        awards({ bucket: 'REPLACED', quantity: 25, lines: 1 }),
      ],
      handedOver: [
        handed(),
        handed({ bucket: 'NOT_STANDING', quantity: 2 }),
        handed({ bucket: 'MISTAKEN', quantity: 1 }),
        handed({
          bucket: 'ABSENT',
          quantity: 1,
          here: false,
          meetingId: 'another',
        }),
      ],
      claims: [
        claim({ groups: 12 }),
        claim({ standing: 'DISPUTED' }),
        claim({ standing: 'SUPERSEDED' }),
        claim({ verb: 'PRAISED' }),
        claim({ withdrawn: true }),
        claim({ meetingId: null }),
        claim({
          meetingId: null,
          undated: true,
          draft: true,
          links: { sources: ['decision'] },
        }),
        claim({ verb: null }),
      ],
    };
    expect(figures(rows)).toEqual(['GROUPS - | 10 | 10 | 12 DIFFERS']);
    expect(said(rows)).toEqual(['ARTICLE_SAYS_MORE 12/10: NO_LONGER_COUNTED 2']);
    expect(found(rows).notCounted.map(({ code, count }) => `${code} ${count}`)).toEqual([
      'AWARD_ANNULLED 2',
      'AWARD_REPLACED 1',
      'PRESENTATION_WITHDRAWN 1',
      'PRESENTED_NO_LONGER_STANDING 2',
      'CLAIM_DISPUTED 1',
      'CLAIM_SUPERSEDED 1',
      'CLAIM_WITHDRAWN 1',
      'CLAIM_OF_PRAISE 1',
      'CLAIM_UNTIED 1',
      'CLAIM_UNDATED 1',
    ]);
    expect(found(rows).drafts).toBe(0);
  });
});

describe('what articles report', () => {
  const pair = (one: object, other: object, same = false) => {
    const claims = [claim(one), claim(other)];
    const [a, b] = claims;
    return {
      claims,
      sameAwards: same && a && b ? [[a.id, b.id] as const] : [],
    };
  };

  it('is not added up over headline, caption and body, nor over claims of the same awards', () => {
    expect(figures(pair({ groups: 12, place: 'CAPTION' }, { groups: 12 }))).toEqual([
      'GROUPS - | - | - | 12 NOT_COMPARABLE',
    ]);
    const linked = { groups: 12, links: { sources: ['decision'] } };
    expect(figures(pair(linked, linked, true))).toEqual(['GROUPS - | - | - | 12 NOT_COMPARABLE']);
  });

  it('is added up over claims that were resolved to different awards', () => {
    const linked = { groups: 12, links: { sources: ['decision'] } };
    expect(figures(pair(linked, { ...linked, groups: 3 }))).toEqual(['GROUPS - | - | - | 15 NOT_COMPARABLE']);
  });

  it('is open where nobody resolved two claims of one place', () => {
    expect(figures(pair({ groups: 10 }, { groups: 5 }))).toEqual(['GROUPS - | - | - | 10 to 15 NOT_COMPARABLE']);
  });

  it('differs within one article', () => {
    expect(said(pair({ groups: 12, place: 'HEADLINE' }, { groups: 10 }))).toEqual(['ARTICLE_DIFFERS_WITHIN 12/10']);
    const linked = (groups: number) => ({
      groups,
      links: { sources: ['decision'] },
    });
    expect(said(pair(linked(12), linked(10), true))).toEqual(['ARTICLE_DIFFERS_WITHIN 12/10']);
    expect(said(pair({ groups: 3, place: 'CAPTION' }, { groups: 10 }))).toEqual([]);
  });

  it('is told again by a caption without a number, which makes no row of its own', () => {
    const body = {
      groups: 6,
      individuals: 12,
      grantorsPrinted: ['UBND tỉnh Ví Dụ'],
    };
    const caption = { place: 'CAPTION' as const, unspecified: true };
    expect(figures(pair(body, caption))).toEqual([
      'GROUPS - | - | - | 6 NOT_COMPARABLE',
      'INDIVIDUALS - | - | - | 12 NOT_COMPARABLE',
    ]);
    expect(figures(pair({ ...body, verb: 'GRANTED' }, { ...caption, presentedAt: ['meeting'] }))).toEqual([
      'GROUPS - | - | unknown | 6 NOT_COMPARABLE',
      'INDIVIDUALS - | - | unknown | 12 NOT_COMPARABLE',
    ]);
  });

  it('is not told again where a caption without a number may mean either of two awards, or another article counts', () => {
    const caption = claim({ place: 'CAPTION', unspecified: true });
    const of = (grantor: string, groups: number) => claim({ groups, grantorsPrinted: [grantor] });
    const two = [of('UBND tỉnh Ví Dụ', 6), of('Ủy ban MTTQ tỉnh', 2), caption];
    expect(figures({ claims: two })).toContain('GROUPS_AND_INDIVIDUALS - | - | - | unknown NOT_COMPARABLE');
    const other = [claim({ groups: 6, articleId: 'other' }), caption];
    expect(figures({ claims: other })).toContain('GROUPS_AND_INDIVIDUALS - | - | - | 6 NOT_COMPARABLE');
  });

  it('is compared, not added, over articles about one meeting, and added over meetings', () => {
    expect(figures(pair({ groups: 12 }, { articleId: 'other', groups: 12 }))).toEqual([
      'GROUPS - | - | - | 12 NOT_COMPARABLE',
    ]);
    const differing = pair({ groups: 12 }, { articleId: 'other', groups: 10 });
    expect(figures(differing)).toEqual(['GROUPS - | - | - | 10 to 12 DIFFERS']);
    expect(said(differing)).toEqual(['ARTICLES_DIFFER 12/10']);
    const meetings = pair({ groups: 12 }, { articleId: 'other', meetingId: 'another', groups: 10 });
    expect(figures(meetings)).toEqual(['GROUPS - | - | - | 22 NOT_COMPARABLE']);
  });

  it('of other decisions of the same meeting is left alone, or said to be undecided', () => {
    const outside = handed({
      source: 'other',
      here: false,
      ofThese: false,
      formId: 'commendation',
      quantity: 7,
    });
    const rows = { awards: [awards()], handedOver: [handed(), outside] };
    expect(
      figures({
        ...rows,
        claims: [claim({ formId: 'commendation', groups: 7 })],
      }),
    ).toEqual(['GROUPS - | 10 | 10 | - AGREES']);
    const mixed = {
      ...rows,
      claims: [claim({ formId: null, formPrinted: null, groups: 17 })],
    };
    expect(found(mixed).notCounted.map(({ code }) => code)).toEqual(['CLAIM_OF_MIXED_MEETING']);
  });

  it('of what no line of the decision can be is not about the decision, yet about its meeting', () => {
    const rows = registered({
      awards: [awards()],
      handedOver: [handed()],
      claims: [
        claim({ formId: 'commendation', groups: 7 }),
        claim({ grantorsPrinted: ['UBND tỉnh Ví Dụ'], groups: 5 }),
        claim({ groups: 10 }),
      ],
    });
    const told = (kind: 'MEETING' | 'ORGANISATION' | 'DECISION') =>
      reconcile(rows, 'BODY', kind).comparisons.map(({ said: { atLeast }, state }) => `${atLeast} ${state}`);
    expect(told('MEETING')).toEqual(['7 DIFFERS', '5 DIFFERS', '10 AGREES']);
    expect(told('ORGANISATION')).toEqual(['7 DIFFERS', '10 AGREES']);
    expect(told('DECISION')).toEqual(['10 AGREES']);
  });

  it('counted together with other awards is at most what it says', () => {
    const about = {
      meetingId: null,
      links: { sources: ['decision', 'other'], count: 12, here: 10 },
    };
    expect(
      figures({
        awards: [awards()],
        claims: [claim({ ...about, groups: 12 })],
      }),
    ).toEqual(['GROUPS - | 10 | - | at most 12 NOT_COMPARABLE']);
  });
});
