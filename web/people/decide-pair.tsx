import { useEffect } from 'preact/hooks';
import { ask } from '../asking/api.js';
import { say } from '../words/language.js';
import { Form, Input } from '../pieces/pieces.js';
import { holds, type Viewer } from '../signing-in/viewer.js';
import { MERGE_PEOPLE, TELL_APART } from './operations.js';
import type { Person, Typed } from './pairs.js';
import { MergePreview, usePreview } from './merge-preview.js';

interface Props {
  two: { one: Person; other: Person };
  viewer: Viewer;
  busy: boolean;
  typed: Typed;
  onType: (change: Partial<Typed>) => void;
  onAct: (work: () => Promise<unknown>) => Promise<unknown>;
}

/** The two answers: that they are one person, of whom one record stays, or that they are two. */
export function DecidePair(props: Props) {
  const { viewer } = props;
  return (
    <>
      {holds(viewer, 'APPROVER') ? (
        <MergeThem {...props} />
      ) : (
        <p class="note">{say('Gộp hai bản ghi là việc của người duyệt.', 'Merging two records is for an approver.')}</p>
      )}
      {holds(viewer, 'RECORDER') ? <TellApart {...props} /> : null}
    </>
  );
}

function MergeThem({ two: { one, other }, busy, typed, onType, onAct }: Props) {
  const [kept, merged] = typed.stays === other.id ? [other, one] : [one, other];
  const chosen = typed.stays === kept.id;
  const { preview, refusal, look } = usePreview();
  useEffect(() => {
    if (chosen) look(kept.id, merged.id);
  }, [typed.stays, one, other]);
  const merge = () =>
    onAct(() =>
      ask(MERGE_PEOPLE, {
        input: {
          keptId: kept.id,
          keptVersion: kept.version,
          mergedId: merged.id,
          mergedVersion: merged.version,
          reason: typed.whyOne.trim(),
        },
      }),
    );
  const choice = (person: Person, nth: string) => (
    <label class="check">
      <input
        type="radio"
        name="stays"
        checked={typed.stays === person.id}
        onChange={() => onType({ stays: person.id })}
      />
      {person.displayName} <small>({nth})</small>
    </label>
  );
  return (
    <Form class="card" busy={busy} onSend={() => void merge()}>
      <h2>{say('Là một người: gộp lại', 'They are one person: merge them')}</h2>
      <fieldset class="field">
        <legend>{say('Giữ bản ghi nào', 'Which record stays')}</legend>
        {choice(one, say('thứ nhất', 'first'))}
        {choice(other, say('thứ hai', 'second'))}
      </fieldset>
      {chosen ? (
        <>
          <MergePreview preview={preview} refusal={refusal} />
          <Input
            label={say(
              'Căn cứ, được giữ cùng bản ghi; tên giống nhau chưa đủ',
              'The evidence, kept with it; a name alone is none',
            )}
            value={typed.whyOne}
            onType={(whyOne) => onType({ whyOne })}
            required
          />
          <button disabled={busy || !preview || typed.whyOne.trim() === ''}>
            {busy ? say('Đang gộp …', 'Merging …') : say('Gộp', 'Merge')}
          </button>
        </>
      ) : (
        <p class="quiet">
          {say(
            'Chọn một bản ghi để xem trước những gì sẽ chuyển sang. Gộp rồi vẫn hoàn tác được.',
            'Choose one to see beforehand what would move. A merge can be undone.',
          )}
        </p>
      )}
    </Form>
  );
}

function TellApart({ two: { one, other }, busy, typed, onType, onAct }: Props) {
  const tell = () =>
    onAct(() => ask(TELL_APART, { input: { personIds: [one.id, other.id], reason: typed.whyTwo.trim() } }));
  return (
    <Form class="card" busy={busy} onSend={() => void tell()}>
      <h2>{say('Là hai người khác nhau', 'They are two people')}</h2>
      <Input
        label={say('Căn cứ; sổ không đề xuất cặp này nữa', 'The evidence; the pair is not proposed again')}
        value={typed.whyTwo}
        onType={(whyTwo) => onType({ whyTwo })}
        required
      />
      <button class="second" disabled={busy || typed.whyTwo.trim() === ''}>
        {say('Ghi là hai người', 'Record that they are two')}
      </button>
    </Form>
  );
}
