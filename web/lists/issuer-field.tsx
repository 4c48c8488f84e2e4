import { useState } from 'preact/hooks';
import { ask } from '../api.js';
import { FindRecord, type Found } from '../find-record.js';
import { say } from '../language.js';
import { NewBody, type SaidBody } from '../new-body.js';
import { RECORD_BODY } from '../operations.js';
import { Alert } from '../pieces.js';
import { plainly } from '../plainly.js';
import { useAsking } from '../use-asking.js';

interface Made {
  recordOrganisation: { organisation: { id: string; name: string }; warnings: { message: string }[] };
}

interface Props {
  value: string | null;
  /** As the list prints it, where nobody on record was found by it. */
  printed: string;
  onFound: (found: Found) => void;
}

/** Who issued a decision: somebody on record, or a body that is recorded for it. */
export function IssuerField({ value, printed, onFound }: Props) {
  const [open, setOpen] = useState<'find' | 'make' | null>(value === null ? 'find' : null);
  const [warnings, setWarnings] = useState<readonly { message: string }[]>([]);
  const { busy, refusal, run } = useAsking();
  const label = say('Cơ quan ban hành', 'Issuer');
  const found = (issuer: Found) => {
    onFound(issuer);
    setOpen(null);
  };
  const make = (body: SaidBody | null) => {
    if (!body) return setOpen('find');
    void run(async () => {
      const { recordOrganisation } = await ask<Made>(RECORD_BODY, { input: body });
      setWarnings(recordOrganisation.warnings);
      found({ id: recordOrganisation.organisation.id, label: recordOrganisation.organisation.name });
    });
  };
  return (
    <div class="field" role="group" aria-label={label}>
      <span>{label}</span>
      {value ? <strong>{value}</strong> : null}{' '}
      {open === null ? (
        <button type="button" class="plain" onClick={() => setOpen('find')}>
          {say('Chọn lại', 'Choose again')}
        </button>
      ) : null}
      {open === 'find' ? (
        <>
          <FindRecord
            looking="BODY"
            printed={value ?? printed}
            onFound={found}
            {...(value ? { onClose: () => setOpen(null) } : {})}
          />
          <button type="button" class="plain" onClick={() => setOpen('make')}>
            {say('Sổ chưa có? Ghi cơ quan mới', 'Not on record? Record a new one')}
          </button>
        </>
      ) : null}
      {open === 'make' ? <NewBody printed={printed} proposed={null} busy={busy} onDone={make} /> : null}
      <Alert refusal={refusal} />
      {warnings.map(({ message }) => (
        <p class="doubt" key={message}>
          {plainly(message)}
        </p>
      ))}
    </div>
  );
}
