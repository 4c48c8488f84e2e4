import { useState } from 'preact/hooks';
import { GiveReason } from '../../pieces/give-reason.js';
import { say } from '../../words/language.js';
import { Alert, Behind } from '../../pieces/pieces.js';
import { CommitDialog } from './commit-dialog.js';
import { focusTitle } from '../focus.js';
import { DISCARD_LIST, UNDO_LIST } from '../operations.js';
import { readinessOf } from './readiness.js';
import type { Desk } from '../use-list.js';

/** The acts on the whole list, in reach wherever one is on the page. */
export function CommitBar({ desk }: { desk: Desk }) {
  const [asking, setAsking] = useState<'commit' | 'undo' | 'discard' | null>(null);
  const { list, busy, refusal } = desk;
  const { lines, refused, missing } = readinessOf(list);
  const unsent = Object.keys(desk.mends).length;
  const close = () => setAsking(null);
  if (!desk.records || list.state === 'CANCELLED' || list.state === 'UNDONE' || list.state === 'COMMITTING')
    return null;
  const ended = () => {
    close();
    focusTitle();
  };
  const undo = (reason: string) =>
    desk.act(UNDO_LIST, { reason }, say('Đã hoàn tác cả danh sách.', 'The whole list was undone.'), ended);
  const discard = () => desk.act(DISCARD_LIST, {}, say('Đã bỏ danh sách.', 'The list was discarded.'), ended);
  return (
    <footer class="bar">
      <span class="told" role="status">
        {desk.told}
      </span>
      <Alert refusal={refusal} onReload={() => void desk.reload()} />
      <Behind refusal={desk.behind} onFollow={() => void desk.follow()} />
      {desk.open ? (
        <>
          <span>
            {say(
              `${lines} dòng ghi được, ${refused} phải sửa`,
              `${lines} rows can be recorded, ${refused} to be mended`,
            )}
            {unsent > 0 ? say(`; ${unsent} dòng đã gõ mà chưa lưu`, `; ${unsent} typed and not saved`) : ''}
          </span>
          {missing > 0 ? (
            <button
              type="button"
              class="plain"
              onClick={() => document.getElementById('notices')?.scrollIntoView({ block: 'start' })}
            >
              {say('Chưa ghi được: xem vì sao', 'Not to be recorded yet: see why')}
            </button>
          ) : null}
          <button disabled={busy || lines === 0 || missing > 0} onClick={() => setAsking('commit')}>
            {say('Ghi vào sổ …', 'Record it …')}
          </button>
          {asking === 'discard' ? (
            <span class="buttons">
              {say('Bỏ hẳn danh sách này?', 'Discard this list for good?')}
              <button disabled={busy} onClick={() => void discard()}>
                {say('Bỏ', 'Discard')}
              </button>
              <button class="second" onClick={close}>
                {say('Thôi', 'Cancel')}
              </button>
            </span>
          ) : (
            <button class="second" disabled={busy} onClick={() => setAsking('discard')}>
              {say('Bỏ danh sách này', 'Discard')}
            </button>
          )}
        </>
      ) : null}
      {list.state === 'COMMITTED' ? (
        asking === 'undo' ? (
          <GiveReason
            title={say('Vì sao hoàn tác?', 'Why is it undone?')}
            busy={busy}
            onSend={(reason) => void undo(reason)}
            onClose={close}
          />
        ) : (
          <button class="second" disabled={busy} onClick={() => setAsking('undo')}>
            {say('Hoàn tác cả danh sách', 'Undo the whole list')}
          </button>
        )
      ) : null}
      {asking === 'commit' ? <CommitDialog desk={desk} onClose={close} /> : null}
    </footer>
  );
}
