import { useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { GiveReason } from '../../pieces/give-reason.js';
import { say } from '../../words/language.js';
import { Alert } from '../../pieces/pieces.js';
import { useAsking } from '../../asking/use-asking.js';
import { HIDE_BODY, SHOW_BODY } from '../acts.js';
import type { RecordDesk } from '../page/use-record.js';
import type { Done } from '../putting-right/changeable.js';
import type { Body } from '../record.js';

/** A household, group or other body that asked not to be named: hidden with its awards, for a reason, and shown again. */
export function BodyHidden({ desk }: { desk: RecordDesk<Body> }) {
  const [whyAsked, askWhy] = useState(false);
  const { busy, refusal, run } = useAsking();
  const { id, version, hiddenReason, mayHide } = desk.record;
  const isHidden = hiddenReason !== null;
  if (!isHidden && !mayHide) return null;
  const send = (reason: string) =>
    run(async () => {
      const { done } = await ask<Done>(isHidden ? SHOW_BODY : HIDE_BODY, { input: { id, version, reason } });
      desk.tell(
        isHidden
          ? say('Đã cho hiện lại.', 'Shown again.')
          : say('Đã ẩn khỏi trang công khai.', 'Hidden from the public.'),
        done.warnings,
      );
      askWhy(false);
      await desk.follow();
    });
  return (
    <section class={isHidden ? 'card' : undefined} aria-label={say('Ai được thấy', 'Who sees it')}>
      {isHidden ? (
        <p>
          <strong>{say('Đang ẩn với công chúng', 'Hidden from the public')}</strong>
          {say(', cùng các khen thưởng của đơn vị này: ', ', with the awards of this body: ')}
          {hiddenReason}
        </p>
      ) : null}
      {mayHide && !whyAsked ? (
        <button type="button" class="plain" disabled={busy} onClick={() => askWhy(true)}>
          {isHidden ? say('Cho hiện lại', 'Show it again') : say('Không nêu tên công khai', 'Do not name it in public')}
        </button>
      ) : null}
      {whyAsked ? (
        <GiveReason
          title={
            isHidden
              ? say('Vì sao cho hiện lại', 'Why it is shown again')
              : say('Vì sao ẩn; chỉ cán bộ thấy', 'Why it is hidden; seen by staff alone')
          }
          busy={busy}
          onSend={(reason) => void send(reason)}
          onClose={() => askWhy(false)}
        />
      ) : null}
      <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
    </section>
  );
}
