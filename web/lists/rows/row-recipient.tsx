import { useState } from 'preact/hooks';
import { FindRecord } from '../../choosing/find-record.js';
import { say } from '../../words/language.js';
import { Select } from '../../pieces/pieces.js';
import type { Row } from '../list.js';
import { type Mend, type RecipientChoice, typedIn } from './mending.js';
import { isOfBody, isOfPerson, useCandidates } from './use-candidates.js';
import type { Desk } from '../use-list.js';

/** Whose award a row is: whom of the registry it may be, with why, a new one, or only the printed name. */
export function RowRecipient({
  desk,
  row,
  mend,
  onMend,
}: {
  desk: Desk;
  row: Row;
  mend: Mend;
  onMend: (to: Mend) => void;
}) {
  const offered = useCandidates(row, desk.list);
  const [looking, setLooking] = useState(false);
  const person = isOfPerson(row);
  if (!person && !isOfBody(row))
    return (
      <p class="quiet">
        {say(
          'Chọn đối tượng trước; sau đó mới chọn được đó là ai.',
          'Choose the kind first; then it can be said who it is.',
        )}
      </p>
    );
  const { recipient, ...without } = mend;
  const set = (to: RecipientChoice | undefined) => {
    setLooking(false);
    onMend(to ? { ...mend, recipient: to } : without);
  };
  const now: RecipientChoice = recipient ?? {
    is: row.recipient,
    ...(row.person ? { id: row.person.id, label: row.person.displayName } : {}),
    ...(row.organisation ? { id: row.organisation.id, label: row.organisation.name } : {}),
  };
  const chosen = offered.find(({ id }) => id === now.id);
  const made = person ? 'NEW_PERSON' : 'NEW_ORGANISATION';
  const choose = (value: string) => {
    const candidate = offered.find(({ id }) => id === value);
    if (value === 'FIND') setLooking(true);
    else if (candidate) set({ is: candidate.is, id: candidate.id, label: candidate.label });
    else if (value === 'PRINTED' || value === 'NEW_PERSON' || value === 'NEW_ORGANISATION')
      set(value === row.recipient ? undefined : { is: value });
    else setLooking(false);
  };
  return (
    <div class="choose">
      <Select
        label={say('Trong sổ là ai', 'Who it is in the registry')}
        value={looking ? 'FIND' : (now.id ?? now.is)}
        options={[
          ['PRINTED', say('Chỉ giữ tên như in', 'The printed name only')],
          ...(now.id && !chosen ? [[now.id, say(`Là: ${now.label ?? ''}`, `Is: ${now.label ?? ''}`)] as const] : []),
          ...offered.map(({ id, label }) => [id, say(`Là: ${label}`, `Is: ${label}`)] as const),
          ...(row.kind === 'HOUSEHOLD'
            ? []
            : [[made, person ? say('Người mới', 'A new person') : say('Đơn vị mới', 'A new body')] as const]),
          ['FIND', say('Tìm trong sổ …', 'Look in the registry …')],
        ]}
        onChoose={choose}
      />
      {chosen ? <small class="why">{chosen.why}</small> : null}
      {!chosen && now.is === 'PRINTED' && offered.length > 0 ? (
        <ul class="plain-list">
          {offered.map((candidate) => (
            <li key={candidate.id}>
              <button type="button" class="plain" onClick={() => choose(candidate.id)}>
                {say(`Là ${candidate.label}`, `It is ${candidate.label}`)}
              </button>{' '}
              <small>{candidate.why}</small>
            </li>
          ))}
        </ul>
      ) : null}
      {looking ? (
        <FindRecord
          looking={person ? 'PERSON' : 'BODY'}
          printed={typedIn(row, mend, 'NAME')}
          onFound={(found) => set({ is: person ? 'PERSON' : 'ORGANISATION', ...found })}
          onClose={() => setLooking(false)}
        />
      ) : null}
    </div>
  );
}
