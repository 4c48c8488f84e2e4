import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { dayOf, notADay } from '../../words/days.js';
import { dayInWords, momentInWords, say } from '../../words/language.js';
import { DRAFTS } from '../../operations.js';
import { Alert, Loading } from '../../pieces/pieces.js';
import { addressOf, takeAsked } from '../../route.js';
import { type Page, usePages } from '../../asking/use-pages.js';
import { holds, type Viewer } from '../../signing-in/viewer.js';
import { ListFilters } from './list-filters.js';
import { type Filters, listArguments, NO_FILTERS } from './listing.js';
import { NewDraft } from './new-draft.js';
import { stateInWords } from '../words.js';
import { Wide } from '../../pieces/wide.js';

interface Listed {
  id: string;
  title: string | null;
  state: string;
  doubtCount: number;
  createdAt: string;
  keptBy: { name: string } | null;
  contents: { article: { outlet: string | null; publishedOn: string | null }; meetings: { title: string }[] };
}

/** How the list was narrowed last: whoever comes back from a draft finds it as it was. */
let kept = NO_FILTERS;

export function DraftList({ viewer }: { viewer: Viewer }) {
  const [filters, setFilters] = useState(() => {
    const state = takeAsked()?.get('state');
    return state ? { ...NO_FILTERS, state } : kept;
  });
  const { page, busy, refusal, load: loadPage, refuse } = usePages<Listed>();
  const load = (by: Filters, before: Page<Listed> | null) => {
    const narrowed = listArguments(by);
    if (!narrowed) {
      const wrong = dayOf(by.readFrom) === undefined ? 'readFrom' : 'readTo';
      return refuse(...notADay('Ngày đọc', 'Day of reading', by[wrong]), wrong);
    }
    return loadPage(
      async (after) => (await ask<{ drafts: Page<Listed> }>(DRAFTS, { first: 25, after, ...narrowed })).drafts,
      before,
    );
  };
  const follow = (to: Filters, now: boolean) => {
    kept = to;
    setFilters(to);
    if (now) void load(to, null);
  };
  useEffect(() => void load(filters, null), []);
  return (
    <>
      {holds(viewer, 'RECORDER') ? (
        <NewDraft viewer={viewer} onRead={() => void load(filters, null)} />
      ) : (
        <p class="note">
          {say(
            'Tài khoản này chỉ xem. Muốn đọc bài báo vào sổ thì cần vai trò người ghi: hãy nhờ người quản trị giao.',
            'This account only looks. Reading articles needs the role of a recorder: ask an administrator for it.',
          )}
        </p>
      )}
      <section>
        <h2>
          {say('Các bài đã đọc', 'Articles read')} {page ? <small>({page.totalCount})</small> : null}
        </h2>
        <ListFilters filters={filters} refusal={refusal} onChange={follow} onFind={() => void load(filters, null)} />
        <Alert refusal={refusal} />
        {page ? <Table drafts={page.nodes} /> : refusal ? null : <Loading />}
        {page?.nodes.length === 0 && filters.state === 'OPEN' ? (
          <p>
            <button type="button" class="second" onClick={() => follow({ ...filters, state: '' }, true)}>
              {say('Tìm cả trong các bài đã nhận, đã bỏ', 'Look among those accepted and discarded, too')}
            </button>
          </p>
        ) : null}
        {page?.pageInfo.hasNextPage ? (
          <button class="second" disabled={busy} onClick={() => void load(filters, page)}>
            {say('Xem thêm', 'More')}
          </button>
        ) : null}
      </section>
    </>
  );
}

/** What an article without a title is told from others by. */
const titleOf = ({ title, contents: { meetings } }: Listed): string =>
  title ?? [say('(không có nhan đề)', '(no title)'), meetings[0]?.title].filter(Boolean).join(' ');

function Table({ drafts }: { drafts: readonly Listed[] }) {
  if (drafts.length === 0) return <p class="quiet">{say('Không có bài nào.', 'There are none.')}</p>;
  return (
    <Wide label={say('Bài báo', 'Articles')}>
      <table>
        <thead>
          <tr>
            <th>{say('Nhan đề', 'Title')}</th>
            <th>{say('Báo, cổng tin', 'Outlet')}</th>
            <th>{say('Ngày đăng', 'Published')}</th>
            <th>{say('Điều chưa chắc', 'Doubts')}</th>
            <th>{say('Tình trạng', 'State')}</th>
            <th>{say('Đọc lúc', 'Read at')}</th>
          </tr>
        </thead>
        <tbody>
          {drafts.map((draft) => (
            <tr key={draft.id}>
              <td>
                <a href={addressOf(draft.id)}>{titleOf(draft)}</a>
              </td>
              <td>{draft.contents.article.outlet}</td>
              <td data-label={say('Đăng', 'Published')}>{dayInWords(draft.contents.article.publishedOn)}</td>
              <td class="number" data-label={say('Chưa chắc', 'Doubts')}>
                {draft.doubtCount}
              </td>
              <td>{stateInWords(draft.state)}</td>
              <td data-label={say('Đọc', 'Read')}>{momentInWords(draft.createdAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
