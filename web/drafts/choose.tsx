import { useState } from 'preact/hooks';
import { say } from '../language.js';
import type { Candidates, Choice } from './draft.js';
import { byDefault, candidatesFor, type Choosable, whyOf } from './choosing.js';
import { FindRecord } from './find-record.js';
import { NewBody } from './new-body.js';

interface Props {
  of: Choosable;
  candidates: Candidates | null;
  choice: Choice | undefined;
  onChoose: (choice: Choice | null) => void;
}

const valueOf = (choice: Choice | undefined): string =>
  choice === undefined ? '' : choice.action === 'LINK' ? `LINK ${choice.id}` : choice.action;

/** Which record one of the names is: those that it may be, with why, or what else can become of it. */
export function Choose({ of, candidates, choice, onChoose }: Props) {
  const [open, setOpen] = useState<'find' | 'body' | null>(null);
  const offered = candidatesFor(candidates, of.key);
  const proposed = candidates?.newBodies.find(({ partKey }) => partKey === of.key) ?? null;
  const chosen = offered.find(({ id }) => id === choice?.id);
  const strange = choice?.action === 'LINK' && !chosen;
  const choose = (value: string) => {
    if (value === 'FIND') return setOpen('find');
    if (value === 'BODY') return setOpen('body');
    setOpen(null);
    if (value === '') return onChoose(null);
    const candidate = offered.find(({ id }) => value === `LINK ${id}`);
    if (candidate) return onChoose({ action: 'LINK', id: candidate.id, kind: candidate.kind, label: candidate.label });
    if (!value.startsWith('LINK')) onChoose({ action: value as Choice['action'] });
  };
  const body = of.what === 'ORGANISATION' || (of.what === 'RECEIVER' && !of.person);
  const person = of.what === 'PERSON' || (of.what === 'RECEIVER' && of.person);
  return (
    <div class="choose">
      <label>
        <span class="printed">{of.key.includes('.') ? of.printed : say('Trong sổ', 'In the registry')}</span>
        <select
          value={open ? (open === 'find' ? 'FIND' : 'BODY') : valueOf(choice)}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{byDefault(of, offered)}</option>
          {strange ? (
            <option value={valueOf(choice)}>{say(`Là: ${choice.label}`, `Is: ${choice.label}`)}</option>
          ) : null}
          {offered.map((candidate) => (
            <option key={candidate.id} value={`LINK ${candidate.id}`}>
              {say('Là: ', 'Is: ')}
              {[candidate.label, candidate.detail].filter(Boolean).join(', ')}
            </option>
          ))}
          {person ? <option value="CREATE">{say('Ghi người mới', 'Record a new person')}</option> : null}
          {of.what === 'PERSON' ? (
            <option value="AS_PRINTED">{say('Giữ tên như in, không gắn với ai', 'As printed, of nobody')}</option>
          ) : null}
          {body ? (
            <option value="BODY">
              {proposed
                ? say(`Ghi đơn vị mới: ${proposed.name} …`, `Record a new body: ${proposed.name} …`)
                : say('Ghi đơn vị mới …', 'Record a new body …')}
            </option>
          ) : null}
          {choice?.action === 'CREATE' && body ? (
            <option value="CREATE">{say(`Đơn vị mới: ${choice.body?.name}`, `New body: ${choice.body?.name}`)}</option>
          ) : null}
          {person || body ? <option value="FIND">{say('Tìm trong sổ …', 'Look in the registry …')}</option> : null}
          {of.what === 'RECEIVER' ? <option value="LEAVE_OUT">{say('Bỏ ra', 'Leave out')}</option> : null}
        </select>
      </label>
      {chosen ? <small class="why">{whyOf(chosen)}</small> : null}
      {!choice && offered.length > 0 ? (
        <small class="why doubt">
          {say(`Sổ có ${offered.length} bản ghi có thể là tên này`, `${offered.length} on record may be this`)}
        </small>
      ) : null}
      {open === 'find' ? (
        <FindRecord
          person={Boolean(person)}
          printed={of.printed}
          onFound={(found) => {
            onChoose(found);
            setOpen(null);
          }}
        />
      ) : null}
      {open === 'body' ? (
        <NewBody
          printed={of.printed}
          proposed={proposed}
          onDone={(made) => {
            if (made) onChoose(made);
            setOpen(null);
          }}
        />
      ) : null}
    </div>
  );
}
