import { momentInWords, say } from '../words/language.js';
import { Alert, Loading } from '../pieces/pieces.js';
import { plainly } from '../words/plainly.js';
import { addressOfRoom } from '../route.js';
import { useLeaving } from '../keeping/use-leaving.js';
import type { Viewer } from '../signing-in/viewer.js';
import { Bodies } from './bodies.js';
import { Columns } from './columns.js';
import { CommitBar } from './committing/commit-bar.js';
import { Committing } from './committing/committing.js';
import { Details } from './details.js';
import { FormOfAll } from './rows/form-of-all.js';
import { History } from './history.js';
import { Keeper } from './keeper.js';
import { Notices } from './notices.js';
import { Recorded } from './committing/recorded.js';
import { ReplaceFile } from './starting/replace-file.js';
import { Rows } from './rows/rows.js';
import { titleOf } from './starting/title.js';
import { type Desk, useList } from './use-list.js';
import { stateInWords } from './words.js';

/** A list on its way into the registry: what was read of it, what is to be mended, and what becomes of it. */
export function ListPage({ id, viewer }: { id: string; viewer: Viewer }) {
  const desk = useList(id, viewer);
  if (!desk.list) return desk.refusal ? <Alert refusal={desk.refusal} /> : <Loading />;
  return <Shown desk={desk as Desk} />;
}

function Shown({ desk }: { desk: Desk }) {
  const { list } = desk;
  useLeaving(Object.keys(desk.mends).length > 0, `mends-${list.id}`);
  return (
    <div class="list">
      <p>
        <a href={addressOfRoom('lists')}>← {say('Các danh sách', 'Lists')}</a>{' '}
        <span class={list.state === 'COMMITTED' ? 'badge good' : 'badge'}>{stateInWords(list.state)}</span>
      </p>
      <h1 id="list-title" tabIndex={-1}>
        {titleOf(list)}
      </h1>
      <p class="quiet">
        {list.sourceName}
        {' · '}
        {say(
          `${list.stagedBy ?? 'không rõ ai'} đưa vào lúc ${momentInWords(list.createdAt)}`,
          `brought in by ${list.stagedBy ?? 'somebody'} at ${momentInWords(list.createdAt)}`,
        )}
      </p>
      <Keeper desk={desk} />
      {list.problem ? (
        <p class="alert" role="alert">
          {plainly(list.problem)}
        </p>
      ) : null}
      {list.state === 'COMMITTING' ? <Committing desk={desk} /> : null}
      {list.decision ? <Recorded desk={desk} decision={list.decision} /> : null}
      <Details desk={desk} />
      <FormOfAll desk={desk} />
      <Notices desk={desk} />
      {list.newBodies.totalCount > 0 ? <Bodies desk={desk} /> : null}
      <Columns desk={desk} />
      {desk.open ? <ReplaceFile desk={desk} /> : null}
      <Rows desk={desk} />
      <History id={list.id} of={list.version} />
      <CommitBar desk={desk} />
    </div>
  );
}
