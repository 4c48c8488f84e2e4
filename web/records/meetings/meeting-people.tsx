import { useState } from 'preact/hooks';
import { roleInWords } from '../../words/closed-lists.js';
import { say } from '../../words/language.js';
import type { LineColumn } from '../../pieces/lines.js';
import { postsOf } from '../../words/posts.js';
import { RECORD_ATTENDANCE } from '../acts.js';
import { AttendanceEditor } from './attendance-editor.js';
import { BodyLink, PersonLink } from '../links.js';
import { withoutNothing } from '../../forms/meant.js';
import { attendanceFields } from './meeting-form.js';
import { MEETING_PEOPLE } from '../operations.js';
import { PagedSection } from '../page/paged-section.js';
import type { Attendance, Meeting } from '../record.js';
import { RecordForm } from '../by-hand/record-form.js';
import { StandingIfNot } from '../page/standing.js';
import type { RecordDesk } from '../page/use-record.js';
import { visibilityInWords } from '../words.js';

/** Who was at a meeting, with their posts as printed; each is put right in its line. */
export function MeetingPeople({ desk }: { desk: RecordDesk<Meeting> }) {
  const { id, mayAddTo, mayChange } = desk.record;
  return (
    <>
      <PagedSection<Attendance>
        title={say('Người dự', 'Who was there')}
        text={MEETING_PEOPLE}
        id={id}
        fetched={desk.fetched}
        columns={[...columns(), ...(mayAddTo || mayChange ? [editing(desk)] : [])]}
        none={say('Sổ chưa ghi ai.', 'Nobody is on record.')}
      />
      {mayAddTo ? (
        <div class="buttons">
          <NewAttendance desk={desk} isDelegation={false} />
          <NewAttendance desk={desk} isDelegation />
        </div>
      ) : null}
    </>
  );
}

function NewAttendance({ desk, isDelegation }: { desk: RecordDesk<Meeting>; isDelegation: boolean }) {
  const [open, setOpen] = useState(false);
  const { id } = desk.record;
  return (
    <RecordForm
      kept={`new-attendance-${isDelegation}-${id}`}
      open={open}
      onOpen={setOpen}
      opens={isDelegation ? say('Ghi thêm đoàn', 'Record guests') : say('Ghi thêm người dự', 'Record somebody')}
      fields={attendanceFields(isDelegation, true)}
      raws={{ roles: ['ATTENDEE'] }}
      text={RECORD_ATTENDANCE}
      inputOf={(values) => ({ meetingId: id, ...withoutNothing(values) })}
      onDone={async ({ warnings }) => {
        desk.tell(say('Đã ghi người dự.', 'The attendance was recorded.'), warnings);
        await desk.follow();
      }}
    />
  );
}

const editing = (desk: RecordDesk<Meeting>): LineColumn<Attendance> => ({
  title: say('Sửa', 'Change'),
  of: (attendance) => <AttendanceEditor desk={desk} attendance={attendance} />,
});

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
        {postsOf({ positions, positionsPrinted })}
        {positions.map(({ id, printed, organisation }) =>
          organisation ? (
            <div key={id}>
              <small>
                {printed === postsOf({ positions, positionsPrinted }) ? '' : `${printed}: `}
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
