import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Must } from './must.js';

interface Props {
  label: string;
  required?: boolean;
  /** The id of what says that it was refused. */
  wrong?: string | undefined;
  children: ComponentChildren;
}

/** A field that is chosen by buttons, called and marked as the others are. */
export function Group({ label, required, wrong, children }: Props) {
  const id = useId();
  return (
    <div class="field" role="group" aria-labelledby={id} aria-describedby={wrong}>
      <div id={id}>
        <span>{label}</span>
        <Must required={required} />
      </div>
      {children}
    </div>
  );
}
