import type { Refusal } from '../asking/api.js';
import type { Found } from '../choosing/find-record.js';
import { Input, Select } from '../pieces/pieces.js';
import { BodyField } from './body-field.js';
import { ChosenField } from './chosen-field.js';
import type { Field, Organiser, Receiver, Typed, Value } from './fields.js';
import { MustStar } from './must.js';
import { OrganisersEditor } from './organisers-editor.js';
import { ReceiversEditor } from './receivers-editor.js';
import { type RowField, RowsEditor } from './rows-editor.js';
import { TickList } from './tick-list.js';

interface Props {
  field: Field;
  value: Value;
  onChange: (value: Value) => void;
  /** What was typed beside it, by which it is looked up. */
  words: string;
  /** What was refused of it, be it of one of its rows. */
  refusal: Refusal | null;
  /** The id of what says so. */
  wrong: string | undefined;
  /** A field of a row, with what is wrong with it: given, since such a field is a control again. */
  Inner: RowField;
}

/** What a field is typed or chosen with. */
export function Control({ field, value, onChange, words, refusal, wrong, Inner }: Props) {
  const { type, label, options = [], required = false, hint } = field;
  const same = { label, wrong, required };
  switch (type) {
    case 'one':
      return (
        <Select {...same} value={value as string} options={options} onChoose={onChange} {...(hint ? { hint } : {})} />
      );
    case 'some':
      return <TickList {...same} options={options} chosen={value as string[]} onChange={onChange} />;
    case 'check':
      return (
        <label class="check">
          <input
            type="checkbox"
            checked={value as boolean}
            required={required}
            aria-invalid={wrong !== undefined}
            aria-describedby={wrong}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />
          <span>{label}</span>
          <MustStar required={required} />
        </label>
      );
    case 'body':
      return (
        <BodyField
          {...same}
          value={(value as Found | null)?.label ?? null}
          printed={words}
          onFound={onChange}
          onClear={() => onChange(null)}
        />
      );
    case 'person':
    case 'area':
      return (
        <ChosenField
          {...same}
          looking={type === 'person' ? 'PERSON' : 'AREA'}
          value={value as Found | null}
          words={words}
          onChange={onChange}
        />
      );
    case 'rows':
      return (
        <RowsEditor
          field={field}
          rows={value as readonly Typed[]}
          refusal={refusal}
          onChange={onChange}
          Inner={Inner}
        />
      );
    case 'organisers':
      return <OrganisersEditor {...same} organisers={value as readonly Organiser[]} onChange={onChange} />;
    case 'receivers':
      return <ReceiversEditor {...same} receivers={value as readonly Receiver[]} onChange={onChange} />;
    default:
      return (
        <Input
          {...same}
          value={value as string}
          onType={onChange}
          {...(hint ? { hint } : {})}
          {...(type === 'text' || type === 'lines' || type === 'names' ? { rows: 2 } : {})}
          {...(type === 'count' || type === 'dong' ? { inputMode: 'numeric' as const } : {})}
          {...(type === 'day' || type === 'wholeDay' ? { placeholder: '14/1/2022' } : {})}
        />
      );
  }
}
