import { useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { useAsking } from '../../asking/use-asking.js';
import { GiveReason } from '../../pieces/give-reason.js';
import { Alert } from '../../pieces/pieces.js';
import { say } from '../../words/language.js';
import { TAKE_OVER_DECISION } from '../acts.js';
import type { RecordDesk } from '../page/use-record.js';
import type { Done } from '../putting-right/changeable.js';
import type { Decision } from '../record.js';

/** A decision that another body recorded and keeps goes to its issuer, for a reason that stands in its history. */
export function TakeOver({ desk }: { desk: RecordDesk<Decision> }) {
  const [whyAsked, askWhy] = useState(false);
  const { busy, refusal, run } = useAsking();
  const { id, version, mayTakeOver, issuer, keptBy } = desk.record;
  if (!mayTakeOver || !issuer) return null;
  const send = (reason: string) =>
    run(async () => {
      const { done } = await ask<Done>(TAKE_OVER_DECISION, { input: { id, version, reason } });
      desk.tell(
        say(`Từ nay ${issuer.name} giữ quyết định này.`, `From now on ${issuer.name} keeps this decision.`),
        done.warnings,
      );
      askWhy(false);
      await desk.follow();
    });
  return (
    <>
      <p>
        {keptBy
          ? say(
              `Quyết định này do ${keptBy.name} giữ, không phải cơ quan ban hành: đơn vị ấy sửa, thêm dòng, thu lại được.`,
              `${keptBy.name} keeps this decision and not its issuer: that body may change it, add lines and take it back.`,
            )
          : say('Chưa đơn vị nào giữ quyết định này.', 'No body keeps this decision.')}{' '}
        {whyAsked ? null : (
          <button type="button" class="plain" disabled={busy} onClick={() => askWhy(true)}>
            {say(`Nhận về ${issuer.name} giữ`, `Take it over for ${issuer.name}`)}
          </button>
        )}
      </p>
      {whyAsked ? (
        <GiveReason
          title={say(
            'Vì sao nhận về; lý do ghi vào lịch sử của quyết định',
            'Why it is taken over; it stands in the history of the decision',
          )}
          busy={busy}
          onSend={(reason) => void send(reason)}
          onClose={() => askWhy(false)}
        />
      ) : null}
      <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
    </>
  );
}
