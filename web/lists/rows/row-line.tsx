import { useState } from 'preact/hooks';
import { positionClassInWords } from '../../words/closed-lists.js';
import { say } from '../../words/language.js';
import { Alert } from '../../pieces/pieces.js';
import { useAsking } from '../../asking/use-asking.js';
import { type Shown, verdictsAt } from './cells.js';
import { codeInWords } from '../codes.js';
import type { Row, Verdict } from '../list.js';
import { kindOf } from '../kinds.js';
import { mendInput, valueOf } from './mending.js';
import { Said } from '../notices.js';
import { MEND_ROWS } from '../operations.js';
import { focusRow, nextTo } from '../focus.js';
import { RowEditor } from './row-editor.js';
import { Shown as ShownToPublic } from './row-shown.js';
import type { Desk } from '../use-list.js';
import { ordinalOf } from './unrecorded.js';
import { SuggestedAreas } from './suggested-areas.js';
import { SuggestedForms } from './suggested-forms.js';
import { Unrecorded } from './row-unrecorded.js';
import { areaFromInWords, fieldInWords } from '../words.js';

interface Props {
  desk: Desk;
  row: Row;
  columns: readonly Shown[];
  /** Whether there is a column for what is not recorded. */
  beside: boolean;
}

/** One row of a list; where it is being mended, with its form below. */
export function RowLine({ desk, row, columns, beside }: Props) {
  const mend = desk.mends[row.id];
  const [opened, setOpened] = useState(false);
  const { busy, refusal, run } = useAsking();
  const { tables } = desk.list;
  const editing = desk.open && (opened || mend !== undefined);
  const out = row.choice === 'LEAVE_OUT';
  const close = () => {
    desk.mend(row.id, null);
    setOpened(false);
  };
  const choose = () =>
    run(() =>
      desk.mustAct(
        MEND_ROWS,
        { rows: [{ rowId: row.id, choice: out ? 'INCLUDE' : 'LEAVE_OUT' }] },
        out
          ? say(`Dòng ${row.row} được ghi trở lại.`, `Row ${row.row} is taken again.`)
          : say(`Dòng ${row.row} đã bỏ ra.`, `Row ${row.row} is left out.`),
      ),
    );
  const next = nextTo(desk, row);
  const send = () =>
    run(async () => {
      const { id: _, version: __, ...input } = mendInput(desk.list, row, mend ?? {}) as Record<string, unknown>;
      await desk.mustAct(MEND_ROWS, input, say(`Dòng ${row.row} đã sửa.`, `Row ${row.row} was mended.`));
      close();
      if (desk.here()) focusRow([row.id, next]);
    });
  return (
    <>
      <tr class={out ? 'out' : undefined} id={`row-${row.id}`}>
        <td class="which">
          <span class="number">{row.row}</span>
          <Ordinal row={row} />
          {row.award ? <Award award={row.award} /> : null}
          {desk.open ? (
            <RowButtons
              row={row}
              busy={busy}
              editing={editing}
              fixed={mend !== undefined}
              onMend={() => setOpened(!opened)}
              onChoose={() => void choose()}
            />
          ) : null}
          {editing ? null : <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />}
          <Verdicts verdicts={verdictsAt(null, row, tables, columns)} />
        </td>
        {columns.map(({ field, heading }) => (
          <td key={field} data-label={heading ?? fieldInWords(field)}>
            <Cell row={row} field={field} />
            <Verdicts verdicts={verdictsAt(field, row, tables, columns)} />
            {field === 'NAME' ? <ShownToPublic desk={desk} row={row} /> : null}
            {field === 'FORM' && desk.open ? <SuggestedForms desk={desk} row={row} /> : null}
          </td>
        ))}
        {beside ? (
          <td data-label={say('In thêm, không ghi vào sổ', 'Printed, and not recorded')}>
            <Unrecorded row={row} tables={tables} />
          </td>
        ) : null}
        <td data-label={say('Là ai, ở đâu', 'Who, and where')}>
          <Who row={row} />
          {desk.open ? <SuggestedAreas desk={desk} row={row} /> : null}
        </td>
      </tr>
      {editing ? (
        <tr class="editor">
          <td colSpan={columns.length + (beside ? 3 : 2)}>
            <RowEditor
              desk={desk}
              row={row}
              mend={mend ?? {}}
              busy={busy}
              refusal={refusal}
              onSend={() => void send()}
              onClose={close}
              onReload={() => void run(desk.mustReload)}
            />
          </td>
        </tr>
      ) : null}
    </>
  );
}

