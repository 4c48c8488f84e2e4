import { momentInWords, say } from '../language.js';
import { Alert, Loading } from '../pieces.js';
import { plainly } from '../plainly.js';
import { addressOf } from '../route.js';
import { holds, type Viewer } from '../viewer.js';
import { AcceptBar } from './accept-bar.js';
import { ArticleText } from './article-text.js';
import { Doubts } from './doubts.js';
import type { Candidates, Draft } from './draft.js';
import { HeadCard } from './head-card.js';
import { Outcomes } from './outcomes.js';
import { Parts } from './parts.js';
import { type Desk, useDraft } from './use-draft.js';
import { Withdrawals } from './withdrawals.js';
import { stateInWords } from './words.js';

/** A draft beside its article, ready to be put right and accepted. */
export function DraftPage({ id, viewer }: { id: string; viewer: Viewer }) {
  const desk = useDraft(id, viewer);
  if (!desk.draft) return desk.refusal ? <Alert refusal={desk.refusal} /> : <Loading />;
  const { draft, candidates, active, pick, warnings, acting } = desk as Desk;
  const general = draft.contents.doubts.filter(({ partKey }) => partKey === null);
  return (
    <>
      <p>
        <a href="#/">← {say('Các bài đã đọc', 'Articles read')}</a>{' '}
        <span class="badge">{stateInWords(draft.state)}</span>
      </p>
      <div inert={acting}>
        <HeadCard desk={desk as Desk} viewer={viewer} />
      </div>
      <Doubts doubts={general} text={draft.snapshotText} />
      {warnings.length > 0 ? (
        <ul class="note" role="status">
          {warnings.map(({ message }, i) => (
            <li key={i}>{plainly(message)}</li>
          ))}
        </ul>
      ) : null}
      {candidates && draft.state === 'OPEN' ? <Alike candidates={candidates} /> : null}
      <History draft={draft} />
      <div class="sides" inert={acting}>
        <ArticleText draft={draft} active={active} onPick={pick} />
        <div class="parts">
          <Outcomes desk={desk as Desk} approves={holds(viewer, 'APPROVER')} />
          {holds(viewer, 'APPROVER') && draft.outcomes.length > 0 ? <Withdrawals desk={desk as Desk} /> : null}
          <Parts desk={desk as Desk} />
        </div>
      </div>
      <AcceptBar desk={desk as Desk} viewer={viewer} />
    </>
  );
}

/** Articles and drafts with nearly this text: perhaps the same report, reprinted. */
function Alike({ candidates: { articles } }: { candidates: Candidates }) {
  return (
    <>
      {articles.map(({ id, kind, label }) => (
        <p class="note" key={id}>
          {say('Có bài gần giống: ', 'One that is alike: ')}
          {kind === 'DRAFT' ? <a href={addressOf(id)}>{label}</a> : label}
        </p>
      ))}
    </>
  );
}

function History({ draft: { acceptances, discardReason } }: { draft: Draft }) {
  return (
    <>
      {discardReason ? <p class="note">{say(`Đã bỏ: ${discardReason}`, `Discarded: ${discardReason}`)}</p> : null}
      {acceptances.map(({ id, acceptedAt, undoneAt, undoReason }) => (
        <p class="quiet" key={id}>
          {say(`Nhận lúc ${momentInWords(acceptedAt)}`, `Accepted at ${momentInWords(acceptedAt)}`)}
          {undoneAt
            ? say(
                `; hoàn tác lúc ${momentInWords(undoneAt)}: ${undoReason ?? ''}`,
                `; undone at ${momentInWords(undoneAt)}: ${undoReason ?? ''}`,
              )
            : null}
        </p>
      ))}
    </>
  );
}
