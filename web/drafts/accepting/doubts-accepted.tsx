import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { language, say } from '../../words/language.js';
import { ACCEPTED_DOUBTS } from '../../operations.js';
import { Alert } from '../../pieces/pieces.js';
import { plainly } from '../../words/plainly.js';
import { useLooking } from '../../asking/use-looking.js';
import { doubtsAccepted, type Told } from './records-in-doubt.js';
import type { Desk } from '../use-draft.js';

/** As many as stand in the bar, and of how many records each. */
const MOST = 4;
const NAMED = 3;

/** Told before what was accepted is made public: how much of the article nobody looked at, and what is doubtful of its award lines and of what was handed over. */
export function DoubtsAccepted({ desk: { draft } }: { desk: Desk }) {
  const [told, setTold] = useState<readonly Told[]>([]);
  const { refusal, look } = useLooking();
  const { id } = draft;
  useEffect(
    () =>
      void look(
        () => ask<{ draft: { outcomes: Told[] } }>(ACCEPTED_DOUBTS, { id }),
        (answer) => setTold(answer.draft.outcomes),
      ),
    [draft, language()],
  );
  const doubts = doubtsAccepted(told);
  return (
    <div class="told">
      {draft.doubtCount > 0 ? (
        <p class="doubt">
          {say(
            `Bài còn ${draft.doubtCount} điều chưa chắc, nêu ở từng phần bên trên.`,
            `Of the article ${draft.doubtCount === 1 ? '1 doubt is' : `${draft.doubtCount} doubts are`} open, told with its parts above.`,
          )}
        </p>
      ) : null}
      <Alert refusal={refusal} />
      {doubts.slice(0, MOST).map(({ message, of }) => (
        <p class="doubt" key={message}>
          {of.slice(0, NAMED).map(({ id: one, address, called }, i) => (
            <span key={one}>
              {i === 0 ? '' : ', '}
              <a href={address}>{called}</a>
            </span>
          ))}
          {of.length > NAMED ? say(` và ${of.length - NAMED} dòng khác`, ` and ${of.length - NAMED} more`) : ''}:{' '}
          {plainly(message)}
        </p>
      ))}
      {doubts.length > MOST ? (
        <p class="doubt">
          {say(
            `và ${doubts.length - MOST} điều khác, nêu ở từng bản ghi`,
            `and ${doubts.length - MOST} more, told with each record`,
          )}
        </p>
      ) : null}
    </div>
  );
}
