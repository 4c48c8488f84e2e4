import { useState } from 'preact/hooks';
import { ask, Refusal } from '../../asking/api.js';
import { GiveReason } from '../../pieces/give-reason.js';
import { say } from '../../words/language.js';
import { Alert } from '../../pieces/pieces.js';
import { confirmText, type RecordType, withdrawText } from '../../publication/operations.js';
import { inputsOf } from '../../publication/to-confirm.js';
import { addressOf } from '../../route.js';
import { useAsking } from '../../asking/use-asking.js';
import type { Kept } from '../record.js';
import type { RecordDesk } from '../page/use-record.js';

interface Props {
  desk: RecordDesk<unknown>;
  record: Kept;
  type: RecordType;
  /** It is made public with what hangs on it, where all that is chosen. */
  withOthers?: boolean;
  /** The public is told of none of its kind: there is nothing to make public. */
  staffAlone?: boolean;
  /** Which one it is, where there are several on the page. */
  of?: string;
}

/** Makes a record public or takes it back, for a reason; nothing is offered to whoever may not. */
export function RecordActs({ desk, record, type, withOthers = false, staffAlone = false, of }: Props) {
  const [whyAsked, askWhy] = useState(false);
  const { busy, refusal, run } = useAsking();
  const act = (text: string, more: object, words: string) =>
    run(async () => {
      await ask(text, inputsOf([{ id: record.id, version: record.version, ...more }])).catch((error: unknown) => {
        // It is as it was asked to be: the answer had got lost, or somebody else did it.
        if (!(error instanceof Refusal && error.code === 'STATUS_ALREADY')) throw error;
      });
      desk.tell(words);
      askWhy(false);
      await desk.follow();
    });
  const publish = () => act(confirmText([type]), {}, say('Đã công khai.', 'It is public now.'));
  const withdraw = (reason: string) =>
    act(
      withdrawText([type]),
      { reason },
      say('Đã thu lại. Bản ghi và lý do vẫn còn trong sổ.', 'Taken back. The record and the reason stay.'),
    );
  const name = (words: string) => (of ? `${words}: ${of}` : words);
  const again = record.recordStatus === 'WITHDRAWN';
  // What was withdrawn stands again once it is made public, whoever may see it.
  const mayConfirm = record.mayConfirm && (!staffAlone || again);
  if (!mayConfirm && !record.mayWithdraw) return null;
  return (
    <div class="acts-of-record">
      {mayConfirm && withOthers && !again ? (
        <a href={addressOf(record.id, 'publication')}>{say('Xem và công khai', 'Look over and make public')}</a>
      ) : mayConfirm ? (
        <button
          type="button"
          class="plain"
          disabled={busy}
          aria-label={name(again ? say('Công khai lại', 'Make public again') : say('Công khai', 'Make public'))}
          onClick={() => void publish()}
        >
          {again ? say('Công khai lại', 'Make public again') : say('Công khai', 'Make public')}
        </button>
      ) : null}
      {record.mayWithdraw && !whyAsked ? (
        <button
          type="button"
          class="plain"
          disabled={busy}
          aria-label={name(say('Thu lại', 'Take it back'))}
          onClick={() => askWhy(true)}
        >
          {say('Thu lại', 'Take it back')}
        </button>
      ) : null}
      {whyAsked ? (
        <GiveReason
          title={say('Vì sao thu lại; lý do được giữ cùng bản ghi', 'Why; kept with the record')}
          busy={busy}
          onSend={(reason) => void withdraw(reason)}
          onClose={() => askWhy(false)}
        />
      ) : null}
      <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
    </div>
  );
}
