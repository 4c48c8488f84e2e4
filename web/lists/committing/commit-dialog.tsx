import { useEffect, useRef } from 'preact/hooks';
import { dayInWords, say } from '../../words/language.js';
import { Alert } from '../../pieces/pieces.js';
import { useAsking } from '../../asking/use-asking.js';
import { decisionInWords } from '../list.js';
import { focusTitle } from '../focus.js';
import { COMMIT_LIST } from '../operations.js';
import { acknowledgedOf, readinessOf } from './readiness.js';
import { StillToLookAt } from './still-to-look-at.js';
import { useRemaining } from './use-remaining.js';
import type { Desk } from '../use-list.js';

/** Before anything is recorded: what is going to be, and what is not. */
export function CommitDialog({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { busy, refusal, run } = useAsking();
  useEffect(() => dialog.current?.showModal(), []);
  const { list } = desk;
  const remaining = useRemaining(list);
  const { lines, refused, leftOut, newBodies, newPeople, which } = readinessOf(list);
  const unsent = Object.keys(desk.mends).length;
  const decision = [list.numberPrinted, dayInWords(list.signedOn), list.issuer?.name].filter(Boolean).join(', ');
  const told = [
    list.appendTo
      ? say(
          `Ghi nối ${lines} dòng khen thưởng vào quyết định ${decisionInWords(list.appendTo)}.`,
          `${lines} award lines are appended to decision ${decisionInWords(list.appendTo)}.`,
        )
      : say(
          `Ghi một quyết định mới (${decision}) với ${lines} dòng khen thưởng.`,
          `A new decision (${decision}) is recorded, with ${lines} award lines.`,
        ),
    newPeople > 0
      ? say(`Ghi ${newPeople} người mới cùng danh sách.`, `${newPeople} new people are recorded with it.`)
      : '',
    newBodies > 0
      ? say(`Ghi ${newBodies} đơn vị mới cùng danh sách.`, `${newBodies} new bodies are recorded with it.`)
      : '',
    refused > 0
      ? say(`${refused} dòng còn phải sửa ở lại, không ghi.`, `${refused} rows that are to be mended stay behind.`)
      : '',
    leftOut > 0
      ? say(`${leftOut} dòng đã bỏ ra, không ghi.`, `${leftOut} rows that were left out are not recorded.`)
      : '',
    unsent > 0
      ? say(
          `${unsent} dòng đã gõ mà chưa lưu: những gì gõ ở đó không được ghi.`,
          `${unsent} rows were typed in and not saved: what was typed there is not recorded.`,
        )
      : '',
    say(
      'Công chúng chưa thấy gì cho tới khi có người công khai. Trước đó vẫn hoàn tác được cả danh sách.',
      'The public sees nothing until somebody makes it public. Until then the whole list can be undone.',
    ),
  ].filter(Boolean);
  const doubts = list.notices.filter(({ severity }) => severity === 'WARNING');
  const commit = () =>
    run(async () => {
      await desk.mustAct(COMMIT_LIST, { which, acknowledged: acknowledgedOf(doubts) });
      onClose();
      if (desk.here()) focusTitle();
    });
  // What is on its way is stopped where its progress is shown.
  const cancel = (event: Event) => (busy ? event.preventDefault() : onClose());
  return (
    <dialog ref={dialog} onCancel={cancel} aria-labelledby="commit">
      <h2 id="commit">{say('Ghi danh sách này vào sổ?', 'Record this list?')}</h2>
      <ul>
        {told.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <StillToLookAt
        notices={list.notices}
        remaining={remaining}
        onLook={(narrowed) => {
          onClose();
          desk.narrow(narrowed);
          document.getElementById('rows')?.scrollIntoView();
        }}
      />
      <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
      <div class="buttons">
        <button type="button" disabled={busy} onClick={() => void commit()}>
          {say(`Ghi ${lines} dòng`, `Record ${lines} rows`)}
        </button>
        <button type="button" class="second" disabled={busy} onClick={onClose}>
          {say('Thôi', 'Cancel')}
        </button>
      </div>
    </dialog>
  );
}
