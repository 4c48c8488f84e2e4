import { say } from '../../words/language.js';
import { DecisionOfAward } from '../attaching/decision-of-award.js';
import { AwardClaims } from './award-claims.js';
import { AwardEvents } from '../award-events/award-events.js';
import { AwardFacts } from './award-facts.js';
import { AwardHanded } from './award-handed.js';
import { formInWords, joined } from '../links.js';
import { AWARD } from '../operations.js';
import type { Award } from '../record.js';
import { RecordActs } from '../putting-right/record-acts.js';
import { NotYet, RecordPage } from '../page/record-page.js';
import { useRecord } from '../page/use-record.js';
import { awardStateInWords } from '../words.js';

/** One award: all that a line says, what happened to it, where it was handed over, and what articles say of it. */
export function AwardPage({ id }: { id: string }) {
  const desk = useRecord<Award>(AWARD, id);
  if (!desk.record) return <NotYet {...desk} />;
  const { recipientName, form, awardClass, state } = desk.record;
  return (
    <RecordPage
      desk={desk}
      title={joined(recipientName, formInWords(form, awardClass))}
      kind={say('khen thưởng', 'award')}
      but={state === 'GRANTED' ? undefined : awardStateInWords(state)}
      publicly={desk.record.nameVisibility === 'PUBLIC' && desk.record.state === 'GRANTED' ? 'awards' : undefined}
      acts={<RecordActs desk={desk} record={desk.record} type="Award" withOthers={desk.record.decision === null} />}
    >
      <AwardFacts desk={desk} />
      <DecisionOfAward desk={desk} />
      <AwardEvents desk={desk} />
      <AwardHanded desk={desk} />
      <AwardClaims desk={desk} />
    </RecordPage>
  );
}
