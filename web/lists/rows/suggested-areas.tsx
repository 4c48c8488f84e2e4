import { say } from '../../words/language.js';
import type { Row } from '../list.js';
import { MEND_ROWS } from '../operations.js';
import type { Desk } from '../use-list.js';

/** Areas that a mistyped one can have meant, each to be taken for all rows that name the same places. */
export function SuggestedAreas({ desk, row }: { desk: Desk; row: Row }) {
  const unlike = row.areaFrom === 'CHOSEN' ? undefined : row.verdicts.find(({ code }) => code === 'AREA_UNLIKE');
  if (!unlike) return null;
  const printed = unlike.value ?? '';
  const take = (areaId: string, name: string) =>
    desk.act(
      MEND_ROWS,
      { alike: [{ areaAsInRow: row.id, place: { areaId } }] },
      say(
        `Mọi dòng ghi “${printed}” như dòng ${row.row} nay ở ${name}.`,
        `All rows that say “${printed}” as row ${row.row} does are at ${name} now.`,
      ),
    );
  return (
    <div class="buttons">
      {unlike.suggestions.map((name, i) => (
        <button
          key={name}
          type="button"
          class="plain"
          disabled={desk.busy}
          onClick={() => void take(unlike.evidence[i]!, name)}
        >
          {say(
            `Địa bàn là ${name}, cho mọi dòng ghi địa bàn như vậy`,
            `The area is ${name}, for all rows that print the same area`,
          )}
        </button>
      ))}
    </div>
  );
}
