import { useState } from 'preact/hooks';
import { FindRecord, type Found } from './find-record.js';
import { say } from '../words/language.js';
import { Opened } from '../pieces/pieces.js';
import { useWrong } from '../asking/refused-field.js';

interface Props {
  label: string;
  /** By which what is refused names it. */
  name?: string;
  body: Found | null;
  onChoose: (body: Found | null) => void;
  /** Areas are looked up in the same way. */
  looking?: 'BODY' | 'AREA';
  /** What is said where none is chosen. */
  none?: string;
  /** Of a form that falls back on a body: what is shown then is not taken away. */
  isDefault?: boolean;
}

/** Narrows a list to one body or area, looked up by words of its name. */
export function BodyFilter({ label, name, body, onChoose, looking: kind = 'BODY', none, isDefault = false }: Props) {
  const [looking, setLooking] = useState(false);
  const wrong = useWrong(name);
  return (
    <div class="field" role="group" aria-label={label} aria-describedby={wrong} data-field={name}>
      <span>{label}</span>
      {body ? <strong>{body.label}</strong> : (none ?? say('Tất cả', 'All'))}{' '}
      <button type="button" class="plain" aria-expanded={looking} onClick={() => setLooking(!looking)}>
        {say('Chọn', 'Choose')}
      </button>
      {body && !isDefault ? (
        <button type="button" class="plain" onClick={() => onChoose(null)}>
          {none ? say('Bỏ chọn', 'Clear') : say('Bỏ lọc', 'Clear')}
        </button>
      ) : null}
      {looking ? (
        <Opened>
          <FindRecord
            looking={kind}
            printed={body?.label ?? ''}
            onFound={(found) => {
              setLooking(false);
              onChoose(found);
            }}
            onClose={() => setLooking(false)}
          />
        </Opened>
      ) : null}
    </div>
  );
}
