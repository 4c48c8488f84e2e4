import { say } from '../../words/language.js';
import type { Row } from '../list.js';
import { MEND_ROWS } from '../operations.js';
import type { Desk } from '../use-list.js';
import { valueOf } from './mending.js';

/** Areas that a mistyped one can have meant, each to be taken for all rows of the same unit. */
export function SuggestedAreas({ desk, row }: { desk: Desk; row: Row }) {
  const unlike = row.areaFrom === 'CHOSEN' ? undefined : row.verdicts.find(({ code }) => code === 'AREA_UNLIKE');
  const unit = valueOf(row, 'UNIT');
  if (!unlike) return null;
  const take = (areaId: string, name: string) => {
    const place = { areaId };
    void desk.act(
      MEND_ROWS,
      unit ? { alike: [{ unit, place }] } : { rows: [{ rowId: row.id, place }] },
      unit
        ? say(`Mọi dòng có đơn vị “${unit}” nay ở ${name}.`, `All rows of the unit “${unit}” are at ${name} now.`)
        : say(`Dòng ${row.row} nay ở ${name}.`, `Row ${row.row} is at ${name} now.`),
    );
  };
  return (
    <div class="buttons">
      {unlike.suggestions.map((name, i) => (
        <button
          key={name}
          type="button"
          class="plain"
          disabled={desk.busy}
          onClick={() => take(unlike.evidence[i]!, name)}
        >
          {unit
            ? say(`Địa bàn là ${name}, cho mọi dòng có đơn vị này`, `The area is ${name}, for all rows of this unit`)
            : say(`Địa bàn là ${name}`, `The area is ${name}`)}
        </button>
      ))}
    </div>
  );
}
