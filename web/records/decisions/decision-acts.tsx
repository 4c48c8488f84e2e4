import { say } from '../../words/language.js';
import { holds, type Viewer } from '../../signing-in/viewer.js';
import { EventsOfDecision } from '../award-events/award-events-of-decision.js';
import { HandingOverRecord } from '../handing-over/handing-over-record.js';
import { decisionInWords } from '../links.js';
import type { Decision } from '../record.js';
import type { RecordDesk } from '../page/use-record.js';

/** What staff do with the lines of a decision: hand them over at a meeting, annul, correct, exchange, issue again. */
export function DecisionActs({ desk, viewer }: { desk: RecordDesk<Decision>; viewer: Viewer }) {
  const { record } = desk;
  if (record.recordStatus === 'WITHDRAWN') return null;
  return (
    <>
      {holds(viewer, 'RECORDER') ? (
        <section aria-labelledby="handing-over">
          <h2 id="handing-over">{say('Trao', 'Handing over')}</h2>
          <HandingOverRecord of={{ decision: { id: record.id, label: decisionInWords(record) } }} desk={desk} />
        </section>
      ) : null}
      {record.mayRecordEvents ? <EventsOfDecision desk={desk} /> : null}
    </>
  );
}
