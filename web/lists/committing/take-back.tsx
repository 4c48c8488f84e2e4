import { useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { GiveReason } from '../../pieces/give-reason.js';
import { say } from '../../words/language.js';
import { Alert } from '../../pieces/pieces.js';
import { useAsking } from '../../asking/use-asking.js';
import { focusTitle } from '../focus.js';
import type { List } from '../list.js';
import { UNDO_LIST, WITHDRAW_DECISION } from '../operations.js';
import type { Desk } from '../use-list.js';

/** A list that is public and wrong as a whole: its decision is withdrawn, so that nobody sees it any more, and the list is undone. */
export function TakeBack({ desk, decision }: { desk: Desk; decision: NonNullable<List['decision']> }) {
  const [asking, setAsking] = useState(false);
  const { busy, refusal, run } = useAsking();
  const takeBack = (reason: string) =>
    run(async () => {
      const { id, version, recordStatus } = decision;
      if (recordStatus === 'CONFIRMED') {
        await ask(WITHDRAW_DECISION, { input: { id, version, reason } });
        await desk.follow();
      }
      await desk.mustAct(
        UNDO_LIST,
        { reason },
        say('Đã thu lại và hoàn tác cả danh sách.', 'It was withdrawn and undone.'),
      );
      if (desk.here()) focusTitle();
    });
  if (!asking)
    return (
      <button type="button" class="second" onClick={() => setAsking(true)}>
        {say('Cả danh sách sai: thu lại và hoàn tác', 'The whole list is wrong: withdraw and undo it')}
      </button>
    );
  return (
    <>
      <GiveReason
        title={say('Vì sao thu lại cả danh sách?', 'Why is the whole list withdrawn?')}
        busy={busy}
        onSend={(reason) => void takeBack(reason)}
        onClose={() => setAsking(false)}
      />
      <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
    </>
  );
}
