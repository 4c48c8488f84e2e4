import { say } from '../../words/language.js';
import { Alert } from '../../pieces/pieces.js';
import { useAsking } from '../../asking/use-asking.js';
import type { Row } from '../list.js';
import { MEND_ROWS } from '../operations.js';
import type { Desk } from '../use-list.js';

/** Whether the public will see who is on a row, where that is not as ever; one press says otherwise, and one takes that back. */
export function Shown({ desk, row }: { desk: Desk; row: Row }) {
  const { busy, refusal, run } = useAsking();
  if (row.kind !== 'INDIVIDUAL' || (row.nameVisibility !== 'MINOR' && !row.visibilityChosen)) return null;
  const hidden = row.nameVisibility !== 'PUBLIC';
  const choose = (visibility: 'PUBLIC' | null, told: string) =>
    void run(() => desk.mustAct(MEND_ROWS, { rows: [{ rowId: row.id, visibility }] }, told));
  return (
    <p class="quiet">
      {hidden
        ? say('Công chúng sẽ không thấy dòng này.', 'The public will not see this row.')
        : say('Bạn đã nói: công khai.', 'You said: public.')}{' '}
      {desk.open ? (
        <button
          type="button"
          class="plain"
          disabled={busy}
          aria-label={
            hidden
              ? say(`Dòng ${row.row} không phải trẻ em, công khai`, `Row ${row.row} is no child: public`)
              : say(`Dòng ${row.row}: trở lại như đoán`, `Row ${row.row}: back to the guess`)
          }
          onClick={() =>
            hidden
              ? choose('PUBLIC', say(`Dòng ${row.row} sẽ công khai.`, `Row ${row.row} will be public.`))
              : choose(null, say(`Dòng ${row.row} theo như đoán.`, `Row ${row.row} is as was guessed.`))
          }
        >
          {hidden ? say('Không phải trẻ em, công khai', 'No child: make it public') : say('Trở lại', 'Back')}
        </button>
      ) : null}
      <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
    </p>
  );
}
