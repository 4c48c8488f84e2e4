import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Refusal } from '../asking/api.js';
import { ChangedSince } from '../asking/changed-since.js';
import { MustStar } from '../forms/must.js';
import { isNowhere } from './keep-focus.js';
import { say } from '../words/language.js';
import { plainly } from '../words/plainly.js';
import { Refused, sayMissing, takeBackMissing, useGoingToRefused, useWrong } from '../asking/refused-field.js';

interface AlertProps {
  refusal: Refusal | null;
  /** What the field is called of which it is said. */
  label?: string | undefined;
  /** The registry's message as it is said here; `plainly` where nothing more is known. */
  inWords?: (message: string) => string;
  /** What shows the record as it is now, where it was changed meanwhile. */
  onReload?: () => void;
  id?: string;
}

export function Alert({ refusal, label, inWords = plainly, onReload, id }: AlertProps) {
  return refusal ? (
    <p class="alert" role="alert" id={id ?? refusal.id}>
      {label ? `${label}: ` : ''}
      {refusal.changed ? <ChangedSince refusal={refusal} /> : inWords(refusal.words)}
      {onReload && (refusal.changed || refusal.code === 'VERSION_CONFLICT') ? (
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

interface RetryProps {
  refusal: Refusal;
  label: string;
  /** What the button is called that tries again. */
  again: string;
  onAgain: () => void;
}

export const Retry = ({ refusal, label, again, onAgain }: RetryProps) => (
  <>
    <Alert refusal={refusal} label={label} />
    <button type="button" class="second" onClick={onAgain}>
      {again}
    </button>
  </>
);

interface BehindProps {
  refusal: Refusal | null;
  onFollow: () => void;
}

/** Something was done since the page was fetched, which could not be fetched anew. */
export const Behind = ({ refusal, onFollow }: BehindProps) =>
  refusal ? (
    <Retry
      refusal={refusal}
      label={say('Đã xong, nhưng trang này chưa tải lại được', 'It was done, but this page could not be fetched anew')}
      again={say('Tải lại', 'Fetch it anew')}
      onAgain={onFollow}
    />
  ) : null;

interface FormProps {
  onSend: () => void;
  children: ComponentChildren;
  /** While what was sent is on its way, nothing can be typed that would be lost with the answer. */
  busy?: boolean;
  class?: string | undefined;
  /** What is missing is told at its field by the form, and not by the browser. */
  unchecked?: boolean;
  /** What it was refused: the field that this is about is led to. */
  refusal?: Refusal | null;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** A form that is sent by its button or by Enter, and never by the browser itself. */
export function Form({ onSend, children, busy = false, unchecked = false, refusal = null, ...rest }: FormProps) {
  const here = useRef<HTMLFormElement>(null);
  const hand = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (busy) return;
    // The browser takes the focus from what is disabled; where the form is there still, and leads nowhere else, one goes on where one was.
    if (isNowhere() || document.activeElement === hand.current) hand.current?.focus();
    hand.current = null;
  }, [busy]);
  useGoingToRefused(here, refusal);
  return (
    <form
      {...rest}
      onInvalidCapture={sayMissing}
      onClickCapture={takeBackMissing}
      noValidate={unchecked}
      ref={here}
      onSubmit={(event) => {
        event.preventDefault();
        hand.current = here.current!.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
        onSend();
      }}
    >
      <Refused.Provider value={refusal}>
        <Locked while={busy}>{children}</Locked>
      </Refused.Provider>
    </form>
  );
}

/** Fields and buttons that take nothing while what they say is on its way; to whoever does not see them they are no group. */
export const Locked = ({ while: busy, children }: { while: boolean; children: ComponentChildren }) => (
  <fieldset class="sent" role="none" disabled={busy}>
    {children}
  </fieldset>
);

/** Whether somebody is at a field, from which an answer must not take the focus. */
export const isTyping = (): boolean =>
  document.activeElement?.matches('input:enabled, select:enabled, textarea:enabled') ?? false;

interface OpenedProps {
  children: ComponentChildren;
  /** What is open because something typed was kept takes no focus from whoever comes to the page. */
  wasKept?: boolean;
  /** The field that it was opened for; else its first one. */
  at?: string | undefined;
}

/** What was just opened: it is in view, and the field that it was opened for can be typed into at once. */
export function Opened({ children, wasKept = false, at }: OpenedProps) {
  const here = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (wasKept) return;
    const field = at ? `[data-field='${at}'] :is(input, select, textarea, button)` : 'input, select, textarea';
    here.current?.querySelector<HTMLElement>(field)?.focus();
    here.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return <div ref={here}>{children}</div>;
}

interface InputProps {
  label: string;
  /** By which what is refused names it. */
  name?: string;
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
  /** The id of what says that it was refused. */
  wrong?: string | undefined;
}

export function Input({ label, name, value, onType, hint, rows, type = 'text', autofocus, ...given }: InputProps) {
  const refused = useWrong(name);
  const { wrong = refused, ...own } = given;
  const here = useRef<HTMLLabelElement>(null);
  // The browser does it by itself once a page, and not for what is opened on it later.
  useLayoutEffect(() => {
    if (autofocus) here.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);
  const rest = { ...own, 'aria-invalid': wrong !== undefined, 'aria-describedby': wrong };
  const typed = (event: { currentTarget: { value: string } }) => onType(event.currentTarget.value);
  return (
    <label class="field" ref={here} data-field={name}>
      <span>{label}</span>
      <MustStar required={own.required} />
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
  /** By which what is refused names it. */
  name?: string;
  value: string;
  options: readonly (readonly [value: string, words: string])[];
  onChoose: (value: string) => void;
  hint?: string;
  required?: boolean;
  /** The id of what says that it was refused. */
  wrong?: string | undefined;
}

export function Select({ label, name, value, options, onChoose, hint, required, ...given }: SelectProps) {
  const refused = useWrong(name);
  const { wrong = refused } = given;
  return (
    <label class="field" data-field={name}>
      <span>{label}</span>
      <MustStar required={required} />
      <select
        value={value}
        required={required}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
      {hint ? <small>{hint}</small> : null}
    </label>
  );
}

export const Loading = () => (
  <p class="quiet" role="status">
    {say('Đang tải …', 'Loading …')}
  </p>
);
