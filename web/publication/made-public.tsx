import { useState } from 'preact/hooks';
import { ask } from '../api.js';
import { GiveReason } from '../give-reason.js';
import { say } from '../language.js';
import { Alert } from '../pieces.js';
import { useAsking } from '../use-asking.js';
import { confirmText, withdrawText } from './operations.js';
import { acted, inputsOf, type Made, type Payloads } from './to-confirm.js';

/** What was made public, in the order in which it was. */
export interface Done {
  title: string;
  made: Made[];
  said: string;
}

interface Props {
  done: Done;
  onChange: (done: Done) => void;
}

/** What was made public just now, and how it is taken back: from what leans on others down to what others lean on. */
export function MadePublic({ done, onChange }: Props) {
  const [asking, setAsking] = useState(false);
  const { busy, refusal, run } = useAsking();
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
      } finally {
        onChange({ ...done, made });
      }
    });
  const takeBack = async (reason: string) => {
    const open = done.made.filter(({ isBack }) => !isBack);
    if (await act(withdrawText, open.toReversed(), true, { reason })) setAsking(false);
  };
  const again = () =>
    act(
      confirmText,
      done.made.filter(({ isBack }) => isBack),
      false,
    );
  return (
    <div class="note" role="status">
      {takenBack ? say('Đã thu lại:', 'Taken back:') : say('Đã công khai:', 'Made public:')} {done.said}.{' '}
      {takenBack ? (
        <>
          {say('Bản ghi và lý do vẫn còn trong sổ.', 'The records and the reason stay in the registry.')}{' '}
          <button type="button" class="plain" disabled={busy} onClick={() => void again()}>
            {say('Công khai lại', 'Make public again')}
          </button>
        </>
      ) : asking ? (
        <GiveReason
          title={say('Vì sao thu lại; lý do được giữ cùng bản ghi', 'Why; kept with the records')}
          busy={busy}
          onSend={(reason) => void takeBack(reason)}
          onClose={() => setAsking(false)}
        />
      ) : (
        <button type="button" class="plain" onClick={() => setAsking(true)}>
          {say('Thu lại', 'Take it back')}
        </button>
      )}
      <Alert refusal={refusal} />
    </div>
  );
}
