import { useState } from 'preact/hooks';
import { useLooking } from './use-looking.js';

export interface Page<T> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: T[];
}

/** A list that is fetched a page at a time, and that follows what was asked of it last. */
export function usePages<T>() {
  const [page, setPage] = useState<Page<T> | null>(null);
  const { look, ...looking } = useLooking();
  /** Fetches the first page, or what comes after `before`. */
  const load = (fetchPage: (after: string | null) => Promise<Page<T>>, before: Page<T> | null) =>
    look(
      () => fetchPage(before?.pageInfo.endCursor ?? null),
      (next) => setPage({ ...next, nodes: [...(before?.nodes ?? []), ...next.nodes] }),
    );
  return { page, load, ...looking };
}
