import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { BodyFilter } from '../../choosing/body-filter.js';
import type { Found } from '../../choosing/find-record.js';
import { dayInWords, momentInWords, say } from '../../words/language.js';
import { Alert, Loading, Select } from '../../pieces/pieces.js';
import { addressOf, takeAsked } from '../../route.js';
import { type Page, usePages } from '../../asking/use-pages.js';
import { holds, type Viewer } from '../../signing-in/viewer.js';
import type { Counts, List } from '../list.js';
import { NewList } from './new-list.js';
import { LISTS } from '../operations.js';
import { titleOf } from './title.js';
import { STATES, stateInWords } from '../words.js';
import { Wide } from '../../pieces/wide.js';

type Listed = Pick<
  List,
  'id' | 'sourceName' | 'state' | 'stagedBy' | 'createdAt' | 'numberPrinted' | 'signedOn' | 'subject'
> & {
  issuer: { name: string } | null;
  counts: Pick<Counts, 'rows' | 'errors' | 'warnings' | 'leftOut' | 'valid'>;
};

interface Filters {
  state: string;
  issuer: Found | null;
}

/** How the lists were narrowed last: whoever comes back from one finds them as they were. */
let kept: Filters = { state: '', issuer: null };

export function ListOfLists({ viewer }: { viewer: Viewer }) {
  const [filters, setFilters] = useState(() => {
    const state = takeAsked()?.get('state');
    return state ? { state, issuer: null } : kept;
  });
  const { page, busy, refusal, load: loadPage } = usePages<Listed>();
  const load = ({ state, issuer }: Filters, before: Page<Listed> | null) =>
    loadPage(async (after) => {
      const narrowed = { state: state || null, issuerId: issuer?.id ?? null };
      return (await ask<{ importBatches: Page<Listed> }>(LISTS, { first: 25, after, ...narrowed })).importBatches;
    }, before);
  useEffect(() => void load(filters, null), []);
  const narrow = (to: Filters) => {
    kept = to;
    setFilters(to);
    void load(to, null);
  };
  return (
    <>
      {holds(viewer, 'RECORDER') ? <NewList viewer={viewer} /> : null}
      <section>
        <h2>
          {say('Các danh sách', 'Lists')} {page ? <small>({page.totalCount})</small> : null}
        </h2>
        <div class="row">
          <Select
            label={say('Tình trạng', 'State')}
            value={filters.state}
            options={STATES()}
            onChoose={(state) => narrow({ ...filters, state })}
          />
          <BodyFilter
            label={say('Cơ quan ban hành', 'Issuer')}
            body={filters.issuer}
            onChoose={(issuer) => narrow({ ...filters, issuer })}
          />
        </div>
        <Alert refusal={refusal} />
        {page ? <Table lists={page.nodes} /> : refusal ? null : <Loading />}
        {page?.pageInfo.hasNextPage ? (
          <button class="second" disabled={busy} onClick={() => void load(filters, page)}>
            {say('Xem thêm', 'More')}
          </button>
        ) : null}
      </section>
    </>
  );
}

function Table({ lists }: { lists: readonly Listed[] }) {
  if (lists.length === 0) return <p class="quiet">{say('Không có danh sách nào.', 'There are none.')}</p>;
  return (
    <Wide label={say('Danh sách', 'Lists')}>
      <table>
        <thead>
          <tr>
            <th>{say('Danh sách', 'List')}</th>
            <th>{say('Quyết định', 'Decision')}</th>
            <th>{say('Dòng', 'Rows')}</th>
            <th>{say('Ghi được', 'Ready')}</th>
            <th>{say('Phải sửa', 'To mend')}</th>
            <th>{say('Tình trạng', 'State')}</th>
            <th>{say('Ai, lúc nào', 'Who, when')}</th>
          </tr>
        </thead>
        <tbody>
          {lists.map((list) => (
            <tr key={list.id}>
              <td>
                <a href={addressOf(list.id, 'lists')}>{titleOf(list)}</a>
                {titleOf(list) === list.sourceName ? null : <small class="source">{list.sourceName}</small>}
              </td>
              <td data-label={say('Quyết định', 'Decision')}>
                {[list.numberPrinted, dayInWords(list.signedOn), list.issuer?.name].filter(Boolean).join(' · ')}
              </td>
              <Count label={say('Dòng', 'Rows')} count={list.counts.rows} />
              <Count label={say('Ghi được', 'Ready')} count={list.counts.valid} />
              <Count
                label={say('Phải sửa', 'To mend')}
                count={list.counts.rows - list.counts.leftOut - list.counts.valid}
              />
              <td>{stateInWords(list.state)}</td>
              <td>
                {list.stagedBy} <small>{momentInWords(list.createdAt)}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

const Count = ({ label, count }: { label: string; count: number }) => (
  <td class="number" data-label={label}>
    {count}
  </td>
);
