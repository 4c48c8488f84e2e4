import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Drafters, openWithDrafters } from '../support/given-drafters.js';
import { numbered } from '../support/given-drafts.js';
import { givenStaff } from '../support/given-staff.js';
import type { Client } from '../support/registry.js';

const LISTED = '{ drafts(first: 50) { nodes { id } } }';
const SEND =
  'mutation ($input: DraftFromArticleInput!) { draftFromArticle(input: $input) { isNew draft { id version } } }';

describe('a draft that no body keeps', () => {
  let { registry, mine, theirs, sender, other, approver } = {} as Drafters;
  beforeAll(async () => {
    ({ registry, mine, theirs, sender, other, approver } = await openWithDrafters());
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

  const acts = async (client: Client, { id }: { id: string }) => {
    const { draft } = await client.ask('query ($id: ID!) { draft(id: $id) { mayRevise mayConfirm } }', { id });
    return draft as object;
  };

  it('is seen and acted on by whoever sent it and by staff of the whole registry, and by nobody else', async () => {
    const draft = await open(1);
    expect(await sees(sender, draft.id)).toBe(true);
    expect(await acts(sender, draft)).toEqual({ mayRevise: true, mayConfirm: false });
    expect(await sees(registry.as('READER'), draft.id)).toBe(true);
    expect(await acts(registry.as('READER'), draft)).toEqual({ mayRevise: false, mayConfirm: false });
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

  it('is read by whoever reads the whole registry, and acted on only by those who may act in all of it', async () => {
    const both = await givenStaff(registry, { role: 'APPROVER', organisationId: theirs });
    await registry.as('ADMINISTRATOR').act('grantRole', { staffId: both.id, role: 'READER' }, '__typename');
    const draft = await open(11);
    expect(await sees(both.browser, draft.id)).toBe(true);
    expect(await acts(both.browser, draft)).toEqual({ mayRevise: false, mayConfirm: false });
    const refused = (act: string, input: object) => both.browser.refusalOf(act, { ...draft, ...input });
    expect(await refused('reviseDraft', { article: { outlet: 'Báo Ví Dụ' } })).toBe('OUT_OF_SCOPE at input.id');
    expect(await refused('reviseDraft', { keptById: theirs })).toBe('OUT_OF_SCOPE at input.id');
    expect(await refused('acceptDraft', {})).toBe('OUT_OF_SCOPE at input.id');
    expect(await refused('discardDraft', { reason: 'Thử' })).toBe('OUT_OF_SCOPE at input.id');
    // Sent again with more than is known, it answers the draft and leaves it alone.
    const again = await both.browser.act(
      'draftFromArticle',
      { source: { text: numbered(11) }, outlet: 'Báo Ví Dụ' },
      'isNew draft { version outlet: contents { article { outlet } } } warnings { code }',
    );
    expect(again).toMatchObject({ isNew: false, draft: { version: 1, outlet: { article: { outlet: null } } } });
    expect(again.warnings.map(({ code }: { code: string }) => code)).toContain('SENT_NOT_TAKEN');
    const accepted = await sender.act('acceptDraft', { ...draft }, 'draft { id version }');
    expect(await both.browser.refusalOf('confirmDraft', accepted.draft)).toBe('OUT_OF_SCOPE at input.id');
    expect(await both.browser.refusalOf('undoAcceptDraft', { ...accepted.draft, reason: 'Thử' })).toBe(
      'OUT_OF_SCOPE at input.id',
    );
  });

  it('is not confirmed with its acceptance by whoever approves elsewhere, though they record everywhere', async () => {
    const both = await givenStaff(registry, { role: 'RECORDER' });
    await registry
      .as('ADMINISTRATOR')
      .act('grantRole', { staffId: both.id, role: 'APPROVER', organisationId: theirs }, '__typename');
    const draft = await open(12);
    expect(await acts(both.browser, draft)).toEqual({ mayRevise: true, mayConfirm: false });
    const parts = [{ key: 'm1', action: 'CREATE' }];
    expect(await both.browser.refusalOf('acceptDraft', { ...draft, parts, confirm: true })).toBe(
      'OUT_OF_SCOPE at input.confirm',
    );
    await both.browser.act('acceptDraft', { ...draft, parts }, '__typename');
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
    expect(errors?.[0]?.extensions.details).toMatchObject({ name: 'Lò Thị Ban', day: expect.any(String), ...state });
    expect(JSON.stringify(errors?.[0]?.extensions)).not.toContain('Vàng A Lềnh');
    expect(await registry.sql('select from article_drafts where title like $1', ['%(bài 2)%'])).toHaveLength(1);
    // Once it is given up, the article is free.
    await sender.act('discardDraft', { ...draft, reason: 'Nhầm' }, '__typename');
    expect((await other.ask(SEND, { input: { source: { text: numbered(2) } } })).draftFromArticle.isNew).toBe(true);
  });

  it('leads to its article once that is on record, for those who see the article', async () => {
    const url = 'https://vi-du.example/bai-8';
    const text = numbered(8);
    const sent = await sender.act(
      'draftFromArticle',
      { source: { text }, url, keptById: null },
      'draft { id version }',
    );
    const { article } = await sender.act('acceptDraft', sent.draft, 'article { id }');
    const refusal = async (input: object) => {
      const { errors } = await other.send(SEND, { input });
      return errors?.[0]?.extensions;
    };
    expect(await refusal({ source: { text } })).toMatchObject({
      code: 'ACCEPTED_BY_ANOTHER',
      field: 'input.source',
      messages: { vi: expect.stringContaining('Lò Thị Ban'), en: expect.stringContaining('on record') },
      details: { state: 'ACCEPTED', articleId: article.id },
    });
    // By its address alone, where that was sent.
    expect(await refusal({ source: { text: numbered(9) }, url })).toMatchObject({ field: 'input.url' });
    await registry.sql('update articles set kept_by_id = $1 where id = $2', [mine, article.id]);
    expect((await refusal({ source: { text } }))?.details).not.toHaveProperty('articleId');
  });

  it('is told of in whole words where nobody is known to have sent it', async () => {
    const draft = await open(10);
    await registry.sql('update article_drafts set created_by = null where id = $1', [draft.id]);
    const { errors } = await other.send(SEND, { input: { source: { text: numbered(10) } } });
    const { vi, en } = errors![0]!.extensions.messages as { vi: string; en: string };
    expect(vi).toContain('Có người đã đọc bài này');
    expect(vi).toContain('nên chỉ người phụ trách cả sổ xem được');
    expect(en).toContain('Somebody read this article');
    expect(en).not.toContain('they and');
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

  it('of an article that was withdrawn makes way also for those who cannot see it', async () => {
    const draft = await open(7);
    const accepted = await sender.act('acceptDraft', { ...draft }, 'article { id version }');
    expect(await other.refusal(SEND, { input: { source: { text: numbered(7) } } })).toBe(
      'ACCEPTED_BY_ANOTHER at input.source',
    );
    await registry.as('APPROVER').act('withdrawArticle', { ...accepted.article, reason: 'Nhầm bài' }, '__typename');
    expect((await other.ask(SEND, { input: { source: { text: numbered(7) } } })).draftFromArticle.isNew).toBe(true);
  });
});
