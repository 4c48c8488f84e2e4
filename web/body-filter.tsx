import { useState } from 'preact/hooks';
import { FindRecord, type Found } from './find-record.js';
import { say } from './language.js';

interface Props {
  label: string;
  body: Found | null;
  onChoose: (body: Found | null) => void;
  /** Areas are looked up in the same way. */
  looking?: 'BODY' | 'AREA';
}

/** Narrows a list to one body or area, looked up by words of its name. */
export function BodyFilter({ label, body, onChoose, looking: kind = 'BODY' }: Props) {
  const [looking, setLooking] = useState(false);
  return (
    <div class="field" role="group" aria-label={label}>
      <span>{label}</span>
      {body ? <strong>{body.label}</strong> : say('Tất cả', 'All')}{' '}
      <button type="button" class="plain" aria-expanded={looking} onClick={() => setLooking(!looking)}>
        {say('Chọn', 'Choose')}
      </button>
      {body ? (
        <button type="button" class="plain" onClick={() => onChoose(null)}>
          {say('Bỏ lọc', 'Clear')}
        </button>
      ) : null}
      {looking ? (
        <FindRecord
          looking={kind}
          printed={body?.label ?? ''}
          onFound={(found) => {
            setLooking(false);
            onChoose(found);
          }}
          onClose={() => setLooking(false)}
        />
      ) : null}
    </div>
  );
}
