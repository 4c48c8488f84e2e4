import type { Page } from './use-pages.js';

/** All of a list, page after page. */
export async function everyPage<T>(
  fetchPage: (after: string | null) => Promise<Page<T>>,
  after: string | null = null,
): Promise<T[]> {
  const { nodes, pageInfo } = await fetchPage(after);
  return pageInfo.hasNextPage ? [...nodes, ...(await everyPage(fetchPage, pageInfo.endCursor))] : nodes;
}
