import { useEffect } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { useLooking } from '../../asking/use-looking.js';
import { Retry } from '../../pieces/pieces.js';
import { Wide } from '../../pieces/wide.js';
import { say } from '../../words/language.js';
import type { Opening } from '../figure-table.js';
import { SINCE_PUBLISHED } from '../operations.js';
import { ChangedAwards } from './changed-awards.js';
import type { Published } from './published.js';
import { byTable, type Difference, type OfTable, type Since } from './since.js';

interface Props {
  published: Published;
  since: Since | null;
  onSince: (since: Since) => void;
  onOpen: (opening: Opening) => void;
}

/** As many cells as are read at a glance; more are opened table by table. */
const AT_A_GLANCE = 8;

/** What would be said otherwise now: cell by cell, published beside now, and the awards behind it. */
export function SincePublished({ published: { id }, since, onSince, onOpen }: Props) {
  const { refusal, look } = useLooking();
  const load = () =>
    look(
      () => ask<{ publishedFigures: Since }>(SINCE_PUBLISHED, { id }),
      ({ publishedFigures }) => onSince(publishedFigures),
    );
  useEffect(() => void load(), []);
  const count = since?.differences.length ?? 0;
  return (
    <section class="card since">
      <h2>{say('Từ khi công bố đến nay', 'Since it was published')}</h2>
      {refusal ? (
        <Retry
          refusal={refusal}
          label={say('Chưa so được với lúc này', 'It could not be compared with now')}
          again={say('So lại', 'Compare again')}
          onAgain={() => void load()}
        />
      ) : !since ? (
        <p class="quiet" role="status">
          {say('Đang đếm lại để so …', 'Counting again to compare …')}
        </p>
      ) : count === 0 ? (
        <p>{say('Đếm lại lúc này vẫn đúng như đã công bố.', 'Counted again now, the figures are the same.')}</p>
      ) : (
        <p>
          {say(
            `${count} ô nay đã khác; trong các bảng bên dưới, số lúc này đứng cạnh số đã công bố.`,
            `${count} ${count === 1 ? 'cell says' : 'cells say'} something else now; in the tables below the figure of now stands beside the one published.`,
          )}
        </p>
      )}
      {since && since.changedAwards.totalCount > 0 ? <ChangedAwards id={id} first={since.changedAwards} /> : null}
      {count > 0 ? <h3>{say('Từng ô đã khác', 'Each cell')}</h3> : null}
      {byTable(since?.differences ?? []).map((of) => (
        <DifferencesOf key={of.table} of={of} open={count <= AT_A_GLANCE} onOpen={onOpen} />
      ))}
    </section>
  );
}

interface OfProps extends Pick<Props, 'onOpen'> {
  of: OfTable;
  open: boolean;
}

function DifferencesOf({ of: { title, differences }, open, onOpen }: OfProps) {
  return (
    <details open={open}>
      <summary>
        <span lang="vi">{title}</span> ({differences.length})
      </summary>
      <Wide label={title}>
        <table class="lines">
          <thead>
            <tr>
              <th scope="col">{say('Dòng', 'Row')}</th>
              <th scope="col">{say('Cột', 'Column')}</th>
              <th scope="col" class="number">
                {say('Khi công bố', 'As published')}
              </th>
              <th scope="col" class="number">
                {say('Hiện nay', 'Now')}
              </th>
            </tr>
          </thead>
          <tbody>
            {differences.map((each) => (
              <tr key={`${each.row} ${each.column}`}>
                <td lang="vi">{each.rowLabel}</td>
                <td lang="vi" data-label={say('Cột', 'Column')}>
                  {each.columnTitle}
                </td>
                <td class="number" data-label={say('Khi công bố', 'As published')}>
                  {each.published ?? say('không có', 'none')}
                </td>
                <td class="number" data-label={say('Hiện nay', 'Now')}>
                  <Now difference={each} onOpen={onOpen} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </details>
  );
}

/** It opens into what it is counted from now. */
function Now({ difference, onOpen }: { difference: Difference; onOpen: Props['onOpen'] }) {
  const { tableTitle, rowLabel, columnTitle, current, figureKey, opens } = difference;
  if (current === null || figureKey === null) return <>{current ?? say('không còn', 'no more')}</>;
  return (
    <button
      type="button"
      class="plain"
      onClick={() =>
        onOpen({ table: tableTitle, row: rowLabel, column: columnTitle, cell: { text: current, figureKey, opens } })
      }
    >
      {current}
    </button>
  );
}
