import { useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { GiveReason } from '../../pieces/give-reason.js';
import { say } from '../../words/language.js';
import { Alert } from '../../pieces/pieces.js';
import { useAsking } from '../../asking/use-asking.js';
import type { RecordDesk } from '../page/use-record.js';
import type { Award, AwardEvent } from '../record.js';
import { WITHDRAW_EVENT } from './award-event-texts.js';

/** Takes back the last that was recorded of an award, where that was a mistake; from all lines of the same act, where it says so. */
export function AwardEventTakenBack({ desk, event }: { desk: RecordDesk<Award>; event: AwardEvent }) {
  const [whyAsked, askWhy] = useState(false);
  const [wholeAct, setWhole] = useState(false);
  const { busy, refusal, run } = useAsking();
  const { linesOfAct } = event;
  const send = (reason: string) =>
    run(async () => {
      await ask(WITHDRAW_EVENT, { input: { id: event.id, version: desk.record.version, reason, wholeAct } });
      desk.tell(say('Đã rút: công chúng không còn thấy việc này.', 'Taken back: the public no longer sees it.'));
      askWhy(false);
      await desk.follow();
    });
  return (
    <>
      {whyAsked ? (
        <GiveReason
          title={say('Ghi nhầm thế nào; chỉ cán bộ thấy', 'What the mistake was; seen by staff alone')}
          busy={busy}
          onSend={(reason) => void send(reason)}
          onClose={() => askWhy(false)}
        >
          {linesOfAct > 1 ? (
            <label>
              <input type="checkbox" checked={wholeAct} onChange={() => setWhole(!wholeAct)} />{' '}
              {say(`ở cả ${linesOfAct} dòng của việc này`, `from all ${linesOfAct} lines of this act`)}
            </label>
          ) : null}
        </GiveReason>
      ) : (
        <button type="button" class="plain" disabled={busy} onClick={() => askWhy(true)}>
          {say('Ghi nhầm, rút lại', 'A mistake: take it back')}
        </button>
      )}
      <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
    </>
  );
}
