import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../words/language.js';
import { numbersOf } from './editing/adding.js';
import { Doubts } from './doubts.js';
import type { Doubt, Guess } from './draft.js';
import { EditPart } from './editing/edit-part.js';
import { LikelyForms } from './editing/likely-forms.js';
import { mendOf } from './editing/mend-doubt.js';
import { mendingOf } from './editing/mending.js';
import { comeBackTo, goTo, goToField } from './next-doubt.js';
import { PartChoices } from './choosing/part-choices.js';
import type { AnyPart, PartKind } from './editing/part-form.js';
import { PartHead } from './part-head.js';
import type { Desk } from './use-draft.js';
import { placeInWords } from './words.js';

interface Props {
  kind: PartKind;
  part: AnyPart;
  desk: Desk;
  title: ComponentChildren;
  children?: ComponentChildren;
}

/** What a form was opened for: a guess that is filled in, or one field. */
interface Editing {
  guess: Partial<Guess> | null;
  at?: string;
}

/** One part of a draft: what was read, from which words, what is doubtful about it, and what it becomes. */
export function PartCard({ kind, part, desk, title, children }: Props) {
  const { draft, active, pick } = desk;
  const { key, evidence, leftOut } = part;
  const [editing, setEditing] = useState<Editing | null>(null);
  const done = draft.outcomes.some(({ partKey }) => partKey === key);
  const open = desk.open && !done;
  const mends = desk.open && mendingOf(draft, key) === 'HERE';
  const state = [leftOut ? 'out' : '', active === key ? 'here' : '', done ? 'done' : ''].join(' ');
  const begun = desk.unfinished.includes(key);
  const acts = ({ code, guess }: Doubt) => {
    const mend = mendOf(code);
    return open ? (
      <>
        {guess ? (
          <button
            type="button"
            class="plain"
            onClick={() => (begun ? goTo(key) : setEditing({ guess: numbersOf(guess) }))}
          >
            {say('Điền số ấy', 'Fill that in')}
          </button>
        ) : null}
        {code === 'FORM_NOT_IN_CATALOGUE' && !begun ? <LikelyForms desk={desk} partKey={key} /> : null}
        {mend ? (
          <button
            type="button"
            class="plain"
            onClick={() => (editing ? goToField(key, mend.field) : setEditing({ guess: null, at: mend.field }))}
          >
            {mend.words}
          </button>
        ) : null}
      </>
    ) : null;
  };
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
      <PartHead
        {...{ kind, part, desk, title, open, done }}
        editing={editing !== null}
        onEdit={() => setEditing({ guess: null })}
      />
      {leftOut ? null : children}
      {leftOut ? null : <Doubts desk={desk} partKey={key} acts={acts} />}
      {evidence && !leftOut ? (
        <blockquote>
          {evidence.quote} <small>({placeInWords(evidence.place)})</small>
        </blockquote>
      ) : null}
      {open && !leftOut ? <PartChoices desk={desk} partKey={key} /> : null}
      {/* What was typed stays, whatever somebody else did with the draft meanwhile. */}
      {editing && (open || mends || begun) ? (
        <EditPart
          kind={kind}
          part={part}
          desk={desk}
          onRecord={mends}
          stranded={!open && !mends}
          key={JSON.stringify(editing)}
          guess={editing.guess}
          at={editing.at}
          onClose={() => {
            setEditing(null);
            comeBackTo(key);
          }}
        />
      ) : null}
    </article>
  );
}
