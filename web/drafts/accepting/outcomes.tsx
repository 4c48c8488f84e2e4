import { ask } from '../../asking/api.js';
import { recordStatusInWords } from '../../words/closed-lists.js';
import { say } from '../../words/language.js';
import { CONFIRM } from '../../operations.js';
import { Alert } from '../../pieces/pieces.js';
import { useAsking } from '../../asking/use-asking.js';
import { type Became, becameOf } from './became.js';
import { Reconciled } from '../reconciled.js';
import type { Desk } from '../use-draft.js';

/** What was recorded of the draft, and whether the public sees it. */
export function Outcomes({ desk, approves }: { desk: Desk; approves: boolean }) {
  const { outcomes } = desk.draft;
  const { busy, refusal, run } = useAsking();
  if (outcomes.length === 0) return null;
  const became = becameOf(outcomes);
  const claims = new Set(outcomes.flatMap(({ claim }) => (claim ? [claim.id] : []))).size;
  const confirm = ({ id, version, confirmedBy }: Became) =>
    run(async () => {
      await ask(CONFIRM[confirmedBy!], { input: { id, version } });
      await desk.follow();
    });
  return (
    <section class="card">
      <h2>{say('Đã ghi vào sổ', 'On record')}</h2>
      <ul class="plain-list">
        {became.map((each) => (
          <li key={each.id}>
            <a href={each.address}>{each.label}</a>{' '}
            <small>
              {each.kind}, {each.made ? say('mới', 'new') : say('đã có', 'there before')},{' '}
              {recordStatusInWords(each.recordStatus)}
            </small>
            {approves && each.confirmedBy ? (
              <button
                type="button"
                class="plain"
                disabled={busy}
                aria-label={say(`Công khai ${each.label}`, `Make public ${each.label}`)}
                onClick={() => void confirm(each)}
              >
                {say('Công khai', 'Make public')}
              </button>
            ) : null}
            {each.isMeeting ? <Reconciled meetingId={each.id} /> : null}
          </li>
        ))}
      </ul>
      <Alert refusal={refusal} />
      {became.some(({ confirmedBy }) => confirmedBy) ? (
        <p class="quiet">
          {say(
            'Những gì đã có mà còn là nháp thì trang công khai chưa hiện.',
            'What was there before and is a draft is not seen by the public yet.',
          )}
        </p>
      ) : null}
      <p class="quiet">{say(`${claims} điều bài nói, kèm trích dẫn`, `${claims} claims, with their quotes`)}</p>
    </section>
  );
}
