import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { language, say } from '../../words/language.js';
import { Alert, Loading } from '../../pieces/pieces.js';
import { plainly } from '../../words/plainly.js';
import { useLooking } from '../../asking/use-looking.js';
import { addressOfRecord } from '../address.js';
import { HandingOverActs } from '../handing-over/handing-over-acts.js';
import { saidOnce } from '../handing-over/said-once.js';
import { HandingOverRecord } from '../handing-over/handing-over-record.js';
import { WaitingDecisions } from '../../publication/waiting-decisions.js';
import { AwardLink, BodyLink, DecisionLink, formInWords, Recipient } from '../links.js';
import { MEETING_HANDED } from '../operations.js';
import { Presenters } from '../awards/presenters.js';
import type { Meeting, Presentation } from '../record.js';
import { StandingIfNot } from '../page/standing.js';
import type { RecordDesk } from '../page/use-record.js';
import { mannerInWords } from '../words.js';

/** What was handed over at a meeting, by whom and to whom. */
export function MeetingHanded({ desk }: { desk: RecordDesk<Meeting> }) {
  const [handed, setHanded] = useState<readonly Presentation[] | null>(null);
  const { refusal, look } = useLooking();
  const { id } = desk.record;
  useEffect(
    () =>
      void look(
        () => ask<{ record: { presentations: Presentation[] } }>(MEETING_HANDED, { id }),
        ({ record }) => setHanded(record.presentations),
      ),
    [id, desk.fetched, language()],
  );
  return (
    <section aria-labelledby="handed">
      <h2 id="handed">
        {say('Đã trao', 'Handed over')} {handed ? <small>({handed.length})</small> : null}
      </h2>
      <Alert refusal={refusal} />
      {handed === null && !refusal ? <Loading /> : null}
      {handed?.length === 0 ? <p class="quiet">{say('Sổ chưa ghi lượt trao nào.', 'Nothing is on record.')}</p> : null}
      <WaitingDecisions id={id} fetched={desk.fetched} />
      <ul class="plain-list">
        {handed?.map((presentation) => (
          <li key={presentation.id} class="card">
            <Handing presentation={presentation} />
            {saidOnce(presentation.openWarnings.map(({ message }) => message)).map((message) => (
              <p class="doubt" key={message}>
                {plainly(message)}
              </p>
            ))}
            <HandingOverActs presentation={presentation} desk={desk} />
          </li>
        ))}
      </ul>
      {desk.record.mayAddTo ? (
        <HandingOverRecord of={{ meeting: { id, label: desk.record.title } }} desk={desk} />
      ) : null}
    </section>
  );
}

/** One handing-over: who handed over, for whom, and to whom what. */
export function Handing({ presentation }: { presentation: Presentation }) {
  const { presenters, onBehalfOf, onBehalfOfPrinted, note, items, recordStatus } = presentation;
  return (
    <>
      <p>
        {say('Người trao:', 'By')}{' '}
        {presenters.length > 0 ? <Presenters presenters={presenters} /> : say('không rõ', 'not known')}
        {onBehalfOf || onBehalfOfPrinted ? (
          <>
            {say(', thay mặt ', ', on behalf of ')}
            {onBehalfOf ? <BodyLink body={onBehalfOf} as={onBehalfOfPrinted} /> : onBehalfOfPrinted}
          </>
        ) : null}{' '}
        <small>{note}</small> <StandingIfNot of={recordStatus} />
      </p>
      <ByDecision items={items} />
      <ul>
        {items.map(({ id, award, claim, manner, receivedByPrinted }) => (
          <li key={id}>
            {award ? (
              <>
                <AwardLink award={award} as={formInWords(award.form, award.awardClass)} />: <Recipient line={award} />
              </>
            ) : null}
            {claim ? (
              <>
                {claim.formPrinted} “{claim.quote}”{' '}
                <a href={addressOfRecord('articles', claim.article.id)}>{claim.article.title}</a>
              </>
            ) : null}
            {manner === 'IN_PERSON' ? null : <small> {mannerInWords(manner)}</small>}
            {receivedByPrinted ? (
              <small> {say(`nhận: ${receivedByPrinted}`, `received by ${receivedByPrinted}`)}</small>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

/** By which decisions it was granted, one each. */
function ByDecision({ items }: Pick<Presentation, 'items'>) {
  const decisions = new Map(
    items.flatMap(({ award }) => (award?.decision ? [[award.decision.id, award.decision]] : [])),
  );
  if (decisions.size === 0) return null;
  return (
    <p>
      {say('Theo quyết định:', 'By decision:')}{' '}
      {[...decisions.values()].map((decision, i) => (
        <span key={decision.id}>
          {i > 0 ? '; ' : ''}
          <DecisionLink decision={decision} />
        </span>
      ))}
    </p>
  );
}
