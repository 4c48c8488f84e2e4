import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GivenDraft, givenDraft, numbered } from '../support/given-drafts.js';
import { type Client, Registry } from '../support/registry.js';

const OUTLETS = ['Báo Ví Dụ', 'Cổng tin Thử'];

describe('the list of drafts', () => {
  let registry: Registry;
  const drafts: GivenDraft[] = [];
  beforeAll(async () => {
    registry = await Registry.open();
    for (const n of [1, 2, 3, 4]) {
      const outlet = OUTLETS[n % 2];
      const publishedOn = n === 3 ? null : `2022-01-1${n + 4}`;
      drafts.push(await givenDraft(registry, { source: { text: numbered(n) }, outlet, publishedOn }));
    }
    // The second says a day of its own and has no doubt about it; the fourth was read the day before, in Vietnam.
    const settled = { ...drafts[1], meetings: [{ key: 'm1', heldOn: '2022-01-14' }] };
    await registry.as('RECORDER').act('reviseDraft', settled, '__typename');
    await registry.sql(`update article_drafts set created_at = '2022-01-14T16:59:59Z' where id = $1`, [drafts[3]!.id]);
    await registry.sql(`update article_drafts set created_at = '2022-01-14T17:00:00Z' where id <> $1`, [drafts[3]!.id]);
  });
  afterAll(() => registry.close());

  /** Numbers of the articles, from 1. */
  const listed = async (args: string, as: Client = registry.as('RECORDER')) => {
    const { drafts: page } = await as.ask(`{ drafts${args} { totalCount nodes { id } } }`);
    const found = (page.nodes as { id: string }[]).map(({ id }) => drafts.findIndex((each) => each.id === id) + 1);
    expect(page.totalCount).toBe(found.length);
    return found;
  };

  it('goes by outlet, words of the title, state, day of reading and what is doubted', async () => {
    expect(await listed('')).toEqual([4, 3, 2, 1]);
    expect(await listed('(outlet: "cong tin thu")')).toEqual([3, 1]);
    expect(await listed('(outlet: "Cổng tin")')).toEqual([]);
    expect(await listed('(text: "suoi bac tong ket")')).toEqual([4, 3, 2, 1]);
    expect(await listed('(text: "bài 3")')).toEqual([3]);
    expect(await listed('(state: DISCARDED)')).toEqual([]);
    expect(await listed('(readFrom: "2022-01-15")')).toEqual([3, 2, 1]);
    expect(await listed('(readTo: "2022-01-14")')).toEqual([4]);
    expect(await listed('(readFrom: "2022-01-14", readTo: "2022-01-15", outlet: "báo ví dụ")')).toEqual([4, 2]);
    expect(await listed('(hasDoubts: false)')).toEqual([2]);
    expect(await listed('(hasDoubts: true)')).toEqual([4, 3, 1]);
  });

  it('tells mine from those of others', async () => {
    const { draft } = await registry
      .as('APPROVER')
      .act('draftFromArticle', { source: { text: numbered(5) } }, 'draft { id version }');
    drafts.push(draft as GivenDraft);
    expect(await listed('(mine: true)')).toEqual([4, 3, 2, 1]);
    expect(await listed('(mine: false)')).toEqual([5]);
    expect(await listed('(mine: true)', registry.as('APPROVER'))).toEqual([5]);
    expect(await listed('(mine: false, state: OPEN, hasDoubts: false)', registry.as('APPROVER'))).toEqual([2]);
  });

  it('is sorted by age, by what is left to look at, or by publication, page by page', async () => {
    const all = async (orderBy: string) => {
      const found: number[] = [];
      for (let after: string | null = null; ;) {
        const { drafts: page } = await registry.as('RECORDER').ask(
          `query ($after: String) { drafts(first: 2, after: $after, orderBy: ${orderBy}, mine: true) {
              nodes { id doubtCount contents { doubts { code } } } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        for (const { id, doubtCount, contents } of page.nodes) {
          expect(doubtCount).toBe(contents.doubts.length);
          found.push(drafts.findIndex((each) => each.id === id) + 1);
        }
        if (!page.pageInfo.hasNextPage) return found;
        after = page.pageInfo.endCursor as string;
      }
    };
    expect(await all('OLDEST')).toEqual([1, 2, 3, 4]);
    expect(await all('FEWEST_DOUBTS')).toEqual([2, 1, 3, 4]);
    expect(await all('PUBLISHED_NEWEST')).toEqual([4, 2, 1, 3]);
  });

  it('answers an article that was drafted before with its draft, and says so in both languages', async () => {
    const again = async (language: string) => {
      const { data } = await registry.as('RECORDER').send(
        `mutation ($input: DraftFromArticleInput!) { draftFromArticle(input: $input) {
          isNew draft { id } warnings { code message recordId } } }`,
        { input: { source: { text: numbered(1) }, outlet: 'Báo khác' } },
        { 'accept-language': language },
      );
      return data.draftFromArticle;
    };
    const found = await again('vi');
    expect([found.isNew, found.draft.id]).toEqual([false, drafts[0]!.id]);
    expect(found.warnings).toEqual([
      {
        code: 'DRAFTED_BEFORE',
        recordId: drafts[0]!.id,
        message: expect.stringContaining('đã có bản nháp (đọc ngày 15/01/2022, đang mở)'),
      },
      {
        code: 'SENT_NOT_TAKEN',
        recordId: drafts[0]!.id,
        message: expect.stringContaining('không lấy tên báo hoặc cổng thông tin gửi'),
      },
    ]);
    expect((await again('en')).warnings[0].message).toContain('(read on 15/01/2022, open)');
    expect(await listed('(outlet: "Báo khác")')).toEqual([]);
  });
});
