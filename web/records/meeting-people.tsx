import { roleInWords } from '../closed-lists.js';
import { say } from '../language.js';
import type { LineColumn } from '../lines.js';
import type { Viewer } from '../viewer.js';
import { BodyLink, PersonLink } from './links.js';
import { MEETING_PEOPLE } from './operations.js';
import { PagedSection } from './paged-section.js';
import type { Attendance, Meeting } from './record.js';
import { StandingIfNot } from './standing.js';
import type { RecordDesk } from './use-record.js';
import { visibilityInWords } from './words.js';

/** Who was at a meeting, with their posts as printed. */
export const MeetingPeople = ({ desk }: { desk: RecordDesk<Meeting>; viewer: Viewer }) => (
  <PagedSection<Attendance>
    title={say('Người dự', 'Who was there')}
    text={MEETING_PEOPLE}
    id={desk.record.id}
    fetched={desk.fetched}
    columns={columns()}
    none={say('Sổ chưa ghi ai.', 'Nobody is on record.')}
  />
);

const columns = (): LineColumn<Attendance>[] => [
  {
    title: say('Ai', 'Who'),
    of: ({ namePrinted, person, delegationPrinted, delegationCount, recordStatus, nameVisibility }) => (
      <>
        {person ? <PersonLink person={person} as={namePrinted} /> : (namePrinted ?? delegationPrinted)}{' '}
        {delegationPrinted === null ? null : (
          <small>
            {delegationCount === null
              ? say('không rõ bao nhiêu người', 'not known how many')
              : say(`${delegationCount} người`, `${delegationCount} people`)}
          </small>
        )}{' '}
        {nameVisibility === 'PUBLIC' ? null : <span class="badge">{visibilityInWords(nameVisibility)}</span>}{' '}
        <StandingIfNot of={recordStatus} />
      </>
    ),
  },
  {
    title: say('Chức vụ như in', 'Posts as printed'),
    of: ({ positions, positionsPrinted }) => (
      <>
        {positionsPrinted}
        {positions.map(({ id, printed, organisation }) =>
          organisation ? (
            <div key={id}>
              <small>
                {printed === positionsPrinted ? '' : `${printed}: `}
                <BodyLink body={organisation} />
              </small>
            </div>
          ) : null,
        )}
      </>
    ),
  },
  { title: say('Vai trò', 'Roles'), of: ({ roles }) => roles.map(roleInWords).join(', ') },
];
