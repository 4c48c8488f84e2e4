import { useId } from 'preact/hooks';
import type { Refusal } from '../asking/api.js';
import { Alert } from '../pieces/pieces.js';
import { Control } from './control.js';
import { type Field, isWide, type Value } from './fields.js';

interface Props {
  field: Field;
  value: Value;
  onChange: (value: Value) => void;
  /** What was typed beside it, by which it is looked up. */
  words?: string;
  /** What was refused of it. */
  refusal?: Refusal | null;
  onReload?: () => void;
}

/** A field, and below it what is wrong with it, which whoever does not see it is told at the field. */
export function FormField({ field, value, onChange, words = '', refusal = null, onReload }: Props) {
  const id = useId();
  // What is said of a row is told at the row.
  const told = field.type === 'rows' ? null : refusal;
  return (
    <div data-field={field.name} class={isWide(field) ? 'whole' : undefined}>
      <Control
        field={field}
        value={value}
        onChange={onChange}
        words={words}
        refusal={refusal}
        wrong={told ? id : undefined}
        Inner={FormField}
      />
      <Alert id={id} refusal={told} {...(onReload ? { onReload } : {})} />
    </div>
  );
}
