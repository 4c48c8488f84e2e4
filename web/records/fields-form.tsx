import { useEffect, useRef } from 'preact/hooks';
import { Refusal } from '../api.js';
import { say } from '../language.js';
import { Alert, Form, Opened } from '../pieces.js';
import { useAsking } from '../use-asking.js';
import { useKept } from '../use-kept.js';
import { useLeaving } from '../use-leaving.js';
import { Control } from './control.js';
import { type Field, meantBy, type Raws, shownIn, type Typed, type Value, withTyped, wrongly } from './fields.js';

interface Props {
  fields: readonly Field[];
  /** What is on record; of a new record what is said unless it is changed. */
  raws: Raws;
  /** Under which name what is typed is kept. */
  kept: string;
  /** What the button is called that sends it. */
  sends: string;
  /** Sends what was typed; `values` are as the API takes them. */
  onSend: (values: Record<string, unknown>) => Promise<unknown>;
  /** Where to go on once it was sent, for whoever is still there; else the form is closed. */
  onSent?: () => void;
  onClose?: () => void;
  onReload?: () => Promise<void>;
}

/** Those that need a row of their own. */
const WIDE: ReadonlySet<Field['type']> = new Set(['text', 'lines', 'organisers', 'rows', 'some']);

/** What cannot be understood is told at its field, as what the registry refuses is. */
function refusalOf(field: Field, path: string): Refusal {
  const [vi, en] = wrongly(field);
  return new Refusal(vi, { code: 'TYPED', messages: { vi, en }, field: path });
}

/** What is typed in the form of a record stays, whatever is refused and wherever one goes, until it is saved or given up. */
export function FieldsForm({ fields, raws, kept, sends, onSend, onSent, onClose, onReload }: Props) {
  const [typed, setTyped] = useKept<Typed>(kept, {});
  const { busy, refusal, run } = useAsking();
  const here = useRef<HTMLDivElement>(null);
  const begun = Object.keys(typed).length > 0;
  useLeaving(begun, kept);
  useEffect(() => {
    if (refusal?.field)
      here.current
        ?.querySelector<HTMLElement>(`[data-field='${refusal.field}'] :is(input, select, textarea, button)`)
        ?.focus();
  }, [refusal]);
  const set = (field: Field) => (value: Value) =>
    setTyped((before) => withTyped(field, raws[field.name], before, value));
  const clear = () => setTyped(() => ({}));
  const send = () => {
    const meant = meantBy(fields, raws, typed);
    if ('wrong' in meant) return run(() => Promise.reject(refusalOf(meant.wrong, meant.path)));
    return run(async () => {
      await onSend(meant.values);
      clear();
      if (!onSent) onClose?.();
    }, onSent);
  };
  // What is said of a row is told at the row.
  const isField = fields.some(({ name, type }) =>
    type === 'rows' ? name === refusal?.path[0] : name === refusal?.field,
  );
  const alert = <Alert refusal={refusal} {...(onReload ? { onReload: () => void run(onReload) } : {})} />;
  return (
    <Form
      busy={busy}
      onSend={() => void send()}
      onKeyDown={({ key }) => {
        // What was typed is given up by a button, not by the way.
        if (key === 'Escape' && !begun) onClose?.();
      }}
    >
      <Opened>
        <div ref={here} class="fields">
          {fields.map((field) => (
            <div key={field.name} data-field={field.name} class={WIDE.has(field.type) ? 'whole' : undefined}>
              <Control
                field={field}
                value={field.name in typed ? typed[field.name]! : shownIn(field, raws[field.name])}
                onChange={set(field)}
                {...(refusal && refusal.path[0] === field.name ? { refusal } : {})}
              />
              {refusal && refusal.field === field.name && field.type !== 'rows' ? alert : null}
            </div>
          ))}
        </div>
      </Opened>
      {isField ? null : alert}
      <div class="buttons">
        <button disabled={busy}>{busy ? say('Đang ghi …', 'Saving …') : sends}</button>
        {onClose ? (
          <button
            type="button"
            class="second"
            onClick={() => {
              clear();
              onClose();
            }}
          >
            {say('Thôi', 'Cancel')}
          </button>
        ) : null}
      </div>
    </Form>
  );
}
