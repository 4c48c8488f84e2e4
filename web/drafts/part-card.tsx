import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../language.js';
import { Choose } from './choose.js';
import { candidatesFor, choosablesOf, isUndecided } from './choosing.js';
import { Doubts } from './doubts.js';
import { EditPart } from './edit-part.js';
import type { AnyPart, PartKind } from './fields.js';
import { mendingOf } from './mending.js';
import { comeBackTo } from './next-doubt.js';
import type { Desk } from './use-draft.js';
import { placeInWords } from './words.js';

interface Props {
  kind: PartKind;
  part: AnyPart;
  desk: Desk;
  title: ComponentChildren;
  children?: ComponentChildren;
}

/** One part of a draft: what was read, from which words, what is doubtful about it, and what it becomes. */
export function PartCard({ kind, part, desk, title, children }: Props) {
  const { draft, active, pick, candidates, ticked, tick, revise, choices } = desk;
  const { key, evidence, leftOut, added, changed } = part;
  const [editing, setEditing] = useState(false);
  const here = active === key;
  const doubts = draft.contents.doubts.filter(({ partKey }) => partKey === key);
  const choosables = choosablesOf(draft, key, candidates);
  const strangers = choosables.filter(
    (of) =>
      of.what === 'RECEIVER' &&
      of.person &&
      isUndecided(of, candidates, choices) &&
      candidatesFor(candidates, of.key).length === 0,
  );
  const done = draft.outcomes.some(({ partKey }) => partKey === key);
  const open = desk.open && !done;
  const mending = desk.open ? mendingOf(draft, key, desk.approves) : null;
  const mends = mending === 'HERE';
  const edit = (
    <button type="button" class="plain" aria-expanded={editing} onClick={() => setEditing(true)}>
      {say('Sửa', 'Change')}
    </button>
  );
  const state = [leftOut ? 'out' : '', here ? 'here' : '', done ? 'done' : ''].join(' ');
  // Not on click: the page would be drawn anew between the click on a tick box and its change, and undo it. Nor is it scrolled:
  // what moves between the press of a button and its release is not clicked.
  return (
    <article
      id={`part-${key}`}
      tabIndex={-1}
      class={`card part ${state}`}
      onMouseDown={() => pick(key)}
      onFocusIn={() => pick(key)}
    >
      <header>
        {open && !leftOut ? (
          <input
            type="checkbox"
            checked={ticked.has(key)}
            aria-label={say('Nhận phần này', 'Take this part')}
            onChange={(event) => tick(key, event.currentTarget.checked)}
          />
        ) : null}
        <h3>
          <small>{key}</small> {title}
        </h3>
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
              onClick={() => void revise(kind, { key, leaveOut: !leftOut })}
            >
              {leftOut ? say('Lấy lại', 'Take back in') : say('Bỏ ra', 'Leave out')}
            </button>
          </span>
        ) : null}
        {mends ? <span class="acts">{edit}</span> : null}
        {mending === 'BY_APPROVER' ? (
          <small>{say('Đã công khai: người duyệt sửa', 'Public: an approver changes it')}</small>
        ) : null}
      </header>
      {leftOut ? null : children}
      {leftOut ? null : <Doubts doubts={doubts} />}
      {evidence && !leftOut ? (
        <blockquote>
          {evidence.quote} <small>({placeInWords(evidence.place)})</small>
        </blockquote>
      ) : null}
      {open && !leftOut ? choosables.map((of) => <Choose key={of.key} of={of} desk={desk} />) : null}
      {open && !leftOut && strangers.length > 1 ? (
        <button
          type="button"
          class="plain"
          onClick={() => strangers.forEach((of) => desk.choose(of.key, { action: 'CREATE' }))}
        >
          {say(`Ghi mới cả ${strangers.length} người này`, `Record all ${strangers.length} people anew`)}
        </button>
      ) : null}
      {editing && (open || mends) ? (
        <EditPart
          kind={kind}
          part={part}
          desk={desk}
          onRecord={mends}
          onClose={() => {
            setEditing(false);
            comeBackTo(key);
          }}
        />
      ) : null}
    </article>
  );
}
