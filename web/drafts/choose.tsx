import { useState } from 'preact/hooks';
import { say } from '../language.js';
import { NewBody } from '../new-body.js';
import { Opened } from '../pieces.js';
import type { Choice } from './draft.js';
import { partOf } from './accepting.js';
import { actionsOf, byDefault, candidatesFor, type Choosable, choiceInWords, whyOf } from './choosing.js';
import { FindRecord } from '../find-record.js';
import { NewDecision } from './new-decision.js';
import type { Desk } from './use-draft.js';
import { useUnfinished } from './use-unfinished.js';

interface Props {
  of: Choosable;
  desk: Desk;
}

const FORMS = ['FIND', 'BODY', 'DECISION'] as const;

const valueOf = (choice: Choice | undefined): string => {
  if (choice === undefined) return '';
  if (choice.action === 'LINK') return `LINK ${choice.id}`;
  return choice.body || choice.issuer ? 'MADE' : choice.action;
};

/** Which record one of the names is: those that it may be, with why, or what else can become of it. */
export function Choose({ of, desk }: Props) {
  const { candidates, choices } = desk;
  const [open, setOpen] = useState<(typeof FORMS)[number] | null>(null);
  useUnfinished(desk, partOf(of.key), open !== null);
  const onChoose = (made: Choice | null) => desk.choose(of.key, made);
  const choice = choices[of.key];
  const offered = candidatesFor(candidates, of.key);
  const proposed = candidates?.newBodies.find(({ partKey }) => partKey === of.key) ?? null;
  const chosen = offered.find(({ id }) => id === choice?.id);
  const ownWords = choice && !chosen && (choice.action === 'LINK' || valueOf(choice) === 'MADE');
  const choose = (value: string) => {
    const form = FORMS.find((each) => each === value) ?? null;
    setOpen(form);
    if (form) return;
    if (value === '') return onChoose(null);
    const candidate = offered.find(({ id }) => value === `LINK ${id}`);
    if (candidate) return onChoose({ action: 'LINK', id: candidate.id, kind: candidate.kind, label: candidate.label });
    if (value !== valueOf(choice)) onChoose({ action: value as Choice['action'] });
  };
  const done = (made: Choice | null) => {
    if (made) onChoose(made);
    setOpen(null);
  };
  return (
    <div class="choose">
      <label>
        <span class="printed">{of.key.includes('.') ? of.printed : say('Trong sổ', 'In the registry')}</span>
        <select value={open ?? valueOf(choice)} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{byDefault(of, offered)}</option>
          {ownWords ? <option value={valueOf(choice)}>{choiceInWords(choice)}</option> : null}
          {offered.map((candidate) => (
            <option key={candidate.id} value={`LINK ${candidate.id}`}>
              {say('Là: ', 'Is: ')}
              {[candidate.label, candidate.detail].filter(Boolean).join(', ')}
            </option>
          ))}
          {actionsOf(of, offered, proposed).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
      {chosen ? <small class="why">{whyOf(chosen)}</small> : null}
      {!choice && offered.length > 0 ? (
        <small class="why doubt">
          {say(`Sổ có ${offered.length} bản ghi có thể là tên này`, `${offered.length} on record may be this`)}
        </small>
      ) : !choice && of.what === 'RECEIVER' ? (
        <small class="why doubt">
          {say(
            'Chỉ có tên như in thì chưa vào danh sách người được khen: ghi mới hoặc tìm trong sổ',
            'With the name alone nobody is listed as honoured: record a new one, or look in the registry',
          )}
        </small>
      ) : null}
      {open ? (
        <Opened key={open}>
          {open === 'FIND' ? (
            <FindRecord
              looking={isPerson(of) ? 'PERSON' : 'BODY'}
              printed={of.printed}
              onFound={(found) => done({ action: 'LINK', kind: isPerson(of) ? 'PERSON' : 'ORGANISATION', ...found })}
              onClose={() => done(null)}
            />
          ) : open === 'BODY' ? (
            <NewBody
              printed={of.printed}
              proposed={proposed}
              onDone={(body) => done(body && { action: 'CREATE', body })}
            />
          ) : (
            <NewDecision
              grantor={of.grantor?.printed ?? ''}
              chosen={choices[of.grantor?.key ?? '']}
              proposed={candidates?.newBodies.find(({ partKey }) => partKey === of.grantor?.key) ?? null}
              onRecorded={(body) => (of.grantor?.key ? desk.choose(of.grantor.key, body) : undefined)}
              before={choice}
              onDone={done}
            />
          )}
        </Opened>
      ) : null}
    </div>
  );
}

const isPerson = ({ what, person }: Choosable): boolean => what === 'PERSON' || person === true;
