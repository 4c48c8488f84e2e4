import { describe, expect, it } from '@jest/globals';
import { awards, claim, handed, registered } from '../../../../test/support/registered-rows.js';
import { reconcile } from './reconcile.js';
import type { Registered } from '../registered.js';
import { withLevelsOfForms } from './levels-of-forms.js';
import { labelsIn, printedNames } from '../wording/labels.js';

const found = (parts: Partial<Registered>) => reconcile(registered(parts));
const PEOPLE_OF = (awardIds: string[], quantity: number) =>
  ({ recipientKind: 'INDIVIDUAL', quantity, awardIds, lines: quantity }) as const;

describe('a disagreement', () => {
  it('names the award lines and claims of what it counts, not those of other kinds of recipient', () => {
    const groups = { quantity: 2, awardIds: ['group-1', 'group-2'] };
    const people = PEOPLE_OF(['person-1', 'person-2'], 2);
    const ofPeople = claim({ individuals: 3 });
    const rows = {
      awards: [awards(groups), awards(people)],
      handedOver: [handed(groups), handed(people)],
      claims: [claim({ groups: 2 }), ofPeople],
    };
    expect(found(rows).disagreements).toMatchObject([
      {
        code: 'ARTICLE_SAYS_MORE',
        counted: 'INDIVIDUALS',
        awardIds: ['person-1', 'person-2'],
        decisionIds: ['decision'],
        claimIds: [ofPeople.id],
      },
    ]);
  });

  it('between stages names the lines of its kind of recipient only', () => {
    const rows = {
      awards: [awards({ quantity: 2, awardIds: ['group'] }), awards(PEOPLE_OF(['person'], 2))],
      handedOver: [handed({ source: 'another', ofThese: true, quantity: 1 })],
    };
    expect(found(rows).disagreements.map(({ counted, awardIds }) => [counted, awardIds])).toEqual([
      ['GROUPS', ['group']],
      ['INDIVIDUALS', ['person']],
    ]);
  });

  it('among articles leaves out whoever gives no number', () => {
    const [twelve, ten] = [claim({ articleId: 'a', groups: 12 }), claim({ articleId: 'b', groups: 10 })];
    const silent = [
      claim({ articleId: 'a', unspecified: true }),
      claim({ articleId: 'c', groups: 0, individuals: 0, unspecified: true }),
      claim({ articleId: 'd', individuals: 1, unspecified: true }),
    ];
    const differing = found({ claims: [twelve, ten, ...silent] }).disagreements.filter(
      ({ code, counted }) => code === 'ARTICLES_DIFFER' && counted === 'GROUPS',
    );
    expect(differing).toMatchObject([{ articleIds: expect.not.arrayContaining(['d']) }]);
    const [{ claimIds = [] } = {}] = differing;
    expect(claimIds).toEqual(expect.arrayContaining([twelve.id, ten.id]));
    expect(claimIds).not.toContain(silent[0]?.id);
    expect(claimIds).not.toContain(silent[2]?.id);
  });
});

describe('what cannot be compared', () => {
  const untied = claim({ groups: 3 });
  const why = (parts: Partial<Registered>) => found(parts).comparisons.map(({ reasons }) => reasons[0]?.code);

  it('is a claim tied to no decision, although the figures have what it may speak of', () => {
    expect(why({ awards: [awards({ quantity: 4 })], claims: [untied] })).toEqual(['NOT_TIED']);
    expect(why({ awards: [awards(PEOPLE_OF(['person'], 4))], claims: [untied] })).toEqual(['NOTHING_RECORDED']);
    expect(why({ claims: [untied] })).toEqual(['NOTHING_RECORDED']);
    const wish = claim({ verb: 'PROPOSED', groups: 3 });
    expect(why({ awards: [awards({ quantity: 4 })], claims: [wish] })).toEqual(['NOTHING_RECORDED']);
  });
});

describe('what was handed over and granted nobody knows when', () => {
  it('is not said to be of another decision', () => {
    const rows = {
      awards: [awards({ bucket: 'UNDATED', quantity: 1 })],
      handedOver: [handed({ quantity: 1, ofThese: false, undated: true })],
    };
    expect(found(rows).disagreements).toMatchObject([
      { code: 'PRESENTED_NOT_GRANTED', right: null, reasons: [{ code: 'GRANT_UNDATED', count: 1 }] },
    ]);
  });
});

describe('claims about a meeting that was withdrawn', () => {
  it('are in no figure, and are said to be in none', () => {
    const about = claim({ groups: 12, meetingWithdrawn: true, draft: true, links: { sources: ['decision'] } });
    const { rows, notCounted, drafts, articleIds } = found({ awards: [awards()], claims: [about] });
    expect(rows.map(({ reported, state }) => [reported, state])).toEqual([[null, 'NOT_COMPARABLE']]);
    expect(notCounted).toEqual([{ code: 'CLAIM_OF_WITHDRAWN_MEETING', count: 1, awardIds: [], claimIds: [about.id] }]);
    expect([drafts, articleIds]).toEqual([0, []]);
  });
});

describe('a grantor that is known as printed only', () => {
  const president = { organisationId: null, printed: 'Chủ tịch nước', system: null, level: null };
  const order = { ...president, formId: 'order', recipientKind: 'INDIVIDUAL', quantity: 1 } as const;
  const told = claim({ formId: 'order', grantorsPrinted: ['Chủ tịch nước'], individuals: 1 });
  const rows = withLevelsOfForms(registered({ awards: [awards(order)], handedOver: [handed(order)], claims: [told] }));

  it('is of the level that alone may grant the form, and its articles speak of it', () => {
    const [row] = reconcile(rows, 'LEVEL', 'YEAR').rows;
    expect([row?.pattern.grantors, row?.state]).toEqual([['STATE/CENTRAL'], 'AGREES']);
    const byBody = reconcile(rows, 'BODY', 'YEAR').rows;
    expect(byBody.map(({ state }) => state)).toEqual(['AGREES']);
    const names = { forms: new Map(), bodies: new Map(), printed: printedNames(rows) };
    expect(byBody.map(({ pattern }) => labelsIn('vi', names).grantors(pattern))).toEqual([
      [{ organisationId: null, name: 'Chủ tịch nước', system: 'STATE', level: 'CENTRAL' }],
    ]);
  });

  it('stays of an unknown level where bodies of several levels grant the form', () => {
    const printed = { ...president, printed: 'UBND' };
    const levelled = withLevelsOfForms(registered({ awards: [awards(printed)] }));
    expect(levelled.awards.map(({ system, level }) => [system, level])).toEqual([[null, null]]);
  });
});
