import { useState } from 'preact/hooks';
import { FindRecord, type Found } from '../choosing/find-record.js';
import { say } from '../words/language.js';
import { Opened } from '../pieces/pieces.js';
import { Group } from './group.js';

interface Props {
  label: string;
  looking: 'PERSON' | 'AREA';
  value: Found | null;
  onChange: (value: Found | null) => void;
  /** What it is looked up by at first. */
  words: string;
  required?: boolean;
  /** The id of what says that it was refused. */
  wrong?: string | undefined;
}

/** A person or an area on record, looked up by words of the name. */
export function ChosenField({ looking, value, onChange, words, ...named }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <Group {...named}>
      {value ? <strong>{value.label}</strong> : say('chưa chọn', 'not chosen')}{' '}
      <button
        type="button"
        class="plain"
        aria-expanded={open}
        aria-describedby={named.wrong}
        onClick={() => setOpen(!open)}
      >
        {value ? say('Chọn lại', 'Choose again') : say('Chọn', 'Choose')}
      </button>
      {value ? (
        <button type="button" class="plain" onClick={() => onChange(null)}>
          {say('Bỏ', 'Clear')}
        </button>
      ) : null}
      {open ? (
        <Opened>
          <FindRecord
            looking={looking}
            printed={value?.label ?? words}
            onFound={(found) => {
              setOpen(false);
              onChange(found);
            }}
            onClose={() => setOpen(false)}
          />
        </Opened>
      ) : null}
    </Group>
  );
}
