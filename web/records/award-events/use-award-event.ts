import { useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { today } from '../../words/days.js';
import type { Found } from '../../choosing/find-record.js';
import { say } from '../../words/language.js';
import { useAsking } from '../../asking/use-asking.js';
import { useKept } from '../../keeping/use-kept.js';
import { useLeaving } from '../../keeping/use-leaving.js';
import type { TellsDone, Warned } from '../handing-over/handing-over-warnings.js';
import {
  eventInput,
  newDecisionInput,
  NO_EVENT,
  type Touched,
  type TypedEvent,
  type Values,
} from './award-event-acts.js';
import { EVENT_ACTS, RECORD_EVENT_DECISION } from './award-event-texts.js';
import { EVENT_KINDS } from './award-event-words.js';

export interface ForEvent {
  /** Under which what is typed is kept. */
  name: string;
  /** null: nothing is chosen yet. */
  touched: Touched | null;
  /** What the one line says that it is about; null: there may be several. */
  now: Values | null;
  /** Who issued the decision of the lines. */
  issuer: Found | null;
  desk: { follow: () => Promise<void>; mustReload: () => Promise<void> };
  onDone?: () => void;
}

/** An act on lines as it is typed, kept, sent and told; its own decision is recorded first where that is new. */
export function useAwardEvent({ name, touched, now, issuer, desk, onDone }: ForEvent) {
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
  return { typed, type, open, setOpen, close, told, busy, refusal, send, reload: () => void run(desk.mustReload) };
}
