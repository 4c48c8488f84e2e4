import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { conditions, PlainReading } from '../../platform/graphql/compiling/statement.js';
import { currentViewer } from '../../platform/request/request-context.js';
import { awardShape } from '../award.shape.js';
import { awardDecisionShape } from '../decisions/award-decision.shape.js';
import type { AttachPair } from './attach-evidence.js';

/** Pairs that are looked at; those with a line of the same recipient come first. */
const MOST_PAIRS = 2000;

/** Awards that have no decision yet beside decisions that stand, as far as the viewer may see both. */
@Injectable()
export class AttachCandidatesRepository {
  constructor(private readonly database: Database) {}

  /** Of one decision, or of one award: those that agree in recipient and form, or that time and grantor do not part. */
  pairs({ decisionId, awardId }: { decisionId?: string | null; awardId?: string | null }): Promise<AttachPair[]> {
    const reading = new PlainReading(currentViewer());
    const only = (t: string, id: string | null | undefined) =>
      id ? `${t}.id = ${reading.bind(id, 'uuid')}` : undefined;
    const awards = conditions(awardShape.visible('a', reading), only('a', awardId));
    const decisions = conditions(awardDecisionShape.visible('d', reading), only('d', decisionId));
    return this.database.query<AttachPair>(
      `with a as materialized (
           select a.* from awards a
            where (a.decision_id is null and a.state = 'GRANTED' or a.state = 'PROPOSED') and a.record_status <> 'WITHDRAWN'
              and a.undone_at is null and ${awards}),
         d as materialized (
           select d.* from award_decisions d
            where d.status = 'GRANTED' and d.record_status <> 'WITHDRAWN' and d.undone_at is null and ${decisions}),
         named as (
           select a.id, l.id as line from a join awards l on l.recipient_name_key = a.recipient_name_key
           union select a.id, l.id from a join awards l on l.person_id = a.person_id
           union select a.id, l.id from a join awards l on l.organisation_id = a.organisation_id),
         twins as (
           select distinct on (a.id, l.decision_id) a.id as award_id, l.decision_id, l.id as line_id,
                  (l.person_id = a.person_id or l.organisation_id = a.organisation_id) is true as linked,
                  (fold_vi(l.recipient_unit_printed) <> fold_vi(a.recipient_unit_printed)) is true as other_unit
             from named n join a on a.id = n.id join awards l on l.id = n.line join d on d.id = l.decision_id
            where l.state = 'GRANTED' and l.record_status <> 'WITHDRAWN' and l.undone_at is null and not l.unlisted
              and not a.unlisted and l.form_id = a.form_id and (l.class is null or a.class is null or l.class = a.class)
              and (l.person_id <> a.person_id) is not true and (l.organisation_id <> a.organisation_id) is not true
            order by a.id, l.decision_id, linked desc, other_unit, l.annex_order)
       select a.id as "awardId", d.id as "decisionId", t.line_id as "lineId", coalesce(t.linked, false) as "isLinkedAlike",
              coalesce(t.other_unit, false) as "isUnitOther",
              exists (select from awards l where l.decision_id = d.id and l.form_id = a.form_id) as "hasForm",
              exists (select from awards l where l.decision_id = d.id) as "hasLines",
              a.grantor_id as "grantorId", a.grantor_printed as "grantorPrinted", d.issuer_id as "issuerId",
              array(select v.name from organisation_versions v where v.organisation_id = d.issuer_id
                    union select v.short_name from organisation_versions v
                     where v.organisation_id = d.issuer_id and v.short_name is not null) as "issuerNames",
              a.granted_on as "grantedOn", d.signed_on as "signedOn",
              first_day(a.granted_on) <= last_day(d.signed_on) and last_day(a.granted_on) >= first_day(d.signed_on) as "isTimeAlike",
              first_day((select min(m.held_from) from presentation_items i join presentations h on h.id = i.presentation_id
                 join meetings m on m.id = h.meeting_id
                where i.award_id = a.id and i.withdrawn_at is null and h.record_status <> 'WITHDRAWN')::partial_date)
                - first_day(d.signed_on) as "daysToHandingOver"
         from a cross join d left join twins t on t.award_id = a.id and t.decision_id = d.id
        where t.line_id is not null
           or ((a.grantor_id = d.issuer_id or (a.grantor_id is null and a.grantor_printed is not null))
               and (first_day(a.granted_on) > last_day(d.signed_on) or last_day(a.granted_on) < first_day(d.signed_on)) is not true)
        order by t.line_id is null, a.grantor_id is null, a.granted_on is null, d.id, a.id limit ${MOST_PAIRS}`,
      reading.values,
    );
  }
}