interface RowButtonsProps {
  row: Row;
  busy: boolean;
  editing: boolean;
  /** Something was typed: the form stays until that is sent or dropped. */
  fixed: boolean;
  onMend: () => void;
  onChoose: () => void;
}

function RowButtons({ row: { row, choice }, busy, editing, fixed, onMend, onChoose }: RowButtonsProps) {
  const out = choice === 'LEAVE_OUT';
  return (
    <>
      <button
        type="button"
        class="plain"
        aria-expanded={editing}
        aria-label={say(`Sửa dòng ${row}`, `Mend row ${row}`)}
        onClick={onMend}
        disabled={fixed}
      >
        {say('Sửa', 'Mend')}
      </button>
      <button
        type="button"
        class="plain"
        disabled={busy}
        aria-label={out ? say(`Ghi dòng ${row}`, `Take row ${row}`) : say(`Bỏ dòng ${row} ra`, `Leave row ${row} out`)}
        onClick={onChoose}
      >
        {out ? say('Ghi lại', 'Take it') : say('Bỏ ra', 'Leave out')}
      </button>
    </>
  );
}

/** As the list numbers it, where that is not the number of the spreadsheet's row. */
function Ordinal({ row }: { row: Row }) {
  const ordinal = ordinalOf(row);
  return ordinal === null || ordinal === String(row.row) ? null : (
    <small class="quiet">{say(`(STT ${ordinal})`, `(no. ${ordinal})`)}</small>
  );
}

function Award({ award: { id, recordStatus } }: { award: NonNullable<Row['award']> }) {
  return recordStatus === 'CONFIRMED' ? <a href={`/awards/${id}`}>{say('công khai', 'public')}</a> : null;
}

function Cell({ row, field }: { row: Row; field: Shown['field'] }) {
  const value = field === 'KIND' ? kindOf(row) : valueOf(row, field);
  const mended = row.values.find((each) => each.field === field && each.mended);
  return (
    <>
      <span class="value">{value}</span>
      {mended ? (
        <small class="mended">
          {mended.read
            ? say(` (đã sửa; trong danh sách: “${mended.read}”)`, ` (mended; the list says “${mended.read}”)`)
            : say(' (điền thêm)', ' (filled in)')}
        </small>
      ) : null}
    </>
  );
}

export function Verdicts({ verdicts }: { verdicts: readonly Verdict[] }) {
  if (verdicts.length === 0) return null;
  return (
    <ul class="plain-list">
      {verdicts.map((verdict, i) => (
        <li key={i} class="verdict" data-severity={verdict.severity}>
          {verdict.severity === 'NOTE' ? (
            <details>
              <summary>{codeInWords(verdict.code)}</summary>
              <Said verdict={{ ...verdict, row: null, sheet: null, value: null }} />
            </details>
          ) : (
            <Said verdict={{ ...verdict, row: null, sheet: null, value: null }} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** What becomes of the printed name, and where its bearer is at home. */
function Who({ row }: { row: Row }) {
  const { recipient, person, organisation, newBody, area, areaFrom, unitOrganisation, positionClass } = row;
  const who = {
    PRINTED: say('chỉ tên như in', 'the printed name only'),
    PERSON: person?.displayName,
    ORGANISATION: organisation?.name,
    NEW_PERSON: say('người mới', 'a new person'),
    NEW_ORGANISATION: say(`đơn vị mới: ${newBody?.name ?? ''}`, `a new body: ${newBody?.name ?? ''}`),
  }[recipient];
  const place = [area?.name, area?.parent?.name].filter(Boolean).join(', ');
  return (
    <ul class="plain-list">
      <li>{recipient === 'PRINTED' ? <span class="quiet">{who}</span> : <strong>{who}</strong>}</li>
      {unitOrganisation ? <li>{unitOrganisation.name}</li> : null}
      {place ? (
        <li>
          {place} <small>({areaFromInWords(areaFrom)})</small>
        </li>
      ) : (
        <li class="quiet">{say('chưa rõ địa bàn', 'area not known')}</li>
      )}
      {positionClass ? <li>{positionClassInWords(positionClass)}</li> : null}
    </ul>
  );
}
