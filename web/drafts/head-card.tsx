import { useState } from 'preact/hooks';
import { dayOf, notADay } from '../days.js';
import { FindRecord } from '../find-record.js';
import { dayInWords, say } from '../language.js';
import { REVISE_DRAFT } from '../operations.js';
import { Alert, Form, Input, Opened } from '../pieces.js';
import { useAsking } from '../use-asking.js';
import { HEAD } from './doubtful.js';
import { comeBackTo } from './next-doubt.js';
import { changesOf } from './revising.js';
import type { Desk } from './use-draft.js';
import { useTyped } from './use-typed.js';
import { useUnfinished } from './use-unfinished.js';

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

function EditHead({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { article } = desk.draft.contents;
  const now = {
    title: article.title ?? '',
    outlet: article.outlet ?? '',
    publishedOn: dayInWords(article.publishedOn),
    author: article.author ?? '',
  };
  const [typed, setTyped, begun] = useTyped(now, article);
  useUnfinished(desk, HEAD, begun);
  const { busy, refusal, run, refuse } = useAsking();
  const input = (name: keyof typeof typed, vi: string, en: string) => (
    <Input label={say(vi, en)} value={typed[name]} onType={(value) => setTyped({ ...typed, [name]: value })} />
  );
  const send = () => {
    const publishedOn = dayOf(typed.publishedOn);
    if (publishedOn === undefined) return refuse(...notADay('Ngày đăng', 'Day of publication'));
    const meant = {
      title: typed.title.trim() || null,
      outlet: typed.outlet.trim() || null,
      publishedOn,
      author: typed.author.trim() || null,
    };
    return run(() => desk.mustRevise('article', changesOf(article, meant)), onClose);
  };
  return (
    <Form
      class="card edit"
      busy={busy}
      onSend={() => void send()}
      onKeyDown={({ key }) => {
        if (key === 'Escape' && !begun) onClose();
      }}
    >
      <Opened>
        {input('title', 'Nhan đề', 'Title')}
        {input('outlet', 'Báo, cổng tin', 'Outlet')}
        {input('publishedOn', 'Ngày đăng', 'Day of publication')}
        {input('author', 'Tác giả', 'Author')}
      </Opened>
      <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
      <div class="buttons">
        <button disabled={busy}>{say('Lưu', 'Save')}</button>
        <button type="button" class="second" onClick={onClose}>
          {say('Thôi', 'Cancel')}
        </button>
      </div>
    </Form>
  );
}
