import { plainly } from '../../words/plainly.js';
import { say } from '../../words/language.js';
import type { Verdict } from '../list.js';
import { ALL_ROWS, type Narrowed } from '../rows/narrowing.js';
import type { Remaining } from './use-remaining.js';

/** Notes of rows that reports and pages will lack something of. */
const OF_ROWS: Readonly<Record<string, Narrowed>> = {
  ROWS_OF_NOBODY: { ...ALL_ROWS, by: 'NOBODY' },
  AREAS_UNKNOWN: { ...ALL_ROWS, by: 'AREA_FROM', value: 'NONE' },
};

interface Props {
  notices: readonly Verdict[];
  remaining: { recorded: readonly Remaining[]; behind: readonly Remaining[] } | null;
  onLook: (narrowed: Narrowed) => void;
}

/** All that remains to be looked at before a list is recorded: of the whole of it, and of its rows by kind, each with the way there. */
export function StillToLookAt({ notices, remaining, onLook }: Props) {
  const doubts = notices.filter(({ severity, code }) => severity === 'WARNING' || code in OF_ROWS);
  const look = (narrowed: Narrowed) => (
    <button type="button" class="plain" onClick={() => onLook(narrowed)}>
      {say('Xem các dòng ấy', 'Look at these rows')}
    </button>
  );
  const kinds = (of: readonly Remaining[]) =>
    of.map(({ words, rows, narrowed }) => (
      <li key={narrowed.value}>
        {say(`${words}: ${rows} dòng`, `${words}: ${rows === 1 ? '1 row' : `${rows} rows`}`)} {look(narrowed)}
      </li>
    ));
  const recorded = remaining?.recorded ?? [];
  const behind = remaining?.behind ?? [];
  return (
    <>
      {doubts.length + recorded.length > 0 ? (
        <>
          <p>{say('Còn cần xem lại:', 'Still to be looked at:')}</p>
          <ul>
            {doubts.map(({ code, message }, i) => (
              <li key={i}>
                {plainly(message)} {OF_ROWS[code] ? look(OF_ROWS[code]) : null}
              </li>
            ))}
            {kinds(recorded)}
          </ul>
        </>
      ) : null}
      {behind.length > 0 ? (
        <>
          <p>{say('Vì sao có dòng ở lại:', 'Why rows stay behind:')}</p>
          <ul>{kinds(behind)}</ul>
        </>
      ) : null}
      {remaining === null ? <p class="quiet">{say('Đang đếm các dòng cần xem …', 'Counting rows …')}</p> : null}
    </>
  );
}
