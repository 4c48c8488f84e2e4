import { useEffect } from 'preact/hooks';
import { ask } from '../asking/api.js';
import { say } from '../words/language.js';
import { Alert, Loading } from '../pieces/pieces.js';
import { type Page, usePages } from '../asking/use-pages.js';
import { BodyCard } from './body-card.js';
import type { Body } from './list.js';
import { LIST_BODIES } from './operations.js';
import type { Desk } from './use-list.js';

/** The bodies that would be recorded with the list, to be looked over before. */
export function Bodies({ desk }: { desk: Desk }) {
  const { list } = desk;
  const { page, busy, refusal, load } = usePages<Body>();
  const look = (before: Page<Body> | null) =>
    load(async (after) => {
      const variables = { id: list.id, first: 25, after };
      return (await ask<{ importBatch: { newBodies: Page<Body> } }>(LIST_BODIES, variables)).importBatch.newBodies;
    }, before);
  useEffect(() => void look(null), [list.version]);
  return (
    <section aria-labelledby="bodies">
      <h2 id="bodies">
        {list.state === 'COMMITTED'
          ? say('Đơn vị mới đã ghi', 'New bodies on record')
          : say('Đơn vị mới sẽ ghi cùng danh sách', 'New bodies to be recorded with the list')}{' '}
        <small>({list.newBodies.totalCount})</small>
      </h2>
      <Alert refusal={refusal} />
      {page ? page.nodes.map((body) => <BodyCard key={body.id} desk={desk} body={body} />) : <Loading />}
      {page?.pageInfo.hasNextPage ? (
        <button type="button" class="second" disabled={busy} onClick={() => void look(page)}>
          {say('Xem thêm', 'More')}
        </button>
      ) : null}
    </section>
  );
}
