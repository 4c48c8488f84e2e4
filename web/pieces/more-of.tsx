import { say } from '../words/language.js';
import type { Page } from '../asking/use-pages.js';

interface MoreOfProps {
  page: Page<unknown> | null;
  busy: boolean;
  onMore: () => void;
}

/** The button below a list that goes on; nothing where all of it is there. */
export function MoreOf({ page, busy, onMore }: MoreOfProps) {
  if (!page?.pageInfo.hasNextPage) return null;
  const left = page.totalCount - page.nodes.length;
  return (
    <button type="button" class="second" disabled={busy} onClick={onMore}>
      {say(`Xem thêm (còn ${left})`, `More (${left} left)`)}
    </button>
  );
}
