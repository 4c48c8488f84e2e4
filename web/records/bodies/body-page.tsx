import { say } from '../../words/language.js';
import { BodyFacts } from './body-facts.js';
import { BodyHidden } from './body-hidden.js';
import { BodySuccessions } from './body-successions.js';
import { BodyLists } from './body-lists.js';
import { BODY } from '../operations.js';
import type { Body } from '../record.js';
import { RecordActs } from '../putting-right/record-acts.js';
import { NotYet, RecordPage } from '../page/record-page.js';
import { useRecord } from '../page/use-record.js';

/** One body: what it was called over time, what it granted and received, and who held a post in it. */
export function BodyPage({ id }: { id: string }) {
  const desk = useRecord<Body>(BODY, id);
  if (!desk.record) return <NotYet {...desk} />;
  return (
    <RecordPage
      desk={desk}
      title={desk.record.name}
      kind={say('cơ quan, tổ chức', 'body')}
      publicly={desk.record.hiddenReason === null ? 'organisations' : undefined}
      acts={<RecordActs desk={desk} record={desk.record} type="Organisation" />}
    >
      <BodyHidden desk={desk} />
      <BodyFacts desk={desk} />
      <BodySuccessions desk={desk} />
      <BodyLists desk={desk} />
    </RecordPage>
  );
}
