import { Injectable } from '@nestjs/common';
import { awardShape } from '../../../awards/award.shape.js';
import type { AwardClass, AwardState, RecipientKind } from '../../../awards/vocabulary.js';
import { areasAbove } from '../../../organisations/matching/areas-above.js';
import type { AreaAbove } from '../../../organisations/matching/body-place.js';
import { Database } from '../../../platform/database/database.js';
import { conditions } from '../../../platform/graphql/compiling/statement.js';
import { Bindings } from '../../alike/bindings.js';

const MOST_ROWS = 300;

export interface ReceivedLine {
  id: string;
  /** As printed. */
  name: string | null;
  /** Folded: as printed, and every name of the person or body that it is linked to. */
  names: string[];
  recipientKind: RecipientKind;
  personId: string | null;
  organisationId: string | null;
  nameKey: string | null;
  unitKey: string | null;
  formId: string;
  form: string;
  awardClass: AwardClass | null;
  grantorId: string | null;
  grantor: string | null;
  grantorAreas: AreaAbove[];
  grantedOn: string | null;
  state: AwardState;
  decisionId: string | null;
  decisionNumber: string | null;
  decisionNumberNormalised: string | null;
  /** Meetings at which it was handed over, as far as that stands. */
  handedOverAt: string[];
  /** Meetings of which articles tell of it. */
  toldAt: string[];
}

export interface Receivers {
  /** Folded. */
  names: readonly string[];
  personIds: readonly string[];
  organisationIds: readonly string[];
  /** Lines that can have been granted in these days; missing: whenever they were, or where nobody knows when. */
  granted?: { from: string; to: string };
}

/** What receivers have on record, as far as the viewer may see it. */
@Injectable()
export class ReceivedLines {
  constructor(private readonly database: Database) {}

  /** Lines of those names, of the people and bodies that bear them, and of those ids: the newest on record, where they are too many. */
  async ofReceivers({ names, personIds, organisationIds, granted }: Receivers): Promise<ReceivedLine[]> {
    if (names.length + personIds.length + organisationIds.length === 0) return [];
    const bindings = new Bindings();
    const [keys, people, bodies] = [
      bindings.bind(names, 'text[]'),
      bindings.bind(personIds, 'uuid[]'),
      bindings.bind(organisationIds, 'uuid[]'),
    ];
    const inTime =
      granted &&
      `first_day(a.granted_on) <= ${bindings.bind(granted.to, 'date')} and last_day(a.granted_on) >= ${bindings.bind(granted.from, 'date')}`;
    return this.database.query<ReceivedLine>(
      `with bearers as materialized (
           select id from people where name_key = any(${keys})
           union select person_id from person_names where person_key(printed) = any(${keys})
           union select unnest(${people})),
         bodies as materialized (
           select organisation_id as id from organisation_versions where fold_vi(name) = any(${keys})
           union select unnest(${bodies}))
       select a.id, a.recipient_name_printed as name, a.recipient_kind as "recipientKind", a.person_id as "personId",
              a.organisation_id as "organisationId", a.recipient_name_key as "nameKey",
              fold_vi(a.recipient_unit_printed) as "unitKey", a.form_id as "formId", f.name_vi as form, a.class as "awardClass",
              o.id as "grantorId", coalesce(o.name, a.grantor_printed) as grantor,
              ${areasAbove('o.area_id')} as "grantorAreas", a.granted_on as "grantedOn", a.state,
              d.id as "decisionId", d.number_printed as "decisionNumber", d.number_normalised as "decisionNumberNormalised",
              array(select distinct h.meeting_id from presentation_items i join presentations h on h.id = i.presentation_id
                     where i.award_id = a.id and i.withdrawn_at is null and i.manner <> 'ABSENT'
                       and h.meeting_id is not null and h.record_status <> 'WITHDRAWN') as "handedOverAt",
              array(select distinct c.meeting_id from claimed_awards l join claims c on c.id = l.claim_id
                     where l.award_id = a.id and c.meeting_id is not null and c.record_status <> 'WITHDRAWN') as "toldAt",
              array_remove(array(
                select a.recipient_name_key
                 union select p.name_key from people p where p.id = a.person_id
                 union select person_key(s.printed) from person_names s where s.person_id = a.person_id
                 union select fold_vi(v.name) from organisation_versions v where v.organisation_id = a.organisation_id
              ), null) as names
         from awards a join award_forms f on f.id = a.form_id
         left join award_decisions d on d.id = a.decision_id
         left join organisations o on o.id = coalesce(a.grantor_id, d.issuer_id)
        where a.record_status <> 'WITHDRAWN' and a.state <> 'REPLACED' and not a.unlisted
          and a.id in (select id from awards where recipient_name_key = any(${keys})
                       union select id from awards where person_id in (select id from bearers)
                       union select id from awards where organisation_id in (select id from bodies))
          and ${conditions(awardShape.visible('a', bindings), inTime)}
        order by a.id desc limit ${MOST_ROWS}`,
      bindings.values,
    );
  }
}
