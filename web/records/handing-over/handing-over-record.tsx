import { useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import type { Found } from '../../choosing/find-record.js';
import { say } from '../../words/language.js';
import { Opened } from '../../pieces/pieces.js';
import { useAsking } from '../../asking/use-asking.js';
import { useKept } from '../../keeping/use-kept.js';
import { useLeaving } from '../../keeping/use-leaving.js';
import type { Following } from '../../asking/use-behind.js';
import { type Handing, isTyped, NOTHING, recordInput } from './handing-over.js';
import { HandingOverForm } from './handing-over-form.js';
import { RECORD_PRESENTATION } from './handing-over-texts.js';
import { Done, type Warned } from './handing-over-warnings.js';

interface Props {
  /** On the page of a meeting a decision is chosen, on that of a decision a meeting. */
  of: { meeting: Found } | { decision: Found };
  desk: Pick<Following, 'follow'> & { fetched: number };
}

/** Records what was handed over; what was typed stays until it is recorded. */
export function HandingOverRecord({ of, desk }: Props) {
  const fixed = 'meeting' in of ? of.meeting : of.decision;
  const name = `handing-over-${fixed.id}`;
  const [typed, keep] = useKept<Handing>(name, NOTHING);
  const [open, setOpen] = useState<'KEPT' | 'PRESSED' | null>(isTyped(typed) ? 'KEPT' : null);
  const [done, setDone] = useState<{ said: string; warned: readonly Warned[] }>({ said: '', warned: [] });
  const { busy, refusal, run } = useAsking();
  useLeaving(open !== null && isTyped(typed), name);
  const meeting = 'meeting' in of ? of.meeting : typed.meeting;
  const decision = 'decision' in of ? of.decision : typed.decision;
  const onType = (change: Partial<Handing>) =>
    // The lines are those of the decision.
    keep((before) => ({ ...before, ...(change.decision ? { lines: {} } : {}), ...change }));
  const close = () => {
    keep(() => NOTHING);
    setOpen(null);
  };
  const send = (order: readonly string[]) =>
    run(async () => {
      const input = recordInput(typed, meeting!.id, order);
      const { recordPresentation } = await ask<{ recordPresentation: { warnings: Warned[] } }>(RECORD_PRESENTATION, {
        input,
      });
      close();
      const count = input.items.length;
      setDone({
        warned: recordPresentation.warnings,
        said: say(
          `Đã ghi lượt trao ${count} dòng tại ${meeting!.label}; chờ công khai.`,
          `Recorded: ${count} ${count === 1 ? 'line' : 'lines'} handed over at ${meeting!.label}; to be made public.`,
        ),
      });
      await desk.follow();
    });
  return (
    <>
      {open ? (
        <Opened wasKept={open === 'KEPT'}>
          <HandingOverForm
            title={say('Ghi lượt trao', 'Record a handing-over')}
            handing={typed}
            onType={onType}
            meeting={meeting}
            decision={decision}
            choosing={'meeting' in of ? 'decision' : 'meeting'}
            fetched={desk.fetched}
            busy={busy}
            refusal={refusal}
            sendWords={busy ? say('Đang ghi …', 'Recording …') : say('Ghi lượt trao', 'Record it')}
            onSend={(order) => void send(order)}
            onClose={close}
          />
        </Opened>
      ) : (
        <>
          <Done {...done} />
          <p>
            <button type="button" class="second" onClick={() => setOpen('PRESSED')}>
              {say('Ghi lượt trao …', 'Record a handing-over …')}
            </button>
          </p>
        </>
      )}
    </>
  );
}
