import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Refusal } from './api.js';
import { say } from './language.js';
import { plainly } from './plainly.js';

interface AlertProps {
  refusal: Refusal | null;
  /** What the field is called of which it is said. */
  label?: string | undefined;
  /** What shows the record as it is now, where it was changed meanwhile. */
  onReload?: () => void;
}

export function Alert({ refusal, label, onReload }: AlertProps) {
  return refusal ? (
    <p class="alert" role="alert">
      {label ? `${label}: ` : ''}
      {plainly(refusal.words)}
      {onReload && refusal.code === 'VERSION_CONFLICT' ? (
        <>
          {' '}
          <button type="button" class="second" onClick={onReload}>
            {say('Tải bản mới, giữ những gì tôi gõ', 'Load the newer one, keep what I typed')}
          </button>
        </>
      ) : null}
    </p>
  ) : null;
}

/** A form that is sent by its button or by Enter, and never by the browser itself. */
export function Form({
  onSend,
  children,
  ...rest
}: {
  onSend: () => void;
  children: ComponentChildren;
  class?: string;
  onKeyDown?: (event: KeyboardEvent) => void;
}) {
  return (
    <form
      {...rest}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {children}
    </form>
  );
}

/** What was just opened: it is in view, and its first field can be typed into at once. */
export function Opened({ children }: { children: ComponentChildren }) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    here.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    here.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return <div ref={here}>{children}</div>;
}

interface InputProps {
  label: string;
  value: string;
  onType: (value: string) => void;
  type?: 'text' | 'password' | 'search';
  inputMode?: 'url' | 'numeric';
  hint?: string;
  required?: boolean;
  rows?: number;
  autocomplete?: string;
  autofocus?: boolean;
  placeholder?: string;
  /** The id of a datalist. */
  list?: string;
}

export function Input({ label, value, onType, hint, rows, type = 'text', ...rest }: InputProps) {
  const typed = (event: { currentTarget: { value: string } }) => onType(event.currentTarget.value);
  return (
    <label class="field">
      <span>{label}</span>
      {rows ? (
        <textarea rows={rows} value={value} onInput={typed} {...rest} />
      ) : (
        <input value={value} onInput={typed} {...({ type, ...rest } as JSX.IntrinsicElements['input'])} />
      )}
      {hint ? <small>{hint}</small> : null}
    </label>
  );
}

interface SelectProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, words: string])[];
  onChoose: (value: string) => void;
}

export function Select({ label, value, options, onChoose }: SelectProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

export const Loading = () => (
  <p class="quiet" role="status">
    {say('Đang tải …', 'Loading …')}
  </p>
);
