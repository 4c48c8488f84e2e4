import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../language.js';
import { numbersOf } from './adding.js';
import { Choose } from './choose.js';
import { candidatesFor, type Choosable, choosablesOf, isUndecided } from './choosing.js';
import { Doubts } from './doubts.js';
import type { Choice, Doubt, Guess } from './draft.js';
import { EditPart } from './edit-part.js';
import type { AnyPart, PartKind } from './part-form.js';
import { mendingOf } from './mending.js';
import { comeBackTo, goTo } from './next-doubt.js';
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
  const [editing, setEditing] = useState<{ guess: Partial<Guess> | null } | null>(null);
  const here = active === key;
  const choosables = choosablesOf(draft, key, candidates);
  const strangers = choosables.filter(
    (of) =>
      of.what === 'RECEIVER' && isUndecided(of, candidates, choices) && candidatesFor(candidates, of.key).length === 0,
  );
  const people = strangers.filter(({ person }) => person);
  const bodies = strangers.filter(({ person }) => !person);
  const chooseFor = (all: readonly Choosable[], action: Choice['action'], words: string) =>
    open && !leftOut && all.length > 1 ? (
      <button type="button" class="plain" onClick={() => all.forEach((of) => desk.choose(of.key, { action }))}>
        {words}
      </button>
    ) : null;
  const done = draft.outcomes.some(({ partKey }) => partKey === key);
  const open = desk.open && !done;
  const mending = desk.open ? mendingOf(draft, key) : null;
  const mends = mending === 'HERE';
  const edit = (
    <button type="button" class="plain" aria-expanded={editing !== null} onClick={() => setEditing({ guess: null })}>
      {say('Sửa', 'Change')}
    </button>
  );
  const fillIn = ({ guess }: Doubt) =>
    open &&
    guess && (
      <button
        type="button"
        class="plain"
        onClick={() => (desk.unfinished.includes(key) ? goTo(key) : setEditing({ guess: numbersOf(guess) }))}
      >
        {say('Điền số ấy', 'Fill that in')}
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
      {leftOut ? null : <Doubts desk={desk} partKey={key} acts={fillIn} />}
      {evidence && !leftOut ? (
        <blockquote>
          {evidence.quote} <small>({placeInWords(evidence.place)})</small>
        </blockquote>
      ) : null}
      {open && !leftOut ? choosables.map((of) => <Choose key={of.key} of={of} desk={desk} />) : null}
      {chooseFor(
        people,
        'CREATE',
        say(`Ghi mới cả ${people.length} người này`, `Record all ${people.length} people anew`),
      )}
      {chooseFor(
        bodies,
        'AS_PRINTED',
        say(
          `Giữ như in cả ${bodies.length} hộ, đơn vị này`,
          `Keep all ${bodies.length} households and bodies as printed`,
        ),
      )}
      {editing && (open || mends) ? (
        <EditPart
          kind={kind}
          part={part}
          desk={desk}
          onRecord={mends}
          key={JSON.stringify(editing.guess)}
          guess={editing.guess}
          onClose={() => {
            setEditing(null);
            comeBackTo(key);
          }}
        />
      ) : null}
    </article>
  );
}
