import { say } from '../../words/language.js';
import { Loading, Retry } from '../../pieces/pieces.js';
import { columnsOf, type Shown } from './cells.js';
import type { Row } from '../list.js';
import { RowFilters } from './row-filters.js';
import { RowLine } from './row-line.js';
import { unrecordedOf } from './unrecorded.js';
import type { Desk } from '../use-list.js';
import { ROWS_AT_ONCE } from './use-rows.js';
import { fieldInWords } from '../words.js';
import { Wide } from '../../pieces/wide.js';

/** The rows of a list, as a table like the printed one, each cell with what is to be said of it. */
export function Rows({ desk }: { desk: Desk }) {
  const { list, rows } = desk;
  if (!rows) return <Unfetched desk={desk} />;
  const columns = columnsOf(list.tables, rows.nodes);
  const beside = rows.nodes.some((row) => unrecordedOf(row, list.tables).length > 0);
  return (
    <section aria-labelledby="rows">
      <h2 id="rows" tabIndex={-1}>
        {say('Các dòng', 'Rows')} <small>({list.counts.rows})</small>
      </h2>
      <RowFilters desk={desk} />
      {desk.rowsRefusal ? <Unfetched desk={desk} /> : null}
      {rows.nodes.length === 0 ? (
        <p class="quiet">{say('Không có dòng nào như vậy.', 'There are no such rows.')}</p>
      ) : (
        <>
          <Wide label={say('Các dòng', 'Rows')}>
            <table class="rows">
              <thead>
                <tr>
                  <th>{say('Dòng', 'Row')}</th>
                  {columns.map(({ field, heading }) => (
                    <th key={field}>{heading ?? fieldInWords(field)}</th>
                  ))}
                  {beside ? <th>{say('In thêm, không ghi vào sổ', 'Printed, and not recorded')}</th> : null}
                  <th>{say('Là ai, ở đâu', 'Who, and where')}</th>
                </tr>
              </thead>
              {rows.nodes.map((row, i) => (
                <Block
                  key={row.id}
                  desk={desk}
                  row={row}
                  before={rows.nodes[i - 1]}
                  columns={columns}
                  beside={beside}
                />
              ))}
            </table>
          </Wide>
          <Pages desk={desk} shown={rows.nodes.length} total={rows.totalCount} />
        </>
      )}
    </section>
  );
}

/** Rows that are awaited, or could not be had. */
const Unfetched = ({ desk: { rowsRefusal, fetchRows } }: { desk: Desk }) =>
  rowsRefusal ? (
    <Retry
      refusal={rowsRefusal}
      label={say('Chưa tải được các dòng như hiện nay', 'The rows could not be fetched as they are now')}
      again={say('Tải lại các dòng', 'Fetch the rows anew')}
      onAgain={() => void fetchRows()}
    />
  ) : (
    <Loading />
  );

interface BlockProps {
  desk: Desk;
  row: Row;
  before: Row | undefined;
  columns: readonly Shown[];
  /** Whether there is a column for what is not recorded. */
  beside: boolean;
}

/** A row, below the name of its sheet where another one begins. */
function Block({ desk, row, before, columns, beside }: BlockProps) {
  const { tables } = desk.list;
  const begins = tables.length > 1 && row.sheet !== before?.sheet;
  return (
    <tbody>
      {begins ? (
        <tr class="sheet">
          <th colSpan={columns.length + (beside ? 3 : 2)} scope="rowgroup">
            {row.sheet}
          </th>
        </tr>
      ) : null}
      <RowLine desk={desk} row={row} columns={columns} beside={beside} />
    </tbody>
  );
}

function Pages({ desk, shown, total }: { desk: Desk; shown: number; total: number }) {
  const { rows, pageNumber } = desk;
  const from = (pageNumber - 1) * ROWS_AT_ONCE + 1;
  if (pageNumber === 1 && !rows?.pageInfo.hasNextPage) return null;
  return (
    <nav class="buttons" aria-label={say('Trang', 'Pages')}>
      <button type="button" class="second" disabled={desk.rowsBusy || pageNumber === 1} onClick={() => desk.turn(-1)}>
        {say('Trang trước', 'Page before')}
      </button>
      <span class="quiet">
        {say(`${from}–${from + shown - 1} trong ${total} dòng`, `${from}–${from + shown - 1} of ${total} rows`)}
      </span>
      <button
        type="button"
        class="second"
        disabled={desk.rowsBusy || !rows?.pageInfo.hasNextPage}
        onClick={() => desk.turn(1)}
      >
        {say('Trang sau', 'Next page')}
      </button>
    </nav>
  );
}
