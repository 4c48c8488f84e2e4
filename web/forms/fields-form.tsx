import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Refusal } from '../asking/api.js';
import { say } from '../words/language.js';
import { Alert, Form, Opened } from '../pieces/pieces.js';
import { useAsking } from '../asking/use-asking.js';
import { type Field, fieldAt, type Raws, saidAt, saidIn, type Typed, withTyped, wordsBeside } from './fields.js';
import { FormField } from './form-field.js';
import { meantBy, type Wrong, wrongly } from './meant.js';
import { WhatTheStarMeans } from './must.js';

export interface FieldsFormProps<T> {
  fields: readonly Field[];
  /** What is on record; of a new record what is said unless it is changed. */
  raws: Raws;
  /** What the button is called that sends it; null: it cannot be sent any more. */
  sends: string | null;
  /** Sends what was typed; `values` are as the API takes them. */
  onSend: (values: Record<string, unknown>) => Promise<T>;
  /** Where to go on once it was sent, for whoever is still there; else the form is closed. */
  onSent?: (answer: T) => void;
  onClose?: () => void;
  onReload?: () => Promise<unknown>;
  /** What else a refusal may be of, by its name: what it is called. */
  others?: Readonly<Record<string, string>>;
  class?: string;
  /** The field that it was opened for; else the first one. */
  at?: string | undefined;
  /** Said above the fields. */
  children?: ComponentChildren;
}

interface Props<T> extends FieldsFormProps<T> {
  typed: Typed;
  onType: (change: (before: Typed) => Typed) => void;
}

/** What cannot be understood is told at its field, as what the registry refuses is. */
function refusalOf(wrong: Wrong): Refusal {
  const [vi, en] = wrongly(wrong);
  return new Refusal(vi, { code: 'TYPED', messages: { vi, en }, field: wrong.path });
}

/** A form of fields: what is wrong is told at the field, which is gone to. What was typed is given up by a button, or sent. */
export function FieldsForm<T>({ fields, raws, typed, onType, sends, onSend, onSent, onClose, ...rest }: Props<T>) {
  const { onReload, others = {}, children } = rest;
  const { busy, refusal: last, run } = useAsking();
  const sent = useRef(typed);
  const here = useRef<HTMLDivElement>(null);
  const said = (by: Typed) => JSON.stringify(saidAt(fields, raws, by, last?.path ?? []));
  // What was mended since it was refused is not called wrong until it is sent again.
  const refusal = said(typed) === said(sent.current) ? last : null;
  const refused = refusal ? fieldAt(fields, refusal.path) : undefined;
  useEffect(() => {
    // A row goes to its own field.
    if (refused && !fields.some(({ name, row }) => row && name === refused))
      here.current
        ?.querySelector<HTMLElement>(`[data-field='${refused}'] :is(input, select, textarea, button)`)
        ?.focus();
  }, [last]);
  const clear = () => onType(() => ({}));
  const close = () => {
    clear();
    onClose?.();
  };
  const send = () => {
    if (sends === null) return;
    sent.current = typed;
    const meant = meantBy(fields, raws, typed);
    if ('wrong' in meant) return run(() => Promise.reject(refusalOf(meant)));
    return run(async () => {
      const answer = await onSend(meant.values);
      clear();
      if (!onSent) onClose?.();
      return answer;
    }, onSent);
  };
  const reload = onReload ? { onReload: () => void run(onReload) } : {};
  return (
    <Form
      unchecked
      class={rest.class}
      busy={busy}
      onSend={() => void send()}
      onKeyDown={({ key }) => {
        // What was typed is given up by a button, not by the way.
        if (key === 'Escape' && Object.keys(typed).length === 0) onClose?.();
      }}
    >
      {children}
      <WhatTheStarMeans
        required={fields.some(({ required, row }) => required || row?.fields.some((each) => each.required))}
      />
      <Opened at={rest.at}>
        <div ref={here} class="fields">
          {fields.map((field) => (
            <FormField
              key={field.name}
              field={field}
              value={saidIn(field, raws, typed)}
              onChange={(value) => onType((before) => withTyped(field, raws[field.name], before, value))}
              words={wordsBeside(field, fields, raws, typed)}
              refusal={refused === field.name ? refusal : null}
              {...reload}
            />
          ))}
        </div>
      </Opened>
      {refused ? null : <Alert refusal={refusal} label={others[refusal?.field ?? '']} {...reload} />}
      <div class="buttons">
        {sends === null ? null : <button disabled={busy}>{busy ? say('Đang ghi …', 'Saving …') : sends}</button>}
        {onClose ? (
          <button type="button" class="second" onClick={close}>
            {say('Thôi', 'Cancel')}
          </button>
        ) : null}
      </div>
    </Form>
  );
}
