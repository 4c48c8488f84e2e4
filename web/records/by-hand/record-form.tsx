import { useEffect, useRef } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { say } from '../../words/language.js';
import { useKept } from '../../keeping/use-kept.js';
import { KeptForm } from '../../forms/kept-form.js';
import type { Field, Raws, Typed } from '../../forms/fields.js';

/** What was recorded, and what should be looked at twice. */
export interface Recorded {
  made: { id: string };
  warnings: { message: string; person?: { id: string; displayName: string } | null }[];
}

interface Props {
  kept: string;
  open: boolean;
  onOpen: (open: boolean) => void;
  /** What the button is called that opens it. */
  opens: string;
  fields: readonly Field[];
  /** What is said unless it is changed. */
  raws: Raws;
  text: string;
  inputOf: (values: Record<string, unknown>) => object;
  onDone: (recorded: Recorded) => Promise<void>;
  onReload?: () => Promise<void>;
}

/** The form in which something is recorded below a record. */
export function RecordForm({ kept, open, onOpen, opens, fields, raws, text, inputOf, onDone, onReload }: Props) {
  const [typed] = useKept<Typed>(kept, {});
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (Object.keys(typed).length > 0) onOpen(true);
  }, []);
  if (!open)
    return (
      <button ref={button} type="button" class="second" onClick={() => onOpen(true)}>
        {opens}
      </button>
    );
  const send = async (values: Record<string, unknown>) => {
    const input = inputOf({ ...raws, ...values });
    const { done } = await ask<{ done: Recorded }>(text, { input });
    await onDone(done);
  };
  const close = () => {
    onOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <div class="card">
      <h3>{opens}</h3>
      <KeptForm
        fields={fields}
        raws={raws}
        kept={kept}
        sends={say('Ghi', 'Record')}
        onSend={send}
        onClose={close}
        {...(onReload ? { onReload } : {})}
      />
    </div>
  );
}
