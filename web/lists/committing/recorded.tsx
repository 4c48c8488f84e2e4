import { useState } from 'preact/hooks';
import { ask, Refusal } from '../../asking/api.js';
import { recordStatusInWords } from '../../words/closed-lists.js';
import { momentInWords, say } from '../../words/language.js';
import { Alert } from '../../pieces/pieces.js';
import { MakePublic } from '../../pieces/make-public.js';
import { plainly } from '../../words/plainly.js';
import { addressOfRecord } from '../../records/address.js';
import { useAsking } from '../../asking/use-asking.js';
import { decisionInWords, type Hidden, type List } from '../list.js';
import { OpenAgain } from './open-again.js';
import { publishedInWords } from './published.js';
import { CONFIRM_DECISION } from '../operations.js';
import { TakeBack } from './take-back.js';
import type { Desk } from '../use-list.js';

/** What became of a list that was recorded, and making it public. */
export function Recorded({ desk, decision }: { desk: Desk; decision: NonNullable<List['decision']> }) {
  const { list } = desk;
  const [asked, setAsked] = useState(false);
  /** All is public, but for what others have to make public. */
  const [nothingMore, setNothingMore] = useState(false);
  const { busy, refusal, run } = useAsking();
  const undone = list.state === 'UNDONE';
  const confirm = (withDrafts: boolean) =>
    run(async () => {
      const { id, version } = decision;
      try {
        await ask(CONFIRM_DECISION, { input: { id, version }, withDrafts });
        setAsked(false);
      } catch (error) {
        if (!(error instanceof Refusal && error.code === 'STATUS_ALREADY')) throw error;
        setNothingMore(true);
      }
      await desk.follow();
    });
  const isPublic = decision.recordStatus === 'CONFIRMED';
  const drafts = decision.notPublic.some(({ code }) => code !== 'LINES_HIDDEN');
  return (
    <section class="card" aria-labelledby="recorded">
      <h2 id="recorded">{undone ? say('Đã hoàn tác', 'Undone') : say('Đã ghi vào sổ', 'On record')}</h2>
      <p>
        {say('Quyết định ', 'Decision ')}
        <a href={addressOfRecord('decisions', decision.id)}>
          <strong>{decisionInWords(decision)}</strong>
        </a>{' '}
        <span class="badge">{recordStatusInWords(decision.recordStatus)}</span>
      </p>
      <p>
        {undone && list.undoneAt
          ? say(
              `Hoàn tác lúc ${momentInWords(list.undoneAt)}. Mở lại thì thành một danh sách mới từ chính tệp ấy; những gì đã sửa và chọn vẫn còn.`,
              `Undone at ${momentInWords(list.undoneAt)}. Opened again it is a new list of the same file; what was mended and chosen is still there.`,
            )
          : say(
              `${list.counts.valid} dòng khen thưởng, ghi lúc ${list.committedAt ? momentInWords(list.committedAt) : ''}.`,
              `${list.counts.valid} award lines, recorded at ${list.committedAt ? momentInWords(list.committedAt) : ''}.`,
            )}
      </p>
      {undone && desk.records ? <OpenAgain listId={list.id} /> : null}
      {isPublic && !undone ? <WhatIsSeen hidden={decision.notPublic} nothingMore={nothingMore} /> : null}
      <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
      {desk.approves && !undone ? (
        <div class="buttons">
          {isPublic || asked ? null : (
            <button type="button" disabled={busy} onClick={() => setAsked(true)}>
              {say('Công khai quyết định này …', 'Make this decision public …')}
            </button>
          )}
          {isPublic && drafts && !nothingMore ? (
            <button type="button" disabled={busy} onClick={() => void confirm(true)}>
              {say('Công khai cả những gì còn ẩn', 'Make public what is hidden, too')}
            </button>
          ) : null}
        </div>
      ) : null}
      {asked && !isPublic ? (
        <MakePublic
          words={publishedInWords(list.counts.valid, decision.notPublic)}
          busy={busy}
          {...(drafts
            ? {
                as: say('Công khai cả những người, đơn vị ấy', 'Make these people and bodies public, too'),
                or: {
                  as: say('Chỉ công khai quyết định', 'Only the decision'),
                  onSend: () => void confirm(false),
                },
              }
            : {})}
          onSend={() => void confirm(drafts)}
          onClose={() => setAsked(false)}
        />
      ) : null}
      {desk.approves && decision.recordStatus !== 'DRAFT' && !undone && !list.appendTo ? (
        <TakeBack desk={desk} decision={decision} />
      ) : null}
      {!desk.approves && !isPublic && !undone ? (
        <p class="quiet">{say('Người có quyền duyệt sẽ công khai.', 'Somebody who may approve makes it public.')}</p>
      ) : null}
    </section>
  );
}

/** What the public sees now that the decision is public, and what it does not see yet. */
function WhatIsSeen({ hidden, nothingMore }: { hidden: readonly Hidden[]; nothingMore: boolean }) {
  return (
    <>
      {hidden.length === 0 ? (
        <p class="note" role="status">
          {say('Công chúng thấy cả quyết định này.', 'The public sees the whole of this decision.')}
        </p>
      ) : (
        <ul class="note" role="status">
          {hidden.map(({ code, message }) => (
            <li key={code}>{plainly(message)}</li>
          ))}
        </ul>
      )}
      {nothingMore ? (
        <p class="note" role="status">
          {say(
            'Không còn người, đơn vị nào của quyết định này mà bạn công khai được.',
            'None of its people and bodies is left for you to make public.',
          )}
        </p>
      ) : null}
    </>
  );
}
