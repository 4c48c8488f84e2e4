import { useState } from 'preact/hooks';
import { say } from '../language.js';
import { ACCEPT_DRAFT, CONFIRM_DRAFT, DISCARD_DRAFT, UNDO_ACCEPT_DRAFT } from '../operations.js';
import { Alert, Form, Input } from '../pieces.js';
import { holds, type Viewer } from '../viewer.js';
import { acceptInput, openParts } from './accepting.js';
import type { Desk } from './use-draft.js';

/** The acts on the whole draft, in reach wherever one is on the page. */
export function AcceptBar({ desk, viewer }: { desk: Desk; viewer: Viewer }) {
  const [asking, setAsking] = useState<'undo' | 'discard' | null>(null);
  const { draft, ticked, choices, busy, refusal, act } = desk;
  const open = openParts(draft);
  const accepted = draft.acceptances.some(({ undoneAt }) => undoneAt === null);
  const records = holds(viewer, 'RECORDER');
  const approves = holds(viewer, 'APPROVER');
  const hidden = draft.outcomes.some((outcome) =>
    [outcome.meeting, outcome.attendance, outcome.claim, outcome.award, outcome.person].some(
      (record) => record?.recordStatus === 'DRAFT',
    ),
  );
  const accept = (confirm: boolean) => act(ACCEPT_DRAFT, acceptInput(draft, ticked, choices, confirm));
  return (
    <footer class="bar">
      <Alert refusal={refusal} onReload={() => void desk.reload()} />
      {draft.state === 'OPEN' && records ? (
        <>
          <span>
            {say(
              `${ticked.size} trong ${open.length} phần được chọn, ${draft.doubtCount} điều chưa chắc`,
              `${ticked.size} of ${open.length} parts chosen, ${draft.doubtCount} doubts`,
            )}
          </span>
          <button disabled={busy || ticked.size === 0} onClick={() => void accept(false)}>
            {say('Nhận vào sổ', 'Accept')}
          </button>
          {approves ? (
            <button disabled={busy || ticked.size === 0} onClick={() => void accept(true)}>
              {say('Nhận và công khai', 'Accept and make public')}
            </button>
          ) : null}
          {accepted ? null : (
            <button class="second" disabled={busy} onClick={() => setAsking('discard')}>
              {say('Bỏ bài này', 'Discard')}
            </button>
          )}
        </>
      ) : null}
      {accepted && approves && hidden ? (
        <button disabled={busy} onClick={() => void act(CONFIRM_DRAFT, {})}>
          {say('Công khai những gì đã nhận', 'Make public what was accepted')}
        </button>
      ) : null}
      {accepted && records ? (
        <button class="second" disabled={busy} onClick={() => setAsking('undo')}>
          {say('Hoàn tác việc nhận', 'Undo accepting')}
        </button>
      ) : null}
      {asking ? (
        <Reason
          title={
            asking === 'undo'
              ? say('Vì sao hoàn tác?', 'Why is it undone?')
              : say('Vì sao bỏ bài này?', 'Why is it discarded?')
          }
          busy={busy}
          onSend={(reason) => {
            setAsking(null);
            void act(asking === 'undo' ? UNDO_ACCEPT_DRAFT : DISCARD_DRAFT, { reason });
          }}
          onClose={() => setAsking(null)}
        />
      ) : null}
    </footer>
  );
}

interface ReasonProps {
  title: string;
  busy: boolean;
  onSend: (reason: string) => void;
  onClose: () => void;
}

function Reason({ title, busy, onSend, onClose }: ReasonProps) {
  const [reason, setReason] = useState('');
  return (
    <Form class="row tight" onSend={() => onSend(reason.trim())}>
      <Input label={title} value={reason} onType={setReason} required />
      <button disabled={busy || reason.trim() === ''}>{say('Đồng ý', 'Go on')}</button>
      <button type="button" class="second" onClick={onClose}>
        {say('Thôi', 'Cancel')}
      </button>
    </Form>
  );
}
