import { Retry } from '../../pieces/pieces.js';
import { say } from '../../words/language.js';
import { plainly } from '../../words/plainly.js';
import type { Opening } from '../figure-table.js';
import type { Report } from '../report.js';
import { isDoubtCounted, listsOfDoubtful, useDoubtful } from './doubtful.js';
import { leftOpen, notesToHeed } from './left-open.js';

interface Props {
  report: Report;
  onOpen: (opening: Opening) => void;
}

/** What nobody decided on yet: each opens into the records that it is about. That nothing is open is said of what was counted alone. */
export function LeftOpenList({ report, onOpen }: Props) {
  const { doubtful, refusal, count } = useDoubtful(report);
  const left = leftOpen(report);
  const notes = notesToHeed(report);
  const isSome = left.length > 0 || notes.length > 0 || (doubtful ?? 0) > 0;
  return (
    <>
      {isSome ? (
        <div class="doubt" role="group" aria-label={say('Còn để ngỏ', 'Left open')}>
          <p>{say('Còn để ngỏ; công bố vẫn được:', 'Left open, and no hindrance:')}</p>
          <ul>
            {left.map(({ words, opening }) => (
              <li key={words}>
                {words}:{' '}
                <button
                  type="button"
                  class="plain"
                  disabled={opening.cell.figureKey === null}
                  onClick={() => onOpen(opening)}
                >
                  {opening.cell.text}
                </button>
              </li>
            ))}
            {doubtful ? <Doubtful report={report} count={doubtful} /> : null}
            {notes.map((note) => (
              <li key={note}>{plainly(note)}</li>
            ))}
          </ul>
        </div>
      ) : doubtful === 0 ? (
        <p>{say('Không còn gì để ngỏ trong kỳ này.', 'Nothing of the period is left open.')}</p>
      ) : null}
      {refusal ? (
        <Retry
          refusal={refusal}
          label={say(
            'Chưa đếm được quyết định có điều cần xem lại',
            'Decisions with things to look at twice could not be counted',
          )}
          again={say('Đếm lại các quyết định ấy', 'Count those decisions again')}
          onAgain={count}
        />
      ) : doubtful === null ? (
        <NotKnown report={report} />
      ) : null}
    </>
  );
}

function Doubtful({ report, count }: { report: Report; count: number }) {
  return (
    <li>
      {say('Quyết định trong kỳ có điều cần xem lại', 'Decisions of the period with things to look at twice')}: {count}.
      {listsOfDoubtful(report).map(({ year, address }) => (
        <span key={year}>
          {' '}
          <a href={address}>{say(`Danh sách năm ${year}`, `The list of ${year}`)}</a>
        </span>
      ))}
    </li>
  );
}

const NotKnown = ({ report }: { report: Report }) =>
  isDoubtCounted(report) ? (
    <p class="quiet" role="status">
      {say('Đang đếm quyết định có điều cần xem lại …', 'Counting decisions with things to look at twice …')}
    </p>
  ) : (
    <p class="quiet">
      {say(
        'Quyết định có điều cần xem lại thì chưa đếm: khen thưởng trên địa bàn là của nhiều nơi ban hành.',
        'Decisions with things to look at twice are not counted: awards in an area are of many issuers.',
      )}
    </p>
  );
