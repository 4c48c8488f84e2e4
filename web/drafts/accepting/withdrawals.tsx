import { useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { recordStatusInWords } from '../../words/closed-lists.js';
import { say } from '../../words/language.js';
import { WITHDRAW, WITHDRAWALS } from '../../operations.js';
import { Alert, Input } from '../../pieces/pieces.js';
import { plainly } from '../../words/plainly.js';
import { useAsking } from '../../asking/use-asking.js';
import { isPublic, isWithdrawn } from './accepting.js';
import type { Desk } from '../use-draft.js';
import { along, canWithdraw, nextOf, own, type Step } from './withdrawing.js';

/** What is public is not undone but withdrawn, record by record, with a reason; the registry says which, and in what order. */
export function Withdrawals({ desk }: { desk: Desk }) {
  const [steps, setSteps] = useState<Step[] | null>(null);
  const [reason, setReason] = useState('');
  const { busy, refusal, run } = useAsking();
  const look = async () => {
    const found = await ask<{ withdrawalsOfDraft: Step[] }>(WITHDRAWALS, { id: desk.draft.id });
    setSteps(found.withdrawalsOfDraft);
    return found.withdrawalsOfDraft;
  };
  const withdraw = async ({ act, id, version }: Step) => {
    await ask(WITHDRAW[act!]!, { input: { id, version, reason: reason.trim() } });
    return look();
  };
  const withdrawAll = async () => {
    try {
      for (let next = nextOf(await look()); next; next = nextOf(await withdraw(next)));
    } finally {
      // Refused half-way, too: what is withdrawn by then is shown as it is.
      await desk.follow();
    }
  };
  if (!steps && isWithdrawn(desk.draft)) return <Withdrawn />;
  if (!steps)
    return isPublic(desk.draft) ? (
      <p>
        <button type="button" class="plain" onClick={() => void run(async () => void (await look()))}>
          {say('Đã công khai mà phải thu lại?', 'Is something public that has to be taken back?')}
        </button>
        <Alert refusal={refusal} />
      </p>
    ) : null;
  const item = (step: Step) => (
    <li key={step.id}>
      {step.label}{' '}
      <small>
        {step.recordStatus ? `(${recordStatusInWords(step.recordStatus)}) ` : ''}
        {plainly(step.message)}
      </small>
      {canWithdraw(step) && WITHDRAW[step.act!] ? (
        <button
          type="button"
          class="plain"
          disabled={busy || reason.trim() === ''}
          onClick={() =>
            void run(async () => {
              await withdraw(step);
              await desk.follow();
            })
          }
        >
          {say('Thu lại', 'Take it back')}
        </button>
      ) : null}
    </li>
  );
  return (
    <section class="card">
      <h2>{say('Thu lại những gì đã công khai', 'Take back what is public')}</h2>
      {steps.length === 0 ? <Withdrawn /> : null}
      {steps.some(canWithdraw) ? (
        <Input
          label={say('Lý do, được giữ cùng bản ghi', 'Why; kept with the record')}
          value={reason}
          onType={setReason}
        />
      ) : null}
      <Alert refusal={refusal} />
      {nextOf(steps) ? (
        <button type="button" disabled={busy || reason.trim() === ''} onClick={() => void run(withdrawAll)}>
          {say('Thu lại tất cả, theo thứ tự', 'Take all of it back, in order')}
        </button>
      ) : null}
      <ol>{own(steps).map(item)}</ol>
      {along(steps).length > 0 ? (
        <details>
          <summary>
            {say(`Tự ẩn theo (${along(steps).length})`, `Hidden along with them (${along(steps).length})`)}
          </summary>
          <ul>{along(steps).map(item)}</ul>
        </details>
      ) : null}
    </section>
  );
}

/** All of it is taken back: what can be done then. */
const Withdrawn = () => (
  <p class="note" role="status">
    {say(
      'Không còn gì phải rút. Muốn ghi lại thì dán lại bài này ở ',
      'Nothing is left to withdraw. To record it anew, paste the article again at ',
    )}
    <a href="#/">{say('trang đầu', 'the first page')}</a>.
  </p>
);
