import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Drafters, openWithDrafters } from '../support/given-drafters.js';
import { numbered } from '../support/given-drafts.js';
import { halfWay } from '../support/half-way.js';
import type { Client } from '../support/registry.js';

const SENT = 'isNew draft { id version }';
const HANDED = 'draft { id version state isRevised keptBy { id } }';

describe('handing a draft that no body keeps to a body', () => {
  let { registry, mine, theirs, sender, other, approver } = {} as Drafters;
  beforeAll(async () => {
    ({ registry, mine, theirs, sender, other, approver } = await openWithDrafters());
  });
  afterAll(() => registry.close());

  const send = (n: number, input: object = {}, client: Client = sender) =>
    client.act('draftFromArticle', { source: { text: numbered(n) }, ...input }, SENT);
  const open = async (n: number) => (await send(n, { keptById: null })).draft as { id: string; version: number };
  const sees = async (client: Client, id: string) =>
    (await client.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).node !== null;

  it('lets its staff see it from then on, and no others', async () => {
    const draft = await open(1);
    const handed = await sender.act('reviseDraft', { ...draft, keptById: mine }, HANDED);
    expect(handed.draft).toMatchObject({ state: 'OPEN', isRevised: false, keptBy: { id: mine } });
    expect(await sees(approver, draft.id)).toBe(true);
    expect(await sees(other, draft.id)).toBe(false);
    // Another body may draft the article itself, as any that a body keeps.
    expect((await send(1, {}, other)).isNew).toBe(true);
  });

  it('goes with a change, too', async () => {
    const input = { ...(await open(2)), keptById: mine, article: { outlet: 'Báo Ví Dụ' } };
    const { draft } = await sender.act('reviseDraft', input, HANDED);
    expect(draft).toMatchObject({ isRevised: true, keptBy: { id: mine } });
  });

  it('is done once, and to a body of those who hand it over', async () => {
    const draft = await open(3);
    expect(await sender.refusalOf('reviseDraft', { ...draft, keptById: theirs })).toBe(
      'OUT_OF_SCOPE at input.keptById',
    );
    expect(await sender.refusalOf('reviseDraft', { ...draft, version: 9, keptById: mine })).toBe(
      'VERSION_CONFLICT at input.version',
    );
    const { draft: kept } = await sender.act('reviseDraft', { ...draft, keptById: mine }, 'draft { id version }');
    for (const keptById of [null, theirs])
      expect(await sender.refusalOf('reviseDraft', { ...kept, keptById })).toBe('KEEPER_STAYS at input.keptById');
    // Where it is already nothing is done.
    expect((await sender.act('reviseDraft', { ...kept, keptById: mine }, HANDED)).draft.version).toBe(kept.version);
  });

  it('lets an approver of the body confirm what was accepted before, whose article stays of no body', async () => {
    const accepted = await sender.act('acceptDraft', await open(4), 'draft { id version state } article { id }');
    expect(accepted.draft.state).toBe('ACCEPTED');
    const { id, version } = accepted.draft;
    expect(await approver.refusalOf('confirmDraft', { id, version })).toBe('UNKNOWN_ID at input.id');
    // What it says is closed as before.
    const asked = { id, version, keptById: mine, article: { outlet: 'Báo Ví Dụ' } };
    expect(await sender.refusalOf('reviseDraft', asked)).toBe('DRAFT_NOT_OPEN at input.id');
    const handed = await sender.act('reviseDraft', { id, version, keptById: mine }, HANDED);
    expect(handed.draft).toMatchObject({ state: 'ACCEPTED', isRevised: false, keptBy: { id: mine } });
    const confirmed = await approver.act(
      'confirmDraft',
      { id, version: handed.draft.version },
      'article { recordStatus keptBy { id } } meetings { recordStatus keptBy { id } } notPublic { code }',
    );
    const ofNobody = { recordStatus: 'CONFIRMED', keptBy: null };
    expect(confirmed).toEqual({ article: ofNobody, meetings: [{ ...ofNobody, keptBy: { id: mine } }], notPublic: [] });
    const [entry] = await registry.sql<{ before: object; after: object }>(
      `select before, after from audit_entries where act = 'reviseDraft' and subject_id = $1`,
      [id],
    );
    expect(entry).toMatchObject({ before: { keptById: null }, after: { keptById: mine } });
  });

  /** A meeting that another body organised, out of a draft of no body. */
  const acceptedOfTheirs = async (article: number, input: object = {}) => {
    const recorder = registry.as('RECORDER');
    const text = numbered(article).replaceAll('Suối Bạc', 'Hai');
    const sent = await recorder.act('draftFromArticle', { source: { text }, keptById: null }, 'draft { id version }');
    const parts = [
      { key: 'm1', action: 'CREATE' },
      { key: 'm1.o1', action: 'LINK', organisationId: theirs },
    ];
    return recorder.act(
      'acceptDraft',
      { ...sent.draft, parts, ...input },
      'draft { id version } meetings { id version keptBy { id } }',
    );
  };

  it('takes along the meeting that its organiser kept, so that the body makes it public or takes it back', async () => {
    const recorder = registry.as('RECORDER');
    const { draft, meetings } = await acceptedOfTheirs(9);
    expect(meetings).toMatchObject([{ version: 1, keptBy: { id: theirs } }]);
    const handed = await recorder.act('reviseDraft', { ...draft, keptById: mine }, 'draft { id version }');
    const stands = await recorder.ask('query ($id: ID!) { meeting(id: $id) { version keptBy { id } } }', {
      id: meetings[0].id,
    });
    expect(stands.meeting).toEqual({ version: 2, keptBy: { id: mine } });
    const undone = await approver.act('undoAcceptDraft', { ...handed.draft, reason: 'Nhầm' }, 'draft { state }');
    expect(undone.draft.state).toBe('OPEN');
  });

  it('goes with what is put right of the meeting that it became, in one act', async () => {
    const recorder = registry.as('RECORDER');
    const { draft, meetings } = await acceptedOfTheirs(12, { only: ['m1'] });
    const said = { id: draft.id, version: draft.version, keptById: mine, meetings: [{ key: 'm1', title: 'Hội nghị' }] };
    const handed = await recorder.act('reviseDraft', said, 'draft { id version }');
    const stands = await recorder.ask('query ($id: ID!) { meeting(id: $id) { title keptBy { id } } }', meetings[0]);
    expect(stands.meeting).toEqual({ title: 'Hội nghị', keptBy: { id: mine } });
    const undone = await approver.act('undoAcceptDraft', { ...handed.draft, reason: 'Nhầm' }, 'draft { state }');
    expect(undone.draft.state).toBe('OPEN');
  });

  it('lets the body take the rest of what was accepted in part, or take it back', async () => {
    const first = await sender.act('acceptDraft', { ...(await open(5)), only: ['m1'] }, 'draft { id version }');
    const { draft } = await sender.act('reviseDraft', { ...first.draft, keptById: mine }, 'draft { id version }');
    const rest = await approver.act('acceptDraft', { ...draft, confirm: true }, 'draft { state } notPublic { code }');
    expect(rest).toEqual({ draft: { state: 'ACCEPTED' }, notPublic: [] });
    const other = await sender.act('acceptDraft', await open(6), 'draft { id version }');
    const handed = await sender.act('reviseDraft', { ...other.draft, keptById: mine }, 'draft { id version }');
    const undone = await approver.act('undoAcceptDraft', { ...handed.draft, reason: 'Nhầm' }, 'draft { state }');
    expect(undone.draft.state).toBe('OPEN');
  });

  it('is done for a draft that was put away, beside another of the article', async () => {
    const draft = await open(7);
    await sender.act('discardDraft', { ...draft, reason: 'Nhầm' }, '__typename');
    await send(7);
    const input = { id: draft.id, version: draft.version + 1, keptById: mine };
    expect((await sender.act('reviseDraft', input, HANDED)).draft).toMatchObject({
      state: 'DISCARDED',
      keptBy: { id: mine },
    });
  });

  it('is refused where the body has a draft of the article', async () => {
    await send(8, {}, other);
    const draft = await open(8);
    expect(await registry.as('RECORDER').refusalOf('reviseDraft', { ...draft, keptById: theirs })).toBe(
      'DRAFTED_THERE at input.keptById',
    );
  });

  it.each([
    [9, 'alone', {}],
    [10, 'with a change', { article: { outlet: 'Báo Ví Dụ' } }],
  ])('is refused where the body drafts the article at the same moment (article %i, %s)', async (n, _how, change) => {
    await send(n, {}, other);
    const draft = await open(n);
    // What the other body drafted is as if it were drafted for this one just now.
    const held = [
      `update article_drafts set kept_by_id = $1
        where kept_by_id = $2 and snapshot_sha256 = (select snapshot_sha256 from article_drafts where id = $3)`,
      [mine, theirs, draft.id],
    ] as const;
    const hand = () => sender.refusalOf('reviseDraft', { ...draft, keptById: mine, ...change });
    const [refused] = await halfWay(registry, held, hand, async () => null);
    expect(refused).toBe('DRAFTED_THERE at input.keptById');
  });
});
