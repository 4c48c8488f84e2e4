import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { type GivenDraft, GivenDrafts } from '../support/given-drafts.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

const UNDATED = `query ($id: ID!, $only: [String!], $parts: [DraftPartChoiceInput!]) {
  undatedOfDraft(id: $id, only: $only, parts: $parts) { partKey lineKey namePrinted recipientKind quantity awardId reason message } }`;

interface Undated {
  partKey: string;
  lineKey: string;
  awardId: string | null;
  reason: string;
}

describe('lines of a draft without a day', () => {
  let registry: Registry;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  const undated = async ({ id }: Pick<GivenDraft, 'id'>, more: object = {}) =>
    (await registry.as('READER').ask(UNDATED, { id, ...more })).undatedOfDraft as Undated[];
  const keys = async (draft: GivenDraft, more: object = {}) =>
    (await undated(draft, more)).map(({ lineKey, reason }) => [lineKey, reason]);
  const withNumber = () =>
    given.open((report) =>
      report.replace(
        'trao Bằng khen của UBND tỉnh cho',
        'trao Bằng khen của UBND tỉnh theo Quyết định số 77/QĐ-UBND cho',
      ),
    );

  it('are told before accepting, line by line, with why and what to do', async () => {
    const draft = await given.open();
    expect(await undated(draft)).toEqual([
      {
        partKey: 'a2',
        lineKey: 'a2.n1',
        namePrinted: expect.stringContaining('Văn Sơn'),
        recipientKind: 'INDIVIDUAL',
        quantity: 1,
        awardId: null,
        reason: 'DECISION_NOT_TOLD',
        message: expect.stringContaining('bài không nêu số quyết định'),
      },
    ]);
    expect(await keys(await withNumber())).toEqual([['a2.n1', 'DECISION_NOT_CHOSEN']]);
  });

  it('go by what is chosen: nobody who is left out, those who are counted where lines are made of them, none of a decision', async () => {
    const draft = await withNumber();
    expect(await keys(draft, { only: ['m1', 'a1'] })).toEqual([]);
    expect(await keys(draft, { parts: [{ key: 'a2.n1', action: 'LEAVE_OUT' }] })).toEqual([]);
    expect(await keys(draft, { only: ['m1', 'a1'], parts: [{ key: 'a1', action: 'CREATE' }] })).toEqual([
      ['a1', 'DECISION_NOT_TOLD'],
      ['a1', 'DECISION_NOT_TOLD'],
    ]);
    const issuerId = await givenOrganisation(registry, { name: `UBND tỉnh ${given.made}`, system: 'STATE' });
    const decision = { key: 'a2.d', action: 'CREATE', issuerId, signedOn: '2022-01-10' };
    expect(await keys(draft, { parts: [decision] })).toEqual([]);
  });

  it('are the same that accepting warns of, and then those on record until their day is given', async () => {
    const draft = await given.open();
    const before = await undated(draft);
    const { awards, warnings } = await given.accept(draft);
    const told = warnings.filter(({ code }: { code: string }) => code === 'AWARD_WITHOUT_DAY');
    expect(told.map(({ partKey }: Undated) => partKey)).toEqual(before.map(({ partKey }) => partKey));
    const [{ id }] = awards;
    expect(await undated(draft)).toMatchObject([{ lineKey: 'a2.n1', awardId: id, reason: 'DAY_NOT_GIVEN' }]);
    await registry.as('RECORDER').act('changeAward', { id, version: 1, grantedOn: '2022-01-10' }, 'award { id }');
    expect(await undated(draft)).toEqual([]);
  });

  it('of a part that there is not are refused, and write nothing', async () => {
    const draft = await given.open();
    const parts = [{ key: 'a9', action: 'CREATE' }];
    expect(await registry.as('READER').refusal(UNDATED, { id: draft.id, parts })).toBe('UNKNOWN_PART at parts.0.key');
    const { statements } = await statementsDuring(() => undated(draft));
    expect(statements.filter((each) => /^\s*(?:insert|update|delete)/iu.test(each))).toEqual([]);
    expect(statements.length).toBeLessThan(12);
  });
});
