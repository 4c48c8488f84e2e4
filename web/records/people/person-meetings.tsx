import { roleInWords } from '../../words/closed-lists.js';
import { say } from '../../words/language.js';
import type { LineColumn } from '../../pieces/lines.js';
import { postsOf } from '../../words/posts.js';
import { articles } from '../columns.js';
import { AwardLink, formInWords, joined, MeetingLink, MeetingWithStanding } from '../links.js';
import { PERSON_ARTICLES, PERSON_GAVE, PERSON_MEETINGS } from '../operations.js';
import { PagedSection } from '../page/paged-section.js';
import type { ArticleHead, Attendance, FormName, MeetingHead, Person } from '../record.js';
import { StandingIfNot } from '../page/standing.js';
import type { RecordDesk } from '../page/use-record.js';

type Attended = Attendance & { meeting: MeetingHead };
interface Gave {
  id: string;
  meeting: MeetingHead;
  items: { id: string; award: { id: string; recipientName: string | null; form: FormName } | null }[];
}

const attended = (): LineColumn<Attended>[] => [
  { title: say('Hội nghị', 'Meeting'), of: ({ meeting }) => <MeetingWithStanding meeting={meeting} /> },
  {
    title: say('Như in', 'As printed'),
    of: (attendance) => joined(attendance.namePrinted, postsOf(attendance)),
  },
  {
    title: say('Vai trò', 'Roles'),
    of: ({ roles, recordStatus }) => (
      <>
        {roles.map(roleInWords).join(', ')} <StandingIfNot of={recordStatus} />
      </>
    ),
  },
];
const gave = (): LineColumn<Gave>[] => [
  { title: say('Hội nghị', 'Meeting'), of: ({ meeting }) => <MeetingLink meeting={meeting} /> },
  {
    title: say('Đã trao', 'Handed over'),
    of: ({ items }) =>
      items.map(({ id, award }) =>
        award ? (
          <div key={id}>
            <AwardLink award={award} as={formInWords(award.form)} /> {award.recipientName}
          </div>
        ) : null,
      ),
  },
];

/** Where somebody was, what they handed over, and which articles tell of them. */
export function PersonMeetings({ desk: { record, fetched } }: { desk: RecordDesk<Person> }) {
  const of = { id: record.id, fetched };
  return (
    <>
      <PagedSection<Attended>
        {...of}
        title={say('Hội nghị đã dự', 'Meetings attended')}
        text={PERSON_MEETINGS}
        columns={attended()}
        none={say('Sổ chưa ghi hội nghị nào.', 'No meeting is on record.')}
      />
      <PagedSection<Gave>
        {...of}
        title={say('Đã trao cho người khác', 'Handed over to others')}
        text={PERSON_GAVE}
        columns={gave()}
        none={null}
      />
      <PagedSection<ArticleHead>
        {...of}
        title={say('Bài báo', 'Articles')}
        text={PERSON_ARTICLES}
        columns={articles()}
        none={null}
      />
    </>
  );
}
