import { useState } from 'preact/hooks';
import { ask, Refusal } from '../api.js';
import { recordStatusInWords } from '../closed-lists.js';
import { momentInWords, say } from '../language.js';
import { Alert } from '../pieces.js';
import { plainly } from '../plainly.js';
import { addressOfRecord } from '../records/address.js';
import { useAsking } from '../use-asking.js';
import { decisionInWords } from './details.js';
import type { List } from './list.js';
import { CONFIRM_DECISION } from './operations.js';
import { TakeBack } from './take-back.js';
import type { Desk } from './use-list.js';

interface Hidden {
  code: string;
  message: string;
}

interface Confirmed {
  confirmAwardDecision: { notPublic: Hidden[] };
}

/** What became of a list that was recorded, and making it public. */
export function Recorded({ desk, decision }: { desk: Desk; decision: NonNullable<List['decision']> }) {
  const { list } = desk;
  /** null: not told yet; whoever made the decision public may have left before seeing to the rest. */
  const [hidden, setHidden] = useState<readonly Hidden[] | null>(null);
  /** All is public, but for what others have to make public. */
  const [nothingMore, setNothingMore] = useState(false);
  const { busy, refusal, run } = useAsking();
  const undone = list.state === 'UNDONE';
  const confirm = (withDrafts: boolean) =>
    run(async () => {
      const { id, version } = decision;
      try {
        const { confirmAwardDecision } = await ask<Confirmed>(CONFIRM_DECISION, { input: { id, version }, withDrafts });
        setHidden(confirmAwardDecision.notPublic);
      } catch (error) {
        if (!(error instanceof Refusal && error.code === 'STATUS_ALREADY')) throw error;
        setNothingMore(true);
      }
      await desk.follow();
    });
  const isPublic = decision.recordStatus === 'CONFIRMED';
  const drafts = hidden?.some(({ code }) => code !== 'LINES_HIDDEN');
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
              `Hoàn tác lúc ${momentInWords(list.undoneAt)}. Gửi lại cùng tệp ấy thì những gì đã sửa và chọn vẫn còn.`,
              `Undone at ${momentInWords(list.undoneAt)}. Bring the same file in again, and what was mended and chosen is still there.`,
            )
          : say(
              `${list.counts.valid} dòng khen thưởng, ghi lúc ${list.committedAt ? momentInWords(list.committedAt) : ''}.`,
              `${list.counts.valid} award lines, recorded at ${list.committedAt ? momentInWords(list.committedAt) : ''}.`,
            )}
      </p>
      <WhatIsSeen hidden={hidden} nothingMore={nothingMore} />
      <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
      {desk.approves && !undone ? (
        <div class="buttons">
          {isPublic ? null : (
            <button type="button" disabled={busy} onClick={() => void confirm(false)}>
              {say('Công khai quyết định này', 'Make this decision public')}
            </button>
          )}
          {isPublic && hidden === null && !nothingMore ? (
            <button type="button" class="second" disabled={busy} onClick={() => void confirm(true)}>
              {say(
                'Công khai cả người, đơn vị còn là nháp, nếu còn',
                'Make its people and bodies public, too, if some are drafts still',
              )}
            </button>
          ) : null}
          {drafts && !nothingMore ? (
            <button type="button" disabled={busy} onClick={() => void confirm(true)}>
              {say('Công khai cả những gì còn ẩn', 'Make public what is hidden, too')}
            </button>
          ) : null}
        </div>
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

/** What the public sees after the decision was made public, and what it does not see yet. */
function WhatIsSeen({ hidden, nothingMore }: { hidden: readonly Hidden[] | null; nothingMore: boolean }) {
  return (
    <>
      {hidden?.length === 0 ? (
        <p class="note" role="status">
          {say('Công chúng thấy cả quyết định này.', 'The public sees the whole of this decision.')}
        </p>
      ) : null}
      {nothingMore ? (
        <p class="note" role="status">
          {say(
            'Không còn người, đơn vị nào của quyết định này mà bạn công khai được.',
            'None of its people and bodies is left for you to make public.',
          )}
        </p>
      ) : null}
      {hidden && hidden.length > 0 ? (
        <ul class="note" role="status">
          {hidden.map(({ code, message }) => (
            <li key={code}>{plainly(message)}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
