import { useState } from 'preact/hooks';
import type { Refusal } from '../api.js';
import { BodyField } from '../body-field.js';
import { FindRecord, type Found } from '../find-record.js';
import { say } from '../language.js';
import { Input, Opened, Select } from '../pieces.js';
import { TickList } from '../tick-list.js';
import type { Field, Organiser, Typed, Value } from './fields.js';
import { OrganisersEditor } from './organisers-editor.js';
import { RowsEditor } from './rows-editor.js';

interface Props {
  field: Field;
  value: Value;
  onChange: (value: Value) => void;
  /** What was refused of one of its rows. */
  refusal?: Refusal | null;
}

/** What a field is typed or chosen with. */
export function Control({ field, value, onChange, refusal = null }: Props) {
  const { type, label, options = [], required, hint } = field;
  switch (type) {
    case 'one':
      return <Select label={label} value={value as string} options={options} onChoose={onChange} />;
    case 'some':
      return <TickList label={label} options={options} chosen={value as string[]} onChange={onChange} />;
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
    case 'body':
      return (
        <BodyField
          label={label}
          value={(value as Found | null)?.label ?? null}
          printed=""
          onFound={onChange}
          onClear={() => onChange(null)}
        />
      );
    case 'person':
    case 'area':
      return <Chosen field={field} value={value as Found | null} onChange={onChange} />;
    case 'rows':
      return <RowsEditor field={field} rows={value as readonly Typed[]} refusal={refusal} onChange={onChange} />;
    case 'organisers':
      return <OrganisersEditor label={label} organisers={value as readonly Organiser[]} onChange={onChange} />;
    default:
      return (
        <Input
          label={label}
          value={value as string}
          onType={onChange}
          {...(hint ? { hint } : {})}
          {...(required ? { required } : {})}
          {...(type === 'text' || type === 'lines' ? { rows: 2 } : {})}
          {...(type === 'count' || type === 'dong' ? { inputMode: 'numeric' as const } : {})}
          {...(type === 'day' || type === 'wholeDay' ? { placeholder: '14/1/2022' } : {})}
        />
      );
  }
}

interface ChosenProps {
  field: Field;
  value: Found | null;
  onChange: (value: Found | null) => void;
}

/** A person or an area on record, looked up by words of the name. */
function Chosen({ field: { type, label }, value, onChange }: ChosenProps) {
  const [looking, setLooking] = useState(false);
  return (
    <div class="field" role="group" aria-label={label}>
      <span>{label}</span>
      {value ? <strong>{value.label}</strong> : say('chưa chọn', 'not chosen')}{' '}
      <button type="button" class="plain" aria-expanded={looking} onClick={() => setLooking(!looking)}>
        {value ? say('Chọn lại', 'Choose again') : say('Chọn', 'Choose')}
      </button>
      {value ? (
        <button type="button" class="plain" onClick={() => onChange(null)}>
          {say('Bỏ', 'Clear')}
        </button>
      ) : null}
      {looking ? (
        <Opened>
          <FindRecord
            looking={type === 'person' ? 'PERSON' : 'AREA'}
            printed={value?.label ?? ''}
            onFound={(found) => {
              setLooking(false);
              onChange(found);
            }}
            onClose={() => setLooking(false)}
          />
        </Opened>
      ) : null}
    </div>
  );
}
