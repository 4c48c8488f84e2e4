import { useEffect, useState } from 'preact/hooks';
import { ask } from '../api.js';
import { dayInWords, momentInWords, say } from '../language.js';
import { DRAFTS } from '../operations.js';
import { Alert, Form, Input, Loading, Select } from '../pieces.js';
import { addressOf } from '../route.js';
import { useAsking } from '../use-asking.js';
import { holds, type Viewer } from '../viewer.js';
import { NewDraft } from './new-draft.js';
import { ORDERS, STATES, stateInWords } from './words.js';

interface Listed {
  id: string;
  title: string | null;
  state: string;
  doubtCount: number;
  createdAt: string;
  keptBy: { name: string } | null;
  contents: { article: { outlet: string | null; publishedOn: string | null } };
}

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: Listed[];
}

export function DraftList({ viewer }: { viewer: Viewer }) {
  const [state, setState] = useState('OPEN');
  const [orderBy, setOrderBy] = useState('NEWEST');
  const [text, setText] = useState('');
  const [page, setPage] = useState<Page | null>(null);
  const { busy, refusal, run } = useAsking();
  const load = (before: Page | null) =>
    run(async () => {
      const { drafts } = await ask<{ drafts: Page }>(DRAFTS, {
        first: 25,
        after: before?.pageInfo.endCursor ?? null,
        state: state || null,
        text: text.trim() || null,
        orderBy,
      });
      setPage({ ...drafts, nodes: [...(before?.nodes ?? []), ...drafts.nodes] });
    });
  useEffect(() => void load(null), [state, orderBy]);
  return (
    <>
      {holds(viewer, 'RECORDER') ? <NewDraft viewer={viewer} /> : null}
      <section>
        <h2>
          {say('Các bài đã đọc', 'Articles read')} {page ? <small>({page.totalCount})</small> : null}
        </h2>
        <Form class="row" onSend={() => void load(null)}>
          <Input
            label={say('Từ trong nhan đề', 'Words of the title')}
            type="search"
            value={text}
            onType={setText}
            placeholder={say('không cần dấu', 'accents not needed')}
          />
          <Select label={say('Tình trạng', 'State')} value={state} options={STATES()} onChoose={setState} />
          <Select label={say('Sắp xếp', 'Order')} value={orderBy} options={ORDERS()} onChoose={setOrderBy} />
          <button class="second" disabled={busy}>
            {say('Tìm', 'Find')}
          </button>
        </Form>
        <Alert refusal={refusal} />
        {page ? <Table drafts={page.nodes} /> : <Loading />}
        {page?.pageInfo.hasNextPage ? (
          <button class="second" disabled={busy} onClick={() => void load(page)}>
            {say('Xem thêm', 'More')}
          </button>
        ) : null}
      </section>
    </>
  );
}

function Table({ drafts }: { drafts: readonly Listed[] }) {
  if (drafts.length === 0) return <p class="quiet">{say('Không có bài nào.', 'There are none.')}</p>;
  return (
    <div class="wide">
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
          {drafts.map(({ id, title, contents: { article }, doubtCount, state, createdAt }) => (
            <tr key={id}>
              <td>
                <a href={addressOf(id)}>{title ?? say('(không có nhan đề)', '(no title)')}</a>
              </td>
              <td>{article.outlet}</td>
              <td>{dayInWords(article.publishedOn)}</td>
              <td class="number">{doubtCount}</td>
              <td>{stateInWords(state)}</td>
              <td>{momentInWords(createdAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
