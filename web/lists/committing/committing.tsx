import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { say } from '../../words/language.js';
import { Alert } from '../../pieces/pieces.js';
import { useAsking } from '../../asking/use-asking.js';
import { CANCEL_COMMIT, LIST_PROGRESS } from '../operations.js';
import { endInWords, type Progress } from './stopping.js';
import type { Desk } from '../use-list.js';

const PATIENCE = 700;

/** How far a commit is, until it is done, stopped, or came to nothing. */
export function Committing({ desk }: { desk: Desk }) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const { busy, refusal, run } = useAsking();
  const { id } = desk.list;
  /** As it is when a commit ends: whoever waits may look at other rows meanwhile. */
  const latest = useRef(desk);
  latest.current = desk;
  useEffect(() => {
    let gone = false;
    const look = async () => {
      // A server that cannot be reached for a moment is asked again.
      const answer = await ask<{ importProgress: Progress }>(LIST_PROGRESS, { id }).catch(() => null);
      if (gone) return;
      if (answer) setProgress(answer.importProgress);
      const ended = answer && answer.importProgress.state !== 'COMMITTING';
      const shown = ended && (await latest.current.reload(endInWords(answer.importProgress)));
      if (!shown && !gone) setTimeout(() => void look(), PATIENCE);
    };
    void look();
    return () => {
      gone = true;
    };
  }, [id]);
  const { done = 0, total = 0, cancelRequested = false } = progress ?? {};
  const words =
    total > 0
      ? say(`Đang ghi: ${done} trong ${total} dòng`, `Recording: ${done} of ${total} rows`)
      : say('Đang ghi …', 'Recording …');
  return (
    <div class="note">
      <label>
        <span role="status">{cancelRequested ? say('Đang dừng …', 'Stopping …') : words}</span>{' '}
        <progress value={done} max={Math.max(total, 1)} />
      </label>{' '}
      {desk.records && !cancelRequested ? (
        <button
          type="button"
          class="second"
          disabled={busy}
          onClick={() => void run(async () => void (await ask(CANCEL_COMMIT, { input: { id } })))}
        >
          {say('Dừng, không ghi gì', 'Stop; nothing is recorded')}
        </button>
      ) : null}
      <Alert refusal={refusal} />
    </div>
  );
}
