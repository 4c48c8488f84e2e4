import { Reconciled } from '../../drafts/reconciled.js';
import { say } from '../../words/language.js';
import { articles } from '../columns.js';
import { MeetingFacts } from './meeting-facts.js';
import { MeetingHanded } from './meeting-handed.js';
import { MeetingPeople } from './meeting-people.js';
import { MEETING, MEETING_ARTICLES } from '../operations.js';
import { PagedSection } from '../page/paged-section.js';
import type { ArticleHead, Meeting } from '../record.js';
import { RecordActs } from '../putting-right/record-acts.js';
import { NotYet, RecordPage } from '../page/record-page.js';
import { useRecord } from '../page/use-record.js';

/** One meeting: when and where, who was there, what was handed over, which articles tell of it. */
export function MeetingPage({ id }: { id: string }) {
  const desk = useRecord<Meeting>(MEETING, id);
  if (!desk.record) return <NotYet {...desk} />;
  return (
    <RecordPage
      desk={desk}
      title={desk.record.title}
      kind={say('hội nghị', 'meeting')}
      publicly="meetings"
      acts={<RecordActs desk={desk} record={desk.record} type="Meeting" withOthers />}
    >
      <MeetingFacts desk={desk} />
      <MeetingPeople desk={desk} />
      <MeetingHanded desk={desk} />
      <section aria-label={say('Đối chiếu', 'What agrees')}>
        <Reconciled key={desk.fetched} meetingId={id} />
      </section>
      <PagedSection<ArticleHead>
        title={say('Bài báo', 'Articles')}
        text={MEETING_ARTICLES}
        id={id}
        fetched={desk.fetched}
        columns={articles()}
        none={null}
      />
    </RecordPage>
  );
}
