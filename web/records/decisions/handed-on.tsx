import { useEffect } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { type Page, usePages } from '../../asking/use-pages.js';
import { Alert } from '../../pieces/pieces.js';
import { dayInWords, momentInWords, say } from '../../words/language.js';
import { addressOfRecord } from '../address.js';
import { HANDED_ON } from '../operations.js';

interface HandedOn {
  id: string;
  at: string;
  reason: string | null;
  numberPrinted: string | null;
  signedOn: string | null;
  takenBy: { name: string } | null;
  decision: { id: string } | null;
}

/** Decisions that left the list of whoever kept them: their issuer took them over, and for which reason. */
export function DecisionsHandedOn() {
  const { page, busy, refusal, load: loadPage } = usePages<HandedOn>();
  const load = (before: Page<HandedOn> | null) =>
    loadPage(async (after) => (await ask<{ list: Page<HandedOn> }>(HANDED_ON, { after })).list, before);
  useEffect(() => void load(null), []);
  if (!page || page.totalCount === 0) return <Alert refusal={refusal} />;
  return (
    <details class="card">
      <summary>
        {say(
          `Cơ quan ban hành đã nhận về giữ (${page.totalCount})`,
          `Taken over by their issuers (${page.totalCount})`,
        )}
      </summary>
      <ul>
        {page.nodes.map((each) => (
          <li key={each.id}>
            <Taken {...each} />
          </li>
        ))}
      </ul>
      <Alert refusal={refusal} />
      {page.pageInfo.hasNextPage ? (
        <button type="button" class="second" disabled={busy} onClick={() => void load(page)}>
          {say('Xem thêm', 'More')}
        </button>
      ) : null}
    </details>
  );
}

function Taken({ at, reason, numberPrinted, signedOn, takenBy, decision }: HandedOn) {
  const called = [numberPrinted ?? say('(không số)', '(no number)'), dayInWords(signedOn)].filter(Boolean).join(', ');
  const why = reason?.replace(/[.\s]+$/u, '');
  const who = takenBy?.name ?? say('cơ quan ban hành', 'the issuer');
  return (
    <>
      {decision ? <a href={addressOfRecord('decisions', decision.id)}>{called}</a> : <strong>{called}</strong>}
      {': '}
      {say(`${who} nhận về lúc ${momentInWords(at)}.`, `taken over by ${who} at ${momentInWords(at)}.`)}{' '}
      {why ? say(`Lý do: ${why}.`, `Reason: ${why}.`) : null}{' '}
      {decision ? null : (
        <span class="quiet">
          {say(
            'Chưa công khai nên đơn vị bạn không còn xem được.',
            'It is not public, so your body no longer sees it.',
          )}
        </span>
      )}
    </>
  );
}
