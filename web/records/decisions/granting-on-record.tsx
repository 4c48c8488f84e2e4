import { useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { FindRecord } from '../../choosing/find-record.js';
import { say } from '../../words/language.js';
import { Alert, Opened } from '../../pieces/pieces.js';
import { useAsking } from '../../asking/use-asking.js';
import { addressOfRecord } from '../address.js';
import type { DecisionToAttach } from '../attaching/attaching.js';
import { DECISION_TO_ATTACH } from '../attaching/attaching-texts.js';
import { decisionInWords } from '../links.js';
import type { RecordDesk } from '../page/use-record.js';
import type { Decision } from '../record.js';

interface Props {
  desk: RecordDesk<Decision>;
  /** How many lines are ticked. */
  count: number;
  /** Lets the decision grant them; the id of the decision. */
  onGrant: (decision: { onRecord: { id: string; version: number } }) => Promise<string>;
}

/** The decision that grants the lines where it is on record already: found by its number, and looked at before they go there. */
export function GrantingOnRecord({ desk, count, onGrant }: Props) {
  const [finding, setFinding] = useState(false);
  const [found, setFound] = useState<DecisionToAttach | null>(null);
  const { busy, refusal, run } = useAsking();
  const fetchFound = (id: string) =>
    run(async () => {
      setFound((await ask<{ record: DecisionToAttach }>(DECISION_TO_ATTACH, { id })).record);
      setFinding(false);
    });
  const grant = ({ id, version }: DecisionToAttach) =>
    run(async () => {
      location.hash = addressOfRecord('decisions', await onGrant({ onRecord: { id, version } }));
    });
  const again = async () => {
    if (found) await fetchFound(found.id);
    await desk.mustReload();
  };
  return (
    <>
      {found ? (
        <p>
          <strong>{decisionInWords(found)}</strong> <small>{found.issuer?.name}</small>: {found.subject}{' '}
          {found.mayAddTo ? (
            <button type="button" disabled={busy || count === 0} onClick={() => void grant(found)}>
              {say(`Đưa ${count} dòng vào quyết định này`, `Put ${count} lines under this one`)}
            </button>
          ) : (
            say('(không thêm dòng vào đây được)', '(takes no more lines from you)')
          )}
        </p>
      ) : null}
      {finding ? (
        <Opened>
          <FindRecord
            looking="DECISION"
            printed=""
            busy={busy}
            onFound={({ id }) => void fetchFound(id)}
            onClose={() => setFinding(false)}
          />
        </Opened>
      ) : (
        <p>
          <button type="button" class="second" disabled={busy} onClick={() => setFinding(true)}>
            {say('Quyết định đã có trong sổ', 'The decision is on record')}
          </button>
        </p>
      )}
      <Alert refusal={refusal} onReload={() => void run(again)} />
    </>
  );
}
