import { say } from '../../words/language.js';
import { PersonTwice } from '../../people/person-twice.js';
import type { Viewer } from '../../signing-in/viewer.js';
import { PERSON } from '../operations.js';
import { PersonAwards } from './person-awards.js';
import { PersonFacts } from './person-facts.js';
import { PersonMeetings } from './person-meetings.js';
import { PersonPosts } from './person-posts.js';
import type { Person } from '../record.js';
import { RecordActs } from '../putting-right/record-acts.js';
import { NotYet, RecordPage } from '../page/record-page.js';
import { useRecord } from '../page/use-record.js';

/** One person: names, posts over time, awards, meetings, articles. */
export function PersonPage({ id, viewer }: { id: string; viewer: Viewer }) {
  const desk = useRecord<Person>(PERSON, id);
  if (!desk.record) return <NotYet {...desk} />;
  return (
    <RecordPage
      desk={desk}
      title={desk.record.displayName}
      kind={say('người', 'person')}
      publicly={desk.record.visibility === 'PUBLIC' && desk.record.honoured.totalCount > 0 ? 'honourees' : undefined}
      acts={<RecordActs desk={desk} record={desk.record} type="Person" />}
    >
      <PersonFacts desk={desk} asked={id} />
      <PersonPosts desk={desk} viewer={viewer} />
      <PersonAwards desk={desk} />
      <PersonMeetings desk={desk} />
      <PersonTwice id={desk.record.id} fetched={desk.fetched} />
    </RecordPage>
  );
}
