import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { language, say } from '../../words/language.js';
import { Alert } from '../../pieces/pieces.js';
import { plainly } from '../../words/plainly.js';
import { useLooking } from '../../asking/use-looking.js';
import { AwardLink } from '../links.js';
import { DECISION_WARNINGS } from '../operations.js';
import type { Decision } from '../record.js';
import type { RecordDesk } from '../page/use-record.js';

interface Warning {
  awardId: string;
  annexOrder: number | null;
  code: string;
  message: string;
}

/** What should be looked at twice in the lines of a decision, each with its line; fetched when it is opened. */
export function DecisionWarnings({ desk: { record, fetched } }: { desk: RecordDesk<Decision> }) {
  const [open, setOpen] = useState(false);
  const [warnings, setWarnings] = useState<readonly Warning[]>([]);
  const { refusal, look } = useLooking();
  const { id, openWarningCount } = record;
  useEffect(() => {
    if (open)
      void look(
        () => ask<{ record: { openWarnings: Warning[] } }>(DECISION_WARNINGS, { id }),
        (answer) => setWarnings(answer.record.openWarnings),
      );
  }, [open, fetched, language()]);
  if (openWarningCount === 0) return null;
  return (
    <details class="card" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {say(
          `${openWarningCount} điều cần xem lại ở các dòng`,
          `${openWarningCount} ${openWarningCount === 1 ? 'thing' : 'things'} to look at twice`,
        )}
      </summary>
      <Alert refusal={refusal} />
      {warnings.map(({ awardId, annexOrder, code, message }) => (
        <p class="doubt" key={awardId + code}>
          <AwardLink award={{ id: awardId }} as={say(`Dòng ${annexOrder ?? '—'}`, `Line ${annexOrder ?? '—'}`)} />:{' '}
          {plainly(message)}
        </p>
      ))}
    </details>
  );
}
