import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { GivenDrafts, givenDraft } from '../support/given-drafts.js';
import { Registry } from '../support/registry.js';

describe('an article that was withdrawn', () => {
  let registry: Registry;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  it('is drafted and accepted anew from the same text, into the meeting that is there; the old draft stays, put away', async () => {
    const text = given.article();
    const draft = await givenDraft(registry, { source: { text } });
    const accepted = await given.accept(draft);
    expect((await givenDraft(registry, { source: { text } })).id).toBe(draft.id);
    await registry
      .as('APPROVER')
      .act('withdrawArticle', { id: accepted.article.id, version: 1, reason: 'Nhận nhầm' }, '__typename');
    const again = await givenDraft(registry, { source: { text } });
    expect(again.id).not.toBe(draft.id);
    expect((await givenDraft(registry, { source: { text } })).id).toBe(again.id);
    const parts = [{ key: 'm1', action: 'LINK', meetingId: accepted.meetings[0].id }];
    const second = await given.accept(again, { parts, takeSure: true });
    expect(second.article.id).not.toBe(accepted.article.id);
    expect(second.claims).toHaveLength(2);
    const { draft: old } = await registry
      .as('READER')
      .ask('query ($id: ID!) { draft(id: $id) { state discardReason outcomes { id } } }', { id: draft.id });
    expect(old).toMatchObject({ state: 'DISCARDED', discardReason: expect.stringContaining('đã bị rút') });
    expect(old.outcomes).toHaveLength(accepted.draft.outcomes.length);
  });
});
