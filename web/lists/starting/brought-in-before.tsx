import { momentInWords, say } from '../../words/language.js';
import { addressOf } from '../../route.js';
import type { State } from '../list.js';
import { stateInWords } from '../words.js';

/** A list that was read from the very file that is about to be brought in. */
export interface Before {
  /** null: the reader does not see it. */
  id: string | null;
  numberPrinted: string | null;
  state: State;
  stagedBy: string | null;
  stagedAt: string;
  keptBy: string | null;
}

interface Props {
  lists: readonly Before[];
  busy: boolean;
  onGoOn: () => void;
}

/** What became of the same file before: whoever brings it in opens that list, or goes on. */
export function BroughtInBefore({ lists, busy, onGoOn }: Props) {
  return (
    <div class="note" role="alert">
      <p>
        <strong>{say('Đúng nội dung này đã được đưa vào trước đây:', 'The very same was brought in before:')}</strong>
      </p>
      <ul>
        {lists.map((list) => (
          <li key={list.id ?? list.stagedAt}>
            {list.numberPrinted ? `${list.numberPrinted}: ` : null}
            {toldOf(list)}{' '}
            {list.id ? <a href={addressOf(list.id, 'lists')}>{say('Mở danh sách ấy', 'Open that list')}</a> : null}
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" class="second" disabled={busy} onClick={onGoOn}>
          {say('Vẫn đưa vào thành danh sách khác', 'Bring it in all the same, as another list')}
        </button>
      </div>
    </div>
  );
}

function toldOf({ id, state, stagedBy, stagedAt, keptBy }: Before): string {
  const who = stagedBy ?? say('không rõ ai', 'somebody');
  const when = momentInWords(stagedAt);
  const seenBy = keptBy
    ? say(`cán bộ của ${keptBy} xem được`, `staff of ${keptBy} see it`)
    : say(
        'chưa giao cho đơn vị nào: chỉ người đưa vào và người phụ trách cả sổ xem được',
        'no body keeps it: only whoever brought it in and staff of the whole registry see it',
      );
  const notYou = id ? '' : say('; bạn không xem được, hãy hỏi họ', '; you do not, so ask them');
  const stands = stateInWords(state);
  return say(
    `${who} đưa vào lúc ${when} (${stands}); ${seenBy}${notYou}.`,
    `${who} brought it in at ${when} (${stands}); ${seenBy}${notYou}.`,
  );
}
