import { useState } from 'preact/hooks';
import { say } from '../words/language.js';
import { Alert, Select } from '../pieces/pieces.js';
import { useAsking } from '../asking/use-asking.js';
import { useKept } from '../keeping/use-kept.js';
import { without } from '../without.js';
import type { Column, Table } from './list.js';
import { CHANGE_COLUMNS } from './operations.js';
import type { Desk } from './use-list.js';
import { recognisedInWords, ROLES } from './words.js';

const keyOf = (sheet: string, column: string): string => `${sheet}\n${column}`;

/** What each column was taken to hold, to be said otherwise; the list is read again then. */
export function Columns({ desk }: { desk: Desk }) {
  const { list } = desk;
  const [chosen, setChosen] = useKept<Readonly<Record<string, string>>>(`columns-${list.id}`, {});
  const [open, setOpen] = useState(list.tables.length === 0 || Object.keys(chosen).length > 0);
  const { busy, refusal, run } = useAsking();
  const count = Object.keys(chosen).length;
  const choose =
    (sheet: string, { column, role }: Column) =>
    (to: string) => {
      const key = keyOf(sheet, column);
      setChosen((before) => (to === role ? without(before, key) : { ...before, [key]: to }));
    };
  const send = () =>
    run(async () => {
      const columns = Object.entries(chosen).map(([key, role]) => {
        const [sheet, column] = key.split('\n');
        return { sheet, column, role };
      });
      await desk.mustAct(CHANGE_COLUMNS, { columns }, say('Đã đọc lại danh sách.', 'The list was read again.'));
      setChosen(() => ({}));
    });
  return (
    <details class="card" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('Cột nào chứa gì', 'What the columns hold')}</summary>
      {list.tables.map((table, i) => (
        <TableColumns key={i} table={table} chosen={chosen} open={desk.open} onChoose={choose} />
      ))}
      <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
      {desk.open && count > 0 ? (
        <div class="buttons">
          <button type="button" disabled={busy} onClick={() => void send()}>
            {busy ? say('Đang đọc lại …', 'Reading again …') : say('Đọc lại với các cột này', 'Read it again so')}
          </button>
          <button type="button" class="second" onClick={() => setChosen(() => ({}))}>
            {say('Thôi', 'Cancel')}
          </button>
        </div>
      ) : null}
      <p class="quiet">
        {say(
          'Cột không dùng được giữ cùng danh sách cho cán bộ xem, chừng nào tệp còn được giữ (90 ngày). Số căn cước, số tài khoản, điện thoại và thư điện tử không được giữ.',
          'Columns without use are kept with the list for its staff to see, as long as the file is kept (90 days). Numbers of identity, accounts and telephones, and e-mail addresses are not kept.',
        )}
      </p>
      {desk.open ? (
        <p class="quiet">
          {say(
            'Điều đã sửa ở các dòng vẫn còn; lần sau tiêu đề như vậy được hiểu như thế cho cơ quan này.',
            'What was mended in rows stays; the next list of this issuer is read the same way.',
          )}
        </p>
      ) : null}
    </details>
  );
}

interface TableProps {
  table: Table;
  chosen: Readonly<Record<string, string>>;
  open: boolean;
  onChoose: (sheet: string, column: Column) => (to: string) => void;
}

function TableColumns({ table: { sheet, banner, columns }, chosen, open, onChoose }: TableProps) {
  return (
    <fieldset class="field">
      <legend>{[sheet, banner.title].filter(Boolean).join(': ')}</legend>
      <div class="row tight">
        {columns.map((each) => {
          const label = [each.column, each.heading || say('(không tiêu đề)', '(no heading)')].join(' · ');
          return open ? (
            <Select
              key={each.column}
              label={`${label} (${recognisedInWords(each.recognisedBy)})`}
              value={chosen[keyOf(sheet, each.column)] ?? each.role}
              options={ROLES()}
              onChoose={onChoose(sheet, each)}
            />
          ) : (
            <span key={each.column} class="field">
              <span>{label}</span>
              {ROLES().find(([role]) => role === each.role)?.[1]}
            </span>
          );
        })}
      </div>
    </fieldset>
  );
}
