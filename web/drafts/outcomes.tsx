import { recordStatusInWords } from '../closed-lists.js';
import { say } from '../language.js';
import type { Draft, Recorded } from './draft.js';
import { Reconciled } from './reconciled.js';

interface Shown {
  id: string;
  label: string;
  record: Recorded;
  made: boolean;
  address?: string;
  isMeeting?: boolean;
}

/** What was recorded of the draft, and whether the public sees it. */
export function Outcomes({ draft: { outcomes } }: { draft: Draft }) {
  const shown = outcomes.flatMap(({ meeting, person, organisation, award, made }): Shown[] => [
    ...(meeting ? [{ id: meeting.id, label: meeting.title, record: meeting, made, isMeeting: true }] : []),
    ...(organisation ? [{ id: organisation.id, label: organisation.name, record: organisation, made }] : []),
    ...(person ? [{ id: person.id, label: person.displayName, record: person, made }] : []),
    ...(award
      ? [
          {
            id: award.id,
            label: award.recipientNamePrinted ?? say('dòng không nêu tên', 'a line without a name'),
            record: award,
            made,
            ...(award.recordStatus === 'CONFIRMED' ? { address: `/awards/${award.id}` } : {}),
          },
        ]
      : []),
  ]);
  const unique = [...new Map(shown.map((each) => [each.id, each])).values()];
  const claims = new Set(outcomes.flatMap(({ claim }) => (claim ? [claim.id] : []))).size;
  if (outcomes.length === 0) return null;
  return (
    <section class="card">
      <h2>{say('Đã ghi vào sổ', 'On record')}</h2>
      <ul class="plain-list">
        {unique.map(({ id, label, record, made, address, isMeeting }) => (
          <li key={id}>
            {address ? <a href={address}>{label}</a> : label}{' '}
            <small>
              {made ? say('mới', 'new') : say('đã có', 'there before')}, {recordStatusInWords(record.recordStatus)}
            </small>
            {isMeeting ? <Reconciled meetingId={id} /> : null}
          </li>
        ))}
      </ul>
      <p class="quiet">{say(`${claims} điều bài nói, kèm trích dẫn`, `${claims} claims, with their quotes`)}</p>
    </section>
  );
}
