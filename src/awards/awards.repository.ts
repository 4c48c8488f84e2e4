import { Injectable } from '@nestjs/common';
import { In, MoreThan, Not } from 'typeorm';
import { Database } from '../platform/database/database.js';
import type { RecordStatus } from '../platform/database/editable-record.js';
import type { BodyKind, Level, System } from '../organisations/vocabulary.js';
import { Award } from './award.entity.js';
import type { AwardHeld } from './doubts/award-assessment.js';
import { AwardEvent } from './events/award-event.entity.js';

export interface KnownPerson {
  id: string;
  name: string;
  mergedIntoId: string | null;
}
export interface KnownOrganisation {
  id: string;
  name: string;
  kind: BodyKind;
  level: Level;
  system: System;
  areaId: string | null;
  validFrom: string | null;
  validTo: string | null;
}

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

/** Lines in memory at once. */
const LINES_AT_ONCE = 500;

@Injectable()
export class AwardsRepository {
  constructor(private readonly database: Database) {}

  /** Locked in the order of their ids, so that two acts on the same lines wait for instead of blocking each other. */
  lockAwards(ids: readonly string[]): Promise<Award[]> {
    return this.database.manager.find(Award, {
      where: { id: In([...ids]) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Its recipient, held before the line, as whoever merges people does. */
  async holdRecipientOf(awardId: string): Promise<void> {
    await this.database.query('select from people where id = (select person_id from awards where id = $1) for share', [
      awardId,
    ]);
  }

  /** Its decision, held before the line, as acts on decisions do: what the line counts as follows it. */
  async holdDecisionOf(awardId: string): Promise<void> {
    await this.database.query(
      'select from award_decisions where id = (select decision_id from awards where id = $1) for share',
      [awardId],
    );
  }

  async insertEvents(events: readonly AwardEvent[]): Promise<void> {
    if (events.length > 0) await this.database.manager.insert(AwardEvent, events as never);
  }

  /**
   * Lines of a decision in annex order, a page at a time: its list may be longer than memory is wide. All are locked before the
   * first is read, in the order of `lockAwards`, so that what an act writes back is what nobody changed meanwhile.
   */
  async *pagesOf(decisionId: string, only: { drafts?: boolean } = {}): AsyncGenerator<Award[]> {
    await this.database.query(
      'select count(*) from (select from awards where decision_id = $1 order by id for update) locked',
      [decisionId],
    );
    for (let last = 0; ;) {
      const lines = await this.database.manager.find(Award, {
        where: {
          decisionId,
          annexOrder: MoreThan(last),
          ...(only.drafts ? { recordStatus: 'DRAFT' as const, state: Not('REPLACED' as const) } : {}),
        },
        order: { annexOrder: 'ASC' },
        take: LINES_AT_ONCE,
      });
      const end = lines.at(-1)?.annexOrder;
      if (end === undefined || end === null) return;
      yield lines;
      last = end;
    }
  }

  /** Which of these are lines of the decision. */
  async idsOf(decisionId: string, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(
      'select id from awards where decision_id = $1 and id = any($2)',
      [decisionId, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async lastAnnexOrder(decisionId: string): Promise<number> {
    const [row] = await this.database.query<{ last: number }>(
      'select coalesce(max(annex_order), 0) as last from awards where decision_id = $1',
      [decisionId],
    );
    return row?.last ?? 0;
  }

  /**
   * By id asked for. Somebody merged away is known by what they were merged into. `hold`: whom something is written of, so that
   * nobody merges them away meanwhile.
   */
  async knownPeople(ids: readonly string[], { hold }: { hold: boolean }): Promise<Map<string, KnownPerson>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<KnownPerson>(
      `select id, display_name as name, merged_into_id as "mergedIntoId" from people where id = any($1) order by id ${hold ? 'for share' : ''}`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async knownOrganisations(ids: readonly string[]): Promise<Map<string, KnownOrganisation>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<KnownOrganisation>(
      `select id, name, kind, level, system, area_id as "areaId", valid_from::text as "validFrom", valid_to::text as "validTo"
         from organisations where id = any($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async knownAreas(ids: readonly string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const rows = await this.database.query<{ id: string }>('select id from areas where id = any($1)', [ids]);
    return new Set(rows.map(({ id }) => id));
  }

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

  /** As one parameter, whatever the number of lines: PostgreSQL takes 65,535, and building them costs more than the rows. */
  async insertAwards(awards: readonly Award[]): Promise<void> {
    if (awards.length === 0) return;
    const columns = this.columns([]);
    await this.database.query(
      `insert into awards (${columns.join(', ')})
       select ${columns.join(', ')} from jsonb_populate_recordset(null::awards, $1::jsonb)`,
      [this.asRows(awards, [])],
    );
  }

  async updateAwards(awards: readonly Award[]): Promise<void> {
    if (awards.length === 0) return;
    const columns = this.columns(NEVER_CHANGED).filter((name) => name !== 'id');
    await this.database.query(
      `update awards a set ${columns.map((name) => `${name} = n.${name}`).join(', ')}
         from jsonb_populate_recordset(null::awards, $1::jsonb) n where a.id = n.id`,
      [this.asRows(awards, NEVER_CHANGED)],
    );
  }

  private columns(except: readonly string[]): string[] {
    return this.metadata().flatMap((column) => (except.includes(column.propertyName) ? [] : [column.databaseName]));
  }

  private asRows(awards: readonly Award[], except: readonly string[]): string {
    const columns = this.metadata().filter((column) => !except.includes(column.propertyName));
    return JSON.stringify(
      awards.map((award) =>
        Object.fromEntries(columns.map((column) => [column.databaseName, award[column.propertyName as keyof Award]])),
      ),
    );
  }

  private metadata() {
    return this.database.dataSource.getMetadata(Award).columns.filter(({ isInsert }) => isInsert);
  }
}

const NEVER_CHANGED: readonly string[] = ['createdAt', 'createdBy'];
