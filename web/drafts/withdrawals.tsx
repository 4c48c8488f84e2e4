import { useState } from 'preact/hooks';
import { ask } from '../api.js';
import { say } from '../language.js';
import { WITHDRAW, WITHDRAWALS } from '../operations.js';
import { Alert, Input } from '../pieces.js';
import { useAsking } from '../use-asking.js';
import { recordStatusInWords } from './words.js';

interface Step {
  step: number;
  id: string;
  label: string;
  message: string;
  act: string | null;
  version: number | null;
  recordStatus: string | null;
}

/** What is public is not undone but withdrawn, record by record, with a reason; the registry says which, and in what order. */
export function Withdrawals({ id }: { id: string }) {
  const [steps, setSteps] = useState<Step[] | null>(null);
  const [reason, setReason] = useState('');
  const { busy, refusal, run } = useAsking();
  const look = async () => {
    const { withdrawalsOfDraft } = await ask<{ withdrawalsOfDraft: Step[] }>(WITHDRAWALS, { id });
    setSteps(withdrawalsOfDraft);
  };
  if (!steps)
    return (
      <p>
        <button type="button" class="plain" onClick={() => void run(look)}>
          {say('Đã công khai mà phải thu lại?', 'Is something public that has to be taken back?')}
        </button>
        <Alert refusal={refusal} />
      </p>
    );
  return (
    <section class="card">
      <h2>{say('Rút những gì đã công khai', 'Withdraw what is public')}</h2>
      {steps.length === 0 ? <p class="quiet">{say('Không còn gì phải rút.', 'Nothing is left to withdraw.')}</p> : null}
      {steps.some(({ act }) => act) ? (
        <Input
          label={say('Lý do, được giữ cùng bản ghi', 'Why; kept with the record')}
          value={reason}
          onType={setReason}
        />
      ) : null}
      <Alert refusal={refusal} />
      <ol>
        {steps.map((step) => (
          <li key={step.id}>
            {step.label}{' '}
            <small>
              {step.recordStatus ? `(${recordStatusInWords(step.recordStatus)}) ` : ''}
              {step.message}
            </small>
            {step.act && WITHDRAW[step.act] && step.recordStatus !== 'WITHDRAWN' ? (
              <button
                type="button"
                class="plain"
                disabled={busy || reason.trim() === ''}
                onClick={() =>
                  void run(async () => {
                    const input = { id: step.id, version: step.version, reason: reason.trim() };
                    await ask(WITHDRAW[step.act!]!, { input });
                    await look();
                  })
                }
              >
                {say('Rút', 'Withdraw')}
              </button>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
