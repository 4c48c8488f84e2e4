import { useState } from 'preact/hooks';
import { FindRecord, type Found } from '../../choosing/find-record.js';
import { say } from '../../words/language.js';
import { MEND_ROWS } from '../operations.js';
import { dayOfList } from './row-place.js';
import type { Desk } from '../use-list.js';

/** One area for every row that has none. */
export function AllWithoutArea({ desk }: { desk: Desk }) {
  const [looking, setLooking] = useState(false);
  const choose = ({ id, label }: Found) => {
    const alike = [{ withoutArea: true, place: { areaId: id } }];
    const told = say(`Các dòng chưa rõ địa bàn là của ${label}.`, `The rows without an area are of ${label}.`);
    void desk.act(MEND_ROWS, { alike }, told, () => setLooking(false));
  };
  return (
    <>
      <button type="button" class="second" aria-expanded={looking} onClick={() => setLooking(!looking)}>
        {say('Chọn một địa bàn cho tất cả các dòng ấy', 'Choose one area for all of them')}
      </button>
      {looking ? (
        <FindRecord
          looking="AREA"
          printed=""
          on={dayOfList(desk.list)}
          busy={desk.busy}
          onFound={choose}
          onClose={() => setLooking(false)}
        />
      ) : null}
    </>
  );
}
