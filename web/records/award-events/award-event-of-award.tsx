import { valuesOf } from './award-event-acts.js';
import { AwardEventForm } from './award-event-form.js';
import type { Award } from '../record.js';
import type { RecordDesk } from '../page/use-record.js';

/** What happens to one award, as it says now. */
export function AwardEventOfAward({ desk }: { desk: RecordDesk<Award> }) {
  const { record: award } = desk;
  if (!award.mayRecordEvents) return null;
  const issuer = award.decision?.issuer;
  return (
    <AwardEventForm
      name={`award-event-${award.id}`}
      touched={{ awards: [{ id: award.id, version: award.version }] }}
      now={valuesOf(award)}
      isPublic={award.recordStatus === 'CONFIRMED' && (award.decision?.recordStatus ?? 'CONFIRMED') === 'CONFIRMED'}
      issuer={issuer ? { id: issuer.id, label: issuer.name } : null}
      desk={desk}
    />
  );
}
