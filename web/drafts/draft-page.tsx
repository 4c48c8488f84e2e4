import { momentInWords, say } from '../words/language.js';
import { Alert, Loading } from '../pieces/pieces.js';
import { addressOf } from '../route.js';
import { holds, type Viewer } from '../signing-in/viewer.js';
import { AcceptBar } from './accepting/accept-bar.js';
import { AreasAccepted } from './accepting/areas-accepted.js';
import { addingInWords, kindToAdd } from './editing/adding.js';
import { ArticleText } from './article-text.js';
import { toldOnce } from './told-once.js';
import { Doubts } from './doubts.js';
import type { Candidates, Doubt, Draft } from './draft.js';
import { HeadCard } from './head-card.js';
import { Outcomes } from './accepting/outcomes.js';
import { Parts } from './parts.js';
import { type AddingForms, useAdding } from './editing/use-adding.js';
import { type Desk, useDraft } from './use-draft.js';
import { Withdrawals } from './accepting/withdrawals.js';
import { stateInWords } from './words.js';

/** A draft beside its article, ready to be put right and accepted. */
export function DraftPage({ id, viewer }: { id: string; viewer: Viewer }) {
  const desk = useDraft(id);
  if (desk.draft) return <Opened desk={desk} viewer={viewer} />;
  return desk.refusal ? <Alert refusal={desk.refusal} /> : <Loading />;
}

function Opened({ desk, viewer }: { desk: Desk; viewer: Viewer }) {
  const { draft, candidates, active, pick, warnings, acting } = desk;
  const adding = useAdding(desk);
  return (
    <>
      <p>
        <a href="#/">← {say('Các bài đã đọc', 'Articles read')}</a>{' '}
        <span class="badge">{stateInWords(draft.state)}</span>
      </p>
      <div inert={acting}>
        <HeadCard desk={desk} />
        <Doubts
          desk={desk}
          partKey={null}
          acts={(doubt) => <AddFrom doubt={doubt} text={draft.snapshotText} adding={adding} />}
        />
      </div>
      {warnings.length > 0 ? (
        <ul class="note" role="status">
          {toldOnce(warnings, draft).map(({ message, of }) => (
            <li key={message}>
              {message} {of.length > 0 ? <small>{of.join(', ')}</small> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {draft.outcomes.length > 0 ? <AreasAccepted desk={desk} /> : null}
      {candidates && draft.state === 'OPEN' ? <Alike candidates={candidates} /> : null}
      <History draft={draft} />
      <div class="sides" inert={acting}>
        <ArticleText draft={draft} active={active} onPick={pick} />
        <div class="parts">
          <Outcomes desk={desk} approves={holds(viewer, 'APPROVER')} />
          {draft.mayConfirm && draft.outcomes.length > 0 ? <Withdrawals desk={desk} /> : null}
          <Parts desk={desk} adding={adding} />
        </div>
      </div>
      <AcceptBar desk={desk} />
    </>
  );
}

/** Begins the part that a doubt asks for, with its words as the quote. */
function AddFrom({ doubt, text, adding }: { doubt: Doubt; text: string; adding: AddingForms }) {
  const { evidence, guess } = doubt;
  const kind = kindToAdd(doubt);
  if (!kind) return null;
  const quote = evidence ? text.slice(evidence.start, evidence.end) : '';
  return (
    <button type="button" class="plain" onClick={() => adding.open(kind, { quote, guess })}>
      {addingInWords(kind, quote !== '')}
    </button>
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
