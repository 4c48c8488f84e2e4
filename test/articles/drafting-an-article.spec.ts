import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Registry } from '../support/registry.js';
import { ARTICLE, DRAFT } from '../support/given-drafts.js';

describe('drafting an article', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  it('shows every value with the words it was read from', async () => {
    const { draft, isNew, article } = await registry
      .as('RECORDER')
      .act('draftFromArticle', { source: { text: ARTICLE } }, `isNew article { id } draft { ${DRAFT} }`);
    expect([isNew, article]).toEqual([true, null]);
  });
});
