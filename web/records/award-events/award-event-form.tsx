import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ask } from '../../api.js';
import type { Found } from '../../find-record.js';
import { say } from '../../language.js';
import { Alert, Form, Input, Opened, Select } from '../../pieces.js';
import { useAsking } from '../../use-asking.js';
import { useKept } from '../../use-kept.js';
import { useLeaving } from '../../use-leaving.js';
import {
  eventInput,
  newDecisionInput,
  NO_EVENT,
  type Touched,
  type TypedEvent,
  type Values,
} from './award-event-acts.js';
import { AwardEventAfter } from './award-event-after.js';
import { AwardEventDecision } from './award-event-decision.js';
import { EVENT_ACTS, RECORD_EVENT_DECISION } from './award-event-texts.js';
import { AwardEventValues } from './award-event-values.js';
import { EVENT_KINDS, KIND_OPTIONS } from './award-event-words.js';
import { Done, type TellsDone, type Warned } from '../handing-over/handing-over-warnings.js';

interface Props {
  /** Under which what is typed is kept. */
  name: string;
  /** null: nothing is chosen yet. */
  touched: Touched | null;
  /** What the one line says that it is about; null: there may be several. */
  now: Values | null;
  /** Whether the public sees any of it. */
  isPublic: boolean;
  /** Who issued the decision of the lines. */
  issuer: Found | null;
  desk: { follow: () => Promise<void>; mustReload: () => Promise<void> };
  onDone?: () => void;
  children?: ComponentChildren;
}

const today = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

/** Annuls, corrects, exchanges, issues again or restores: by which decision, since when, why, and what will be seen then. */
export function AwardEventForm({ name, touched, now, isPublic, issuer, desk, onDone, children }: Props) {
  const [typed, keep] = useKept<TypedEvent>(name, NO_EVENT);
  const isTyped = JSON.stringify(typed) !== JSON.stringify(NO_EVENT);
  const [open, setOpen] = useState<'KEPT' | 'PRESSED' | null>(isTyped ? 'KEPT' : null);
  const [told, tell] = useState<TellsDone>({ said: '', warned: [] });
  const { busy, refusal, run, refuse } = useAsking();
  useLeaving(open !== null && isTyped, name);
  const type = (change: Partial<TypedEvent>) => keep((before) => ({ ...before, ...change }));
  const close = () => {
    keep(() => NO_EVENT);
    setOpen(null);
  };
  const send = () => {
    if (!touched || typed.kind === '') return;
    const { kind } = typed;
    const first = newDecisionInput(typed, issuer);
    if (first && 'wrong' in first) return refuse(...first.wrong);
    const by = (decision: Found | null) => eventInput({ ...typed, decision }, touched, now, today());
    const said = by(typed.decision);
    if ('wrong' in said) return refuse(...said.wrong);
    return run(async () => {
      const warnings: Warned[] = [];
      let sent: object = said;
      let draft = typed.made?.id === typed.decision?.id ? typed.made : null;
      if (first) {
        const { recordAwardDecision: made } = await ask<{
          recordAwardDecision: { decision: { id: string }; warnings: Warned[] };
        }>(RECORD_EVENT_DECISION, first);
        // Whatever is refused after this, it is recorded: it is not recorded once more.
        const decision = { id: made.decision.id, label: typed.number.trim() };
        type({ decision, isNewDecision: false, made: decision });
        draft = decision;
        warnings.push(...made.warnings);
        sent = by(decision);
      }
      const { done } = await ask<{ done: { warnings: string[] } }>(EVENT_ACTS[kind], sent);
      close();
      onDone?.();
      tell({
        said: `${EVENT_KINDS().find(([each]) => each === kind)![1]}: ${say('đã ghi.', 'recorded.')}`,
        warned: [...warnings, ...done.warnings.map((message) => ({ message }))],
        draft,
      });
      await desk.follow();
    });
  };
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
      <Form class="card" busy={busy} onSend={() => void send()}>
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
                value={typed.effectiveOn}
                onType={(effectiveOn) => type({ effectiveOn })}
                placeholder="14/1/2022"
              />
              <Input
                label={say('Lý do; chỉ cán bộ thấy', 'Why; seen by staff alone')}
                value={typed.why}
                onType={(why) => type({ why })}
                required
              />
            </div>
            <AwardEventAfter kind={typed.kind} typed={typed.values} now={now} isPublic={isPublic} />
          </>
        )}
        <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
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
