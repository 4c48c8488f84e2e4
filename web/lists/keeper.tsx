import { useState } from 'preact/hooks';
import { FindRecord, type Found } from '../choosing/find-record.js';
import { say } from '../words/language.js';
import { Opened } from '../pieces/pieces.js';
import { focusTitle } from './focus.js';
import { HAND_OVER } from './operations.js';
import type { Desk } from './use-list.js';

/** Which body keeps a list; one that none keeps is handed over here, whatever became of it. */
export function Keeper({ desk }: { desk: Desk }) {
  const [handing, setHanding] = useState(false);
  const { keptBy, state } = desk.list;
  const isMovable = keptBy === null && desk.records && state !== 'COMMITTING';
  const end = () => {
    setHanding(false);
    focusTitle();
  };
  const handTo = ({ id: keptById, label }: Found) =>
    desk.act(HAND_OVER, { keptById }, say(`Đã giao cho ${label}.`, `Handed to ${label}.`), end);
  return (
    <>
      <p class="quiet">
        {keptBy
          ? say(`Đơn vị giữ: ${keptBy.name}`, `Kept by ${keptBy.name}`)
          : say(
              'Chưa giao cho đơn vị nào: chỉ người đưa vào và người phụ trách cả sổ xem được.',
              'No body keeps it: only whoever brought it in and staff of the whole registry see it.',
            )}{' '}
        {isMovable ? (
          <button type="button" class="plain" aria-expanded={handing} onClick={() => setHanding(true)}>
            {say('Giao cho đơn vị', 'Hand it to a body')}
          </button>
        ) : null}
      </p>
      {handing && isMovable ? (
        <Opened>
          <FindRecord looking="BODY" printed="" busy={desk.busy} onFound={(body) => void handTo(body)} onClose={end} />
        </Opened>
      ) : null}
    </>
  );
}
