import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { givenDecision, line } from '../support/given-awards.js';
import { ACCEPTED, GivenDrafts } from '../support/given-drafts.js';
import { givenMeeting } from '../support/given-meetings.js';
import { givenPublicOrganisation } from '../support/given-organisations.js';
import { givenPresentation, itemsOf } from '../support/given-presentations.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

interface Doubt {
  code: string;
  message: string;
  quote: string | null;
  awardId: string | null;
  annexOrder: number | null;
  draftId: string | null;
  partKey: string | null;
}

describe('what should be looked at twice before it is made public', () => {
  let registry: Registry;
  let front: string;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    front = await givenPublicOrganisation(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  const doubtsOf = async (id: string, client = registry.as('APPROVER')) => {
    const { toConfirm } = await client.ask(
      `query ($id: ID) { toConfirm(id: $id) { nodes { drafts(first: 100) {
        nodes { type doubts { code message quote awardId annexOrder draftId partKey } } } } } }`,
      { id },
    );
    const [head] = toConfirm.nodes as { drafts: { nodes: { type: string; doubts: Doubt[] }[] } }[];
    return (type: string) => head!.drafts.nodes.filter((each) => each.type === type).flatMap(({ doubts }) => doubts);
  };
  /** The decision by which something was handed over, said to be signed long afterwards. */
  const signedLater = { key: 'a2.d', action: 'CREATE', signedOn: '2150-01-10' };
  const openNumbered = () =>
    given.open((report) =>
      report.replace(
        'Bằng khen của UBND tỉnh cho',
        `Bằng khen của UBND tỉnh theo Quyết định số ${given.made}/QĐ-UBND cho`,
      ),
    );

  it('stands with a decision: what is doubtful of its lines, and not what staff gave a reason for', async () => {
    const { id, awards } = await givenDecision(registry, front, [line('Lò Thị Sớm'), line('Mùa A Sớm')], {
      signedOn: '2150-01-10',
    });
    const changed = {
      id: awards[0]!.id,
      version: 1,
      reason: 'Có thành tích',
      overrides: [{ code: 'DECISION_IN_FUTURE', reason: 'Ngày in trên quyết định' }],
    };
    await registry.as('RECORDER').act('changeAward', changed, '__typename');
    const [doubt, ...more] = (await doubtsOf(id))('AwardDecision').filter(({ code }) => code === 'DECISION_IN_FUTURE');
    expect(doubt).toMatchObject({ awardId: awards[1]!.id, annexOrder: 2, quote: null, draftId: null });
    expect(doubt?.message).toContain('10/01/2150');
    expect(more).toEqual([]);
  });

  it('stands with what was handed over, on the page of its meeting, too, where staff alone see it', async () => {
    const meetingId = await givenMeeting(registry, { heldFrom: '2021-01-20' });
    const decision = await givenDecision(registry, front, [line('Được Trao Sớm')], { signedOn: '2021-02-01' });
    const { id } = await givenPresentation(registry, meetingId, { items: itemsOf(decision) });
    expect((await doubtsOf(meetingId))('Presentation')).toMatchObject([{ code: 'PRESENTED_BEFORE_GRANT' }]);
    const query = 'query ($id: ID!) { presentation(id: $id) { openWarnings { code message } } }';
    const { data } = await registry.as('READER').send(query, { id }, { 'accept-language': 'en' });
    expect(data).toMatchObject({
      presentation: {
        openWarnings: [
          {
            code: 'PRESENTED_BEFORE_GRANT',
            message: 'Line 1: handed over on 20/01/2021, before the decision of 01/02/2021.',
          },
        ],
      },
    });
    // A draft: nobody else is told that it is there.
    expect(await registry.anonymous.refusal(query, { id })).toBe('UNKNOWN_ID at id');
  });

  it('stands with what an article told, with the words that it was read from, but not once somebody looked', async () => {
    const draft = await given.open();
    const accepted = await given.accept(draft);
    const meetingId = accepted.meetings[0].id as string;
    const ask = async () => (await doubtsOf(meetingId))('Meeting');
    const [doubt] = await ask();
    expect(doubt).toMatchObject({
      code: 'YEAR_INFERRED',
      draftId: draft.id,
      partKey: 'm1',
      message: 'Năm không in trong bài mà được suy ra.',
    });
    expect(doubt?.quote).toContain('Ngày 14/1');
    const dismissed = { code: 'YEAR_INFERRED', partKey: 'm1', dismissed: true };
    await registry.sql(
      `update article_drafts set revised = jsonb_set(as_read, '{doubts}', '[]') || jsonb_build_object('dismissed', $2::jsonb) where id = $1`,
      [draft.id, JSON.stringify([dismissed])],
    );
    expect(await ask()).toEqual([]);
  });

  it('is read in as many statements, however many records there are', async () => {
    const meetingId = (await given.accept(await given.open())).meetings[0].id as string;
    expect((await statementsDuring(() => doubtsOf(meetingId))).statements.length).toBeLessThanOrEqual(2);
  });

  it('is answered when all that a draft became is confirmed, once for each part', async () => {
    const draft = await openNumbered();
    const parts = [
      { key: 'm1', action: 'CREATE' },
      { ...signedLater, issuerId: front },
    ];
    const accepted = await given.accept(draft, { parts });
    const told = ({ warnings }: { warnings: { code: string; partKey: string; recordId: string | null }[] }) =>
      warnings.filter(({ code }) => code !== 'AWARD_WITHOUT_DAY' && code !== 'NOT_PUBLIC');
    const { warnings } = await registry
      .as('APPROVER')
      .act('confirmDraft', { id: draft.id, version: draft.version + 1 }, ACCEPTED);
    expect(told({ warnings })).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'DECISION_IN_FUTURE', partKey: 'a2.n1', recordId: accepted.awards[0].id }),
        expect.objectContaining({
          code: 'PRESENTED_BEFORE_GRANT',
          partKey: 'a2',
          recordId: accepted.presentations[0].id,
        }),
      ]),
    );
    const atOnce = await registry
      .as('APPROVER')
      .act('acceptDraft', { ...(await openNumbered()), confirm: true, parts }, ACCEPTED);
    const codes = told(atOnce).map(({ code }) => code);
    for (const code of ['DECISION_IN_FUTURE', 'PRESENTED_BEFORE_GRANT'])
      expect([code, codes.filter((each) => each === code).length]).toEqual([code, 1]);
  });
});
