import { useState } from 'preact/hooks';
import { ask } from '../asking/api.js';
import { FindRecord, type Found } from '../choosing/find-record.js';
import { say } from '../words/language.js';
import { NewBody, type SaidBody } from '../choosing/new-body.js';
import { RECORD_BODY } from '../operations.js';
import { Alert, Opened } from '../pieces/pieces.js';
import { plainly } from '../words/plainly.js';
import { useAsking } from '../asking/use-asking.js';
import { Group } from './group.js';

interface Made {
  recordOrganisation: { organisation: { id: string; name: string }; warnings: { message: string }[] };
}

interface Props {
  label: string;
  value: string | null;
  /** As a source prints it, where nobody on record was found by it. */
  printed: string;
  onFound: (found: Found) => void;
  /** Where it need not be said. */
  onClear?: () => void;
  required?: boolean;
  /** The id of what says that it was refused. */
  wrong?: string | undefined;
}

/** A body that is chosen: one on record, or one that is recorded for it. */
export function BodyField({ label, value, printed, onFound, onClear, required = false, wrong }: Props) {
  const [open, setOpen] = useState<'find' | 'make' | null>(value === null && !onClear ? 'find' : null);
  // A form that opens with the search open begins at its own first field.
  const [isAsked, setAsked] = useState(false);
  const [words, setWords] = useState('');
  const [warnings, setWarnings] = useState<readonly { message: string }[]>([]);
  const { busy, refusal, run } = useAsking();
  const found = (body: Found) => {
    onFound(body);
    setOpen(null);
  };
  const find = () => {
    setAsked(true);
    setOpen('find');
  };
  const chooseIt = say(`Chọn ${label.toLowerCase()}`, `Choose: ${label.toLowerCase()}`);
  const make = (body: SaidBody | null) => {
    if (!body) return setOpen('find');
    void run(async () => {
      const { recordOrganisation } = await ask<Made>(RECORD_BODY, { input: body });
      setWarnings(recordOrganisation.warnings);
      found({ id: recordOrganisation.organisation.id, label: recordOrganisation.organisation.name });
    });
  };
  return (
    <Group label={label} required={required} wrong={wrong}>
      {value ? <strong>{value}</strong> : null}{' '}
      {open === null ? (
        <button
          type="button"
          class="plain"
          aria-label={value ? undefined : chooseIt}
          aria-describedby={wrong}
          onClick={find}
        >
          {value ? say('Chọn lại', 'Choose again') : say('Chọn', 'Choose')}
        </button>
      ) : null}
      {value && onClear && open === null ? (
        <button type="button" class="plain" onClick={onClear}>
          {say('Bỏ', 'Clear')}
        </button>
      ) : null}
      {open === 'find' ? (
        <>
          <Opened wasKept={!isAsked}>
            <FindRecord
              looking="BODY"
              printed={value ?? printed}
              onFound={found}
              onWords={setWords}
              {...(value || onClear ? { onClose: () => setOpen(null) } : {})}
            />
          </Opened>
          <button type="button" class="plain" onClick={() => setOpen('make')}>
            {say('Sổ chưa có? Ghi cơ quan mới', 'Not on record? Record a new one')}
          </button>
        </>
      ) : null}
      {open === 'make' ? <NewBody printed={printed || words} proposed={null} busy={busy} onDone={make} /> : null}
      <Alert refusal={refusal} />
      {warnings.map(({ message }) => (
        <p class="doubt" key={message}>
          {plainly(message)}
        </p>
      ))}
    </Group>
  );
}
