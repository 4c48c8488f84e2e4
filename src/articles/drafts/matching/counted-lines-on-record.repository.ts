import { Injectable } from '@nestjs/common';
import { awardShape } from '../../../awards/award.shape.js';
import type { AwardClass, AwardState, RecipientKind } from '../../../awards/vocabulary.js';
import { areasAbove } from '../../../organisations/matching/areas-above.js';
import type { AreaAbove } from '../../../organisations/matching/body-place.js';
import { Database } from '../../../platform/database/database.js';
import { conditions } from '../../../platform/graphql/compiling/statement.js';
import { Bindings } from '../../alike/bindings.js';

const MOST_ROWS = 300;

/** A line of a number of recipients whom nobody names. */
export interface CountedLineOnRecord {
  id: string;
  recipientKind: RecipientKind;
  /** Null: nobody says how many. */
  quantity: number | null;
  formId: string;
  form: string;
  awardClass: AwardClass | null;
  grantorId: string | null;
  grantor: string | null;
  grantorAreas: AreaAbove[];
  grantedOn: string | null;
  state: AwardState;
  decisionNumber: string | null;
  decisionNumberNormalised: string | null;
  /** Meetings at which it was handed over, as far as that stands. */
  handedOverAt: string[];
  /** Meetings of which articles tell of it. */
  toldAt: string[];
}

/** Lines of numbers alone, as far as the viewer may see them. */
@Injectable()
export class CountedLinesOnRecord {
  constructor(private readonly database: Database) {}

  /** Those of the meetings and of decisions of these numbers, but for what the draft itself made: the newest, where they are too many. */
  async of(draftId: string, meetingIds: readonly string[], numbers: readonly string[]): Promise<CountedLineOnRecord[]> {
    if (meetingIds.length + numbers.length === 0) return [];
    const bindings = new Bindings();
    const [draft, meetings, decisions] = [
      bindings.bind(draftId, 'uuid'),
      bindings.bind(meetingIds, 'uuid[]'),
      bindings.bind(numbers, 'text[]'),
    ];
    return this.database.query<CountedLineOnRecord>(
      `with handed as materialized (
           select i.award_id as id, h.meeting_id from presentations h join presentation_items i on i.presentation_id = h.id
            where h.meeting_id = any(${meetings}) and h.record_status <> 'WITHDRAWN'
              and i.award_id is not null and i.withdrawn_at is null and i.manner <> 'ABSENT'),
         told as materialized (
           select l.award_id as id, c.meeting_id from claims c join claim_awards l on l.claim_id = c.id
            where c.meeting_id = any(${meetings}) and c.record_status <> 'WITHDRAWN')
       select a.id, a.recipient_kind as "recipientKind", a.quantity, a.form_id as "formId", f.name_vi as form, a.class as "awardClass",
              o.id as "grantorId", coalesce(o.name, a.grantor_printed) as grantor,
              ${areasAbove('o.area_id')} as "grantorAreas", a.granted_on as "grantedOn", a.state,
              d.number_printed as "decisionNumber", d.number_normalised as "decisionNumberNormalised",
              array(select distinct h.meeting_id from handed h where h.id = a.id) as "handedOverAt",
              array(select distinct t.meeting_id from told t where t.id = a.id) as "toldAt"
         from awards a join award_forms f on f.id = a.form_id
         left join award_decisions d on d.id = a.decision_id
         left join organisations o on o.id = coalesce(a.grantor_id, d.issuer_id)
        where a.unlisted and a.record_status <> 'WITHDRAWN' and a.state in ('GRANTED', 'PROPOSED')
          and a.id in (select id from handed union select id from told
                       union select l.id from award_decisions n join awards l on l.decision_id = n.id
                              where n.number_normalised = any(${decisions}))
          and not exists (select from article_draft_outcomes e join article_draft_acceptances x on x.id = e.acceptance_id
                           where e.award_id = a.id and e.made and x.draft_id = ${draft} and x.undone_at is null)
          and ${conditions(awardShape.visible('a', bindings))}
        order by a.id desc limit ${MOST_ROWS}`,
      bindings.values,
    );
  }
}
