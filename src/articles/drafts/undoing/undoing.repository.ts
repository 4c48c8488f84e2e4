import { Injectable } from '@nestjs/common';
import { BodyReferences, speaksOf } from '../../../organisations/body-references.service.js';
import { personReferences } from '../../../people/person-references.js';
import { Database } from '../../../platform/database/database.js';
import { OUTCOME_TABLES } from '../drafts.repository.js';
import { type Built, BUILT_UPON_SQL } from './built-upon.js';

const MADE = `from article_draft_outcomes o where o.acceptance_id = any($1) and o.made`;

/** A record that others may lean on. */
export interface Leaning {
  id: string;
  name: string;
  partKey: string;
  /** Something else speaks of it by now, or it was confirmed or changed. */
  stays: boolean;
}

/** A draft that somebody changed since. */
export interface Changed {
  type: string;
  id: string;
  fields: string[];
}

/** What taking an acceptance back has to know. */
@Injectable()
export class UndoingRepository {
  constructor(
    private readonly database: Database,
    private readonly bodyReferences: BodyReferences,
  ) {}

  /** Holds what the acceptances made, so that nobody builds upon it while it is looked at. */
  async hold(acceptances: readonly string[]): Promise<void> {
    await this.database.query(
      `select from articles where id in
         (select article_id from article_draft_acceptances where id = any($1) and article_made) order by id for update`,
      [acceptances],
    );
    for (const [column, table] of Object.entries(OUTCOME_TABLES))
      await this.database.query(
        `select from ${table} where id in (select o.${column} ${MADE}) order by id for update`,
        [acceptances],
      );
  }

  builtUpon(acceptances: readonly string[]): Promise<Built[]> {
    return this.database.query<Built>(BUILT_UPON_SQL, [acceptances]);
  }

  /** What was changed of drafts since they were accepted: fields, by the audit. */
  async changesOf(acceptances: readonly string[], changed: readonly Built[]): Promise<Changed[]> {
    if (changed.length === 0) return [];
    const rows = await this.database.query<{ id: string; fields: string[] }>(
      `with mine as (
           select coalesce(o.meeting_id, o.attendance_id, o.claim_id, o.presentation_id, o.award_id, o.decision_id) as id, o.version
             from article_draft_outcomes o where o.acceptance_id = any($1) and o.made
           union all
           select article_id, 1 from article_draft_acceptances where id = any($1) and article_made)
       select m.id, array_agg(distinct k.key order by k.key) as fields
         from mine m join audit_entries e on e.subject_id = m.id
         cross join lateral jsonb_each(e.after) k (key, value)
        where m.id = any($2) and e.before is not null and (e.after ->> 'version')::integer > m.version
          and k.value is distinct from e.before -> k.key and k.key not in ('version', 'changedAt', 'changedBy')
        group by m.id`,
      [acceptances, changed.map(({ id }) => id)],
    );
    const fields = new Map(rows.map((row) => [row.id, row.fields]));
    return changed.map(({ type, id }) => ({ type, id, fields: fields.get(id) ?? [] }));
  }

  /** Those of the records that are still what accepting made of them, or with `changed` drafts, whatever was changed. */
  async asMade(
    column: 'award_id' | 'decision_id' | 'post_id',
    acceptances: readonly string[],
    { changed = false } = {},
  ): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select distinct x.id ${MADE.replace('where', `join ${OUTCOME_TABLES[column]} x on x.id = o.${column} where`)}
          and x.record_status = 'DRAFT' ${changed ? '' : 'and x.version = o.version'} order by x.id`,
      [acceptances],
    );
    return rows.map(({ id }) => id);
  }

  /** People who were recorded, and whether anything else speaks of them by now. After the rest was taken back. */
  people(acceptances: readonly string[]): Promise<Leaning[]> {
    const used = personReferences()
      .filter(({ table }) => table !== 'person_names')
      .map(({ table, column }) => speaksOf(table, `${column} = r.id`));
    return this.leaning('person_id', 'display_name', used, acceptances);
  }

  /** Bodies that were recorded, and whether anything else speaks of them by now. After the rest was taken back. */
  async bodies(acceptances: readonly string[]): Promise<Leaning[]> {
    return this.leaning('organisation_id', 'name', [await this.bodyReferences.speakingOf('r')], acceptances);
  }

  private leaning(
    column: 'person_id' | 'organisation_id',
    name: string,
    used: readonly string[],
    acceptances: readonly string[],
  ): Promise<Leaning[]> {
    return this.database.query<Leaning>(
      `select r.id, r.${name} as name, min(o.part_key) as "partKey",
              bool_or(r.record_status <> 'DRAFT' or r.version <> o.version or ${used.join(' or ')}) as stays
         from article_draft_outcomes o join ${OUTCOME_TABLES[column]} r on r.id = o.${column}
        where o.acceptance_id = any($1) and o.made and r.record_status <> 'WITHDRAWN'
        group by r.id, r.${name} order by r.id`,
      [acceptances],
    );
  }

  /** Lines of lists that were marked as presenting, and present nothing more. After the presentations were taken back. */
  noLongerPresenting(attendances: readonly string[]): Promise<{ id: string; version: number; roles: string[] }[]> {
    return this.database.query(
      `select id, version, roles from attendances a
        where id = any($1) and 'PRESENTER' = any(roles) and record_status <> 'WITHDRAWN'
          and not exists (select from presentation_presenters s join presentations p on p.id = s.presentation_id
                           where s.attendance_id = a.id and p.record_status <> 'WITHDRAWN') order by id`,
      [attendances],
    );
  }
}
