import { useState } from 'preact/hooks';
import { FindRecord } from '../choosing/find-record.js';
import { FieldsForm } from '../forms/fields-form.js';
import type { Field } from '../forms/fields.js';
import { dayInWords, say } from '../words/language.js';
import { REVISE_DRAFT } from '../operations.js';
import { Opened } from '../pieces/pieces.js';
import { HEAD } from './doubtful.js';
import { comeBackTo } from './next-doubt.js';
import { changesOf } from './editing/revising.js';
import type { Desk } from './use-draft.js';
import { useTyped } from './editing/use-typed.js';
import { useUnfinished } from './editing/use-unfinished.js';

/** The head of the article: what it is cited by. */
export function HeadCard({ desk }: { desk: Desk }) {
  const { article } = desk.draft.contents;
  const [editing, setEditing] = useState(false);
  const [handing, setHanding] = useState(false);
  const { keptBy, mayRevise } = desk.draft;
  // Whatever became of it: an approver of the body makes public what was accepted.
  const isMovable = keptBy === null && mayRevise;
  useUnfinished(desk, HEAD, handing && isMovable);
  const notHanding = () => {
    setHanding(false);
    comeBackTo(HEAD);
  };
  const handTo = (keptById: string) => desk.act(REVISE_DRAFT, { keptById }, notHanding);
  const told = [article.outlet, dayInWords(article.publishedOn), article.author].filter(Boolean).join(' · ');
  return (
    <section class="head" id={`part-${HEAD}`} tabIndex={-1} onFocusIn={() => desk.pick(HEAD)}>
      <h1>{article.title ?? say('(không có nhan đề)', '(no title)')}</h1>
      <p class="quiet">
        {told || say('Chưa rõ báo, ngày đăng, tác giả', 'Outlet, day and author not known')}
        {desk.draft.url ? (
          <>
            {' · '}
            <a href={desk.draft.url} target="_blank" rel="noreferrer noopener">
              {say('bài gốc', 'original')}
            </a>
          </>
        ) : null}{' '}
        {desk.open ? (
          <button type="button" class="plain" aria-expanded={editing} onClick={() => setEditing(true)}>
            {say('Sửa', 'Change')}
          </button>
        ) : null}
      </p>
      <p class="quiet">
        {keptBy
          ? say(`Đơn vị giữ: ${keptBy.name}`, `Kept by ${keptBy.name}`)
          : say(
              'Chưa giao cho đơn vị nào: chỉ người gửi bài và người phụ trách cả sổ xem được.',
              'No body keeps it: only its sender and staff of the whole registry see it.',
            )}{' '}
        {isMovable ? (
          <button
            type="button"
            class="plain"
            aria-expanded={handing}
            disabled={desk.busy}
            onClick={() => setHanding(true)}
          >
            {say('Giao cho đơn vị', 'Hand it to a body')}
          </button>
        ) : null}
      </p>
      {handing && isMovable ? (
        <Opened>
          <FindRecord
            looking="BODY"
            printed=""
            busy={desk.busy}
            onFound={({ id }) => void handTo(id)}
            onClose={notHanding}
          />
        </Opened>
      ) : null}
      {editing ? (
        <EditHead
          desk={desk}
          onClose={() => {
            setEditing(false);
            comeBackTo(HEAD);
          }}
        />
      ) : null}
    </section>
  );
}

const headFields = (): Field[] => [
  { name: 'title', label: say('Nhan đề', 'Title'), type: 'line' },
  { name: 'outlet', label: say('Báo, cổng tin', 'Outlet'), type: 'line' },
  { name: 'publishedOn', label: say('Ngày đăng', 'Day of publication'), type: 'wholeDay' },
  { name: 'author', label: say('Tác giả', 'Author'), type: 'line' },
];

function EditHead({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { title, outlet, publishedOn, author } = desk.draft.contents.article;
  const raws = { title, outlet, publishedOn, author };
  const [typed, setTyped] = useTyped(desk, HEAD);
  return (
    <FieldsForm
      class="card edit"
      fields={headFields()}
      raws={raws}
      typed={typed}
      onType={setTyped}
      sends={say('Lưu', 'Save')}
      onSend={(values) => desk.mustRevise('article', changesOf<object>(raws, values))}
      onSent={onClose}
      onClose={onClose}
      onReload={desk.mustReload}
    />
  );
}
