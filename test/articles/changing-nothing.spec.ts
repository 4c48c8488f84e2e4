import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenDraft } from '../support/given-drafts.js';
import { Registry } from '../support/registry.js';

describe('an act that changes nothing', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  const entries = async (id: string) => {
    const [row] = await registry.sql<{ n: number }>(
      'select count(*)::int as n from audit_entries where subject_id = $1',
      [id],
    );
    return row!.n;
  };

  it('leaves an article as it is, without a version or an entry of the audit', async () => {
    const { article } = await registry
      .as('RECORDER')
      .act('recordArticle', { title: 'Suối Vàng họp mặt', outlet: 'Báo Ví Dụ' }, 'article { id version }');
    const before = await entries(article.id);
    for (const same of [{}, { title: 'Suối Vàng họp mặt', outlet: 'Báo Ví Dụ' }]) {
      const changed = await registry
        .as('RECORDER')
        .act('changeArticle', { ...article, ...same }, 'article { version }');
      expect(changed.article.version).toBe(article.version);
    }
    expect(await entries(article.id)).toBe(before);
    const refusal = await registry.as('RECORDER').refusalOf('changeArticle', { ...article, title: null });
    expect(refusal).toBe('EMPTY_TEXT at input.title');
  });

  it('leaves a draft as it is, as read and as revised', async () => {
    const draft = await givenDraft(registry);
    const revise = (input: object) => registry.as('RECORDER').act('reviseDraft', input, 'draft { id version }');
    const before = await entries(draft.id);
    expect((await revise(draft)).draft).toEqual(draft);
    const revised = (await revise({ ...draft, article: { outlet: 'Báo Ví Dụ' } })).draft;
    expect(revised.version).toBe(draft.version + 1);
    expect((await revise({ ...revised, article: { outlet: 'Báo Ví Dụ' } })).draft).toEqual(revised);
    expect(await entries(draft.id)).toBe(before + 1);
  });
});
