import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Refusal } from '../../asking/api.js';
import { POSITION_CLASSES } from '../../words/closed-lists.js';
import { say } from '../../words/language.js';
import { Alert, Form, Input, Select } from '../../pieces/pieces.js';
import { fieldOf, worstFirst } from './cells.js';
import { focusField } from '../focus.js';
import { kindOptions } from '../kinds.js';
import { type Field, FIELDS, type Row } from '../list.js';
import { AS_READ, type Mend, saysSomething, typedIn, valueOf, withValue } from './mending.js';
import { RowPlace } from './row-place.js';
import { RowRecipient } from './row-recipient.js';
import { Unrecorded } from './row-unrecorded.js';
import { unrecordedOf } from './unrecorded.js';
import type { Desk } from '../use-list.js';
import { fieldInWords } from '../words.js';

interface Props {
  desk: Desk;
  row: Row;
  mend: Mend;
  busy: boolean;
  refusal: Refusal | null;
  onSend: () => void;
  onClose: () => void;
  onReload: () => void;
}

/** The form of a row: its cells, whose award it is, and where that is at home. */
export function RowEditor({ desk, row, mend, busy, refusal, onSend, onClose, onReload }: Props) {
  const set = (to: Mend) => desk.mend(row.id, to);
  const form = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Where it was opened by hand: at what is wrong with the row.
    if (saysSomething(mend)) return;
    const [worst] = worstFirst(row.verdicts);
    const at = worst ? fieldOf(worst, row, desk.list.tables) : null;
    focusField(form.current, at ?? 'NAME');
  }, []);
  const forms = `forms-${row.id}`;
  return (
    <Form class="card" busy={busy} onSend={onSend}>
      <h3>{say(`Sửa dòng ${row.row}`, `Mend row ${row.row}`)}</h3>
      <div class="row tight" ref={form}>
        {FIELDS.map((field) => (
          <Cell key={field} row={row} field={field} mend={mend} list={forms} onMend={set} />
        ))}
      </div>
      <datalist id={forms}>
        {desk.forms.map(([code, name]) => (
          <option key={code} value={name} />
        ))}
      </datalist>
      {unrecordedOf(row, desk.list.tables).length > 0 ? (
        <section aria-label={say('In thêm, không ghi vào sổ', 'Printed, and not recorded')}>
          <p class="quiet">
            {say(
              'Danh sách còn in, sổ không ghi; chỉ cán bộ thấy:',
              'The list prints this too; it is not recorded, and only staff see it:',
            )}
          </p>
          <Unrecorded row={row} tables={desk.list.tables} />
        </section>
      ) : null}
      <RowRecipient desk={desk} row={row} mend={mend} onMend={set} />
      <RowPlace desk={desk} row={row} mend={mend} onMend={set} />
      {row.kind === 'INDIVIDUAL' ? <PositionClass row={row} mend={mend} onMend={set} /> : null}
      <Alert refusal={refusal} onReload={onReload} />
      <div class="buttons">
        <button disabled={busy || !saysSomething(mend)}>
          {busy ? say('Đang lưu …', 'Saving …') : say('Lưu', 'Save')}
        </button>
        <button type="button" class="second" onClick={onClose}>
          {saysSomething(mend) ? say('Bỏ những gì đã gõ', 'Drop what was typed') : say('Đóng', 'Close')}
        </button>
      </div>
    </Form>
  );
}

interface Part {
  row: Row;
  mend: Mend;
  onMend: (to: Mend) => void;
}

function Cell({ row, field, mend, list, onMend }: Part & { field: Field; list: string }) {
  const value = row.values.find((each) => each.field === field);
  const now = typedIn(row, mend, field);
  const type = (typed: string) => onMend(withValue(row, mend, field, typed));
  const asRead =
    value?.mended && now !== (value.read ?? '') ? (
      <button type="button" class="plain" onClick={() => type(value.read ?? '')}>
        {value.read
          ? say(`Trở lại “${value.read}”`, `Back to “${value.read}”`)
          : say('Trở lại như danh sách: trống', 'Back to what the list says: nothing')}
      </button>
    ) : null;
  if (field === 'KIND')
    return (
      <div class="field" data-field={field}>
        <Select label={fieldInWords(field)} value={now} options={kindOptions(row, now)} onChoose={type} />
      </div>
    );
  return (
    <div class="field" data-field={field}>
      <Input
        label={fieldInWords(field)}
        value={now}
        onType={type}
        {...(field === 'FORM' ? { list } : {})}
        {...(field === 'REASON' ? { rows: 2 } : {})}
      />
      {asRead}
    </div>
  );
}

/** Reports count individuals by it; it is read from the printed position where that is beyond doubt. */
function PositionClass({ row, mend, onMend }: Part) {
  const position = valueOf(row, 'POSITION');
  const { positionClass: _, classOfPosition: __, ...without } = mend;
  const read = row.positionClassFrom === 'CHOSEN' ? '' : (row.positionClass ?? '');
  return (
    <div class="row">
      <Select
        label={say('Nhóm chức vụ, để báo cáo đếm', 'Position class, which reports count by')}
        value={mend.positionClass ?? row.positionClass ?? ''}
        options={[
          ['', say('(chưa rõ)', '(not known)')],
          ...POSITION_CLASSES(),
          ...(row.positionClassFrom === 'CHOSEN'
            ? [[AS_READ, say('Trở lại theo chức vụ đã in', 'Back to what the position says')] as const]
            : []),
        ]}
        onChoose={(chosen) =>
          onMend(row.positionClassFrom !== 'CHOSEN' && chosen === read ? without : { ...mend, positionClass: chosen })
        }
      />
      {mend.positionClass !== undefined && position ? (
        <label class="check">
          <input
            type="checkbox"
            checked={mend.classOfPosition ?? false}
            onChange={(event) => onMend({ ...mend, classOfPosition: event.currentTarget.checked })}
          />
          {say(`Cho mọi dòng có chức vụ “${position}”`, `For every row of the position “${position}”`)}
        </label>
      ) : null}
    </div>
  );
}
