import { say } from '../../words/language.js';
import type { Viewer } from '../../signing-in/viewer.js';
import { DecisionActs } from './decision-acts.js';
import { DecisionFacts } from './decision-facts.js';
import { DecisionLines } from './decision-lines.js';
import { DecisionWarnings } from './decision-warnings.js';
import { LinesWithoutArea } from './lines-without-area.js';
import { ProposalActs } from './proposal-acts.js';
import { ProposedLines } from './proposed-lines.js';
import { UnlinkedLines } from './unlinked-lines.js';
import { AwardsForDecision } from '../attaching/awards-for-decision.js';
import { MoreLines } from '../by-hand/more-lines.js';
import { articles } from '../columns.js';
import { DECISION, DECISION_ARTICLES } from '../operations.js';
import { PagedSection } from '../page/paged-section.js';
import type { ArticleHead, Decision } from '../record.js';
import { RecordActs } from '../putting-right/record-acts.js';
import { NotYet, RecordPage } from '../page/record-page.js';
import { useRecord } from '../page/use-record.js';

/** One decision: what it says of itself, and its lines as its annex has them. */
export function DecisionPage({ id, viewer }: { id: string; viewer: Viewer }) {
  const desk = useRecord<Decision>(DECISION, id);
  if (!desk.record) return <NotYet {...desk} />;
  const { numberPrinted, subject, status } = desk.record;
  return (
    <RecordPage
      desk={desk}
      title={numberPrinted ?? subject}
      kind={status === 'PROPOSED' ? say('đề nghị', 'proposal') : say('quyết định', 'decision')}
      publicly={status === 'PROPOSED' ? undefined : 'decisions'}
      acts={
        <RecordActs
          desk={desk}
          record={desk.record}
          type="AwardDecision"
          withOthers
          staffAlone={desk.record.status === 'PROPOSED'}
        />
      }
    >
      <DecisionFacts desk={desk} />
      <DecisionWarnings desk={desk} />
      <UnlinkedLines desk={desk} />
      <LinesWithoutArea desk={desk} />
      <AwardsForDecision desk={desk} />
      {status === 'PROPOSED' ? (
        <>
          <ProposedLines desk={desk} />
          <MoreLines desk={desk} />
          <ProposalActs desk={desk} />
        </>
      ) : (
        <>
          <DecisionLines desk={desk} viewer={viewer} />
          <MoreLines desk={desk} />
          <DecisionActs desk={desk} viewer={viewer} />
        </>
      )}
      <PagedSection<ArticleHead>
        title={say('Bài báo', 'Articles')}
        text={DECISION_ARTICLES}
        id={id}
        fetched={desk.fetched}
        columns={articles()}
        none={null}
      />
    </RecordPage>
  );
}
