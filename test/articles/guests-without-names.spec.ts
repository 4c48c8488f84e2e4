import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { ARTICLE, GivenDrafts } from '../support/given-drafts.js';
import { Registry } from '../support/registry.js';

describe('guests whom an article does not name', () => {
  let registry: Registry;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  const guests = async (words: string) => {
    const text = ARTICLE.replace('cùng đại diện lãnh đạo các ban, ngành, đoàn thể huyện', words);
    const draft = await registry
      .as('RECORDER')
      .act('draftFromArticle', { source: { text } }, 'draft { id version contents { delegations { count } } }');
    const { attendances } = await given.accept({ id: draft.draft.id, version: draft.draft.version });
    const counts = attendances.flatMap((one: { delegationPrinted: string | null; delegationCount: number | null }) =>
      one.delegationPrinted === null ? [] : [one.delegationCount],
    );
    return [draft.draft.contents.delegations.map(({ count }: { count: number | null }) => count), counts];
  };

  it('are as many as it counts, and unknown where it does not count them exactly', async () => {
    expect(await guests('cùng 98 đại biểu')).toEqual([[98], [98]]);
    expect(await guests('cùng hơn 300 đại biểu')).toEqual([[null], [null]]);
    expect(await guests('cùng đại diện các đoàn thể huyện và 124 đại biểu là Chủ tịch Mặt trận các xã')).toEqual([
      [null, 124],
      [null, 124],
    ]);
    expect(await guests('cùng đại diện các đoàn thể huyện')).toEqual([[null], [null]]);
  });
});
