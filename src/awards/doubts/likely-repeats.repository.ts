import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { RecordStatus } from '../../platform/database/editable-record.js';
import type { AwardHeld } from './award-assessment.js';

/** An award on record that a new line may repeat. */
export interface Candidate extends Omit<AwardHeld, 'recipientKey'> {
  personId: string | null;
  organisationId: string | null;
  recipientKind: string;
  nameKey: string | null;
  unitKey: string | null;
  name: string | null;
  decisionNumber: string | null;
  recordStatus: RecordStatus;
  keptById: string | null;
}

/** A recipient of whom is asked what they hold in a form. */
export type AskedRecipient = Pick<
  Candidate,
  'recipientKind' | 'personId' | 'organisationId' | 'nameKey' | 'unitKey'
> & { formId: string };

/** Awards on record that new lines are held against. */
@Injectable()
export class LikelyRepeatsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Standing awards that may be of one of these recipients in its form (`mayBeSameRecipient`), of each by its record, its name and
   * its name without a unit at most so many: one statement for all lines. `except` are the lines themselves.
   */
  async candidates(
    asked: readonly AskedRecipient[],
    { except, most }: { except: readonly string[]; most: number },
  ): Promise<Candidate[]> {
    const standing = `a.form_id = q."formId" and a.state = 'GRANTED' and a.record_status <> 'WITHDRAWN' and a.recipient_kind = q."recipientKind"
      and not a.id = any($2)`;
    const unlinked = `(a.person_id is null or q."personId" is null) and (a.organisation_id is null or q."organisationId" is null)`;
    const unit = `coalesce(fold_vi(a.recipient_unit_printed), '')`;
    // In the order of an index that finds them: whoever is found first is enough, and no other index is tempting.
    const by = (condition: string, order: string) =>
      `(select a.id from awards a where ${condition} and ${standing} order by ${order}, a.id limit ${most})`;
    const byName = (condition: string) =>
      by(`a.recipient_name_key = q."nameKey" and ${condition} and ${unlinked}`, `a.recipient_name_key, ${unit}`);
    return this.database.query<Candidate>(
      `with q as materialized (
         select distinct "formId", "recipientKind", "personId", "organisationId", "nameKey", coalesce("unitKey", '') as "unitKey"
           from jsonb_to_recordset($1::jsonb)
             as n("formId" uuid, "recipientKind" text, "personId" uuid, "organisationId" uuid, "nameKey" text, "unitKey" text)),
       found as (
         select distinct a.id from q cross join lateral (
           ${by('a.person_id = q."personId"', 'a.person_id, a.granted_on')}
           union all ${by('a.organisation_id = q."organisationId"', 'a.organisation_id, a.granted_on')}
           union all ${byName(`${unit} = q."unitKey" and q."unitKey" <> ''`)}
           union all ${byName(`${unit} = '' and q."unitKey" <> ''`)}
           union all ${byName(`q."unitKey" = ''`)}) a)
       select a.id, a.state, f.code as "formCode", a.class as "awardClass", a.grantor_id as "grantorId",
              a.granted_on as "decidedOn", a.achievement_from as "achievementFrom", a.achievement_to as "achievementTo",
              a.person_id as "personId", a.organisation_id as "organisationId", a.recipient_kind as "recipientKind",
              a.recipient_name_key as "nameKey", fold_vi(a.recipient_unit_printed) as "unitKey",
              a.recipient_name_printed as name, d.number_printed as "decisionNumber", a.record_status as "recordStatus",
              a.kept_by_id as "keptById"
         from found join awards a on a.id = found.id join award_forms f on f.id = a.form_id
              left join award_decisions d on d.id = a.decision_id
        order by a.id`,
      [JSON.stringify(asked), except],
    );
  }
}
