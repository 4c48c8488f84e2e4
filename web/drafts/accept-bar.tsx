import { useState } from 'preact/hooks';
import { GiveReason } from '../give-reason.js';
import { say } from '../language.js';
import { ACCEPT_DRAFT, CONFIRM_DRAFT, DISCARD_DRAFT, UNDO_ACCEPT_DRAFT } from '../operations.js';
import { Alert, Behind, Retry } from '../pieces.js';
import { acceptInput, isHidden, isPublic, openParts } from './accepting.js';
import { withPartsCalled } from './called.js';
import { doubtful, HEAD, nextAfter, stopsOf } from './doubtful.js';
import { MakePublic } from './make-public.js';
import { goTo, NextDoubt } from './next-doubt.js';
import { hiddenOf, publishedBy, publishedInWords } from './publishing.js';
import type { Desk } from './use-draft.js';

/** The acts on the whole draft, in reach wherever one is on the page. */
export function AcceptBar({ desk }: { desk: Desk }) {
  const [asking, setAsking] = useState<'undo' | 'discard' | 'accept' | 'confirm' | null>(null);
  const [discardChanges, setDiscardChanges] = useState(false);
  const [stopped, setStopped] = useState(false);
  const { draft, ticked, choices, busy, refusal, warnings } = desk;
  const open = openParts(draft);
  /** Without them what the registry is sure of would be recorded anew. */
  const waits = busy || !desk.fitting;
  const next = nextAfter(desk.active, doubtful(draft, desk.candidates, choices), stopsOf(draft));
  const accepted = draft.state !== 'DISCARDED' && draft.acceptances.some(({ undoneAt }) => undoneAt === null);
  const { mayRevise, mayConfirm } = draft;
  /** What became of it is told at the top of the page. */
  const toTop = () => {
    setAsking(null);
    goTo(HEAD);
    scrollTo({ top: 0 });
  };
  const act = (mutation: string, input: object, more?: object) => desk.act(mutation, input, toTop, more);
  /** What was begun and not sent would be lost, so it comes first. */
  const [begun] = desk.unfinished;
  const unlessBegun = (go: () => unknown) => (begun === undefined ? go() : setStopped(true));
  const accept = (confirm: boolean) => act(ACCEPT_DRAFT, acceptInput(draft, ticked, choices, confirm));
  const makePublic = () => (asking === 'accept' ? accept(true) : act(CONFIRM_DRAFT, {}));
  const undoOrDiscard = (reason: string) =>
    asking === 'undo' ? act(UNDO_ACCEPT_DRAFT, { reason, discardChanges }) : act(DISCARD_DRAFT, { reason });
  return (
    <footer class="bar">
      <Alert
        refusal={refusal}
        inWords={(message) => withPartsCalled(message, draft)}
        onReload={() => void desk.reload()}
      />
      <Behind refusal={desk.behind} onFollow={() => void desk.follow()} />
      <Looking desk={desk} />
      {refusal?.partKey ? (
        <button class="plain" onClick={() => goTo(refusal.partKey!)}>
          {say('Tới phần ấy', 'Go to that part')}
        </button>
      ) : null}
      {stopped && begun !== undefined ? (
        <>
          <p class="alert" role="alert">
            {say(
              'Có chỗ đang điền dở, nhận bây giờ thì mất: hãy lưu, ghi hoặc bấm “Thôi” ở đó trước.',
              'Something was begun that accepting would lose: save it, record it or press “Cancel” there first.',
            )}
          </p>
          <button class="plain" onClick={() => goTo(begun)}>
            {say('Tới chỗ ấy', 'Go there')}
          </button>
        </>
      ) : null}
      {desk.open ? (
        <>
          <span>
            {say(
              `${ticked.size} trong ${open.length} phần được chọn, ${draft.doubtCount} điều chưa chắc`,
              `${ticked.size} of ${open.length} parts chosen, ${draft.doubtCount} doubts`,
            )}
          </span>
          <NextDoubt next={next} />
          <button disabled={waits || ticked.size === 0} onClick={() => unlessBegun(() => accept(false))}>
            {say('Nhận vào sổ', 'Accept')}
          </button>
          {mayConfirm ? (
            <button
              class="second"
              disabled={waits || ticked.size === 0}
              onClick={() => unlessBegun(() => setAsking('accept'))}
            >
              {say('Nhận và công khai …', 'Accept and make public …')}
            </button>
          ) : null}
          {accepted ? (
            <button
              class="second"
              disabled={busy}
              onClick={() => unlessBegun(() => act(ACCEPT_DRAFT, { only: [], close: true }))}
            >
              {say('Xong bài này, không nhận phần còn lại', 'Done with it, take nothing more')}
            </button>
          ) : (
            <button class="second" disabled={busy} onClick={() => setAsking('discard')}>
              {say('Bỏ bài này', 'Discard')}
            </button>
          )}
        </>
      ) : null}
      {accepted && mayConfirm && isHidden(draft) ? (
        <button disabled={busy} onClick={() => setAsking('confirm')}>
          {say('Công khai những gì đã nhận …', 'Make public what was accepted …')}
        </button>
      ) : null}
      {mayConfirm && warnings.some(({ code }) => code === 'NOT_PUBLIC') ? (
        <button disabled={busy} onClick={() => void act(CONFIRM_DRAFT, {}, { withDrafts: true })}>
          {say('Công khai cả những gì còn ẩn', 'Make public what is hidden, too')}
        </button>
      ) : null}
      {accepted && mayRevise && !isPublic(draft) ? (
        <button class="second" disabled={busy} onClick={() => setAsking('undo')}>
          {say('Hoàn tác việc nhận', 'Undo accepting')}
        </button>
      ) : null}
      {asking === 'accept' || asking === 'confirm' ? (
        <MakePublic
          words={publishedInWords(asking === 'accept' ? publishedBy(draft, ticked, choices) : hiddenOf(draft))}
          busy={asking === 'accept' ? waits : busy}
          onSend={() => unlessBegun(makePublic)}
          onClose={() => setAsking(null)}
        />
      ) : asking ? (
        <GiveReason
          title={
            asking === 'undo'
              ? say('Vì sao hoàn tác?', 'Why is it undone?')
              : say('Vì sao bỏ bài này?', 'Why is it discarded?')
          }
          busy={busy}
          onSend={(reason) => void undoOrDiscard(reason)}
          onClose={() => setAsking(null)}
        >
          {asking === 'undo' && (discardChanges || refusal?.code === 'DRAFT_CHANGED_SINCE') ? (
            <label class="check">
              <input
                type="checkbox"
                checked={discardChanges}
                onChange={(event) => setDiscardChanges(event.currentTarget.checked)}
              />
              {say('Bỏ cả những sửa đổi ấy', 'Give those changes up, too')}
            </label>
          ) : null}
        </GiveReason>
      ) : null}
    </footer>
  );
}

/** Why nothing can be accepted yet: who and what of the registry the names may be is awaited, or could not be had. */
function Looking({ desk: { open, fitting, missing, lookAgain } }: { desk: Desk }) {
  if (!open || fitting) return null;
  if (!missing)
    return (
      <span class="quiet" role="status">
        {say('Đang tìm trong sổ …', 'Looking in the registry …')}
      </span>
    );
  return (
    <Retry
      refusal={missing}
      label={say(
        'Chưa nhận được, vì chưa tìm được trong sổ những ai, những gì có thể là tên trong bài',
        'Nothing can be accepted yet, as who and what the names may be was not found out',
      )}
      again={say('Tìm lại', 'Look again')}
      onAgain={lookAgain}
    />
  );
}
