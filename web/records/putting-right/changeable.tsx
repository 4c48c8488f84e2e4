import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { say } from '../../words/language.js';
import { useKept } from '../../keeping/use-kept.js';
import { KeptForm } from '../../forms/kept-form.js';
import type { Field, Raws, Typed } from '../../forms/fields.js';
import type { OnRecord } from '../record.js';
import type { Told } from '../page/told-next.js';
import type { RecordDesk } from '../page/use-record.js';

interface Props {
  desk: RecordDesk<unknown>;
  record: OnRecord;
  may: boolean;
  fields: readonly Field[];
  raws: Raws;
  /** Answers the warnings under `done`. */
  text: string;
  /** What the button is called that opens the form, to whoever does not see what it stands beside. */
  label: string;
  /** What was typed as the input of the act has it. */
  inputOf?: (values: Record<string, unknown>) => object;
  /** What should be looked at twice, as what was answered says it. */
  warningsOf?: (done: Done['done']) => Told['warnings'];
  /** Said above the fields of the form. */
  beforehand?: ComponentChildren;
  children: ComponentChildren;
}

export interface Done {
  done: { warnings: Told['warnings'] };
}

/** What a record says, and the form in which it is put right in its place. */
export function Changeable({
  desk,
  record,
  may,
  fields,
  raws,
  text,
  label,
  inputOf = (values) => values,
  warningsOf = ({ warnings }) => warnings,
  beforehand,
  children,
}: Props) {
  const kept = `edit-${record.id}`;
  const [typed] = useKept<Typed>(kept, {});
  const [open, setOpen] = useState(Object.keys(typed).length > 0);
  const button = useRef<HTMLButtonElement>(null);
  if (!open || !may)
    return (
      <>
        {children}
        {may ? (
          <button ref={button} type="button" class="second" aria-label={label} onClick={() => setOpen(true)}>
            {say('Sửa', 'Change')}
          </button>
        ) : null}
      </>
    );
  const send = async (values: Record<string, unknown>) => {
    if (Object.keys(values).length === 0) return;
    const input = { id: record.id, version: record.version, ...inputOf(values) };
    const { done } = await ask<Done>(text, { input });
    desk.tell(say('Đã sửa.', 'It was changed.'), warningsOf(done));
    await desk.follow();
  };
  const close = () => {
    setOpen(false);
    // Whoever works by the keyboard goes on where they were.
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <KeptForm
      fields={fields}
      raws={raws}
      kept={kept}
      sends={say('Lưu', 'Save')}
      onSend={send}
      onClose={close}
      onReload={desk.mustReload}
    >
      {beforehand}
    </KeptForm>
  );
}
