import { useEffect, useState } from 'preact/hooks';
import { ask } from '../api.js';
import { FindRecord } from '../find-record.js';
import { language, say } from '../language.js';
import { Select } from '../pieces.js';
import type { List, Row } from './list.js';
import { type Mend, type RecipientChoice, typedIn, valueOf } from './mending.js';
import { POINTED_AT, WHO } from './operations.js';
import type { Desk } from './use-list.js';

interface Candidate {
  is: 'PERSON' | 'ORGANISATION';
  id: string;
  label: string;
  why: string;
}

interface People {
  personCandidates: {
    verdict: string;
    person: { id: string; displayName: string; posts: { titlePrinted: string }[] };
    evidence: { message: string }[];
  }[];
}

async function peopleFor(row: Row, { signedOn }: List): Promise<Candidate[]> {
  const { personCandidates } = await ask<People>(WHO, {
    input: {
      name: row.name ?? '',
      position: valueOf(row, 'POSITION') || null,
      unit: valueOf(row, 'UNIT') || null,
      on: signedOn,
      areaId: row.area?.id ?? null,
      unitId: row.unitOrganisation?.id ?? null,
    },
  });
  return personCandidates.slice(0, 10).map(({ person, verdict, evidence }) => ({
    is: 'PERSON',
    id: person.id,
    label: [person.displayName, ...person.posts.map(({ titlePrinted }) => titlePrinted)].join(', '),
    why: [likelyInWords(verdict), ...evidence.map(({ message }) => message)].filter(Boolean).join(' '),
  }));
}

const likelyInWords = (verdict: string): string =>
  verdict === 'LIKELY'
    ? say('Có thể là người này.', 'Likely this one.')
    : verdict === 'CONFLICTING'
      ? say('Khó là người này.', 'Hardly this one.')
      : '';

interface Pointed {
  node: { id: string; name?: string; area?: { name: string } | null } | null;
}

async function bodiesFor({ verdicts, proposedOrganisation }: Row): Promise<Candidate[]> {
  const ids = verdicts.filter(({ code }) => code.startsWith('BODY_')).flatMap(({ evidence }) => evidence);
  const found = await Promise.all(
    [...new Set([proposedOrganisation?.id, ...ids])]
      .filter((id) => id !== undefined)
      .slice(0, 8)
      .map((id) => ask<Pointed>(POINTED_AT, { id })),
  );
  return found.flatMap(({ node }): Candidate[] =>
    node?.name
      ? [
          {
            is: 'ORGANISATION',
            id: node.id,
            label: [node.name, node.area?.name].filter(Boolean).join(', '),
            why:
              node.id === proposedOrganisation?.id
                ? say('Đơn vị duy nhất mang tên này vào ngày quyết định.', 'The one body of this name on that day.')
                : say('Mang tên này.', 'Bears this name.'),
          },
        ]
      : [],
  );
}

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
  const [offered, setOffered] = useState<Candidate[]>([]);
  const [looking, setLooking] = useState(false);
  const person = row.kind === 'INDIVIDUAL';
  const body = row.kind === 'GROUP' || row.kind === 'ENTERPRISE' || row.kind === 'HOUSEHOLD';
  useEffect(() => {
    const look = person && row.name ? peopleFor(row, desk.list) : body ? bodiesFor(row) : Promise.resolve([]);
    let past = false;
    const offer = (candidates: Candidate[]) => {
      if (!past) setOffered(candidates);
    };
    // They can still be looked up by name.
    look.then(offer, () => offer([]));
    return () => {
      past = true;
    };
  }, [row.id, row.name, row.kind, desk.list.version, language()]);
  if (!person && !body)
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
