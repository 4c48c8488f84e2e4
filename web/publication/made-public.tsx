import { useState } from 'preact/hooks';
import { ask } from '../api.js';
import { GiveReason } from '../give-reason.js';
import { say } from '../language.js';
import type { useAsking } from '../use-asking.js';
import { confirmText, withdrawText } from './operations.js';
import { type Acted, acted, inputsOf, inRequests, type Payloads } from './to-confirm.js';

/** What was made public, in the order in which it was, and whether it was taken back since. */
export interface Done {
  title: string;
  made: Acted[];
  said: string;
  takenBack: boolean;
}

interface Props {
  done: Done;
  /** That of the page: nothing else is made public meanwhile, of which nobody would be told. */
  asking: Pick<ReturnType<typeof useAsking>, 'busy' | 'run'>;
  onChange: (done: Done) => Promise<void>;
}

/** What was made public just now, and how it is taken back: from what leans on others down to what others lean on. */
export function MadePublic({ done, asking: { busy, run }, onChange }: Props) {
  const [whyAsked, askWhy] = useState(false);
  const takeBack = (reason: string) =>
    run(async () => {
      const back = await actOnEach(withdrawText, done.made.toReversed(), { reason });
      askWhy(false);
      await onChange({ ...done, made: back.toReversed(), takenBack: true });
    });
  const again = () =>
    run(async () => onChange({ ...done, made: await actOnEach(confirmText, done.made), takenBack: false }));
  return (
    <div class="note" role="status">
      {done.takenBack ? say('Đã thu lại:', 'Taken back:') : say('Đã công khai:', 'Made public:')} {done.said}.{' '}
      {done.takenBack ? (
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

/** The records at the versions that they have after the act. */
async function actOnEach(text: typeof confirmText, records: readonly Acted[], more: object = {}): Promise<Acted[]> {
  const after: Acted[] = [];
  for (const some of inRequests(records)) {
    const inputs = inputsOf(some.map(({ id, version }) => ({ id, version, ...more })));
    after.push(...acted(some, await ask<Payloads>(text(some.map(({ type }) => type)), inputs)));
  }
  return after;
}
