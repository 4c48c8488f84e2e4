import type { ComponentChildren, JSX } from 'preact';
import type { Refusal } from './api.js';
import { say } from './language.js';

export function Alert({ refusal }: { refusal: Refusal | null }) {
  return refusal ? (
    <p class="alert" role="alert">
      {refusal.message}
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

interface InputProps {
  label: string;
  value: string;
  onType: (value: string) => void;
  type?: 'text' | 'password' | 'search' | 'url';
  hint?: string;
  required?: boolean;
  rows?: number;
  autocomplete?: string;
  placeholder?: string;
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
