import { useState } from 'preact/hooks';
import { ask } from '../asking/api.js';
import { say } from '../words/language.js';
import { RECONCILIATION } from '../operations.js';
import { Alert } from '../pieces/pieces.js';
import { plainly } from '../words/plainly.js';
import { useAsking } from '../asking/use-asking.js';
import { once } from './once.js';
import { comparedInWords, countedInWords } from './words.js';
import { Wide } from '../pieces/wide.js';

interface Told {
  text: string;
}

interface Row {
  forms: { name: string }[];
  grantors: { name: string }[];
  recipients: string;
  proposed: Told | null;
  granted: Told | null;
  presented: Told | null;
  reported: Told | null;
  /** Of each article, why it stands so. */
  reports: { reasons: Told[] }[];
  state: string;
}

interface Reconciliation {
  rows: Row[];
  /** Each says what may be the reason, too. */
  disagreements: { message: string }[];
  notCounted: { message: string; count: number }[];
}

/** What is on record of a meeting beside what articles say of it, where staff ask for it. */
export function Reconciled({ meetingId }: { meetingId: string }) {
  const [found, setFound] = useState<Reconciliation | null>(null);
  const { busy, refusal, run } = useAsking();
  const look = async () => {
    const { reconciliation } = await ask<{ reconciliation: Reconciliation }>(RECONCILIATION, { meetingId });
    setFound(reconciliation);
  };
  return (
    <>
      <button
        type="button"
        class="plain"
        disabled={busy}
        aria-expanded={found !== null}
        onClick={() => (found ? setFound(null) : void run(look))}
      >
        {say('Đối chiếu số liệu', 'Compare the figures')}
      </button>
      <Alert refusal={refusal} />
      {found ? <Found found={found} /> : null}
    </>
  );
}

function Found({ found: { rows, disagreements, notCounted } }: { found: Reconciliation }) {
  if (rows.length === 0)
    return <p class="quiet">{say('Hội nghị này không có khen thưởng nào.', 'There are no awards at this meeting.')}</p>;
  return (
    <>
      <Wide label={say('Đối chiếu', 'Side by side')}>
        <table class="figures">
          <thead>
            <tr>
              <th>{say('Hình thức', 'Form')}</th>
              <th>{say('Đếm', 'Counted')}</th>
              <th>{say('Đề nghị', 'Proposed')}</th>
              <th>{say('Tặng', 'Granted')}</th>
              <th>{say('Trao', 'Handed over')}</th>
              <th>{say('Báo nêu', 'Reported')}</th>
              <th>{say('Kết quả', 'Outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <tr key={i}>
                <td>
                  {named(row.forms)}
                  <br />
                  <small>{named(row.grantors)}</small>
                </td>
                <td>{countedInWords(row.recipients)}</td>
                <td data-label={say('Đề nghị', 'Proposed')}>{row.proposed?.text ?? '–'}</td>
                <td data-label={say('Tặng', 'Granted')}>{row.granted?.text ?? '–'}</td>
                <td data-label={say('Trao', 'Handed over')}>{row.presented?.text ?? '–'}</td>
                <td data-label={say('Báo nêu', 'Reported')}>{row.reported?.text ?? '–'}</td>
                <td class="outcome">
                  {comparedInWords(row.state)}
                  {once(row.reports.flatMap(({ reasons }) => reasons.map(({ text }) => text))).map((why) => (
                    <small key={why}>{why}</small>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      <ul>
        {once(disagreements.map(({ message }) => plainly(message))).map((said) => (
          <li key={said}>{said}</li>
        ))}
        {notCounted.map(({ message, count }, i) => (
          <li key={`n${i}`}>
            {say('Không tính', 'Not counted')}: {count}. <small>{plainly(message)}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

const named = (each: readonly { name: string }[]): string => each.map(({ name }) => name).join('; ') || '–';
