import { Injectable } from '@nestjs/common';
import type {
  AwardClass,
  AwardFamily,
  AwardState,
  DecisionStatus,
  RecipientKind,
  SigningCapacity,
} from '../../../awards/vocabulary.js';
import type { BodyKind, Level, System } from '../../../organisations/vocabulary.js';
import { awardShape } from '../../../awards/award.shape.js';
import { granted } from '../../../awards/standing.js';
import { Database } from '../../../platform/database/database.js';
import type { RecordStatus } from '../../../platform/database/editable-record.js';
import { PlainReading } from '../../../platform/graphql/compiling/statement.js';
import { ANONYMOUS } from '../../../platform/request/viewer.js';

/** A decision as it is printed: the issuer by the name that it bore on the day. */
export interface DecisionPrint {
  id: string;
  issuer: string;
  issuerKind: BodyKind;
  issuerLevel: Level;
  /** The area of the issuer, by its name of then: where its papers are dated. Null: not known, or the whole country. */
  issuerArea: string | null;
  system: System;
  documentType: string;
  number: string | null;
  signedOn: string | null;
  subject: string;
  status: DecisionStatus;
  recordStatus: RecordStatus;
  keptById: string | null;
  signatory: string | null;
  signatoryTitle: string | null;
  signingCapacity: SigningCapacity | null;
}

/** A line with its corrections, and what became of it. */
export interface LinePrint {
  id: string;
  decisionId: string | null;
  annexOrder: number;
  formCode: string;
  form: string;
  family: AwardFamily;
  awardClass: AwardClass | null;
  recipientKind: RecipientKind;
  unlisted: boolean;
  quantity: number | null;
  name: string | null;
  namePrinted: string | null;
  position: string | null;
  unit: string | null;
  reason: string | null;
  achievementFrom: string | null;
  achievementTo: string | null;
  certificateNumber: string | null;
  /** In đồng; null: the decision prints none. */
  bonus: number | null;
  grantor: string | null;
  state: AwardState;
  /** Granted, and neither the line nor its decision withdrawn. */
  granted: boolean;
  keptById: string | null;
  /** Whether the public page of the award shows it to anybody. */
  isPublic: boolean;
  /** What corrected or annulled it last; null: nothing did. */
  correctedBy: EventPrint | null;
  annulledBy: EventPrint | null;
  /** Where a proposal lists it, and what became of that; null: none does. `decision`: whose line it is since; null: none's. */
  proposed: {
    order: number;
    refusalReason: string | null;
    decision: { number: string | null; signedOn: string | null; stands: boolean } | null;
  } | null;
}

export interface EventPrint {
  on: string;
  reason: string;
  number: string | null;
  signedOn: string | null;
}

/** A name as it was on a day of any precision. */
export const nameOn = (organisation: string, on: string) =>
  `coalesce((select v.name from organisation_versions v where v.organisation_id = ${organisation}.id
     and v.valid @> left(${on} || '-01-01', 10)::date), ${organisation}.name)`;

/** What a line `a` says after its corrections. */
export const corrected = (field: string, column: string) =>
  `case when a.corrected ? '${field}' then a.corrected ->> '${field}' else a.${column} end`;

const lastEvent = (kind: string) => `(
  select json_build_object('on', e.effective_on, 'reason', e.reason, 'number', ed.number_printed, 'signedOn', ed.signed_on)
  from award_events e left join award_decisions ed on ed.id = e.decision_id
  where e.award_id = a.id and e.kind = '${kind}' and e.withdrawn_at is null order by e.ordinal desc limit 1)`;

/** What documents print of decisions and their lines: a read model of the awards' tables. */
@Injectable()
export class DecisionPrintRepository {
  constructor(private readonly database: Database) {}

