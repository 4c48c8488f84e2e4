import type { ComponentChildren } from 'preact';
import { say } from '../../words/language.js';
import { Alert, Form, Input, Opened, Select } from '../../pieces/pieces.js';
import { Done } from '../handing-over/handing-over-warnings.js';
import type { TypedEvent } from './award-event-acts.js';
import { AwardEventAfter } from './award-event-after.js';
import { AwardEventDecision } from './award-event-decision.js';
import { AwardEventValues } from './award-event-values.js';
import { KIND_OPTIONS } from './award-event-words.js';
import { type ForEvent, useAwardEvent } from './use-award-event.js';

interface Props extends ForEvent {
  /** Whether the public sees any of it. */
  isPublic: boolean;
  children?: ComponentChildren;
}

/** Annuls, corrects, exchanges, issues again or restores: by which decision, since when, why, and what will be seen then. */
export function AwardEventForm({ isPublic, children, ...asked }: Props) {
  const { touched, now, issuer } = asked;
  const { typed, type, open, setOpen, close, told, busy, refusal, send, reload } = useAwardEvent(asked);
  if (!open)
    return (
      <>
        <Done {...told} />
        <p>
          <button type="button" class="second" onClick={() => setOpen('PRESSED')}>
            {say('Hủy bỏ, đính chính, cấp đổi, cấp lại …', 'Annul, correct, exchange, issue again …')}
          </button>
        </p>
      </>
    );
  return (
    <Opened wasKept={open === 'KEPT'}>
      <Form class="card" busy={busy} refusal={refusal} onSend={() => void send()}>
        <Select
          label={say('Việc gì', 'What')}
          value={typed.kind}
          options={KIND_OPTIONS()}
          onChoose={(kind) => type({ kind: kind as TypedEvent['kind'] })}
        />
        {children}
        {typed.kind === '' ? null : (
          <>
            <AwardEventValues typed={typed} now={now} onType={type} />
            <AwardEventDecision typed={typed} issuer={issuer} onType={type} />
            <div class="row tight">
              <Input
                label={say('Có hiệu lực từ; để trống là hôm nay', 'In force from; empty: today')}
                name="effectiveOn"
                value={typed.effectiveOn}
                onType={(effectiveOn) => type({ effectiveOn })}
                placeholder="14/1/2022"
              />
              <Input
                label={say('Lý do; chỉ cán bộ thấy', 'Why; seen by staff alone')}
                name="input.reason"
                value={typed.why}
                onType={(why) => type({ why })}
                required
              />
            </div>
            <AwardEventAfter kind={typed.kind} typed={typed.values} now={now} isPublic={isPublic} />
          </>
        )}
        <Alert refusal={refusal} onReload={reload} />
        <p class="buttons">
          <button disabled={busy || !touched || typed.kind === '' || typed.why.trim() === ''}>
            {busy ? say('Đang ghi …', 'Recording …') : say('Ghi', 'Record it')}
          </button>
          <button type="button" class="second" onClick={close}>
            {say('Thôi', 'Cancel')}
          </button>
        </p>
      </Form>
    </Opened>
  );
}
