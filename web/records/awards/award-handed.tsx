import { momentInWords, say } from '../../words/language.js';
import { MeetingLink, PersonLink } from '../links.js';
import { Presenters } from './presenters.js';
import type { Award } from '../record.js';
import type { RecordDesk } from '../page/use-record.js';
import { mannerInWords } from '../words.js';

/** Where an award was handed over and by whom, and the certificates that were printed for it. */
export function AwardHanded({ desk }: { desk: RecordDesk<Award> }) {
  const { presentations, certificatePrintings } = desk.record;
  return (
    <section aria-labelledby="handed">
      <h2 id="handed">{say('Đã trao', 'Handed over')}</h2>
      {presentations.length === 0 ? (
        <p class="quiet">{say('Sổ chưa ghi lượt trao nào.', 'That it was handed over is not on record.')}</p>
      ) : null}
      <ul class="plain-list">
        {presentations.map(({ id, manner, meeting, receivedBy, receivedByPrinted, presenters }) => (
          <li key={id}>
            <MeetingLink meeting={meeting} />: {mannerInWords(manner)}
            {receivedBy || receivedByPrinted ? (
              <>
                {', '}
                {receivedBy ? <PersonLink person={receivedBy} as={receivedByPrinted} /> : receivedByPrinted}
              </>
            ) : null}
            {presenters.length > 0 ? (
              <>
                ; {say('người trao:', 'by')} <Presenters presenters={presenters} />
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {certificatePrintings.map(({ id, printedAt, number }) => (
        <p class="quiet" key={id}>
          {say('In bằng lúc', 'Certificate printed at')} {momentInWords(printedAt)}
          {number ? say(`, số ${number}`, `, number ${number}`) : ''}
        </p>
      ))}
    </section>
  );
}