  async findDecision(id: string): Promise<DecisionPrint | null> {
    const [row] = await this.database.query<DecisionPrint>(
      `select d.id, ${nameOn('o', 'd.signed_on')} as issuer, o.kind as "issuerKind",
         o.level as "issuerLevel",
         (select coalesce((select v.name from area_versions v where v.area_id = r.id and v.valid @> left(d.signed_on || '-01-01', 10)::date), r.name)
            from areas r where r.id = o.area_id and r.level <> 'COUNTRY') as "issuerArea",
         o.system, d.document_type as "documentType",
         d.number_printed as number, d.signed_on as "signedOn", d.subject, d.status, d.record_status as "recordStatus",
         d.kept_by_id as "keptById", d.signatory_printed as signatory, d.signatory_title_printed as "signatoryTitle",
         d.signing_capacity as "signingCapacity"
       from award_decisions d join organisations o on o.id = d.issuer_id where d.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Of a decision: how many lines `linesOf` reads, and of how many of them a certificate can be printed. */
  async countLines(decisionId: string): Promise<{ listed: number; printable: number }> {
    const [counted] = await this.database.query<{ listed: number; printable: number }>(
      `select count(*)::int as listed, (count(*) filter (where ${granted('a')} and not a.unlisted))::int as printable
       from awards a where (a.decision_id = $1 or a.proposed_in_id = $1 and a.state <> 'REPLACED') and a.record_status <> 'WITHDRAWN'`,
      [decisionId],
    );
    return counted!;
  }

  /** Of a proposal all that it lists, whatever decisions granted of it since. */
  linesOf(decisionId: string): Promise<LinePrint[]> {
    const proposed = (statement: PlainReading) => `a.proposed_in_id = ${statement.bind(decisionId, 'uuid')}`;
    return this.lines(
      (statement) =>
        `(a.decision_id = ${statement.bind(decisionId, 'uuid')} or ${proposed(statement)} and a.state <> 'REPLACED') and a.record_status <> 'WITHDRAWN'`,
      (statement) => `case when ${proposed(statement)} then a.proposed_order else a.annex_order end, a.id`,
    );
  }

  /** Withdrawn ones, too, in the order of their decisions' annexes; ids that there are not are left out. */
  linesById(ids: readonly string[]): Promise<LinePrint[]> {
    return this.lines((statement) => `a.id = any(${statement.bind(ids, 'uuid[]')})`);
  }

  private lines(
    where: (statement: PlainReading) => string,
    order: (statement: PlainReading) => string = () => 'a.decision_id, a.annex_order, a.id',
  ): Promise<LinePrint[]> {
    // Whether the public sees a line is said by its shape, as for every other reader.
    const statement = new PlainReading(ANONYMOUS);
    const isPublic = awardShape.visible('a', statement) ?? 'true';
    return this.database.query<LinePrint>(
      `select a.id, a.decision_id as "decisionId", coalesce(a.annex_order, 0) as "annexOrder", f.code as "formCode",
         f.name_vi as form, f.family, ${corrected('class', 'class')} as "awardClass", a.recipient_kind as "recipientKind",
         a.unlisted, a.quantity, ${corrected('recipientName', 'recipient_name_printed')} as name,
         a.recipient_name_printed as "namePrinted",
         ${corrected('recipientPosition', 'recipient_position_printed')} as position,
         ${corrected('recipientUnit', 'recipient_unit_printed')} as unit, ${corrected('reason', 'reason')} as reason,
         a.achievement_from as "achievementFrom", a.achievement_to as "achievementTo",
         ${corrected('certificateNumber', 'certificate_number')} as "certificateNumber",
         (${corrected('bonus', 'bonus_printed::text')})::float8 as bonus,
         coalesce(a.grantor_printed, ${nameOn('g', 'a.granted_on')}) as grantor, a.state,
         (${granted('a')}) as granted, a.kept_by_id as "keptById", coalesce((${isPublic}), false) as "isPublic",
         case when a.corrected <> '{}' then ${lastEvent('CORRECTED')} end as "correctedBy",
         case when a.state = 'ANNULLED' then ${lastEvent('ANNULLED')} end as "annulledBy",
         case when a.proposed_in_id is not null then json_build_object('order', a.proposed_order, 'refusalReason', a.refusal_reason,
           'decision', (select json_build_object('number', gd.number_printed, 'signedOn', gd.signed_on,
                          'stands', gd.record_status <> 'WITHDRAWN')
                          from award_decisions gd where gd.id = a.decision_id and gd.id <> a.proposed_in_id)) end as proposed
       from awards a join award_forms f on f.id = a.form_id left join organisations g on g.id = a.grantor_id
       where ${where(statement)}
       order by ${order(statement)}`,
      statement.values,
    );
  }
}
