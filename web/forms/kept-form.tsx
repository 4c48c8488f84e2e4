import { useKept } from '../keeping/use-kept.js';
import { useLeaving } from '../keeping/use-leaving.js';
import { FieldsForm, type FieldsFormProps } from './fields-form.js';
import type { Typed } from './fields.js';

interface Props<T> extends FieldsFormProps<T> {
  /** Under which name what is typed is kept. */
  kept: string;
}

/** A form in which what is typed stays, whatever is refused and wherever one goes, until it is saved or given up. */
export function KeptForm<T>({ kept, ...rest }: Props<T>) {
  const [typed, setTyped] = useKept<Typed>(kept, {});
  useLeaving(Object.keys(typed).length > 0, kept);
  return <FieldsForm {...rest} typed={typed} onType={setTyped} />;
}
