import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { say } from '../../words/language.js';
import { type LineColumn, Lines } from '../../pieces/lines.js';
import { MoreOf } from '../../pieces/more-of.js';
import { Alert, Loading } from '../../pieces/pieces.js';
import { type Page, usePages } from '../../asking/use-pages.js';

interface Props<T> {
  title: string;
  /** Answers one page under `record { list }`. */
  text: string;
  id: string;
  /** It is fetched anew when this changes. */
  fetched: number;
  columns: readonly LineColumn<T>[];
  /** What is said where there are none; null: where there are none, it is not shown at all. */
  none: string | null;
  variables?: object;
  children?: ComponentChildren;
}

/** A list that belongs to a record, a page at a time. */
export function PagedSection<T extends { id: string }>(props: Props<T>) {
  const { title, text, id, fetched, columns, none, variables = {}, children } = props;
  const { page, busy, refusal, load: loadPage } = usePages<T>();
  const one = async (after: string | null): Promise<Page<T>> =>
    (await ask<{ record: { list: Page<T> } }>(text, { ...variables, id, after })).record.list;
  /** Where it is fetched anew, as many as were shown stay shown. */
  const some = async (after: string | null, count: number): Promise<Page<T>> => {
    const first = await one(after);
    if (first.nodes.length >= count || !first.pageInfo.hasNextPage) return first;
    const rest = await some(first.pageInfo.endCursor, count - first.nodes.length);
    return { ...rest, nodes: [...first.nodes, ...rest.nodes] };
  };
  const load = (before: Page<T> | null, count = 1) => void loadPage((after) => some(after, count), before);
  const asked = JSON.stringify({ id, variables });
  const shown = useRef('');
  useEffect(() => {
    load(null, shown.current === asked ? page?.nodes.length : 1);
    shown.current = asked;
  }, [asked, fetched]);
  if (none === null && !refusal && !page?.totalCount) return null;
  return (
    <section aria-label={title}>
      <h2>
        {title} {page ? <small>({page.totalCount})</small> : null}
      </h2>
      {children}
      <Alert refusal={refusal} />
      {refusal ? (
        <button type="button" class="second" onClick={() => load(null)}>
          {say('Thử lại', 'Try again')}
        </button>
      ) : null}
      {page ? <Lines columns={columns} records={page.nodes} none={none ?? ''} /> : refusal ? null : <Loading />}
      <MoreOf page={page} busy={busy} onMore={() => load(page)} />
    </section>
  );
}
