import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { say } from '../../words/language.js';
import { addressOfRecord, LOOK_UP, type RecordKind } from '../address.js';
import { KeptForm } from '../../forms/kept-form.js';
import type { Field, Raws } from '../../forms/fields.js';
import type { Recorded } from './record-form.js';
import { tellNext } from '../page/told-next.js';

interface Props {
  kind: RecordKind;
  title: string;
  /** What is told once it is on record. */
  words: string;
  kept: string;
  fields: readonly Field[];
  raws: Raws;
  text: string;
  inputOf: (values: Record<string, unknown>) => object;
  /** The public is told of none of its kind. */
  staffAlone?: boolean;
  children?: ComponentChildren;
}

/** Records something by hand, as a draft, and goes on to its page. What is typed stays until it is recorded. */
export function NewRecord({
  kind,
  title,
  words,
  kept,
  fields,
  raws,
  text,
  inputOf,
  staffAlone = false,
  children,
}: Props) {
  const made = useRef('');
  const send = async (values: Record<string, unknown>) => {
    const { done } = await ask<{ done: Recorded }>(text, { input: inputOf({ ...raws, ...values }) });
    made.current = done.made.id;
    tellNext(made.current, { words, warnings: done.warnings });
  };
  return (
    <div class="record">
      <p>
        <a href={LOOK_UP}>← {say('Sổ', 'On record')}</a>
      </p>
      <h1>{title}</h1>
      <p class="quiet">
        {staffAlone
          ? say('Chỉ cán bộ thấy, công chúng không thấy.', 'Staff alone see it, and the public never.')
          : say(
              'Ghi thành bản nháp: chỉ cán bộ thấy cho đến khi được công khai.',
              'Recorded as a draft: staff alone see it until it is made public.',
            )}
      </p>
      {children}
      <div class="card">
        <KeptForm
          fields={fields}
          raws={raws}
          kept={kept}
          sends={say('Ghi vào sổ', 'Record it')}
          onSend={send}
          onClose={() => {
            location.hash = LOOK_UP;
          }}
          onSent={() => {
            location.hash = addressOfRecord(kind, made.current);
          }}
        />
      </div>
    </div>
  );
}
