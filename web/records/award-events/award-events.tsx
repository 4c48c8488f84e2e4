import { dayInWords, say } from '../../words/language.js';
import { AwardEventChange } from './award-event-change.js';
import { AwardEventTakenBack } from './award-event-taken-back.js';
import { AwardEventOfAward } from './award-event-of-award.js';
import { DecisionLink } from '../links.js';
import type { Award } from '../record.js';
import type { RecordDesk } from '../page/use-record.js';
import { eventInWords } from '../words.js';

/** What happened to an award after it was granted. */
export function AwardEvents({ desk }: { desk: RecordDesk<Award> }) {
  const { events, mayRecordEvents } = desk.record;
  const last = events.findLast(({ withdrawnAt }) => withdrawnAt === null);
  return (
    <section aria-labelledby="events">
      <h2 id="events">{say('Hủy bỏ, đính chính, đổi, cấp lại', 'Annulled, corrected, exchanged, issued again')}</h2>
      {events.length === 0 ? <p class="quiet">{say('Chưa có việc nào.', 'Nothing happened to it.')}</p> : null}
      <ul class="plain-list">
        {events.map((event) => (
          <li key={event.id}>
            <strong>{eventInWords(event.kind)}</strong> {say('từ', 'from')} {dayInWords(event.effectiveOn)}:{' '}
            {event.reason}{' '}
            {event.decision ? (
              <>
                ({say('theo', 'by')} <DecisionLink decision={event.decision} />)
              </>
            ) : null}
            {event.withdrawnReason === null ? null : (
              <em>
                {say(
                  `– Đã rút vì ghi nhầm: ${event.withdrawnReason}`,
                  `– Taken back as a mistake: ${event.withdrawnReason}`,
                )}
              </em>
            )}
            <AwardEventChange event={event} />
            {mayRecordEvents && event === last && event.kind !== 'REPLACED' ? (
              <AwardEventTakenBack desk={desk} event={event} />
            ) : null}
          </li>
        ))}
      </ul>
      <AwardEventOfAward desk={desk} />
    </section>
  );
}
