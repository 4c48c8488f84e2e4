import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { numbered } from '../support/given-drafts.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { type Browser, givenStaff } from '../support/given-staff.js';
import { type Client, Registry } from '../support/registry.js';

const LISTED = '{ drafts(first: 50) { nodes { id } } }';
const SEND =
  'mutation ($input: DraftFromArticleInput!) { draftFromArticle(input: $input) { isNew draft { id version } } }';

describe('a draft that no body keeps', () => {
  let registry: Registry;
  let mine: string;
  let theirs: string;
  let sender: Browser;
  let other: Browser;
  let approver: Browser;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    mine = await givenOrganisation(registry, { name: 'Ủy ban MTTQ huyện Một' });
    theirs = await givenOrganisation(registry, { name: 'Ủy ban MTTQ huyện Hai' });
    sender = (await givenStaff(registry, { displayName: 'Lò Thị Ban', organisationId: mine })).browser;
    other = (await givenStaff(registry, { displayName: 'Hà Văn Mơ', organisationId: theirs })).browser;
    approver = (await givenStaff(registry, { role: 'APPROVER', organisationId: mine })).browser;
  });
  afterAll(() => registry.close());

  const open = async (n: number, client: Client = sender) => {
    const { draft } = await client.act(
      'draftFromArticle',
      { source: { text: numbered(n) }, keptById: null },
      'draft { id version }',
    );
    return draft as { id: string; version: number };
  };
  const sees = async (client: Client, id: string) => {
    const { drafts } = await client.ask(LISTED);
    return drafts.nodes.some((node: { id: string }) => node.id === id);
  };

  it('is seen and acted on by whoever sent it and by staff of the whole registry, and by nobody else', async () => {
    const draft = await open(1);
    expect(await sees(sender, draft.id)).toBe(true);
    expect(await sees(registry.as('READER'), draft.id)).toBe(true);
    for (const client of [other, approver]) {
      expect(await sees(client, draft.id)).toBe(false);
      expect(await client.refusal('query ($id: ID!) { draft(id: $id) { id } }', { id: draft.id })).toBe(
        'UNKNOWN_ID at id',
      );
      expect(await client.ask('query ($id: ID!) { node(id: $id) { id } }', { id: draft.id })).toEqual({ node: null });
    }
    const asked = { ...draft, article: { outlet: 'Báo Ví Dụ' } };
    expect(await other.refusalOf('reviseDraft', asked)).toBe('UNKNOWN_ID at input.id');
    expect(await other.refusalOf('acceptDraft', { ...draft })).toBe('UNKNOWN_ID at input.id');
    expect(await other.refusalOf('discardDraft', { ...draft, reason: 'Thử' })).toBe('UNKNOWN_ID at input.id');
    const { draft: revised } = await sender.act('reviseDraft', asked, 'draft { version }');
    await registry.as('RECORDER').act('acceptDraft', { id: draft.id, version: revised.version }, 'draft { state }');
  });

  it('is found again by the same article: others are told whose it is, and nothing that it says', async () => {
    const draft = await open(2);
    expect((await sender.ask(SEND, { input: { source: { text: numbered(2) } } })).draftFromArticle).toMatchObject({
      isNew: false,
      draft: { id: draft.id },
    });
    const { errors } = await other.send(SEND, { input: { source: { text: numbered(2) } } });
    const told = expect.stringContaining('Lò Thị Ban');
    const state = { state: 'OPEN', stateVi: 'đang mở', stateEn: 'open' };
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'DRAFTED_BY_ANOTHER',
      field: 'input.source',
      messages: { vi: told, en: told },
    });
    expect(errors?.[0]?.extensions.details).toEqual({ name: 'Lò Thị Ban', day: expect.any(String), ...state });
    expect(await registry.sql('select from article_drafts where title like $1', ['%(bài 2)%'])).toHaveLength(1);
    // Once it is given up, the article is free.
    await sender.act('discardDraft', { ...draft, reason: 'Nhầm' }, '__typename');
    expect((await other.ask(SEND, { input: { source: { text: numbered(2) } } })).draftFromArticle.isNew).toBe(true);
  });

  it('is not named as one that is alike to those who may not see it', async () => {
    const draft = await open(3);
    const told = async (client: Client, end: string) => {
      const text = `${numbered(3)}\n\n${end}`;
      const { warnings } = await client.act('draftFromArticle', { source: { text } }, 'warnings { recordId }');
      return warnings.some(({ recordId }: { recordId: string }) => recordId === draft.id);
    };
    expect(await told(other, 'Theo Báo Ví Dụ.')).toBe(false);
    expect(await told(sender, 'Theo Báo Khác.')).toBe(true);
  });

  it('is handed to a body, whose staff see it from then on', async () => {
    const draft = await open(4);
    const handed = await sender.act('reviseDraft', { ...draft, keptById: mine }, 'draft { version keptBy { id } }');
    expect(handed.draft.keptBy.id).toBe(mine);
    expect(await sees(approver, draft.id)).toBe(true);
    expect(await sees(other, draft.id)).toBe(false);
    // Another body may draft the article itself, as any that a body keeps.
    expect((await other.ask(SEND, { input: { source: { text: numbered(4) } } })).draftFromArticle.isNew).toBe(true);
  });

  it('is handed over once, while nothing of it is on record, and to a body of those who hand it over', async () => {
    const draft = await open(5);
    expect(await sender.refusalOf('reviseDraft', { ...draft, keptById: theirs })).toBe(
      'OUT_OF_SCOPE at input.keptById',
    );
    const accepted = await sender.act('acceptDraft', { ...draft, only: ['m1'] }, 'draft { id version }');
    expect(await sender.refusalOf('reviseDraft', { ...accepted.draft, keptById: mine })).toBe(
      'KEEPER_STAYS at input.keptById',
    );
    const kept = await sender.act('draftFromArticle', { source: { text: numbered(6) } }, 'draft { id version }');
    expect(await sender.refusalOf('reviseDraft', { ...kept.draft, keptById: null })).toBe(
      'KEEPER_STAYS at input.keptById',
    );
  });

  it('of an article that was withdrawn makes way also for those who cannot see it', async () => {
    const draft = await open(7);
    const accepted = await sender.act('acceptDraft', { ...draft }, 'article { id version }');
    expect(await other.refusal(SEND, { input: { source: { text: numbered(7) } } })).toBe(
      'DRAFTED_BY_ANOTHER at input.source',
    );
    await registry.as('APPROVER').act('withdrawArticle', { ...accepted.article, reason: 'Nhầm bài' }, '__typename');
    expect((await other.ask(SEND, { input: { source: { text: numbered(7) } } })).draftFromArticle.isNew).toBe(true);
  });
});
