import { html, type Markup } from './html.js';
import type { Visit } from './visit.js';

/** Selected of every list that goes on. */
export const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** Which rows of its list an address asks for, `size` of them. */
export function wanted({ asked: { after, before } }: Visit, size: number): Record<string, unknown> {
  return before === undefined ? { first: size, after } : { last: size, before, after };
}

/** What makes a page of a list another page than the first. */
export function placeIn({ asked: { after, before } }: Visit): {
  after?: string | undefined;
  before?: string | undefined;
} {
  return { after, before };
}

/** Ways to the rows before and after; `label` says of what. */
export function pager(visit: Visit, info: PageInfo, label: string): Markup | null {
  if (!info.hasNextPage && !info.hasPreviousPage) return null;
  const { say, here } = visit;
  const way = (isThere: boolean, rel: string, href: string, name: string) =>
    html`<li>${isThere ? html`<a rel="${rel}" href="${href}">${name}</a>` : null}</li>`;
  return html`<nav class="pager" aria-label="${label}">
    <ul>
      ${way(info.hasPreviousPage, 'prev', here({ after: undefined, before: info.startCursor ?? undefined }), say('← Trang trước', '← Previous page'))}
      ${way(info.hasNextPage, 'next', here({ after: info.endCursor ?? undefined, before: undefined }), say('Trang sau →', 'Next page →'))}
    </ul>
  </nav>`;
}
