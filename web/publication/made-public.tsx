import { useState } from 'preact/hooks';
import { ask } from '../asking/api.js';
import { GiveReason } from '../pieces/give-reason.js';
import { say } from '../words/language.js';
import type { useAsking } from '../asking/use-asking.js';
import { confirmText, withdrawText } from './operations.js';
import { acted, type Done, drafted, inputsOf, type Made, type Payloads } from './to-confirm.js';

interface Props {
  done: Done;
  /** That of the page: nothing else is made public meanwhile, of which nobody would be told. */
  asking: Pick<ReturnType<typeof useAsking>, 'busy' | 'run'>;
  onChange: (done: Done) => Promise<void>;
}

/** What was made public just now, and how it is taken back: from what leans on others down to what others lean on. */
export function MadePublic({ done, asking: { busy, run }, onChange }: Props) {
  const [whyAsked, askWhy] = useState(false);
  const takenBack = done.made.every(({ isBack }) => isBack);
  /** One at a time: what was done before a refusal is known, and not asked for again. */
  const act = (text: typeof confirmText, records: readonly Made[], isBack: boolean, more: object = {}) =>
    run(async () => {
      let { made } = done;
      try {
        for (const record of records) {
          const inputs = inputsOf([{ id: record.id, version: record.version, ...more }]);
          const [after] = acted([record], await ask<Payloads>(text([record.type]), inputs));
          made = made.map((each) => (each === record ? { ...after!, isBack } : each));
        }
        askWhy(false);
      } finally {
        await onChange({ ...done, made });
      }
    });
  const takeBack = (reason: string) =>
    act(withdrawText, done.made.filter(({ isBack }) => !isBack).toReversed(), true, { reason });
  const again = () =>
    act(
      confirmText,
      done.made.filter(({ isBack }) => isBack),
      false,
    );
  return (
    <div class="note" role="status">
      {takenBack ? say('Đã thu lại:', 'Taken back:') : say('Đã công khai:', 'Made public:')} {drafted(done.sent)}.{' '}
      {takenBack ? (
        <>
          {say('Bản ghi và lý do vẫn còn trong sổ.', 'The records and the reason stay in the registry.')}{' '}
          <button type="button" class="plain" disabled={busy} onClick={() => void again()}>
            {say('Công khai lại', 'Make public again')}
          </button>
        </>
      ) : whyAsked ? (
        <GiveReason
          title={say('Vì sao thu lại; lý do được giữ cùng bản ghi', 'Why; kept with the records')}
          busy={busy}
          onSend={(reason) => void takeBack(reason)}
          onClose={() => askWhy(false)}
        />
      ) : (
        <button type="button" class="plain" disabled={busy} onClick={() => askWhy(true)}>
          {say('Thu lại', 'Take it back')}
        </button>
      )}
    </div>
  );
}
