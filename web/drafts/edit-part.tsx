import { say } from '../language.js';
import { Alert, Form, Input, Opened, Select } from '../pieces.js';
import { TickList } from '../tick-list.js';
import { useAsking } from '../use-asking.js';
import type { Guess, Named } from './draft.js';
import { type AnyPart, type Field, meantBy, type PartKind, type Typed, typedOf, fieldsOf } from './fields.js';
import { NamedEditor } from './named-editor.js';
import { changesOf } from './revising.js';
import type { Desk } from './use-draft.js';
import { useTyped } from './use-typed.js';
import { useUnfinished } from './use-unfinished.js';

interface Props {
  kind: PartKind;
  /** null: a new part. */
  part: AnyPart | null;
  desk: Desk;
  /** The part is on record, where its organisers are records of their own. */
  onRecord?: boolean;
  /** Of a new part: the words of the article that were selected for it. */
  quote?: string;
  /** What stands in the form at first, and is not sure. */
  guess?: Partial<Guess> | null;
  /** Called with the key of what was saved; null: nothing was. */
  onClose: (saved: string | null) => void;
}

/** The form in which a part is put right, or added. Only what was changed is sent. */
export function EditPart({ kind, part, desk, onRecord = false, quote, guess, onClose }: Props) {
  const fields = fieldsOf(kind, withOwn(desk.forms, part)).filter(({ name }) => !(onRecord && name === 'organisers'));
  const guessed = typedOf(fields, { ...part, ...guess });
  const [typed, setTyped, begun] = useTyped<Typed>(typedOf(fields, part), part, guessed);
  const { busy, refusal, run, refuse } = useAsking();
  useUnfinished(desk, part?.key ?? kind, begun);
  const set = (name: string) => (value: Typed[string]) => setTyped((before) => ({ ...before, [name]: value }));
  const send = () => {
    const meant = meantBy(fields, typed, part);
    if ('wrong' in meant) return refuse(...wrongly(meant.wrong));
    const changed = part ? changesOf(part as object, meant.values) : withoutNothing(meant.values);
    const own = part ? { key: part.key } : quote ? { quote } : {};
    return run(
      () => desk.mustRevise(kind, { ...changed, ...own }),
      // What is added comes last.
      ({ contents }) => onClose(part?.key ?? contents[kind].at(-1)!.key),
    );
  };
  return (
    <Form
      class="edit"
      busy={busy}
      onSend={() => void send()}
      onKeyDown={({ key }) => {
        // What was typed is given up by a button, not by the way.
        if (key === 'Escape' && !begun) onClose(null);
      }}
    >
      {quote ? <blockquote>{quote}</blockquote> : null}
      {guess ? (
        <p class="doubt">
          {say(
            'Đã điền sẵn theo câu ấy, chỉ là đoán: xem lại, sửa nếu sai, rồi bấm “Lưu”.',
            'Filled in from that sentence, which is a guess: look it over, mend it where it is wrong, and press “Save”.',
          )}
        </p>
      ) : null}
      <Opened>
        {fields.map((field) => (
          <Control key={field.name} field={field} value={typed[field.name]!} onChange={set(field.name)} />
        ))}
      </Opened>
      <Alert refusal={refusal} label={labelOf(fields, refusal?.field)} onReload={() => void run(desk.mustReload)} />
      <div class="buttons">
        <button disabled={busy}>{say('Lưu', 'Save')}</button>
        <button type="button" class="second" onClick={() => onClose(null)}>
          {say('Thôi', 'Cancel')}
        </button>
      </div>
    </Form>
  );
}

/** What the field is called that the registry refused. */
const labelOf = (fields: readonly Field[], name: string | null | undefined): string | undefined =>
  name === 'quote' ? say('Câu trích', 'Quote') : fields.find((field) => field.name === name)?.label;

/** Why a field was not understood, in Vietnamese and English. */
function wrongly({ label, type }: Field): [vi: string, en: string] {
  switch (type) {
    case 'day':
      return [
        `${label}: hãy gõ như 14/1/2022; chưa rõ ngày thì 1/2022 hoặc 2022.`,
        `${label}: type it like 14/1/2022, or 1/2022 or 2022 where no more is known.`,
      ];
    case 'count':
      return [`${label}: hãy gõ một số nguyên.`, `${label}: type a whole number.`];
    default:
      return [`${label}: cần điền.`, `${label}: this is needed.`];
  }
}

/** What was left empty in a new part is left to the registry's own defaults. */
const withoutNothing = (values: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );

/** The kind that was read need not be in the catalogue; for a new part its words say it, until staff do. */
function withOwn(forms: Field['options'] = [], part: AnyPart | null): Field['options'] {
  if (!part) return [['', say('theo hình thức như in', 'as its printed form says')], ...forms];
  if (!('form' in part) || forms.some(([code]) => code === part.form)) return forms;
  return [[part.form, say(`chưa rõ: ${part.formPrinted}`, `not certain: ${part.formPrinted}`)], ...forms];
}

interface ControlProps {
  field: Field;
  value: Typed[string];
  onChange: (value: Typed[string]) => void;
}

function Control({ field: { type, label, options = [], required }, value, onChange }: ControlProps) {
  switch (type) {
    case 'one':
      return <Select label={label} value={value as string} options={options} onChoose={onChange} />;
    case 'check':
      return (
        <label class="check">
          <input
            type="checkbox"
            checked={value as boolean}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />
          {label}
        </label>
      );
    case 'some':
      return <TickList label={label} options={options} chosen={value as string[]} onChange={onChange} />;
    case 'named':
      return <NamedEditor label={label} named={value as Named[]} onChange={onChange} />;
    default:
      return (
        <Input
          label={label}
          value={value as string}
          onType={onChange}
          {...(required ? { required } : {})}
          {...(type === 'lines' || type === 'names' || type === 'text' ? { rows: 2 } : {})}
          {...(type === 'count' ? { inputMode: 'numeric' as const } : {})}
          {...(type === 'day' ? { placeholder: '14/1/2022' } : {})}
        />
      );
  }
}
