import type { ComponentChildren } from 'preact';
import { say } from '../words/language.js';
import { mendingOf } from './editing/mending.js';
import type { AnyPart, PartKind } from './editing/part-form.js';
import type { Desk } from './use-draft.js';

interface Props {
  kind: PartKind;
  part: AnyPart;
  desk: Desk;
  title: ComponentChildren;
  /** Whether it can still be accepted. */
  open: boolean;
  done: boolean;
  editing: boolean;
  onEdit: () => void;
}

/** What a part is called, whether it is taken, what was done to it, and the acts on it. */
export function PartHead({ kind, part: { key, leftOut, added, changed }, desk, title, ...rest }: Props) {
  const { open, done, editing, onEdit } = rest;
  const mending = desk.open ? mendingOf(desk.draft, key) : null;
  const edit = (
    <button type="button" class="plain" aria-expanded={editing} onClick={onEdit}>
      {say('Sửa', 'Change')}
    </button>
  );
  return (
    <header>
      {open && !leftOut ? (
        <input
          type="checkbox"
          checked={desk.ticked.has(key)}
          aria-label={say('Nhận phần này', 'Take this part')}
          onChange={(event) => desk.tick(key, event.currentTarget.checked)}
        />
      ) : null}
      <h3>{title}</h3>
      {done ? <span class="badge good">{say('đã nhận', 'accepted')}</span> : null}
      {added ? <span class="badge">{say('thêm tay', 'added')}</span> : null}
      {changed.length > 0 && !added ? <span class="badge">{say('đã sửa', 'revised')}</span> : null}
      {open ? (
        <span class="acts">
          {leftOut ? null : edit}
          <button
            type="button"
            class="plain"
            disabled={desk.busy}
            onClick={() => void desk.revise(kind, { key, leaveOut: !leftOut })}
          >
            {leftOut ? say('Lấy lại', 'Take back in') : say('Bỏ ra', 'Leave out')}
          </button>
        </span>
      ) : null}
      {mending === 'HERE' ? <span class="acts">{edit}</span> : null}
      {mending === 'BY_APPROVER' ? (
        <small>{say('Đã công khai: người duyệt sửa', 'Public: an approver changes it')}</small>
      ) : null}
    </header>
  );
}
