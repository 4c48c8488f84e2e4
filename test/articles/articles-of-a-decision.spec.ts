import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenArticle, givenPublicArticle, someClaim } from '../support/given-articles.js';
import { givenCatalogue, givenProvincialFront, givenPublicDecision, line } from '../support/given-awards.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

const ARTICLES = 'articles(first: $first, orderBy: TITLE) { totalCount pageInfo { hasNextPage } nodes { title } }';

describe('articles of a decision', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const about = (title: string, ...awardIds: string[]) =>
    givenPublicArticle(registry, { title, claims: awardIds.map((id) => someClaim({ awardIds: [id] })) });
  const told = async (id: string, client = registry.anonymous, first = 10) => {
    const { decision } = await client.ask(
      `query ($id: ID!, $first: Int) { decision(by: { id: $id }) { ${ARTICLES} } }`,
      { id, first },
    );
    return decision.articles as { totalCount: number; pageInfo: { hasNextPage: boolean }; nodes: { title: string }[] };
  };
  const titles = async (...args: Parameters<typeof told>) => (await told(...args)).nodes.map(({ title }) => title);

  it('are those that speak of one of its lines, each once, a page at a time', async () => {
    const { id, awards } = await givenPublicDecision(registry, front, [line('Lò Thị Một'), line('Lò Thị Hai')]);
    const other = await givenPublicDecision(registry, front, [line('Lò Thị Khác')]);
    await about('A kể cả hai', awards[0]!.id, awards[1]!.id);
    await about('B kể một', awards[1]!.id);
    await about('C kể quyết định khác', other.awards[0]!.id);
    expect(await titles(id)).toEqual(['A kể cả hai', 'B kể một']);
    expect(await told(id, registry.anonymous, 1)).toEqual({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      nodes: [{ title: 'A kể cả hai' }],
    });
  });

  it('are to the public those that are public, by lines that are, too', async () => {
    const { id, awards } = await givenPublicDecision(registry, front, [line('Lò Thị Ba'), line('Lò Thị Rút')]);
    await givenArticle(registry, { title: 'Bài nháp', claims: [someClaim({ awardIds: [awards[0]!.id] })] });
    await about('Bài về dòng rút', awards[1]!.id);
    expect(await titles(id)).toEqual(['Bài về dòng rút']);
    await registry
      .as('APPROVER')
      .act('withdrawAward', { id: awards[1]!.id, version: awards[1]!.version, reason: 'Ghi nhầm' }, '__typename');
    expect(await titles(id)).toEqual([]);
    expect(await titles(id, registry.as('READER'))).toEqual(['Bài nháp', 'Bài về dòng rút']);
  });

  it('are read for many decisions in one statement', async () => {
    const { statements } = await statementsDuring(() =>
      registry.anonymous.ask(
        '{ decisions(first: 10) { nodes { articles(first: 5) { totalCount nodes { title } } } } }',
      ),
    );
    expect(statements).toHaveLength(1);
  });
});
