import { say } from '../words/language.js';
import { plainly } from '../words/plainly.js';
import { type Cell, type Column, headingsOf, isUncertain, type Row, saysSomething, type Table } from './report.js';
import { NowBeside } from './published/now-beside.js';
import { Wide } from '../pieces/wide.js';

/** A figure that somebody opens, and where it stands. */
export interface Opening {
  table: string;
  row: string;
  column: string;
  cell: Pick<Cell, 'text' | 'figureKey' | 'opens'>;
}

interface Props {
  table: Table;
  onOpen: (opening: Opening) => void;
  /** Its title stands above it already. */
  untitled?: boolean;
}

/** Number and unit of a row, in statistical forms. */
const HEADS = [
  ['code', () => say('Mã số', 'No')],
  ['unit', () => say('Đơn vị tính', 'Unit')],
] as const;

/** A table as it is printed; every figure that says something is a button. */
export function FigureTable({ table, onOpen, untitled = false }: Props) {
  const heads = HEADS.filter(([field]) => table.rows.some((row) => row[field] !== null));
  const [top, below] = headingsOf(table.columns);
  const deep = below ? 2 : 1;
  return (
    <figure class="figure-table">
      {untitled ? null : <figcaption>{table.title}</figcaption>}
      <Wide label={table.title}>
        <table>
          <thead>
            <tr>
              <th scope="col" rowSpan={deep}>
                {table.rowsTitle}
              </th>
              {heads.map(([field, words]) => (
                <th scope="col" rowSpan={deep} key={field}>
                  {words()}
                </th>
              ))}
              {top!.map(({ title, columns, rows }, i) => (
                <th scope={columns > 1 ? 'colgroup' : 'col'} class="number" colSpan={columns} rowSpan={rows} key={i}>
                  {title}
                </th>
              ))}
            </tr>
            {below ? (
              <tr>
                {below.map(({ title }, i) => (
                  <th scope="col" class="number" key={i}>
                    {title}
                  </th>
                ))}
              </tr>
            ) : null}
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.key} class={row.strong ? 'strong' : ''}>
                <th scope="row" class={`indent-${Math.min(row.indent, 3)}`}>
                  {row.label}
                </th>
                {heads.map(([field, words]) => (
                  <td key={field} data-label={words()}>
                    {row[field]}
                  </td>
                ))}
                {table.columns.map((column) => (
                  <Figure key={column.key} table={table} row={row} column={column} onOpen={onOpen} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      {table.notes.map((note) => (
        <small class="under" key={note}>
          {plainly(note)}
        </small>
      ))}
    </figure>
  );
}

interface FigureProps extends Props {
  row: Row;
  column: Column;
}

function Figure({ table, row, column, onOpen }: FigureProps) {
  const cell = row.cells.find((each) => each.column === column.key);
  const title = column.group === null ? column.title : `${column.group}: ${column.title}`;
  const opening = cell?.figureKey && saysSomething(cell) ? cell : null;
  return (
    <td class={`number${cell && isUncertain(cell) ? ' uncertain' : ''}`} data-label={title}>
      {opening ? (
        <button
          type="button"
          class="plain"
          title={say('Xem đếm từ đâu', 'See what it was counted from')}
          onClick={() => onOpen({ table: table.title, row: row.label, column: title, cell: opening })}
        >
          {opening.text}
        </button>
      ) : (
        (cell?.text ?? '')
      )}
      <NowBeside table={table.key} row={row.key} column={column.key} />
    </td>
  );
}
