import { describe, expect, it } from '@jest/globals';
import { everyPage } from './every-page.js';

describe('a list of which all has to be known', () => {
  it('is read to its last page, each from where the one before ended', async () => {
    const all = Array.from({ length: 120 }, (_, i) => i);
    const asked: (string | null)[] = [];
    const found = await everyPage(async (after) => {
      asked.push(after);
      const from = Number(after ?? 0);
      const end = from + 50;
      return {
        totalCount: all.length,
        nodes: all.slice(from, end),
        pageInfo: { hasNextPage: end < all.length, endCursor: String(end) },
      };
    });
    expect(found).toEqual(all);
    expect(asked).toEqual([null, '50', '100']);
  });
});
