import { FieldsForm } from '../../forms/fields-form.js';
import type { Field } from '../../forms/fields.js';
import { withoutNothing } from '../../forms/meant.js';
import { say } from '../../words/language.js';
import type { Guess } from '../draft.js';
import { type AnyPart, fieldsOf, guessedOf, type PartKind, partRaws } from './part-form.js';
import { changesOf } from './revising.js';
import { Stranded } from '../accepting/stranded.js';
import type { Desk } from '../use-draft.js';
import { useTyped } from './use-typed.js';

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
  /** The field that it was opened for. */
  at?: string | undefined;
  /** The draft takes nothing more of the part: it was accepted or discarded while the form was open. */
  stranded?: boolean;
  /** Called with the key of what was saved; null: nothing was. */
  onClose: (saved: string | null) => void;
}

/** The form in which a part is put right, or added. Only what was changed is sent. */
export function EditPart({ kind, part, desk, onRecord = false, quote, guess, at, onClose, ...rest }: Props) {
  const fields = fieldsOf(kind, withOwn(desk.forms, part)).filter(({ name }) => !(onRecord && name === 'organisers'));
  const raws = partRaws(kind, fields, part);
  const [typed, setTyped] = useTyped(desk, part?.key ?? kind, guess ? guessedOf(fields, raws, guess) : {});
  const stranded = rest.stranded === true && part !== null;
  const send = (values: Record<string, unknown>) =>
    desk.mustRevise(
      kind,
      part
        ? { ...changesOf(part as object, values), key: part.key }
        : { ...withoutNothing({ ...raws, ...values }), ...(quote ? { quote } : {}) },
    );
  return (
    <FieldsForm
      class="edit"
      at={at}
      fields={fields}
      raws={raws}
      typed={typed}
      onType={setTyped}
      sends={stranded ? null : say('Lưu', 'Save')}
      onSend={send}
      // What is added comes last.
      onSent={({ contents }) => onClose(part?.key ?? contents[kind].at(-1)!.key)}
      onClose={() => onClose(null)}
      onReload={desk.mustReload}
      others={{ quote: say('Câu trích', 'Quote') }}
    >
      {stranded ? <Stranded draft={desk.draft} partKey={part.key} fields={fields} typed={typed} /> : null}
      {quote ? <blockquote>{quote}</blockquote> : null}
      {guess ? (
        <p class="doubt">
          {say(
            'Đã điền sẵn theo câu ấy, chỉ là đoán: xem lại, sửa nếu sai, rồi bấm “Lưu”.',
            'Filled in from that sentence, which is a guess: look it over, mend it where it is wrong, and press “Save”.',
          )}
        </p>
      ) : null}
    </FieldsForm>
  );
}

/** The kind that was read need not be in the catalogue; for a new part its words say it, until staff do. */
function withOwn(forms: Field['options'] = [], part: AnyPart | null): Field['options'] {
  if (!part) return [['', say('theo hình thức như in', 'as its printed form says')], ...forms];
  if (!('form' in part) || forms.some(([code]) => code === part.form)) return forms;
  return [[part.form, say(`chưa rõ: ${part.formPrinted}`, `not certain: ${part.formPrinted}`)], ...forms];
}
